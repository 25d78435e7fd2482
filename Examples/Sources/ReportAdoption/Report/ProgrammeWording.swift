import PhienCho
import PhienChoReading

/// The sentences about a programme.
enum ProgrammeWording {
  static func month(_ month: (year: Int, month: Int)) -> String {
    "\(month.month < 10 ? "0" : "")\(month.month)/\(month.year)"
  }

  static func plan(_ report: ProgrammeReport) -> String {
    let plan = report.review.plan
    return """
      Kế hoạch: \(plan.communes.count) xã, mỗi xã \(plan.sessionsPerMonth) phiên một tháng, từ \
      \(plan.leastRevenue) một phiên, \(Wording.day(plan.period.first)) đến \
      \(Wording.day(plan.period.last)).
      """
  }

  /// Whether a month is done, and who it waits for.
  static func month(_ report: ProgrammeReport) -> String {
    let first = report.outline.period.first
    guard report.review.asOf >= first else {
      return "Chương trình bắt đầu từ \(Wording.day(first))."
    }
    let (all, behind) = (report.review.plan.communes.count, report.behind.count)
    return "Tháng \(month(report.month)): \(all - behind)/\(all) xã đã đủ phiên đạt mức."
  }

  /// "19/21 xã, 90,5%".
  static func rollOut(_ rollOut: ProgrammeReview.RollOut) -> String {
    "\(rollOut.ratio) xã, \(rollOut.ratio.percentText(decimals: 1))"
  }

  static func group(_ rollOut: ProgrammeReview.RollOut) -> String {
    rollOut.group.isEmpty ? "Tất cả" : rollOut.group
  }

  /// What somebody owes: "thiếu 1 phiên; 1 phiên dưới mức".
  static func debt(_ arrear: ProgrammeReview.Arrear) -> String {
    var parts: [String] = []
    if arrear.missing > 0 { parts.append("thiếu \(arrear.missing) phiên") }
    if arrear.belowRevenue > 0 { parts.append("\(arrear.belowRevenue) phiên dưới mức") }
    if arrear.unreported > 0 { parts.append("\(arrear.unreported) phiên chưa báo doanh thu") }
    return parts.joined(separator: "; ")
  }

  static func topic(_ topic: TrainingCourse.Topic) -> String {
    switch topic {
    case .digitalSkills: "Kỹ năng số"
    case .packing: "Đóng gói, giao nhận"
    case .liveSelling: "Bán hàng trực tiếp"
    default: topic.rawValue
    }
  }

  static func training(_ report: ProgrammeReport) -> String {
    let training = report.training
    guard !report.hidesAttendance else { return "\(training.courses) lớp đã xong." }
    return """
      \(training.courses) lớp đã xong, \(Int64(training.completions).grouped) lượt học xong của \
      \(Int64(training.households).grouped) hộ.
      """
  }

  /// "25/30 hộ được mời, 83,3%"; who came without being invited is told apart.
  static func attendance(_ course: TrainingCourse, in report: ProgrammeReport) -> String {
    guard !report.hidesAttendance else { return Wording.hidden }
    let guests = course.completed.subtracting(course.invited).count
    guard let attendance = course.attendance else { return "\(guests) hộ, không có danh sách mời" }
    let share = "\(attendance) hộ được mời, \(attendance.percentText(decimals: 1))"
    return guests > 0 ? "\(share); thêm \(guests) hộ" : share
  }

  static func broadcasts(_ report: ProgrammeReport) -> String? {
    guard let weeks = report.weeks, let perWeek = report.outline.broadcastsPerWeek else {
      return nil
    }
    guard !weeks.isEmpty else { return "Phát thanh: chưa có tuần nào trọn." }
    let good = weeks.count - report.weeksBehind.count
    return "Phát thanh: \(good)/\(weeks.count) tuần đủ \(perWeek) lượt."
  }

  /// Sessions that no commune of the plan held, or not in its time; `nil` for none.
  static func stray(_ report: ProgrammeReport) -> String? {
    let review = report.review
    var parts: [String] = []
    if review.unplanned > 0 { parts.append("\(review.unplanned) phiên của xã ngoài kế hoạch") }
    if review.outside > 0 { parts.append("\(review.outside) phiên ngoài thời gian") }
    return parts.isEmpty ? nil : "Không tính: \(parts.joined(separator: ", "))."
  }

  /// A commune without OCOP goods of its own: whom it sells for.
  static func helping(_ soldFor: [CommuneCode], _ plan: ProgrammePlan) -> String {
    guard !soldFor.isEmpty else { return "chưa bán giúp xã nào" }
    let names = soldFor.map { code in
      plan.communes.first { $0.code == code }?.name ?? code.description
    }
    return "bán giúp \(names.joined(separator: ", "))"
  }
}
