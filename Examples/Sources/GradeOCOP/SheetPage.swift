internal import ExampleSupport
internal import PhienCho

/// A scoring sheet as text for a terminal.
struct SheetPage {
  private var page: Paragraphs

  /// The whole page.
  var text: String { page.text }

  init(_ sheet: OCOPSheet, width: Int) {
    page = Paragraphs(width: width)
    let place = sheet.classification
    add("\(sheet)")
    add(String(repeating: "═", count: min(width, "\(sheet)".displayWidth)))
    add("\(place)  \(place.sectorName) › \(place.groupName)")
    if let printed = sheet.printedName { add("Tên in trên phiếu: \(printed)") }
    add("Cơ quan chủ trì: " + sheet.agencies.map(\.name).joined(separator: "; "))
    let header = sheet.disqualifiers.filter { $0.criterion == nil }
    if !header.isEmpty {
      add("")
      add("Hồ sơ bị loại khi:")
      for disqualifier in header {
        add("[\(disqualifier.id)] \(disqualifier.text)", indent: 2, hanging: 4)
      }
    }
    for part in OCOPPart.allCases { add(part, of: sheet) }
    if !sheet.errata.isEmpty {
      add("")
      add("Bản in và chỗ sửa:")
      for erratum in sheet.errata {
        add(
          "\(erratum.place): in \(erratum.printed) → dùng \(erratum.used) (\(erratum.reason))",
          indent: 2, hanging: 4)
      }
    }
  }

  private mutating func add(_ paragraph: String, indent: Int = 0, hanging: Int = 0) {
    page.add(paragraph, indent: indent, hanging: hanging)
  }

  private mutating func add(_ part: OCOPPart, of sheet: OCOPSheet) {
    add("")
    add("PHẦN \(part.rawValue) · \(part.maximum) điểm")
    var headings = sheet.headings.filter { $0.part == part }[...]
    for criterion in sheet.criteria where criterion.part == part {
      while let heading = headings.first, heading.code < criterion.code {
        add("")
        add(
          "\(heading.code)  \(heading.title) · \(heading.maximum) điểm",
          hanging: "\(heading.code)".utf8.count + 2)
        add(notes: heading.notes, of: heading.code, in: sheet)
        headings.removeFirst()
      }
      add(criterion, of: sheet)
    }
  }

  private mutating func add(_ criterion: OCOPCriterion, of sheet: OCOPSheet) {
    let indent = (criterion.code.depth - 1) * 2
    add(
      "\(criterion.code)  \(criterion.title) · tối đa \(criterion.maximum)", indent: indent,
      hanging: indent + "\(criterion.code)".utf8.count + 2)
    add(notes: criterion.notes, of: criterion.code, in: sheet)
    if criterion.isBinary { add("(1)  1 điểm  Có", indent: 6, hanging: 19) }
    var shownCase: Int?
    for (place, option) in criterion.options.enumerated() {
      if let current = option.caseIndex, current != shownCase {
        add(criterion.cases[current], indent: 6)
        shownCase = current
      }
      let stars = option.minimumFor.map { " ★\($0.rawValue)" } ?? "   "
      add("(\(place + 1))  \(option.points) điểm\(stars)  \(option.text)", indent: 6, hanging: 22)
    }
  }

  private mutating func add(
    notes: [String], of code: OCOPCriterionCode, in sheet: OCOPSheet
  ) {
    for disqualifier in sheet.disqualifiers where disqualifier.criterion == code {
      add("[\(disqualifier.id)] \(disqualifier.text)", indent: 6, hanging: 8)
    }
    for note in notes { add(note, indent: 6, hanging: 6) }
  }
}
