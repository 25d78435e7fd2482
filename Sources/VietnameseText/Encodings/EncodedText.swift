/// A text in a legacy encoding, and what of it the encoding cannot say.
public struct EncodedText: Sendable, Hashable {
  /// The bytes; the replacement stands for each scalar that was lost.
  public let bytes: [UInt8]

  /// What was lost, in order; empty if the bytes say all the text did.
  public let losses: [EncodingLoss]

  /// The bytes to be set in a font of capitals (.VnTimeH), for capitals TCVN3 does not have.
  ///
  /// Reading the bytes with these as ``LegacyDecodingOptions/capitalRuns`` gives the capitals back.
  public let capitalRuns: [Range<Int>]
}

/// A part of a text that an encoding cannot say.
public struct EncodingLoss: Sendable, Hashable, CustomStringConvertible {
  /// Why something is lost; more reasons may come.
  public struct Reason: RawRepresentable, Sendable, Hashable {
    /// The name of the reason, which stays the same from release to release.
    public let rawValue: String

    /// Creates a reason from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The encoding has no such character; the replacement was written.
    public static let unencodable = Reason(rawValue: "unencodable")

    /// The encoding has the letter in lower case only; that was written.
    public static let capitalNeedsFont = Reason(rawValue: "capitalNeedsFont")
  }

  /// Where it was in the source, in bytes of UTF-8, with the combining marks it had.
  public let sourceRange: Range<Int>
  /// The scalar; of a letter in several scalars the composed one.
  public let scalar: Unicode.Scalar
  /// Why it is lost.
  public let reason: Reason

  /// The loss in words, for a log.
  public var description: String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    let place = "bytes \(sourceRange.lowerBound)..<\(sourceRange.upperBound)"
    return reason == .capitalNeedsFont
      ? "\(place): \(name) is written in lower case; set it in a font of capitals"
      : "\(place): \(name) cannot be written in this encoding"
  }
}
