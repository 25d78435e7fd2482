/// What is wrong with one row of a register, which is left out while the others count (lỗi một dòng).
public struct RegisterFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line the row begins on, counted from 1.
  public let line: Int

  /// The column at fault, as the first line names it; `nil` for the row as a whole.
  public let column: String?

  /// What is wrong, in words; never holds the cell, which may be private.
  public let reason: String

  /// Creates a fault.
  public init(line: Int, column: String? = nil, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String {
    "line \(line)\(column.map { ", column \($0)" } ?? ""): \(reason)"
  }
}

extension RegisterFault {
  /// What is wrong with a JSON object, whose field is the column.
  init(_ error: JSONFieldError) {
    self.init(line: error.line, column: error.field, reason: error.reason)
  }
}
