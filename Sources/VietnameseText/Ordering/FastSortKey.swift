/// Writes the sort key of a text of Vietnamese letters, digits, spaces, and common symbols, one
/// step per byte.
///
/// Gives up at anything else: other scripts, marks that are not Vietnamese, two tones in a block.
/// What it writes equals what ``SortKeyBuilder`` does.
@unsafe
struct FastSortKey {
  private typealias Format = SortKeyFormat

  private let source: UnsafeBufferPointer<UInt8>
  /// The key; the byte before it may be written.
  private let output: UnsafeMutablePointer<UInt8>
  private let exceptions: UnsafeMutablePointer<UInt8>
  private let blockCapacity: Int
  private let exceptionCapacity: Int
  private let rare: UInt64

  private var length = 0
  private var exceptionLength = 0
  private var lastException = 0

  /// The bytes needed for a text; the key begins at the second.
  static func capacity(_ count: Int) -> Int { 4 &* count &+ 130 }

  init(
    _ source: UnsafeBufferPointer<UInt8>, _ buffer: UnsafeMutablePointer<UInt8>,
    isNumeric: Bool
  ) {
    unsafe self.source = unsafe source
    unsafe output = buffer + 1
    unsafe blockCapacity = 2 &* source.count &+ 64
    unsafe exceptions = unsafe output + blockCapacity
    unsafe exceptionCapacity = 2 &* source.count &+ 64
    let always = SortSteps.other | SortSteps.upper
    unsafe rare = isNumeric ? always | SortSteps.digit : always
  }

  /// Writes the key, or only its blocks; returns its length, or nil where it gives up.
  @inline(__always)
  mutating func write(isPrefix: Bool) -> Int? {
    guard unsafe source.isEmpty || writeBlocks() else { return nil }
    if isPrefix { return unsafe length }
    unsafe output[length] = Format.end
    unsafe (output + (length &+ 1)).update(from: exceptions, count: exceptionLength)
    let end = unsafe length &+ 1 &+ exceptionLength
    unsafe output[end] = Format.end
    return end &+ 1
  }

  @inline(__always)
  private mutating func writeBlocks() -> Bool {
    let rows = unsafe SortSteps.shared.rows
    var row = unsafe rows[0x20]
    guard let bytes = unsafe source.baseAddress else { return true }
    let count = unsafe source.count
    let rare = unsafe rare
    let target = unsafe output
    var place = 0
    // Bits 0–7: the last byte of the key, a letter, to which marks may come, or the tone of a closed
    // block. From bit 8 on: the tone of the open block.
    var state: UInt64 = 0
    // What a step added to a letter that had it.
    var twice: UInt64 = 0
    var index = 0
    while index < count {
      let byte = unsafe Int(bytes[index])
      let step = unsafe row[byte]
      unsafe row = rows[byte]
      if step & rare != 0 {
        unsafe length = place
        if step & rare == SortSteps.upper {
          guard unsafe note(.upperCase, at: place &+ 1) else { return false }
        } else {
          let isOpen = state & 0xFF >= 0x10
          if isOpen {
            unsafe target[place] = SortSteps.toneByte(state)
            unsafe length = place &+ 1
          }
          // A closed block has a space behind it.
          let start = isOpen || index == 0 ? index : index &- 1
          guard let next = unsafe gap(from: start, through: index) else { return false }
          if next == count { return unsafe isPlain(twice) }
          unsafe place = length
          state = unsafe place > 0 ? UInt64(target[place &- 1]) : 0
          index = next
          unsafe row = rows[0]
          continue
        }
      }
      index &+= 1
      place &+= Int(truncatingIfNeeded: step &>> SortSteps.advanceShift & 1)
      let kept = state & (step &>> SortSteps.keptShift)
      twice |= kept & step
      state = kept &+ (step & 0xFFFF) &+ (state &>> 8 & step &>> SortSteps.closingShift)
      unsafe target[place &- 1] = UInt8(truncatingIfNeeded: state)
    }
    unsafe length = place
    if state & 0xFF < 0x10 {
      // A space at the end.
      guard unsafe gap(from: count &- 1, through: count &- 1) != nil else { return false }
    } else {
      unsafe target[place] = SortSteps.toneByte(state)
      unsafe length &+= 1
    }
    return unsafe isPlain(twice)
  }

  /// False where a letter has two marks of a kind, or a block two tones.
  @inline(__always)
  private func isPlain(_ twice: UInt64) -> Bool { twice & SortSteps.twice == 0 }

  /// Notes an exception; false where there is no room for it.
  @inline(__always)
  private mutating func note(_ exception: SortKeyFormat.Exception, at place: Int) -> Bool {
    var gap = unsafe place &- lastException
    guard unsafe exceptionLength &+ gap &>> 7 &+ 16 < exceptionCapacity else {
      return false
    }
    while gap > Format.nearGap {
      unsafe exceptions[exceptionLength] = Format.skip
      unsafe exceptionLength &+= 1
      gap &-= Format.nearGap &+ 1
    }
    unsafe exceptions[exceptionLength] = Format.gap(gap)
    unsafe exceptions[exceptionLength &+ 1] = exception.rawValue
    unsafe exceptionLength &+= 2
    unsafe lastException = place
    return true
  }

  // MARK: Between blocks

  /// Writes the separators and symbols from `start` on up to a block or the end, and returns where
  /// that is; nil where it gives up, also if nothing is to be written at `index`.
  @inline(never)
  private mutating func gap(from start: Int, through index: Int) -> Int? {
    let count = unsafe source.count
    var next = start
    var isBehindSymbol = false
    while true {
      let separators = next
      while next < count, unsafe Self.isSeparator(source[next]) { next &+= 1 }
      guard next < count else { return unsafe noteSeparators(separators..<next) ? next : nil }
      if unsafe beginsBlock(source[next]) {
        guard next > index else { return nil }
        let length = next &- separators
        if length == 0 { return unsafe note(.joined, at: self.length) ? next : nil }
        // A single space is what separates blocks.
        if length == 1, unsafe source[separators] == 0x20, isBehindSymbol || start > 0 {
          return next
        }
        return unsafe noteSeparators(separators..<next) ? next : nil
      }
      guard unsafe noteSeparators(separators..<next), let (scalar, width) = unsafe symbol(at: next)
      else { return nil }
      guard unsafe length &+ 8 &+ (count &- next) < blockCapacity else { return nil }
      unsafe write(scalar, after: Format.symbol)
      next &+= width
      isBehindSymbol = true
      while let (format, width) = unsafe format(at: next) {
        guard unsafe note(.format, at: length) else { return nil }
        unsafe noteScalar(format)
        next &+= width
      }
    }
  }

  private mutating func write(_ scalar: UInt32, after lead: UInt8) {
    let (first, second, third) = Format.threeBytes(scalar)
    unsafe output[length] = lead
    unsafe output[length &+ 1] = first
    unsafe output[length &+ 2] = second
    unsafe output[length &+ 3] = third
    unsafe length &+= 4
  }

  /// Notes separators, if there are any; false where there is no room.
  private mutating func noteSeparators(_ range: Range<Int>) -> Bool {
    if range.isEmpty { return true }
    let room = unsafe exceptionCapacity &- exceptionLength &- 32
    guard range.count < room / 3, unsafe note(.separator, at: length) else { return false }
    for place in range { unsafe noteScalar(UInt32(source[place])) }
    unsafe exceptions[exceptionLength] = Format.end
    unsafe exceptionLength &+= 1
    return true
  }

  /// Writes a scalar that belongs to the exception at hand; there is room for one.
  private mutating func noteScalar(_ scalar: UInt32) {
    let (first, second, third) = Format.threeBytes(scalar)
    unsafe exceptions[exceptionLength] = first
    unsafe exceptions[exceptionLength &+ 1] = second
    unsafe exceptions[exceptionLength &+ 2] = third
    unsafe exceptionLength &+= 3
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "-") || 0x09..<0x0E ~= byte
  }

  /// Whether a byte begins a letter or digit, if not a scalar that makes the fast way give up.
  private func beginsBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3, 0xC4, 0xC5, 0xC6, 0xE1:
      true
    default: false
    }
  }

  /// The symbol at `index`: of ASCII, general punctuation, currencies, or an emoji of the common
  /// blocks.
  private func symbol(at index: Int) -> (scalar: UInt32, width: Int)? {
    let byte = unsafe source[index]
    switch byte {
    case 0x21...0x2C, 0x2E...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      return (UInt32(byte), 1)
    case 0xE2, 0xF0:
      guard let (value, width) = unsafe scalar(at: index) else { return nil }
      // Dashes, quotation marks, ellipsis; pictographs, but not the numbers in circles.
      switch value {
      case 0x2012...0x2026, 0x20A0...0x20C0, 0x2600...0x2775, 0x2794...0x27BF, 0x2B50,
        0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF:
        return (value, width)
      default: return nil
      }
    default: return nil
    }
  }

  /// The joiner or selector at `index`, as emoji have them.
  private func format(at index: Int) -> (scalar: UInt32, width: Int)? {
    guard unsafe index < source.count, let (value, width) = unsafe scalar(at: index),
      value == 0x200D || 0xFE00...0xFE0F ~= value
    else { return nil }
    return (value, width)
  }

  private func scalar(at index: Int) -> (scalar: UInt32, width: Int)? {
    guard let base = unsafe source.baseAddress else { return nil }
    let (scalar, width) = unsafe decodeScalar(base, at: index, end: source.count)
    return scalar.map { ($0.value, width) }
  }
}
