internal import ExampleSupport

/// A file that is written in large pieces, whole or not at all.
struct BufferedFile: ~Copyable {
  /// What is to be written; append to it, then call ``flushIfLarge()`` or ``commit()``.
  var bytes: [UInt8] = []

  private var file: OutputFile

  init(_ path: String) throws(FileError) { file = try OutputFile(path) }

  mutating func flushIfLarge() throws(FileError) {
    if bytes.count >= 1 << 16 { try flush() }
  }

  mutating func commit() throws(FileError) {
    try flush()
    try file.commit()
  }

  private mutating func flush() throws(FileError) {
    defer { bytes.removeAll(keepingCapacity: true) }
    try file.write(bytes)
  }
}
