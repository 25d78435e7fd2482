/// Writes the sort key of a text of Vietnamese letters, digits, spaces, and common symbols, one
/// step per byte.
///
/// Gives up at anything else: other scripts, marks that are not Vietnamese, two tones in a block,
/// separators other than a space. What it writes equals what ``SortKeyBuilder`` does.
@unsafe
struct FastSortKey {
  private typealias Format = SortKeyFormat

  private let source: UnsafeBufferPointer<UInt8>
  /// The key; the byte before it may be written.
  private let output: UnsafeMutablePointer<UInt8>
  private let exceptions: UnsafeMutablePointer<UInt8>
  private let blockCapacity: Int
  private let exceptionCapacity: Int
  private let rare: UInt32

  private var length = 0
  private var exceptionLength = 0
  private var lastException = 0
  /// The place behind the last symbol and the single space that follows it.
  private var symbolEnd = -1

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
    let always = LetterSteps.special | LetterSteps.unordered | LetterSteps.upper
    unsafe rare = isNumeric ? always | LetterSteps.digit : always
  }

  /// Writes the key, or only its blocks; returns its length, or nil where it gives up.
  mutating func write(isPrefix: Bool) -> Int? {
    guard unsafe source.isEmpty || writeBlocks() else { return nil }
    if isPrefix { return unsafe length }
    unsafe output[length] = Format.end
    unsafe (output + (length &+ 1)).update(from: exceptions, count: exceptionLength)
    let end = unsafe length &+ 1 &+ exceptionLength
    unsafe output[end] = Format.end
    return end &+ 1
  }

  private mutating func writeBlocks() -> Bool {
    let rows = unsafe LetterSteps.shared.rows
    let plain = unsafe rows[0]
    var row = unsafe plain
    guard let bytes = unsafe source.baseAddress else { return true }
    let count = unsafe source.count
    let rare = unsafe rare
    let target = unsafe output
    var place = 0
    // Bits 0–7 the last byte of the key: a letter, to which marks may come, or the tone of a closed
    // block. Bits 8–12 the tones of the block, one bit each.
    var state: UInt32 = 0
    var bad: UInt32 = 0
    var index = 0
    while index < count {
      let byte = unsafe Int(bytes[index])
      let step = unsafe row[byte]
      unsafe row = rows[byte]
      if step & rare != 0 {
        unsafe length = place
        if step & rare == LetterSteps.upper {
          guard unsafe note(.upperCase, at: place &+ 1) else { return false }
        } else {
          let isClosed = unsafe symbolEnd == index
          let afterSpace = !isClosed && state & 0xFF < 0x10
          if !isClosed && !afterSpace {
            let tone = Format.toneByte(state)
            unsafe target[place] = UInt8(truncatingIfNeeded: tone)
            bad |= tone & 0x80
            unsafe length = place &+ 1
          }
          guard bad == 0,
            let next = unsafe symbol(at: index, afterSpace: afterSpace && index > 0)
          else { return false }
          unsafe place = length
          state = unsafe UInt32(target[place &- 1])
          index = next
          unsafe row = plain
          continue
        }
      }
      index &+= 1
      let isBreak = step &>> LetterSteps.breakShift & 1
      let isMark = step &>> LetterSteps.markShift & 1
      place &+= Int((step &>> LetterSteps.letterShift | step &>> LetterSteps.breakShift) & 1)
      // A second space, or a mark without a letter before it.
      let low = state & 0xFF
      bad |= isBreak & (low < 0x10 ? 1 : 0) | isMark & (low < 0x20 ? 1 : 0)
      // A letter leaves of what was before it the tones only.
      let kept = state & (step & LetterSteps.letter != 0 ? 0x1F00 : 0x1FFF)
      let added = step & 0x1FFF
      let tone = Format.toneByte(state)
      let closing = 0 &- isBreak
      // A second mark of a kind on a letter, or two tones in the block that ends.
      bad |= kept & added | tone & closing & 0x80
      state = (kept | added) & ~closing | tone & closing
      unsafe target[place &- 1] = UInt8(truncatingIfNeeded: state)
    }
    unsafe length = place
    if unsafe symbolEnd == count { return bad == 0 }
    // A space at the end is for the slow way.
    let tone = Format.toneByte(state)
    if bad | tone & 0x80 != 0 || state & 0xFF < 0x10 { return false }
    unsafe target[place] = UInt8(truncatingIfNeeded: tone)
    unsafe length &+= 1
    return true
  }

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

  /// Notes a single space where none is expected.
  private mutating func noteSpace() -> Bool {
    guard unsafe note(.separator, at: length) else { return false }
    let (first, second, third) = Format.threeBytes(0x20)
    unsafe exceptions[exceptionLength] = first
    unsafe exceptions[exceptionLength &+ 1] = second
    unsafe exceptions[exceptionLength &+ 2] = third
    unsafe exceptions[exceptionLength &+ 3] = Format.end
    unsafe exceptionLength &+= 4
    return true
  }

  /// Writes the symbol at `index` and what its neighbours need; returns the place behind it and a
  /// space that follows, or nil where it gives up.
  @inline(never)
  private mutating func symbol(at index: Int, afterSpace: Bool) -> Int? {
    guard let (scalar, width) = unsafe symbolScalar(at: index) else { return nil }
    let count = unsafe source.count
    guard unsafe length &+ 8 &+ (count &- index) < blockCapacity else { return nil }
    if afterSpace { guard unsafe noteSpace() else { return nil } }
    let (first, second, third) = Format.threeBytes(scalar)
    unsafe output[length] = Format.symbol
    unsafe output[length &+ 1] = first
    unsafe output[length &+ 2] = second
    unsafe output[length &+ 3] = third
    unsafe length &+= 4
    var next = index &+ width
    if next < count {
      let hasSpace = unsafe source[next] == 0x20
      if hasSpace {
        next &+= 1
        guard next < count else { return nil }
      }
      if unsafe beginsBlock(source[next]) {
        if !hasSpace { guard unsafe note(.joined, at: length) else { return nil } }
      } else {
        guard unsafe symbolScalar(at: next) != nil else { return nil }
        if hasSpace { guard unsafe noteSpace() else { return nil } }
      }
    }
    unsafe symbolEnd = next
    return next
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

  /// The symbol at `index`: of ASCII, general punctuation, or an emoji of the common block.
  private func symbolScalar(at index: Int) -> (scalar: UInt32, width: Int)? {
    let byte = unsafe source[index]
    switch byte {
    case 0x21...0x2C, 0x2E...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      return (UInt32(byte), 1)
    case 0xE2, 0xF0:
      guard let base = unsafe source.baseAddress else { return nil }
      let (scalar, width) = unsafe decodeScalar(base, at: index, end: source.count)
      guard let value = scalar?.value else { return nil }
      // Dashes, quotation marks, ellipsis; pictographs, but not the numbers in circles.
      switch value {
      case 0x2012...0x2026, 0x2600...0x2775, 0x2794...0x27BF, 0x1F300...0x1FAFF:
        return (value, width)
      default: return nil
      }
    default: return nil
    }
  }
}
