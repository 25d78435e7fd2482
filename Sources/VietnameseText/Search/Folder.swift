/// The loop that makes a key, writing in rounds to memory that its owner provides.
@safe
struct Folder {
  /// Where a round writes: as much memory for each of the three arrays of a ``FoldedText``.
  @unsafe
  struct Target {
    let key: UnsafeMutablePointer<UInt8>
    let diacritics: UnsafeMutablePointer<Diacritics>
    let offsets: UnsafeMutablePointer<UInt32>
  }

  let source: UnsafePointer<UInt8>
  let end: Int

  /// The offset in the source up to which it is folded.
  var index = 0
  /// The bytes of the key that this round wrote.
  var count = 0

  /// The bytes of the key from earlier rounds, and the last of them.
  var written = 0
  var lastWritten: UInt8 = 0
  /// The length of the key just after an emoji.
  var emojiEnd = -1
  /// Up to where in the source it is known whether Cyrillic look-alikes are Latin.
  var lookalikesEnd = 0
  var lookalikesAreLatin = false

  @unsafe
  init(source: UnsafePointer<UInt8>, end: Int) {
    unsafe self.source = source
    self.end = end
  }

  /// Ends a round; `lastByte` is the last byte of the key so far.
  mutating func endRound(lastByte: UInt8?) {
    written &+= count
    count = 0
    lastWritten = lastByte ?? 0
  }

  /// Folds until the target holds more than `limit` bytes or the source ends, and then the marks
  /// that still belong to the last letter.
  @unsafe
  mutating func fill(_ target: Target, upTo limit: Int, rows: UnsafePointer<UInt16>) {
    while index < end, count <= limit {
      unsafe foldCommon(target, upTo: limit, rows: rows)
      if index < end, count <= limit { unsafe foldScalar(target) }
    }
    while index < end, unsafe foldMark(target) {}
  }

  /// Folds as long as the table alone decides.
  @unsafe
  @inline(__always)
  private mutating func foldCommon(
    _ target: Target, upTo limit: Int, rows: UnsafePointer<UInt16>
  ) {
    let (key, diacritics, offsets) = unsafe (target.key, target.diacritics, target.offsets)
    let source = unsafe source
    let end = end
    var index = index
    var count = count
    defer {
      self.index = index
      self.count = count
    }
    while index < end, count <= limit {
      if end &- index >= 8 {
        // Eight bytes are written and only the ASCII ones before the first other count: no branch
        // depends on where in the eight that is.
        let eight = unsafe UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
          .littleEndian
        unsafe UnsafeMutableRawPointer(key + count).storeBytes(
          of: lowercased(eight).littleEndian, as: UInt64.self)
        unsafe UnsafeMutableRawPointer(diacritics + count).storeBytes(of: 0, as: UInt64.self)
        let start = SIMD8<UInt32>(repeating: UInt32(truncatingIfNeeded: index))
        unsafe UnsafeMutableRawPointer(offsets + count).storeBytes(
          of: start &+ SIMD8(0, 1, 2, 3, 4, 5, 6, 7), as: SIMD8<UInt32>.self)
        let ascii = (eight & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
        index &+= ascii
        count &+= ascii
        if ascii == 8 { continue }
      }
      let lead = unsafe source[index]
      if lead < 0x80 {
        unsafe key[count] = UInt8(truncatingIfNeeded: rows[Int(lead)])
        unsafe diacritics[count] = .none
        unsafe offsets[count] = UInt32(truncatingIfNeeded: index)
        index &+= 1
        count &+= 1
        continue
      }
      let row: Int
      let length: Int
      if lead >= 0xC2, lead <= 0xCD {
        guard end &- index >= 2, unsafe source[index &+ 1] & 0xC0 == 0x80 else { return }
        let value = unsafe Int(lead & 0x1F) &<< 6 | Int(source[index &+ 1] & 0x3F)
        guard value < VietnameseLetters.firstEnd else { return }
        row = value
        length = 2
      } else if lead == 0xE1 {
        guard end &- index >= 3, unsafe source[index &+ 1] &- 0xB8 < 4,
          unsafe source[index &+ 2] & 0xC0 == 0x80
        else { return }
        let low = unsafe Int(source[index &+ 1] & 3) &<< 6 | Int(source[index &+ 2] & 0x3F)
        row = VietnameseLetters.firstEnd &+ low
        length = 3
      } else if lead == 0xF0 {
        // Pictographs: U+1F300 to U+1F9FF, which fold to themselves.
        guard end &- index >= 4, unsafe source[index &+ 1] == 0x9F,
          unsafe source[index &+ 2] &- 0x8C < 0x1C,
          unsafe source[index &+ 3] & 0xC0 == 0x80
        else { return }
        for step in 0..<4 {
          unsafe key[count &+ step] = source[index &+ step]
          unsafe diacritics[count &+ step] = .none
          unsafe offsets[count &+ step] = UInt32(truncatingIfNeeded: index)
        }
        index &+= 4
        count &+= 4
        emojiEnd = written &+ count
        continue
      } else {
        return
      }
      let entry = unsafe VietnameseLetters.Entry(bits: rows[row])
      let kind = entry.bits &>> 14
      if kind == 1 {
        unsafe key[count] = entry.key
        unsafe diacritics[count] = entry.diacritics
        unsafe offsets[count] = UInt32(truncatingIfNeeded: index)
        count &+= 1
      } else if kind == 2 {
        if count > 0 {
          unsafe diacritics[count &- 1] =
            diacritics[count &- 1].adding(entry.diacritics, on: key[count &- 1])
        }
      } else {
        return
      }
      index &+= length
    }
  }

  /// Eight bytes with the ASCII letters in lower case; bytes that are not ASCII come out as any.
  @inline(__always)
  private func lowercased(_ eight: UInt64) -> UInt64 {
    let low = eight & 0x7F7F_7F7F_7F7F_7F7F
    let atLeastA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let aboveZ = low &+ 0x2525_2525_2525_2525
    return eight | ((atLeastA ^ aboveZ) & 0x8080_8080_8080_8080) &>> 2
  }
}
