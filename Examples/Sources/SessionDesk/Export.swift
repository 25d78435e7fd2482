internal import ArgumentParser
internal import ExampleSupport
internal import Foundation
internal import PhienCho
internal import PhienChoReading

/// Writes a session's events as a session log.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the events of a session as a session log, for ReplaySession --ledger.",
    discussion: "Buyers are named by their numbers; names, telephone numbers and texts stay here.")

  @Option(help: ArgumentHelp("Where the session is kept.", valueName: "session.sqlite"))
  var store: String

  func run() throws {
    do {
      guard FileManager.default.fileExists(atPath: store) else {
        throw DeskError("Không có tệp \(store).", status: ExitStatus.refused)
      }
      var contents = DeskArchive.Contents()
      _ = try DeskArchive(store, contents: &contents)
      for notice in contents.notices { StandardError.say(notice) }
      var log = EventLog()
      for case (_, .event(let event)) in contents.entries { log.insert(event) }
      var output = StandardOutput()
      SessionLog.appendHeader(to: &output.bytes)
      for event in log {
        SessionLog.append(event, to: &output.bytes)
        try output.flushIfLarge()
      }
      try output.flush()
    } catch let error as FileError {
      throw ExitCode(ExitStatus.of(error, in: .vi))
    } catch let error as DeskError {
      StandardError.say(error.description)
      throw ExitCode(error.status)
    }
  }
}
