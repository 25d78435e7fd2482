import ExampleTestSupport
import Foundation
import Testing

@Suite struct DamageTests {
  static let lines = Evening.lines(400, seed: 3)

  /// A session that was written and left in order, and what it holds.
  static func written() throws -> (bench: DeskBench, session: String) {
    let bench = try DeskBench()
    let outcome = try bench.serve(lines)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (bench, try bench.export())
  }

  /// What the desk tells when it opens the files, and whether the session is whole after it.
  static func reopened(_ bench: DeskBench, _ session: String) throws -> String {
    let outcome = try bench.serve([])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try bench.export() == session)
    // Mended for good: the next time there is nothing to tell.
    #expect(try bench.serve([]).answers.count == 1)
    return outcome.output
  }

  @Test func aTornJournalIsCut() throws {
    let (bench, session) = try Self.written()
    var journal = try bench.bytes("s.sqlite.journal")
    try bench.write(journal + Data([1, 2, 3]), "s.sqlite.journal")
    #expect(try Self.reopened(bench, session).contains("ghi dở"))
    journal.removeLast(10)
    try bench.write(journal, "s.sqlite.journal")
    let told = try Self.reopened(bench, session)
    #expect(told.contains("ghi dở") && told.contains("chép lại từ tệp phiên"))
  }

  @Test func aDamagedJournalIsMended() throws {
    let (bench, session) = try Self.written()
    var journal = try bench.bytes("s.sqlite.journal")
    journal[journal.count / 2] ^= 0x10
    try bench.write(journal, "s.sqlite.journal")
    #expect(try Self.reopened(bench, session).contains("hỏng"))
    #expect(try bench.bytes("s.sqlite.journal").count == journal.count)
  }

  @Test func aLostJournalIsWrittenAgain() throws {
    let (bench, session) = try Self.written()
    let journal = try bench.bytes("s.sqlite.journal")
    try FileManager.default.removeItem(at: bench.url("s.sqlite.journal"))
    _ = try bench.serve([])
    #expect(try bench.bytes("s.sqlite.journal") == journal)
    #expect(try bench.export() == session)
  }

  @Test func aLostSessionIsBuiltFromItsJournal() throws {
    let (bench, session) = try Self.written()
    for name in ["s.sqlite", "s.sqlite-wal", "s.sqlite-shm"] {
      try? FileManager.default.removeItem(at: bench.url(name))
    }
    #expect(try Self.reopened(bench, session).contains("chép lại từ nhật ký"))
  }

  /// SQLite drops the damaged end of its log without a word; the journal has what was in it.
  @Test func theDamagedEndOfSQLitesLogIsMended() throws {
    let bench = try DeskBench()
    let input = Data((Self.lines.joined(separator: "\n") + "\n").utf8)
    // Killed while it waits for more, so that SQLite leaves its log behind.
    try bench.write(input, "lines")
    let script = """
      mkfifo pipe
      "$program" --catalogue catalogue.json --store s.sqlite --batch 20 <pipe >out & pid=$!
      exec 3>pipe
      cat lines >&3
      for i in $(seq 200); do
        [ "$(grep -vc ^báo out)" -ge "$(grep -vc deleted lines)" ] && break
        sleep 0.05
      done
      kill -9 $pid
      wait $pid
      true
      """
    _ = try bench.shell(script)
    let answered = try bench.bench.read("out").split(separator: "\n")
      .filter { $0.hasPrefix("ghi") }
    #expect(answered.count > 100)
    var log = try bench.bytes("s.sqlite-wal")
    try #require(log.count > 20_000)
    for place in (log.count - 6000)..<log.count { log[place] = 0 }
    try bench.write(log, "s.sqlite-wal")
    let told = try bench.serve([])
    #expect(told.output.contains("chép lại từ nhật ký"), "\(told.output)")
    let session = try bench.export()
    for answer in answered {
      let id = try #require(answer.split(separator: "\t").dropFirst(2).first)
      #expect(session.contains("\"id\":\"\(id)\""))
    }
  }

  @Test func whatIsNoSessionIsRefused() throws {
    let bench = try DeskBench()
    try bench.write(Data("một tệp khác, dài hơn mười sáu byte".utf8), "s.sqlite")
    let outcome = try bench.serve([])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("bị hỏng"))
    let other = try DeskBench()
    try other.write(Data("{\"schema\":\"khác\"}".utf8), "s.sqlite.journal")
    let refused = try other.serve([])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("không phải nhật ký"))
  }

  @Test func twoSessionsAreNotMixed() throws {
    let (bench, _) = try Self.written()
    let other = try DeskBench()
    _ = try other.serve(Evening.lines(50, seed: 99))
    try bench.write(try other.bytes("s.sqlite.journal"), "s.sqlite.journal")
    let outcome = try bench.serve([])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("không phải của cùng một phiên"))
  }

  @Test func oneSessionIsKeptByOneDesk() throws {
    let (bench, _) = try Self.written()
    let outcome = try bench.shell(
      """
      mkfifo pipe
      "$program" --catalogue catalogue.json --store s.sqlite <pipe >out & pid=$!
      exec 3>pipe
      for i in $(seq 200); do [ -s out ] && break; sleep 0.05; done
      "$program" --catalogue catalogue.json --store s.sqlite </dev/null; status=$?
      exec 3>&-; wait $pid; exit $status
      """)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("chương trình khác"))
  }

  /// Files may not grow beyond some blocks, which is what a full disk is to the program.
  @Test(arguments: [100, 300])
  func aFullDiskIsSaidAndNothingAnsweredIsLost(_ blocks: Int) throws {
    let lines = Evening.lines(2500, seed: 5)
    let bench = try DeskBench()
    try bench.write(Data((lines.joined(separator: "\n") + "\n").utf8), "lines")
    let outcome = try bench.shell(
      """
      set -o pipefail
      (ulimit -f \(blocks); exec "$program" --catalogue catalogue.json --store s.sqlite --batch 50) \
        <lines | cat
      """)
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.contains("đĩa đầy") || outcome.errors.contains("Không ghi được"))
    #expect(outcome.errors.contains("vẫn còn nguyên"))
    let answered = outcome.answers.filter { $0[0] == "ghi" }.map { $0[2] }
    #expect(!answered.isEmpty)
    let session = try bench.export()
    for id in answered { #expect(session.contains("\"id\":\"\(id)\"")) }
    // With room again, the evening ends as if there always had been.
    let done = outcome.answers.count { $0[0] != "báo" }
    #expect(try bench.serve(Array(lines[done...])).status == 0)
    let quiet = try DeskBench()
    _ = try quiet.serve(lines)
    #expect(try bench.export() == quiet.export())
  }
}
