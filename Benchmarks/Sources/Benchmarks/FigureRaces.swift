internal import Foundation
internal import PhienChoReading
internal import PhienChoTestKit
internal import VietnameseText

/// The figures of reports.
enum FigureRaces {
  /// Sentences of reports; # stands for a number, so that no two lines are alike.
  private static let sentences = [
    "Đến nay, #/#9 hộ trong xã đã có gian hàng số, đạt #%.",
    "Phiên chợ thu hút hơn #.000 lượt xem và hàng trăm lượt bình luận.",
    "Bà con bán được khoảng # tấn thanh long, thu về gần # triệu đồng.",
    "Giá bán từ #.000 đến #9.000 đồng/kg, cao hơn bán cho thương lái.",
    "Các bạn trẻ kê bàn trước nhà văn hóa, thử mạng rồi mời từng nhà giới thiệu món hàng của mình.",
    "Ông Sáu hàng xóm thấy vậy cũng nhờ cháu lập tài khoản, học chụp ảnh, học trả lời bình luận.",
    "Mỗi tháng một phiên, xã nào cũng thay nhau lên sóng, có phiên kéo dài # phút.",
    "Năm 2024, doanh thu tăng #% so với cùng kỳ, gấp # lần năm đầu.",
    "Chị kể rằng lúc mới bắt đầu, chị chỉ bán được cho người quen, nay khách ở khắp nơi.",
    "Huyện hỗ trợ bao bì, hội nông dân giúp vay vốn, đoàn thanh niên lo quảng bá.",
  ]

  /// The digits, units and hedges of the golden sentences, as one would write them in patterns.
  private static let patterns = [
    #"(?:hơn|gần|trên|dưới|khoảng|từ)?\s*\d[\d.,]*(?:\s*(?:-|–|đến)\s*\d[\d.,]*)?"#
      + #"\s*(?:nghìn|triệu|tỷ)?\s*(?:%|đồng(?:/\w+)?|kg|tấn|tạ|hộ|đơn|lượt\s\w+|lần|phút|tháng)?"#,
    #"\d[\d.]*/\d[\d.]*\s*(?:hộ|xã|thôn)?"#,
    #"(?:ngày|tháng|năm)\s*\d[\d./]*"#,
    #"(?:hàng|vài)\s(?:chục|trăm|nghìn|triệu)\s\w+"#,
  ]

  static func all(_ corpora: Corpora) throws -> [Race] {
    var random = SeededGenerator(seed: 11)
    var lines: [String] = []
    var size = 0
    while size < corpora.prose.bytes.count {
      var line = ""
      for _ in 0..<Int.random(in: 2...5, using: &random) {
        if !line.isEmpty { line += " " }
        let sentence = sentences[Int.random(in: 0..<sentences.count, using: &random)]
        for part in sentence {
          line += part == "#" ? String(Int.random(in: 2...980, using: &random)) : String(part)
        }
      }
      size += line.utf8.count + 1
      lines.append(line)
    }
    return try race("reports", lines, rival: true)
      + race(corpora.prose.name, corpora.prose.lines, rival: false)
  }

  private static func race(_ name: String, _ lines: [String], rival: Bool) throws -> [Race] {
    let text = Array(lines.joined(separator: "\n").utf8)
    let expressions = try patterns.map { try NSRegularExpression(pattern: $0) }
    let ranges = lines.map { NSRange(location: 0, length: $0.utf16.count) }
    var race = Race(
      operation: "read figures", corpus: name, amount: text.count, unit: "B",
      ours: Contestant(name: "ours") {
        var reader = FigureReader()
        return reader.figures(inUTF8: text.span).count
      },
      rivals: rival
        ? [
          Contestant(name: "NSRegularExpression") {
            var count = 0
            for (line, range) in zip(lines, ranges) {
              for expression in expressions {
                count &+= expression.numberOfMatches(in: line, range: range)
              }
            }
            return count
          }
        ] : [],
      goals: rival ? [Goal(rival: "NSRegularExpression", atLeast: 2, aim: 4)] : [])
    race.leastRate = 50_000_000
    return [race]
  }
}
