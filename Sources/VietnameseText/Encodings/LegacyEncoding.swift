/// A character encoding that Vietnamese text was written in before Unicode.
///
/// Reading is total: every byte sequence gives a text, and what an encoding does not define is
/// reported. Writing is total too.
///
/// Sources of the tables: VISCII and VIQR, RFC 1456; TCVN 5712:1993; Windows-1258, Microsoft's code
/// page; VPS, the table in Mozilla's converter `vps.ut` and the one in the English Wikipedia's
/// article *VPSKeys*, which agree; VNI, the comparison of encodings at scribd.com/document/23311958
/// and the tables of the input method bamboo-core, which agree. VISCII, TCVN 5712-1 and
/// Windows-1258 are tested against iconv of glibc.
public struct LegacyEncoding: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
  /// The name, in lower case: "tcvn3", "vni", "vps", "viscii", "windows-1258", "viqr", "tcvn5712-1".
  public let rawValue: String

  private init(known name: String) { rawValue = name }

  /// Finds an encoding by its name.
  /// - Parameter rawValue: The name of one of ``all``; the result is nil for any other.
  public init?(rawValue: String) {
    guard Self.all.contains(where: { $0.rawValue == rawValue }) else { return nil }
    self.rawValue = rawValue
  }

  /// TCVN 5712-3, "ABC", of the fonts .VnTime and their kind.
  ///
  /// It has no capitals with tones: a font in capitals (.VnTimeH) shows the small letters as
  /// capitals, see ``LegacyDecodingOptions/capitalRuns``. What Windows has at 80–9F (quotation
  /// marks, dashes) is read too, for word processors wrote it in these fonts.
  public static let tcvn3 = LegacyEncoding(known: "tcvn3")

  /// VNI for Windows, of the fonts VNI-Times and their kind.
  ///
  /// A letter has a byte for its marks behind it. Quotation marks and dashes are as in Windows-1252.
  public static let vniWindows = LegacyEncoding(known: "vni")

  /// The encoding of the Vietnamese Professionals Society.
  public static let vps = LegacyEncoding(known: "vps")

  /// VISCII 1.1.
  public static let viscii = LegacyEncoding(known: "viscii")

  /// Windows code page 1258: letters with their shape, and tones behind them.
  public static let windows1258 = LegacyEncoding(known: "windows-1258")

  /// The mnemonics of RFC 1456, in ASCII: "Vie^.t", with a backslash before what is no mark.
  ///
  /// The state commands `\v`, `\m` and `\l` of the RFC are not interpreted.
  public static let viqr = LegacyEncoding(known: "viqr")

  /// TCVN 5712-1, with capitals among the control codes and combining tones.
  public static let tcvn5712 = LegacyEncoding(known: "tcvn5712-1")

  /// Every encoding there is.
  public static let all: [LegacyEncoding] = [
    .tcvn3, .vniWindows, .vps, .viscii, .windows1258, .viqr, .tcvn5712,
  ]

  /// The name.
  public var description: String { rawValue }

  var page: CodePage {
    switch self {
    case .tcvn3: .tcvn3
    case .vniWindows: .vniWindows
    case .vps: .vps
    case .viscii: .viscii
    case .windows1258: .windows1258
    case .viqr: .viqr
    default: .tcvn5712
    }
  }
}
