#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is written whole or not at all.
///
/// The bytes go to a new file in the same folder, which takes the place of the old one only when
/// ``commit()`` has put all of them on the device. Until then, and whatever goes wrong, the old file
/// stays as it is and no half file is left. A device or pipe cannot be replaced and is written as it
/// is.
package struct OutputFile: ~Copyable {
  private let path: String
  /// The file itself, behind links.
  private let target: String
  private let descriptor: FileDescriptor
  private var temporary: String?

  /// Begins to write a file.
  ///
  /// - Parameters:
  ///   - path: Where it is written.
  ///   - name: How errors name it; `nil` for the path.
  /// - Throws: ``FileError`` when it cannot be created, also for a folder.
  package init(_ path: String, shownAs name: String? = nil) throws(FileError) {
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    let kind = exists ? status.st_mode & S_IFMT : S_IFREG
    if kind == S_IFDIR { throw FileError(path: name ?? path, number: EISDIR) }
    let target = exists ? Self.resolved(path) : path
    // One process writes a file once at a time, so its number makes the name unused.
    let temporary = kind == S_IFREG ? Self.temporaryPath(of: target) : nil
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor(
        opening: temporary ?? target, temporary == nil ? O_WRONLY : O_WRONLY | O_CREAT | O_TRUNC)
    } catch {
      throw FileError(path: name ?? path, reason: error.reason)
    }
    if exists, temporary != nil { fchmod(descriptor.number, status.st_mode & 0o7777) }
    self.path = name ?? path
    self.target = target
    self.descriptor = descriptor
    self.temporary = temporary
  }

  deinit {
    if let temporary { unsafe unlink(temporary) }
  }

  /// Appends bytes.
  ///
  /// - Throws: ``FileError``, for instance when the device is full.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    do {
      try descriptor.put(bytes)
    } catch {
      throw renamed(error)
    }
  }

  /// Puts all bytes on the device, the old file still in its place.
  ///
  /// - Throws: ``FileError``, for instance when the device is full.
  package func prepare() throws(FileError) {
    guard temporary != nil else { return }
    guard fsync(descriptor.number) == 0 else { throw FileError(path: path, number: errno) }
  }

  /// Puts the file in its place; nothing more can be written.
  ///
  /// - Throws: ``FileError``; the old file is then as it was.
  package mutating func commit() throws(FileError) {
    guard let temporary else { return }
    try prepare()
    guard unsafe rename(temporary, target) == 0 else { throw FileError(path: path, number: errno) }
    self.temporary = nil
  }

  /// Writes a whole file.
  ///
  /// - Throws: ``FileError``; the old file is then as it was.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var file = try OutputFile(path)
    try file.write(bytes)
    try file.commit()
  }

  private func renamed(_ error: FileError) -> FileError {
    error.isClosedPipe ? error : FileError(path: path, reason: error.reason)
  }

  /// Where the bytes of a file lie until it is whole.
  static func temporaryPath(of target: String) -> String { "\(target).\(getpid()).partial" }

  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
