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
    var slow = unsafe SlowFolder(source, count: count, target: target)
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
      let block = unsafe source + index
      var output = written
      var flags: UInt32 = 0
      var row = unsafe rows[previous]
      @inline(__always)
      func step(_ place: Int) {
        let byte = unsafe Int(block[place])
        let entry = unsafe row[byte]
        unsafe row = rows[byte]
        unsafe target[output] = UInt8(truncatingIfNeeded: entry)
        output &+= Int(truncatingIfNeeded: entry &>> FoldSteps.keepShift & 1)
        flags |= entry
      }
      step(0)
      step(1)
      step(2)
      step(3)
      step(4)
      step(5)
      step(6)
      step(7)
      step(8)
      step(9)
      step(10)
      step(11)
      step(12)
      step(13)
      step(14)
      step(15)
      if flags & FoldSteps.unknown == 0 {
        previous = unsafe Int(block[15])
        index &+= 16
        written = output
      } else {
        unsafe slow.fold(from: &index, to: index &+ 16, &written)
        previous = 0
      }
    }
    if index < count {
      // The rest goes through one more block, filled up with zeros: how long it is cannot be
      // predicted, and so no branch depends on it.
      let length = count &- index
      var (first, second): (UInt64, UInt64) = (0, 0)
      if count >= 8 {
        let last = unsafe bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
          .littleEndian
        if length >= 8 {
          unsafe first = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
          second = length == 8 ? 0 : last &>> UInt64(truncatingIfNeeded: (16 &- length) &* 8)
        } else {
          first = last &>> UInt64(truncatingIfNeeded: (8 &- length) &* 8)
        }
      } else {
        for place in (index..<count).reversed() {
          unsafe first = first &<< 8 | UInt64(source[place])
        }
      }
      var output = written
      var flags: UInt32 = 0
      var row = unsafe rows[previous]
      for half in 0..<2 {
        var word = half == 0 ? first : second
        @inline(__always)
        func step() {
          let byte = Int(truncatingIfNeeded: word & 0xFF)
          word &>>= 8
          let entry = unsafe row[byte]
          unsafe row = rows[byte]
          unsafe target[output] = UInt8(truncatingIfNeeded: entry)
          output &+= Int(truncatingIfNeeded: entry &>> FoldSteps.keepShift & 1)
          flags |= entry
        }
        step()
        step()
        step()
        step()
        step()
        step()
        step()
        step()
        if length <= 8 {
          output &-= 8 &- length
          break
        }
        if half == 1 { output &-= 16 &- length }
      }
      if flags & FoldSteps.unknown == 0 { return output }
      unsafe slow.fold(from: &index, to: count, &written)
    }
    return written
  }

  /// Eight ASCII bytes with the letters in lower case.
  @inline(__always)
  private static func lowercased(_ eight: UInt64) -> UInt64 {
    let atLeastA = eight &+ 0x3F3F_3F3F_3F3F_3F3F
    let aboveZ = eight &+ 0x2525_2525_2525_2525
    return eight | ((atLeastA ^ aboveZ) & 0x8080_8080_8080_8080) &>> 2
  }
}
