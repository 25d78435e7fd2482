#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that only grows, and of which one process has the right to write.
package struct AppendFile: ~Copyable {
  private let descriptor: FileDescriptor

  /// Opens a file, which is made when there is none, and claims it until this value goes.
  ///
  /// - Throws: ``FileError``, also when another process has claimed it.
  package init(_ path: String) throws(FileError) {
    let opened = try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_APPEND)
    guard flock(opened.number, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK
        ? FileError(
          path: path,
          reason: Bilingual(
            "chương trình khác đang ghi vào đó", "another program is writing to it"))
        : FileError(path: path, number: errno)
    }
    descriptor = opened
  }

  /// Reads all of the file.
  ///
  /// - Throws: ``FileError``.
  package func contents() throws(FileError) -> [UInt8] {
    guard lseek(descriptor.number, 0, SEEK_SET) == 0 else {
      throw FileError(path: descriptor.path, number: errno)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try descriptor.fill(&buffer)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Cuts the file off behind its first bytes.
  ///
  /// - Throws: ``FileError``.
  package func cut(to count: Int) throws(FileError) {
    guard ftruncate(descriptor.number, off_t(count)) == 0 else {
      throw FileError(path: descriptor.path, number: errno)
    }
  }

  /// Appends bytes, and returns when the device has them.
  ///
  /// - Throws: ``FileError``; a part of the bytes may be in the file then.
  package func append(_ bytes: [UInt8]) throws(FileError) {
    try descriptor.put(bytes)
    guard fsync(descriptor.number) == 0 else {
      throw FileError(path: descriptor.path, number: errno)
    }
  }
}

/// What the system does to a process that writes beyond a limit on the size of files.
package enum FileSizeLimit: Sendable {
  /// Makes a write beyond the limit an error, as a full disk is, and no longer the process's end.
  package static func becomesAnError() { signal(SIGXFSZ, SIG_IGN) }
}
