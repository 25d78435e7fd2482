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

  /// What a word is to the walk.
  private struct Slot {
    /// Its letters, as bytes of one number.
    var letters: UInt64 = 0
    /// All diacritics of its letters joined, of one or two words of these letters.
    var marks: UInt8 = 0
    var otherMarks: UInt8 = 0
    var role: UInt8 = 0
  }

  /// A number may begin with it.
  private static let start: UInt8 = 1
  /// "một", which is an article unless one of the others stands near.
  private static let one: UInt8 = 2
  /// Makes a number of a "một" before it.
  private static let follower: UInt8 = 4
  /// Makes a number of a "một" behind it.
  private static let hedge: UInt8 = 8
  /// Makes a number of any "một" of its sentence.
  private static let each: UInt8 = 16

  private static let words: [(String, UInt8)] = [
    ("một", one),
    (
      "hai,ba,bốn,năm,sáu,bảy,bẩy,tám,chín,mười,trăm,nghìn,ngàn,vạn,triệu,tỷ,tỉ,chục,tá,nửa,vài,mấy,"
        + "dăm,gấp,nhân,quý,giêng,chạp,rưỡi", start
    ),
    (
      "trăm,nghìn,ngàn,vạn,muôn,triệu,tỷ,tỉ,chục,tá,nửa,phần,kg,ký,kí,cân,tấn,tạ,yến,lạng,lít,mét,ha,"
        + "héc,sào,mẫu,công,giờ,phút,giây,tháng,tuần,năm,ngày,quý,thập,thế,đến,tới,hoặc,hai,vài,"
        + "đồng,đô,tiếng,cây,rưỡi,phẩy,ki,km", follower
    ),
    (
      "hơn,gần,khoảng,nhất,thiểu,đa,trên,dưới,chừng,tầm,ngót,quá,đầy,đến,tới,vượt,xấp,xỉ,cỡ,là,gấp",
      hedge
    ),
    ("mỗi,hằng,từng", each),
  ]

  private static let table: [Slot] = {
    var table = [Slot](repeating: Slot(), count: 256)
    for (list, role) in words {
      for word in list.utf8.split(separator: UInt8(ascii: ",")) {
        let folded = FoldedText(String(word) ?? "")
        var letters: UInt64 = 0
        for byte in folded.bytes { letters = letters &<< 8 | UInt64(byte) }
        let marks = folded.marks.reduce(0) { $0 | $1.rawValue }
        var slot = index(letters)
        while table[slot].letters != 0, table[slot].letters != letters { slot = (slot + 1) & 255 }
        let isNew = table[slot].letters == 0
        table[slot].letters = letters
        table[slot].role |= role
        guard role & (start | one) != 0 else { continue }
        if isNew || table[slot].role & (start | one) == role { table[slot].marks = marks }
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
  /// - Returns: Where it ends, and what is in it.
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
    /// The roles of the word before, and of all words.
    var last: UInt8 = 0
    var all: UInt8 = 0
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
        var role: UInt8 = 0
        if length <= 6, length > 1 {
          var slot = Self.index(letters)
          while unsafe slots[slot].letters != 0 {
            if unsafe slots[slot].letters == letters {
              unsafe role = slots[slot].role
              if role & (Self.start | Self.one) != 0 {
                if mark == 0 { mayBePlain = true }
                // A word that begins numbers only with other accents is none of them.
                if unsafe mark != slots[slot].marks && mark != slots[slot].otherMarks {
                  role &= ~(Self.start | Self.one)
                }
              }
              break
            }
            slot = (slot &+ 1) & 255
          }
          if role & Self.start != 0 { found.mayHoldFigure = true }
        }
        // "một" behind a hedge, or before a measure.
        if last & Self.one != 0 && role & Self.follower != 0
          || role & Self.one != 0 && last & Self.hedge != 0
        {
          found.mayHoldFigure = true
        }
        all |= role
        last = role
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
    // White space and empty lines behind a sentence are no sentences of their own.
    while index < count {
      let byte = unsafe bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      if byte == 0x0A { found.endsParagraph = true }
      index &+= 1
    }
    found.end = index
    found.lacksAccents = accented * 6 <= words
    if mayBePlain, found.lacksAccents { found.mayHoldFigure = true }
    if all & Self.one != 0, all & Self.each != 0 { found.mayHoldFigure = true }
    return found
  }
}
