/// The only phone numbers in simulated comments: placeholders that vendors' manuals print.
///
/// Vietnam reserves no range for fiction, so any other number might be someone's.
enum PlaceholderPhone: String, Sendable, CaseIterable {
  case first = "0912345678"
  case second = "0987654321"
  case third = "0901234567"

  /// The E.164 form.
  var e164: String { "+84" + rawValue.dropFirst() }

  /// How often each way of writing is met.
  static let writings = Weighted<Writing>([
    (40, .plain), (12, .groups([4, 3, 3], ".")), (10, .groups([4, 3, 3], " ")),
    (5, .groups([3, 3, 4], " ")), (4, .groups([4, 2, 2, 2], ".")), (3, .groups([4, 3, 3], "-")),
    (4, .letterO), (3, .country("+84")), (2, .country("+84 ")), (2, .country("84")),
  ])

  /// A way to write a number.
  enum Writing: Sendable {
    case plain
    /// Digits in groups, with something between them.
    case groups([Int], String)
    /// The letter o for the leading zero.
    case letterO
    /// The country code for the leading zero.
    case country(String)
  }

  /// Writes the number one way.
  func append(_ writing: Writing, to text: inout Utterance) {
    switch writing {
    case .plain: text.glue(rawValue)
    case .groups(let sizes, let separator):
      var rest = rawValue[...]
      for size in sizes {
        text.glue(String(rest.prefix(size)))
        rest = rest.dropFirst(size)
        if !rest.isEmpty { text.glue(separator) }
      }
    case .letterO:
      text.glue("o")
      text.glue(String(rawValue.dropFirst()))
    case .country(let code):
      text.glue(code)
      text.glue(String(rawValue.dropFirst()))
    }
  }
}
