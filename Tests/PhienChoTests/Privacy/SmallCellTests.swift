import PhienCho
import Testing

/// What an outsider can make of a published table: for each hidden number the values it may have.
///
/// Every table of counts up to a bound that fits the shown numbers is tried, hidden ones above 0.
private struct Outsider {
  private let shown: [[Int?]]
  private let bound: Int
  private var values: [[Int]]
  private(set) var seen: [[Set<Int>]]

  init(_ table: PublishedTable, bound: Int) {
    func number(_ count: PublishedCount) -> Int? {
      if case .shown(let count) = count { count } else { nil }
    }
    shown =
      zip(table.rows, table.rowTotals).map { ($0 + [$1]).map(number) }
      + [(table.columnTotals + [table.total]).map(number)]
    self.bound = bound
    values = shown.map { $0.map { $0 ?? 0 } }
    seen = shown.map { $0.map { _ in [] } }
    fill(0)
  }

  private var height: Int { shown.count - 1 }
  private var width: Int { shown[0].count - 1 }

  private mutating func fill(_ place: Int) {
    guard place < height * width else { return check() }
    let (row, column) = (place / width, place % width)
    for value in shown[row][column].map({ [$0] }) ?? Array(1...bound) {
      values[row][column] = value
      fill(place + 1)
    }
  }

  private mutating func check() {
    var whole = values
    for row in 0..<height { whole[row][width] = whole[row][..<width].reduce(0, +) }
    for column in 0...width {
      whole[height][column] = (0..<height).reduce(0) { $0 + whole[$1][column] }
    }
    for row in 0...height {
      for column in 0...width {
        if let number = shown[row][column] {
          guard number == whole[row][column] else { return }
        } else if whole[row][column] == 0 {
          return
        }
      }
    }
    for row in 0...height {
      for column in 0...width { seen[row][column].insert(whole[row][column]) }
    }
  }

  /// Whether a hidden number can have one value only.
  var knowsSomethingHidden: Bool {
    zip(shown.joined(), seen.joined()).contains { $0 == nil && $1.count < 2 }
  }
}

@Suite struct PublishedTableTests {
  /// All tables of two by two of these counts, and some random ones of two by three.
  @Test func nothingHiddenCanBeRecomputed() throws {
    let values = [0, 1, 2, 4, 5]
    for a in values {
      for b in values {
        for c in values {
          for d in values {
            let table = try PublishedTable([[a, b], [c, d]])
            #expect(!Outsider(table, bound: 6).knowsSomethingHidden, "\([[a, b], [c, d]])")
          }
        }
      }
    }
    var random = SeededBytes(3)
    for _ in 0..<20 {
      let counts = (0..<2).map { _ in (0..<3).map { _ in values[random.next(below: 5)] } }
      let table = try PublishedTable(counts)
      #expect(!Outsider(table, bound: 6).knowsSomethingHidden, "\(counts)")
    }
  }

  /// What is shown is right, and nothing from 1 to 4 is.
  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func showsOnlyWhatIsRightAndLarge(seed: UInt64) throws {
    var random = SeededBytes(seed)
    let (height, width) = (1 + random.next(below: 6), 1 + random.next(below: 6))
    let counts = (0..<height).map { _ in
      (0..<width).map { _ in random.next(below: random.next(below: 3) == 0 ? 6 : 60) }
    }
    let table = try PublishedTable(counts)
    for row in 0..<height {
      for column in 0..<width { check(table.rows[row][column], counts[row][column]) }
      check(table.rowTotals[row], counts[row].reduce(0, +))
    }
    for column in 0..<width {
      check(table.columnTotals[column], counts.reduce(0) { $0 + $1[column] })
    }
    check(table.total, counts.joined().reduce(0, +))
    let hasSmall = counts.joined().contains { (1...4).contains($0) }
    #expect(hasSmall || !table.rows.joined().contains(.hidden))
  }

  private func check(_ shown: PublishedCount, _ count: Int) {
    if case .shown(let number) = shown { #expect(number == count && !(1...4).contains(number)) }
    if shown == .hidden { #expect(count > 0) }
  }

  /// Two pairs of rows joined by one hidden cell: each line has two hidden cells, and yet the one
  /// that joins them is the difference of sums.
  @Test func findsWhatOnlyCombinedLinesTell() throws {
    let counts = [[3, 3, 9, 9], [3, 3, 2, 9], [9, 9, 3, 3], [9, 9, 3, 3]]
    let table = try PublishedTable(counts)
    let hidden = table.rows.map { row in row.filter { $0 == .hidden }.count }
    #expect(hidden.reduce(0, +) > 9)
  }

  @Test func listsHideTheirSmallest() throws {
    let list = try PublishedList([12, 3, 0, 7])
    #expect(list.counts == [.shown(12), .hidden, .shown(0), .hidden])
    #expect(list.total == .shown(22))
    #expect(try PublishedList([3, 0]).total == .hidden)
    #expect(try PublishedList([1, 1, 1, 1, 1]).total == .hidden)
    #expect(try PublishedList([5, 6]).counts == [.shown(5), .shown(6)])
    #expect(try PublishedList([]).total == .shown(0))
    #expect("\(list.counts)" == "[12, •, 0, •]")
  }

  /// From the total and the shown counts no hidden one follows.
  @Test func listsCannotBeRecomputed() throws {
    for a in 0...6 {
      for b in 0...6 {
        for c in 0...6 {
          let list = try PublishedList([a, b, c])
          guard case .shown(let total) = list.total else { continue }
          var seen: [Set<Int>] = [[], [], []]
          for x in 0...20 {
            for y in 0...20 {
              let z = total - x - y
              let fits = zip(list.counts, [x, y, z]).allSatisfy { count, value in
                if case .shown(let number) = count { number == value } else { value > 0 }
              }
              guard fits else { continue }
              for (place, value) in [x, y, z].enumerated() { seen[place].insert(value) }
            }
          }
          for (count, values) in zip(list.counts, seen) where count == .hidden {
            #expect(values.count > 1, "\([a, b, c])")
          }
        }
      }
    }
  }

  @Test func refusesWhatAreNoCounts() {
    #expect(throws: PublishedCountError.self) { try PublishedTable([]) }
    #expect(throws: PublishedCountError.self) { try PublishedTable([[]]) }
    #expect(throws: PublishedCountError.self) { try PublishedTable([[1], [1, 2]]) }
    #expect(throws: PublishedCountError.self) { try PublishedTable([[-1]]) }
    #expect(throws: PublishedCountError.self) { try PublishedTable([[.max, 1]]) }
    #expect(throws: PublishedCountError.self) { try PublishedList([.max, .max]) }
    #expect(throws: PublishedCountError.self) { try PublishedList([1], threshold: 0) }
  }
}
