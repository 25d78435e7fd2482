extension PaymentQR {
  /// Reads the text of a VietQR code for a transfer to an account, and verifies its checksum.
  ///
  /// Data objects that are not named at the type (bill number, merchant name, …) are checked for
  /// their form and left out. A memo longer than 25 characters or with other characters than one may
  /// be made of is refused, as is a code for cards (QRIBFTTC) or for cash.
  ///
  /// - Throws: ``PaymentError`` naming the data object at fault: code `structure` for a text that is
  ///   not made of data objects, `checksum`, `notVietQR`, and those of the values.
  /// - Complexity: O(*n*) in the length of the text.
  public init(parsing text: String) throws(PaymentError) {
    let bytes = Array(text.utf8)
    guard bytes.count > 8, bytes[(bytes.count - 8)..<(bytes.count - 4)].elementsEqual("6304".utf8)
    else {
      throw PaymentError(.structure, reason: "the text does not end in a checksum", object: "63")
    }
    let checksum = CRC16.text(CRC16.of(bytes.dropLast(4)))
    guard bytes.suffix(4).elementsEqual(checksum.utf8) else {
      throw PaymentError(
        .checksum, reason: "the checksum does not fit: a character is wrong or missing",
        object: "63")
    }
    let root = try DataObjects(text)
    guard root.objects.first?.id == "00", root["00"] == "01" else {
      throw PaymentError(.notVietQR, reason: "the text does not begin with 000201", object: "00")
    }
    try Self.expect(root["53"], "704", "53", "the currency is not đồng (704)")
    try Self.expect(root["58"], "VN", "58", "the country is not VN")
    let account = try Self.account(root)
    var memo: String?
    if let additional = root["62"] { memo = try DataObjects(additional, in: "62")["08"] }
    try self.init(account: account, amount: try Self.amount(root["54"]), memo: memo)
  }

  private static func expect(
    _ value: String?, _ expected: String, _ object: String, _ reason: String
  ) throws(PaymentError) {
    guard value == expected else { throw PaymentError(.notVietQR, reason: reason, object: object) }
  }

  private static func account(_ root: DataObjects) throws(PaymentError) -> BankAccount {
    guard let information = root["38"] else {
      throw PaymentError(.notVietQR, reason: "there is no account of NAPAS", object: "38")
    }
    let objects = try DataObjects(information, in: "38")
    try expect(objects["00"], guid, "38.00", "the account is not of NAPAS (A000000727)")
    try expect(objects["02"], service, "38.02", "the service is not a transfer to an account")
    guard let beneficiary = objects["01"] else {
      throw PaymentError(.notVietQR, reason: "there is no account", object: "38.01")
    }
    let parts = try DataObjects(beneficiary, in: "38.01")
    guard let bank = parts["00"], let number = parts["01"] else {
      throw PaymentError(.notVietQR, reason: "the bank or the number is missing", object: "38.01")
    }
    return try BankAccount(bank: try BankBIN(bank), number: number)
  }

  /// An amount of whole đồng; decimals of nothing but zeros, which some writers add, are allowed.
  private static func amount(_ text: String?) throws(PaymentError) -> Money? {
    guard let text else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isWhole = parts.count == 1 || (parts.count == 2 && parts[1].allSatisfy { $0 == 0x30 })
    guard text.utf8.count <= 13, isWhole, let whole = parts.first, !whole.isEmpty,
      whole.allSatisfy({ (0x30...0x39).contains($0) }), let vnd = Int64(Substring(whole))
    else {
      throw PaymentError(.amount, reason: "the amount is not a whole number of đồng", object: "54")
    }
    return Money(vnd: vnd)
  }
}
