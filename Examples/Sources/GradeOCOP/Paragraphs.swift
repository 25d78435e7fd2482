internal import ExampleSupport

/// Text for a terminal whose paragraphs are broken at spaces.
struct Paragraphs {
  /// How many columns a line may take.
  let width: Int

  private(set) var text = ""

  init(width: Int = 100) { self.width = width }

  /// Adds a paragraph, its first line and the others indented by so many columns.
  mutating func add(_ paragraph: String, indent: Int = 0, hanging: Int = 0) {
    var line = String(repeating: " ", count: indent)
    var columns = indent
    var isEmpty = true
    // Two spaces in a row align a column and stay.
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      let wordColumns = String(word).displayWidth
      if !isEmpty, columns + 1 + wordColumns > width {
        text += line + "\n"
        line = String(repeating: " ", count: hanging) + word
        columns = hanging + wordColumns
      } else {
        line += (isEmpty ? "" : " ") + word
        columns += (isEmpty ? 0 : 1) + wordColumns
      }
      isEmpty = false
    }
    text += line + "\n"
  }

  /// Adds a title, underlined.
  mutating func add(title: String) {
    add(title)
    add(String(repeating: "═", count: min(width, title.displayWidth)))
  }
}
