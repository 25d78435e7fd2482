import Testing
import VietnameseText

@Suite struct NumberReaderTests {
  @Test(arguments: [
    ("hai mươi lăm", "25"), ("hai lăm", "25"), ("ba mốt", "31"), ("trăm rưỡi", "150"),
    ("trăm tư", "140"), ("nghìn mốt", "1100"), ("một triệu hai", "1200000"),
    ("một triệu hai rưỡi", "1250000"), ("hai trăm rưỡi nghìn", "250000"), ("chục", "10"),
    ("nửa tá", "6"), ("nửa triệu", "500000"), ("hai vạn rưỡi", "25000"),
    ("một nghìn không trăm linh năm", "1005"), ("âm năm", "-5"), ("-5", "-5"),
    ("1tr2", "1200000"), ("1tr25", "1250000"), ("1tr05", "1050000"), ("25k5", "25500"),
    ("500k", "500000"), ("1.234.567,5", "1234567.5"), ("1,234,567", "1234567"),
    ("1,5", "1.5"), ("1.500", "1500"), ("1.5", "1.5"), ("3/4", "0.75"), ("1/3", "1/3"),
    ("2½", "2.5"), ("hai phẩy năm triệu", "2500000"), ("không phẩy không năm", "0.05"),
    ("ba phần tư", "0.75"), ("ba mươi phần trăm", "30%"), ("57 %", "57%"),
  ])
  func values(text: String, line: String) {
    var reader = NumberReader()
    #expect(reader.line(for: text) == line)
  }

  @Test(arguments: [
    ("2 cân rưỡi", "2500 g"), ("nửa ký", "500 g"), ("1kg2", "1200 g"), ("2 tạ rưỡi", "250000 g"),
    ("một cân hai lạng", "1200 g"), ("ki-lô-gam", "-"), ("2 ki-lô-gam", "2000 g"),
    ("hai mươi tám nghìn đồng", "28000 VND"), ("$10", "10 USD"), ("10 đô la", "10 USD"),
    ("25.000 đồng/kg", "25000 VND/kg"), ("50 m²", "50 m2"), ("50m2", "50 m2"),
    ("60 km/h", "60 km/h"), ("2 tiếng rưỡi", "9000 s"), ("3 tháng", "3 month"),
    ("hai mươi năm", "240 month"), ("thứ nhất", "1"), ("thứ tư", "4"),
    ("0912345678", "0912345678"), ("không chín một hai", "0912"), ("cân rưỡi", "1500 g"),
    ("50kđ", "50000 VND"), ("250 trđ", "250000000 VND"), ("1,2 tỷđ", "1200000000 VND"),
    ("25 000 đồng", "25000 VND"), ("1 250 000\u{A0}đ/kg", "1250000 VND/kg"),
    ("hơn ký rưỡi", "1500.. g"), ("tạ rưỡi", "150000 g"), ("mét rưỡi", "1.5 m"),
    ("củ rưỡi", "1500000 VND|1.5"), ("lít rưỡi", "1.5 l|150000 VND"), ("ky ruoi", "1500 g"),
  ])
  func units(text: String, line: String) {
    var reader = NumberReader()
    #expect(reader.line(for: text) == line)
  }

  @Test(arguments: [
    ("hơn 50 hộ", "50.."), ("gần 100", "..100"), ("khoảng 50", "45..55"),
    ("không quá 50", "..50"), ("ít nhất 3 triệu đồng", "3000000.. VND"),
    ("50 hộ trở lên", "50.."), ("5-7", "5..7"), ("từ 2 đến 3 triệu", "2000000..3000000"),
    ("≥5", "5.."), ("≤ 5 kg", "..5000 g"), (">5", "5.."), ("<5", "..5"), ("4 sao", "4 sao|4 sào"),
    ("4 sào", "4 sào"),
    ("từ 25.000 đến 30.000 đồng/kg", "25000..30000 VND/kg"), ("2-3kg", "2000..3000 g"),
    ("12 000-15 000đ", "12000..15000 VND"), ("2-3 ký rưỡi", "2000..3500 g"),
    ("vài trăm", "200..900"), ("hàng trăm", "100.."), ("ba bốn trăm", "300..400"),
    ("7h-11h", "07:00..11:00"), ("25 đến 30.000 đồng/kg", "25000..30000 VND/kg"),
    ("50 đến 1.000 hộ", "50..1000"), ("top 5", "5"), ("1 085 hộ", "1085"),
  ])
  func bounds(text: String, line: String) {
    var reader = NumberReader()
    #expect(reader.line(for: text) == line)
  }

  @Test(arguments: [
    ("ngày 24/5", "--05-24"), ("24/5/2021", "2021-05-24"), ("2021-05-24", "2021-05-24"),
    ("quý 3/2024", "-"), ("tháng 7/2021", "2021-07"), ("15 tháng 3", "--03-15"),
    ("mùng 3 tháng Giêng", "--01-03"),
    ("ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi mốt", "2021-03-15"),
    ("năm 2021", "2021"), ("3 giờ chiều", "15:00"), ("8 giờ kém 15", "07:45"),
    ("19:30", "19:30"), ("lúc 7 giờ", "07:00"), ("12 giờ đêm", "00:00"),
  ])
  func datesAndTimes(text: String, line: String) {
    var reader = NumberReader()
    #expect(reader.line(for: text) == line)
  }

  @Test(arguments: [
    ("2 lít", "2 l|200000 VND"), ("1,500", "1.5|1500"), ("3.10", "3.1|--10-03"),
    ("hai ba", "2..3|23"), ("hai nghìn năm", "2500|24000 month"), ("2k5", "2500|2005"),
    ("1m2", "1.2 m|1 m2|1200000"), ("19h30", "19:30|70200 s"),
    ("2 triệu 500", "2500000|2000500"), ("2 ta", "200000 g|24"),
  ])
  func ambiguities(text: String, line: String) {
    var reader = NumberReader()
    #expect(reader.line(for: text) == line)
  }

  @Test(arguments: ["hai mươi lăm", "ba trăm nghìn đồng", "một triệu rưỡi", "hai phẩy năm"])
  func caseAccentsAndFormsDoNotMatter(text: String) throws {
    var reader = NumberReader()
    let line = reader.line(for: text)
    #expect(reader.line(for: text.uppercased()) == line)
    #expect(reader.line(for: try NormalizationForm.nfd.normalize(text)) == line)
    #expect(reader.line(for: key(text)) == line)
  }

  @Test(arguments: [
    "", "abc", "trở lên", "3 kg và 2 lạng ổi", "1.2.3.4.5.6", "không biết", "còn hàng không",
    "ngày 30/2", "2 500", "25 000,5", "25\n000",
  ])
  func noSingleNumber(text: String) {
    var reader = NumberReader()
    #expect(reader.line(for: text) == "-")
  }

  @Test func findsEveryNumberOfProse() {
    let text = "Xã có 618/1.085 hộ, đạt 57%; giá từ 25.000 đến 30.000 đồng/kg, hơn 50 đơn."
    var reader = NumberReader()
    let readings = reader.readings(in: text)
    #expect(readings.map(\.description) == ["618/1085", "57%", "25000..30000 VND/kg", "50.."])
    let utf8 = Array(text.utf8)
    let spans = readings.map { String(decoding: utf8[$0.sourceRange], as: UTF8.self) }
    #expect(
      spans == ["618/1.085 hộ", "57%", "từ 25.000 đến 30.000 đồng/kg", "hơn 50 đơn"])
  }

  @Test(arguments: [
    "xoài chín ngon lắm", "không có gì", "ba mẹ tôi", "đầu tư một số việc", "năm nay",
  ])
  func proseWithoutNumbers(text: String) {
    var reader = NumberReader()
    #expect(reader.readings(in: text).isEmpty)
  }

  @Test(arguments: ["0912 345 000", "84 912 345 000", "12 345 678 000 000"])
  func groupsOfATelephoneNumberStayApart(text: String) {
    var reader = NumberReader()
    let readings = reader.readings(in: text)
    #expect(readings.count == text.split(separator: " ").count, "\(readings)")
  }

  @Test(arguments: [
    ("9 tháng năm 2024 có lãi", ["9 month", "2024"]), ("có 1 085 hộ và 2 thôn", ["1085", "2"]),
    ("mất 3 năm trước khi có lãi", ["36 month"]), ("5 đồng chí, 3 điểm bán", ["5", "3"]),
  ])
  func numbersBesideEachOther(_ text: String, _ lines: [String]) {
    var reader = NumberReader()
    #expect(reader.readings(in: text).map(\.description) == lines)
  }

  @Test func noUnitIsListedTwice() {
    var seen: [String: String] = [:]
    for unit in MeasureUnit.table where unit.unit.kind == .classifier {
      #expect(seen.updateValue(unit.name, forKey: unit.name) == nil, "\(unit.name)")
      #expect(!unit.name.isEmpty)
    }
    #expect(seen.count > 300)
  }

  @Test func regionalMeasuresNeedARegion() {
    var anywhere = NumberReader()
    #expect(anywhere.line(for: "2 sào") == "2 sào")
    var north = NumberReader(NumberReadingOptions(region: .north, unitsPerChuc: 12))
    #expect(north.line(for: "2 sào") == "720 m2")
    #expect(north.line(for: "2 chục") == "24")
    var plain = NumberReader(NumberReadingOptions(readsMoneySlang: false))
    #expect(plain.line(for: "2 lít") == "2 l")
  }

  @Test func anyBytesAreSafeAndRangesAreInOrder() {
    let pieces =
      [
        "hai", "mươi", "trăm", "nghìn", "tỷ", "năm", "rưỡi", "nửa", "phẩy", "linh", "mốt", "12",
        "3.10", "1,500", "999999999999999999999", "-", "/", ":", "kg", "m", "2", "h", "ngày",
        "tháng", "từ", "đến", "hơn", "trở lên", "thứ", "%", "$", "\n", ".", "k", "tr", "\u{301}",
        "phần", "chục", "vài", "hàng", "là", "âm", "²", "giờ", "kém", "chiều", "x",
      ].map { Array($0.utf8) } + [[0xFF], [0xE1, 0xBB], [0xF0, 0x9F]]
    var generator = SeededGenerator(seed: 66)
    var reader = NumberReader()
    #if DEBUG
      let rounds = 1500
    #else
      let rounds = 60_000
    #endif
    for _ in 0..<rounds {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...14, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        if Bool.random(using: &generator) { bytes.append(0x20) }
      }
      var end = 0
      for reading in reader.readings(inUTF8: bytes.span) {
        #expect(reading.sourceRange.lowerBound >= end)
        #expect(!reading.sourceRange.isEmpty && !reading.meanings.isEmpty)
        end = reading.sourceRange.upperBound
      }
      #expect(end <= bytes.count)
      _ = reader.reading(ofUTF8: bytes.span)
    }
  }
}
