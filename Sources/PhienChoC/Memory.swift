internal import CPhienCho

/// The text a caller gives by pointer and length.
@safe
struct InputText {
  private let bytes: UnsafeRawBufferPointer

  /// Checks a text.
  ///
  /// The limit is the header's, which keeps every count of bytes within 32 bits.
  @unsafe
  init(
    _ text: UnsafePointer<CChar>?, _ length: Int, _ name: StaticString
  ) throws(Failure) {
    guard length >= 0, length <= Int(PHIENCHO_LENGTH_MAX) else {
      throw Failure(
        PHIENCHO_INVALID_ARGUMENT,
        "the length of \(name) is out of range; at most \(PHIENCHO_LENGTH_MAX) bytes are taken")
    }
    guard unsafe length == 0 || text != nil else { throw .null(name) }
    let (_, wraps) = UInt(bitPattern: text).addingReportingOverflow(UInt(length))
    guard !wraps else {
      throw Failure(PHIENCHO_INVALID_ARGUMENT, "\(name) does not lie in memory")
    }
    unsafe bytes = UnsafeRawBufferPointer(start: text, count: length)
  }

  var isEmpty: Bool { unsafe bytes.isEmpty }

  /// The text; what is not UTF-8 is U+FFFD.
  var string: String { unsafe String(decoding: bytes, as: UTF8.self) }

  var array: [UInt8] { unsafe Array(bytes) }
}

/// The memory a caller gives for a result.
@safe
struct OutputMemory {
  private let room: UnsafeMutableRawBufferPointer
  private let written: UnsafeMutablePointer<Int>

  @unsafe
  init(
    _ out: UnsafeMutableRawPointer?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?
  ) throws(Failure) {
    guard let written = unsafe written else { throw .null("written") }
    // Whatever goes wrong from here on, there is no result.
    unsafe written.pointee = 0
    guard capacity >= 0 else {
      throw Failure(PHIENCHO_INVALID_ARGUMENT, "capacity is out of range")
    }
    guard unsafe capacity == 0 || out != nil else { throw .null("out") }
    unsafe room = UnsafeMutableRawBufferPointer(start: out, count: capacity)
    unsafe self.written = written
  }

  /// Tells the size of a result, and writes it when there is room.
  func write(_ result: [UInt8]) throws(Failure) {
    unsafe written.pointee = result.count
    guard unsafe result.count <= room.count else {
      throw Failure(
        PHIENCHO_BUFFER_TOO_SMALL,
        "the result has \(result.count) bytes, which is more than there is room for")
    }
    unsafe room.copyBytes(from: result)
  }
}

/// The memory a caller gives for what became of each line of an input.
@safe
struct IntakeMemory {
  private let intake: UnsafeMutablePointer<phiencho_intake>?
  private let refused: UnsafeMutablePointer<phiencho_error>?
  private let capacity: Int
  private var first: Failure?

  /// The counts so far; lines left out are counted by ``refuse(_:)``.
  var counts = phiencho_intake()

  @unsafe
  init(
    _ intake: UnsafeMutablePointer<phiencho_intake>?,
    _ refused: UnsafeMutablePointer<phiencho_error>?, _ capacity: Int
  ) throws(Failure) {
    unsafe intake?.pointee = phiencho_intake()
    guard capacity >= 0 else {
      throw Failure(PHIENCHO_INVALID_ARGUMENT, "refused_capacity is out of range")
    }
    guard unsafe capacity == 0 || refused != nil else { throw .null("refused") }
    unsafe self.intake = intake
    unsafe self.refused = refused
    self.capacity = capacity
  }

  /// Notes a line that is left out.
  mutating func refuse(_ failure: Failure) {
    // There are fewer lines than bytes, which fit in 32 bits.
    let place = Int(counts.refused)
    if place < capacity, let refused = unsafe refused {
      unsafe failure.write(to: refused + place)
    }
    counts.refused += 1
    if first == nil { first = failure }
  }

  /// Tells what became of the lines.
  func finish() throws(Failure) {
    unsafe intake?.pointee = counts
    guard let first else { return }
    throw Failure(
      PHIENCHO_PARTLY_REFUSED, line: first.line,
      "\(counts.refused) of \(counts.lines) lines were left out, the first: \(first.message)")
  }
}
