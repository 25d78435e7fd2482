import PhienCho
import Testing

@Suite struct PaymentMemoTests {
  static func memo(_ seed: UInt64) throws -> PaymentMemo {
    var random = SeededBytes(seed)
    return try PaymentMemo(
      session: random.next(below: 529), number: random.next(below: 6_436_343))
  }

  @Test(arguments: [(0, 0), (528, 6_436_342), (1, 42), (528, 0), (0, 6_436_342)])
  func ends(_ session: Int, _ number: Int) throws {
    let memo = try PaymentMemo(session: session, number: number)
    #expect(PaymentMemo(memo.description) == memo)
    #expect(memo.description.utf8.count == 11)
  }

  @Test(arguments: [(-1, 0), (0, -1), (529, 0), (0, 6_436_343), (Int.max, Int.max)])
  func refuses(_ session: Int, _ number: Int) {
    #expect(throws: PaymentError.self) { try PaymentMemo(session: session, number: number) }
  }

  /// What banks and buyers make of a transfer's text.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func isFoundInNoise(seed: UInt64) throws {
    let memo = try Self.memo(seed)
    let text = memo.description
    let dotted = text.map(String.init).joined(separator: seed % 2 == 0 ? "." : " ")
    for noisy in [
      text.lowercased(), "MBVCB.1234567890.\(text).CT tu 0011 NGUYEN VAN A toi 0022",
      "\(text)-241101-10:22:33 123456", "chuyển tiền ổi \(text) ạ", dotted, "PCPC\(text)PC",
      "QR - \(text.prefix(6))\n\(text.dropFirst(6))", "CUSTOMER\(text)FT2432", "📱\(text)📱",
    ] {
      #expect(PaymentMemo.all(in: noisy) == [memo])
    }
    #expect(PaymentMemo.all(in: "\(text) \(text)") == [memo])
  }

  /// Every single wrong character and every exchange of two is noticed.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func noticesMistakes(seed: UInt64) throws {
    let memo = try Self.memo(seed)
    let text = Array(memo.description.utf8)
    for place in 2..<text.count {
      for other in UInt8(ascii: "0")...UInt8(ascii: "Z") where other != text[place] {
        var wrong = text
        wrong[place] = other
        #expect(!PaymentMemo.all(in: String(decoding: wrong, as: UTF8.self)).contains(memo))
        #expect(PaymentMemo.all(in: String(decoding: wrong, as: UTF8.self)).isEmpty)
      }
      for second in place..<text.count where text[second] != text[place] {
        var wrong = text
        wrong.swapAt(place, second)
        #expect(PaymentMemo.all(in: String(decoding: wrong, as: UTF8.self)).isEmpty)
      }
      #expect(PaymentMemo(String(decoding: text[..<place], as: UTF8.self)) == nil)
    }
  }

  /// No Telex or VNI keyboard makes an accented letter of it: there are no vowels, no D and no W.
  @Test func hasNoLettersThatKeyboardsChange() throws {
    for seed in 1...500 as ClosedRange<UInt64> {
      let text = try Self.memo(seed).description
      #expect(!text.contains { "AEIOUYDWJSLQZ".contains($0) })
    }
  }

  @Test func severalAreAllFoundInOrder() throws {
    let (first, second) = (try Self.memo(1), try Self.memo(2))
    #expect(PaymentMemo.all(in: "\(second) + \(first)") == [second, first])
    #expect(PaymentMemo("\(second) \(first)") == nil)
  }

  @Test func chanceSeldomMakesOne() {
    var random = SeededBytes(7)
    let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    let noise = (0..<200_000).map { _ in letters[random.next(below: letters.count)] }
    #expect(PaymentMemo.all(in: String(decoding: noise, as: UTF8.self)).count <= 2)
  }
}

@Suite struct PaymentMatcherTests {
  static let asked = Instant(millisecondsSince1970: 1_000_000)

  static func due(_ number: Int, _ vnd: Int64) throws -> PaymentDue {
    try PaymentDue(
      memo: PaymentMemo(session: 3, number: number), amount: Money(vnd: vnd), since: asked)
  }

  static func line(
    _ vnd: Int64, _ text: String, reference: String? = nil, after milliseconds: Int64 = 1
  ) -> BankTransfer {
    BankTransfer(
      reference: reference,
      instant: Instant(millisecondsSince1970: asked.millisecondsSince1970 + milliseconds),
      amount: Money(vnd: vnd), text: text)
  }

  @Test func countsWhatIsClear() throws {
    let dues = [try Self.due(1, 52_500), try Self.due(2, 80_000), try Self.due(3, 10_000)]
    var matcher = PaymentMatcher(dues)
    let (a, b, c) = (dues[0].memo, dues[1].memo, dues[2].memo)
    #expect(matcher.match(Self.line(52_500, "CT \(a) FT1")) == .paid(a))
    #expect(
      matcher.match(Self.line(50_000, "\(b)")) == .underpaid(b, missing: Money(vnd: 30_000)))
    #expect(matcher.match(Self.line(30_000, "\(b) con lai")) == .paid(b))
    #expect(
      matcher.match(Self.line(12_000, "\(c)")) == .overpaid(c, excess: Money(vnd: 2000)))
    #expect(matcher.left(for: c) == Money(vnd: -2000))
    #expect(
      matcher.match(Self.line(1, "\(c)")) == .review(.alreadyPaid, candidates: [c]))
  }

  @Test func leavesTheRestToAHuman() throws {
    let dues = [try Self.due(1, 52_500), try Self.due(2, 52_500), try Self.due(3, 10_000)]
    var matcher = PaymentMatcher(dues)
    let (a, b) = (dues[0].memo, dues[1].memo)
    let stranger = try PaymentMemo(session: 4, number: 1)
    #expect(
      matcher.match(Self.line(52_500, "chuyen khoan")) == .review(.noMemo, candidates: [a, b]))
    #expect(matcher.match(Self.line(1, "tien oi")) == .review(.noMemo, candidates: []))
    #expect(
      matcher.match(Self.line(105_000, "\(a) va \(b)"))
        == .review(.severalMemos, candidates: [a, b]))
    #expect(
      matcher.match(Self.line(52_500, "\(stranger)"))
        == .review(.unknownMemo, candidates: [stranger]))
    #expect(
      matcher.match(Self.line(52_500, "\(a)", after: -1)) == .review(.tooEarly, candidates: [a]))
    #expect(matcher.match(Self.line(0, "\(a)")) == .notIncoming)
    #expect(matcher.match(Self.line(-52_500, "\(a)")) == .notIncoming)
    #expect(matcher.left(for: a) == Money(vnd: 52_500))
    // A memo of another session beside ours does not confuse.
    #expect(matcher.match(Self.line(52_500, "\(stranger) \(a)")) == .paid(a))
  }

  /// Whom a line without a memo may be from is whoever paid nothing yet, in the order of the dues.
  @Test func whoHasPaidIsNoCandidate() throws {
    let dues = try (1...5).map { try Self.due($0, 50_000) }
    let memos = dues.map(\.memo)
    var matcher = PaymentMatcher(dues)
    func candidates() -> TransferMatch { matcher.match(Self.line(50_000, "chuyen khoan")) }
    var left = memos
    let transfers: [(PaymentMemo, Int64)] = [(memos[2], 50_000), (memos[0], 1), (memos[4], 60_000)]
    for (memo, vnd) in transfers {
      _ = matcher.match(Self.line(vnd, "\(memo)"))
      left.removeAll { $0 == memo }
      #expect(candidates() == .review(.noMemo, candidates: left))
    }
    // Paid in parts that leave what was due of another.
    _ = matcher.match(Self.line(49_999, "\(memos[0])"))
    _ = matcher.match(Self.line(50_000, "\(memos[1])"))
    #expect(candidates() == .review(.noMemo, candidates: [memos[3]]))
    _ = matcher.match(Self.line(50_000, "\(memos[3])"))
    #expect(candidates() == .review(.noMemo, candidates: []))
  }

  /// Ten times the orders of one amount, each paid, and as many lines without a memo: about ten
  /// times the time.
  @Test func paidOrdersAreNotLookedAtAgain() throws {
    func pay(_ dues: [PaymentDue]) throws {
      var matcher = PaymentMatcher(dues)
      for due in dues {
        #expect(matcher.match(Self.line(50_000, "\(due.memo)")) != .notIncoming)
        #expect(matcher.match(Self.line(50_000, "chuyen khoan")) != .notIncoming)
      }
    }
    let dues = try (0..<sampled(10_000)).map { try Self.due($0, 50_000) }
    let few = Array(dues.prefix(sampled(1000)))
    #expect(
      try growsSlowly {
        try pay(few)
      } large: {
        try pay(dues)
      })
  }

  @Test func countsALineOnce() throws {
    let due = try Self.due(1, 100)
    var matcher = PaymentMatcher([due])
    let line = Self.line(60, "\(due.memo)", reference: "FT1")
    #expect(matcher.match(line) == .underpaid(due.memo, missing: Money(vnd: 40)))
    #expect(matcher.match(line) == .repeated)
    #expect(matcher.left(for: due.memo) == Money(vnd: 40))
  }

  @Test func extremesDoNotOverflow() throws {
    let due = try PaymentDue(
      memo: PaymentMemo(session: 0, number: 0), amount: Money(vnd: .max), since: Self.asked)
    var matcher = PaymentMatcher([due])
    #expect(matcher.match(Self.line(.max, "\(due.memo)")) == .paid(due.memo))
    var small = PaymentMatcher([try Self.due(1, 1)])
    let memo = try PaymentMemo(session: 3, number: 1)
    #expect(
      small.match(Self.line(.max, "\(memo)")) == .overpaid(memo, excess: Money(vnd: .max - 1)))
    #expect(throws: PaymentError.self) { try Self.due(1, 0) }
  }

  @Test func showsNeitherTextNorReference() {
    let line = Self.line(5, "NGUYEN THI BI MAT 0912345678", reference: "REFBIMAT")
    var dumped = ""
    dump(line, to: &dumped)
    for shown in ["\(line)", String(reflecting: line), dumped] {
      #expect(!shown.contains("BI MAT") && !shown.contains("0912345678"))
      #expect(!shown.contains("REFBIMAT"))
    }
  }
}
