internal import Foundation
internal import PhienCho
internal import PhienChoReading
internal import PhienChoTestKit

/// Registers of households against the same done plainly with the standard library.
enum AdoptionRaces {
  static func all() throws -> [Race] {
    var register = InventedRegister(seed: 28, namesCommunes: true)
    var bytes: [UInt8] = []
    register.appendHeader(to: &bytes)
    let households = 100_000
    for hamlet in InventedRegister.country(households: households) {
      register.append(hamlet, to: &bytes)
    }
    let day = try CalendarDate(year: 2021, month: 8, day: 31)
    return [
      counting(bytes, households, AdoptionContext(asOf: day)),
      try merging(),
    ]
  }

  /// All that the register says by hamlet, against three of its counts by hamlet.
  private static func counting(
    _ bytes: [UInt8], _ households: Int, _ context: AdoptionContext
  ) -> Race {
    let text = String(decoding: bytes, as: UTF8.self)
    return Race(
      operation: "count a register", corpus: "100,000 households of 2,000 hamlets",
      amount: households, unit: " households",
      ours: Contestant(name: "ours") {
        var register = HouseholdRegister([context], repeats: .trust)
        var place = 0
        while place < bytes.count {
          let end = min(bytes.count, place + 1 << 18)
          try? register.read(bytes.span.extracting(place..<end))
          place = end
        }
        try? register.finish()
        return Int((try? register.totals().first?[.householdsWithStallAndPayment]) ?? 0)
          + register.rowsCounted
      },
      rivals: [
        // What one writes first: lines, fields, a dictionary; days are compared as text, and neither
        // quotes nor wrong cells are looked for.
        Contestant(name: "String.split") {
          var hamlets: [Substring: (all: Int, stalls: Int, both: Int)] = [:]
          for line in text.split(whereSeparator: \.isNewline).dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            let hasStall = [fields[17], fields[19], fields[20]].contains {
              !$0.isEmpty && $0 <= "2021-08-31"
            }
            let pays = fields[6] == "x" || (fields[6].first == "2" && fields[6] <= "2021-08-31")
            hamlets[fields[1] + fields[2], default: (0, 0, 0)].all += 1
            if hasStall { hamlets[fields[1] + fields[2], default: (0, 0, 0)].stalls += 1 }
            if hasStall && pays { hamlets[fields[1] + fields[2], default: (0, 0, 0)].both += 1 }
          }
          return hamlets.values.reduce(0) { $0 + $1.both }
        },
        // The same over bytes, which a careful programmer writes next.
        Contestant(name: "split of bytes") {
          var hamlets: [ArraySlice<UInt8>: (all: Int, stalls: Int, both: Int)] = [:]
          let last = Array("2021-08-31".utf8)
          for line in bytes.split(separator: 0x0A).dropFirst() {
            let fields = line.split(separator: 0x2C, omittingEmptySubsequences: false)
            let hasStall = [fields[17], fields[19], fields[20]].contains {
              $0.count > 1 && !last.lexicographicallyPrecedes($0)
            }
            let pays = fields[6].elementsEqual("x".utf8) || fields[6].first == 0x32
            var counts = hamlets[fields[2], default: (0, 0, 0)]
            counts.all += 1
            counts.stalls += hasStall ? 1 : 0
            counts.both += hasStall && pays ? 1 : 0
            hamlets[fields[2]] = counts
          }
          return hamlets.values.reduce(0) { $0 + $1.both }
        },
      ],
      goals: [
        Goal(rival: "String.split", atLeast: 5, aim: 10),
        Goal(rival: "split of bytes", atLeast: 2, aim: 5),
      ], leastRate: 2_000_000)
  }

  /// Tallies of communes to the country, against dictionaries by name.
  private static func merging() throws -> Race {
    var tallies: [AdoptionTally] = []
    var plain: [[String: Int64]] = []
    for number: Int64 in 0..<3_321 {
      let counts: [AdoptionCount: Int64] = [
        .households: number + 10, .householdsStallKnown: number + 10, .householdsWithStall: number,
      ]
      let tally = try AdoptionTally(counts)
      var dictionary: [String: Int64] = [:]
      for count in AdoptionCount.allCases { dictionary[count.name] = tally[count] }
      tallies.append(tally)
      plain.append(dictionary)
    }
    return Race(
      operation: "merge tallies", corpus: "3,321 communes", amount: tallies.count,
      unit: " tallies",
      ours: Contestant(name: "ours") {
        Int((try? AdoptionTally.sum(tallies)[.households]) ?? 0)
      },
      rivals: [
        Contestant(name: "dictionaries") {
          var sum: [String: Int64] = [:]
          for tally in plain { sum.merge(tally) { $0 &+ $1 } }
          return Int(sum["households"] ?? 0)
        }
      ],
      goals: [Goal(rival: "dictionaries", atLeast: 5, aim: 10)])
  }
}
