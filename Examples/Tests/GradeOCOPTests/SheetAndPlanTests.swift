import ExampleTestSupport
import Testing

/// Sheets and plans, on the executable itself.
@Suite struct SheetAndPlanTests {
  let bench: Workbench

  init() throws { bench = try Workbench("GradeOCOP") }

  @Test func allSheetsAreListed() throws {
    let run = try bench.run(["sheets"])
    #expect(run.status == 0)
    #expect(run.lines.count == 28)
    #expect(run.output.contains("I.1.a "))
    #expect(run.output.contains("Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"))
  }

  @Test(arguments: 1...26)
  func aSheetFitsATerminal(number: Int) throws {
    for width in [60, 100] {
      let run = try bench.run(["sheet", "\(number)", "--width", "\(width)"])
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("Phiếu \(number): "))
      #expect(run.lines.allSatisfy { $0.count <= width })
      for part in ["PHẦN A · 40 điểm", "PHẦN B · 25 điểm", "PHẦN C · 35 điểm"] {
        #expect(run.output.contains(part))
      }
    }
  }

  @Test func aSheetShowsWhatABallotMayHold() throws {
    let run = try bench.run(["sheet", "16"])
    for part in [
      "[forged-dossier]", "[6.4] Ghi chú: Nếu được 0 điểm", "(3)  2 điểm ★3  ", "(1)  1 điểm  Có",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
    #expect(try bench.run(["sheet", "26"]).output.contains("b. Trường hợp 2"))
    #expect(try bench.run(["sheet", "11"]).output.contains("in phương án 2: 11 điểm → dùng 1"))
  }

  @Test func aPlanSaysWhatToImprove() throws {
    let file = ExampleFiles.data("ocop/ballot.json")
    let run = try bench.run(["plan", file, "--stars", "4"])
    #expect(run.status == 0)
    for part in [
      "Hiện có 71 điểm. Mục tiêu: 4 sao.", "Đã đủ điểm, nhưng chưa đạt 2 mức tối thiểu",
      "★ 2.1  Nguồn gốc ý tưởng sản phẩm: 1 → 3 điểm", "Cải thiện 2 tiêu chí, thêm 3 điểm",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
    let json = try bench.run(["plan", file, "--stars", "4", "--json"])
    #expect(
      json.output == """
        {"sheet":1,"stars":4,"minimize":"criteria","total":71,"missingPoints":0,\
        "missed":[{"criterion":"2.1","stars":4,"needs":3,"has":1},\
        {"criterion":"2.3","stars":4,"needs":3,"has":2}],\
        "steps":[{"criterion":"2.1","from":2,"to":3,"gain":2,"required":true},\
        {"criterion":"2.3","from":2,"to":3,"gain":1,"required":true}],"gain":3}

        """)
    #expect(try bench.run(["plan", file, "--stars", "3"]).output.contains("không cần cải thiện"))
    let cheap = try bench.run(["plan", file, "--stars", "5", "--minimize", "points"])
    #expect(cheap.output.contains("thêm 19 điểm"))
  }
}
