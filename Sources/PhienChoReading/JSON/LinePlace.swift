/// Where something is wrong in a text of one record a line, in words that a reason follows.
struct LinePlace {
  /// The line, counted from 1.
  let line: Int
  /// The field at fault, when one is.
  let field: String?

  /// "line 17, field createTime".
  var english: String { "line \(line)" + (field.map { ", field \($0)" } ?? "") }

  /// "dòng 17, trường createTime".
  var vietnamese: String { "dòng \(line)" + (field.map { ", trường \($0)" } ?? "") }
}
