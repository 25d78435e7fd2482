import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

struct SessionSimulatorTests {
  private static func simulate(
    _ name: String, seed: UInt64, count: UInt32, format: SimulatedLogFormat? = nil
  ) throws -> [SimulatedRecord] {
    Array(
      SessionSimulator(
        scenario: try .named(name), seed: seed, count: count, format: format))
  }

  private static func comments(_ records: [SimulatedRecord]) -> [SimulatedComment] {
    records.compactMap { record in
      if case .comment(let comment) = record { comment } else { nil }
    }
  }

  @Test(arguments: SessionScenario.builtInNames, SimulatedLogFormat.allCases)
  func oneSeedGivesOneSession(name: String, format: SimulatedLogFormat) throws {
    let records = try Self.simulate(name, seed: 3, count: 500, format: format)
    #expect(try records == Self.simulate(name, seed: 3, count: 500, format: format))
    #expect(try records != Self.simulate(name, seed: 4, count: 500, format: format))
  }

  @Test(arguments: [UInt32(0), 1, 2, 3, 17, 1000], SessionScenario.builtInNames)
  func asManyRecordsComeAsWereAskedFor(count: UInt32, name: String) throws {
    #expect(try Self.simulate(name, seed: 1, count: count).count == Int(count))
  }

  @Test(arguments: SessionScenario.builtInNames)
  func whatIsMeantIsOnSale(name: String) throws {
    let scenario = try SessionScenario.named(name)
    for comment in Self.comments(try Self.simulate(name, seed: 8, count: 4000)) {
      let truth = comment.truth
      for line in truth.lines {
        let offer = try #require(scenario.catalogue[line.offer])
        switch (offer.price.basis, line.quantity) {
        case (_, nil): #expect(truth.needsHuman || line.action == .remove)
        case (.kilogram, .mass(let mass)): #expect(mass > .zero)
        case (.piece, .pieces(let pieces)), (.pack, .pieces(let pieces)): #expect(pieces > .zero)
        default: Issue.record("\(line.offer.rawValue) is not sold so")
        }
      }
      switch truth.intent {
      case .order: #expect(!truth.lines.isEmpty || truth.needsHuman)
      case .change: #expect(!truth.lines.isEmpty)
      case .cancel, .question, .other: #expect(truth.lines.isEmpty)
      }
    }
  }

  @Test(arguments: SessionScenario.builtInNames)
  func onlyThoseWhoOrderedChangeTheirMinds(name: String) throws {
    var ordered: Set<Int> = []
    // Late records come out of order; what was written first is what counts.
    let written = Self.comments(try Self.simulate(name, seed: 5, count: 3000)).sorted {
      ($0.comment.instant?.millisecondsSince1970 ?? 0)
        < ($1.comment.instant?.millisecondsSince1970 ?? 0)
    }
    var changes = 0
    for comment in written {
      let author = try #require(comment.comment.author).hashValue
      switch comment.truth.intent {
      case .order: ordered.insert(author)
      case .change, .cancel:
        changes += 1
        #expect(ordered.contains(author))
      default: break
      }
    }
    #expect(changes > 50)
  }

  @Test func repeatsSayWhatTheFirstSaid() throws {
    let comments = Self.comments(try Self.simulate("craft", seed: 2, count: 5000))
    let byID = Dictionary(comments.map { ($0.comment.id, $0) }) { first, _ in first }
    let repeats = comments.filter { $0.truth.repeats != nil }
    #expect(!repeats.isEmpty)
    for comment in repeats {
      let first = try #require(comment.truth.repeats.flatMap { byID[$0] })
      #expect(first.comment.text == comment.comment.text)
      #expect(first.comment.author == comment.comment.author)
      #expect(first.comment.id != comment.comment.id)
    }
  }

  @Test func someRecordsComeTwiceAndSomeLate() throws {
    let comments = Self.comments(try Self.simulate("craft", seed: 2, count: 5000)).map(\.comment)
    #expect(Set(comments.map(\.id)).count < comments.count)
    let instants = comments.compactMap(\.instant)
    #expect(zip(instants, instants.dropFirst()).contains { $0 > $1 })
  }

  @Test func aDeletionFollowsTheCommentItDeletes() throws {
    var seen: Set<EventID> = []
    var deletions = 0
    for record in try Self.simulate("craft", seed: 6, count: 2300) {
      switch record {
      case .comment(let simulated): seen.insert(simulated.comment.id)
      case .deletion(let id, _):
        deletions += 1
        #expect(seen.contains(id))
      }
    }
    #expect(deletions == 1)
  }

  @Test(arguments: SessionScenario.builtInNames)
  func commentsFallWithinTheSession(name: String) throws {
    let scenario = try SessionScenario.named(name)
    let comments = Self.comments(try Self.simulate(name, seed: 1, count: 2000, format: .canonical))
    let instants = comments.compactMap(\.comment.instant)
    #expect(instants.allSatisfy { scenario.start <= $0 && $0 <= scenario.end })
    // They fill it: the last tenth of the time has comments too.
    let tail = scenario.end.millisecondsSince1970 - Int64(scenario.duration) / 10
    #expect(instants.contains { $0.millisecondsSince1970 > tail })
  }

  /// Every run of digits as long as a phone, with what people put between and in place of digits.
  @Test(arguments: SessionScenario.builtInNames)
  func theOnlyPhonesArePlaceholders(name: String) throws {
    let national: Set<String> = ["912345678", "987654321", "901234567"]
    var phones = 0
    for comment in Self.comments(try Self.simulate(name, seed: 12, count: 6000)) {
      let tail = comment.comment.text.unicodeScalars.compactMap { scalar -> Character? in
        switch scalar.value {
        case 0x30...0x39: Character(scalar)
        case 0x1D7EC...0x1D7F5: Unicode.Scalar(scalar.value - 0x1D7EC + 0x30).map(Character.init)
        case 0x2E, 0x20, 0x2D: nil
        default: "x"
        }
      }
      for run in String(tail).split(separator: "x") where run.count >= 9 {
        phones += 1
        #expect(national.contains { run.hasSuffix($0) || run.contains($0) }, "\(run)")
      }
      if let phone = comment.truth.phone {
        #expect(national.contains(String(phone.dropFirst(3))))
      }
    }
    #expect(phones > 100)
  }

  @Test func theMixIsNearTheKnobs() throws {
    var scenario = try SessionScenario.craft()
    scenario.mix = CommentMix(
      orders: .percent(40), changes: .percent(6), cancellations: .percent(2),
      questions: .percent(20), repeats: .none, duplicates: .none, lateRecords: .none)
    scenario.habits = TypingHabits(withoutAccents: .percent(100), emoji: .percent(50))
    let comments = Self.comments(
      Array(SessionSimulator(scenario: scenario, seed: 9, count: 20_000)))
    func permille(_ matches: (SimulatedComment) -> Bool) -> Int {
      comments.count { matches($0) } * 1000 / comments.count
    }
    #expect((380...420).contains(permille { $0.truth.intent == .order }))
    #expect((50...70).contains(permille { $0.truth.intent == .change }))
    #expect((14...26).contains(permille { $0.truth.intent == .cancel }))
    #expect((180...220).contains(permille { $0.truth.intent == .question }))
    let viewers = comments.filter { $0.comment.role == .viewer }
    let accented = viewers.count { comment in
      comment.comment.text.unicodeScalars.contains {
        (0xC0..<0x250).contains($0.value) || (0x1EA0..<0x1F00).contains($0.value)
      }
    }
    #expect(accented == 0)
    let smiling = viewers.count { $0.comment.text.unicodeScalars.contains { $0.value > 0x2700 } }
    #expect((450...570).contains(smiling * 1000 / viewers.count))
  }

  @Test func afewViewersWriteMuchAndMostWriteLittle() throws {
    let comments = Self.comments(try Self.simulate("craft", seed: 1, count: 10_000))
    let perAuthor = Dictionary(grouping: comments.compactMap(\.comment.author)) { $0 }
      .values.map(\.count).sorted(by: >)
    #expect(perAuthor.count > 2000)
    #expect(perAuthor[0] > 40)
    #expect(perAuthor[perAuthor.count / 2] <= 3)
  }

  @Test func commentsVary() throws {
    let texts = Self.comments(try Self.simulate("highland", seed: 1, count: 10_000))
      .filter { $0.truth.intent == .order }.map(\.comment.text)
    #expect(Set(texts).count > texts.count * 3 / 4)
  }
}
