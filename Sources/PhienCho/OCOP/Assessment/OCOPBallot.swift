/// What one assessor, or the producer of the goods, chose on a scoring sheet (phiếu đánh giá).
///
/// One option for each criterion; a criterion that is not answered, and one answered with none, give
/// no points. Only a complete ballot tells the two apart: see ``requireComplete()``.
public struct OCOPBallot: Sendable, Hashable {
  /// The number of the sheet; 1 to 26.
  public let sheetNumber: Int

  /// The option of each criterion, in the order of the sheet; 0 for none.
  private(set) var options: [UInt8]

  /// A bit for each criterion that has an answer, the first lowest.
  private var answered: UInt64 = 0

  /// A bit for each disqualifier of the sheet that was found to hold, the first lowest.
  private(set) var found: UInt32 = 0

  /// Creates a ballot without answers.
  public init(sheet: OCOPSheet) {
    sheetNumber = sheet.number
    options = [UInt8](repeating: 0, count: sheet.criteria.count)
  }

  /// Creates a ballot without answers, of a sheet that exists.
  package init(sheetNumber: Int) {
    self.sheetNumber = sheetNumber
    options = [UInt8](repeating: 0, count: OCOPScoring.of(sheetNumber).codes.count)
  }

  /// Creates a ballot.
  ///
  /// - Parameters:
  ///   - sheet: The scoring sheet.
  ///   - choices: The option of each criterion that is answered, as ``choose(_:for:)`` takes it.
  ///   - disqualifiers: The identifiers of the disqualifiers that hold.
  /// - Throws: ``OCOPError`` as ``choose(_:for:)`` and ``report(disqualifier:)`` do.
  public init(
    sheet: OCOPSheet, choices: [OCOPCriterionCode: Int], disqualifiers: [String] = []
  ) throws(OCOPError) {
    self.init(sheet: sheet)
    // In the order of the sheet, so that of several faults the same one is always told.
    for (code, option) in choices.sorted(by: { $0.key < $1.key }) {
      try choose(option, for: code)
    }
    for id in disqualifiers { try report(disqualifier: id) }
  }

  /// The scoring sheet.
  public var sheet: OCOPSheet { OCOPSheet.all[sheetNumber - 1] }

  /// Chooses an option for a criterion, in the place of an earlier choice.
  ///
  /// - Parameters:
  ///   - option: The option's number as printed, counted from 1 across all cases of the criterion;
  ///     1 for a binary criterion that is met; 0 for none.
  ///   - code: The criterion.
  /// - Throws: ``OCOPError`` with code `unknownCriterion` for a code the sheet does not have or that
  ///   is a heading's, `unknownOption` for a number that is not printed.
  /// - Complexity: O(*n*) in the criteria, of which there are at most 34.
  public mutating func choose(_ option: Int, for code: OCOPCriterionCode) throws(OCOPError) {
    let place = try place(of: code, choosing: option)
    options[place] = UInt8(truncatingIfNeeded: option)
    answered |= 1 << UInt64(place)
  }

  /// Chooses an option for a criterion that has no answer yet.
  ///
  /// - Returns: `false`, and nothing is changed, when it has one.
  /// - Throws: ``OCOPError`` as ``choose(_:for:)``.
  package mutating func chooseFirst(
    _ option: Int, for code: OCOPCriterionCode
  ) throws(OCOPError) -> Bool {
    let place = try place(of: code, choosing: option)
    guard answered >> UInt64(place) & 1 == 0 else { return false }
    options[place] = UInt8(truncatingIfNeeded: option)
    answered |= 1 << UInt64(place)
    return true
  }

  /// The place of a criterion that has an option of a number.
  private func place(of code: OCOPCriterionCode, choosing option: Int) throws(OCOPError) -> Int {
    let scoring = OCOPScoring.of(sheetNumber)
    // Most ballots go through the sheet in its order.
    let next = UInt64.bitWidth - answered.leadingZeroBitCount
    guard let place = scoring.index(of: code, near: next) else { throw unknown(code) }
    let count = scoring.optionCount(at: place)
    guard option >= 0, option <= count else {
      throw OCOPError(
        .unknownOption, criterion: code,
        reason: count == 1
          ? "there is no option \(option); it is met (1) or not (0)"
          : "there is no option \(option); sheet \(sheetNumber) prints 1 to \(count), and 0 is none"
      )
    }
    return place
  }

  /// Says that a disqualifier holds.
  ///
  /// - Parameter id: The disqualifier's ``OCOPDisqualifier/id``.
  /// - Throws: ``OCOPError`` with code `unknownDisqualifier` when the sheet prints none of that name.
  public mutating func report(disqualifier id: String) throws(OCOPError) {
    let disqualifiers = sheet.disqualifiers
    guard let index = disqualifiers.firstIndex(where: { $0.id == id }) else {
      let known = disqualifiers.map { "\"\($0.id)\"" }.joined(separator: ", ")
      throw OCOPError(
        .unknownDisqualifier,
        reason: "sheet \(sheetNumber) has no disqualifier \"\(id)\"; "
          + (known.isEmpty ? "it has none at all" : "it has \(known)"))
    }
    found |= 1 << UInt32(index)
  }

  /// The option chosen for a criterion; 0 for none, `nil` without an answer or without such a
  /// criterion.
  public func option(for code: OCOPCriterionCode) -> Int? {
    OCOPScoring.of(sheetNumber).index(of: code).flatMap {
      answered >> UInt64($0) & 1 == 1 ? Int(options[$0]) : nil
    }
  }

  /// The disqualifiers that were found to hold, in the order of the sheet.
  public var disqualifiers: [OCOPDisqualifier] {
    sheet.disqualifiers.enumerated().filter { found >> UInt32($0.offset) & 1 == 1 }.map(\.element)
  }

  /// The criteria without an answer, in the order of the sheet.
  public var unanswered: [OCOPCriterionCode] {
    sheet.criteria.enumerated().filter { answered >> UInt64($0.offset) & 1 == 0 }
      .map(\.element.code)
  }

  /// Makes sure that every criterion has an answer, if only none (0).
  ///
  /// - Throws: ``OCOPError`` with code `incomplete` and the first criterion without one.
  public func requireComplete() throws(OCOPError) {
    let missing = unanswered
    guard let first = missing.first else { return }
    throw OCOPError(
      .incomplete, criterion: first,
      reason: missing.count == 1
        ? "it has no answer" : "it has no answer, and \(missing.count - 1) criteria after it")
  }

  private func unknown(_ code: OCOPCriterionCode) -> OCOPError {
    let isHeading = sheet.headings.contains { $0.code == code }
    return OCOPError(
      .unknownCriterion, criterion: code,
      reason: isHeading
        ? "it is a heading of sheet \(sheetNumber); choose for the criteria under it"
        : "sheet \(sheetNumber) has no such criterion")
  }
}
