import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// A quotation mark too few must not take the good rows after it along.
@Suite struct UnclosedQuoteTests {
  private static let header = "household_id,hamlet,farm,e_payment,stall_voso,ghi_chu\n"

  private static func read(
    _ text: String, chunk: Int = .max
  ) throws -> (register: HouseholdRegister, faults: [RegisterFault]) {
    let day = try CalendarDate(year: 2021, month: 8, day: 31)
    var register = HouseholdRegister([AdoptionContext(asOf: day)])
    var faults: [RegisterFault] = []
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      let end = place + min(chunk, bytes.count - place)
      try register.read(bytes.span.extracting(place..<end)) { faults.append($0) }
      place = end
    }
    try register.finish { faults.append($0) }
    return (register, faults)
  }

  private static func rows(_ numbers: Range<Int>) -> String {
    numbers.map { "H\($0),Đông,x,x,2021-07-20,\n" }.joined()
  }

  /// What follows the damaged line 2, and how many rows are good.
  @Test(
    arguments: [
      // To the end of the register, short and longer than a row may be.
      (rows(1..<4), 3), (rows(1..<4000), 3999),
      // To a cell that has its own quotes, and to another mark too few.
      (rows(1..<4) + "H4,\"Thôn Tây, dưới\",x,x,,\n" + rows(5..<9), 8),
      (rows(1..<4) + "H4,Tây\",x,x,,\n" + rows(5..<9), 7),
      (rows(1..<4) + "H4,\"\",x,x,,\n" + rows(5..<9), 8),
    ] as [(String, Int)], [1, 7, 4096, .max])
  func theLinesAfterAnUnclosedQuoteCount(_ rest: (text: String, good: Int), chunk: Int) throws {
    for damaged in ["H0,\"Đông,x,x,,\n", "\"H0,Đông,x,x,,\n", "H0,Đông,x,x,,\"chưa\n"] {
      for end in ["", "\n"] {
        let text = Self.header + damaged + rest.text + end
        let (register, faults) = try Self.read(text, chunk: chunk)
        #expect(register.rowsCounted == rest.good, "\(faults.prefix(3))")
        #expect(faults.first?.line == 2)
        #expect(faults.first?.reason.contains("quotation mark") == true, "\(faults.prefix(1))")
        #expect(register.rowsLeftOut == faults.count)
      }
    }
  }

  @Test func aLineThatIsTooLongByItselfIsLeftOutAlone() throws {
    let long = "H0,\"" + String(repeating: "Đ", count: 40_000) + "\n"
    for chunk in [1000, Int.max] {
      let (register, faults) = try Self.read(
        Self.header + long + Self.rows(1..<4) + "\"H4" + Self.rows(5..<9), chunk: chunk)
      #expect(faults.map(\.line) == [2, 6])
      #expect(register.rowsCounted == 6)
    }
  }

  /// Marks that match, and a row that is nevertheless several lines long.
  @Test func aCellMayHaveSeveralLinesWhereNoneIsARow() throws {
    let note = "H0,Đông,x,x,,\"vắng nhà,\ngọi lại sau \"\"Tết\"\"\n\nở nhà con\"\n"
    let (register, faults) = try Self.read(Self.header + note + Self.rows(1..<3))
    #expect(faults.isEmpty, "\(faults)")
    #expect(register.rowsCounted == 3)
    // With a wrong cell, nothing says where the row ends: each line is told.
    let wrong = try Self.read(
      Self.header + note.replacing(",x,x,", with: ",có lẽ,x,") + Self.rows(1..<3))
    #expect(wrong.faults.map(\.line) == [2, 3, 5])
    #expect(wrong.faults.first?.reason.contains("4 lines") == true, "\(wrong.faults)")
    #expect(wrong.register.rowsCounted == 2)
    // A line of the cell that is a row by itself is one.
    let row = try Self.read(
      Self.header + "H0,Đông,x,x,,\"ghi\nH9,Tây,x,x,,\nchú\"\n" + Self.rows(1..<3))
    #expect(row.faults.map(\.line) == [2, 4])
    #expect(row.register.rowsCounted == 3)
  }

  /// Rows as they are written by hand, some with a mark in front of one of their cells.
  @Test func noUndamagedRowIsEverLost() throws {
    var random = SeededGenerator(seed: 64)
    let days = ["", "x", "không", "2021-07-20", "20/7/2021", "có"]
    let names = ["Đông", "", "\"Tây, dưới\"", "Nà Thung", "\"Thôn \"\"Mới\"\"\""]
    for _ in 0..<200 {
      var text = Self.header
      var damaged: Set<Int> = []
      let count = Int.random(in: 1..<60, using: &random)
      for number in 0..<count {
        var cells = ["H\(number)", names.randomElement(using: &random) ?? "", "x"]
        for _ in 0..<2 { cells.append(days.randomElement(using: &random) ?? "") }
        cells.append(["", "ghi chú", "\"a, b\""].randomElement(using: &random) ?? "")
        if Int.random(in: 0..<6, using: &random) == 0 {
          cells[Int.random(in: 0..<cells.count, using: &random)].insert("\"", at: "".startIndex)
          damaged.insert(number + 2)
        }
        text += cells.joined(separator: ",") + "\n"
      }
      let (register, faults) = try Self.read(text)
      #expect(register.rowsCounted >= count - damaged.count, "\(text)")
      #expect(damaged.isSuperset(of: faults.map(\.line)), "\(faults)\n\(text)")
      let cut = try Self.read(text, chunk: Int.random(in: 1..<40, using: &random))
      #expect(cut.faults == faults)
      #expect(try cut.register.totals() == register.totals())
    }
  }

  @Test func smallRegistersRecoverToo() throws {
    let text = "hamlet,team_since,team_members\n\"Đông,1/7/2021,6\nTây,không,\nNam,1/7/2021,5\n"
    var faults: [RegisterFault] = []
    let hamlets = try HamletRegister.decode(Array(text.utf8)) { faults.append($0) }
    #expect(hamlets.map(\.hamlet.name) == ["Tây", "Nam"])
    #expect(faults.map(\.line) == [2])
  }
}
