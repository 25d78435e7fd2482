internal import CRivals
internal import Foundation
internal import VietnameseText

/// Canonical composition, and the repair of whole texts.
enum NormalizationRaces {
  static func all(_ corpora: Corpora) -> [Race] {
    let memory = Memory(2 * corpora.decomposed.bytes.count + 4096)
    return [
      check(corpora.prose, Goal(rival: "ICU isNormalizedUTF8", atLeast: 4, aim: 7)),
      check(
        composed(corpora.comments), Goal(rival: "ICU isNormalizedUTF8", atLeast: 1.4, aim: 2.2)),
      compose(corpora.decomposed, memory), repair(corpora.prose, memory, corpora.decomposed),
      repair(corpora.decomposed, memory, corpora.decomposed), untouched(corpora.prose, memory),
    ]
  }

  /// The lines that are in NFC: the check that answers yes is measured.
  private static func composed(_ corpus: Corpus) -> Corpus {
    Corpus(
      corpus.name, corpus.lines.filter { (try? NormalizationForm.nfc.isNormalized($0)) ?? false })
  }

  private static func check(_ corpus: Corpus, _ goal: Goal) -> Race {
    Race(
      operation: "NFC check answering yes", corpus: corpus.name, amount: corpus.bytes.count,
      unit: "B",
      ours: Contestant(name: "ours") {
        corpus.sum { ((try? NormalizationForm.nfc.isNormalized($0)) ?? false) ? 1 : 0 }
      },
      rivals: [
        Contestant(name: "ICU isNormalizedUTF8") {
          corpus.forEachLine { Int(rival_icu_is_nfc($0, Int64($1))) }
        }
      ], goals: [goal])
  }

  private static func icu(_ corpus: Corpus, _ memory: Memory) -> Contestant {
    Contestant(name: "ICU normalizeUTF8") {
      corpus.forEachLine { Int(rival_icu_nfc($0, Int64($1), memory.base, memory.size)) }
    }
  }

  private static func compose(_ corpus: Corpus, _ memory: Memory) -> Race {
    Race(
      operation: "NFC from NFD", corpus: corpus.name, amount: corpus.bytes.count, unit: "B",
      ours: Contestant(name: "ours") {
        corpus.lines.reduce(0) {
          $0 &+ ((try? NormalizationForm.nfc.normalize($1))?.utf8.count ?? 0)
        }
      },
      rivals: [
        icu(corpus, memory),
        Contestant(name: "Foundation") {
          corpus.lines.reduce(0) { $0 &+ $1.precomposedStringWithCanonicalMapping.utf8.count }
        },
      ],
      goals: [
        Goal(rival: "ICU normalizeUTF8", atLeast: 5, aim: 8),
        Goal(rival: "Foundation", atLeast: 14, aim: 22),
      ])
  }

  /// Finding out that nothing is to be mended, tones aside, against copying the text.
  private static func untouched(_ corpus: Corpus, _ memory: Memory) -> Race {
    var options = RepairOptions.standard
    options.mendsTones = false
    let repair = TextRepair(options)
    let whole = String(decoding: corpus.bytes, as: UTF8.self)
    return Race(
      operation: "repair, no tones, nothing to do", corpus: corpus.name,
      amount: corpus.bytes.count, unit: "B",
      ours: Contestant(name: "ours") { repair.repaired(whole).utf8.count },
      rivals: [
        Contestant(name: "memcpy") {
          corpus.bytes.withUnsafeBytes { source in
            if let base = source.baseAddress { memcpy(memory.base, base, source.count) }
          }
          return Int(memory.base[corpus.bytes.count / 2])
        }
      ], goals: [Goal(rival: "memcpy", atLeast: 0.3, aim: 0.45)])
  }

  /// Everything a repair does, tones included, against ICU's NFC from NFD and nothing else.
  private static func repair(_ corpus: Corpus, _ memory: Memory, _ decomposed: Corpus) -> Race {
    let repair = TextRepair()
    return Race(
      operation: "repair", corpus: corpus.name, amount: corpus.bytes.count, unit: "B",
      ours: Contestant(name: "ours") {
        corpus.lines.reduce(0) { $0 &+ repair.repaired($1).utf8.count }
      },
      rivals: [
        Contestant(name: "ICU NFC from NFD") {
          decomposed.forEachLine { Int(rival_icu_nfc($0, Int64($1), memory.base, memory.size)) }
        }
      ], goals: [Goal(rival: "ICU NFC from NFD", atLeast: 1.5, aim: 4)])
  }
}
