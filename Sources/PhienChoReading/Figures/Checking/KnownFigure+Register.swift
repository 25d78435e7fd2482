public import PhienCho

extension KnownFigure {
  /// What a counted register of households vouches for.
  ///
  /// Only what is known of every household is given: a share of households of which the register
  /// does not say is no share of all.
  ///
  /// - Parameter tally: The counts of the register, as ``HouseholdRegister`` makes them.
  /// - Returns: The counts, those with words of their own first and all households last.
  public static func known(of tally: AdoptionTally) -> [KnownFigure] {
    var figures: [KnownFigure] = []
    func add(
      _ name: String, _ words: [String], _ part: AdoptionCount, _ known: AdoptionCount,
      of whole: AdoptionCount
    ) {
      guard tally[whole] > 0, tally[known] == tally[whole] else { return }
      figures.append(
        KnownFigure(
          name: name, unit: "hộ", words: words, count: tally[part], whole: tally[whole]))
    }
    add(
      "hộ có gian hàng số", ["gian hàng", "cửa hàng số"], .householdsWithStall,
      .householdsStallKnown, of: .households)
    add(
      "hộ có thanh toán điện tử", ["thanh toán điện tử", "ví điện tử", "tài khoản thanh toán"],
      .householdsWithPayment, .householdsPaymentKnown, of: .households)
    add(
      "hộ tiên phong", ["đầu tàu", "tiên phong"], .leadFarmHouseholds, .farmLeadKnown,
      of: .farmHouseholds)
    add(
      "hộ đã học kỹ năng số", ["tập huấn", "kỹ năng số"], .farmTrained, .farmTrainingKnown,
      of: .farmHouseholds)
    figures.append(
      KnownFigure(name: "hộ thường trú", unit: "hộ", words: [], count: tally[.households]))
    return figures
  }
}
