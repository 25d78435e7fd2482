/// The identifier of a household in its register (mã hộ); no name, and no telephone number.
public struct HouseholdID: Sendable, Hashable {
  /// The identifier as the register has it.
  public let rawValue: String

  /// Creates an identifier.
  ///
  /// - Throws: ``AdoptionError`` with code `malformed` unless it is 1 to 64 UTF-8 bytes without
  ///   white space, control or invisible format characters.
  public init(_ rawValue: String) throws(AdoptionError) {
    guard CatalogueText.isIdentifier(rawValue) else {
      throw AdoptionError(
        .malformed,
        reason: "a household's identifier is 1 to 64 bytes without spaces or invisible characters")
    }
    self.rawValue = rawValue
  }
}

extension HouseholdID: CustomStringConvertible {
  /// The identifier as the register has it.
  public var description: String { rawValue }
}

/// A hamlet of a commune (thôn, bản, khu phố), which has no code and goes by its name.
public struct Hamlet: Sendable, Hashable {
  /// The commune; `nil` where the register does not say, being of one commune.
  public let commune: CommuneCode?

  /// Its name, as the register has it; empty for households of no named hamlet.
  public let name: String

  /// Creates a hamlet.
  ///
  /// - Parameters:
  ///   - name: Its name on one line; may be empty.
  ///   - commune: Its commune, where known.
  /// - Throws: ``AdoptionError`` with code `malformed` for a name of several lines, or of more than
  ///   200 UTF-8 bytes.
  public init(_ name: String, in commune: CommuneCode? = nil) throws(AdoptionError) {
    guard name.isEmpty || (name.utf8.count <= 200 && CatalogueText.isName(name)) else {
      throw AdoptionError(
        .malformed, reason: "a hamlet's name is one line of at most 200 bytes")
    }
    self.name = name
    self.commune = commune
  }
}

extension Hamlet: CustomStringConvertible {
  /// The name, and the commune's code where it is known: "Bản Lầu (06325)".
  public var description: String {
    let name = name.isEmpty ? "chưa rõ thôn" : name
    return commune.map { "\(name) (\($0))" } ?? name
  }
}
