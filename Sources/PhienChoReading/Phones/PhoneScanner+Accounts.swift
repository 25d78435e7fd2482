internal import VietnameseText

/// Numbers of bank accounts and of identity, which are none to call.
extension PhoneScanner {
  /// "chuyển khoản hay ship cod? 0912345678": how somebody pays, and no account.
  static func tellsOfTransfer(
    _ bytes: [UInt8], _ tokens: [ChatToken], before index: Int
  ) -> Bool {
    index > 0 && tokens[index - 1].kind == .word
      && PhoneWords.isTransfer(bytes, tokens[index - 1].foldedRange)
  }

  /// "cccd 012345678901 0912345678": whether digits in one piece are all of what a word before them announces.
  static func isAccountNumber(_ token: ChatToken) -> Bool {
    token.kind == .number && token.foldedRange.count >= 8
  }
}
