/// Reads the scoring sheets from text.
///
/// A line begins with a word or sign that says what it is; four spaces before it continue the line
/// above after one space.
///
/// ```text
/// sheet 16 II.2.a MOH          number, place in the classification, leading ministries
/// name …                       the set's name; `printed …` where the sheet words it otherwise
/// class …                      the line that says what is assessed
/// !out forged-dossier …        before the first part: a disqualifier of the sheet's header
/// % 6.2 | print | used | why   an erratum
/// part A 40                    a part and its points
/// 2 10 …                       a heading: number, points, title
/// 2.2 3 …                      a criterion, likewise; one without options is a heading
/// 2.1 = 15                     a criterion that is word for word that of sheet 15
/// 1.3 = 2:1.4                  the same, where it has another number there
/// > …                          a note
/// !must … !out … !stop …       a disqualifier printed at the criterion
/// !zero 6.1 6.2 …              the same, set off by an option of no points at one of these
/// ±                            the criterion is met (1 point) or not
/// ~ …                          a case; the options that follow belong to it
/// - 2*** …                     an option, its points, and an asterisk for each star it is the
///                              minimum for
/// ```
package struct OCOPSheetParser {
  /// Why a text is not a sheet.
  package struct Fault: Error, Hashable {
    /// The sheet, counted from 1.
    package let sheet: Int
    /// The line at fault, or the last one.
    package let line: String
    /// What is wrong.
    package let reason: String
  }

  /// A criterion or heading as it is read.
  private struct Entry {
    var code: OCOPCriterionCode
    var part: OCOPPart
    var title: String
    var maximum: Int
    var isBinary = false
    var options: [OCOPCriterion.Option] = []
    var cases: [String] = []
    var notes: [String] = []
    var disqualifiers: [Disqualifier] = []

    var isHeading: Bool { options.isEmpty && !isBinary }
  }

  private struct Disqualifier {
    var kind: OCOPDisqualifier.Kind
    var text: String
    var zeroCriteria: [OCOPCriterionCode] = []
  }

  /// Reads sheets, each of which may refer to those before it.
  ///
  /// - Throws: ``Fault`` for a line that is not one of the format's, and for a sheet whose points do
  ///   not add up.
  /// - Complexity: O(*n*) in the text.
  package static func parse(_ texts: [String]) throws(Fault) -> [OCOPSheet] {
    var parsers: [OCOPSheetParser] = []
    var sheets: [OCOPSheet] = []
    for text in texts {
      var parser = OCOPSheetParser(number: parsers.count + 1)
      for line in logicalLines(text) { try parser.take(line, earlier: parsers) }
      sheets.append(try parser.sheet())
      parsers.append(parser)
    }
    return sheets
  }

  private static func logicalLines(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("    "), !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst(3)
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  private let number: Int
  private var name = ""
  private var printedName: String?
  private var subject = ""
  private var classification: OCOPClassification?
  private var agencies: [OCOPAgency] = []
  private var header: [OCOPDisqualifier] = []
  private var errata: [OCOPErratum] = []
  private var parts: [OCOPPart: Int] = [:]
  private var part: OCOPPart?
  private var entries: [Entry] = []
  private var line = ""

  private init(number: Int) { self.number = number }

  private func fault(_ reason: String) -> Fault { Fault(sheet: number, line: line, reason: reason) }

  private mutating func take(_ line: String, earlier: [OCOPSheetParser]) throws(Fault) {
    self.line = line
    let (word, rest) = Self.firstWord(of: line)
    switch word {
    case "sheet": try takeSheet(rest)
    case "name": name = rest
    case "printed": printedName = rest
    case "class": subject = rest
    case "part": try takePart(rest)
    case "%": try takeErratum(rest)
    case "!out" where part == nil:
      let (id, text) = Self.firstWord(of: rest)
      header.append(
        OCOPDisqualifier(id: id, kind: .exclusion, criterion: nil, text: text, zeroCriteria: []))
    case "!out": try change { $0.disqualifiers.append(Disqualifier(kind: .exclusion, text: rest)) }
    case "!must":
      try change { $0.disqualifiers.append(Disqualifier(kind: .requirement, text: rest)) }
    case "!stop": try change { $0.disqualifiers.append(Disqualifier(kind: .stop, text: rest)) }
    case "!zero": try takeZeroRule(rest)
    case ">": try change { $0.notes.append(rest) }
    case "±": try change { $0.isBinary = true }
    case "~": try change { $0.cases.append(rest) }
    case "-": try takeOption(rest)
    default:
      guard let code = OCOPCriterionCode(word) else { throw fault("an unknown kind of line") }
      try takeEntry(code, rest, earlier)
    }
  }

  private mutating func takeSheet(_ rest: String) throws(Fault) {
    let words = rest.split(separator: " ").map(String.init)
    guard words.count >= 3, words[0] == "\(number)",
      let classification = OCOPClassification(words[1])
    else { throw fault("a sheet's number, place and ministries") }
    self.classification = classification
    agencies = words[2...].map(OCOPAgency.init)
  }

  private mutating func takePart(_ rest: String) throws(Fault) {
    let (letter, points) = Self.firstWord(of: rest)
    guard let part = OCOPPart(rawValue: letter), let points = Int(points), parts[part] == nil else {
      throw fault("a part's letter and points")
    }
    self.part = part
    parts[part] = points
  }

  private mutating func takeErratum(_ rest: String) throws(Fault) {
    let fields = rest.split(separator: "|").map(Self.trimmed)
    guard fields.count == 4 else { throw fault("an erratum has a place and three texts") }
    errata.append(
      OCOPErratum(place: fields[0], printed: fields[1], used: fields[2], reason: fields[3]))
  }

  private mutating func takeEntry(
    _ code: OCOPCriterionCode, _ rest: String, _ earlier: [OCOPSheetParser]
  ) throws(Fault) {
    guard let part else { throw fault("a criterion before the first part") }
    guard entries.last.map({ $0.code < code }) ?? true else { throw fault("out of order") }
    let (word, title) = Self.firstWord(of: rest)
    if word == "=" {
      let reference = title.split(separator: ":").map(String.init)
      guard let sheet = reference.first.flatMap({ Int($0) }), sheet >= 1, sheet <= earlier.count,
        let original = reference.count == 1 ? code : OCOPCriterionCode(reference[1]),
        var entry = earlier[sheet - 1].entries.first(where: { $0.code == original }),
        !entry.isHeading
      else { throw fault("an earlier sheet's criterion") }
      entry.code = code
      entry.part = part
      entries.append(entry)
    } else {
      guard let maximum = Int(word), !title.isEmpty else { throw fault("points and a title") }
      entries.append(Entry(code: code, part: part, title: title, maximum: maximum))
    }
  }

  private mutating func takeOption(_ rest: String) throws(Fault) {
    let (mark, text) = Self.firstWord(of: rest)
    let stars = mark.utf8.count { $0 == UInt8(ascii: "*") }
    guard let points = Int(mark.utf8.count == stars ? "" : String(mark.dropLast(stars))),
      (0...10).contains(points), stars == 0 || (3...5).contains(stars), !text.isEmpty
    else { throw fault("an option's points, stars and text") }
    try change { entry in
      entry.options.append(
        OCOPCriterion.Option(
          text: text, points: points, minimumFor: OCOPStars(rawValue: stars),
          caseIndex: entry.cases.isEmpty ? nil : entry.cases.count - 1))
    }
  }

  private mutating func takeZeroRule(_ rest: String) throws(Fault) {
    var codes: [OCOPCriterionCode] = []
    var rest = rest
    while case let (word, after) = Self.firstWord(of: rest), let code = OCOPCriterionCode(word) {
      codes.append(code)
      rest = after
    }
    guard !codes.isEmpty, !rest.isEmpty else { throw fault("criteria and a text") }
    let rule = Disqualifier(kind: .stop, text: rest, zeroCriteria: codes)
    try change { $0.disqualifiers.append(rule) }
  }

  private mutating func change(_ body: (inout Entry) -> Void) throws(Fault) {
    guard !entries.isEmpty else { throw fault("it belongs to no criterion") }
    body(&entries[entries.count - 1])
  }

  private static func firstWord(of text: String) -> (word: String, rest: String) {
    guard let space = text.firstIndex(of: " ") else { return (text, "") }
    return (String(text[..<space]), String(text[text.index(after: space)...]))
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension OCOPSheetParser {
  /// The sheet, when all of it was there and its points add up.
  private func sheet() throws(Fault) -> OCOPSheet {
    guard let classification, !name.isEmpty, !subject.isEmpty else { throw fault("cut short") }
    try checkSums()
    for entry in entries where !entry.isHeading { try check(entry) }
    let disqualifiers =
      header
      + entries.flatMap { entry in
        entry.disqualifiers.map {
          OCOPDisqualifier(
            id: entry.code.description, kind: $0.kind, criterion: entry.code, text: $0.text,
            zeroCriteria: $0.zeroCriteria)
        }
      }
    guard Set(disqualifiers.map(\.id)).count == disqualifiers.count, disqualifiers.count <= 32
    else { throw fault("two disqualifiers at one criterion") }
    return OCOPSheet(
      number: number, name: name, printedName: printedName, subject: subject,
      classification: classification, agencies: agencies,
      headings: entries.filter(\.isHeading).map {
        OCOPHeading(
          code: $0.code, part: $0.part, title: $0.title, maximum: $0.maximum, notes: $0.notes)
      },
      criteria: entries.filter { !$0.isHeading }.map {
        OCOPCriterion(
          code: $0.code, part: $0.part, title: $0.title, maximum: $0.maximum, options: $0.options,
          cases: $0.cases, notes: $0.notes)
      }, disqualifiers: disqualifiers, errata: errata)
  }

  /// Every heading has the points of what stands right under it, every part of its headings.
  private func checkSums() throws(Fault) {
    for heading in entries where heading.isHeading {
      let below = entries.filter { $0.code.parent == heading.code }
      guard below.reduce(0, { $0 + $1.maximum }) == heading.maximum else {
        throw fault("heading \(heading.code) does not add up")
      }
    }
    for part in OCOPPart.allCases {
      let top = entries.filter { $0.part == part && $0.code.depth == 1 }
      guard parts[part] == part.maximum, top.reduce(0, { $0 + $1.maximum }) == part.maximum
      else { throw fault("part \(part.rawValue) does not add up") }
    }
  }

  private func check(_ entry: Entry) throws(Fault) {
    let reaches =
      entry.isBinary
      ? entry.options.isEmpty && entry.maximum == 1
      : entry.options.map(\.points).max() == entry.maximum
    let marked = entry.options.filter { $0.minimumFor != nil }
    let isAscending = zip(marked, marked.dropFirst()).allSatisfy { lower, higher in
      (lower.minimumFor?.rawValue ?? 0) < (higher.minimumFor?.rawValue ?? 0)
        && lower.points <= higher.points
    }
    guard reaches, isAscending, entry.options.count < OCOPScoring.optionLimit else {
      throw fault("criterion \(entry.code): its options do not fit")
    }
    guard entry.code.parent.map({ parent in entries.contains { $0.code == parent } }) ?? true
    else { throw fault("criterion \(entry.code) stands under no heading") }
  }
}
