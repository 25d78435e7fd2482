/// A count that a register vouches for (số liệu từ sổ), which figures of a report are tested against.
public struct KnownFigure: Sendable, Hashable {
  /// What is counted, as a sentence names it: "hộ có gian hàng số".
  public let name: String
  /// The noun that figures count it by: "hộ".
  public let unit: String
  /// Words of which a sentence has one when it speaks of this; none for the whole itself.
  public let words: [String]
  /// How many there are.
  public let count: Int64
  /// How many there could be, when this is a part: all households.
  public let whole: Int64?

  /// Creates a known count.
  ///
  /// - Parameters:
  ///   - name: What is counted, as a sentence names it.
  ///   - unit: The noun that figures count it by.
  ///   - words: Words of which a sentence has one when it speaks of this.
  ///   - count: How many there are.
  ///   - whole: How many there could be.
  public init(name: String, unit: String, words: [String], count: Int64, whole: Int64? = nil) {
    self.name = name
    self.unit = unit
    self.words = words
    self.count = count
    self.whole = whole
  }
}
