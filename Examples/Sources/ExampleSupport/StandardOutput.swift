#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The standard output, with a buffer the program decides about.
package struct StandardOutput: ~Copyable {
  /// What is to be written; append to it, then call ``flush()`` or ``flushIfLarge()``.
  package var bytes: [UInt8] = []

  private let descriptor = FileDescriptor(
    standard: STDOUT_FILENO, path: StandardStream.output.english)

  /// Takes the standard output.
  ///
  /// From here on a closed pipe is an error of ``flush()`` and no longer ends the process.
  package init() { signal(SIGPIPE, SIG_IGN) }

  /// Writes all that waits.
  ///
  /// - Throws: ``FileError``, for instance when the device is full or the pipe closed.
  package mutating func flush() throws(FileError) {
    guard !bytes.isEmpty else { return }
    defer { bytes.removeAll(keepingCapacity: true) }
    try descriptor.put(bytes)
  }

  /// Writes all that waits when it is worth a system call.
  ///
  /// - Throws: ``FileError``, as ``flush()``.
  package mutating func flushIfLarge() throws(FileError) {
    if bytes.count >= 1 << 16 { try flush() }
  }
}

/// The standard error, where a program says in one sentence what is wrong.
package enum StandardError {
  /// Writes a sentence and a line feed; that this fails is nothing one could tell anybody.
  package static func say(_ sentence: String) {
    try? FileDescriptor(standard: STDERR_FILENO, path: StandardStream.error.english)
      .put(Array((sentence + "\n").utf8))
  }

  /// Whether a person sees it: a progress line is for a terminal only.
  package static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
