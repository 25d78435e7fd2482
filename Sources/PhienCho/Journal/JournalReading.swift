/// What the bytes of a journal hold, and what is wrong with them.
///
/// Every record that is whole is read, whatever lies between them.
public struct JournalReading: Sendable, Hashable {
  /// One whole record.
  public struct Record: Sendable, Hashable {
    /// Its number, from 1.
    public let number: UInt64

    /// Where it begins in the journal, in bytes.
    public let offset: Int

    /// Where its payload is in the journal, in bytes.
    public let payload: Range<Int>
  }

  /// Bytes that are no whole record.
  @nonexhaustive
  public enum Fault: Sendable, Hashable, CustomStringConvertible {
    /// The journal ends in a record that is not whole: what a stopped program leaves behind.
    case tornTail(offset: Int, byteCount: Int)
    /// Damaged bytes with whole records behind them.
    case damage(offset: Int, byteCount: Int)
    /// Records whose numbers are missing before the record at this offset.
    case missing(numbers: ClosedRange<UInt64>, beforeOffset: Int)
    /// A whole record whose number has been there already, or is behind a larger one; left out.
    case outOfOrder(number: UInt64, offset: Int)

    /// A sentence a user can act on.
    public var description: String {
      switch self {
      case .tornTail(let offset, let count):
        "the last \(count) bytes, from byte \(offset) on, are a record that is not whole: cut them"
      case .damage(let offset, let count):
        "\(count) bytes from byte \(offset) on are damaged"
      case .missing(let numbers, let offset):
        numbers.lowerBound == numbers.upperBound
          ? "record \(numbers.lowerBound) is missing before byte \(offset)"
          : "records \(numbers.lowerBound) to \(numbers.upperBound) are missing before byte \(offset)"
      case .outOfOrder(let number, let offset):
        "record \(number) at byte \(offset) is behind a later one"
      }
    }
  }

  /// The whole records, by rising numbers.
  public private(set) var records: [Record] = []

  /// What is wrong, in the order of the journal; empty for a journal that is whole.
  public private(set) var faults: [Fault] = []

  /// Where to cut a torn tail and append further: behind the last whole record, or the head.
  ///
  /// 0 when there is no whole head yet.
  public private(set) var validByteCount = 0

  /// Reads a journal.
  ///
  /// Bytes that are the beginning of a head, or none, are a journal whose program was stopped before
  /// it had begun: a torn tail at 0.
  ///
  /// - Parameters:
  ///   - bytes: The journal.
  ///   - firstNumber: The number the first record should have.
  /// - Throws: ``JournalError`` for bytes that are no journal, or one of an unknown version.
  /// - Complexity: O(*n*) in the bytes.
  public init(_ bytes: Span<UInt8>, firstNumber: UInt64 = 1) throws(JournalError) {
    guard try Self.hasHead(bytes) else {
      if bytes.count > 0 { faults.append(.tornTail(offset: 0, byteCount: bytes.count)) }
      return
    }
    validByteCount = Journal.headByteCount
    var expected: UInt64? = firstNumber
    var offset = Journal.headByteCount
    var fault: Int?
    while offset < bytes.count {
      guard let length = Self.length(in: bytes, at: offset) else {
        fault = fault ?? offset
        offset = Self.nextHead(in: bytes, from: offset + 1)
        continue
      }
      let end = offset + Journal.recordOverhead + length
      guard let record = Self.record(in: bytes, at: offset, length: length) else {
        // The head is whole, so that its length holds: the damage ends with the record.
        fault = fault ?? offset
        offset = end
        continue
      }
      if let start = fault { faults.append(.damage(offset: start, byteCount: offset - start)) }
      fault = nil
      take(record, &expected)
      offset = end
      validByteCount = end
    }
    if let fault { faults.append(.tornTail(offset: fault, byteCount: bytes.count - fault)) }
  }

  private mutating func take(_ record: Record, _ expected: inout UInt64?) {
    guard let next = expected, record.number >= next else {
      faults.append(.outOfOrder(number: record.number, offset: record.offset))
      return
    }
    if record.number > next {
      faults.append(.missing(numbers: next...(record.number - 1), beforeOffset: record.offset))
    }
    records.append(record)
    expected = record.number == .max ? nil : record.number + 1
  }

  /// Whether the head is there.
  private static func hasHead(_ bytes: Span<UInt8>) throws(JournalError) -> Bool {
    let head = Journal.head
    for index in 0..<min(bytes.count, Journal.magic.count) where bytes[index] != head[index] {
      throw JournalError(.notAJournal, offset: index, reason: "the bytes do not begin as a journal")
    }
    guard bytes.count >= Journal.headByteCount else { return false }
    guard CRC32C.of(bytes.extracting(0..<12)) == number(in: bytes, at: 12) else {
      throw JournalError(.notAJournal, offset: 8, reason: "the journal's head is damaged")
    }
    let version = number(in: bytes, at: 8)
    guard version == Journal.version else {
      throw JournalError(
        .unknownVersion, offset: 8,
        reason: "version \(version) is not known; this library reads \(Journal.version)")
    }
    return true
  }

  /// The next place at which a record's head is whole; the end when there is none.
  private static func nextHead(in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset + Journal.recordOverhead <= bytes.count {
      if length(in: bytes, at: offset) != nil { return offset }
      offset += 1
    }
    return bytes.count
  }

  /// The payload's length when a whole head of a record that fits begins at a place.
  private static func length(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    let left = bytes.count - offset - Journal.recordOverhead
    guard left >= 0 else { return nil }
    let length = Int(number(in: bytes, at: offset))
    guard length <= left, length <= Journal.maximumPayload,
      CRC32C.of(bytes.extracting(offset..<(offset + 12))) == number(in: bytes, at: offset + 12)
    else { return nil }
    return length
  }

  /// The record of a whole head, when its payload is whole, too.
  private static func record(in bytes: Span<UInt8>, at offset: Int, length: Int) -> Record? {
    let end = offset + Journal.recordHeadByteCount + length
    let serial =
      UInt64(number(in: bytes, at: offset + 4)) | UInt64(number(in: bytes, at: offset + 8)) << 32
    guard serial > 0, CRC32C.of(bytes.extracting(offset..<end)) == number(in: bytes, at: end)
    else { return nil }
    return Record(
      number: serial, offset: offset, payload: (offset + Journal.recordHeadByteCount)..<end)
  }

  private static func number(in bytes: Span<UInt8>, at offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32(8 * $1) }
  }
}
