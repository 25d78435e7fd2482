/// What was wrong with a text of ballots or of a council's regulation, and where.
public struct OCOPFormatError: Error, Sendable, Hashable {
  /// The line, counted from 1.
  public let line: Int

  /// The field at fault, such as "chosen.2.2"; `nil` when the line is no object at all.
  public let field: String?

  /// What is wrong, in words that follow the field.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - line: The line, counted from 1.
  ///   - field: The field at fault.
  ///   - reason: What is wrong, in words that follow the field.
  public init(line: Int, field: String? = nil, reason: String) {
    self.line = line
    self.field = field
    self.reason = reason
  }
}

extension OCOPFormatError: CustomStringConvertible {
  /// A sentence a user can act on.
  public var description: String {
    "\(LinePlace(line: line, field: field).english): \(reason)"
  }
}
