/// How legacy bytes are to be read.
public struct LegacyDecodingOptions: Sendable, Hashable {
  /// The bytes that were set in a font of capitals such as .VnTimeH, as ranges of offsets.
  ///
  /// Letters in them become capitals. The ranges may be in any order, overlap, and reach beyond the
  /// bytes.
  public var capitalRuns: [Range<Int>]

  /// Whether toned small letters of TCVN3 become capitals where the letters around them say so.
  ///
  /// A word is in capitals if it has two or more capitals and no small letter without a tone; a
  /// word that leaves it open ("Hµ" may be Hà or HÀ) follows its neighbours on the line, and stays
  /// as it is unless all that have an opinion are in capitals. Other encodings have all capitals,
  /// and this changes nothing in them.
  public var recoversCapitals: Bool

  /// Whether ``DecodedText/sourceOffsets`` is filled in.
  public var recordsOffsets: Bool

  /// Creates options.
  /// - Parameters:
  ///   - capitalRuns: The bytes in a font of capitals.
  ///   - recoversCapitals: Whether capitals of TCVN3 are told from the letters around them.
  ///   - recordsOffsets: Whether the source of each byte of the text is kept.
  public init(
    capitalRuns: [Range<Int>] = [], recoversCapitals: Bool = false, recordsOffsets: Bool = false
  ) {
    self.capitalRuns = capitalRuns
    self.recoversCapitals = recoversCapitals
    self.recordsOffsets = recordsOffsets
  }
}

/// What legacy bytes say, and what in them says nothing.
public struct DecodedText: Sendable, Hashable {
  /// The text, its Vietnamese letters in NFC; U+FFFD stands for each byte that was lost.
  public let text: String

  /// The bytes that were lost, in order; empty if the reading is complete.
  public let losses: [DecodingLoss]

  /// For each byte of the text in UTF-8, and for its end, where in the source it comes from.
  ///
  /// Empty unless asked for by ``LegacyDecodingOptions/recordsOffsets``.
  public let sourceOffsets: [Int]
}

/// A byte that has no meaning where it stands.
public struct DecodingLoss: Sendable, Hashable, CustomStringConvertible {
  /// Why a byte is lost; more reasons may come.
  public struct Reason: RawRepresentable, Sendable, Hashable {
    /// The name of the reason, which stays the same from release to release.
    public let rawValue: String

    /// Creates a reason from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The encoding has no character at this byte.
    public static let unassigned = Reason(rawValue: "unassigned")

    /// The byte is a mark, and there is no letter before it that can bear it.
    public static let strayMark = Reason(rawValue: "strayMark")
  }

  /// Where the byte is.
  public let offset: Int
  /// The byte.
  public let byte: UInt8
  /// Why it is lost.
  public let reason: Reason

  /// The loss in words, for a log.
  public var description: String {
    let name = String(byte, radix: 16, uppercase: true)
    let hex = byte < 0x10 ? "0" + name : name
    return reason == .strayMark
      ? "byte \(offset): the mark \(hex) has no letter before it"
      : "byte \(offset): \(hex) is no character of this encoding"
  }
}
