public import PhienCho
internal import VietnameseText

/// Finds places by name, in any of the ways people write it.
///
/// Accents may be left out and count where they are typed; letter case, hyphens, apostrophes, spaces,
/// tone style, i and y make no difference; the word before the name may be there, short or long ("xã",
/// "P.", "TP", "h."), or not. Names of before 1 July 2025 are found too. A finder is made once and
/// shared: it holds tables that never change.
public struct PlaceFinder: Sendable {
  let names: PlaceNames

  /// The units that are found.
  public var units: AdministrativeUnits { names.units }

  /// Creates a finder.
  ///
  /// - Parameter units: The units to find.
  /// - Complexity: O(*n*) in the units and the lengths of their names.
  public init(_ units: AdministrativeUnits = .vietnam) { names = PlaceNames(units) }

  /// The places a name may mean, the most likely first.
  ///
  /// Units of another level than the word before the name says come last. Else typed accents count
  /// first, then that word, then whether the unit is there today, then its level, the higher first.
  ///
  /// - Parameters:
  ///   - name: A name as somebody typed it, with or without the word before it: "p. Tân An".
  ///   - container: A province or former district the place must lie in, at least in part; `nil` for
  ///     anywhere.
  ///   - version: The version whose units are wanted; `nil` for all.
  /// - Returns: The matches; none for a text that is no name.
  /// - Complexity: O(*n*) in the text and the places of that name.
  public func places(
    named name: String, in container: UnitID? = nil, version: UnitVersion? = nil
  ) -> [PlaceMatch] {
    var scratch = PlaceScratch()
    return places(named: name, in: container, version: version, reusing: &scratch)
  }

  /// The places a name may mean, found with memory that the names before it have used.
  ///
  /// - Parameters:
  ///   - name: A name as somebody typed it.
  ///   - container: A province or former district the place must lie in; `nil` for anywhere.
  ///   - version: The version whose units are wanted; `nil` for all.
  ///   - scratch: Memory to work in; what it holds does not matter.
  /// - Returns: The same as ``places(named:in:version:)``.
  /// - Complexity: O(*n*) in the text and the places of that name.
  public func places(
    named name: String, in container: UnitID? = nil, version: UnitVersion? = nil,
    reusing scratch: inout PlaceScratch
  ) -> [PlaceMatch] {
    scratch.text.refill(utf8: name.utf8Span.span)
    guard !scratch.text.words.isEmpty else { return [] }
    var number: Int16?
    if let container {
      number = names.container(container)
      if number == nil { return [] }
    }
    var search = PlaceSearch(names: names, container: number, version: version)
    search.collect(scratch.text)
    return search.matches
  }
}

/// Memory that one search for a place after the other works in.
public struct PlaceScratch: Sendable {
  var text = PlaceText()

  /// Creates memory that is still empty.
  public init() {}
}

extension PlaceNames {
  /// The number of a container; nil for a commune and for a unit that is not there.
  func container(_ id: UnitID) -> Int16? {
    switch id {
    case .province(let code, let version):
      return units.province(code, in: version).map { _ in
        Int16(
          truncatingIfNeeded: code.number + (version == .twoTier ? Self.firstCurrentProvince : 0))
      }
    case .district(let code):
      return units.district(code).flatMap { district in
        units.districts.firstIndex { $0.code == district.code }.map {
          Int16(truncatingIfNeeded: Self.firstDistrict + $0)
        }
      }
    case .commune: return nil
    }
  }
}
