/// Reads whole numbers that are spelled out in full, lower case, composed and one space apart.
///
/// A short cut for the commonest case: what it takes it reads as ``CardinalReader`` does, and it
/// takes nothing with a choice in it ("hai năm", "triệu hai"). A state machine over the words, with
/// no memory of its own.
struct FormalCardinal {
  /// What a word is; the raw values 0–9 are the digits.
  private enum Code {
    static let mot: UInt8 = 10
    static let tu: UInt8 = 11
    static let lam: UInt8 = 12
    static let ten: UInt8 = 13
    static let tens: UInt8 = 14
    static let hundred: UInt8 = 15
    static let zeroTens: UInt8 = 16
    static let thousand: UInt8 = 17
    static let million: UInt8 = 18
    static let billion: UInt8 = 19
    static let negative: UInt8 = 20
    static let none: UInt8 = 255
  }

  /// What the group so far ends in.
  private enum State {
    case empty
    case digit
    case hundreds
    case digitBehindHundreds
    case zeroTens
    case ten
    case tens
    case units
  }

  private static let billion: UInt64 = 1_000_000_000

  private var total: UInt64 = 0
  private var lastScale = UInt64.max
  private var group: UInt64 = 0
  private var pending: UInt64 = 0
  private var state = State.empty

  /// The value of a text, nil when it is anything else.
  ///
  /// Takes linear time and no memory.
  @unsafe
  static func value(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard let base = text.baseAddress, text.count <= 512 else { return nil }
    let words = wordTable
    return unsafe words.withUnsafeBufferPointer { table in
      var reader = FormalCardinal()
      var isNegative = false
      var index = 0
      while index < text.count {
        var word: UInt64 = 0
        var shift: UInt64 = 0
        let start = index
        while index < text.count, unsafe base[index] != 0x20 {
          guard shift < 64 else { return nil }
          unsafe word |= UInt64(base[index]) &<< shift
          shift &+= 8
          index &+= 1
        }
        let entry = unsafe table[slot(word)]
        guard entry.word == word, word != 0 else { return nil }
        if entry.code == Code.negative {
          guard start == 0 else { return nil }
          isNegative = true
        } else if !reader.take(entry.code) {
          return nil
        }
        if index < text.count {
          index &+= 1
          guard index < text.count else { return nil }
        }
      }
      guard let magnitude = reader.end() else { return nil }
      if isNegative, magnitude == 0 || magnitude > Int64.min.magnitude { return nil }
      if !isNegative { return Int64(exactly: magnitude) }
      return Int64(truncatingIfNeeded: 0 &- magnitude)
    }
  }

  /// Moves on by a word; false when it does not fit.
  @inline(__always)
  private mutating func take(_ code: UInt8) -> Bool {
    switch state {
    case .empty:
      if code < 10 {
        pending = UInt64(code)
        state = .digit
        return true
      }
      if code == Code.ten {
        group = 10
        state = .ten
        return true
      }
      if code == Code.zeroTens, total > 0 {
        state = .zeroTens
        return true
      }
      guard code == Code.billion, total > 0 else { return false }
      return multiply()
    case .digit:
      if code == Code.hundred {
        guard pending > 0 || total > 0 else { return false }
        group = pending &* 100
        state = .hundreds
        return true
      }
      if code == Code.tens, pending > 1 {
        group = pending &* 10
        state = .tens
        return true
      }
      guard code >= Code.thousand, pending > 0, code != Code.billion || total == 0 else {
        return false
      }
      group = pending
    case .hundreds:
      if code == Code.zeroTens {
        state = .zeroTens
        return true
      }
      if code == Code.ten {
        group &+= 10
        state = .ten
        return true
      }
      if code > 1, code < 10 {
        pending = UInt64(code)
        state = .digitBehindHundreds
        return true
      }
    case .digitBehindHundreds:
      guard code == Code.tens else { return false }
      group &+= pending &* 10
      state = .tens
      return true
    case .zeroTens:
      guard code > 0, code < 10 else { return false }
      group &+= UInt64(code)
      state = .units
      return true
    case .ten:
      if (code > 0 && code < 10 && code != 5) || code == Code.lam {
        group &+= code == Code.lam ? 5 : UInt64(code)
        state = .units
        return true
      }
    case .tens:
      if (code > 1 && code < 10 && code != 5) || (code >= Code.mot && code <= Code.lam) {
        group &+= code < 10 ? UInt64(code) : code == Code.mot ? 1 : code == Code.tu ? 4 : 5
        state = .units
        return true
      }
    case .units: break
    }
    return scale(code)
  }

  /// Closes the group with a scale.
  @inline(__always)
  private mutating func scale(_ code: UInt8) -> Bool {
    guard code >= Code.thousand, group > 0 else { return false }
    let scale: UInt64 =
      code == Code.thousand ? 1000 : code == Code.million ? 1_000_000 : Self.billion
    state = .empty
    if scale == Self.billion {
      total &+= group
      group = 0
      return multiply()
    }
    guard scale < lastScale else { return false }
    let (sum, overflow) = total.addingReportingOverflow(group &* scale)
    total = sum
    lastScale = scale
    group = 0
    return !overflow
  }

  private mutating func multiply() -> Bool {
    let (product, overflow) = total.multipliedReportingOverflow(by: Self.billion)
    total = product
    lastScale = Self.billion
    return !overflow
  }

  /// The value at the end of the text.
  private func end() -> UInt64? {
    switch state {
    case .empty: return lastScale == .max ? nil : total
    case .digit: return lastScale == .max ? pending : nil
    case .digitBehindHundreds, .zeroTens: return nil
    case .hundreds, .ten, .tens, .units:
      let (sum, overflow) = total.addingReportingOverflow(group)
      return overflow ? nil : sum
    }
  }

  // MARK: - Words

  private static let words: [(String, UInt8)] =
    GroupTable.digits.enumerated().map { ($1, UInt8(truncatingIfNeeded: $0)) } + [
      ("mốt", Code.mot), ("tư", Code.tu), ("lăm", Code.lam), ("nhăm", Code.lam),
      ("mười", Code.ten), ("mươi", Code.tens), ("trăm", Code.hundred), ("linh", Code.zeroTens),
      ("lẻ", Code.zeroTens), ("nghìn", Code.thousand), ("ngàn", Code.thousand),
      ("triệu", Code.million), ("tỷ", Code.billion), ("tỉ", Code.billion), ("âm", Code.negative),
    ]

  @inline(__always)
  private static func slot(_ word: UInt64) -> Int {
    // Two words in one slot would cost speed, not truth: the general way reads what is lost here.
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> 52)
  }

  /// The words by the upper bits of their hash; 4,096 slots leave no two in one.
  private static let wordTable: [(word: UInt64, code: UInt8)] = {
    var table = [(word: UInt64, code: UInt8)](repeating: (0, Code.none), count: 4096)
    for (text, code) in words {
      var word: UInt64 = 0
      for byte in text.utf8.reversed() { word = word &<< 8 | UInt64(byte) }
      table[slot(word)] = (word, code)
    }
    return table
  }()
}
