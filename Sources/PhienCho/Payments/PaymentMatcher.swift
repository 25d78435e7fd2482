/// Matches the lines of bank statements to what is due (đối soát), by memo and amount.
///
/// A line whose text has the memo of one amount due is counted for it, and what is missing or too
/// much is said. Everything else is for a human: an amount alone never finds an order, since two
/// buyers may owe the same.
public struct PaymentMatcher: Sendable {
  private struct Account: Sendable {
    let due: PaymentDue
    var left: Int64
  }

  private var accounts: [PaymentMemo: Account] = [:]
  private var byAmount: [Money: [PaymentMemo]] = [:]
  private var references: Set<String> = []

  /// Creates a matcher.
  ///
  /// - Parameter dues: What is due; of two with one memo the first counts.
  /// - Complexity: O(*n*).
  public init(_ dues: some Sequence<PaymentDue>) {
    for due in dues where accounts[due.memo] == nil {
      accounts[due.memo] = Account(due: due, left: due.amount.vnd)
      byAmount[due.amount, default: []].append(due.memo)
    }
  }

  /// How many candidates are named for an amount alone.
  public static let candidateLimit = 10

  /// What is still due for a memo; below zero when more was paid, `nil` for an unknown memo.
  public func left(for memo: PaymentMemo) -> Money? {
    accounts[memo].map { Money(vnd: $0.left) }
  }

  /// Takes a line, and counts it where it is clear what it is for.
  ///
  /// - Complexity: O(*n*) in the length of the line's text.
  public mutating func match(_ line: BankTransfer) -> TransferMatch {
    guard line.amount.vnd > 0 else { return .notIncoming }
    if let reference = line.reference, references.contains(reference) { return .repeated }
    let match = count(line)
    if let reference = line.reference { references.insert(reference) }
    return match
  }

  private mutating func count(_ line: BankTransfer) -> TransferMatch {
    let named = PaymentMemo.all(in: line.text)
    let known = named.filter { accounts[$0] != nil }
    guard let memo = known.first, var account = accounts[memo] else {
      return named.isEmpty
        ? .review(.noMemo, candidates: unpaid(of: line))
        : .review(.unknownMemo, candidates: named)
    }
    guard known.count == 1 else { return .review(.severalMemos, candidates: known) }
    guard line.instant >= account.due.since else { return .review(.tooEarly, candidates: known) }
    guard account.left > 0 else { return .review(.alreadyPaid, candidates: known) }
    // Both are above zero, so that the difference is of 64 bits.
    account.left -= line.amount.vnd
    accounts[memo] = account
    if account.left > 0 { return .underpaid(memo, missing: Money(vnd: account.left)) }
    return account.left == 0 ? .paid(memo) : .overpaid(memo, excess: Money(vnd: -account.left))
  }

  /// Of whom exactly the line's amount is due and nothing is paid.
  private func unpaid(of line: BankTransfer) -> [PaymentMemo] {
    let candidates = (byAmount[line.amount] ?? []).lazy.filter { memo in
      accounts[memo].map { $0.left == line.amount.vnd && $0.due.since <= line.instant } ?? false
    }
    return Array(candidates.prefix(Self.candidateLimit))
  }
}
