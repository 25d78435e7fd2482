internal import CPhienCho
internal import PhienCho
internal import PhienChoReading
internal import VietnameseText

/// Why a call from C came to nothing: a code of phiencho.h, a line, and a sentence.
struct Failure: Error {
  let code: phiencho_code
  /// The line of the input, from 1; 0 where it is not about a line.
  let line: Int
  let message: String

  init(_ code: phiencho_code, line: Int = 0, _ message: String) {
    self.code = code
    self.line = line
    self.message = message
  }

  /// Input that another error describes.
  init(malformed error: some Error) {
    code =
      switch error {
      case is TextError: PHIENCHO_ICU_FAILURE
      case let error as AdoptionError where error.code == .overflow: PHIENCHO_OVERFLOW
      default: PHIENCHO_MALFORMED_INPUT
      }
    line =
      switch error {
      case let error as SessionLogError: error.line
      case let error as RegisterFault: error.line
      case let error as OCOPFormatError: error.line
      default: 0
      }
    message = "\(error)"
  }

  /// A pointer that must not be NULL.
  static func null(_ name: StaticString) -> Failure {
    Failure(PHIENCHO_INVALID_ARGUMENT, "\(name) is NULL")
  }

  static func unknownOption(_ value: UInt32) -> Failure {
    Failure(PHIENCHO_INVALID_ARGUMENT, "option \(value) is not known")
  }

  /// Fills in the caller's error, cut to its room between characters.
  @unsafe
  func write(to error: UnsafeMutablePointer<phiencho_error>?) {
    guard let error = unsafe error else { return }
    unsafe error.pointee.code = code
    unsafe error.pointee.line = UInt32(clamping: line)
    unsafe withUnsafeMutableBytes(of: &error.pointee.message) { room in
      var count = 0
      for scalar in message.unicodeScalars {
        // A NUL of the input's would end the message for C.
        let bytes =
          (scalar.value == 0 ? nil : UTF8.encode(scalar)) ?? UTF8.encodedReplacementCharacter
        guard count + bytes.count < room.count else { break }
        for byte in bytes {
          unsafe room[count] = byte
          count += 1
        }
      }
      unsafe room[count] = 0
    }
  }
}

/// Runs the body of a function of the header, and turns what it throws into a code.
@unsafe
func answering(
  _ error: UnsafeMutablePointer<phiencho_error>?, _ body: () throws(Failure) -> Void
) -> phiencho_code {
  do {
    try body()
    return PHIENCHO_OK
  } catch let failure {
    unsafe failure.write(to: error)
    return failure.code
  }
}

/// Runs the body of a function of the header that gives bytes to the caller.
@unsafe
func answering(
  _ error: UnsafeMutablePointer<phiencho_error>?, into out: UnsafeMutableRawPointer?,
  _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ body: () throws(Failure) -> [UInt8]
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let output = try unsafe OutputMemory(out, capacity, written)
    try output.write(try body())
  }
}

/// Takes the errors of the library's own functions as malformed input.
func reading<Result>(_ body: () throws -> Result) throws(Failure) -> Result {
  do {
    return try body()
  } catch let failure as Failure {
    throw failure
  } catch {
    throw Failure(malformed: error)
  }
}
