internal import CPhienCho
internal import VietnameseText

/// Why a call from C came to nothing: a code of phiencho.h, and a sentence.
struct Failure: Error {
  let code: phiencho_code
  let message: String

  init(_ code: phiencho_code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// Input that another error describes.
  init(malformed error: some Error) {
    code = error is TextError ? PHIENCHO_ICU_FAILURE : PHIENCHO_MALFORMED_INPUT
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
    unsafe withUnsafeMutableBytes(of: &error.pointee.message) { room in
      var count = 0
      for scalar in message.unicodeScalars {
        let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
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
