/// A journal that survives (nhật ký bền): append-only, versioned, checksummed records, as bytes.
///
/// A journal is 16 bytes of head and then records, one behind the other. Numbers are little-endian.
///
/// | bytes of the head | what |
/// |---|---|
/// | 0–7 | 89 50 43 4A 0D 0A 1A 0A: a byte above 127, "PCJ", line ends that a transfer as text breaks |
/// | 8–11 | the version, 1 |
/// | 12–15 | CRC-32C of bytes 0–11 |
///
/// | bytes of a record | what |
/// |---|---|
/// | 0–3 | how long the payload is, at most 16 MiB |
/// | 4–11 | the record's number; the first is 1, each further one 1 more |
/// | 12–15 | CRC-32C of bytes 0–11 |
/// | 16… | the payload |
/// | last 4 | CRC-32C of the record's bytes before it, from its byte 0 on |
///
/// A record counts when it is whole. What a stopped program leaves behind is a torn tail, to be cut
/// off (``JournalReading/validByteCount``); anything else is damage, which the reading names with its
/// offset and reads past. The library does no I/O: the caller writes bytes, and acknowledges nothing
/// before the device has them.
public enum Journal: Sendable {
  /// The version of the format this library writes and reads.
  public static let version: UInt32 = 1

  /// The longest payload, in bytes.
  public static let maximumPayload = 1 << 24

  /// How many bytes the head has.
  public static let headByteCount = 16

  /// How many bytes a record has beside its payload.
  public static let recordOverhead = recordHeadByteCount + 4

  static let recordHeadByteCount = 16

  static let magic: [UInt8] = [0x89, 0x50, 0x43, 0x4A, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The bytes a journal begins with.
  public static var head: [UInt8] {
    var bytes = magic
    append(version, to: &bytes)
    append(CRC32C.of(bytes.span), to: &bytes)
    return bytes
  }

  /// Appends a record.
  ///
  /// - Parameters:
  ///   - payload: What the record holds; may be empty.
  ///   - number: The record's number, 1 for the first.
  ///   - bytes: Where it is appended.
  /// - Throws: ``JournalError`` with code `tooLong` for a payload above ``maximumPayload``, `number`
  ///   for a number of 0; nothing is appended then.
  /// - Complexity: O(*n*) in the payload.
  public static func append(
    _ payload: Span<UInt8>, number: UInt64, to bytes: inout [UInt8]
  ) throws(JournalError) {
    guard payload.count <= maximumPayload else {
      throw JournalError(
        .tooLong, offset: nil,
        reason: "a record holds at most \(maximumPayload) bytes, and this is \(payload.count)")
    }
    guard number > 0 else {
      throw JournalError(.number, offset: nil, reason: "records are numbered from 1")
    }
    let start = bytes.count
    bytes.reserveCapacity(start + recordOverhead + payload.count)
    append(UInt32(payload.count), to: &bytes)
    append(UInt32(truncatingIfNeeded: number), to: &bytes)
    append(UInt32(truncatingIfNeeded: number >> 32), to: &bytes)
    append(CRC32C.of(bytes.span.extracting(start...)), to: &bytes)
    for index in payload.indices { bytes.append(payload[index]) }
    append(CRC32C.of(bytes.span.extracting(start...)), to: &bytes)
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

/// What was wrong with a journal as a whole, or with a record to be written.
public struct JournalError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The bytes do not begin as a journal does.
    public static let notAJournal = Code(rawValue: "not-a-journal")
    /// The journal is of a version this library does not know.
    public static let unknownVersion = Code(rawValue: "unknown-version")
    /// A payload is longer than a record holds.
    public static let tooLong = Code(rawValue: "too-long")
    /// A record's number is not one that may be given.
    public static let number = Code(rawValue: "number")
  }

  /// What kind of failure this is.
  public let code: Code

  /// The offset in the journal, in bytes, when it is read.
  public let offset: Int?

  /// What was wrong, in words.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - offset: The offset in the journal, in bytes, when it is read.
  ///   - reason: What was wrong, in words.
  public init(_ code: Code, offset: Int?, reason: String) {
    self.code = code
    self.offset = offset
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String { (offset.map { "byte \($0): " } ?? "") + reason }
}
