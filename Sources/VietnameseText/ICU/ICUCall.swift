internal import CVietnameseText

/// The one place where statuses of the C shim are checked and its buffers are sized.
enum ICUCall {
  /// A shim function that writes to a buffer: buffer, capacity, needed length.
  typealias Output = (
    UnsafeMutablePointer<UInt8>?, Int32, UnsafeMutablePointer<Int32>
  ) -> vntext_status

  /// A shim function that turns a text into another: text, length, then as ``Output``.
  typealias Transformation = (
    UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<UInt8>?, Int32, UnsafeMutablePointer<Int32>
  ) -> vntext_status

  /// A shim function that answers a question about a text: text, length, answer.
  typealias Question = (
    UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<Int32>
  ) -> vntext_status

  /// Lets ICU write a string, first into `guess` bytes and then into as many as it asked for.
  @safe
  static func string(
    guess: Int32, operation: @autoclosure () -> String, _ output: Output
  ) throws(TextError) -> String {
    var capacity = guess
    var status = VNTEXT_OK
    // The second round has the room that the first asked for; a shim that then asks for more is
    // broken, and that is reported.
    for _ in 0..<2 {
      var needed: Int32 = 0
      let result = unsafe String(unsafeUninitializedCapacity: Int(capacity)) { buffer in
        status = unsafe output(buffer.baseAddress, capacity, &needed)
        return status == VNTEXT_OK ? Int(needed) : 0
      }
      if status == VNTEXT_OK { return result }
      if status != VNTEXT_BUFFER_TOO_SMALL { break }
      capacity = needed
    }
    throw TextError(status: status, operation: operation())
  }

  /// Lets ICU turn a text into another.
  @safe
  static func transform(
    _ text: String, operation: @autoclosure () -> String, _ transformation: Transformation
  ) throws(TextError) -> String {
    var text = text
    let result: Result<String, TextError> = text.withUTF8 { utf8 in
      guard let length = Int32(exactly: utf8.count) else {
        return .failure(TextError(status: VNTEXT_TOO_LONG, operation: operation()))
      }
      do throws(TextError) {
        let guess = length.addingReportingOverflow(length / 2)
        return .success(
          try string(
            guess: guess.overflow ? Int32.max : guess.partialValue, operation: operation()
          ) { buffer, capacity, needed in
            unsafe transformation(utf8.baseAddress, length, buffer, capacity, needed)
          })
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// Asks ICU about a text.
  @safe
  static func ask(
    _ text: String, operation: @autoclosure () -> String, _ question: Question
  ) throws(TextError) -> Int32 {
    var text = text
    var answer: Int32 = 0
    let status = text.withUTF8 { utf8 in
      guard let length = Int32(exactly: utf8.count) else { return VNTEXT_TOO_LONG }
      return unsafe question(utf8.baseAddress, length, &answer)
    }
    if status != VNTEXT_OK { throw TextError(status: status, operation: operation()) }
    return answer
  }
}
