#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file, pipe or terminal to be read from its beginning to its end, in pieces.
package struct InputFile: ~Copyable {
  /// The name the user gave, or "standard input".
  package let name: String

  /// How many bytes a regular file has; `nil` for a pipe or terminal, which cannot tell.
  package let size: Int?

  private let descriptor: FileDescriptor
  private var buffer: [UInt8]

  /// Opens a file; "-" is the standard input.
  ///
  /// - Throws: ``FileError`` also for a folder.
  package init(_ path: String) throws(FileError) {
    let name = path == "-" ? StandardStream.input.english : path
    let descriptor =
      path == "-"
      ? FileDescriptor(standard: STDIN_FILENO, path: name)
      : try FileDescriptor(opening: path, O_RDONLY)
    let status = try descriptor.status()
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw FileError(path: name, number: EISDIR) }
    self.name = name
    self.size = kind == S_IFREG ? Int(status.st_size) : nil
    self.descriptor = descriptor
    self.buffer = [UInt8](repeating: 0, count: 1 << 18)
  }

  /// Whether ``next(_:)`` would return at once: what was read so far should be answered before one
  /// waits for more.
  package var isReady: Bool { size != nil || descriptor.isReadable }

  /// Gives the next bytes to a closure.
  ///
  /// - Returns: `false` at the end, without calling the closure.
  /// - Throws: ``FileError`` when reading fails, else what `body` throws.
  package mutating func next(_ body: (Span<UInt8>) throws -> Void) throws -> Bool {
    let count = try descriptor.fill(&buffer)
    guard count > 0 else { return false }
    try body(buffer.span.extracting(..<count))
    return true
  }

  /// Reads all of a file.
  ///
  /// - Throws: ``FileError`` when it cannot be read.
  package static func contents(of path: String) throws(FileError) -> [UInt8] {
    var file = try InputFile(path)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.size ?? 0)
    while true {
      let count = try file.descriptor.fill(&file.buffer)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: file.buffer[..<count])
    }
  }
}
