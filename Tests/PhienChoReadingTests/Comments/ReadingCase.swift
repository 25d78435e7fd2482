import PhienCho
import PhienChoReading
import Testing

/// One invented comment and the reading it must get, written short: "order TL+3000g !unit-assumed".
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: String
  let pinned: String?
  let ordered: [String]

  init(_ text: String, _ expected: String, pinned: String? = nil, ordered: [String] = []) {
    self.text = text
    self.expected = expected
    self.pinned = pinned
    self.ordered = ordered
  }

  var testDescription: String { text }

  /// The context the case is read in.
  var context: ReadingContext {
    get throws {
      ReadingContext(
        pinned: try pinned.map { try OfferCode($0) },
        ordered: try ordered.map { try OfferCode($0) })
    }
  }
}

extension CommentReading {
  /// The reading as ``ReadingCase/expected`` writes it, evidence aside.
  var short: String {
    var parts = [intent.rawValue]
    for line in lines {
      let sign =
        switch line.action {
        case .add: "+"
        case .set: "="
        case .remove: "-"
        }
      let amount =
        switch line.quantity {
        case .mass(let mass): "\(mass.grams)g"
        case .pieces(let pieces): "\(pieces.count)"
        case nil: line.action == .remove ? "" : "?"
        }
      parts.append(line.code.rawValue + sign + amount)
    }
    parts += review.map(\.rawValue).sorted().map { "!" + $0 }
    parts += phones.map { "@" + $0.e164 }
    return parts.joined(separator: " ")
  }
}
