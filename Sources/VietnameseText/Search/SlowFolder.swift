/// Folds the blocks that hold a scalar outside the table, scalar by scalar.
@safe
struct SlowFolder {
  private let source: UnsafePointer<UInt8>
  private let target: UnsafeMutablePointer<UInt8>
  private var folder: Folder

  @unsafe
  init(_ source: UnsafePointer<UInt8>, count: Int, target: UnsafeMutablePointer<UInt8>) {
    unsafe self.source = source
    unsafe self.target = target
    unsafe folder = Folder(source: source, end: count)
  }

  /// Folds from the scalar that a block begins in to the end of the one it ends in.
  @unsafe
  @inline(never)
  mutating func fold(from index: inout Int, to end: Int, _ written: inout Int) {
    // Bytes of a scalar that began before the block added nothing yet, but for those of a symbol or
    // pictograph.
    let start = index
    while index > 0, unsafe source[index] & 0xC0 == 0x80 { index &-= 1 }
    if index < start, unsafe source[index] >= 0xE2 { written &-= start &- index }
    while index < end {
      let byte = unsafe source[index]
      if byte < 0x80 {
        unsafe target[written] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        index &+= 1
        written &+= 1
      } else if let length = unsafe step(index, &written) {
        index &+= length
      } else {
        unsafe foldScalar(&index, &written)
      }
    }
  }

  /// Whether the key so far ends in an emoji, which the table or this loop may have written.
  @unsafe
  private func endsInEmoji(_ written: Int) -> Bool {
    var start = written
    while start > 0, written &- start < 4 {
      start &-= 1
      let byte = unsafe target[start]
      if byte < 0x80 { return false }
      if byte >= 0xC0 {
        let (scalar, _) = unsafe decodeScalar(UnsafePointer(target), at: start, end: written)
        return scalar.map(ScalarFold.isEmoji) ?? false
      }
    }
    return false
  }

  /// Takes a step that the table knows; nil for another scalar.
  @unsafe
  private mutating func step(_ index: Int, _ written: inout Int) -> Int? {
    let lead = unsafe source[index]
    if lead >= 0xE2 { return unsafe emoji(index, lead, &written) }
    let rows = unsafe FoldSteps.shared.rows
    var row = unsafe rows[Int(lead)]
    var length = 2
    if lead == 0xE1 {
      let second = unsafe source[index &+ 1]
      guard unsafe row[Int(second)] & FoldSteps.unknown == 0 else { return nil }
      unsafe row = rows[Int(second)]
      length = 3
    } else if !(0xC2...0xCD ~= lead) {
      return nil
    }
    let entry = unsafe row[Int(source[index &+ length &- 1])]
    guard entry & FoldSteps.unknown == 0 else { return nil }
    unsafe target[written] = UInt8(truncatingIfNeeded: entry)
    written &+= Int(truncatingIfNeeded: entry &>> FoldSteps.keepShift & 1)
    return length
  }

  /// Copies a pictograph, drops the selector behind it and keeps the joiner; nil for all else.
  @unsafe
  private mutating func emoji(_ index: Int, _ lead: UInt8, _ written: inout Int) -> Int? {
    let (second, third) = unsafe (source[index &+ 1], source[index &+ 2])
    switch lead {
    case 0xF0 where second == 0x9F && third &- 0x8C < 0x1C:
      // U+1F300 to U+1F9FF fold to themselves.
      for step in 0..<4 { unsafe target[written &+ step] = source[index &+ step] }
      written &+= 4
      return 4
    case 0xEF where second == 0xB8 && third == 0x8F: return 3
    case 0xE2 where second == 0x80 && third == 0x8D:
      guard unsafe endsInEmoji(written) else { return 3 }
      for step in 0..<3 { unsafe target[written &+ step] = source[index &+ step] }
      written &+= 3
      return 3
    case 0xE2 where second &- 0x98 < 5:
      // U+2600 to U+273F: suns, hands and hearts fold to themselves.
      for step in 0..<3 { unsafe target[written &+ step] = source[index &+ step] }
      written &+= 3
      return 3
    case 0xE2 where second == 0x9D && third < 0xB0:
      // And on to U+276F.
      for step in 0..<3 { unsafe target[written &+ step] = source[index &+ step] }
      written &+= 3
      return 3
    default: return nil
    }
  }

  @unsafe
  private mutating func foldScalar(_ index: inout Int, _ written: inout Int) {
    folder.index = index
    folder.written = written
    folder.count = 0
    folder.lastWritten = written > 0 ? unsafe target[written &- 1] : 0
    let key = unsafe target + written
    // Diacritics and offsets are not wanted.
    let room = 2 &* SearchFoldICU.capacity
    unsafe withUnsafeTemporaryAllocation(of: Diacritics.self, capacity: room) { marks in
      unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: room) { offsets in
        guard let marks = marks.baseAddress, let offsets = offsets.baseAddress else { return }
        unsafe folder.foldScalar(
          Folder.Target(key: key, diacritics: marks, offsets: offsets))
      }
    }
    index = folder.index
    written &+= folder.count
  }
}
