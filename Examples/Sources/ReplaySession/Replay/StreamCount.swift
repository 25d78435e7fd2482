import PhienCho
import PhienChoReading

/// Counts comments and commenters stream by stream, each account once for each stream.
struct StreamCount {
  private(set) var streams: [SessionReport.StreamIntake] = []
  private var places: [StreamID: Int] = [:]
  /// By stream, which authors have written, by their places in the buyers' book.
  private var seen: [[Bool]] = []
  private let defaultStream: StreamID?
  /// The stream of the comment before, which nearly always is that of the next.
  private var latest: (platform: StreamingPlatform?, stream: String?, place: Int)?

  init(defaultStream: StreamID?) { self.defaultStream = defaultStream }

  mutating func count(_ comment: LiveComment, by author: Int?, from file: String) {
    let place = place(of: comment, from: file)
    streams[place].comments += 1
    guard let author else { return }
    if seen[place].count <= author {
      let further = max(author + 1, 2 * seen[place].count) - seen[place].count
      seen[place].append(contentsOf: repeatElement(false, count: further))
    }
    guard !seen[place][author] else { return }
    seen[place][author] = true
    streams[place].commenters += 1
  }

  private mutating func place(of comment: LiveComment, from file: String) -> Int {
    if let latest, latest.stream == comment.stream, latest.platform == comment.platform {
      return latest.place
    }
    let platform = comment.platform ?? defaultStream?.platform ?? Self.unknown
    // A log that does not tell its stream is a stream of its own.
    let stream =
      comment.stream.flatMap { StreamID($0, on: platform) } ?? defaultStream
      ?? StreamID(file.isEmpty ? "?" : file, on: platform)
    guard let stream else { return 0 }
    let place = places[stream] ?? streams.count
    if place == streams.count {
      places[stream] = place
      streams.append(SessionReport.StreamIntake(stream: stream, comments: 0, commenters: 0))
      seen.append([])
    }
    latest = (comment.platform, comment.stream, place)
    return place
  }

  private static let unknown = StreamingPlatform(rawValue: "chat")
}
