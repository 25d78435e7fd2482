/// The rows of one kind in a ledger, each made when it is read.
///
/// Millions of them cost nothing until they are looked at.
public struct LedgerRows<Element: Sendable>: RandomAccessCollection, Sendable {
  private let ledger: Ledger
  private let row: @Sendable (Ledger, Int) -> Element

  /// The index after the last row.
  public let endIndex: Int

  init(_ ledger: Ledger, count: Int, row: @escaping @Sendable (Ledger, Int) -> Element) {
    self.ledger = ledger
    self.row = row
    endIndex = count
  }

  /// The index of the first row, 0.
  public var startIndex: Int { 0 }

  /// The row at an index, which must be in the collection's range.
  public subscript(position: Int) -> Element { row(ledger, position) }
}

extension LedgerRows: CustomStringConvertible, CustomReflectable {
  /// How many rows there are.
  public var description: String { "\(count) rows" }

  /// A mirror without the rows.
  public var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}
