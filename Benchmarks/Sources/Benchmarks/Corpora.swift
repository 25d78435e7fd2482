internal import PhienChoReading
internal import PhienChoTestKit
internal import VietnameseText

/// Lines of UTF-8 in one piece of memory.
struct Corpus {
  let name: String
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  /// The lines as strings, for the APIs that take them.
  let lines: [String]

  init(_ name: String, _ lines: [String]) {
    self.name = name
    // Copied one after the other, so that strings lie in memory as the bytes do.
    self.lines = lines.map { String(decoding: Array($0.utf8), as: UTF8.self) }
    for line in self.lines {
      bytes += line.utf8
      ends.append(bytes.count)
    }
  }

  /// Calls a closure with each line.
  @inline(__always)
  func forEachLine(_ body: (UnsafePointer<UInt8>, Int) -> Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var start = 0
      var sum = 0
      for end in ends {
        sum = sum &+ body(base + start, end - start)
        start = end
      }
      return sum
    }
  }
}

extension Corpus {
  /// Adds up what a closure makes of each line, as it lies in the memory that rivals read from.
  @inline(__always)
  func sum(_ body: (UTF8Span) -> Int) -> Int {
    forEachLine { line, count in
      body(UTF8Span(unchecked: UnsafeBufferPointer(start: line, count: count).span))
    }
  }
}

/// The four texts that everything is measured on.
///
/// The words of an invented text are drawn again and again at random, since a text that repeats
/// itself is learnt by the processor's branch prediction.
struct Corpora {
  let prose: Corpus
  let decomposed: Corpus
  let ascii: Corpus
  let comments: Corpus

  init(megabytes: Int) {
    var random = SeededGenerator(seed: 2026)
    let words = Prose.text.split { $0 == " " || $0 == "\n" }.map(String.init)
    var lines: [String] = []
    var size = 0
    while size < megabytes * 1_000_000 {
      let count = Int.random(in: 20...90, using: &random)
      var line = ""
      for _ in 0..<count {
        if !line.isEmpty { line += " " }
        line += words[Int.random(in: 0..<words.count, using: &random)]
      }
      size += line.utf8.count
      lines.append(line)
    }
    prose = Corpus("prose, NFC", lines)
    decomposed = Corpus(
      "prose, NFD", lines.map { (try? NormalizationForm.nfd.normalize($0)) ?? $0 })
    ascii = Corpus("ASCII", lines.map(SearchFold.key))
    comments = Corpus("comments", Corpora.comments(megabytes: megabytes))
  }

  private static func comments(megabytes: Int) -> [String] {
    var lines: [String] = []
    for (index, name) in ["guava", "craft", "highland", "tea"].enumerated() {
      guard
        let scenario = try? SessionScenario.named(name).scaled(
          toComments: UInt32(megabytes * 10_000))
      else { continue }
      for record in SessionSimulator(scenario: scenario, seed: UInt64(index), format: .canonical) {
        if case .comment(let simulated) = record { lines.append(simulated.comment.text) }
      }
    }
    var random = SeededGenerator(seed: 7)
    lines.shuffle(using: &random)
    return lines
  }
}
