import ExampleSupport
import Foundation
import PhienCho
package import PhienChoReading

/// Reads chat logs into an intake, in pieces, with a line of progress where a person waits.
package struct ChatLogReader {
  private let format: ChatLogFormat
  private let showsProgress: Bool
  private let words: Wording

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - format: The format of the logs.
  ///   - showsProgress: Whether somebody looks at the standard error.
  ///   - words: The words of the report's language.
  package init(format: ChatLogFormat, showsProgress: Bool, words: Wording = Wording()) {
    self.format = format
    self.words = words
    self.showsProgress = showsProgress
  }

  /// A log shorter than this is read before one could read of it.
  private static let longLog = 32 << 20

  /// Reads a log from its beginning to its end.
  ///
  /// - Throws: ``FileError`` when it cannot be read, is empty, or holds nothing but malformed
  ///   records.
  package func read(_ path: String, into intake: inout CommentIntake) throws {
    var file = try InputFile(path)
    let name = file.name
    var parser = ChatLogParser(format: format)
    var first: ChatLogRecord?
    var progress = Progress(
      of: showsProgress ? file.size : nil, atLeast: Self.longLog, label: words.progress)
    let understoodBefore = intake.understood
    while try file.next({ chunk in
      parser.parse(chunk) { record in
        if first == nil { first = record }
        intake.take(record, from: name)
      }
      progress.advance(by: chunk.count)
    }) {}
    parser.finish { record in
      if first == nil { first = record }
      intake.take(record, from: name)
    }
    progress.end()
    switch first {
    case nil: throw FileError(path: name, reason: .emptyFile)
    case .malformed(let error) where intake.understood == understoodBefore:
      throw FileError(
        path: name,
        reason: Bilingual(
          "\(error.explanation); không đọc được bản ghi nào của nhật ký",
          "\(error); no record of the log could be read"))
    default: break
    }
  }
}

/// A line that says how far the reading of a log has come.
private struct Progress {
  private let size: Int?
  private var done = 0
  private var shown = 0
  private let label: String

  init(of size: Int?, atLeast limit: Int, label: String) {
    self.label = label
    self.size = size.flatMap { $0 >= limit ? $0 : nil }
  }

  mutating func advance(by count: Int) {
    guard let size else { return }
    done += count
    let percent = min(done / (size / 100), 100)
    guard percent > shown else { return }
    shown = percent
    show("\r\(label) … \(percent) %")
  }

  func end() {
    if shown > 0 { show("\r\u{1B}[K") }
  }

  /// Shows a part of a line; that this fails is nothing one could tell anybody.
  private func show(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
