internal import VietnameseText

/// Walks over the key of a text once and tells where a sentence ends and whether it can hold a
/// figure: that it has a digit, or a word that numbers begin with.
enum FigurePrefilter {
  /// What was found of one sentence.
  struct Found {
    var end = 0
    var mayHoldFigure = false
    var lacksAccents = false
    var endsParagraph = false
    /// Where lines break and the sentence goes on.
    var softBreaks: [Int] = []
  }

  /// The words, by their letters, with all diacritics that their letters bear joined.
  private struct Slot {
    var letters: UInt64 = 0
    var marks: UInt8 = 0
    var otherMarks: UInt8 = 0
  }

  private static let words = [
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "trăm", "nghìn",
    "ngàn", "vạn", "triệu", "tỷ", "tỉ", "chục", "tá", "nửa", "vài", "mấy", "dăm", "gấp", "quý",
    "giêng", "chạp", "rưỡi",
  ]

  private static let table: [Slot] = {
    var table = [Slot](repeating: Slot(), count: 256)
    for word in words {
      let folded = FoldedText(word)
      var letters: UInt64 = 0
      for byte in folded.bytes { letters = letters &<< 8 | UInt64(byte) }
      let marks = folded.marks.reduce(0) { $0 | $1.rawValue }
      var slot = index(letters)
      while table[slot].letters != 0, table[slot].letters != letters { slot = (slot + 1) & 255 }
      if table[slot].letters == 0 {
        table[slot] = Slot(letters: letters, marks: marks, otherMarks: marks)
      } else {
        table[slot].otherMarks = marks
      }
    }
    return table
  }()

  @inline(__always)
  private static func index(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) &>> 56)
  }

  /// Finds the end of the sentence that begins at an offset of the key.
  ///
  /// - Parameters:
  ///   - text: The folded text.
  ///   - start: Where the sentence begins.
  ///   - breaksHard: Whether the line break at an offset of the source ends a sentence.
  static func sentence(
    _ text: FoldedText, _ start: Int, _ breaksHard: (Int) -> Bool
  ) -> Found {
    let table = Self.table
    return unsafe text.bytes.withUnsafeBufferPointer { bytes in
      unsafe text.marks.withUnsafeBufferPointer { marks in
        unsafe table.withUnsafeBufferPointer { slots in
          unsafe walk(text, start, bytes, marks, slots, breaksHard)
        }
      }
    }
  }

  /// The walk, over memory that is as long as ``FoldedText`` says: as many marks as bytes.
  @unsafe
  private static func walk(
    _ text: FoldedText, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ marks: UnsafeBufferPointer<Diacritics>, _ slots: UnsafeBufferPointer<Slot>,
    _ breaksHard: (Int) -> Bool
  ) -> Found {
    var found = Found()
    var words = 0
    var accented = 0
    var mayBePlain = false
    let count = min(bytes.count, marks.count)
    var index = start
    while index < count {
      let byte = unsafe bytes[index]
      if byte &- 0x61 < 26 {
        var letters: UInt64 = 0
        var mark: UInt8 = 0
        let first = index
        var letter = byte
        repeat {
          letters = letters &<< 8 | UInt64(letter)
          unsafe mark |= marks[index].rawValue
          index &+= 1
          guard index < count else { break }
          unsafe letter = bytes[index]
        } while letter &- 0x61 < 26
        words &+= 1
        if mark != 0 { accented &+= 1 }
        let length = index &- first
        if length <= 5, length > 1 {
          var slot = Self.index(letters)
          while unsafe slots[slot].letters != 0 {
            if unsafe slots[slot].letters == letters {
              if unsafe mark == slots[slot].marks || mark == slots[slot].otherMarks {
                found.mayHoldFigure = true
              } else if mark == 0 {
                mayBePlain = true
              }
              break
            }
            slot = (slot &+ 1) & 255
          }
        }
        continue
      }
      index &+= 1
      if byte &- 0x30 < 10 || byte == 0xC2 {
        // ½ and its like begin with C2 in the key.
        found.mayHoldFigure = true
      } else if byte == 0x0A {
        if breaksHard(Int(text.sourceOffsets[index - 1])) {
          found.endsParagraph = true
          break
        }
        found.softBreaks.append(index - 1)
      } else if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B {
        guard index < count else { break }
        let next = unsafe bytes[index]
        if next == 0x20 || next == 0x0A || next == 0x0D { break }
      }
    }
    found.end = index
    found.lacksAccents = accented * 6 <= words
    if mayBePlain, found.lacksAccents { found.mayHoldFigure = true }
    return found
  }
}
