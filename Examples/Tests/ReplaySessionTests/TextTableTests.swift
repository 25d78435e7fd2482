import ExampleSupport
import Testing

@Suite struct TextTableTests {
  @Test(arguments: [
    ("kg", 2), ("Ổi", 2), ("O\u{302}\u{309}i", 2), ("茶", 2), ("🥭", 2), ("❤️", 2), ("👩‍🌾", 2), ("", 0),
    ("₫", 1), ("\u{200B}", 0),
  ])
  func widthIsWhatATerminalTakes(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func columnsAlignWhateverTheScript() {
    var table = TextTable([("Hàng", .left), ("kg", .right)])
    table.append(["Ổi", "3"])
    table.append(["O\u{302}\u{309}i", "12"])
    table.append(["茶 🥭", "1"])
    table.append(["dài hơn nhiều"])
    let lines = table.lines
    #expect(lines[0] == "Hàng           kg")
    #expect(lines.dropLast().allSatisfy { $0.displayWidth == lines[0].displayWidth })
    #expect(lines.last == "dài hơn nhiều")
  }
}
