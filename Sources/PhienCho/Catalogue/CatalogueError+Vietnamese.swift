extension CatalogueError {
  /// What is wrong and where, in Vietnamese, for whoever wrote the catalogue: "mặt hàng TL, trường
  /// name: thiếu trường này".
  public var explanation: String {
    guard code != .unreadable else {
      return "không đọc được danh mục" + (line.map { ", dòng \($0)" } ?? "") + ": "
        + code.explanation
    }
    let found = value.map { "“\($0)” " } ?? ""
    return "\(vietnamesePlace): \(found)\(code.explanation)"
  }

  private var vietnamesePlace: String {
    guard let name = part.vietnameseName else { return "trường \(field)" }
    guard let subject else { return "\(name), trường \(field)" }
    return "\(isPlace(subject) ? "" : "\(name) ")\(subject), trường \(field)"
  }
}

extension CatalogueError.Code {
  /// The kind in Vietnamese, in words that follow the value; a kind without words yet stands for
  /// itself.
  fileprivate var explanation: String {
    switch self {
    case .malformed: "không dùng được"
    case .missing: "thiếu trường này"
    case .duplicate: "bị dùng hai lần"
    case .unknownReference: "không có trong danh mục"
    case .conflict: "không phải người sản xuất của chính sản phẩm"
    case .unitMismatch: "không hợp với cách bán của mặt hàng"
    case .unreadable: "không đúng định dạng JSON của danh mục, mã UTF-8"
    default: rawValue
    }
  }
}

extension CatalogueError.Part {
  /// What the part is called; `nil` for the catalogue as a whole.
  fileprivate var vietnameseName: String? {
    switch self {
    case .offer: "mặt hàng"
    case .product: "sản phẩm"
    case .producer: "người sản xuất"
    case .catalogue: nil
    default: rawValue
    }
  }
}
