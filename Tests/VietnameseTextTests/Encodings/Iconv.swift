import Glibc

/// The referee: iconv of glibc, where it has the encoding.
enum Iconv {
  /// Whether iconv knows an encoding here; minimal images lack its modules.
  static func has(_ name: String) -> Bool { convert([0x41], from: name, to: "UTF-8") == [0x41] }

  /// The bytes in another encoding; nil where iconv refuses them.
  static func convert(_ bytes: [UInt8], from source: String, to target: String) -> [UInt8]? {
    guard let handle = iconv_open(target, source), Int(bitPattern: handle) != -1 else {
      return nil
    }
    defer { iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let size = output.count
    let written: Int? = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var fromLeft = input.count
        var to = output.baseAddress
        var toLeft = size
        guard iconv(handle, &from, &fromLeft, &to, &toLeft) != -1,
          iconv(handle, nil, nil, &to, &toLeft) != -1
        else { return nil }
        return size - toLeft
      }
    }
    return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
  }
}
