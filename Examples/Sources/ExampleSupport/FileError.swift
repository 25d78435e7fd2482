#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What went wrong with a file, a pipe or a terminal.
package struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as the user named it.
  package let path: String

  /// What went wrong, in words that follow the file's name.
  package let reason: String

  /// Whether the reader at the other end of a pipe has gone, which is no news to the user.
  package let isClosedPipe: Bool

  /// Creates an error.
  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
    isClosedPipe = false
  }

  /// Creates an error from a system call's `errno`.
  init(path: String, number: Int32) {
    self.path = path
    isClosedPipe = number == EPIPE
    switch number {
    case ENOENT: reason = "there is no such file or folder"
    case EACCES, EPERM: reason = "permission is denied"
    case EISDIR: reason = "is a folder, not a file"
    case ENOTDIR: reason = "a part of the path is not a folder"
    case ENOSPC, EDQUOT: reason = "no space is left on the device"
    case EROFS: reason = "the file system is read-only"
    case EMFILE, ENFILE: reason = "too many files are open"
    case EIO: reason = "the device failed to read or write"
    // The C library gives a sentence for every number, known to it or not.
    default: reason = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "\(number)"
    }
  }

  /// A sentence a user can act on.
  package var description: String { "\(path): \(reason)" }
}
