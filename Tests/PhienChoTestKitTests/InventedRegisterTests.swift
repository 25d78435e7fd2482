import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct InventedRegisterTests {
  private static func context() throws -> AdoptionContext {
    AdoptionContext(asOf: try CalendarDate(year: 2021, month: 8, day: 31))
  }

  private static func count(
    _ bytes: [UInt8]
  ) throws -> (register: HouseholdRegister, faults: [RegisterFault]) {
    var faults: [RegisterFault] = []
    let register = try HouseholdRegister.counting(bytes, in: [try context()]) { faults.append($0) }
    return (register, faults)
  }

  @Test(arguments: [0, 49, 50, 1600, 5000])
  func aCountryHasTheHouseholdsAskedFor(_ households: Int) throws {
    var made = InventedRegister(seed: 3, namesCommunes: true)
    var bytes: [UInt8] = []
    made.appendHeader(to: &bytes)
    var stalls = 0
    for hamlet in InventedRegister.country(households: households) {
      made.append(hamlet, to: &bytes)
      stalls += hamlet.stalls
    }
    let (register, faults) = try Self.count(bytes)
    #expect(faults.isEmpty, "\(faults.prefix(3))")
    #expect(register.rows == households / 50 * 50)
    let total = try register.totals().first
    #expect(total?[.householdsWithStall] == Int64(stalls))
  }

  @Test(arguments: RegisterDefect.all, [true, false])
  func aDefectIsTheOnlyFault(_ defect: RegisterDefect, _ namesCommunes: Bool) throws {
    var made = InventedRegister(seed: 8, namesCommunes: namesCommunes)
    var bytes: [UInt8] = []
    made.appendHeader(to: &bytes)
    let hamlet = InventedRegister.Hamlet("Thôn Đông", in: "06325", households: 20, stalls: 9)
    made.append(hamlet, to: &bytes)
    let isThere = made.append(defect, to: &bytes)
    #expect(isThere == (namesCommunes || defect != .shortCommune))
    made.append(hamlet, to: &bytes)
    let (register, faults) = try Self.count(bytes)
    #expect(register.rowsCounted == 40)
    #expect(faults.map(\.line) == (isThere ? [22] : []))
    #expect(faults.first?.column == (isThere ? defect.column : nil), "\(faults)")
  }

  @Test func aDefectWithoutRoomAppendsNothing() {
    var made = InventedRegister(seed: 8)
    var bytes: [UInt8] = []
    for defect in [RegisterDefect.repeated, .shortCommune, RegisterDefect(rawValue: "weather")] {
      #expect(!made.append(defect, to: &bytes))
      #expect(bytes.isEmpty)
    }
  }

  @Test(arguments: [-1, 0, 1, 300])
  func theSmallRegistersAreRead(_ count: Int) throws {
    var faults: [RegisterFault] = []
    let products = try ProductRegister.decode(InventedRegister.products(count, seed: 4)) {
      faults.append($0)
    }
    let sessions = try SessionRegister.decode(InventedRegister.sessions(count, seed: 4)) {
      faults.append($0)
    }
    let hamlets = try HamletRegister.decode(
      InventedRegister.hamlets(InventedRegister.country(households: 50 * max(0, count)), seed: 4)
    ) { faults.append($0) }
    #expect(faults.isEmpty, "\(faults.prefix(3))")
    #expect(products.count == max(0, count) && sessions.count == max(0, count))
    #expect(hamlets.count == max(0, count))
    if count > 100 {
      #expect(products.contains { $0.certificate == nil })
      #expect(Set(products.compactMap { $0.certificate?.stars }).count == 3)
      #expect(sessions.contains { !$0.soldFor.isEmpty })
      #expect(hamlets.contains { $0.team == nil } && hamlets.contains { $0.team != nil })
    }
    #expect(InventedRegister.products(9, seed: 4) != InventedRegister.products(9, seed: 5))
  }
}
