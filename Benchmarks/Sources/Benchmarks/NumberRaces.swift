internal import CRivals
internal import Foundation
internal import PhienChoTestKit
internal import VietnameseText

/// Numbers in words.
enum NumberRaces {
  static func all() -> [Race] {
    var random = SeededGenerator(seed: 3)
    let numbers = (0..<100_000).map { index in
      // Of every length alike.
      Int64(random.next() >> UInt64(random.next() % 60 + 3)) * (index % 9 == 0 ? -1 : 1)
    }
    let memory = Memory(4096)
    let speller = NumberSpeller()
    // What ICU's rules can read back: its own words.
    let words = Corpus(
      "numbers in words",
      numbers.map { number in
        let length = Int(rival_icu_spell(number, memory.base, memory.size))
        return String(
          decoding: UnsafeBufferPointer(start: memory.base, count: max(0, length)), as: UTF8.self)
      })
    return [
      Race(
        operation: "spell a number", corpus: "random numbers", amount: numbers.count, unit: "",
        ours: Contestant(name: "ours") {
          var words = MutableSpan(
            _unsafeElements: UnsafeMutableBufferPointer(start: memory.base, count: 4096))
          return numbers.reduce(0) { $0 &+ ((try? speller.spell($1, into: &words)) ?? 0) }
        },
        rivals: [
          Contestant(name: "ICU RBNF format") {
            numbers.reduce(0) { $0 &+ Int(rival_icu_spell($1, memory.base, memory.size)) }
          }
        ], goals: [Goal(rival: "ICU RBNF format", atLeast: 5, aim: 10)]),
      Race(
        operation: "read a number", corpus: words.name, amount: numbers.count, unit: "",
        ours: Contestant(name: "ours") {
          var reader = NumberReader()
          return words.lines.reduce(0) { $0 &+ (reader.reading(of: $1) == nil ? 0 : 1) }
        },
        rivals: [
          Contestant(name: "ICU RBNF parse") {
            words.forEachLine { rival_icu_parse($0, Int64($1)) == .min ? 0 : 1 }
          }
        ], goals: [Goal(rival: "ICU RBNF parse", atLeast: 20, aim: 40)]),
    ]
  }
}
