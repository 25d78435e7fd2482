import PhienCho

/// Headings and sentences of the report on a terminal and as a page.
extension Wording {
  var kicker: String { text("Báo cáo phiên chợ trực tuyến", "Report of a live market session") }
  var untitled: String { text("Phiên chợ trực tuyến", "Live market session") }
  var invented: String {
    text(
      "Phiên bịa để minh họa: không có người, nơi chốn, cửa hàng hay đơn hàng nào có thật.",
      "An invented session: no person, place, shop or order in it exists.")
  }
  func followers(_ count: Int) -> String {
    text("\(self.count(count)) người theo dõi", "\(self.count(count)) followers")
  }
  func hosts(_ names: [String]) -> String {
    text("người bán: ", "sellers: ") + names.joined(separator: ", ")
  }
  var freeDelivery: String {
    text("miễn phí giao hàng cho đơn chốt trực tiếp", "free delivery for orders made live")
  }

  // MARK: What to do next

  var toDoTitle: String { text("Việc tiếp theo", "What to do next") }
  func toConfirm(_ count: Int) -> String {
    text(
      "Gọi lại \(self.count(count)) đơn đang giữ hàng mà chưa xác nhận.",
      "Call back \(self.count(count)) orders that hold stock and are not confirmed.")
  }
  func toReview(_ count: Int) -> String {
    text(
      "Đọc lại \(self.count(count)) đơn cần người xem trước khi xác nhận.",
      "Look at \(self.count(count)) orders before they are confirmed.")
  }
  func toPack(_ count: Int) -> String {
    text(
      "Đóng gói \(self.count(count)) đơn đã xác nhận: in slips.html.",
      "Pack \(self.count(count)) confirmed orders: print slips.html.")
  }
  func toAskForPhone(_ count: Int) -> String {
    text(
      "Xin số điện thoại của \(self.count(count)) khách đã xác nhận mà chưa có số.",
      "Ask \(self.count(count)) confirmed buyers for a telephone number: they gave none.")
  }
  func toCollect(_ count: Int) -> String {
    text(
      "Thu tiền \(self.count(count)) đơn đã giao mà chưa trả đủ.",
      "Collect for \(self.count(count)) orders that are delivered and not paid in full.")
  }
  func toRestock(_ count: Int) -> String {
    text(
      "\(self.count(count)) đơn chờ hàng: hỏi các hộ còn hàng không.",
      "\(self.count(count)) orders wait for stock: ask the producers whether there is more.")
  }
  func toReadAgain(_ count: Int) -> String {
    text(
      "\(self.count(count)) bản ghi bình luận không đọc được: tải lại nhật ký bình luận.",
      "\(self.count(count)) chat records could not be read: fetch the chat log again.")
  }
  var nothingToDo: String { text("Không còn việc nào.", "Nothing is left to do.") }

  // MARK: Cards and charts

  var mainFigures: String { text("Số liệu chính", "Main figures") }
  var commentsRead: String { text("Bình luận đã đọc", "Comments read") }
  var buyers: String { text("Người mua", "Buyers") }
  func orders(_ count: Int) -> String {
    text("\(self.count(count)) đơn", "\(self.count(count)) orders")
  }
  var overTime: String { text("Lượt đặt theo thời gian", "Orders over time") }
  func overTimeHint(_ step: Int64) -> String {
    text(
      "Số lượt chốt và sửa đơn trong mỗi \(duration(of: step)).",
      "Orders and changes in each \(duration(of: step)).")
  }
  private func duration(of step: Int64) -> String {
    let days = step / 86_400_000
    return days > 0 ? text("\(days) ngày", "\(days) days") : duration(milliseconds: step)
  }
  var massByOffer: String { text("Khối lượng theo mặt hàng", "Mass by product") }
  var agreedGoods: String { text("Xác nhận, chốt sổ", "Confirmed, closed") }

  // MARK: Funnel, target, pace

  var funnelTitle: String { text("Từ lượt chốt đến tiền", "From claim to money") }
  var funnelHint: String {
    text(
      "Mỗi bước đếm số đơn từng tới bước đó, cùng tiền hàng ở bước đó; không cộng các bước.",
      "Each step counts the orders that ever came so far, with their money; steps do not add up.")
  }
  var claims: String { text("Lượt chốt", "Claims") }
  func funnelStep(_ figures: Funnel.Figures) -> String {
    let lost = figures.reached - figures.standing
    return "\(orders(figures.reached)) · \(money(figures.goods.money))"
      + (lost > 0 ? text(" · \(count(lost)) đơn sau đó lui", " · \(count(lost)) went back") : "")
  }
  func cameBack(_ stage: GoodsStage) -> String {
    switch stage {
    case .refused: text("Từ chối khi giao", "Refused at the door")
    case .returned: text("Trả lại", "Returned")
    case .lost: text("Thất lạc, hỏng", "Lost or spoiled")
    case .toPack, .packed, .inTransit, .delivered: stage.rawValue
    }
  }
  var deliveryRate: String {
    text("Đơn giao được trên đơn bàn giao", "Delivered of handed over")
  }
  var refusalRate: String {
    text("Đơn bị từ chối trên đơn bàn giao", "Refused of handed over")
  }
  var cancelledBefore: String {
    text("Hủy khi chưa xác nhận", "Cancelled before confirmation")
  }
  var cancelledAfter: String { text("Hủy sau khi xác nhận", "Cancelled after confirmation") }
  var conversion: String {
    text("Đơn xác nhận trên lượt chốt", "Confirmed orders for each claim")
  }
  var cancellationRate: String {
    text("Đơn xác nhận rồi bị hủy", "Confirmed orders cancelled later")
  }
  func notRecorded(_ steps: [String]) -> String {
    text("Chưa ai ghi: ", "Nobody has recorded: ") + steps.joined(separator: ", ") + "."
  }
  var target: String { text("Chỉ tiêu phiên", "Target of the session") }
  func target(_ target: SessionTarget) -> String {
    text("ít nhất ", "at least ") + money(target.money) + " · " + target.source
  }
  func progress(_ progress: SessionTarget.Progress) -> String {
    let share = percent(progress.share)
    let agreed = text("Đã xác nhận \(money(progress.money))", "Confirmed \(money(progress.money))")
    return agreed
      + (progress.isReached
        ? text(", đạt \(share)", ", reached, \(share)")
        : text(
          ", được \(share), còn thiếu \(money(progress.missing))",
          ", \(share), \(money(progress.missing)) are missing"))
  }

  var hostsTitle: String { text("Theo người dẫn", "By host") }
  var hostsHint: String {
    text(
      "Lượt chốt tính cho ai đang dẫn lúc đó; hai người dẫn chung là một nhóm. Tiền theo giá lúc "
        + "chốt, gồm cả phần sau đó bị hủy.",
      "A claim counts for whoever was on air; hosts on air together are one team. Money is at the "
        + "price of the claim, with what was cancelled later.")
  }
  var host: String { text("Người dẫn", "Host") }
  var nobodyOnAir: String { text("Ngoài giờ dẫn", "Outside the slots") }
  func guest(_ commune: String) -> String { text("bán giúp \(commune)", "selling for \(commune)") }
  var onAir: String { text("Thời gian", "Time") }
  var perMinute: String { text("Mỗi phút", "Per minute") }
  var claimedMoney: String { text("Tiền chốt", "Claimed") }
  var stillAgreed: String { text("Đã thỏa thuận", "Agreed") }
  var screenTitle: String { text("Mặt hàng trên màn hình", "Products on screen") }
  var screenHint: String {
    text(
      "Lượt chốt trong lúc mặt hàng được ghim, và ngoài lúc đó.",
      "Claims while the product was pinned, and at other times.")
  }
  var otherClaims: String { text("Lúc khác", "Other times") }
  func busiest(_ instant: Instant, _ count: Int) -> String {
    text(
      "Phút đông nhất: \(instant.clock), \(self.count(count)) lượt chốt.",
      "The busiest minute: \(instant.clock), \(self.count(count)) claims.")
  }
  func overall(_ pace: SessionPace.Figures) -> String {
    let rate = number(pace.claimsPerMinute, decimals: 1)
    return text("Cả phiên: \(rate) lượt chốt mỗi phút.", "In all: \(rate) claims per minute.")
  }

  // MARK: Audience

  var audienceTitle: String { text("Người xem, theo từng luồng", "Audience, stream by stream") }
  var audienceHint: String {
    text(
      "Mỗi nền tảng đếm một kiểu và một người có thể xem ở nhiều nơi, nên không cộng các luồng.",
      "Each platform counts in its own way, and one person may watch in several places: streams "
        + "are not added up.")
  }
  var stream: String { text("Luồng", "Stream") }
  var counted: String { text("Đếm gì", "What is counted") }
  var figureHeading: String { text("Số", "Count") }
  var definition: String { text("Nền tảng định nghĩa", "The platform's definition") }
  var noDefinition: String { text("chưa ghi", "not given") }

  // MARK: Tables

  var byStage: String { text("Theo trạng thái", "By stage") }
  var stage: String { text("Trạng thái", "Stage") }
  var orderCount: String { text("Số đơn", "Orders") }
  var massHeading: String { text("Khối lượng", "Mass") }
  var piecesHeading: String { text("Số cái, gói", "Pieces, packs") }
  var moneyHeading: String { text("Tiền hàng", "Money") }
  var byOffer: String { text("Theo mặt hàng", "By product") }
  var offer: String { text("Mặt hàng", "Product") }
  var byProducer: String { text("Theo người sản xuất", "By producer") }
  var producer: String { text("Người sản xuất", "Producer") }
  var unknownProducer: String { text("Chưa ghi người sản xuất", "Producer not recorded") }
  var stagesAreSeparate: String {
    text(
      "Dòng đầu là mọi lượt chốt, các dòng sau là phần của nó; không dòng nào là “doanh thu”.",
      "The first row is all that was claimed, the others are parts of it; none is “revenue”.")
  }

  // MARK: Orders and review

  var ordersTitle: String { text("Đơn hàng", "Orders") }
  func ordersHint(shown: Int, of all: Int) -> String {
    shown < all
      ? text(
        "\(count(shown)) đơn đầu trong \(count(all)) đơn; đủ tất cả trong orders.csv.",
        "The first \(count(shown)) of \(count(all)) orders; all are in orders.csv.")
      : text("\(count(all)) đơn, theo thứ tự thời gian.", "\(count(all)) orders, by time.")
  }
  var buyer: String { text("Khách", "Buyer") }
  var phone: String { text("Điện thoại", "Telephone") }
  var time: String { text("Giờ", "Time") }
  var goodsHeading: String { text("Hàng", "Goods") }
  var needsReview: String { text("Cần xem lại", "To review") }
  func reviewHint(shown: Int, of all: Int) -> String {
    shown < all
      ? text(
        "\(count(shown)) bình luận đầu trong \(count(all)) bình luận cần người xem.",
        "The first \(count(shown)) of \(count(all)) comments to look at.")
      : text("\(count(all)) bình luận cần người xem.", "\(count(all)) comments to look at.")
  }
  var author: String { text("Người viết", "Author") }
  var unknownAuthor: String { text("Khách chưa rõ tên", "Unnamed") }
  var comment: String { text("Bình luận", "Comment") }
  var why: String { text("Lý do", "Why") }
  var times: String { text("Số lượt", "Times") }
  /// How many bought, and how many orders are to be looked at.
  func buyersAndOrders(_ report: SessionReport) -> String {
    let (look, refused) = (report.summary.ordersToReview, report.summary.refusals)
    var parts = [
      text(
        "\(count(report.summary.buyers)) người mua", "\(count(report.summary.buyers)) buyers"),
      orders(report.orderCount),
    ]
    if look > 0 { parts.append(text("\(count(look)) đơn cần xem lại", "\(count(look)) to review")) }
    if refused > 0 {
      parts.append(
        text(
          "\(count(refused)) yêu cầu không áp dụng được",
          "\(count(refused)) requests could not be applied"))
    }
    return parts.joined(separator: ", ")
  }

  // MARK: Comments

  var commentsTitle: String { text("Bình luận", "Comments") }
  var howMany: String { text("Số lượng", "Count") }
  var byHosts: String { text("Của người bán, không tính đơn", "By the sellers, no orders") }
  var deleted: String { text("Bình luận đã xóa sau khi đặt", "Deleted after asking") }
  var repeated: String {
    text("Trùng mã bình luận, tính một lần", "Repeated identifiers, counted once")
  }
  var authorless: String {
    text("Đặt hàng, không rõ người mua", "Orders of unknown buyers")
  }
  var otherRecords: String { text("Bản ghi loại khác", "Other records") }
  var malformed: String { text("Bản ghi không đọc được", "Records that could not be read") }
  func more(_ count: Int) -> String {
    text("… và \(self.count(count)) bản ghi nữa", "… and \(self.count(count)) more")
  }

  /// How personal data is treated, said at the foot of a page.
  func privacy(showsContacts: Bool) -> String {
    showsContacts
      ? text(
        "Trang này hiện đủ tên và số điện thoại người mua: chỉ dùng để giao hàng, không chuyển "
          + "tiếp.",
        "This page shows buyers' names and telephone numbers: for delivery only, not to be passed "
          + "on.")
      : text(
        "Tên và số điện thoại người mua được che; người mua mang số thứ tự theo phiên.",
        "Buyers' names and telephone numbers are masked; buyers are numbered in the session.")
  }
}

extension Wording {
  var hiddenText: String { text("[ẩn: có số]", "[hidden: has a number]") }
  var hiddenName: String { text("[tên]", "[name]") }

  /// A step of the funnel.
  func name(_ step: Funnel.Step) -> String {
    switch step {
    case .claimed: text("Đơn mở", "Orders opened")
    case .confirmed: text("Đơn đã xác nhận", "Orders confirmed")
    case .handedOver: text("Đơn đã bàn giao", "Orders handed over")
    case .delivered: text("Đơn đã giao", "Orders delivered")
    case .paid: text("Đơn đã trả đủ tiền", "Orders paid in full")
    }
  }
}
