package import PhienChoReading

/// The Vietnamese words for what the report counts.
package enum Wording {
  /// A stage, as a heading.
  package static func name(_ stage: SessionReport.Stage) -> String {
    switch stage {
    case .claimed: "Giữ hàng, chưa xác nhận"
    case .waiting: "Chờ hàng"
    case .confirmed: "Đã xác nhận"
    case .closed: "Đã hoàn tất"
    case .withdrawn: "Đã hủy hoặc hết hạn giữ"
    }
  }

  /// A stage, as a word in a table.
  package static func mark(_ stage: SessionReport.Stage) -> String {
    switch stage {
    case .claimed: "Giữ hàng"
    case .waiting: "Chờ hàng"
    case .confirmed: "Xác nhận"
    case .closed: "Hoàn tất"
    case .withdrawn: "Hủy"
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
  package static let privacy =
    "Tên và số điện thoại người mua được che; người mua mang số thứ tự theo phiên."

  /// Why there is no grand total.
  package static let stagesAreSeparate =
    "Mỗi trạng thái là một con số riêng, không cộng lại thành “doanh thu”."

  /// Why a human should look; a code that has no words yet stands for itself.
  package static func reason(_ code: String) -> String {
    switch ReviewReason(rawValue: code) {
    case .productMissing: "không rõ mặt hàng"
    case .productUnknown: "mặt hàng không bán"
    case .productAmbiguous: "trùng tên mặt hàng"
    case .quantityMissing: "chưa có số lượng"
    case .quantityAmbiguous: "số lượng không chắc"
    case .unitAssumed: "số trần, coi là kg"
    case .unitMismatch: "sai đơn vị bán"
    case .repeatedItem: "nhắc lại, đã cộng dồn"
    case .conditional: "có điều kiện"
    case .phoneInvalid: "số điện thoại sai"
    case .intentUnclear: "chưa rõ có mua"
    case .buyerUnknown: "không rõ người mua"
    default: code
    }
  }
}

extension ReviewReason {
  /// The platform does not tell who wrote the order.
  package static let buyerUnknown = ReviewReason(rawValue: "buyer-unknown")
}
