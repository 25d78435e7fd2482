/// A share of a whole, in thousandths; always from 0 to 1000.
public struct Share: Sendable, Hashable {
  /// The share in thousandths, from 0 to 1000.
  public let permille: Int

  /// A share of thousandths; above 1000 it is the whole.
  public static func permille(_ value: UInt16) -> Share { Share(permille: min(Int(value), 1000)) }

  /// A share of hundredths; above 100 it is the whole.
  public static func percent(_ value: UInt8) -> Share {
    Share(permille: min(Int(value) * 10, 1000))
  }

  /// No share at all.
  public static let none = Share(permille: 0)
}
