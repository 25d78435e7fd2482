/// The identifier of a lot (mã lô), as whoever takes goods in writes it down.
public struct LotID: Sendable, Hashable {
  /// The identifier; never empty.
  public let rawValue: String

  /// Creates an identifier.
  ///
  /// - Throws: ``SettlementError`` with code `malformed` unless it is 1 to 64 UTF-8 bytes without
  ///   white space, control or invisible format characters.
  public init(_ rawValue: String) throws(SettlementError) {
    do throws(CatalogueError) {
      self.rawValue = try CatalogueText.identifier(rawValue, of: .catalogue, field: "lot")
    } catch {
      throw SettlementError(
        .malformed, reason: "a lot's identifier \(error.reason ?? "cannot be used")")
    }
  }
}

extension LotID: CustomStringConvertible {
  /// The identifier as it was written down.
  public var description: String { rawValue }
}

/// What one household, or other producer, brought to be sold under one offer (lô hàng).
///
/// Several households stand behind one offer: each with its lots, and each paid for what its lots
/// gave.
public struct Lot: Sendable, Hashable {
  /// The lot's identifier.
  public let id: LotID

  /// Who brought it and is paid for it.
  public let producer: ProducerID

  /// The offer it is sold under.
  public let offer: OfferCode

  /// How much there is of it.
  public let quantity: Quantity

  /// The day it was harvested or made, when known.
  public let harvested: CalendarDate?

  /// Creates a lot.
  ///
  /// - Parameters:
  ///   - id: The lot's identifier.
  ///   - producer: Who brought it and is paid for it.
  ///   - offer: The offer it is sold under.
  ///   - quantity: How much there is of it.
  ///   - harvested: The day it was harvested or made, when known.
  public init(
    _ id: LotID, of producer: ProducerID, offer: OfferCode, quantity: Quantity,
    harvested: CalendarDate? = nil
  ) {
    self.id = id
    self.producer = producer
    self.offer = offer
    self.quantity = quantity
    self.harvested = harvested
  }
}

extension Lot: CustomStringConvertible {
  /// The lot as a list has it: "L1 TL 20 kg".
  public var description: String { "\(id) \(offer) \(quantity)" }
}
