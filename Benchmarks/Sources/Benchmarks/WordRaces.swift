internal import CRivals
internal import Foundation
internal import VietnameseText

/// Dictionary order and syllables.
enum WordRaces {
  static func all(_ corpora: Corpora) -> [Race] {
    let memory = Memory(1 << 20)
    return [sortKey(corpora.prose, memory), sortKey(corpora.comments, memory)]
      + [syllables(corpora.prose), syllables(corpora.comments)]
  }

  private static func sortKey(_ corpus: Corpus, _ memory: Memory) -> Race {
    let order = DictionaryOrder()
    var key: [UInt8] = []
    return Race(
      operation: "dictionary sort key", corpus: corpus.name, amount: corpus.bytes.count, unit: "B",
      ours: Contestant(name: "ours") {
        corpus.sum { line in
          key.removeAll(keepingCapacity: true)
          order.appendSortKey(of: line, to: &key)
          return key.count
        }
      },
      rivals: [
        Contestant(name: "ICU ucol_getSortKey") {
          corpus.forEachLine { Int(rival_icu_sort_key($0, Int64($1), memory.base, memory.size)) }
        }
      ], goals: [Goal(rival: "ICU ucol_getSortKey", atLeast: 5, aim: 10)])
  }

  private static func syllables(_ corpus: Corpus) -> Race {
    var words = 0
    for line in corpus.lines {
      let tally = SyllableScanner.tally(line.utf8Span)
      words += tally.native + tally.loan + tally.other
    }
    return Race(
      operation: "syllable validation", corpus: corpus.name, amount: words, unit: " words",
      ours: Contestant(name: "ours") {
        corpus.sum { SyllableScanner.tally($0).native }
      },
      rivals: [
        Contestant(name: "ICU word iteration") {
          corpus.forEachLine { Int(rival_icu_words($0, Int64($1))) }
        }
      ], goals: [Goal(rival: "ICU word iteration", atLeast: 3, aim: 5)])
  }
}
