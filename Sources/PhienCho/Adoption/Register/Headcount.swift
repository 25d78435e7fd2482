/// How many persons of a household there are of a kind, and how many of them have something.
public struct Headcount: Sendable, Hashable {
  private let persons: UInt16
  private let havingPlusOne: UInt16

  /// Nobody has counted.
  public static let unknown = Headcount()

  private init() {
    persons = 0
    havingPlusOne = 0
  }

  /// Creates a count.
  ///
  /// - Parameters:
  ///   - having: How many have it.
  ///   - persons: How many there are.
  /// - Throws: ``AdoptionError`` with code `outOfRange` for counts below 0, above 1,000, or more that
  ///   have it than there are.
  public init(_ having: Int64, of persons: Int64) throws(AdoptionError) {
    guard (0...1000).contains(persons), having >= 0 else {
      throw AdoptionError(
        .outOfRange, reason: "\(persons) persons, \(having) of them, are no count")
    }
    guard having <= persons else {
      throw AdoptionError(.outOfRange, reason: "\(having) of \(persons) persons is more than all")
    }
    self.persons = UInt16(truncatingIfNeeded: persons)
    havingPlusOne = UInt16(truncatingIfNeeded: having + 1)
  }

  /// Whether both numbers are known.
  public var isKnown: Bool { havingPlusOne > 0 }

  /// How many there are; 0 where nobody has counted.
  public var count: Int64 { Int64(persons) }

  /// How many of them have it; 0 where nobody has counted.
  public var having: Int64 { max(0, Int64(havingPlusOne) - 1) }
}
