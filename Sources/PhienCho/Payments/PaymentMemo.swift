/// The word in a transfer's text that finds the order again (mã thanh toán), such as "PC0700142GK".
///
/// "PC", two characters for the session, five for the number, two that check the seven. The
/// characters are the digits and B C F G H K M N P R T V X: no vowels and no D, J, S, W, so that no
/// Vietnamese keyboard (Telex, VNI) turns a part of it into an accented letter, and no O, I, L, Q, Z.
/// Any one or two wrong characters and any two exchanged ones are noticed: the checks are those of a
/// Reed–Solomon code over the 23 characters.
///
/// Banks write transfers in upper case and without accents, add their own words before and after,
/// put spaces or dots inside, and cut long texts off; ``all(in:)`` reads through all of it but the
/// cutting of the memo itself.
public struct PaymentMemo: Sendable, Hashable {
  /// Which of the seller's sessions; 0 to 528.
  public let session: Int

  /// Which order or buyer of the session; 0 to 6,436,342.
  public let number: Int

  /// Creates a memo.
  ///
  /// A ledger numbers orders in the order of first claims, which a comment that becomes known late
  /// may change. Give a number of your own that never changes once it was sent to a buyer.
  ///
  /// - Parameters:
  ///   - session: Which of the seller's sessions, so that a transfer of last week is not taken for
  ///     one of today's; 0 to 528.
  ///   - number: Which order or buyer of the session; 0 to 6,436,342.
  /// - Throws: ``PaymentError`` with code `memoRange` outside these ranges.
  public init(session: Int, number: Int) throws(PaymentError) {
    guard Self.sessions.contains(session), Self.numbers.contains(number) else {
      throw PaymentError(
        .memoRange, reason: "a memo holds sessions 0 to 528 and numbers 0 to 6436342")
    }
    self.session = session
    self.number = number
  }

  static let base = 23
  static let sessions = 0..<529
  static let numbers = 0..<6_436_343
  static let symbols: [UInt8] = Array("0123456789BCFGHKMNPRTVX".utf8)
  static let symbolCount = 9

  /// The seven characters of session and number as numbers below 23.
  private var symbolsOfNumber: [Int] {
    var rest = session * Self.numbers.count + number
    var symbols = [Int](repeating: 0, count: 7)
    for index in symbols.indices.reversed() {
      symbols[index] = rest % Self.base
      rest /= Self.base
    }
    return symbols
  }

  /// The two characters for which Σ sᵢ and Σ (i+1)·sᵢ over all nine are multiples of 23.
  private static func checks(of symbols: [Int]) -> [Int] {
    var sum = 0
    var weighted = 0
    for (index, symbol) in symbols.enumerated() {
      sum += symbol
      weighted += (index + 1) * symbol
    }
    // With a + b ≡ -sum and 8a + 9b ≡ -weighted: b ≡ 8·sum - weighted, a ≡ -sum - b.
    let b = modulo(8 * sum - weighted)
    return [modulo(-sum - b), b]
  }

  private static func modulo(_ value: Int) -> Int { (value % base + base) % base }
}

extension PaymentMemo: LosslessStringConvertible {
  /// The memo's eleven characters.
  public var description: String {
    let symbols = symbolsOfNumber
    return "PC"
      + String(
        decoding: (symbols + Self.checks(of: symbols)).map { Self.symbols[$0] }, as: UTF8.self)
  }

  /// Reads a text that holds one memo; `nil` when it holds none or several.
  public init?(_ description: String) {
    let memos = Self.all(in: description)
    guard let memo = memos.first, memos.count == 1 else { return nil }
    self = memo
  }

  /// The memos in a transfer's text, each once, in the order of the text.
  ///
  /// Letter case, and whatever is neither an ASCII letter nor a digit, do not matter. By chance a
  /// text passes for a memo at one in 529 places at which "PC" stands before nine characters of a
  /// memo's.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func all(in text: String) -> [PaymentMemo] {
    var letters: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: letters.append(byte)
      case 0x61...0x7A: letters.append(byte & 0xDF)
      default: break
      }
    }
    var memos: [PaymentMemo] = []
    var seen: Set<PaymentMemo> = []
    for start in letters.indices.dropLast(symbolCount + 1)
    where letters[start] == UInt8(ascii: "P") && letters[start + 1] == UInt8(ascii: "C") {
      let word = letters[(start + 2)..<(start + 2 + symbolCount)]
      if let memo = PaymentMemo(word), seen.insert(memo).inserted { memos.append(memo) }
    }
    return memos
  }

  /// Reads the nine characters behind "PC".
  private init?(_ word: ArraySlice<UInt8>) {
    var symbols: [Int] = []
    for byte in word {
      guard let symbol = Self.symbols.firstIndex(of: byte) else { return nil }
      symbols.append(symbol)
    }
    guard Array(symbols.suffix(2)) == Self.checks(of: symbols.dropLast(2)) else { return nil }
    let value = symbols.prefix(7).reduce(0) { $0 * Self.base + $1 }
    session = value / Self.numbers.count
    number = value % Self.numbers.count
  }
}
