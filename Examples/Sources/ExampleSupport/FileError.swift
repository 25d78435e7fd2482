#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What went wrong with a file, a pipe or a terminal.
package struct FileError: Error, Sendable, Hashable {
  /// The file, as the user named it.
  package let path: String

  /// What went wrong, in words that follow the file's name.
  package let reason: Bilingual

  /// Whether the reader at the other end of a pipe has gone, which is no news to the user.
  package let isClosedPipe: Bool

  /// Creates an error.
  package init(path: String, reason: Bilingual) {
    self.path = path
    self.reason = reason
    isClosedPipe = false
  }

  /// Creates an error of a program that speaks English only.
  package init(path: String, reason: String) {
    self.init(path: path, reason: Bilingual(reason, reason))
  }

  /// Creates an error from a system call's `errno`.
  init(path: String, number: Int32) {
    self.path = path
    isClosedPipe = number == EPIPE
    reason = Self.reason(number)
  }

  private static func reason(_ number: Int32) -> Bilingual {
    switch number {
    case ENOENT:
      Bilingual("không có tệp hay thư mục này", "there is no such file or folder")
    case EACCES, EPERM: Bilingual("không có quyền", "permission is denied")
    case EISDIR: Bilingual("là thư mục, không phải tệp", "is a folder, not a file")
    case ENOTDIR:
      Bilingual(
        "một phần của đường dẫn không phải thư mục", "a part of the path is not a folder")
    case ENOSPC, EDQUOT: Bilingual("đĩa đã đầy", "no space is left on the device")
    case EFBIG: Bilingual("tệp đã lớn hết mức cho phép", "the file may not grow any larger")
    case EROFS: Bilingual("hệ thống tệp chỉ cho đọc", "the file system is read-only")
    case EMFILE, ENFILE: Bilingual("đang mở quá nhiều tệp", "too many files are open")
    case EIO: Bilingual("thiết bị đọc hoặc ghi bị lỗi", "the device failed to read or write")
    default:
      // The C library gives a sentence for every number, known to it or not.
      Bilingual(
        "hệ thống báo lỗi số \(number)",
        unsafe strerror(number).map { unsafe String(cString: $0) } ?? "\(number)")
    }
  }

  /// What is wrong with which file, in a sentence a user can act on.
  package func sentence(in language: Language) -> String {
    let stream = StandardStream.names.first { $0.english == path }
    return "\(stream?.text(in: language) ?? path): \(reason.text(in: language))"
  }
}

extension FileError: CustomStringConvertible {
  /// The sentence in English.
  package var description: String { sentence(in: .en) }
}

/// What stands where a file's path would.
enum StandardStream {
  static let input = Bilingual("đầu vào chuẩn", "standard input")
  static let output = Bilingual("đầu ra chuẩn", "standard output")
  static let error = Bilingual("đầu ra lỗi", "standard error")
  static let names = [input, output, error]
}
