/// A text mended by a ``TextRepair``, and what was done to it.
public struct RepairedText: Sendable, Hashable {
  /// The mended text; the source itself where nothing was to be mended.
  public let text: String

  /// What was changed, in the order of the text; the ranges do not overlap.
  public let changes: [RepairChange]

  init(text: String, changes: [RepairChange] = []) {
    self.text = text
    self.changes = changes
  }
}

/// One place of a text that was mended.
public struct RepairChange: Sendable, Hashable, CustomStringConvertible {
  /// Where it was, in bytes of UTF-8 of the source.
  public let sourceRange: Range<Int>

  /// Where it is, in bytes of UTF-8 of the mended text; empty where something was taken out.
  public let resultRange: Range<Int>

  /// What stood there; bytes that are not UTF-8 are shown as U+FFFD.
  public let before: String

  /// What stands there now.
  public let after: String

  /// Why it was changed; never empty.
  public let reasons: RepairReasons

  /// The change in words, for a log.
  public var description: String {
    "bytes \(sourceRange.lowerBound)..<\(sourceRange.upperBound): \(Self.visible(before)) → "
      + "\(Self.visible(after)) (\(reasons))"
  }

  /// A text with what cannot be seen written as U+ and its number.
  private static func visible(_ text: String) -> String {
    var visible = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format, .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
        let number = String(scalar.value, radix: 16, uppercase: true)
        visible += "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
      default: visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }
}

/// Why a place of a text was mended; more reasons may come.
public struct RepairReasons: OptionSet, Sendable, Hashable, CustomStringConvertible {
  /// One bit for each reason.
  public let rawValue: UInt16

  /// Creates reasons from their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The letter and its marks are one scalar in NFC; so is the form of Windows-1258 ("Unicode tổ
  /// hợp").
  public static let composed = RepairReasons(rawValue: 1 << 0)
  /// The marks stood in an order that NFC does not mend: e, acute, circumflex.
  public static let markOrder = RepairReasons(rawValue: 1 << 1)
  /// A mark stood twice, or a second tone on a letter that has one.
  public static let doubledMark = RepairReasons(rawValue: 1 << 2)
  /// A mark stood on nothing.
  public static let strayMark = RepairReasons(rawValue: 1 << 3)
  /// A letter of another style or script stood for a Latin one.
  public static let lookalike = RepairReasons(rawValue: 1 << 4)
  /// A character that cannot be seen did nothing.
  public static let invisible = RepairReasons(rawValue: 1 << 5)
  /// A tone stood on a letter that no style puts it on.
  public static let misplacedTone = RepairReasons(rawValue: 1 << 6)
  /// A tone stood where the style that was not asked for writes it.
  public static let toneStyle = RepairReasons(rawValue: 1 << 7)
  /// A letter was stretched.
  public static let stretched = RepairReasons(rawValue: 1 << 8)
  /// Bytes were not UTF-8.
  public static let illFormed = RepairReasons(rawValue: 1 << 9)

  private static let names: [(RepairReasons, String)] = [
    (.composed, "composed"), (.markOrder, "markOrder"), (.doubledMark, "doubledMark"),
    (.strayMark, "strayMark"), (.lookalike, "lookalike"), (.invisible, "invisible"),
    (.misplacedTone, "misplacedTone"), (.toneStyle, "toneStyle"), (.stretched, "stretched"),
    (.illFormed, "illFormed"),
  ]

  /// The names of the reasons, separated by commas.
  public var description: String {
    Self.names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}
