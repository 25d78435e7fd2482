import PhienCho
import PhienChoReading

/// Counts comments and commenters stream by stream, each account once for each stream.
struct StreamCount {
  private(set) var streams: [SessionReport.StreamIntake] = []
  private var places: [StreamID: Int] = [:]
  /// By stream, which authors have written, by their places in the buyers' book.
  private var seen: [[Bool]] = []
  private let known: [StreamID]
  /// The stream of the comment before, which nearly always is that of the next.
  private var latest: (platform: StreamingPlatform?, stream: String?, place: Int)?

  /// - Parameter known: The streams that are written down, for comments whose record names none.
  init(known: [StreamID]) { self.known = known }

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
    let candidates = known.filter { comment.platform == nil || $0.platform == comment.platform }
    let only = candidates.count == 1 ? candidates.first : nil
    let platform = comment.platform ?? only?.platform ?? Self.unknown
    // A log that does not tell its stream is a stream of its own.
    let name = file.split(separator: "/").last.map(String.init) ?? "?"
    let stream =
      comment.stream.flatMap { StreamID($0, on: platform) } ?? only ?? StreamID(name, on: platform)
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
