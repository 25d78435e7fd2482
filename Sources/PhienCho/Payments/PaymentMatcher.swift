/// Matches the lines of bank statements to what is due (đối soát), by memo and amount.
///
/// A line whose text has the memo of one amount due is counted for it, and what is missing or too
/// much is said. Everything else is for a human: an amount alone never finds an order, since two
/// buyers may owe the same.
public struct PaymentMatcher: Sendable {
  private struct Account: Sendable {
    let due: PaymentDue
    var left: Int64
    /// The numbers of the accounts of the same amount before and after it of which nothing is paid.
    var previous: Int?
    var next: Int?
  }

  private var accounts: [Account] = []
  private var numbers: [PaymentMemo: Int] = [:]
  /// By what is due, the first account of which nothing is paid.
  private var firstUnpaid: [Money: Int] = [:]
  private var references: Set<String> = []

  /// Creates a matcher.
  ///
  /// - Parameter dues: What is due; of two with one memo the first counts.
  /// - Complexity: O(*n*).
  public init(_ dues: some Sequence<PaymentDue>) {
    var last: [Money: Int] = [:]
    for due in dues where numbers[due.memo] == nil {
      let number = accounts.count
      let previous = last.updateValue(number, forKey: due.amount)
      if let previous {
        accounts[previous].next = number
      } else {
        firstUnpaid[due.amount] = number
      }
      numbers[due.memo] = number
      accounts.append(Account(due: due, left: due.amount.vnd, previous: previous))
    }
  }

  /// How many candidates are named for an amount alone.
  public static let candidateLimit = 10

  /// What is still due for a memo; below zero when more was paid, `nil` for an unknown memo.
  public func left(for memo: PaymentMemo) -> Money? {
    numbers[memo].map { Money(vnd: accounts[$0].left) }
  }

  /// Takes a line, and counts it where it is clear what it is for.
  ///
  /// - Complexity: O(*n*) in the length of the line's text; without a memo in it, also in the amounts
  ///   like the line's that were due only later.
  public mutating func match(_ line: BankTransfer) -> TransferMatch {
    guard line.amount.vnd > 0 else { return .notIncoming }
    if let reference = line.reference, references.contains(reference) { return .repeated }
    let match = count(line)
    if let reference = line.reference { references.insert(reference) }
    return match
  }

  private mutating func count(_ line: BankTransfer) -> TransferMatch {
    let named = PaymentMemo.all(in: line.text)
    let known = named.filter { numbers[$0] != nil }
    guard let memo = known.first, let number = numbers[memo] else {
      return named.isEmpty
        ? .review(.noMemo, candidates: unpaid(of: line))
        : .review(.unknownMemo, candidates: named)
    }
    guard known.count == 1 else { return .review(.severalMemos, candidates: known) }
    let account = accounts[number]
    guard line.instant >= account.due.since else { return .review(.tooEarly, candidates: known) }
    guard account.left > 0 else { return .review(.alreadyPaid, candidates: known) }
    // Both are above zero, so that the difference is of 64 bits.
    let left = account.left - line.amount.vnd
    if account.left == account.due.amount.vnd { takeOut(account) }
    accounts[number].left = left
    if left > 0 { return .underpaid(memo, missing: Money(vnd: left)) }
    return left == 0 ? .paid(memo) : .overpaid(memo, excess: Money(vnd: -left))
  }

  /// Takes an account out of those of its amount of which nothing is paid.
  private mutating func takeOut(_ account: Account) {
    if let next = account.next { accounts[next].previous = account.previous }
    if let previous = account.previous {
      accounts[previous].next = account.next
    } else {
      firstUnpaid[account.due.amount] = account.next
    }
  }

  /// Of whom exactly the line's amount is due and nothing is paid.
  private func unpaid(of line: BankTransfer) -> [PaymentMemo] {
    var candidates: [PaymentMemo] = []
    var next = firstUnpaid[line.amount]
    while let number = next, candidates.count < Self.candidateLimit {
      let account = accounts[number]
      if account.due.since <= line.instant { candidates.append(account.due.memo) }
      next = account.next
    }
    return candidates
  }
}
