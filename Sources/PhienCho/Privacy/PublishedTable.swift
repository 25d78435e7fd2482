/// A table of counts of people with its totals, with small counts hidden (che ô nhỏ).
///
/// Counts and totals from 1 to 4 are hidden, and as many more (complementary suppression) as it takes
/// that for every hidden one there is another table of counts above 0 with the same shown numbers: no
/// hidden number can be computed from the rest, however rows and columns are combined. A count of 0
/// is shown: nobody is in it.
public struct PublishedTable: Sendable, Hashable {
  /// The counts, row by row.
  public let rows: [[PublishedCount]]

  /// The total of each row.
  public let rowTotals: [PublishedCount]

  /// The total of each column.
  public let columnTotals: [PublishedCount]

  /// The total of all.
  public let total: PublishedCount

  /// Hides what must be hidden.
  ///
  /// - Parameters:
  ///   - counts: How many people are in each cell, row by row; each person in one.
  ///   - threshold: The least count above 0 that is shown, at least 1.
  /// - Throws: ``PublishedCountError``.
  /// - Complexity: O(*h*² · *n*) in the hidden and in all cells: for tables that people read.
  public init(_ counts: [[Int]], threshold: Int = PublishedList.threshold)
    throws(PublishedCountError)
  {
    guard let width = counts.first?.count, width > 0, counts.allSatisfy({ $0.count == width })
    else {
      throw PublishedCountError(.shape)
    }
    _ = try PublishedList.sum(counts.joined(), threshold)
    var cells = SuppressedCells(counts, threshold: threshold)
    cells.protect()
    rows = counts.indices.map { row in (0..<width).map { cells.published(row, $0) } }
    rowTotals = counts.indices.map { cells.published($0, width) }
    columnTotals = (0..<width).map { cells.published(counts.count, $0) }
    total = cells.published(counts.count, width)
  }
}

/// A table with its totals as one more row and column, in which some cells are hidden.
///
/// With the sign of the totals changed each row and each column sums to 0, so that what an outsider
/// cannot tell is which circulation runs through the hidden cells: a cell is safe when one more or
/// one fewer in it can be made up for along a way through other hidden cells that stay above 0.
private struct SuppressedCells {
  private let values: [[Int]]
  private var isHidden: [[Bool]]
  private let lastRow: Int
  private let lastColumn: Int

  init(_ counts: [[Int]], threshold: Int) {
    lastRow = counts.count
    lastColumn = counts[0].count
    var values = counts.map { $0 + [$0.reduce(0, +)] }
    values.append((0...lastColumn).map { column in values.reduce(0) { $0 + $1[column] } })
    self.values = values
    isHidden = values.map { $0.map { 0 < $0 && $0 < threshold } }
  }

  func published(_ row: Int, _ column: Int) -> PublishedCount {
    PublishedCount(values[row][column], isHidden: isHidden[row][column])
  }

  /// Hides further cells until every hidden one is safe.
  ///
  /// It ends: when all cells but zeros are hidden, each can grow together with its totals.
  mutating func protect() {
    while let cell = unsafeCell, let further = partner(of: cell) {
      isHidden[further.row][further.column] = true
    }
  }

  private var unsafeCell: (row: Int, column: Int)? {
    for row in 0...lastRow {
      for column in 0...lastColumn where isHidden[row][column] {
        if !canMove(row, column, up: true), !canMove(row, column, up: false) {
          return (row, column)
        }
      }
    }
    return nil
  }

  /// The cell to hide with an unsafe one: of its row and column before others, of counts before
  /// totals, the smallest.
  private func partner(of cell: (row: Int, column: Int)) -> (row: Int, column: Int)? {
    var best: (row: Int, column: Int)?
    var bestRank = (2, 2, 0)
    for row in 0...lastRow {
      for column in 0...lastColumn where !isHidden[row][column] && values[row][column] > 0 {
        let isTotal = row == lastRow || column == lastColumn
        let rank = (
          row == cell.row || column == cell.column ? 0 : 1, isTotal ? 1 : 0, values[row][column]
        )
        if best == nil || rank < bestRank { (best, bestRank) = ((row, column), rank) }
      }
    }
    return best
  }

  /// Whether one may be added to a hidden cell's signed value, or taken from it.
  private func allows(_ row: Int, _ column: Int, up: Bool) -> Bool {
    guard isHidden[row][column] else { return false }
    let isNegative = (row == lastRow) != (column == lastColumn)
    return up != isNegative || values[row][column] > 1
  }

  /// Whether a hidden cell can be one more, or one fewer, with every shown number as it is.
  private func canMove(_ row: Int, _ column: Int, up: Bool) -> Bool {
    guard allows(row, column, up: up) else { return false }
    // What the cell adds to its column another takes away, whose row then needs another that adds.
    var columns = [column]
    var seenRows = Set<Int>()
    var seenColumns: Set = [column]
    while let from = columns.popLast() {
      for through in 0...lastRow
      where !seenRows.contains(through) && (through, from) != (row, column)
        && allows(through, from, up: !up)
      {
        if through == row { return true }
        seenRows.insert(through)
        for next in 0...lastColumn
        where !seenColumns.contains(next) && allows(through, next, up: up) {
          seenColumns.insert(next)
          columns.append(next)
        }
      }
    }
    return false
  }
}
