internal import PhienCho
internal import PhienChoReading

/// The entries of PhienChoReading.
enum ReadingTargets {
  static let all: [FuzzTarget] = [
    FuzzTarget(name: "comments", check: comments), FuzzTarget(name: "phones", check: phones),
    FuzzTarget(name: "catalogues", check: catalogues),
    FuzzTarget(name: "chatlogs", check: chatLogs),
    FuzzTarget(name: "sessionlogs", check: sessionLogs),
    FuzzTarget(name: "figures", check: figures),
  ]

  private static let reader = reader(
    """
    {"offers":[
     {"code":"TL","name":"Thanh long ruột đỏ","aliases":["thanh long"],
      "sale":{"by":"mass","vndPerKilogram":28000},"stock":{"grams":500000}},
     {"code":"GD","name":"Giày da","aliases":[],"sale":{"by":"piece","unit":"đôi","vnd":350000}},
     {"code":"TT","name":"Thịt trâu gác bếp","aliases":["thịt trâu"],
      "sale":{"by":"pack","unit":"gói","grams":500,"vnd":450000}},
     {"code":"OI","name":"Ổi Kim An","aliases":["ổi"],"sale":{"by":"mass","vndPerKilogram":25000}}]}
    """)

  /// Goods in two sorts each, so that no short name tells which is meant.
  private static let twins = reader(
    """
    {"offers":[
     {"code":"TL","name":"Thanh long đỏ","aliases":[],"sale":{"by":"mass","vndPerKilogram":28000}},
     {"code":"TT","name":"Thanh long trắng","aliases":[],"sale":{"by":"mass","vndPerKilogram":2500}},
     {"code":"BB","name":"Bò khô","aliases":[],"sale":{"by":"pack","unit":"gói","grams":500,"vnd":4}},
     {"code":"BO","name":"Bơ sáp","aliases":[],"sale":{"by":"mass","vndPerKilogram":2500}},
     {"code":"GD","name":"Giày da","aliases":[],"sale":{"by":"piece","unit":"đôi","vnd":350000}},
     {"code":"GV","name":"Giày vải","aliases":[],"sale":{"by":"piece","unit":"đôi","vnd":350000}}]}
    """)

  private static func reader(_ catalogue: String) -> CommentReader? {
    (try? CatalogueJSON.decode(Array(catalogue.utf8))).map { CommentReader(catalogue: $0) }
  }

  private static func comments(_ input: [UInt8]) {
    guard let reader, let twins else { return require(false, "no catalogue", input) }
    check(reader, input)
    check(twins, input)
  }

  private static func check(_ reader: CommentReader, _ input: [UInt8]) {
    let pinned = input.first.flatMap { $0 & 1 == 0 ? try? OfferCode("TL") : nil }
    let context = ReadingContext(pinned: pinned)
    let reading = reader.read(utf8: input, in: context)
    require(reading == reader.read(utf8: input, in: context), "two readings differ", input)
    for line in reading.lines {
      var end = 0
      for range in line.evidence {
        require(
          range.lowerBound >= end && range.upperBound <= input.count && !range.isEmpty,
          "evidence outside", input)
        end = range.upperBound
      }
    }
    if String(validating: input, as: UTF8.self) != nil {
      for range in reading.lines.flatMap(\.evidence) {
        require(
          String(validating: input[range], as: UTF8.self) != nil, "a character is cut", input)
      }
    }
    var json: [UInt8] = []
    if let id = EventID("c1") { reading.appendJSON(id: id, to: &json) }
    require(String(validating: json, as: UTF8.self) != nil, "the answer is not UTF-8", input)
  }

  private static func phones(_ input: [UInt8]) {
    let text = text(input)
    if let phone = PhoneNumber(parsing: text) {
      require(phone.e164.hasPrefix("+84"), "not a Vietnamese number", input)
      require(PhoneNumber(parsing: phone.e164) == phone, "a number is not itself", input)
    }
    let redacted = PhoneNumber.redacted(text)
    let mask = Array("[SĐT]".unicodeScalars)
    let isMasked = redacted.unicodeScalars.indices.contains {
      redacted.unicodeScalars[$0...].starts(with: mask)
    }
    require(isSame(redacted, text) || isMasked, "text is lost", input)
  }

  private static func catalogues(_ input: [UInt8]) {
    guard let catalogue = try? CatalogueJSON.decode(input) else { return }
    _ = CommentReader(catalogue: catalogue).read("chốt 2kg")
  }

  private static func chatLogs(_ input: [UInt8]) {
    for format in ChatLogFormat.allCases {
      var whole: [ChatLogRecord] = []
      var parser = ChatLogParser(format: format)
      parser.parse(input.span) { whole.append($0) }
      parser.finish { whole.append($0) }
      var cut: [ChatLogRecord] = []
      var other = ChatLogParser(format: format)
      let middle = input.count / 2
      other.parse(input.span.extracting(..<middle)) { cut.append($0) }
      other.parse(input.span.extracting(middle...)) { cut.append($0) }
      other.finish { cut.append($0) }
      require(whole == cut, "the cut changes the records", input)
    }
  }

  private static func sessionLogs(_ input: [UInt8]) { _ = try? SessionLog.decode(input) }

  private static func figures(_ input: [UInt8]) {
    var reader = FigureReader()
    let figures = reader.figures(inUTF8: input.span)
    var end = 0
    for figure in figures {
      require(
        figure.range.lowerBound >= end && figure.range.upperBound <= input.count
          && !figure.range.isEmpty, "figures overlap", input)
      require(
        (figure.kind == .ratio) == (figure.part != nil && figure.whole != nil),
        "a ratio without its parts", input)
      require(
        figure.kind == .ratio || figure.low != nil || figure.high != nil, "no ends", input)
      if let low = figure.lowNumber, let high = figure.highNumber {
        require(low <= high, "the ends are crossed", input)
      }
      end = figure.range.upperBound
      var line: [UInt8] = []
      figure.appendJSON(in: input.span, to: &line)
      require(String(validating: line, as: UTF8.self) != nil, "ill-formed JSON", input)
    }
    require(reader.figures(inUTF8: input.span) == figures, "reading twice differs", input)
    for finding in FigureChecker().findings(for: figures, inUTF8: input.span) {
      require(
        finding.figures.allSatisfy { figures.indices.contains($0) }, "a figure is missing", input)
    }
  }
}
