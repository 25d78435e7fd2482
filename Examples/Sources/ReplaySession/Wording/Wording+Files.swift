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

  /// The columns of `settlement.csv`.
  var settlementColumns: [(String, String)] {
    [
      (producer, "producer"), (text("Khối lượng đóng gói, gam", "Mass packed, grams"), "grams"),
      (piecesHeading, "pieces"),
      (text("Khối lượng trả lại, gam", "Mass returned, grams"), "returned_grams"),
      (text("Số cái, gói trả lại", "Pieces returned"), "returned_pieces"),
      (text("Tiền hàng theo giá, đồng", "Goods at their prices, đồng"), "gross_vnd"),
      (text("Điều chỉnh theo cân, đồng", "Weighing, đồng"), "weighing_vnd"),
      (text("Hàng trả lại, đồng", "Returns, đồng"), "returns_vnd"),
      (text("Được nhận trước thuế, đồng", "Due before tax, đồng"), "net_vnd"),
      (
        text("Thuế GTGT khấu trừ, ước tính, đồng", "VAT withheld, estimate, đồng"),
        "vat_estimate_vnd"
      ),
      (
        text("Thuế TNCN khấu trừ, ước tính, đồng", "Income tax withheld, estimate, đồng"),
        "pit_estimate_vnd"
      ),
      (
        text("Chưa rõ có khấu trừ, đồng", "Not known whether withheld on, đồng"),
        "undetermined_vnd"
      ),
      (
        text("Sau khấu trừ, ước tính, đồng", "After withholding, estimate, đồng"),
        "net_after_withholding_vnd"
      ),
    ]
  }
  var chargesAndDiscounts: String {
    text("(phí và giảm giá ghi riêng, chưa chia cho ai)", "(charges and discounts, nobody's yet)")
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

  func written(_ folder: String, hasSettlement: Bool, hasOffers: Bool) -> [(String, String)] {
    [
      (text("Báo cáo", "Report"), "report.html"),
      (text("Phiếu đóng gói", "Packing slips"), "slips.html"),
      (text("Bảng đơn hàng", "Orders"), "orders.csv"),
      (text("Bảng gửi hàng", "Shipments"), "shipments.csv"),
      (text("Quyết toán từng hộ", "Settlement by household"), "settlement.csv"),
      (text("Số liệu cho máy", "Figures for programs"), "figures.jsonl"),
      (text("Sổ phiên", "Session log"), "ledger.jsonl"),
      (text("Chào hàng schema.org", "schema.org offers"), "offers.jsonld"),
    ].filter { (hasSettlement || $1 != "settlement.csv") && (hasOffers || $1 != "offers.jsonld") }
      .map { ($0, "\(folder)/\($1)") }
  }
  var progress: String { text("Đang đọc bình luận", "Reading comments") }
}
