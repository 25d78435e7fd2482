import PhienCho

/// The report's sentences.
enum Wording {
  static func day(_ day: CalendarDate) -> String {
    "\(two(day.day))/\(two(day.month))/\(day.year)"
  }

  static func month(_ day: CalendarDate) -> String { "\(two(day.month))/\(day.year)" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func rows(_ report: AdoptionReport) -> String {
    let all = Int64(report.rows).grouped
    guard report.rowsLeftOut > 0 else { return "Đã đọc \(all) dòng, không dòng nào sai." }
    let counted = Int64(report.rows - report.rowsLeftOut).grouped
    let left = Int64(report.rowsLeftOut).grouped
    return "Đã đọc \(all) dòng: tính \(counted) dòng, bỏ \(left) dòng sai."
  }

  /// "618/1.085 hộ", "12 giao dịch".
  static func count(_ value: MetricValue) -> String {
    guard let denominator = value.denominator else {
      return "\(value.numerator.grouped) \(value.unit.rawValue)"
    }
    return "\(value.numerator.grouped)/\(denominator.grouped)"
  }

  /// "57,0%", "15,6" for each, "–".
  static func figure(_ value: MetricValue) -> String {
    guard value.undefined == nil else { return "–" }
    guard let ratio = value.ratio else { return value.numerator.grouped }
    return value.metric.form == .each
      ? ratio.decimalText() : ratio.percentText(decimals: 1)
  }

  static func undefined(_ reason: MetricValue.Undefined) -> String {
    switch reason {
    case .nothingCounted: "không có gì để chia, nên không tính tỷ lệ"
    case .nothingKnown: "sổ không có thông tin"
    case .severalPlatforms: "nhiều nền tảng, không cộng người xem"
    }
  }

  /// How many had no answer, where that says something.
  static func unknown(_ value: MetricValue) -> String? {
    value.undefined == nil && value.unknown > 0
      ? "chưa rõ \(value.unknown.grouped) \(value.unit.rawValue)" : nil
  }

  static func goal(_ target: AdoptionTarget) -> String {
    "\(target.metric.vietnameseName): \(target.percent) đến \(day(target.due))"
  }

  static func state(_ progress: TargetProgress) -> String {
    if progress.isAttained { return "Đã đạt" }
    return progress.isOverdue ? "Quá hạn" : "Chưa đạt"
  }

  static func missing(_ progress: TargetProgress) -> String {
    let unit = progress.target.metric.unit.rawValue
    guard !progress.isAttained else { return "đủ \(progress.needed.grouped) \(unit)" }
    return "còn thiếu \(progress.missing.grouped) \(unit) (cần \(progress.needed.grouped))"
  }

  static func pace(_ progress: TargetProgress) -> String? {
    guard let week = progress.pace(everyDays: 7), week > 0 else { return nil }
    let unit = progress.target.metric.unit.rawValue
    guard progress.daysLeft >= 7 else {
      return "còn \(progress.daysLeft) ngày, thêm \(week.grouped) \(unit)"
    }
    return "còn \(progress.daysLeft) ngày, mỗi tuần thêm \(week.grouped) \(unit)"
  }

  static let privacy = """
    Báo cáo chỉ có số đếm: không tên, không số điện thoại, không mã hộ. Tỷ lệ tính từ số đếm, làm \
    tròn nửa lên một lần khi in; không lấy trung bình các tỷ lệ. Số đếm dưới 5 của một thôn có thể \
    chỉ ra từng hộ: khi công bố ra ngoài, dùng --publish.
    """
}

extension Int64 {
  /// The number as Vietnamese writes it: "1.085".
  var grouped: String { Money(vnd: self).description.replacing(" ₫", with: "") }
}
