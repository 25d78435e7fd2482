public import PhienCho
public import VietnameseText

/// The places a text may give as an address, each traced to the characters it came from.
public struct AddressReading: Sendable, Hashable {
  /// Why somebody has to be asked before anything is sent; more may be added.
  public struct Question: RawRepresentable, Sendable, Hashable {
    /// The stable name of the reason.
    public let rawValue: String

    /// Creates a reason from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No place is named.
    public static let noPlace = Question(rawValue: "no-place")
    /// Several places fit equally well.
    public static let ambiguous = Question(rawValue: "ambiguous")
    /// Only a province or a former district is named, and no commune.
    public static let incomplete = Question(rawValue: "incomplete")
    /// The commune named was split, and no table can tell which part is meant.
    public static let split = Question(rawValue: "split")
    /// The accents that were typed are not those of the name.
    public static let doubtful = Question(rawValue: "doubtful")
  }

  /// What somebody named a place by.
  public struct Evidence: Sendable, Hashable {
    /// The level of the unit that is named.
    public enum Level: UInt8, Sendable, Hashable, CaseIterable {
      /// Tỉnh, thành phố trực thuộc trung ương.
      case province
      /// Huyện, quận, thị xã, thành phố thuộc tỉnh: of before 1 July 2025.
      case district
      /// Xã, phường, thị trấn, đặc khu.
      case commune
    }

    /// The level of the unit that is named.
    public let level: Level
    /// Where in the text it is named, in bytes of UTF-8, with the word before the name.
    public let range: Range<Int>
  }

  /// A place that may be meant.
  public struct Candidate: Sendable, Hashable {
    /// The unit, as it is named: one of today or one of before.
    public let unit: UnitID

    /// The communes since 1 July 2025 that it is in, by code: one where it is settled; none for a
    /// province.
    public let current: [CommuneCode]

    /// The province since 1 July 2025 that it is or lies in.
    public let province: ProvinceCode

    /// What it is named by, in the order of the text; disjoint.
    public let evidence: [Evidence]

    /// How the accents typed agree with those of its name.
    public let accents: SearchMatch.Accents

    /// How well it fits; the more the better, of use only beside others of the same text.
    public let weight: Int
  }

  /// The places that may be meant, the best first; at most ``maximumCandidates``.
  public let candidates: [Candidate]

  /// Why somebody has to be asked; `nil` where the first candidate may be taken.
  public let question: Question?

  /// How many candidates there are at most.
  public static let maximumCandidates = 8

  /// The commune since 1 July 2025 that is meant; `nil` where somebody has to be asked.
  public var commune: CommuneCode? {
    question == nil ? candidates.first?.current.first : nil
  }
}
