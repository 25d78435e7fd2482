internal import ExampleSupport
internal import GRDB

/// What stops the desk, in a sentence for the person who sits at it.
package struct DeskError: Error, CustomStringConvertible {
  package let description: String
  package let status: Int32

  package init(_ description: String, status: Int32 = ExitStatus.inputOutput) {
    self.description = description
    self.status = status
  }

  private static let kept =
    "Mọi việc đã báo “ghi” vẫn còn nguyên; những dòng chưa được báo thì chưa ghi, hãy đưa lại sau."

  /// What a failure of the store means.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_FULL, .SQLITE_IOERR:
      self.init("Không ghi được \(path): đĩa đầy hoặc hỏng. \(Self.kept)")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init("\(path) đang được chương trình khác ghi. \(Self.kept)")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(
        "\(path) bị hỏng. Hãy đổi tên tệp này rồi chạy lại: sổ sẽ được dựng lại từ nhật ký bên cạnh, "
          + "chỉ phần liên hệ phải hỏi lại.")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      self.init("Không mở được \(path) để ghi: hãy xem lại thư mục và quyền.")
    default:
      self.init("Không ghi được \(path) (SQLite \(error.resultCode.rawValue)). \(Self.kept)")
    }
  }

  /// What a failure of the journal means.
  init(_ error: FileError) {
    self.init("Không ghi được nhật ký \(error.path): \(error.reason.vietnamese). \(Self.kept)")
  }
}
