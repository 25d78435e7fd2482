extension AdoptionMetric.ID {
  /// Metric 1.
  public static let stall = Self(rawValue: "stall")
  /// Metric 2.
  public static let payment = Self(rawValue: "payment")
  /// Metric 3.
  public static let stallAndPayment = Self(rawValue: "stall-and-payment")
  /// Metric 17.
  public static let coreForce = Self(rawValue: "core-force")
  /// Metric 18.
  public static let leadHouseholds = Self(rawValue: "lead-households")
  /// Metric 19.
  public static let leadReach = Self(rawValue: "lead-reach")
  /// Metric 20.
  public static let hamletTeams = Self(rawValue: "hamlet-teams")
  /// Metric 25.
  public static let ordersPerViewer = Self(rawValue: "orders-per-viewer")
}

extension AdoptionMetric {
  /// Every metric, by number.
  ///
  /// Sources are named as they were read, on public pages; `Documentation/adoption.md` says how sure
  /// each is.
  public static let all: [AdoptionMetric] = households + goods + people + programme + sales + orders

  private static func id(_ name: String) -> ID { ID(rawValue: name) }

  private static let households: [AdoptionMetric] = [
    AdoptionMetric(
      "1", .stall, .share, .official, .households, "Hộ có gian hàng số",
      "Households with an online stall", .householdsWithStall,
      "Hộ có ít nhất một gian hàng đang mở trên một nền tảng", of: .households, "Hộ thường trú",
      known: .householdsStallKnown,
      "Lạng Sơn: 50% năm 2025, trên 80% năm 2030 (nongnghiep.vn d297461; viettimes.vn post179798)"),
    AdoptionMetric(
      "2", .payment, .share, .official, .households, "Hộ có tài khoản thanh toán điện tử",
      "Households with electronic payment", .householdsWithPayment,
      "Hộ có ít nhất một người có tài khoản thanh toán hoặc ví điện tử", of: .households,
      "Hộ thường trú", known: .householdsPaymentKnown,
      "Lạng Sơn, cùng chỉ tiêu 1 (viettimes.vn post179798)"),
    AdoptionMetric(
      "3", .stallAndPayment, .share, .official, .households,
      "Hộ có cửa hàng số và tài khoản thanh toán điện tử",
      "Households with a stall and electronic payment", .householdsWithStallAndPayment,
      "Hộ thuộc cả chỉ tiêu 1 và chỉ tiêu 2", of: .households, "Hộ thường trú",
      known: .householdsStallAndPaymentKnown,
      "Lạng Sơn: ít nhất 50% năm 2025 (viettimes.vn post179798)"),
    AdoptionMetric(
      "4", id("farm-stall"), .share, .official, .households, "Hộ SXNN có gian hàng số",
      "Farm households on a platform", .farmHouseholdsWithStall, "Hộ SXNN có gian hàng đang mở",
      of: .farmHouseholds, "Hộ sản xuất nông nghiệp", known: .farmHouseholdsStallKnown,
      "1034/QĐ-BTTTT (2021); Trà Vinh: 50% (doanhnghiepkinhtexanh.vn a1594)"),
    AdoptionMetric(
      "5", id("active-stalls"), .share, .official, .stalls, "Gian hàng hoạt động", "Active stalls",
      .stallsActive, "Gian hàng có trưng bày, tìm kiếm, trao đổi hoặc giao dịch trong kỳ",
      of: .stallsOpened, "Gian hàng đã mở", known: .stallsActivityKnown,
      "350/QĐ-BTTTT (2022), nghĩa của \"hoạt động\" (english.mic.gov.vn 197152831)"),
    AdoptionMetric(
      "6", id("transacting-accounts"), .share, .official, .accounts, "Tài khoản có giao dịch",
      "Accounts that transact", .accountsTransacting, "Tài khoản có mua hoặc bán trong kỳ",
      of: .accounts, "Tài khoản đã đăng ký", known: .accounts,
      "Bộ chỉ tiêu nền tảng thương mại điện tử, Bộ TT&TT, 6/2022 (laodongthudo.vn 373)"),
    AdoptionMetric(
      "7a", id("platform-farms-trained"), .share, .official, .households,
      "Hộ SXNN trên sàn đã học kỹ năng số", "Farm households on platforms, trained digitally",
      .farmOnPlatformTrained, "Hộ SXNN có gian hàng, có người học xong kỹ năng số",
      of: .farmHouseholdsWithStall, "Hộ SXNN có gian hàng", known: .farmOnPlatformTrainingKnown,
      "350/QĐ-BTTTT (2022): 100% (english.mic.gov.vn 197152831)"),
    AdoptionMetric(
      "7b", id("farms-trained"), .share, .official, .households, "Hộ SXNN đã học kỹ năng số",
      "Farm households trained digitally", .farmTrained, "Hộ SXNN có người học xong kỹ năng số",
      of: .farmHouseholds, "Hộ sản xuất nông nghiệp", known: .farmTrainingKnown,
      "Trà Vinh 2021: khoảng 70% (doanhnghiepkinhtexanh.vn a1594)"),
    AdoptionMetric(
      "8", id("farms-packing"), .share, .official, .households,
      "Hộ SXNN đã học đóng gói, giao nhận",
      "Farm households trained in packing", .farmPackingTrained,
      "Hộ SXNN có người học xong đóng gói, giao nhận", of: .farmHouseholds,
      "Hộ sản xuất nông nghiệp", known: .farmPackingKnown,
      "Trà Vinh 2021: khoảng 60% (doanhnghiepkinhtexanh.vn a1594)"),
    AdoptionMetric(
      "9", id("fully-skilled"), .share, .official, .households, "Hộ thành thạo kỹ năng bán hàng số",
      "Fully skilled households", .accountFullySkilled,
      "Hộ có tài khoản được đánh giá đủ kỹ năng", of: .householdsWithAccount,
      "Hộ có tài khoản trên sàn", known: .accountSkillsKnown,
      "350/QĐ-BTTTT (2022): ít nhất 50% (english.mic.gov.vn 197152831)"),
  ]

  private static let goods: [AdoptionMetric] = [
    AdoptionMetric(
      "10", id("ocop-listed"), .share, .official, .products, "Sản phẩm OCOP lên sàn",
      "OCOP products listed", .ocopProductsListed,
      "Sản phẩm OCOP còn hạn đang rao bán trên sàn", of: .ocopProducts,
      "Sản phẩm OCOP từ 3 sao, giấy chứng nhận còn hạn", known: .ocopProducts,
      "350/QĐ-BTTTT (2022): 100% (english.mic.gov.vn 197152831)"),
    AdoptionMetric(
      "11", id("ocop-subjects-equipped"), .share, .official, .subjects,
      "Chủ thể OCOP có gian hàng và thanh toán điện tử",
      "OCOP makers with stall and electronic payment", .ocopSubjectsEquipped,
      "Chủ thể có cả gian hàng và tài khoản thanh toán", of: .ocopSubjects, "Chủ thể OCOP",
      known: .ocopSubjectsKnown,
      "Lào Cai 270/KH-UBND: 100% (doanhnghieptiepthi.vn)"),
    AdoptionMetric(
      "12", id("key-products-online"), .share, .official, .products,
      "Sản phẩm chủ lực bán qua thương mại điện tử", "Key products sold online",
      .keyProductsOnline, "Sản phẩm chủ lực bán trên ít nhất một kênh", of: .keyProducts,
      "Sản phẩm chủ lực của xã", known: .keyProducts,
      "318/QĐ-TTg (2022), nông thôn mới nâng cao, tiêu chí 13; mức 10% chưa đối chiếu được văn bản"),
  ]

  private static let people: [AdoptionMetric] = [
    AdoptionMetric(
      "13", id("accounts-15"), .share, .official, .persons,
      "Người từ 15 tuổi có tài khoản giao dịch", "People of 15 and over with an account",
      .residents15WithAccount, "Người từ 15 tuổi có tài khoản tại ngân hàng hoặc tổ chức được phép",
      of: .residents15, "Người từ 15 tuổi", known: .residents15,
      "411/QĐ-TTg (2022): 80% năm 2025 (thanhnien.vn post1445066)"),
    AdoptionMetric(
      "14", id("residents-payment"), .share, .official, .persons,
      "Người dân có thanh toán điện tử", "Residents with electronic payment",
      .residentsWithPayment, "Nhân khẩu có tài khoản thanh toán hoặc ví điện tử", of: .residents,
      "Nhân khẩu", known: .residents, "Lạng Sơn: trên 80% năm 2030 (viettimes.vn post179798)"),
    AdoptionMetric(
      "15", id("smartphones"), .share, .official, .persons,
      "Người trưởng thành có điện thoại thông minh", "Adults with a smartphone",
      .adultsWithSmartphone, "Người trưởng thành có điện thoại thông minh", of: .adults,
      "Người trưởng thành", known: .adults,
      "411/QĐ-TTg (2022): 80% năm 2025, 95% năm 2030 (thanhnien.vn post1445066)"),
    AdoptionMetric(
      "16", id("working-age-trained"), .share, .official, .persons,
      "Người trong tuổi lao động học kỹ năng số cơ bản", "Working-age people trained digitally",
      .workingAgeTrained, "Người trong tuổi lao động đã học", of: .workingAge,
      "Người trong tuổi lao động", known: .workingAge,
      "411/QĐ-TTg (2022): trên 70% (thanhnien.vn post1445066)"),
  ]

  private static let programme: [AdoptionMetric] = [
    AdoptionMetric(
      "17", .coreForce, .share, .derived, .persons, "Lực lượng nòng cốt thành thạo",
      "Core force proficient", .coreForceProficient, "Người nòng cốt đạt kiểm tra kỹ năng",
      of: .coreForce, "Cán bộ, trưởng thôn, trưởng các đoàn thể nòng cốt", known: .coreForce,
      "Long Đống: 100% (tinbong247.org, đăng lại báo Lạng Sơn)"),
    AdoptionMetric(
      "18", .leadHouseholds, .share, .derived, .households, "Hộ tiên phong",
      "Lead households", .leadFarmHouseholds,
      "Hộ SXNN đạt quy định đã công bố (sản lượng, tiêu chuẩn, điện thoại) hoặc được chọn",
      of: .farmHouseholds, "Hộ sản xuất nông nghiệp", known: .farmLeadKnown,
      "Cách chọn của Chi Lăng 2021 (thuonggiatoancau.vn a17750); ngưỡng do xã đặt"),
    AdoptionMetric(
      "19", .leadReach, .share, .derived, .households, "Hộ được hộ tiên phong dẫn dắt",
      "Households reached by lead households", .nonLeadReached,
      "Hộ được hộ tiên phong đến hướng dẫn (có ghi) và mở gian hàng trong hạn",
      of: .nonLeadHouseholds, "Hộ không phải tiên phong lúc đầu kỳ", known: .nonLeadReachKnown,
      "Suy ra; hạn 90 ngày là mặc định của thư viện"),
    AdoptionMetric(
      "20", .hamletTeams, .share, .official, .hamlets, "Thôn có tổ công nghệ số cộng đồng",
      "Hamlets with a digital team", .hamletsWithTeam, "Thôn có tổ đang hoạt động", of: .hamlets,
      "Thôn", known: .hamletsTeamKnown,
      "Mô hình tổ công nghệ số cộng đồng, Lạng Sơn 2021 (laodong.vn 963200)"),
    AdoptionMetric(
      "20b", id("guided-per-member"), .each, .derived, .households,
      "Hộ được hướng dẫn trên một thành viên tổ", "Households guided per team member",
      .householdsGuided, "Hộ được tổ hướng dẫn", of: .teamMembersCounting,
      "Thành viên các tổ có đếm", known: .teamMembersCounting, "Suy ra"),
  ]

  private static let sales: [AdoptionMetric] = [
    AdoptionMetric(
      "21a", id("transactions"), .total, .official, .transactions,
      "Giao dịch trên Vỏ Sò, Postmart", "Transactions on Vỏ Sò and Postmart", .transactions,
      "Giao dịch thành công", known: .transactionReports,
      "1354/QĐ-BTTTT (2022), chỉ tiêu cấp tỉnh (ictnews v2038562)"),
    AdoptionMetric(
      "21b", id("transaction-value"), .total, .official, .vnd,
      "Giá trị giao dịch trên Vỏ Sò, Postmart", "Value of transactions on Vỏ Sò and Postmart",
      .transactionValue, "Giá trị giao dịch thành công", known: .transactionReports,
      "1354/QĐ-BTTTT (2022), chỉ tiêu cấp tỉnh (ictnews v2038562)"),
    AdoptionMetric(
      "21c", id("transactions-per-stall"), .each, .derived, .transactions,
      "Giao dịch trên một gian hàng", "Transactions per stall", .transactions,
      "Giao dịch thành công", of: .stallsOpen, "Gian hàng đang mở", known: .transactionReports,
      "Suy ra từ 21a"),
    AdoptionMetric(
      "21d", id("value-per-stall"), .each, .derived, .vnd, "Giá trị giao dịch trên một gian hàng",
      "Value of transactions per stall", .transactionValue, "Giá trị giao dịch thành công",
      of: .stallsOpen, "Gian hàng đang mở", known: .transactionReports, "Suy ra từ 21b"),
    AdoptionMetric(
      "22", id("selling-households"), .ratio, .derived, .households, "Hộ bán được qua phiên",
      "Households selling in sessions", .householdsSelling,
      "Hộ có ít nhất một dòng hàng đã giao trong kỳ, có gian hàng hay không",
      of: .householdsWithStall, "Hộ có gian hàng", known: .householdsSessionsKnown, "Suy ra"),
    AdoptionMetric(
      "23", id("second-sale"), .share, .derived, .households, "Hộ bán được lần hai",
      "Households that sell again", .householdsSellingAgain, "Hộ có hàng giao ở từ hai phiên",
      of: .householdsSelling, "Hộ có hàng giao ở ít nhất một phiên", known: .householdsSelling,
      "Suy ra"),
  ]

  private static let orders: [AdoptionMetric] = [
    AdoptionMetric(
      "24", id("claim-conversion"), .ratio, .derived, .orders, "Đơn xác nhận trên lượt chốt",
      "Confirmed orders per claim", .confirmedOrders, "Đơn đã xác nhận", of: .claims, "Lượt chốt",
      known: .claims, "Suy ra; phễu của SHOPLINE Live"),
    AdoptionMetric(
      "25", .ordersPerViewer, .perPlatform, .derived, .orders, "Đơn trên người xem",
      "Orders per viewer", .confirmedOrders, "Đơn đã xác nhận từ một nền tảng", of: .sessions,
      "Người xem của nền tảng đó, không cộng giữa các nền tảng", known: .sessions, "Suy ra"),
    AdoptionMetric(
      "26a", id("delivered"), .share, .derived, .orders, "Giao thành công", "Delivery rate",
      .parcelsDelivered, "Đơn đã giao", of: .parcelsHandedOver, "Đơn đã bàn giao vận chuyển",
      known: .parcelsHandedOver, "Suy ra; trạng thái của Pancake, Haravan"),
    AdoptionMetric(
      "26b", id("refused"), .share, .derived, .orders, "Bom hàng", "Refused at the door",
      .parcelsRefused, "Đơn bị từ chối khi giao", of: .parcelsHandedOver,
      "Đơn đã bàn giao vận chuyển", known: .parcelsHandedOver,
      "Suy ra; trạng thái của Pancake, Haravan"),
    AdoptionMetric(
      "27", id("cancelled"), .share, .derived, .orders, "Hủy sau xác nhận",
      "Cancelled after confirmation", .ordersCancelled, "Đơn đã xác nhận rồi bị hủy",
      of: .ordersFollowed, "Đơn đã xác nhận được theo dõi đến cùng", known: .ordersFollowed,
      "Suy ra; một người trong nghề nói \"có thể tới 40%\" (phunuonline.com.vn a1513587)"),
    AdoptionMetric(
      "28a", id("weight-kept"), .share, .derived, .grams, "Khối lượng giao đúng",
      "Weight packed within the order", .gramsPackedWithinOrder,
      "Tổng phần nhỏ hơn giữa đóng và đặt", of: .gramsOrdered, "Tổng khối lượng đặt",
      known: .gramsOrdered, "Suy ra"),
    AdoptionMetric(
      "28b", id("weight-deviation"), .ratio, .derived, .grams, "Khối lượng lệch",
      "Weight deviation", .gramsDeviation, "Tổng độ lệch giữa đóng và đặt", of: .gramsOrdered,
      "Tổng khối lượng đặt", known: .gramsOrdered, "Suy ra"),
    AdoptionMetric(
      "29a", id("revenue-claimed"), .total, .derived, .vnd, "Doanh thu theo lượt chốt",
      "Revenue claimed", .revenueClaimed, "Tiền hàng được chốt", known: .sessionsClaimedKnown,
      "Suy ra; bốn số, không gộp một"),
    AdoptionMetric(
      "29b", id("revenue-confirmed"), .total, .derived, .vnd, "Doanh thu đã xác nhận",
      "Revenue confirmed", .revenueConfirmed, "Tiền hàng đã xác nhận",
      known: .sessionsConfirmedKnown, "Suy ra; bốn số, không gộp một"),
    AdoptionMetric(
      "29c", id("revenue-delivered"), .total, .derived, .vnd, "Doanh thu đã giao",
      "Revenue delivered", .revenueDelivered, "Tiền hàng đã giao", known: .sessionsDeliveredKnown,
      "Suy ra; bốn số, không gộp một"),
    AdoptionMetric(
      "29d", id("revenue-paid"), .total, .derived, .vnd, "Doanh thu đã thu", "Revenue paid",
      .revenuePaid, "Tiền đã thu", known: .sessionsPaidKnown, "Suy ra; bốn số, không gộp một"),
    AdoptionMetric(
      "30a", id("cod-outstanding"), .share, .derived, .vnd, "COD chưa về",
      "Cash on delivery outstanding", .codOutstanding, "Tiền thu hộ chưa chuyển về",
      of: .codDelivered, "Tiền thu hộ của đơn đã giao", known: .codDelivered,
      "Suy ra; trục COD của Haravan"),
    AdoptionMetric(
      "30b", id("cod-over-7-days"), .share, .derived, .vnd, "COD chưa về quá 7 ngày",
      "Cash on delivery outstanding over 7 days", .codOver7Days,
      "Tiền thu hộ chưa chuyển về quá 7 ngày", of: .codDelivered, "Tiền thu hộ của đơn đã giao",
      known: .codDelivered, "Suy ra; mốc 7 ngày là của thư viện"),
    AdoptionMetric(
      "30c", id("cod-over-30-days"), .share, .derived, .vnd, "COD chưa về quá 30 ngày",
      "Cash on delivery outstanding over 30 days", .codOver30Days,
      "Tiền thu hộ chưa chuyển về quá 30 ngày", of: .codDelivered, "Tiền thu hộ của đơn đã giao",
      known: .codDelivered, "Suy ra; mốc 30 ngày là của thư viện"),
    AdoptionMetric(
      "31", id("over-threshold"), .share, .derived, .households,
      "Hộ vượt ngưỡng doanh thu chịu thuế",
      "Households over the revenue threshold", .householdsOverThreshold,
      "Hộ có doanh thu trong năm vượt ngưỡng", of: .householdsRevenueKnown,
      "Hộ biết doanh thu trong năm", known: .householdsRevenueKnown,
      "Ngưỡng theo năm: 100 triệu (2025), 500 triệu (từ 2026) (vir.com.vn 142581)"),
    AdoptionMetric(
      "32", id("erasure-in-time"), .share, .official, .requests,
      "Xóa dữ liệu cá nhân đúng hạn", "Erasure requests answered in time",
      .erasureRequestsInTime, "Yêu cầu xóa được thực hiện trong hạn luật định",
      of: .erasureRequestsDue, "Yêu cầu đã đến hạn hoặc đã trả lời", known: .erasureRequestsDue,
      "Nghị định 356/2025/NĐ-CP (cdlaf.vn)"),
  ]
}
