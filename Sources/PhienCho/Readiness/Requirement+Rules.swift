/// The requirements as data, by date. Sources and how sure each is:
/// `Documentation/before-going-live.md`.
extension Requirement {
  /// Days that several rows refer to.
  private enum Day {
    static let decree85 = CalendarDate(uncheckedYear: 2022, month: 1, day: 1)
    static let decree13 = CalendarDate(uncheckedYear: 2023, month: 7, day: 1)
    static let decree13Ends = CalendarDate(uncheckedYear: 2025, month: 12, day: 31)
    static let metaGate = CalendarDate(uncheckedYear: 2024, month: 6, day: 10)
    static let consumerLaw = CalendarDate(uncheckedYear: 2024, month: 7, day: 1)
    static let priceLaw = CalendarDate(uncheckedYear: 2024, month: 7, day: 1)
    static let decree55 = CalendarDate(uncheckedYear: 2024, month: 7, day: 1)
    static let dataLaw = CalendarDate(uncheckedYear: 2026, month: 1, day: 1)
    static let beforeCommerceLaw = CalendarDate(uncheckedYear: 2026, month: 6, day: 30)
    static let commerceLaw = CalendarDate(uncheckedYear: 2026, month: 7, day: 1)
  }

  /// How many days a page must be old to go live on Facebook.
  static let metaDays = 60
  /// How many followers a page must have to go live on Facebook.
  static let metaFollowers: Int64 = 100

  private static func row(
    _ id: ID, _ title: String, _ remedy: String, _ scope: Scope, from: CalendarDate?,
    to: CalendarDate? = nil, channels: Set<StreamingPlatform>? = nil, source: String,
    _ confidence: Confidence = .reported, caveat: String? = nil
  ) -> Requirement {
    Requirement(
      id: id, title: title, remedy: remedy, scope: scope, firstDay: from, lastDay: to,
      channels: channels, source: source, confidence: confidence, caveat: caveat)
  }

  /// Every requirement known to the library, in the order to ask them.
  public static let all: [Requirement] =
    papers + presenters + prices + information + data + practice

  // MARK: Law 122/2025/QH15 on electronic commerce

  private static let article23 =
    "Luật Thương mại điện tử 122/2025/QH15, Điều 23 (nghean24h.vn a769441; news.laodong.vn 1726273)"
  private static let article24 =
    "Luật Thương mại điện tử 122/2025/QH15, Điều 24 (nghean24h.vn a769441; news.laodong.vn 1726273)"
  private static let noDecree = "Nghị định hướng dẫn Luật 122/2025/QH15 chưa tìm được."

  private static let papers = [
    row(
      .businessPapers, "Giấy tờ về điều kiện kinh doanh đã giao cho người livestream",
      "Xin người bán giấy tờ, hoặc ghi lý do mặt hàng không cần; thiếu thì người dẫn phải từ chối.",
      .goods, from: Day.commerceLaw, source: article23, caveat: noDecree),
    row(
      .qualityPapers, "Giấy tờ về chất lượng hàng đã giao cho người livestream",
      "Xin người bán giấy tờ, hoặc ghi lý do mặt hàng không cần; thiếu thì người dẫn phải từ chối.",
      .goods, from: Day.commerceLaw, source: article23, caveat: noDecree),
    row(
      .advertisingConfirmation,
      "Giấy xác nhận nội dung quảng cáo, nếu mặt hàng thuộc diện phải có",
      "Hỏi người bán: có thì xin bản sao và nói đúng nội dung ấy, không thuộc diện thì ghi lý do.",
      .goods, from: Day.commerceLaw, source: article23, caveat: noDecree),
  ]

  private static let presenters = [
    row(
      .presenterIdentity, "Người dẫn đã cung cấp thông tin định danh cho nền tảng",
      "Định danh tài khoản người dẫn với nền tảng (VNeID) trước giờ phát.", .channel,
      from: Day.commerceLaw, source: article24, caveat: noDecree),
    row(
      .platformRules, "Người dẫn đã đọc quy tắc livestream của nền tảng",
      "Đọc quy tắc livestream mà nền tảng công bố.", .channel, from: Day.commerceLaw,
      source: article24, caveat: noDecree),
    row(
      .truthfulScript,
      "Kịch bản không nói sai về công dụng, xuất xứ, chất lượng, giá, khuyến mại",
      "Đọc lại kịch bản cùng người bán và bỏ những điều không có giấy tờ chứng minh.", .session,
      from: Day.commerceLaw, source: article24),
    row(
      .stopAndRemove, "Có người dừng phát và gỡ nội dung khi có vi phạm",
      "Cử một người có quyền dừng phát và gỡ video.", .session, from: Day.commerceLaw,
      source: article24),
    row(
      .recordKept, "Hồ sơ phiên được lưu sau khi phát",
      "Lưu sổ phiên và video; phần không có dữ liệu cá nhân nên giữ ít nhất 3 năm.", .session,
      from: Day.commerceLaw, source: "Luật 122/2025/QH15 (haiquanonline.com.vn; vietnam.vn)",
      .unclear,
      caveat: "Số năm phải lưu trong luật đã ban hành chưa rõ: dự thảo từng ghi 3 năm, rồi 1 năm."),
    row(
      .sponsorshipDisclosed, "Nội dung được tài trợ nói rõ là được tài trợ",
      "Nếu người có ảnh hưởng được trả công để giới thiệu, nói rõ điều đó khi phát.", .session,
      from: Day.decree55, source: "Nghị định 55/2024/NĐ-CP (dazpro.com; auschamvn.org)"),
  ]

  // MARK: Prices

  private static let priceLaw = "Luật Giá 16/2023/QH15, Điều 29 (lawnet.vn 11638)"
  private static let priceCaveat = "Ngày hiệu lực 01/07/2024 chưa đối chiếu với Công báo."

  private static let prices = [
    row(
      .pricePosted, "Giá niêm yết rõ bằng đồng, kèm đơn vị",
      "Ghi giá bằng đồng cho mỗi kg, cái hoặc gói và để bảng giá nơi người xem thấy được.", .offer,
      from: Day.priceLaw, source: priceLaw, caveat: priceCaveat),
    row(
      .priceInclusive, "Giá niêm yết đã gồm thuế, phí",
      "Tính thuế, phí vào giá niêm yết và ghi rõ là đã gồm.", .offer, from: Day.priceLaw,
      source: priceLaw, caveat: priceCaveat),
    row(
      .priceNotAbovePosted, "Giá bán không cao hơn giá niêm yết",
      "Hạ giá bán, hoặc sửa bảng giá trước giờ phát.", .offer, from: Day.priceLaw,
      source: priceLaw, caveat: priceCaveat),
  ]

  // MARK: Information for buyers

  private static let article37 =
    "Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15, Điều 37 (vi.wikisource.org)"
  private static let decree52 =
    "Nghị định 52/2013/NĐ-CP, Điều 28–34, sửa bởi 85/2021/NĐ-CP (lawnet.vn 8968; asialegal.vn)"

  private static let information = [
    row(
      .sellerIdentity, "Người mua thấy tên, địa chỉ, số điện thoại của người bán",
      "Ghi tên, địa chỉ, số điện thoại người bán trong phần mô tả.", .producer,
      from: Day.consumerLaw, source: article37),
    row(
      .sellerRegistration, "Người mua thấy số đăng ký hoặc mã số thuế của người bán",
      "Ghi số đăng ký kinh doanh hoặc mã số thuế trong phần mô tả.", .producer,
      from: Day.consumerLaw, source: article37),
    row(
      .goodsInformation,
      "Người mua thấy số đo, số lượng, khối lượng, chất lượng, giá, xuất xứ, hạn dùng",
      "Bổ sung vào bảng giá hoặc phần mô tả những mục còn thiếu.", .goods, from: Day.consumerLaw,
      source: article37),
    row(
      .labelContents, "Thông tin hàng có đủ nội dung bắt buộc của nhãn",
      "Chép đủ nội dung bắt buộc trên nhãn, trừ ngày và số lô.", .goods, from: Day.decree85,
      to: Day.beforeCommerceLaw, source: decree52),
    row(
      .labelContents, "Thông tin hàng có đủ nội dung bắt buộc của nhãn",
      "Chép đủ nội dung bắt buộc trên nhãn, trừ ngày và số lô.", .goods, from: Day.commerceLaw,
      source: decree52, .unclear,
      caveat: "Luật 122/2025/QH15 thay một phần nghị định này; chưa rõ phần nào."),
    row(
      .deliveryCost, "Nói trước phí giao hàng", "Ghi phí giao hàng theo nơi và khối lượng.",
      .session, from: Day.consumerLaw, source: article37),
    row(
      .paymentTerms, "Nói trước cách và hạn thanh toán", "Ghi cách thanh toán và hạn.", .session,
      from: Day.consumerLaw, source: article37),
    row(
      .returnTerms, "Nói trước điều kiện đổi, trả", "Ghi điều kiện và cách đổi, trả.", .session,
      from: Day.consumerLaw, source: article37),
    row(
      .offerValidity, "Nói trước giá và chào hàng có hiệu lực đến khi nào",
      "Ghi ngày giờ bắt đầu và kết thúc của giá trong phiên.", .session, from: Day.consumerLaw,
      source: article37),
  ]

  // MARK: Personal data

  private static let data = [
    row(
      .dataRequests, "Có người trả lời yêu cầu về dữ liệu cá nhân trong 72 giờ",
      "Cử một người nhận yêu cầu xem, sửa, xóa dữ liệu và ghi cách liên hệ.", .session,
      from: Day.decree13, to: Day.decree13Ends, source: "Nghị định 13/2023/NĐ-CP (frasersvn.com)"),
    row(
      .consent, "Người mua đồng ý rõ ràng cho dùng tên, số điện thoại, địa chỉ",
      "Viết lời báo và cách đồng ý; im lặng không phải là đồng ý.", .session, from: Day.dataLaw,
      source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (nghean24h.vn a759683; luatvietnam 106778)"),
    row(
      .dataRequests, "Có người trả lời yêu cầu về dữ liệu cá nhân trong 2 ngày làm việc",
      "Cử một người nhận yêu cầu xem, sửa, xóa dữ liệu và ghi cách liên hệ.", .session,
      from: Day.dataLaw, source: "Nghị định 356/2025/NĐ-CP (cdlaf.vn; frasersvn.com)"),
  ]

  // MARK: What sellers have learnt

  private static let practice = [
    row(
      .pageAge, "Trang đã mở ít nhất \(metaDays) ngày",
      "Phát trên một trang đã đủ tuổi, hoặc dời phiên.", .channel, from: Day.metaGate,
      channels: [.facebook], source: "Meta, từ 10/06/2024 (support.eshopland.com)"),
    row(
      .pageFollowers, "Trang có ít nhất \(metaFollowers) người theo dõi",
      "Mời thêm người theo dõi, hoặc phát trên một trang đã đủ.", .channel, from: Day.metaGate,
      channels: [.facebook], source: "Meta, từ 10/06/2024 (support.eshopland.com)"),
    row(
      .stock, "Biết còn bao nhiêu hàng để bán", "Hỏi hộ còn bao nhiêu và ghi vào danh mục.",
      .offer, from: nil, source: "Kinh nghiệm bán hàng: chốt quá số hàng có", .practice),
    row(
      .confusableNames, "Tên hàng không dễ nhầm khi gõ không dấu",
      "Đặt thêm tên gọi, hoặc nhắc khách gõ mã; xong thì đánh dấu đã xem.", .session, from: nil,
      source: "Kinh nghiệm đọc bình luận: ConfusableNames", .practice),
    row(
      .ocopStars, "Sao OCOP được giới thiệu còn hiệu lực",
      "Không nói và không hiện số sao cho đến khi có giấy chứng nhận còn hiệu lực.", .goods,
      from: nil, source: "Quy định OCOP theo ngày: Documentation/ocop.md"),
  ]
}

extension Requirement.ID {
  /// Papers on the conditions of the business, given to the presenter.
  public static let businessPapers = Self(rawValue: "business-papers")
  /// Papers on the quality of the goods, given to the presenter.
  public static let qualityPapers = Self(rawValue: "quality-papers")
  /// The confirmation of advertising content, where one is required.
  public static let advertisingConfirmation = Self(rawValue: "advertising-confirmation")
  /// The presenter's identity, known to the platform.
  public static let presenterIdentity = Self(rawValue: "presenter-identity")
  /// The platform's rules for live selling, read.
  public static let platformRules = Self(rawValue: "platform-rules")
  /// A script without untrue statements.
  public static let truthfulScript = Self(rawValue: "truthful-script")
  /// Somebody who can stop the stream and take it down.
  public static let stopAndRemove = Self(rawValue: "stop-and-remove")
  /// The record of the session, kept.
  public static let recordKept = Self(rawValue: "record-kept")
  /// Sponsored content, called so.
  public static let sponsorshipDisclosed = Self(rawValue: "sponsorship-disclosed")
  /// A price on the board, in đồng, for a unit.
  public static let pricePosted = Self(rawValue: "price-posted")
  /// A posted price with taxes and fees in it.
  public static let priceInclusive = Self(rawValue: "price-inclusive")
  /// No price above the posted one.
  public static let priceNotAbovePosted = Self(rawValue: "price-not-above-posted")
  /// The seller's name, address and telephone number.
  public static let sellerIdentity = Self(rawValue: "seller-identity")
  /// The seller's registration or tax code.
  public static let sellerRegistration = Self(rawValue: "seller-registration")
  /// Measure, quantity, mass, quality, price, origin and expiry.
  public static let goodsInformation = Self(rawValue: "goods-information")
  /// The mandatory contents of the label.
  public static let labelContents = Self(rawValue: "label-contents")
  /// The cost of delivery.
  public static let deliveryCost = Self(rawValue: "delivery-cost")
  /// How and when to pay.
  public static let paymentTerms = Self(rawValue: "payment-terms")
  /// Exchange and return.
  public static let returnTerms = Self(rawValue: "return-terms")
  /// How long the offer stands.
  public static let offerValidity = Self(rawValue: "offer-validity")
  /// The buyers' consent to the use of their data.
  public static let consent = Self(rawValue: "consent")
  /// Somebody who answers requests about personal data in time.
  public static let dataRequests = Self(rawValue: "data-requests")
  /// The age of the page.
  public static let pageAge = Self(rawValue: "page-age")
  /// The followers of the page.
  public static let pageFollowers = Self(rawValue: "page-followers")
  /// Stock that is known.
  public static let stock = Self(rawValue: "stock")
  /// Names that may be confused.
  public static let confusableNames = Self(rawValue: "confusable-names")
  /// OCOP stars that may be shown.
  public static let ocopStars = Self(rawValue: "ocop-stars")
}
