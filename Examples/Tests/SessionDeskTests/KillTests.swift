import ExampleTestSupport
import Foundation
import Testing

@Suite struct KillTests {
  /// Whether to kill as often as the promise says, and not a sample of it.
  static let isExhaustive = ProcessInfo.processInfo.environment["PHIENCHO_EXHAUSTIVE"] != nil

  static let kills = isExhaustive ? 250 : 20

  /// The desk is killed again and again at random moments under load.
  ///
  /// It is fed from the first line it has not answered. In the end the session is the one of an evening without a kill, byte for byte,
  /// and at every start everything that was answered is there, once.
  @Test func nothingAnsweredIsLost() throws {
    let lines = Evening.lines(Self.isExhaustive ? 60_000 : 3000, seed: 7)
    let quiet = try DeskBench()
    let expected = try quiet.serve(lines)
    #expect(expected.status == 0, "\(expected.errors)")
    let calm = try quiet.export()

    let bench = try DeskBench()
    var dice = Dice(11)
    var next = 0
    var answered: Set<String> = []
    var kills = 0
    var midway = 0
    while next < lines.count, kills < Self.kills {
      let input = Data((lines[next...].joined(separator: "\n") + "\n").utf8)
      let life = try bench.start(input, ["--batch", "\(1 + dice.roll(60))"])
      try Self.wait(for: life, in: bench, lines.count / Self.kills, &dice)
      kill(life.process.processIdentifier, SIGKILL)
      life.process.waitUntilExit()
      if life.process.terminationReason == .uncaughtSignal { kills += 1 }
      let answers = Self.answers(String(decoding: try life.written(), as: UTF8.self))
      if !answers.isEmpty { midway += 1 }
      // Every line has one answer, and one whose answer was cut off comes again.
      next += answers.count
      answered.formUnion(answers.compactMap { $0[0] == "lỗi" ? nil : $0[2] })
      try Self.expect(answered, in: bench, every: 10, kills)
    }
    #expect(kills >= Self.kills)
    #expect(midway > 0, "the desk never came to answer before it was killed")
    let rest = try bench.serve(Array(lines[next...]))
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(try bench.export() == calm)
    // Who is who is the same, too.
    let people = "/đơn 1\n/đơn 7\n/sổ\n/côngbố\n"
    let (one, other) = (
      try quiet.serve(Data(people.utf8)), try bench.serve(Data(people.utf8))
    )
    #expect(one.output == other.output)
  }

  /// Waits for a random moment: while the files are opened, or some answers later.
  private static func wait(
    for life: Run, in bench: DeskBench, _ share: Int, _ dice: inout Dice
  ) throws {
    if dice.roll(5) == 0 {
      usleep(UInt32(dice.roll(100_000)))
      return
    }
    // An answer has about 40 bytes, and half of the share leaves lines for all kills.
    let size = dice.roll(share * 40)
    while life.process.isRunning, try life.written().count < size { usleep(500) }
    usleep(UInt32(dice.roll(8000)))
  }

  /// The answers that came out whole, without what is told at the start.
  private static func answers(_ output: String) -> [[String]] {
    let whole =
      output.last == "\n"
      ? output : String(output[..<(output.lastIndex(of: "\n") ?? output.startIndex)])
    return whole.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0[0] != "báo" }
  }

  /// Whether every event that was answered is in the session, once.
  private static func expect(
    _ answered: Set<String>, in bench: DeskBench, every: Int, _ kills: Int
  ) throws {
    guard kills % every == 0 else { return }
    let session = try bench.export()
    var counts: [String: Int] = [:]
    for line in session.split(separator: "\n").dropFirst() {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      counts[try #require(object?["id"] as? String), default: 0] += 1
    }
    #expect(counts.values.allSatisfy { $0 == 1 })
    // Comments without effect are answered, too, and are no events: feeding them again says so.
    let missing = answered.filter { counts[$0] == nil }
    let again = try bench.serve(
      missing.map { "{\"id\":\"\($0)\",\"text\":\"chốt 1kg ổi\",\"author\":\"x\"}" })
    let marks = Set(Self.answers(again.output).map { $0[0] })
    #expect(marks.isSubset(of: ["đã có"]), "\(marks)")
  }
}
