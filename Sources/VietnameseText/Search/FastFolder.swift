/// The loop that makes a search key and nothing else.
enum FastFolder {
  /// Room behind the key that the loop may write to, for one block and what one block may become.
  static let slack = 16 &* SearchFoldICU.capacity &+ 64

  /// Folds well-formed UTF-8.
  ///
  /// Sixteen bytes at a time: ASCII is lowered at once, other text goes one step per byte, and a
  /// block with a scalar outside the table is folded again scalar by scalar.
  /// - Returns: The length of the key.
  @unsafe
  static func fold(
    _ source: UnsafePointer<UInt8>, count: Int, into target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let rows = unsafe FoldSteps.shared.rows
    let bytes = unsafe UnsafeRawPointer(source)
    var folder = unsafe Folder(source: source, end: count)
    var index = 0
    var written = 0
    // The byte before the block, as far as it belongs to the same scalar.
    var previous = 0
    while index &+ 16 <= count {
      let first = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let second = unsafe bytes.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self)
      if (first | second) & 0x8080_8080_8080_8080 == 0 {
        let raw = unsafe UnsafeMutableRawPointer(target + written)
        unsafe raw.storeBytes(of: lowercased(first), as: UInt64.self)
        unsafe raw.storeBytes(of: lowercased(second), toByteOffset: 8, as: UInt64.self)
        index &+= 16
        written &+= 16
        previous = 0
        continue
      }
      let start = written
      var flags: UInt32 = 0
      var row = unsafe rows[previous]
      var word = first.littleEndian
      for half in 0..<2 {
        for _ in 0..<8 {
          let byte = Int(truncatingIfNeeded: word & 0xFF)
          let step = unsafe row[byte]
          unsafe row = rows[byte]
          unsafe target[written] = UInt8(truncatingIfNeeded: step)
          written &+= Int(truncatingIfNeeded: step &>> FoldSteps.keepShift & 1)
          flags |= step
          word &>>= 8
        }
        if half == 0 { word = second.littleEndian }
      }
      if flags & FoldSteps.unknown == 0 {
        previous = unsafe Int(source[index &+ 15])
        index &+= 16
        continue
      }
      written = start
      index = unsafe foldSlowly(&folder, from: index, to: index &+ 16, target, &written)
      previous = 0
    }
    if index < count {
      index = unsafe foldSlowly(&folder, from: index, to: count, target, &written)
    }
    return written
  }

  /// Folds scalar by scalar from the scalar that a block begins in to the end of the one it ends in.
  @unsafe
  @inline(never)
  private static func foldSlowly(
    _ folder: inout Folder, from start: Int, to end: Int, _ target: UnsafeMutablePointer<UInt8>,
    _ written: inout Int
  ) -> Int {
    var first = start
    // Bytes of a scalar that began before the block added nothing yet.
    while first > 0, unsafe folder.source[first] & 0xC0 == 0x80 { first &-= 1 }
    let length = unsafe foldSlowly(&folder, from: first, to: end, target + written, written)
    written &+= length
    return folder.index
  }

  @unsafe
  private static func foldSlowly(
    _ folder: inout Folder, from start: Int, to end: Int, _ target: UnsafeMutablePointer<UInt8>,
    _ written: Int
  ) -> Int {
    folder.index = start
    folder.written = written
    folder.count = 0
    folder.lastWritten = written > 0 ? unsafe (target - 1).pointee : 0
    // Diacritics and offsets are not wanted; the marks of one block need no more room than its key.
    return unsafe withUnsafeTemporaryAllocation(of: Diacritics.self, capacity: slack) { marks in
      unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: slack) { offsets in
        guard let marks = marks.baseAddress, let offsets = offsets.baseAddress else { return 0 }
        let room = unsafe Folder.Target(key: target, diacritics: marks, offsets: offsets)
        while folder.index < end { unsafe folder.foldScalar(room) }
        return folder.count
      }
    }
  }

  /// Eight ASCII bytes with the letters in lower case.
  @inline(__always)
  private static func lowercased(_ eight: UInt64) -> UInt64 {
    let atLeastA = eight &+ 0x3F3F_3F3F_3F3F_3F3F
    let aboveZ = eight &+ 0x2525_2525_2525_2525
    return eight | ((atLeastA ^ aboveZ) & 0x8080_8080_8080_8080) &>> 2
  }
}
