internal import PhienCho

/// What is told about one thing that came in, once it is on the device.
///
/// A line of four columns between tabs: what became of it, the record's number, the identifier, a
/// sentence. Further lines of one answer begin with "báo".
struct DeskAnswer: Sendable {
  /// What became of it.
  enum Mark: String, Sendable {
    /// Written.
    case written = "ghi"
    /// Read, and without effect; that it was read is written.
    case seen = "xem"
    /// Was there before.
    case known = "đã có"
    /// Could not be taken.
    case refused = "lỗi"
    /// Something the operator asked for, or should know.
    case notice = "báo"
  }

  /// The sentence, or what it is made from when all of the batch is on the device.
  enum Text: Sendable {
    case ready(String)
    /// What became of the operator's event, and how the person's order stands after it.
    case outcome(of: EventID, person: Int?)
    case question(DeskCommand.Question)
  }

  let mark: Mark
  let number: UInt64?
  let id: EventID?
  let text: Text

  init(_ mark: Mark, number: UInt64? = nil, id: EventID? = nil, text: Text) {
    self.mark = mark
    self.number = number
    self.id = id
    self.text = text
  }

  /// The first three columns.
  var head: String {
    "\(mark.rawValue)\t\(number.map { "\($0)" } ?? "")\t\(id.map { $0.rawValue.printable } ?? "")"
  }
}

extension String {
  /// The text without control characters, which come from outside and would change the terminal or
  /// the columns.
  var printable: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.isControl ? " " : scalar) }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
      || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
