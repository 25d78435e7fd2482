extension NumberAmount: CustomStringConvertible {
  /// The amount as a line of text: "1200000", "28000 VND", "50..", "2000..3000 g", "57%", "08:30".
  ///
  /// Counts and classifiers show no unit. The end that was not said is left empty.
  public var description: String {
    var text = ""
    if let value {
      text = number(value)
    } else {
      text = (lower.map { number($0.value) } ?? "") + ".." + (upper.map { number($0.value) } ?? "")
    }
    switch unit.kind {
    case .count, .classifier, .ordinal, .timeOfDay: break
    case .percent: text += unit.symbol
    default: text += " " + unit.symbol
    }
    if let per { text += "/" + per }
    return text
  }

  private func number(_ value: ExactNumber) -> String {
    guard unit.kind == .timeOfDay, let seconds = value.integer, (0...86_400).contains(seconds)
    else { return value.description }
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let parts = second == 0 ? [hour, minute] : [hour, minute, second]
    return parts.map { PartialDate.padded(Int($0), 2) }.joined(separator: ":")
  }
}

extension NumberMeaning: CustomStringConvertible {
  /// The meaning as a line of text; dates as ``PartialDate/description`` writes them.
  public var description: String {
    switch self {
    case .amount(let amount): amount.description
    case .date(let date): date.description
    case .digits(let digits): digits
    }
  }
}

extension NumberReading: CustomStringConvertible {
  /// The meanings with "|" between them.
  public var description: String { meanings.map(\.description).joined(separator: "|") }
}
