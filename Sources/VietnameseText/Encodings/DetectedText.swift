/// A text whose encoding was found out, run by run.
public struct DetectedText: Sendable, Hashable {
  /// The text; U+FFFD stands for bytes that no encoding explains.
  public let text: String

  /// The runs that were not plain UTF-8, in order; empty where nothing was to be decoded.
  public let runs: [DetectedRun]

  /// Whether anything was read as another encoding than UTF-8.
  public var isChanged: Bool { !runs.isEmpty }
}

/// A part of a source that was read in a legacy encoding.
public struct DetectedRun: Sendable, Hashable, CustomStringConvertible {
  /// What a run was written in; more may come.
  public enum Source: Sendable, Hashable {
    /// The bytes of an encoding.
    case bytes(LegacyEncoding)
    /// The bytes of an encoding, read as Windows-1252 by some program and written in UTF-8
    /// ("TiÕng ViÖt").
    case mojibake(LegacyEncoding)
    /// UTF-8, read as Windows-1252 and written in UTF-8 again ("Tiáº¿ng Viá»‡t").
    case doubledUTF8
    /// The keys of a keyboard in Telex mode ("tieengs").
    case telexKeys
    /// The keys of a keyboard in VNI mode ("tie61ng").
    case vniKeys
    /// Bytes that no encoding explains.
    case unknown
  }

  /// Where the run is, in bytes of the source.
  public let sourceRange: Range<Int>

  /// What it was written in.
  public let source: Source

  /// How sure that is, from 0 to 100: the share of words that became spellable Vietnamese, less
  /// where there are few.
  public let confidence: Int

  /// The run in words, for a log.
  public var description: String {
    let name =
      switch source {
      case .bytes(let encoding): "\(encoding)"
      case .mojibake(let encoding): "\(encoding) read as windows-1252"
      case .doubledUTF8: "UTF-8 read as windows-1252"
      case .telexKeys: "Telex keys"
      case .vniKeys: "VNI keys"
      case .unknown: "an unknown encoding"
      }
    return "bytes \(sourceRange.lowerBound)..<\(sourceRange.upperBound): \(name) (\(confidence)%)"
  }
}
