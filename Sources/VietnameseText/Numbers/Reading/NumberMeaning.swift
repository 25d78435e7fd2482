/// One end of what a number may be.
public struct NumberBound: Sendable, Hashable {
  /// The value at the end.
  public let value: ExactNumber

  /// Whether the value itself is meant too: "ít nhất 50" includes 50, "hơn 50" does not.
  public let isInclusive: Bool

  /// Creates a bound.
  ///
  /// - Parameters:
  ///   - value: The value at the end.
  ///   - isInclusive: Whether the value itself is meant too.
  public init(_ value: ExactNumber, isInclusive: Bool = true) {
    self.value = value
    self.isInclusive = isInclusive
  }
}

/// An amount as it was said: an exact value, or what is known of it, with its unit.
public struct NumberAmount: Sendable, Hashable {
  /// The lower end, nil when none was said ("không quá 50").
  public let lower: NumberBound?

  /// The upper end, nil when none was said ("hơn 50").
  public let upper: NumberBound?

  /// What the amount is in.
  public let unit: NumberUnit

  /// The name of the unit the amount is for each of: "kg" in "25.000 đồng/kg".
  public let per: String?

  /// Whether the number was hedged with "khoảng" and the like.
  ///
  /// The bounds are then those of rounding: a number said to be rough is taken as rounded to its
  /// last digit that is not zero, so that "khoảng 50" lies between 45 and 55.
  public let isApproximate: Bool

  init(
    lower: NumberBound?, upper: NumberBound?, unit: NumberUnit, per: String? = nil,
    isApproximate: Bool = false
  ) {
    self.lower = lower
    self.upper = upper
    self.unit = unit
    self.per = per
    self.isApproximate = isApproximate
  }

  /// Creates an exact amount.
  ///
  /// - Parameters:
  ///   - value: The value, in the unit.
  ///   - unit: What the value is in.
  ///   - per: The name of the unit the amount is for each of.
  public init(_ value: ExactNumber, _ unit: NumberUnit = .none, per: String? = nil) {
    self.init(lower: NumberBound(value), upper: NumberBound(value), unit: unit, per: per)
  }

  /// The value when it is known exactly, else nil.
  public var value: ExactNumber? {
    guard let lower, let upper, lower == upper, lower.isInclusive else { return nil }
    return lower.value
  }
}

/// One thing a number in a text may mean.
public enum NumberMeaning: Sendable, Hashable {
  /// An amount: a value or bounds, with a unit.
  case amount(NumberAmount)
  /// A date, as far as it was written.
  case date(PartialDate)
  /// Digits read one by one, as in a phone number; ASCII digits.
  case digits(String)

  /// The amount, when it is one.
  public var amount: NumberAmount? {
    if case .amount(let amount) = self { return amount }
    return nil
  }
}

/// A number found in a text.
public struct NumberReading: Sendable, Hashable {
  /// What the number may mean; one meaning when it is sure, more when the text leaves it open.
  ///
  /// Never empty, never twice the same.
  public let meanings: [NumberMeaning]

  /// The UTF-8 offsets of the number in the source, with its hedge and its unit.
  public let sourceRange: Range<Int>

  init(_ meanings: [NumberMeaning], _ sourceRange: Range<Int>) {
    var unique: [NumberMeaning] = []
    for meaning in meanings where !unique.contains(meaning) { unique.append(meaning) }
    self.meanings = unique
    self.sourceRange = sourceRange
  }

  /// The one meaning, or nil when there are several.
  public var meaning: NumberMeaning? { meanings.count == 1 ? meanings.first : nil }

  /// The value when it is one exact amount, else nil.
  public var value: ExactNumber? { meaning?.amount?.value }
}
