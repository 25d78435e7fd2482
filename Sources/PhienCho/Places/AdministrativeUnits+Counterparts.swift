/// A unit of another version that shares territory with the unit asked about.
public struct UnitCounterpart: Sendable, Hashable {
  /// How two territories lie to each other.
  public enum Extent: UInt8, Sendable, Hashable, CaseIterable {
    /// They are one and the same.
    case same
    /// All of the unit asked about lies in the counterpart, with more.
    case inside
    /// All of the counterpart lies in the unit asked about, with more.
    case contained
    /// Each has a part that the other has not.
    case overlapping

    init(isInside: Bool, isContained: Bool) {
      self =
        isInside
        ? (isContained ? .same : .inside) : (isContained ? .contained : .overlapping)
    }
  }

  /// The unit of the other version.
  public let unit: AdministrativeUnit
  /// How the territories lie to each other.
  public let extent: Extent
}

extension AdministrativeUnits {
  /// What the territory of a unit is called in another version: one unit, or all that share it.
  ///
  /// A former district, having no counterpart of its level, and a former commune are answered by
  /// communes; a province by provinces; a commune since 1 July 2025 by former communes, or by the
  /// district that was an island without communes. That a former commune was split shows in that
  /// there are several; which of them a household is in, no table can tell.
  ///
  /// - Parameters:
  ///   - id: The unit asked about.
  ///   - version: The version whose units are wanted.
  /// - Returns: The units by code; the unit itself for its own version, none where there is no
  ///   such unit.
  /// - Complexity: O(log *n*) and linear in the units found.
  public func counterparts(of id: UnitID, in version: UnitVersion) -> [UnitCounterpart] {
    if id.version == version {
      return unit(id).map { [UnitCounterpart(unit: $0, extent: .same)] } ?? []
    }
    switch id {
    case .province(let code, let own): return provinceCounterparts(of: code, in: own)
    case .district(let code):
      let former = bareDistricts.firstIndex(of: code).map { Int32(firstCurrent + $0) }
      return newCounterparts(ofFormers: placesOfCommunes(of: code) + (former.map { [$0] } ?? []))
    case .commune(let code, let own):
      guard let place = place(of: code, in: own) else { return [] }
      return own == .threeTier
        ? newCounterparts(ofFormers: [Int32(place)]) : formerCounterparts(ofNew: place)
    }
  }

  /// What the territory of a unit is called on a day, as ``counterparts(of:in:)`` says.
  public func counterparts(of id: UnitID, on date: CalendarDate) -> [UnitCounterpart] {
    counterparts(of: id, in: UnitVersion(on: date))
  }

  /// The communes since 1 July 2025 that a former unit's territory is in now, by code.
  ///
  /// - Parameter id: A unit of any version; of the present one itself, and of a province its
  ///   communes.
  /// - Returns: Their codes; none where there is no such unit.
  /// - Complexity: O(log *n*) and linear in the communes found.
  public func currentCommunes(of id: UnitID) -> [CommuneCode] {
    switch id {
    case .province(let code, .twoTier):
      communes(of: code, in: .twoTier).map(\.code)
    case .province(let code, _):
      newPlaces(
        ofFormers: communes(of: code, in: .threeTier).compactMap {
          place(of: $0.code, in: .threeTier).map(Int32.init)
        }
      ).map { communes[$0].code }
    default:
      counterparts(of: id, in: .twoTier).compactMap {
        guard case .commune(let commune) = $0.unit else { return nil }
        return commune.code
      }
    }
  }

  /// The former units that a commune since 1 July 2025 was made of, whole or in part, by code.
  ///
  /// - Complexity: O(log *n*) and linear in the units found.
  public func formers(of code: CommuneCode) -> [UnitID] {
    place(of: code, in: .twoTier).map { place in
      formerGroups[place - firstCurrent].map { formerID(Int($0)) }
    } ?? []
  }

  // MARK: Places

  private func formerID(_ former: Int) -> UnitID {
    former < firstCurrent ? communes[former].id : .district(bareDistricts[former - firstCurrent])
  }

  private func newPlaces(ofFormers formers: some Collection<Int32>) -> [Int] {
    var places: [Int] = []
    for former in formers { places += successorGroups[Int(former)].map(Int.init) }
    if formers.count > 1 { places = Array(Set(places)).sorted() }
    return places
  }

  private func newCounterparts(ofFormers formers: some Collection<Int32>) -> [UnitCounterpart] {
    let own = Set(formers)
    let places = newPlaces(ofFormers: formers)
    return places.map { place in
      UnitCounterpart(
        unit: .commune(communes[place]),
        extent: UnitCounterpart.Extent(
          isInside: places.count == 1,
          isContained: formerGroups[place - firstCurrent].allSatisfy(own.contains)))
    }
  }

  private func formerCounterparts(ofNew place: Int) -> [UnitCounterpart] {
    let formers = formerGroups[place - firstCurrent]
    return formers.compactMap { former in
      guard let unit = unit(formerID(Int(former))) else { return nil }
      return UnitCounterpart(
        unit: unit,
        extent: UnitCounterpart.Extent(
          isInside: formers.count == 1, isContained: successorGroups.count(Int(former)) == 1))
    }
  }

  private func provinceCounterparts(
    of code: ProvinceCode, in own: UnitVersion
  ) -> [UnitCounterpart] {
    guard let now = own == .twoTier ? code : successor(of: code) else { return [] }
    let formers = provinces(in: .threeTier).filter { successor(of: $0.code) == now }
    if own == .threeTier {
      return province(now, in: .twoTier).map {
        [UnitCounterpart(unit: .province($0), extent: formers.count == 1 ? .same : .inside)]
      } ?? []
    }
    return formers.map {
      UnitCounterpart(unit: .province($0), extent: formers.count == 1 ? .same : .contained)
    }
  }
}
