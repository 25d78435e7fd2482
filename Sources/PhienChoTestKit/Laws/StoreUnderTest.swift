public import PhienCho

/// A partner's store of a session's events, as the laws see it (kho sổ phiên).
///
/// A test writes a small type that conforms and hands each call on to the real store. What makes the
/// laws of durability checkable is the medium: everything that is left when the program stops at
/// this moment. For a store in one file that is the file's bytes; for one in several files, or behind
/// a network, whatever value holds them.
///
/// ```swift
/// struct ShopStoreAdapter: StoreUnderTest {
///   private var store: ShopStore
///
///   init(opening medium: [UInt8]?) throws { store = try ShopStore(opening: medium ?? []) }
///   mutating func append(_ event: SessionEvent) throws -> EventLog.Insertion {
///     try store.take(event)
///   }
///   func events() throws -> [SessionEvent] { store.events }
///   func ledger(of catalogue: Catalogue) throws -> Ledger { store.ledger(of: catalogue) }
///   func medium() throws -> [UInt8] { store.bytes }
/// }
/// ```
public protocol StoreUnderTest {
  /// What is left of a store when its program stops.
  associatedtype Medium

  /// Opens the store that a medium holds, as after a restart.
  ///
  /// - Parameter medium: What is left; `nil` for a store that was never opened.
  /// - Throws: Whatever the store throws for a medium that it refuses.
  init(opening medium: Medium?) throws

  /// Takes an event down; once it returns, the event is acknowledged.
  ///
  /// - Parameter event: The event.
  /// - Returns: What `EventLog.insert(_:)` returns for it.
  /// - Throws: Whatever the store throws when it cannot take the event.
  mutating func append(_ event: SessionEvent) throws -> EventLog.Insertion

  /// Every event taken down, each once, in the order of arrival; also those set aside in a conflict.
  ///
  /// - Throws: Whatever the store throws when it cannot be read.
  func events() throws -> [SessionEvent]

  /// The ledger as the store keeps it, under the usual `SessionRules`.
  ///
  /// - Parameter catalogue: What is on sale.
  /// - Returns: The ledger.
  /// - Throws: Whatever the store throws when it cannot be read.
  func ledger(of catalogue: Catalogue) throws -> Ledger

  /// What is left when the program stops now.
  ///
  /// - Throws: Whatever the store throws when it cannot be read.
  func medium() throws -> Medium

  /// What may be left when the program stops in the middle of taking an event.
  ///
  /// - Parameters:
  ///   - before: The medium before the event.
  ///   - after: The medium once the event is acknowledged.
  /// - Returns: Media that a stop in between may leave, beside these two; none where the medium
  ///   changes in one step.
  static func media(between before: Medium, and after: Medium) -> [Medium]

  /// A medium in which the device has changed something that was acknowledged.
  ///
  /// - Parameters:
  ///   - medium: A whole medium.
  ///   - place: Any number from 0; different numbers damage different places.
  /// - Returns: The damaged medium; `nil` where damage is not to be looked for.
  static func damaged(_ medium: Medium, at place: Int) -> Medium?
}

extension StoreUnderTest where Medium == [UInt8] {
  /// Every cut through what a store appended to its file, alone and with zeros in the place of the
  /// rest, as file systems leave it that lengthen a file before they write it.
  ///
  /// A file that does not begin with what it held before was put in its place whole, in one step.
  public static func media(between before: [UInt8], and after: [UInt8]) -> [[UInt8]] {
    guard after.count > before.count, after.starts(with: before) else { return [] }
    return (before.count + 1..<after.count).flatMap { cut in
      let torn = Array(after[..<cut])
      return [torn, torn + [UInt8](repeating: 0, count: after.count - cut)]
    }
  }

  /// The file with one bit of one byte turned.
  public static func damaged(_ medium: [UInt8], at place: Int) -> [UInt8]? {
    guard !medium.isEmpty, place >= 0 else { return nil }
    var medium = medium
    medium[place % medium.count] ^= 1 << UInt8(place / medium.count % 8)
    return medium
  }
}

/// The events that break a law of stores, in the order of arrival.
public struct StoreScript: LawInput {
  /// The events.
  public let events: [SessionEvent]

  /// How many there are, and each as far as it may be shown.
  public var description: String {
    let shown = events.map { "\($0.id): \($0.action)" }
    return "\(events.count) events: [\(shown.joined(separator: "; "))]"
  }
}
