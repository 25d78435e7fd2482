package import PhienCho
package import PhienChoReading

/// The Vietnamese words for what the report counts.
package enum Wording {
  /// A stage, as a heading.
  package static func name(_ stage: SessionReport.Stage) -> String {
    switch stage {
    case .claimed: "Khách chốt, tất cả"
    case .unconfirmed: "Giữ hàng, chưa xác nhận"
    case .confirmed: "Đã xác nhận"
    case .closed: "Đã hoàn tất"
    case .waitlisted: "Chờ hàng"
    case .released: "Đã hủy, nhả hàng"
    case .expired: "Hết hạn giữ hàng"
    }
  }

  /// A stage, as a word in a table.
  package static func mark(_ stage: SessionReport.Stage) -> String {
    switch stage {
    case .claimed: "Khách chốt"
    case .unconfirmed: "Giữ hàng"
    case .confirmed: "Xác nhận"
    case .closed: "Hoàn tất"
    case .waitlisted: "Chờ hàng"
    case .released: "Đã nhả"
    case .expired: "Hết hạn"
    }
  }

  /// How far buyer and seller have agreed.
  package static func name(_ state: OrderState) -> String {
    switch state {
    case .draft: "Đơn nháp"
    case .unconfirmed: "Chưa xác nhận"
    case .confirmed: "Đã xác nhận"
    case .closed: "Đã hoàn tất"
    case .cancelled: "Đã hủy"
    }
  }

  /// What kind of producer, in words.
  package static func name(_ kind: Producer.Kind) -> String {
    switch kind {
    case .household: "Hộ gia đình"
    case .cooperative: "Hợp tác xã"
    case .cooperativeGroup: "Tổ hợp tác"
    case .enterprise: "Doanh nghiệp"
    default: kind.rawValue
    }
  }

  /// What a viewer wants.
  package static func name(_ intent: CommentReading.Intent) -> String {
    switch intent {
    case .order: "Chốt đơn"
    case .change: "Sửa đơn"
    case .cancel: "Hủy đơn"
    case .question: "Câu hỏi"
    case .other: "Trò chuyện"
    }
  }

  /// How personal data is treated, said at the foot of a page.
  package static func privacy(showsContacts: Bool) -> String {
    showsContacts
      ? "Trang này hiện đủ tên và số điện thoại người mua: chỉ dùng để giao hàng, không chuyển tiếp."
      : "Tên và số điện thoại người mua được che; người mua mang số thứ tự theo phiên."
  }

  /// How many bought, and how many orders are to be looked at.
  package static func buyersAndOrders(_ report: SessionReport) -> String {
    let look = report.summary.ordersToReview
    let refused = report.summary.refusals
    return "\(report.summary.buyers.grouped) người mua, \(report.orderCount.grouped) đơn"
      + (look > 0 ? ", \(look.grouped) đơn cần xem lại" : "")
      + (refused > 0 ? ", \(refused.grouped) yêu cầu không áp dụng được" : "")
  }

  /// Why there is no grand total.
  package static let stagesAreSeparate =
    "Dòng đầu là mọi lượt chốt, các dòng sau là phần của nó; không dòng nào là “doanh thu”."

  /// Why a human should look; a code that has no words yet stands for itself.
  package static func reason(_ code: String) -> String {
    let reason = ReviewReason(rawValue: code)
    return reason == .buyerUnknown ? "không rõ người mua" : reason.explanation
  }
}

extension ReviewReason {
  /// The platform does not tell who wrote the order.
  package static let buyerUnknown = ReviewReason(rawValue: "buyer-unknown")
}
