public import PhienCho

/// A register of broadcasts over the village loudspeakers (sổ phát thanh), for a programme's review.
///
/// CSV as ``HouseholdRegister`` reads it; `Documentation/adoption.md` names the columns.
public enum BroadcastRegister: Sendable {
  /// The broadcasts of a row.
  public struct Entry: Sendable, Hashable {
    /// The day.
    public let day: CalendarDate
    /// How many there were; 0 to 1,000.
    public let broadcasts: Int
  }

  private enum Column: RegisterColumn {
    case day, broadcasts

    var names: (machine: String, vietnamese: String) {
      switch self {
      case .day: ("day", "Ngày")
      case .broadcasts: ("broadcasts", "Lượt phát")
      }
    }
  }

  /// Reads a register; a row without a number is one broadcast, and a day may have several rows.
  ///
  /// - Parameters:
  ///   - bytes: The register.
  ///   - report: Is given each row that cannot be read.
  /// - Returns: The rows, in the register's order.
  /// - Throws: ``RegisterFault`` of line 1 when the first line does not name the columns.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(
    _ bytes: [UInt8], report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) -> [Entry] {
    try RegisterTable<Column>.read(bytes, required: [.day], report: report) {
      row throws(RegisterFault) in
      guard let day = try row.day(.day) else { throw row.fault(.day, "is empty") }
      let number = try row.number(.broadcasts) ?? 1
      guard number <= 1000 else {
        throw row.fault(.broadcasts, "is more than 1,000 broadcasts in a day")
      }
      return Entry(day: day, broadcasts: Int(number))
    }
  }
}
