internal import PhienCho

/// The entries a desk takes bytes at: payment codes, banks' lines, journals.
enum DeskTargets {
  static let all: [FuzzTarget] = [
    FuzzTarget(name: "paymentcodes", check: paymentCodes),
    FuzzTarget(name: "paymentmemos", check: paymentMemos),
    FuzzTarget(name: "journals", check: journals),
  ]

  private static func paymentCodes(_ input: [UInt8]) {
    // As it is, and with the checksum that belongs to it, behind which the rest lies.
    for text in [text(input), checked(text(input) + "6304")] {
      guard let code = PaymentQR(text) else { continue }
      require(PaymentQR(code.payload) == code, "a code is not itself", input)
    }
  }

  private static func checked(_ text: String) -> String {
    var crc: UInt16 = 0xFFFF
    for byte in text.utf8 {
      crc ^= UInt16(byte) << 8
      for _ in 0..<8 { crc = crc & 0x8000 == 0 ? crc << 1 : crc << 1 ^ 0x1021 }
    }
    let digits = String(crc, radix: 16, uppercase: true)
    return text + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private static func paymentMemos(_ input: [UInt8]) {
    let text = text(input)
    let memos = PaymentMemo.all(in: text)
    require(Set(memos).count == memos.count, "a memo comes twice", input)
    for memo in memos {
      require(PaymentMemo(memo.description) == memo, "a memo is not itself", input)
    }
    let since = Instant(millisecondsSince1970: 0)
    let dues = memos.compactMap { memo in
      try? PaymentDue(memo: memo, amount: Money(vnd: 1000), since: since)
    }
    var matcher = PaymentMatcher(dues)
    let amount = Money(vnd: Int64(input.count) * 100)
    let line = BankTransfer(reference: nil, instant: since, amount: amount, text: text)
    switch matcher.match(line) {
    case .paid, .underpaid, .overpaid:
      require(memos.count == 1 && amount.vnd > 0, "counted without being clear", input)
    default: require(memos.count != 1 || amount.vnd == 0, "clear and not counted", input)
    }
  }

  private static func journals(_ input: [UInt8]) {
    _ = try? JournalReading(input.span)
    let bytes = Journal.head + input
    guard let reading = try? JournalReading(bytes.span) else {
      return require(false, "a head is not taken", input)
    }
    require(reading.validByteCount <= bytes.count, "more than there is", input)
    // What is appended where the reading says is read, and so is all that was.
    var mended = Array(bytes[..<reading.validByteCount])
    let next = (reading.records.last?.number ?? 0).addingReportingOverflow(1)
    guard !next.overflow,
      (try? Journal.append(input.span, number: next.partialValue, to: &mended)) != nil
    else { return }
    let again = try? JournalReading(mended.span)
    require(again?.records.count == reading.records.count + 1, "not all is read", input)
  }
}
