internal import CRivals
internal import Foundation
internal import VietnameseText

/// Folding to search keys.
enum FoldRaces {
  static func all(_ corpora: Corpora) -> [Race] {
    let memory = Memory(
      3 * max(corpora.decomposed.bytes.count, corpora.comments.bytes.count) + 4096)
    return [
      race(
        corpora.prose, memory,
        [
          Goal(rival: "ICU transliterator", atLeast: 60, aim: 100),
          Goal(rival: "ICU by hand", atLeast: 12, aim: 18),
          Goal(rival: "Foundation folding", atLeast: 25, aim: 40),
          Goal(rival: "the same in C", atLeast: 0.75, aim: 0.9),
        ]),
      race(
        corpora.decomposed, memory,
        [Goal(rival: "ICU transliterator", atLeast: 70, aim: 110)]),
      race(
        corpora.comments, memory,
        [Goal(rival: "ICU transliterator", atLeast: 55, aim: 90)]),
      asciiWhole(corpora.ascii, memory), strings(corpora.prose, memory),
    ]
  }

  private static func transliterator(_ corpus: Corpus, _ memory: Memory) -> Contestant {
    Contestant(name: "ICU transliterator") {
      corpus.forEachLine { Int(rival_icu_transliterate($0, Int64($1), memory.base, memory.size)) }
    }
  }

  private static func race(_ corpus: Corpus, _ memory: Memory, _ goals: [Goal]) -> Race {
    let all = [
      transliterator(corpus, memory),
      Contestant(name: "ICU by hand") {
        corpus.forEachLine { Int(rival_icu_fold($0, Int64($1), memory.base, memory.size)) }
      },
      Contestant(name: "Foundation folding") {
        corpus.lines.reduce(0) {
          $0
            &+ $1.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).utf8
            .count
        }
      },
      Contestant(name: "the same in C") {
        corpus.forEachLine { Int(rival_c_fold($0, Int64($1), memory.base)) }
      },
    ]
    return Race(
      operation: "fold, bytes → buffer", corpus: corpus.name, amount: corpus.bytes.count, unit: "B",
      ours: Contestant(name: "ours") {
        corpus.sum { memory.key(of: $0) }
      }, rivals: all.filter { rival in goals.contains { $0.rival == rival.name } }, goals: goals)
  }

  private static func asciiWhole(_ corpus: Corpus, _ memory: Memory) -> Race {
    let whole = String(decoding: corpus.bytes, as: UTF8.self)
    return Race(
      operation: "fold, whole buffer", corpus: corpus.name, amount: corpus.bytes.count, unit: "B",
      ours: Contestant(name: "ours") { memory.key(of: whole.utf8Span) },
      rivals: [
        Contestant(name: "memcpy") {
          corpus.bytes.withUnsafeBytes { source in
            if let base = source.baseAddress { memcpy(memory.base, base, source.count) }
          }
          return Int(memory.base[corpus.bytes.count / 2])
        }
      ], goals: [Goal(rival: "memcpy", atLeast: 0.3, aim: 0.45)])
  }

  private static func strings(_ corpus: Corpus, _ memory: Memory) -> Race {
    Race(
      operation: "fold, String → String", corpus: corpus.name, amount: corpus.bytes.count,
      unit: "B",
      ours: Contestant(name: "ours") {
        corpus.lines.reduce(0) { $0 &+ SearchFold.key($1).utf8.count }
      },
      rivals: [
        transliterator(corpus, memory),
        Contestant(name: "lowercased()") {
          corpus.lines.reduce(0) { $0 &+ $1.lowercased().utf8.count }
        },
      ],
      goals: [
        Goal(rival: "ICU transliterator", atLeast: 35, aim: 60),
        Goal(rival: "lowercased()", atLeast: 8, aim: 11),
      ])
  }
}

/// Memory that results are written to.
final class Memory {
  let base: UnsafeMutablePointer<UInt8>
  let size: Int64

  init(_ size: Int) {
    base = .allocate(capacity: size)
    base.initialize(repeating: 0, count: size)
    self.size = Int64(size)
  }

  deinit { base.deallocate() }

  /// The length of a text's search key, which is written here.
  func key(of text: UTF8Span) -> Int {
    var output = OutputSpan(
      buffer: UnsafeMutableBufferPointer(start: base, count: Int(size)), initializedCount: 0)
    guard SearchFold.append(keyOf: text, to: &output) else { return 0 }
    return output.finalize(for: UnsafeMutableBufferPointer(start: base, count: Int(size)))
  }
}
