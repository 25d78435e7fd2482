/// The slower half of the loop: scalars that the table does not decide, one at a time.
extension Folder {
  /// Folds one scalar of any kind.
  @unsafe
  mutating func foldScalar(_ target: Target) {
    let key = unsafe target.key
    let (scalar, length) = unsafe decodeScalar(source, at: index, end: end)
    let start = index
    index &+= length
    guard let scalar else {
      unsafe commit(UTF8Bytes("\u{FFFD}").write(to: key + count), from: start, in: target)
      return
    }
    switch unsafe ScalarFold(scalar, into: key + count) {
    case .letter(let byte, let marks):
      unsafe key[count] = byte
      unsafe commit(1, from: start, marks, in: target)
    case .mark(let mark):
      if scalar == "\u{200D}", emojiEnd == written &+ count {
        unsafe commit(UTF8Bytes(scalar).write(to: key + count), from: start, in: target)
      } else {
        unsafe target.add(mark, toLast: count)
      }
    case .bytes(let length):
      let isEmoji = unsafe key[count] >= 0x80 && ScalarFold.isEmoji(scalar)
      unsafe commit(length, from: start, in: target)
      if isEmoji { emojiEnd = written &+ count }
    case .lookalike(let length, let latin):
      if start >= lookalikesEnd { unsafe decideLookalikes(from: start, target) }
      if lookalikesAreLatin {
        unsafe key[count] = latin
        unsafe commit(1, from: start, in: target)
      } else {
        unsafe commit(length, from: start, in: target)
      }
    }
  }

  /// Folds one scalar if it writes nothing to the key.
  @unsafe
  mutating func foldMark(_ target: Target) -> Bool {
    let (scalar, length) = unsafe decodeScalar(source, at: index, end: end)
    guard let scalar, scalar != "\u{200D}" else { return false }
    guard case .mark(let mark) = unsafe ScalarFold(scalar, into: target.key + count) else {
      return false
    }
    index &+= length
    unsafe target.add(mark, toLast: count)
    return true
  }

  /// Counts bytes just written behind the last as those of the character at `start`.
  @unsafe
  private mutating func commit(
    _ length: Int, from start: Int, _ diacritics: Diacritics = .none, in target: Target
  ) {
    for position in count..<(count &+ length) {
      unsafe target.diacritics[position] = diacritics
      unsafe target.offsets[position] = UInt32(truncatingIfNeeded: start)
    }
    count &+= length
  }

  /// Finds the end of a run of look-alikes, and whether a Latin letter stands on either side.
  @unsafe
  private mutating func decideLookalikes(from start: Int, _ target: Target) {
    let before = unsafe count > 0 ? target.key[count &- 1] : lastWritten
    var isLatin = before &- 0x61 < 26
    var position = start
    // The scalar at hand is already written to the key: look ahead behind it.
    let scratch = unsafe target.key + count + SearchFoldICU.capacity
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
}

extension Folder.Target {
  /// Adds a mark to the letter before `count`, if there is one.
  @unsafe
  func add(_ mark: Diacritics, toLast count: Int) {
    guard count > 0 else { return }
    let last = count &- 1
    unsafe diacritics[last] = diacritics[last].adding(mark, on: key[last])
  }
}
