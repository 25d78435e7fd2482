/// The contact details of a session's buyers, sealed apart from its events (kho liên hệ).
///
/// The ledger knows buyers by pseudonym only and never asks this vault, so that erasing a person
/// here changes no kilogram and no đồng there. Details are read only by ``open(_:for:at:)``, which
/// takes down who was looked up, for what and when. They are erased when the person asks
/// (``erase(_:at:)``) or when nothing needs them any more (``purge(asOf:under:)``).
///
/// A value like any other: it keeps nothing outside itself, and what it forgets is forgotten only in
/// this copy. Who writes it to a device must overwrite it there, too.
public struct ContactVault: Sendable, Hashable {
  /// Why details are looked up; more may be added.
  public struct Purpose: RawRepresentable, Sendable, Hashable {
    /// The stable name of the purpose.
    public let rawValue: String

    /// Creates a purpose from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// To hand the goods over or send them (giao hàng).
    public static let delivery = Purpose(rawValue: "delivery")
    /// To ask the buyer about the order (gọi xác nhận).
    public static let confirmation = Purpose(rawValue: "confirmation")
    /// To clear up a payment (đối soát).
    public static let payment = Purpose(rawValue: "payment")
    /// To answer the person's own request about the data (yêu cầu của chủ thể dữ liệu).
    public static let subjectRequest = Purpose(rawValue: "subject-request")
  }

  /// That somebody's details were looked up.
  public struct Access: Sendable, Hashable {
    /// Whose.
    public let buyer: BuyerID
    /// Why.
    public let purpose: Purpose
    /// When.
    public let instant: Instant
  }

  /// That somebody's details are gone.
  public struct Erasure: Sendable, Hashable {
    /// Why details were erased.
    @nonexhaustive
    public enum Cause: String, Sendable, Hashable, CaseIterable {
      /// The person asked.
      case request
      /// Nothing needed them any more.
      case retention
    }

    /// Whose.
    public let buyer: BuyerID
    /// Why.
    public let cause: Cause
    /// When.
    public let instant: Instant
  }

  private var contacts: [BuyerID: Contact] = [:]
  /// When the last orders were done with, also of buyers whose details come later.
  private var settled: [BuyerID: Instant] = [:]

  /// Whose details were looked up, in the order it happened; erased with the person.
  public private(set) var accesses: [Access] = []

  /// Whose details were erased, in the order it happened: pseudonyms and moments, no details.
  public private(set) var erasures: [Erasure] = []

  /// Creates an empty vault.
  public init() {}

  /// How many people's details there are.
  public var count: Int { contacts.count }

  /// Whether there are details of a buyer.
  public func contains(_ buyer: BuyerID) -> Bool { contacts[buyer] != nil }

  /// Puts details in; what the contact does not say stays as it was.
  public mutating func seal(_ contact: Contact, of buyer: BuyerID) {
    guard !contact.isEmpty else { return }
    var kept = contacts[buyer] ?? Contact()
    kept.name = contact.name ?? kept.name
    kept.phone = contact.phone ?? kept.phone
    kept.address = contact.address ?? kept.address
    contacts[buyer] = kept
  }

  /// Takes details out to look at them, and takes down that it was done.
  ///
  /// - Parameters:
  ///   - buyer: Whose.
  ///   - purpose: Why.
  ///   - instant: When.
  /// - Returns: The details; `nil` when there are none, and nothing is taken down then.
  public mutating func open(_ buyer: BuyerID, for purpose: Purpose, at instant: Instant) -> Contact?
  {
    guard let contact = contacts[buyer] else { return nil }
    accesses.append(Access(buyer: buyer, purpose: purpose, instant: instant))
    return contact
  }

  /// Notes when a buyer's orders were done with; `nil` that one is open again.
  ///
  /// From then on the details are kept only as long as ``RetentionRules`` say, also those that are put
  /// in later.
  public mutating func settle(_ buyer: BuyerID, at instant: Instant?) {
    settled[buyer] = instant
  }

  /// Erases a person's details because they asked.
  ///
  /// - Returns: What was done; `nil` when there was nothing to erase.
  /// - Complexity: O(*n*) in the accesses.
  public mutating func erase(_ buyer: BuyerID, at instant: Instant) -> Erasure? {
    guard contacts[buyer] != nil else { return nil }
    return erase([buyer], because: .request, at: instant).first
  }

  /// Erases the details that nothing needs any more.
  ///
  /// - Parameters:
  ///   - instant: The moment to look at.
  ///   - rules: How long details are kept.
  /// - Returns: What was done, ordered by the buyers' identifiers.
  /// - Complexity: O(*n* log *n*) in the people.
  public mutating func purge(asOf instant: Instant, under rules: RetentionRules) -> [Erasure] {
    let due = contacts.keys.filter { buyer in
      settled[buyer].map { rules.contactsDue(settled: $0) <= instant } ?? false
    }
    return erase(due, because: .retention, at: instant)
  }

  private mutating func erase(
    _ buyers: [BuyerID], because cause: Erasure.Cause, at instant: Instant
  ) -> [Erasure] {
    guard !buyers.isEmpty else { return [] }
    let gone = Set(buyers)
    for buyer in gone {
      contacts[buyer] = nil
      settled[buyer] = nil
    }
    accesses.removeAll { gone.contains($0.buyer) }
    let done = buyers.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
      .map { Erasure(buyer: $0, cause: cause, instant: instant) }
    erasures += done
    return done
  }
}

extension ContactVault: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How many people's details there are.
  public var description: String { "a vault of \(contacts.count) contacts" }

  /// How many people's details there are.
  public var debugDescription: String { description }

  /// A mirror without the details.
  public var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}

/// How long personal data are kept once nothing needs them (thời hạn lưu).
///
/// The Law on Personal Data Protection 91/2025/QH15, in force since 1 January 2026, has personal
/// data deleted when the purpose is done, and names no number of days; the number here is the
/// seller's own time for complaints, not a rule of law.
public struct RetentionRules: Sendable, Hashable {
  /// How many days contact details are kept after the buyer's last order is done with.
  public let contactDays: Int

  /// Creates rules.
  ///
  /// - Parameter contactDays: How many days contact details are kept after the buyer's last order
  ///   is done with; below 0 counts as 0, above 36,500 as 36,500.
  public init(contactDays: Int = 90) { self.contactDays = min(max(contactDays, 0), 36_500) }

  /// When details are due to be erased.
  public func contactsDue(settled: Instant) -> Instant {
    let (due, overflow) = settled.millisecondsSince1970.addingReportingOverflow(
      Int64(contactDays) * Instant.millisecondsPerDay)
    return Instant(millisecondsSince1970: overflow ? .max : due)
  }
}
