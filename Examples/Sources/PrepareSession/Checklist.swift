internal import PhienCho

/// The result of a check, as text: first what is missing.
struct Checklist {
  let readiness: Readiness
  private let day: CalendarDate
  private let showsDone: Bool

  init(_ readiness: Readiness, day: CalendarDate, showsDone: Bool) {
    self.readiness = readiness
    self.day = day
    self.showsDone = showsDone
  }

  var text: String {
    var lines = ["Trước khi lên sóng ngày \(day)", ""]
    let (missing, unknown) = (readiness.items(.missing), readiness.items(.unknown))
    let done = readiness.items(.done)
    lines += section("CÒN THIẾU", missing, mark: "✗") + section("CHƯA BIẾT", unknown, mark: "?")
    if showsDone { lines += section("ĐÃ XONG", done, mark: "✓") }
    lines.append(
      missing.isEmpty && unknown.isEmpty
        ? "Đủ cả \(done.count) việc: có thể lên sóng."
        : "Đã xong \(done.count), còn thiếu \(missing.count), chưa biết \(unknown.count).")
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ items: [Readiness.Item], mark: String) -> [String] {
    guard !items.isEmpty else { return [] }
    var lines = ["\(title) (\(items.count))"]
    // What to do is said once for all the goods or sellers it is asked of.
    var place = 0
    while place < items.count {
      let first = items[place]
      while place < items.count, items[place].requirement == first.requirement,
        items[place].remedy == first.remedy
      {
        lines.append("  \(mark) \(items[place].sentence)")
        place += 1
      }
      if let remedy = first.remedy { lines.append("      → \(remedy)") }
      lines.append("      \(Self.source(first.requirement))")
    }
    return lines + [""]
  }

  private static func source(_ requirement: Requirement) -> String {
    let confidence =
      switch requirement.confidence {
      case .reported: "theo nguồn thứ cấp, chưa đối chiếu văn bản gốc"
      case .unclear: "chưa rõ"
      case .practice: "không phải luật"
      }
    let caveat = requirement.caveat.map { " \($0)" } ?? ""
    return "[\(requirement.source); \(confidence)]\(caveat)"
  }
}
