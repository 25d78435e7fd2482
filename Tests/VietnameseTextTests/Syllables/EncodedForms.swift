/// The forms in which a Vietnamese letter reaches us.
enum EncodedForm: CaseIterable {
  case composed
  case decomposed
  /// Shape precomposed, tone combining: Windows-1258.
  case windows1258
  /// Base, tone, shape: what careless converters leave.
  case toneFirst

  /// Base, shape mark, shaped letter and the six tones of it.
  private static let rows: [(base: String, shape: String, shaped: String, tones: String)] = [
    ("a", "", "a", "aàảãáạ"), ("a", "\u{306}", "ă", "ăằẳẵắặ"), ("a", "\u{302}", "â", "âầẩẫấậ"),
    ("e", "", "e", "eèẻẽéẹ"), ("e", "\u{302}", "ê", "êềểễếệ"), ("i", "", "i", "iìỉĩíị"),
    ("o", "", "o", "oòỏõóọ"), ("o", "\u{302}", "ô", "ôồổỗốộ"), ("o", "\u{31B}", "ơ", "ơờởỡớợ"),
    ("u", "", "u", "uùủũúụ"), ("u", "\u{31B}", "ư", "ưừửữứự"), ("y", "", "y", "yỳỷỹýỵ"),
    ("A", "", "A", "AÀẢÃÁẠ"), ("A", "\u{306}", "Ă", "ĂẰẲẴẮẶ"), ("A", "\u{302}", "Â", "ÂẦẨẪẤẬ"),
    ("E", "", "E", "EÈẺẼÉẸ"), ("E", "\u{302}", "Ê", "ÊỀỂỄẾỆ"), ("I", "", "I", "IÌỈĨÍỊ"),
    ("O", "", "O", "OÒỎÕÓỌ"), ("O", "\u{302}", "Ô", "ÔỒỔỖỐỘ"), ("O", "\u{31B}", "Ơ", "ƠỜỞỠỚỢ"),
    ("U", "", "U", "UÙỦŨÚỤ"), ("U", "\u{31B}", "Ư", "ƯỪỬỮỨỰ"), ("Y", "", "Y", "YỲỶỸÝỴ"),
  ]
  private static let marks = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  private static let letters: [Unicode.Scalar: (String, String, String, String)] = {
    var letters: [Unicode.Scalar: (String, String, String, String)] = [:]
    for row in rows {
      for (scalar, mark) in zip(row.tones.unicodeScalars, marks) {
        letters[scalar] = (row.base, row.shape, row.shaped, mark)
      }
    }
    return letters
  }()

  /// NFC text in this form.
  func encode(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard self != .composed, let (base, shape, shaped, tone) = Self.letters[scalar] else {
        result.append(scalar)
        continue
      }
      let parts: [String]
      switch self {
      case .decomposed where tone == "\u{323}": parts = [base, tone, shape]
      case .decomposed: parts = [base, shape, tone]
      case .windows1258: parts = [shaped, tone]
      default: parts = [base, tone, shape]
      }
      for part in parts { result.append(contentsOf: part.unicodeScalars) }
    }
    return String(result)
  }
}
