internal import ArgumentParser
internal import ExampleSupport
internal import Foundation

/// Measures the desk from outside: a program of its own, fed through a pipe.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measures how fast the desk answers.",
    discussion: """
      Starts the desk on invented comments in a new folder, and tells how many answers a second \
      came and how late they were. With --rate comments come at that rate, and an answer's delay \
      counts from the moment its comment was due; without, they come as fast as they are taken.
      """, shouldDisplay: false)

  @Option(help: "How many comments.")
  var comments = 100_000

  @Option(help: "How many comments a second; 0 for as many as are taken.")
  var rate = 0

  @Option(help: "The folder the session is kept in; a temporary one unless given.")
  var folder: String?

  func validate() throws {
    guard (1...100_000_000).contains(comments), (0...1_000_000).contains(rate) else {
      throw ValidationError("--comments must be above 0 and --rate at least 0.")
    }
  }

  private static let catalogue = """
    {"offers":[{"code":"OI","name":"Ổi lê","aliases":["ổi"],"sale":{"by":"mass",\
    "vndPerKilogram":15000}},{"code":"TL","name":"Thanh long","sale":{"by":"mass",\
    "vndPerKilogram":28000}}]}
    """

  private static func comment(_ number: Int) -> String {
    let texts = ["chốt 2kg ổi nha shop", "lấy 3 ký thanh long", "ổi còn không ạ", "thêm 1kg nữa"]
    return "{\"id\":\"c\(number)\",\"text\":\"\(texts[number % texts.count])\","
      + "\"author\":\"u\(number % 5000)\"}\n"
  }

  func run() throws {
    let base = folder.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
    let work = base.appendingPathComponent("phiencho-measure-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    let catalogue = work.appendingPathComponent("catalogue.json")
    try Data(Self.catalogue.utf8).write(to: catalogue)

    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = [
      "--catalogue", catalogue.path, "--store", work.appendingPathComponent("s.sqlite").path,
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var arrivals: [Double] = []
    arrivals.reserveCapacity(comments)
    var reader = AnswerReader(output.fileHandleForReading)
    // The first answer says that the desk is open.
    _ = reader.next()
    let start = ProcessInfo.processInfo.systemUptime
    feed(input.fileHandleForWriting, from: start)
    while arrivals.count < comments, reader.next() {
      arrivals.append(ProcessInfo.processInfo.systemUptime)
    }
    process.waitUntilExit()
    try tell(arrivals, from: start)
  }

  /// Writes the comments when they are due, on a thread of its own.
  private func feed(_ handle: FileHandle, from start: Double) {
    let (comments, rate) = (comments, rate)
    Thread.detachNewThread {
      defer { try? handle.close() }
      var number = 0
      while number < comments {
        var end = min(number + 500, comments)
        if rate > 0 {
          let due = Int((ProcessInfo.processInfo.systemUptime - start) * Double(rate)) + 1
          end = min(due, comments)
          guard end > number else {
            Thread.sleep(forTimeInterval: 0.0005)
            continue
          }
        }
        let text = (number..<end).map(Self.comment).joined()
        guard (try? handle.write(contentsOf: Data(text.utf8))) != nil else { return }
        number = end
      }
    }
  }

  private func tell(_ arrivals: [Double], from start: Double) throws {
    guard let last = arrivals.last, arrivals.count == comments else {
      StandardError.say("only \(arrivals.count) of \(comments) comments were answered")
      throw ExitCode(ExitStatus.malformedInput)
    }
    let seconds = last - start
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    var text =
      "\(comments) comments answered in \(Self.rounded(seconds)) s: "
      + "\(Int(Double(comments) / seconds)) a second, peak memory \(usage.ru_maxrss / 1024) MB"
    if rate > 0 {
      let delays = arrivals.enumerated().map { $1 - start - Double($0) / Double(rate) }.sorted()
      func percentile(_ part: Double) -> String {
        Self.rounded(delays[min(Int(Double(delays.count) * part), delays.count - 1)] * 1000)
      }
      text +=
        "; at \(rate) comments a second the delay was \(percentile(0.5)) ms in the middle, "
        + "\(percentile(0.99)) ms at the 99th percentile, \(percentile(1)) ms at most"
    }
    var output = StandardOutput()
    output.bytes += Array((text + "\n").utf8)
    try output.flush()
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}

/// Reads answers line by line as they come.
private struct AnswerReader {
  private let handle: FileHandle
  private var lines = 0

  init(_ handle: FileHandle) { self.handle = handle }

  /// Waits for the next line; `false` at the end.
  mutating func next() -> Bool {
    while lines == 0 {
      let data = handle.availableData
      guard !data.isEmpty else { return false }
      lines = data.count { $0 == 0x0A }
    }
    lines -= 1
    return true
  }
}
