import PhienCho
public import PhienChoReading

/// The shop's chat export: semicolon-separated values as the shop's tool writes them.
///
/// ```
/// Mã;Giờ;Mã khách;Khách;Nội dung
/// 7310000000000000001;31/12/2025 23:59:50;6800000000000000001;Lan Anh;"chốt 3kg; giao ""nhanh"""
/// ```
///
/// Times are those of Vietnam, to the second. A field with a semicolon, a quote or a line feed in it is
/// quoted, as RFC 4180 has it for commas.
public enum ShopChat {
  /// The line an export begins with, its line feed included.
  public static let header = "Mã;Giờ;Mã khách;Khách;Nội dung\n"

  /// Writes a comment as one row, without its line end.
  ///
  /// - Returns: `nil` for a comment without an author or a time.
  public static func row(of comment: LiveComment) -> String? {
    guard let author = comment.author, let instant = comment.instant,
      let time = time(of: instant)
    else { return nil }
    return [comment.id.rawValue, time, author.rawValue, comment.authorName ?? "", comment.text]
      .map { field in
        let isQuoted = field.utf8.contains { ";\"\r\n".utf8.contains($0) }
        return isQuoted ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
      }
      .joined(separator: ";")
  }

  private static let hour: Int64 = 3_600_000

  private static func time(of instant: Instant) -> String? {
    guard let day = try? CalendarDate(of: instant) else { return nil }
    let second = (instant.millisecondsSince1970 + 7 * hour) / 1000 % 86_400
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let clock = [second / 3600, second / 60 % 60, second % 60].map { two(Int($0)) }
    return "\(two(day.day))/\(two(day.month))/\(day.year) \(clock.joined(separator: ":"))"
  }

  /// The moment of a time such as "31/12/2025 23:59:50"; `nil` for anything else.
  static func instant(_ text: String) -> Instant? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = numbers(parts[0], "/"), let time = numbers(parts[1], ":"),
      let day = try? CalendarDate(year: date[2], month: date[1], day: date[0]),
      time[0] < 24, time[1] < 60, time[2] < 60
    else { return nil }
    let seconds = Int64(day.daysSince1970) * 86_400 + Int64(time[0] * 3600 + time[1] * 60 + time[2])
    return Instant(millisecondsSince1970: seconds * 1000 - 7 * hour)
  }

  private static func numbers(_ text: Substring, _ separator: Character) -> [Int]? {
    let fields = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = fields.compactMap { field -> Int? in
      let isNumber = field.utf8.count <= 4 && field.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isNumber ? Int(field) : nil
    }
    return fields.count == 3 && numbers.count == 3 ? numbers : nil
  }
}
