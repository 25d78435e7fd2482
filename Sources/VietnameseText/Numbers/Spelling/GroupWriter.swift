/// Copies the words of groups and of their scales one behind the other.
@safe
struct GroupWriter {
  private let slots: UnsafePointer<UInt8>
  private let start: UnsafeMutableRawPointer
  private var target: UnsafeMutableRawPointer
  private let thousand: UInt64
  private let thousandLength: Int
  private let billion: UInt64

  @unsafe
  @inline(__always)
  init(
    slots: UnsafePointer<UInt8>, start: UnsafeMutableRawPointer, options: SpellingOptions
  ) {
    unsafe self.slots = slots
    unsafe self.start = start
    unsafe target = start
    thousand = options.thousand == .nghin ? GroupWriter.nghin : GroupWriter.ngan
    thousandLength = options.thousand == .nghin ? 7 : 6
    billion = options.billion == .ty ? GroupWriter.ty : GroupWriter.ti
  }

  // The words with the space before them, as little-endian words of memory.
  private static let nghin = packed(" nghìn")
  private static let ngan = packed(" ngàn")
  private static let million = packed(" triệu")
  private static let ty = packed(" tỷ")
  private static let ti = packed(" tỉ")

  private static func packed(_ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { bytes in
      var word: UInt64 = 0
      for index in bytes.indices.reversed() { word = unsafe word &<< 8 | UInt64(bytes[index]) }
      return UInt64(littleEndian: word)
    }
  }

  /// The bytes written.
  @unsafe
  var count: Int { unsafe target - start }

  /// Writes the words of a number.
  @unsafe
  @inline(__always)
  mutating func put(_ magnitude: UInt64) {
    if magnitude < 1000 {
      unsafe putGroup(Int(truncatingIfNeeded: magnitude))
      return
    }
    if magnitude < 1_000_000_000 {
      unsafe putBlock(UInt32(truncatingIfNeeded: magnitude), isFollowing: false)
      return
    }
    let upper = magnitude / 1_000_000_000
    let low = UInt32(truncatingIfNeeded: magnitude % 1_000_000_000)
    if upper < 1_000_000_000 {
      unsafe putBlock(UInt32(truncatingIfNeeded: upper), isFollowing: false)
    } else {
      unsafe putGroup(Int(truncatingIfNeeded: upper / 1_000_000_000))
      unsafe putScale(billion, 5)
      let middle = UInt32(truncatingIfNeeded: upper % 1_000_000_000)
      if middle > 0 { unsafe putBlock(middle, isFollowing: true) }
    }
    unsafe putScale(billion, 5)
    if low > 0 { unsafe putBlock(low, isFollowing: true) }
  }

  /// Writes the words of up to nine digits that are not all zero.
  @unsafe
  @inline(__always)
  private mutating func putBlock(_ block: UInt32, isFollowing: Bool) {
    let millions = block / 1_000_000
    let thousands = block / 1000 % 1000
    let units = block % 1000
    var offset = isFollowing ? GroupTable.following : 0
    if millions > 0 {
      unsafe putGroup(Int(millions) &+ offset)
      unsafe putScale(GroupWriter.million, 8)
      offset = GroupTable.following
    }
    if thousands > 0 {
      unsafe putGroup(Int(thousands) &+ offset)
      unsafe putScale(thousand, thousandLength)
      offset = GroupTable.following
    }
    if units > 0 { unsafe putGroup(Int(units) &+ offset) }
  }

  @unsafe
  @inline(__always)
  private mutating func putGroup(_ index: Int) {
    unsafe target.copyMemory(
      from: slots + index &* GroupTable.slotLength, byteCount: GroupTable.slotLength)
    unsafe target += Int(slots[GroupTable.lengths &+ index])
  }

  @unsafe
  @inline(__always)
  private mutating func putScale(_ word: UInt64, _ length: Int) {
    unsafe target.storeBytes(of: word, as: UInt64.self)
    unsafe target += length
  }

  /// Writes a short word as it is.
  @unsafe
  mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      guard let source = bytes.baseAddress else { return }
      unsafe target.copyMemory(from: source, byteCount: bytes.count)
      unsafe target += bytes.count
    }
  }
}
