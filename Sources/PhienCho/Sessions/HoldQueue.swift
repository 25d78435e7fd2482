/// The holds that may run out, the next to run out first.
///
/// Holds are made in the order of time and all last equally long, so they end in the order they are
/// made: a queue is enough.
struct HoldQueue: Sendable {
  private var entries: [(claim: Int32, deadline: Int64)] = []
  private var head = 0

  /// Adds a hold made at an instant; one that would end after the last instant never does.
  mutating func append(_ claim: Int32, from instant: Int64, for milliseconds: UInt64) {
    guard let duration = Int64(exactly: milliseconds) else { return }
    let (deadline, overflow) = instant.addingReportingOverflow(duration)
    if !overflow { entries.append((claim, deadline)) }
  }

  /// Removes and gives the next hold that ends at or before an instant.
  ///
  /// - Complexity: O(1) amortised.
  mutating func next(until instant: Int64) -> (claim: Int32, deadline: Int64)? {
    guard head < entries.count, entries[head].deadline <= instant else { return nil }
    defer {
      head += 1
      if head > 1024, head * 2 > entries.count {
        entries.removeFirst(head)
        head = 0
      }
    }
    return entries[head]
  }
}
