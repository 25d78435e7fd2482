public import PhienCho
internal import VietnameseText

/// Reads addresses in running text, such as "ship về Thanh Oai Hà Nội".
///
/// Addresses of before and since 1 July 2025 are read alike, with or without accents and words such as
/// "xã". What was typed decides between places of one name: the province and the district named with
/// it, accents, titles. Names of hamlets and streets ("thôn Nà Tèn", "đường Lê Lợi") are no places. Any
/// text is read and none fails. A reader is made once and shared: it holds tables that never change.
public struct AddressReader: Sendable {
  private let names: PlaceNames

  /// Creates a reader of the places that a finder finds; it shares the finder's tables.
  public init(_ finder: PlaceFinder) { names = finder.names }

  /// Creates a reader of the places of some units.
  ///
  /// - Parameter units: The units to find.
  /// - Complexity: O(*n*) in the units and the lengths of their names.
  public init(_ units: AdministrativeUnits = .vietnam) { self.init(PlaceFinder(units)) }

  /// Reads the address in a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - version: The version that the commune is known to be written in; `nil` where it may be any.
  /// - Returns: The places that may be meant, and whether somebody has to be asked.
  /// - Complexity: O(*n*) in the text.
  public func read(_ text: String, version: UnitVersion? = nil) -> AddressReading {
    var scratch = AddressScratch()
    return read(utf8: text.utf8Span.span, version: version, reusing: &scratch)
  }

  /// Reads the address in bytes that should be UTF-8 but may be anything.
  ///
  /// - Parameters:
  ///   - utf8: Any bytes.
  ///   - version: The version that the commune is known to be written in; `nil` where it may be any.
  /// - Returns: The same as for the text.
  /// - Complexity: O(*n*) in the bytes.
  public func read(utf8: [UInt8], version: UnitVersion? = nil) -> AddressReading {
    var scratch = AddressScratch()
    return read(utf8: utf8.span, version: version, reusing: &scratch)
  }

  /// Reads the address in bytes with memory that the texts before have used.
  ///
  /// - Parameters:
  ///   - utf8: Bytes that should be UTF-8 but may be anything.
  ///   - version: The version that the commune is known to be written in; `nil` where it may be any.
  ///   - scratch: Memory to work in; what it holds does not matter.
  /// - Returns: The same as for the text.
  /// - Complexity: O(*n*) in the bytes.
  public func read(
    utf8: Span<UInt8>, version: UnitVersion? = nil, reusing scratch: inout AddressScratch
  ) -> AddressReading {
    scratch.text.refill(utf8: utf8)
    scratch.findMentions(names)
    guard !scratch.mentions.isEmpty else {
      return AddressReading(candidates: [], question: .noPlace)
    }
    scratch.findContainers(names)
    var ranking = AddressRanking()
    scratch.weigh(names, version, into: &ranking)
    return ranking.reading(names, scratch)
  }
}
