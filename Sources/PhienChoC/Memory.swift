internal import CPhienCho

/// The text a caller gives by pointer and length.
@safe
struct InputText {
  private let bytes: UnsafeRawBufferPointer

  @unsafe
  init(
    _ text: UnsafePointer<CChar>?, _ length: Int, _ name: StaticString
  ) throws(Failure) {
    guard length >= 0 else {
      throw Failure(PHIENCHO_INVALID_ARGUMENT, "the length of \(name) is out of range")
    }
    guard unsafe length == 0 || text != nil else { throw .null(name) }
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
    guard capacity >= 0 else {
      throw Failure(PHIENCHO_INVALID_ARGUMENT, "capacity is out of range")
    }
    guard unsafe capacity == 0 || out != nil else { throw .null("out") }
    guard let written = unsafe written else { throw .null("written") }
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

  func write(_ result: String) throws(Failure) { try write(Array(result.utf8)) }
}
