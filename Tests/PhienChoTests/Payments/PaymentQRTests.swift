import PhienCho
import Testing

/// A code as somebody else published it.
struct PublishedCode: Sendable {
  let source: String
  let text: String
  let bank: String
  let account: String
  let amount: Int64?
  let memo: String?
  /// Whether it has nothing but what we write ourselves.
  let isOurs: Bool
}

@Suite struct PaymentQRTests {
  static let published: [PublishedCode] = [
    PublishedCode(
      source: "NAPAS QR format 1.5.2, transfer to an account, dynamic",
      text: "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA53037045406"
        + "1800005802VN62340107NPS68690819thanh toan don hang63042E2E",
      bank: "970403", account: "0011012345678", amount: 180_000, memo: "thanh toan don hang",
      isOurs: false),
    PublishedCode(
      source: "NAPAS QR format 1.5.2, transfer to an account, static, its length mended",
      text: "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802"
        + "VN63049E6F",
      bank: "970403", account: "0011012345678", amount: nil, memo: nil, isOurs: true),
    PublishedCode(
      source: "github.com/subiz/vietqr README",
      text: "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA53037045406"
        + "1200005802VN62170813ung ho lu lut6304C15C",
      bank: "970415", account: "0011001932418", amount: 120_000, memo: "ung ho lu lut",
      isOurs: true),
    PublishedCode(
      source: "github.com/duyquoc1508/napas-qr README",
      text: "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA53037045405100005"
        + "802VN62340107NPS68690819TRANSFER TO SOMEONE6304AC13",
      bank: "970416", account: "224528479", amount: 10_000, memo: "TRANSFER TO SOMEONE",
      isOurs: false),
    PublishedCode(
      source: "github.com/xuannghia/vietnam-qr-pay README",
      text: "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005"
        + "802VN62150811Chuyen tien6304BBB8",
      bank: "970416", account: "257678859", amount: 1000, memo: "Chuyen tien", isOurs: true),
  ]

  @Test(arguments: published)
  func agreesWithPublishedCodes(_ code: PublishedCode) throws {
    let read = try PaymentQR(parsing: code.text)
    #expect(read.account.bank.rawValue == code.bank)
    #expect(read.account.number == code.account)
    #expect(read.amount?.vnd == code.amount)
    #expect(read.memo == code.memo)
    #expect(try PaymentQR(parsing: read.payload) == read)
    if code.isOurs { #expect(read.payload == code.text) }
  }

  /// The transfer to a card of NAPAS's specification has a right checksum and is not for us; its
  /// static account example is printed with a length of 12 before 13 digits, under a checksum that
  /// fits the misprint; EMVCo's own example (Merchant-Presented Mode, annex) is no VietQR.
  @Test(arguments: [
    (
      "00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC530370454061"
        + "800005802VN62340107NPS68690819thanh toan don hang6304A203", "38.02"
    ),
    (
      "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304"
        + "F4E5", "38.01"
    ),
    (
      "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802"
        + "CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233"
        + "030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A", "53"
    ),
  ])
  func refusesOtherCodes(_ text: String, _ object: String) throws {
    let error = try #require(throws: PaymentError.self) { try PaymentQR(parsing: text) }
    #expect(error.code != .checksum)
    #expect(error.object == object)
  }

  static func account() throws -> BankAccount {
    try BankAccount(bank: BankBIN("970436"), number: "0123456789")
  }

  @Test func everyChangedCharacterIsNoticed() throws {
    let code = try PaymentQR(
      account: Self.account(), amount: Money(vnd: 52_500),
      memo: PaymentMemo(session: 1, number: 42))
    let text = Array(code.payload.utf8)
    for place in text.indices {
      for other in [UInt8(ascii: "0"), UInt8(ascii: "A"), 0x20, 0xC3] where other != text[place] {
        var changed = text
        changed[place] = other
        #expect(PaymentQR(String(decoding: changed, as: UTF8.self)) == nil)
      }
      #expect(PaymentQR(String(decoding: text[..<place], as: UTF8.self)) == nil)
    }
  }

  @Test(arguments: ["", "1", "97043", "9704366", "97043a", "９７０４３６"])
  func refusesBanks(_ text: String) {
    #expect(throws: PaymentError.self) { try BankBIN(text) }
  }

  @Test(arguments: ["", "12 34", "số", "12345678901234567890", "0123-456"])
  func refusesAccounts(_ number: String) {
    #expect(throws: PaymentError.self) { try BankAccount(bank: .agribank, number: number) }
  }

  @Test(arguments: [0, -1, 10_000_000_000_000, Int64.max, Int64.min])
  func refusesAmounts(_ vnd: Int64) {
    #expect(throws: PaymentError.self) {
      try PaymentQR(account: Self.account(), amount: Money(vnd: vnd))
    }
  }

  @Test(arguments: ["", " a", "a ", "tiền ổi", "12345678901234567890123456", "a\nb"])
  func refusesMemos(_ memo: String) {
    #expect(throws: PaymentError.self) { try PaymentQR(account: Self.account(), memo: memo) }
  }

  @Test(arguments: ["52500", "52500.00", "52500."])
  func readsAmountsAsOthersWriteThem(_ amount: String) throws {
    let text = try Self.code(amount: amount)
    #expect(try PaymentQR(parsing: text).amount == Money(vnd: 52_500))
  }

  @Test(arguments: ["52500.5", ".5", "-5", "+5", "5e3", "0", "52.500.00"])
  func refusesOtherAmounts(_ amount: String) throws {
    let text = try Self.code(amount: amount)
    #expect(throws: PaymentError.self) { try PaymentQR(parsing: text) }
  }

  /// A code whose amount is any text, with the checksum that a second writer gives it.
  static func code(amount: String) throws -> String {
    let code = try PaymentQR(account: account(), amount: Money(vnd: 7)).payload.dropLast(8)
    let body =
      code.replacing("54017", with: "54\(amount.count < 10 ? "0" : "")\(amount.count)\(amount)")
      + "6304"
    var crc: UInt16 = 0xFFFF
    for byte in body.utf8 {
      for bit in 0..<8 {
        let carry = (crc >> 15 & 1) != UInt16(byte >> UInt8(7 - bit) & 1)
        crc = carry ? crc << 1 ^ 0x1021 : crc << 1
      }
    }
    let digits = String(crc, radix: 16, uppercase: true)
    return body + String(repeating: "0", count: 4 - digits.count) + digits
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func readsAnything(seed: UInt64) throws {
    var random = SeededBytes(seed)
    var bytes = Array(Self.published[Int(seed) % Self.published.count].text.utf8)
    for _ in 0..<random.next(below: 6) {
      let place = random.next(below: bytes.count)
      bytes.replaceSubrange(
        place..<min(place + random.next(below: 9), bytes.count),
        with: random.bytes(random.next(below: 9)))
      if bytes.isEmpty { break }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let code = PaymentQR(text) { #expect(PaymentQR(code.payload) == code) }
  }
}
