import CPhienCho
import PhienChoC
import Testing

/// Calls the C functions as a caller does: with pointers, lengths and memory of its own.
enum Caller {
  typealias Call = (
    UnsafeMutablePointer<CChar>?, Int, UnsafeMutablePointer<Int>?,
    UnsafeMutablePointer<phiencho_error>?
  ) -> phiencho_code

  /// Asks for the size, then for the result with just as much room; `nil` when it is refused.
  static func bytes(
    _ call: Call, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [UInt8]? {
    var size = -1
    let asked = call(nil, 0, &size, nil)
    guard asked == PHIENCHO_BUFFER_TOO_SMALL else {
      #expect(size == 0, "what is refused has no size", sourceLocation: sourceLocation)
      return asked == PHIENCHO_OK ? [] : nil
    }
    var room = [CChar](repeating: 0x7F, count: size + 1)
    var written = -1
    let short = room.withUnsafeMutableBufferPointer {
      call($0.baseAddress, size - 1, &written, nil)
    }
    #expect(
      short == PHIENCHO_BUFFER_TOO_SMALL && written == size
        && room.allSatisfy { $0 == 0x7F }, sourceLocation: sourceLocation)
    let code = room.withUnsafeMutableBufferPointer { call($0.baseAddress, size, &written, nil) }
    #expect(code == PHIENCHO_OK && written == size, sourceLocation: sourceLocation)
    #expect(room[size] == 0x7F, "written behind the room", sourceLocation: sourceLocation)
    return room.prefix(size).map { UInt8(bitPattern: $0) }
  }

  /// The result as text.
  static func text(
    _ call: Call, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String? {
    bytes(call, sourceLocation: sourceLocation).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The message of an error.
  static func message(_ error: phiencho_error) -> String {
    withUnsafeBytes(of: error.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// Gives bytes as a pointer to characters and a length.
  static func with<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>?, Int) -> Result)
    -> Result
  {
    bytes.withUnsafeBytes { body($0.assumingMemoryBound(to: CChar.self).baseAddress, $0.count) }
  }

  static let catalogue = """
    {"offers":[{"code":"OI","name":"Ổi Kim An","aliases":["ổi"],
     "sale":{"by":"mass","vndPerKilogram":25000},"stock":{"grams":10000}}]}
    """
}
