/// A reason for which a product is not ranked whatever its points (điều kiện loại).
///
/// Which reasons there are is printed on the sheet; that one holds is for a person to find, and a
/// ballot says so.
public struct OCOPDisqualifier: Sendable, Hashable {
  /// What the sheet says will follow.
  public enum Kind: String, Sendable, Hashable {
    /// "Hồ sơ bị loại", "Bị loại": the product is out.
    case exclusion
    /// "Không đánh giá": the assessment stops.
    case stop
    /// "Yêu cầu": it must hold; the sheet does not say what follows when it does not.
    case requirement
  }

  /// How a ballot names it, unique on its sheet.
  ///
  /// A word for one in the sheet's header ("forged-dossier"), else the code of the criterion it is
  /// printed at ("1.1").
  public let id: String

  /// What the sheet says will follow.
  public let kind: Kind

  /// The criterion or heading it is printed at; `nil` for one in the sheet's header.
  public let criterion: OCOPCriterionCode?

  /// The official text.
  public let text: String

  /// The criteria at which an option of no points sets it off, as the sheet of bottled water has it;
  /// none for one that only a person can find.
  public let zeroCriteria: [OCOPCriterionCode]
}

/// A place where the printed sheet contradicts itself or the other sheets, and what is used.
public struct OCOPErratum: Sendable, Hashable {
  /// The part, heading or criterion: "A", "6.2".
  public let place: String

  /// What the public transcript of the Decision prints.
  public let printed: String

  /// What the library uses; the same where the print is kept.
  public let used: String

  /// Why.
  public let reason: String
}
