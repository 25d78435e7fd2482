import PhienCho
import Testing

/// The text of the sheets against the figures of Annex II.
@Suite struct SheetTests {
  @Test func thereAreTwentySixSheetsOfAHundredPoints() throws {
    #expect(OCOPSheet.all.map(\.number) == Array(1...26))
    for sheet in OCOPSheet.all {
      #expect(try OCOPSheet(number: sheet.number) == sheet)
      for part in OCOPPart.allCases {
        let criteria = sheet.criteria.filter { $0.part == part }
        #expect(criteria.reduce(0) { $0 + $1.maximum } == part.maximum, "\(sheet)")
      }
    }
    #expect(OCOPPart.allCases.reduce(0) { $0 + $1.maximum } == 100)
  }

  @Test func theCountsAreThoseOfTheAnnex() {
    let criteria = OCOPSheet.all.flatMap(\.criteria)
    #expect(criteria.count == 787)
    #expect(criteria.reduce(0) { $0 + $1.options.count } == 2535)
    #expect(criteria.count(where: \.isBinary) == 22)
    let options = criteria.flatMap(\.options)
    #expect(options.count { $0.minimumFor != nil } == 574)
    #expect(options.allSatisfy { (0...10).contains($0.points) && !$0.text.isEmpty })
    // About half of the printed lists begin above zero: choosing none is then the only way to 0.
    let printed = criteria.filter { !$0.isBinary }
    #expect(printed.count { !$0.options.contains { $0.points == 0 } } == 378)
  }

  @Test(arguments: 1...26)
  func everyMaximumAndMinimumIsThatOfTheAnnex(number: Int) throws {
    let sheet = try OCOPSheet(number: number)
    let figures = sheet.criteria.map { criterion in
      let minima = criterion.options.compactMap { option in
        option.minimumFor.map { "\($0.rawValue)≥\(option.points)" }
      }
      return "\(criterion.part.rawValue)\(criterion.code)=\(criterion.maximum)"
        + (minima.isEmpty ? "" : "[\(minima.joined(separator: " "))]")
    }
    #expect(figures.joined(separator: "; ") == SheetFigures.sheets[number - 1])
  }

  @Test(arguments: 1...26)
  func headingsAndSumsOfMinimaAreThoseOfTheAnnex(number: Int) throws {
    let sheet = try OCOPSheet(number: number)
    let figures = SheetFigures.overview[number - 1]
    let top =
      sheet.headings.filter { $0.code.depth == 1 }.map { ($0.code, $0.maximum) }
      + sheet.criteria.filter { $0.code.depth == 1 }.map { ($0.code, $0.maximum) }
    #expect(top.sorted { $0.0 < $1.0 }.map(\.1) == figures.headings)
    #expect(sheet.criteria.count == figures.criteria)
    for (place, stars) in [OCOPStars.three, .four, .five].enumerated() {
      let marked = sheet.criteria.flatMap(\.options).count { $0.minimumFor == stars }
      #expect(marked == figures.markers[place])
      let sum = sheet.criteria.reduce(0) { $0 + ($1.minimum(for: stars)?.points ?? 0) }
      #expect(sum == figures.sums[place])
    }
  }

  @Test func headingsAddUp() {
    for sheet in OCOPSheet.all {
      for heading in sheet.headings {
        let below =
          sheet.headings.filter { $0.code.parent == heading.code }.map(\.maximum)
          + sheet.criteria.filter { $0.code.parent == heading.code }.map(\.maximum)
        #expect(below.reduce(0, +) == heading.maximum, "\(sheet), \(heading.code)")
      }
      let codes = sheet.headings.map(\.code) + sheet.criteria.map(\.code)
      #expect(Set(codes).count == codes.count)
      #expect(sheet.criteria.map(\.code) == sheet.criteria.map(\.code).sorted())
    }
  }

  @Test func minimaNeverFallWithTheStars() {
    for criterion in OCOPSheet.all.flatMap(\.criteria) {
      #expect(criterion.minimum(for: .one) == nil)
      #expect(criterion.minimum(for: .two) == nil)
      let minima = [OCOPStars.three, .four, .five].map { criterion.minimum(for: $0)?.points ?? 0 }
      #expect(minima == minima.sorted())
      #expect(minima[2] <= criterion.maximum)
    }
  }

  @Test func theClassificationIsComplete() {
    let places = OCOPSheet.all.map(\.classification)
    #expect(Set(places.map(\.sector)) == Set(1...6))
    #expect(Set(places.map { "\($0.sector).\($0.group)" }).count == 17)
    #expect(Set(places.map(\.description)).count == 26)
    #expect(places[3].description == "I.2.b")
    #expect(places[3].sectorName == "Thực phẩm")
    #expect(places[3].groupName == "Thực phẩm thô, sơ chế")
    #expect(places[25].description == "VI.1")
    #expect(places[25].subgroup == nil)
  }

  @Test(arguments: [
    (1, ["MAE"]), (5, ["MOIT"]), (6, ["MAE", "MOIT"]), (16, ["MOH"]), (20, ["MOH", "MOIT"]),
    (21, ["MOIT", "MAE"]), (26, ["MCST", "MAE"]),
  ])
  func leadingMinistriesAreThoseOfAnnexI(number: Int, agencies: [String]) throws {
    let sheet = try OCOPSheet(number: number)
    #expect(sheet.agencies.map(\.rawValue) == agencies)
    #expect(sheet.agencies.allSatisfy { $0.name.hasPrefix("Bộ ") })
  }

  /// Which sheets print a disqualifier at a criterion.
  @Test(
    arguments: [
      ("1.1", .requirement, [1, 2, 3, 4, 23, 24, 25]),
      ("1.1", .exclusion, [7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20]),
      ("2.1", .exclusion, [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]), ("2.1", .stop, [1, 2, 3, 4]),
      ("5.3", .requirement, Array(1...25)),
      ("6.1", .stop, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 17]), ("6.1.1", .stop, [11, 13]),
      ("6", .stop, [19, 20]), ("6.4", .stop, [16]), ("forged-dossier", .exclusion, Array(1...25)),
      ("food-safety-certificate", .exclusion, Array(1...17)),
      ("production-licence", .exclusion, [15, 17]),
      ("production-conditions", .exclusion, [18, 19, 20]),
      ("product-declaration", .exclusion, [18, 19, 20]),
      ("registration-dossier", .exclusion, Array(1...25)),
    ] as [(String, OCOPDisqualifier.Kind, [Int])])
  func disqualifiersStandWhereTheAnnexHasThem(
    id: String, kind: OCOPDisqualifier.Kind, sheets: [Int]
  ) {
    let found = OCOPSheet.all.filter { sheet in
      sheet.disqualifiers.contains { $0.id == id && $0.kind == kind }
    }
    #expect(found.map(\.number) == sheets)
  }

  @Test func disqualifiersAreNamedOnceASheet() throws {
    for sheet in OCOPSheet.all {
      #expect(Set(sheet.disqualifiers.map(\.id)).count == sheet.disqualifiers.count)
      for disqualifier in sheet.disqualifiers {
        #expect(!disqualifier.text.isEmpty)
        #expect(disqualifier.criterion.map { "\($0)" == disqualifier.id } ?? true)
      }
    }
    #expect(try OCOPSheet(number: 26).disqualifiers.isEmpty)
    let rules = OCOPSheet.all.flatMap(\.disqualifiers).filter { !$0.zeroCriteria.isEmpty }
    #expect(rules.map(\.zeroCriteria.description) == ["[6.1, 6.2, 6.3, 6.4]"])
  }

  @Test func tourismHasTwoCasesAtThreeCriteria() throws {
    let tourism = try OCOPSheet(number: 26)
    let withCases = tourism.criteria.filter { !$0.cases.isEmpty }
    #expect(withCases.map(\.code.description) == ["8", "9", "15"])
    for criterion in withCases {
      #expect(criterion.cases.count == 2)
      #expect(criterion.options.map(\.caseIndex) == [0, 0, 1, 1])
      #expect(criterion.points(of: 4) == criterion.maximum)
    }
    let others = OCOPSheet.all.flatMap(\.criteria).filter { $0.cases.isEmpty }
    #expect(others.count == 784)
    #expect(others.flatMap(\.options).allSatisfy { $0.caseIndex == nil })
  }

  @Test func errataSayWhatIsPrintedAndWhatIsUsed() throws {
    let places = OCOPSheet.all.flatMap { sheet in
      sheet.errata.map {
        "\(sheet.number) \($0.place) \($0.printed == $0.used ? "kept" : "mended")"
      }
    }
    #expect(
      places == [
        "4 1.2 mended", "4 7 mended", "7 1.2 mended", "7 3.1 kept", "10 1.2 mended",
        "11 1.2 mended", "11 6.1.1 mended", "23 9 mended", "23 6.2 kept", "26 A mended",
        "26 3.4 mended", "26 3.5 mended",
      ])
    func points(_ sheet: Int, _ code: String) throws -> [Int] {
      try #require(OCOPSheet(number: sheet)[criterion(code)]).options.map(\.points)
    }
    #expect(try points(4, "7") == [0, 1, 3])
    #expect(try points(11, "6.1.1") == [0, 1, 2])
    #expect(try points(7, "1.2") == [0, 1, 2])
    #expect(try points(7, "3.1") == [1, 1, 3])
    #expect(try points(23, "6.2") == [1, 1, 3, 5])
  }

  @Test(arguments: [Int.min, -1, 0, 27, Int.max])
  func otherSheetsAreRefused(number: Int) throws {
    let error = try #require(throws: OCOPError.self) { try OCOPSheet(number: number) }
    #expect(error.code == .unknownSheet)
    #expect(error.description.contains("\(number)"))
  }

  @Test func pointsOfOptionsCountFromOne() throws {
    let sheet = try OCOPSheet(number: 1)
    let area = try #require(sheet[criterion("4.1")])
    #expect((-1...5).map(area.points) == [0, 0, 1, 2, 3, 5, 0])
    let label = try #require(sheet[criterion("2.4")])
    #expect(label.isBinary)
    #expect((-1...2).map(label.points) == [0, 0, 1, 0])
    #expect(try sheet[criterion("2")] == nil)
    #expect(try sheet[criterion("2.5")] == nil)
  }

  @Test func codesReadBack() throws {
    for sheet in OCOPSheet.all {
      for code in sheet.headings.map(\.code) + sheet.criteria.map(\.code) {
        #expect(OCOPCriterionCode(code.description) == code)
      }
    }
    let code = try criterion("6.1.2")
    #expect(code.heading == 6)
    #expect(code.parent?.description == "6.1")
    #expect(code.parent?.parent?.description == "6")
    #expect(code.parent?.parent?.parent == nil)
    #expect(code.depth == 3)
  }

  @Test(arguments: [
    "", ".", "0", "01", "1.", ".1", "1..2", "1.2.3.4", "100", "1.100", "a", "1 ", " 1", "１",
    "1.0", "1,2", "-1", "999999999999999999999",
  ])
  func otherTextIsNoCode(text: String) { #expect(OCOPCriterionCode(text) == nil) }
}
