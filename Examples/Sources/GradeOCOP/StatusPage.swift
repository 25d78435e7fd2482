internal import ExampleSupport
internal import PhienCho

/// How certificates stand on a day, as text for a terminal or as JSON Lines.
struct StatusPage {
  private let rows: [CertificatesCSV.Row]
  private let day: CalendarDate
  private let within: Int
  private let policy: OCOPValidityPolicy

  init(
    _ rows: [CertificatesCSV.Row], on day: CalendarDate, within: Int, policy: OCOPValidityPolicy
  ) {
    self.rows = rows
    self.day = day
    self.within = within
    self.policy = policy
  }

  /// One object a certificate, in the order of the file.
  var json: [UInt8] {
    var output: [UInt8] = []
    for row in rows {
      let certificate = row.certificate
      let window = certificate.filingWindow(policy: policy)
      output += "{\"number\":\(quoted(certificate.number)),\"product\":\(quoted(row.product))".utf8
      output += ",\"stars\":\(certificate.stars.rawValue),\"issued\":\"\(certificate.issued)\"".utf8
      output += ",\"expires\":\"\(certificate.expiry(policy: policy))\"".utf8
      let standing = certificate.standing(on: day, policy: policy)
      output += ",\"status\":\"\(standing.rawValue)\"".utf8
      let left = certificate.daysLeft(on: day, policy: policy).map { "\($0)" } ?? "null"
      output += ",\"daysLeft\":\(left),\"fileFrom\":\"\(window.lowerBound)\"".utf8
      output += ",\"fileTo\":\"\(window.upperBound)\"}\n".utf8
    }
    return output
  }

  var text: String {
    var lines = ["Giấy chứng nhận OCOP, ngày \(shown(day))", ""]
    var counts = TextTable([("Tình trạng", .left), ("Số giấy", .right)])
    for standing in OCOPCertificate.Standing.allCases {
      let count = rows.count { $0.certificate.standing(on: day, policy: policy) == standing }
      if count > 0 { counts.append([standing.name, "\(count)"]) }
    }
    counts.append(["Tổng", "\(rows.count)"])
    lines += counts.lines
    lines += ["", "Hết hạn trong \(within) ngày tới:"]
    let due = rows.enumerated().compactMap { position, row in
      row.certificate.daysLeft(on: day, policy: policy)
        .flatMap { $0 <= within ? (left: $0, position: position) : nil }
    }.sorted { ($0.left, $0.position) < ($1.left, $1.position) }
    if due.isEmpty {
      lines.append("  không có")
    } else {
      var table = TextTable([
        ("Hết hạn", .left), ("Còn", .right), ("Hạng", .left), ("Số", .left), ("Sản phẩm", .left),
        ("Nộp hồ sơ phân hạng lại", .left),
      ])
      for (left, position) in due {
        let row = rows[position]
        let window = row.certificate.filingWindow(policy: policy)
        table.append([
          shown(row.certificate.expiry(policy: policy)), "\(left) ngày", "\(row.certificate.stars)",
          row.certificate.number, row.product,
          "\(shown(window.lowerBound)) – \(shown(window.upperBound))"
            + (day > window.upperBound
              ? " (đã qua)" : day >= window.lowerBound ? " (đang mở)" : ""),
        ])
      }
      lines += table.lines
    }
    let extended = rows.filter {
      $0.certificate.standing(on: day, policy: policy) == .extended
    }
    if !extended.isEmpty {
      lines += ["", "Hết hạn nhưng còn hiệu lực trong khi chờ kết quả phân hạng lại:"]
      for row in extended {
        let last = row.certificate.lastExtendedDay(policy: policy)
        lines.append(
          "  \(row.certificate.number) \(row.product), chậm nhất đến hết \(last.map(shown) ?? "")")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The day as Vietnamese write it: 22/05/2026.
  private func shown(_ day: CalendarDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(day.day))/\(two(day.month))/\(day.year)"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        result += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension OCOPCertificate.Standing {
  fileprivate var name: String {
    switch self {
    case .notYetIssued: "chưa cấp"
    case .valid: "còn hiệu lực"
    case .extended: "còn hiệu lực, chờ kết quả phân hạng lại"
    case .expired: "hết hiệu lực"
    case .revoked: "bị thu hồi"
    case .superseded: "đã thay bằng giấy mới"
    }
  }
}
