/// The smaller registers of a programme, invented: hamlets, products and sessions, each as CSV.
extension InventedRegister {
  /// A register of hamlets as `HamletRegister` reads it: digital teams and the core force.
  ///
  /// About one hamlet in ten has no team yet.
  ///
  /// - Parameters:
  ///   - hamlets: The hamlets, each of another name or commune.
  ///   - seed: The same seed gives the same register.
  /// - Returns: The register.
  /// - Complexity: O(*n*) in the hamlets.
  public static func hamlets(_ hamlets: some Sequence<Hamlet>, seed: UInt64) -> [UInt8] {
    var text =
      "hamlet,commune,team_since,team_members,households_guided,core_force,core_proficient\r\n"
    for (number, hamlet) in hamlets.enumerated() {
      var random = SeededGenerator(seed: seed ^ 0x5445_414D, item: UInt64(number))
      text += "\(hamlet.name),\(hamlet.commune ?? ""),"
      let core = 1 + random.below(6)
      if random.below(10) == 0 {
        text += "không,,,"
      } else {
        let guided = random.below(UInt32(clamping: hamlet.households + 1))
        text += "\(day(random.below(30))),\(3 + random.below(6)),\(guided),"
      }
      text += "\(core),\(random.below(UInt32(core + 1)))\r\n"
    }
    return Array(text.utf8)
  }

  /// A register of products as `ProductRegister` reads it: OCOP certificates and listings.
  ///
  /// Two products in three have a certificate of three to five stars.
  ///
  /// - Parameters:
  ///   - count: How many products it has; below 0 it is 0.
  ///   - seed: The same seed gives the same register.
  /// - Returns: The register.
  /// - Complexity: O(*n*) in the products.
  public static func products(_ count: Int, seed: UInt64) -> [UInt8] {
    var text =
      "product,subject,key_product,certificate,stars,issued,e_payment,stall_voso,stall_postmart\r\n"
    for number in 0..<max(0, count) {
      var random = SeededGenerator(seed: seed ^ 0x5052_4F44, item: UInt64(number))
      text += "Sản phẩm bịa \(number + 1),HTX-\(1 + random.below(20)),"
      text += random.below(4) == 0 ? "x," : ","
      text +=
        random.below(3) == 0
        ? ",,," : "\(1000 + number)/QĐ-UBND,\(3 + random.below(3)),2020-1\(random.below(3))-15,"
      text += random.below(2) == 0 ? "x," : "không,"
      text += random.below(3) == 0 ? "," : "\(day(random.below(74))),"
      text += random.below(2) == 0 ? "\r\n" : "\(day(random.below(74)))\r\n"
    }
    return Array(text.utf8)
  }

  /// A register of sessions that were held as `SessionRegister` reads it.
  ///
  /// - Parameters:
  ///   - count: How many sessions it has; below 0 it is 0.
  ///   - seed: The same seed gives the same register.
  /// - Returns: The register.
  /// - Complexity: O(*n*) in the sessions.
  public static func sessions(_ count: Int, seed: UInt64) -> [UInt8] {
    var text = "commune,day,revenue_vnd,sold_for\r\n"
    for number in 0..<max(0, count) {
      var random = SeededGenerator(seed: seed ^ 0x4845_4C44, item: UInt64(number))
      let commune = 6301 + random.below(9)
      text += "0\(commune),\(day(random.below(74))),\(random.below(90_000))000,"
      text += random.below(3) == 0 ? "0\(6301 + (commune - 6300) % 9)\r\n" : "\r\n"
    }
    return Array(text.utf8)
  }
}
