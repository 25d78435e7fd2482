internal import Foundation
internal import PhienCho
internal import PhienChoReading
internal import PhienChoTestKit

/// OCOP ballots and certificates against the same done plainly with Foundation.
enum OCOPRaces {
  static func all() throws -> [Race] {
    var random = SeededGenerator(seed: 26)
    let ballots = try (0..<20_000).map { _ in try ballot(&random) }
    return try [grading(ballots), lines(ballots), standings(&random)]
  }

  /// A ballot of any sheet, most answers good.
  private static func ballot(_ random: inout SeededGenerator) throws -> OCOPBallot {
    var ballot = OCOPBallot(sheet: try OCOPSheet(number: Int.random(in: 1...26, using: &random)))
    for criterion in ballot.sheet.criteria {
      let most = criterion.optionCount
      let isGood = Int.random(in: 0..<4, using: &random) > 0
      try ballot.choose(
        isGood ? most : Int.random(in: 0...most, using: &random), for: criterion.code)
    }
    return ballot
  }

  private static func grading(_ ballots: [OCOPBallot]) -> Race {
    let plain = ballots.map(PlainBallot.init)
    return Race(
      operation: "grade a ballot", corpus: "ballots of 26 sheets", amount: ballots.count,
      unit: " ballots",
      ours: Contestant(name: "ours") {
        ballots.reduce(0) { sum, ballot in
          let assessment = OCOPAssessment(ballot)
          return sum &+ assessment.total.numerator &+ (assessment.stars?.rawValue ?? 0)
        }
      },
      rivals: [
        Contestant(name: "dictionaries") {
          plain.reduce(0) { $0 &+ $1.total &+ $1.stars }
        }
      ],
      goals: [Goal(rival: "dictionaries", atLeast: 5, aim: 10)], leastRate: 200_000)
  }

  private static func lines(_ ballots: [OCOPBallot]) -> Race {
    let lines = ballots.map { ballot -> [UInt8] in
      let chosen = ballot.sheet.criteria.map {
        "\"\($0.code)\":\(ballot.option(for: $0.code) ?? 0)"
      }
      return Array(
        "{\"sheet\":\(ballot.sheetNumber),\"chosen\":{\(chosen.joined(separator: ","))}}".utf8)
    }
    var output: [UInt8] = []
    return Race(
      operation: "grade a line of JSON", corpus: "ballots of 26 sheets", amount: lines.count,
      unit: " ballots",
      ours: Contestant(name: "ours") {
        lines.reduce(0) { sum, line in
          output.removeAll(keepingCapacity: true)
          if let ballot = try? OCOPBallotJSON.decode(line) {
            OCOPAssessment(ballot).appendJSON(to: &output)
          }
          return sum &+ output.count
        }
      },
      rivals: [
        Contestant(name: "Foundation JSONDecoder") {
          let decoder = JSONDecoder()
          return lines.reduce(0) { sum, line in
            let ballot = try? decoder.decode(PlainBallot.self, from: Data(line))
            return sum &+ (ballot?.total ?? 0) &+ (ballot?.stars ?? 0)
          }
        }
      ],
      goals: [Goal(rival: "Foundation JSONDecoder", atLeast: 5, aim: 10)], leastRate: 200_000)
  }

  private static func standings(_ random: inout SeededGenerator) throws -> Race {
    let day = try CalendarDate(year: 2026, month: 11, day: 21)
    let certificates = try (0..<20_000).map { number in
      try OCOPCertificate(
        number: "\(number)/QĐ-UBND", stars: OCOPStars(rawValue: 3 + number % 3) ?? .three,
        issued: day.adding(days: -Int.random(in: 0..<1600, using: &random)))
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    let issued = certificates.map {
      Date(timeIntervalSince1970: Double($0.issued.daysSince1970) * 86_400)
    }
    let now = Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400)
    return Race(
      operation: "status of a certificate", corpus: "20,000 certificates",
      amount: certificates.count, unit: " certificates",
      ours: Contestant(name: "ours") {
        certificates.reduce(0) { sum, certificate in
          sum &+ (certificate.standing(on: day) == .valid ? 1 : 0)
            &+ (certificate.daysLeft(on: day) ?? 0)
        }
      },
      rivals: [
        Contestant(name: "Foundation Calendar") {
          issued.reduce(0) { sum, issued in
            guard let out = calendar.date(byAdding: .month, value: 36, to: issued), now < out else {
              return sum
            }
            return sum &+ 1 &+ (calendar.dateComponents([.day], from: now, to: out).day ?? 0)
          }
        }
      ],
      // 20,000 in 50 milliseconds.
      goals: [Goal(rival: "Foundation Calendar", atLeast: 5, aim: 20)], leastRate: 400_000)
  }
}

/// A ballot as one would write it down first: dictionaries by the criteria's codes.
private struct PlainBallot: Decodable {
  let sheet: Int
  let chosen: [String: Int]

  init(_ ballot: OCOPBallot) {
    sheet = ballot.sheetNumber
    chosen = Dictionary(
      uniqueKeysWithValues: ballot.sheet.criteria.map {
        ($0.code.description, ballot.option(for: $0.code) ?? 0)
      })
  }

  private static let criteria: [[(code: String, criterion: OCOPCriterion)]] = OCOPSheet.all.map {
    $0.criteria.map { ($0.code.description, $0) }
  }

  var total: Int {
    Self.criteria[sheet - 1].reduce(0) { $0 + $1.criterion.points(of: chosen[$1.code] ?? 0) }
  }

  var stars: Int {
    let total = total
    let byPoints = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1
    for stars in stride(from: byPoints, through: 3, by: -1) {
      guard let rank = OCOPStars(rawValue: stars) else { continue }
      let holds = Self.criteria[sheet - 1].allSatisfy {
        $0.criterion.points(of: chosen[$0.code] ?? 0)
          >= ($0.criterion.minimum(for: rank)?.points ?? 0)
      }
      if holds { return stars }
    }
    return min(byPoints, 2)
  }
}
