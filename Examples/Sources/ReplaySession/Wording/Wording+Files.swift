import PhienCho

/// Words of the tables, slips and labels.
extension Wording {
  /// The columns of `orders.csv`: a name for people, and a stable name for programs.
  var orderColumns: [(String, String)] {
    [
      (text("Đơn", "Order"), "order"), (text("Khách", "Buyer"), "buyer"),
      (text("Tên", "Name"), "name"), (phone, "phone"), (text("Thời điểm", "Moment"), "opened_at"),
      (text("Trạng thái đơn", "State of the order"), "order_state"),
      (text("Mã hàng", "Code"), "offer_code"), (text("Tên hàng", "Product"), "offer_name"),
      (producer, "producer"), (text("Trạng thái hàng", "Stage"), "stage"),
      (text("Khối lượng, gam", "Mass, grams"), "grams"), (piecesHeading, "pieces"),
      (text("Đơn giá, đồng", "Unit price, đồng"), "unit_price_vnd"),
      (text("Đơn vị", "Unit"), "unit"),
      (text("Tiền hàng, đồng", "Money, đồng"), "amount_vnd"), (needsReview, "review"),
    ]
  }

  /// The columns of `shipments.csv`.
  var shipmentColumns: [(String, String)] {
    [
      (text("STT", "No."), "sequence"), (text("Mã đơn hàng", "Order code"), "order_code"),
      (text("Người nhận", "Recipient"), "recipient"), (phone, "phone"),
      (text("Địa chỉ", "Address"), "address"), (text("Xã/phường", "Commune"), "commune"),
      (text("Tỉnh/thành phố", "Province"), "province"),
      (text("Nội dung hàng", "Contents"), "contents"),
      (text("Khối lượng, gam", "Mass, grams"), "weight_grams"),
      (text("Số kiện", "Parcels"), "parcels"),
      (text("Thu hộ (COD), đồng", "Cash on delivery, đồng"), "cod_vnd"),
      (text("Giá trị hàng, đồng", "Value of goods, đồng"), "goods_value_vnd"),
      (text("Ghi chú", "Note"), "note"),
    ]
  }

  var weighWhenPacked: String { text("cân khi đóng gói", "weigh when packed") }

  // MARK: Slips

  var noPhone: String { text("chưa có số điện thoại", "no telephone number") }
  var slipsTitle: String { text("Phiếu đóng gói", "Packing slips") }
  func slipsHint(_ count: Int) -> String {
    text(
      "\(self.count(count)) đơn đã xác nhận. In trên giấy A4, cắt theo nét đứt.",
      "\(self.count(count)) confirmed orders. Print on A4, cut along the dashes.")
  }
  var noSlips: String {
    text("Chưa có đơn nào được xác nhận.", "No order is confirmed yet.")
  }
  var toPrepare: String { text("Cần chuẩn bị", "To prepare") }
  func order(_ number: Int) -> String { text("Đơn \(number)", "Order \(number)") }
  var weighed: String { text("cân thực", "weighed") }
  var collect: String { text("Thu hộ", "Collect") }
  var packedBy: String { text("Người đóng", "Packed by") }
  func slipsPrivacy(forCourier: Bool) -> String {
    forCourier
      ? text(
        "Có tên và số điện thoại người mua: chỉ đưa cho người giao hàng, giao xong thì hủy.",
        "Holds buyers' names and telephone numbers: for the courier only, destroy when delivered.")
      : text(
        "Tên và số điện thoại được che; in cho người giao hàng thì thêm --for-courier.",
        "Names and telephone numbers are masked; for the courier, add --for-courier.")
  }

  // MARK: What was written

  func written(_ folder: String, hasOffers: Bool) -> [(String, String)] {
    [
      (text("Báo cáo", "Report"), "report.html"),
      (text("Phiếu đóng gói", "Packing slips"), "slips.html"),
      (text("Bảng đơn hàng", "Orders"), "orders.csv"),
      (text("Bảng gửi hàng", "Shipments"), "shipments.csv"),
      (text("Số liệu cho máy", "Figures for programs"), "figures.jsonl"),
      (text("Sổ phiên", "Session log"), "ledger.jsonl"),
      (text("Chào hàng schema.org", "schema.org offers"), "offers.jsonld"),
    ].filter { hasOffers || $1 != "offers.jsonld" }.map { ($0, "\(folder)/\($1)") }
  }
  var progress: String { text("Đang đọc bình luận", "Reading comments") }
}
