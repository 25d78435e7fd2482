import PhienCho
import Testing

/// Who would have got the last 5 kg.
@Suite struct LedgerDiffTests {
  static func ledger(_ events: some Sequence<SessionEvent>) throws -> Ledger {
    Ledger(replaying: EventLog(events), of: try Market.catalogue())
  }

  /// An has 8 of 10 kg; Bình's 5 kg were asked before, and became known late.
  static func late() throws -> (known: [SessionEvent], late: SessionEvent) {
    var script = Script()
    let evening: Int64 = 1_710_504_300_000
    try script.request("0912345678", .add, grams(5000), of: Market.guava, at: evening)
    try script.request("0987654321", .add, grams(8000), of: Market.guava, at: evening + 12_000)
    return (Array(script.events.dropFirst()), script.events[0])
  }

  @Test func aLateComment() throws {
    let (known, late) = try Self.late()
    let diff = LedgerDiff(from: try Self.ledger(known), to: try Self.ledger(known + [late]))
    #expect(
      diff.sentences == [
        "Hai nhật ký khác nhau: 1 sự kiện đến muộn.",
        "Khách đơn số 2: mất 8 kg OI, phải chờ 8 kg OI, tiền OI từ 98.760 ₫ thành 0 ₫, vì sự kiện "
          + "e1000001 của khách đơn số 1 lúc 19:05:00 đến muộn.",
        "Khách đơn số 1: được thêm 5 kg OI, tiền OI từ 0 ₫ thành 61.725 ₫, vì sự kiện e1000001 của "
          + "chính khách lúc 19:05:00 đến muộn.",
      ])
    let loser = try #require(diff.changes.first)
    #expect(loser.heldBefore == grams(8000) && loser.heldAfter == grams(0))
    #expect(loser.cause?.kind == .late && loser.cause?.isOwn == false)
    // And the other way round: it was deleted.
    let back = LedgerDiff(from: try Self.ledger(known + [late]), to: try Self.ledger(known))
    #expect(back.sentences[0] == "Hai nhật ký khác nhau: 1 sự kiện bị bỏ.")
    #expect(back.changes.map(\.heldAfter.amount) == [0, 8000])
    #expect(back.changes.map(\.cause?.isOwn) == [true, false])
    for text in MaskingTests.text(of: diff) + MaskingTests.text(of: diff.changes) + diff.sentences {
      #expect(!text.contains("0912345678") && !text.contains("0987654321"))
    }
  }

  @Test func movedAndDeletedComments() throws {
    let (known, late) = try Self.late()
    let all = known + [late]
    let moved = SessionEvent(
      id: late.id, instant: Instant(millisecondsSince1970: 1_710_504_400_000), action: late.action)
    let after = LedgerDiff(from: try Self.ledger(all), to: try Self.ledger(known + [moved]))
    #expect(after.events.map(\.kind) == [.changed])
    #expect(after.changes.map(\.heldAfter.amount) == [0, 8000])
    #expect(after.sentences[1].contains("bị sửa"))
    var script = Script()
    for event in all.sorted(by: { $0.instant < $1.instant }) {
      script.at(event.instant.millisecondsSince1970, event.action)
    }
    let before = script.ledger(of: try Market.catalogue())
    script.at(1_710_504_500_000, .retract(comment: script.events[0].id))
    let deleted = LedgerDiff(from: before, to: script.ledger(of: try Market.catalogue()))
    #expect(deleted.events.map(\.kind) == [.new])
    #expect(deleted.changes.map(\.heldAfter.amount) == [0, 8000])
    #expect(deleted.changes.map(\.cause?.isOwn) == [true, false])
  }

  @Test func whatChangesNothing() throws {
    let (known, late) = try Self.late()
    let ledger = try Self.ledger(known)
    let same = LedgerDiff(from: ledger, to: try Self.ledger(known + known))
    #expect(same.isEmpty && same.events.isEmpty)
    #expect(same.description == "Hai nhật ký như nhau, không có gì thay đổi.")
    let pinned = SessionEvent(
      id: late.id, instant: late.instant, action: .pin(offer: Market.guava))
    let diff = LedgerDiff(from: ledger, to: try Self.ledger(known + [pinned]))
    #expect(diff.isEmpty)
    #expect(
      diff.description
        == "Hai nhật ký khác nhau: 1 sự kiện đến muộn; không ai được thêm hay mất hàng.")
    let other = LedgerDiff(
      from: ledger,
      to: Ledger(replaying: EventLog(known), of: try Market.catalogue(guava: grams(0))))
    #expect(other.sentences.count == 2 && !other.isEmpty)
    #expect(other.sentences[0].hasSuffix("quy định của phiên khác nhau."))
    #expect(other.changes[0].cause == nil)
  }

  /// Random sessions with events late, twice, moved and gone: exactly those whose goods differ are
  /// named, by exactly as much.
  @Test func nobodyIsForgotten() throws {
    var named = 0
    for seed in 0..<60 {
      var dice = SessionDice(seed)
      let events = try WholeSessionTests.session(seed).filter {
        // Whose goods they are must not change with the log.
        if case .link = $0.action { false } else { true }
      }
      let (a, b) = (
        events.filter { _ in Int.random(in: 0..<12, using: &dice) > 0 },
        events.filter { _ in Int.random(in: 0..<12, using: &dice) > 0 }
      )
      let (old, new) = (try Self.ledger(a), try Self.ledger((b + b).shuffled(using: &dice)))
      let diff = LedgerDiff(from: old, to: new)
      #expect(Set(diff.events.map(\.event)) == Set(a.map(\.id)).symmetricDifference(b.map(\.id)))
      func totals(_ ledger: Ledger) -> [String: Int64] {
        var totals: [String: Int64] = [:]
        for order in ledger.orders {
          for line in order.lines {
            let key = "\(order.buyer.rawValue) \(line.offer)"
            totals[key + " held", default: 0] += line.held.amount
            totals[key + " waits", default: 0] += line.waitlisted.amount
            totals[key + " due", default: 0] += line.due.vnd
          }
        }
        return totals.filter { $0.value != 0 }
      }
      var after = totals(old)
      for change in diff.changes {
        let key = "\(change.buyer.rawValue) \(change.offer)"
        after[key + " held", default: 0] += change.heldAfter.amount - change.heldBefore.amount
        after[key + " waits", default: 0] +=
          change.waitingAfter.amount - change.waitingBefore.amount
        after[key + " due", default: 0] += change.dueAfter.vnd - change.dueBefore.vnd
        #expect(change.cause != nil)
        #expect(
          change.heldBefore != change.heldAfter || change.waitingBefore != change.waitingAfter
            || change.dueBefore != change.dueAfter)
      }
      #expect(after.filter { $0.value != 0 } == totals(new))
      #expect(diff.sentences.count == diff.changes.count + 1)
      named += diff.changes.count
    }
    #expect(named > 100)
  }
}
