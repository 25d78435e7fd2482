/// The loop that makes a key, writing to a block that its owner empties.
@safe
struct Folder {
  let source: UnsafePointer<UInt8>
  let end: Int
  let key: UnsafeMutablePointer<UInt8>
  let diacritics: UnsafeMutablePointer<UInt8>
  let offsets: UnsafeMutablePointer<UInt32>

  /// The offset in the source up to which it is folded.
  private(set) var index = 0
  /// The bytes in the block.
  private(set) var count = 0

  /// The bytes of the key in earlier blocks, and the last of them.
  private var written = 0
  private var lastWritten: UInt8 = 0
  /// The length of the key just after an emoji.
  private var emojiEnd = -1
  /// Up to where in the source it is known whether Cyrillic look-alikes are Latin.
  private var lookalikesEnd = 0
  private var lookalikesAreLatin = false

  init(
    source: UnsafePointer<UInt8>, end: Int, key: UnsafeMutablePointer<UInt8>,
    diacritics: UnsafeMutablePointer<UInt8>, offsets: UnsafeMutablePointer<UInt32>
  ) {
    unsafe self.source = unsafe source
    self.end = end
    unsafe self.key = unsafe key
    unsafe self.diacritics = unsafe diacritics
    unsafe self.offsets = unsafe offsets
  }

  mutating func clearBlock() {
    if count > 0 { lastWritten = unsafe key[count &- 1] }
    written &+= count
    count = 0
  }

  /// Folds until the block holds more than `limit` bytes or the source ends, and then the marks
  /// that still belong to the last letter.
  mutating func fill(upTo limit: Int, rows: UnsafePointer<UInt16>) {
    while index < end, count <= limit {
      unsafe foldCommon(upTo: limit, rows: rows)
      if index < end, count <= limit { foldScalar() }
    }
    while index < end, foldMark() {}
  }

  /// Folds as long as the table alone decides.
  @inline(__always)
  private mutating func foldCommon(upTo limit: Int, rows: UnsafePointer<UInt16>) {
    let (source, key, diacritics, offsets) = unsafe (source, key, diacritics, offsets)
    let end = end
    var index = index
    var count = count
    defer {
      self.index = index
      self.count = count
    }
    while index < end, count <= limit {
      let lead = unsafe source[index]
      if lead < 0x80 {
        if end &- index >= 8 {
          let eight = unsafe UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
          if eight & 0x8080_8080_8080_8080 == 0 {
            unsafe UnsafeMutableRawPointer(key + count).storeBytes(
              of: lowercased(eight), as: UInt64.self)
            unsafe UnsafeMutableRawPointer(diacritics + count).storeBytes(
              of: 0, as: UInt64.self)
            let start = SIMD8<UInt32>(repeating: UInt32(truncatingIfNeeded: index))
            unsafe UnsafeMutableRawPointer(offsets + count).storeBytes(
              of: start &+ SIMD8(0, 1, 2, 3, 4, 5, 6, 7), as: SIMD8<UInt32>.self)
            index &+= 8
            count &+= 8
            continue
          }
        }
        unsafe key[count] = UInt8(truncatingIfNeeded: rows[Int(lead)])
        unsafe diacritics[count] = 0
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
          unsafe diacritics[count &+ step] = 0
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
        unsafe diacritics[count] = entry.diacritics.rawValue
        unsafe offsets[count] = UInt32(truncatingIfNeeded: index)
        count &+= 1
      } else if kind == 2 {
        if count > 0 {
          unsafe diacritics[count &- 1] =
            Diacritics(rawValue: diacritics[count &- 1])
            .adding(entry.diacritics, on: key[count &- 1]).rawValue
        }
      } else {
        return
      }
      index &+= length
    }
  }

  /// Folds one scalar of any kind.
  private mutating func foldScalar() {
    let (scalar, length) = unsafe decodeScalar(source, at: index, end: end)
    let start = index
    index &+= length
    guard let scalar else {
      unsafe commit(UTF8Bytes("\u{FFFD}").write(to: key + count), from: start)
      return
    }
    switch unsafe ScalarFold(scalar, into: key + count) {
    case .letter(let byte, let marks):
      unsafe key[count] = byte
      commit(1, from: start)
      unsafe diacritics[count &- 1] = marks.rawValue
    case .mark(let mark):
      if scalar == "\u{200D}", emojiEnd == written &+ count {
        unsafe commit(UTF8Bytes(scalar).write(to: key + count), from: start)
      } else {
        add(mark)
      }
    case .bytes(let length):
      let isEmoji = unsafe key[count] >= 0x80 && ScalarFold.isEmoji(scalar)
      commit(length, from: start)
      if isEmoji { emojiEnd = written &+ count }
    case .lookalike(let length, let latin):
      if start >= (lookalikesEnd) { decideLookalikes(from: start) }
      if lookalikesAreLatin {
        unsafe key[count] = latin
        commit(1, from: start)
      } else {
        commit(length, from: start)
      }
    }
  }

  /// Folds one scalar if it writes nothing to the key.
  private mutating func foldMark() -> Bool {
    let (scalar, length) = unsafe decodeScalar(source, at: index, end: end)
    guard let scalar, scalar != "\u{200D}" else { return false }
    guard case .mark(let mark) = unsafe ScalarFold(scalar, into: key + count) else { return false }
    index &+= length
    add(mark)
    return true
  }

  private mutating func add(_ mark: Diacritics) {
    guard count > 0 else { return }
    let last = count &- 1
    unsafe diacritics[last] =
      Diacritics(rawValue: diacritics[last]).adding(mark, on: key[last]).rawValue
  }

  /// Counts bytes just written behind the block's last as those of the character at `start`.
  private mutating func commit(_ length: Int, from start: Int) {
    for position in count..<(count &+ length) {
      unsafe diacritics[position] = 0
      unsafe offsets[position] = UInt32(truncatingIfNeeded: start)
    }
    count &+= length
  }

  /// Finds the end of a run of look-alikes, and whether a Latin letter stands on either side.
  private mutating func decideLookalikes(from start: Int) {
    let before = unsafe count > 0 ? key[count &- 1] : lastWritten
    var isLatin = before &- 0x61 < 26
    var position = start
    // The scalar at hand is already written to the block: look ahead behind it.
    let scratch = unsafe key + count + SearchFoldICU.capacity
    while position < end {
      let (scalar, length) = unsafe decodeScalar(source, at: position, end: end)
      guard let scalar else { break }
      let fold = unsafe ScalarFold(scalar, into: scratch)
      switch fold {
      case .mark, .lookalike: break
      case .letter, .bytes:
        isLatin = unsafe isLatin || fold.isLatin(in: scratch)
        lookalikesEnd = position
        lookalikesAreLatin = isLatin
        return
      }
      position &+= length
    }
    lookalikesEnd = position
    lookalikesAreLatin = isLatin
  }

  /// Eight ASCII bytes in lower case, all at once.
  @inline(__always)
  private func lowercased(_ eight: UInt64) -> UInt64 {
    let atLeastA = eight &+ 0x3F3F_3F3F_3F3F_3F3F
    let aboveZ = eight &+ 0x2525_2525_2525_2525
    return eight | ((atLeastA ^ aboveZ) & 0x8080_8080_8080_8080) &>> 2
  }
}
