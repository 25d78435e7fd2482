package import PhienCho

extension Instant {
  /// The hour and minute in Vietnam, "19:05".
  package var clock: String {
    String((description.split(separator: "T").last ?? "").prefix(5))
  }

  /// The day in Vietnam, "15/03/2024".
  package var date: String {
    guard let date = try? CalendarDate(of: self) else { return "–" }
    return "\(Self.two(date.day))/\(Self.two(date.month))/\(date.year)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
