/// Makes a sort key scalar by scalar: the whole of the format, for text the fast way leaves.
struct SortKeyBuilder {
  private typealias Format = SortKeyFormat

  /// What was last written.
  private enum Last {
    case nothing
    case block
    case symbol
  }

  /// A mark of the open block: where in the key its letter ends, and the mark.
  private struct Mark {
    let place: Int
    let scalar: Unicode.Scalar
    let tone: Tone
  }

  /// Something to note about the open block.
  private struct Note {
    let place: Int
    let exception: SortKeyFormat.Exception
    let value: UInt32?
  }

  private let isNumeric: Bool
  private var blocks: [UInt8] = []
  private var exceptions: [UInt8] = []
  /// Where in ``blocks`` the last exception was.
  private var lastException = 0
  private var last = Last.nothing
  private var isOpen = false
  /// Whether the last byte of the open block is a letter of the alphabet, which takes marks.
  private var takesMarks = false
  private var marks: [Mark] = []
  private var notes: [Note] = []
  private var separator: [UInt32] = []
  private var digits: [UInt8] = []

  /// Reads a text that is decomposed (NFD).
  init(decomposed text: String, isNumeric: Bool) {
    self.isNumeric = isNumeric
    blocks.reserveCapacity(2 * text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar) }
    closeBlock()
    if !separator.isEmpty { writeSeparator() }
  }

  /// The key; or only its blocks.
  func key(isPrefix: Bool) -> [UInt8] {
    if isPrefix { return blocks }
    var key = blocks
    key.reserveCapacity(blocks.count + exceptions.count + 2)
    key.append(Format.end)
    key.append(contentsOf: exceptions)
    key.append(Format.end)
    return key
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    switch scalar {
    case "0"..."9": appendDigit(LetterSteps.digitCode(byte))
    case "a"..."z": appendLetter(LetterCode.of(byte, .plain), isUppercase: false)
    case "A"..."Z": appendLetter(LetterCode.of(byte | 0x20, .plain), isUppercase: true)
    case "đ", "Đ":
      appendLetter(LetterCode.of(UInt8(ascii: "d"), .stroke), isUppercase: scalar == "Đ")
    case "\u{180}", "\u{243}": appendLetter(LetterCode.strokedB, isUppercase: scalar == "\u{243}")
    case " ", "-", "\u{2010}", "\u{2011}": appendSeparator(scalar)
    case "\u{300}"..."\u{36F}": if takesMarks { appendMark(scalar) } else { appendOther(scalar) }
    case _ where scalar.value < 0x3001 && scalar.properties.isWhitespace: appendSeparator(scalar)
    default: appendByCategory(scalar)
    }
  }

  private mutating func appendByCategory(_ scalar: Unicode.Scalar) {
    if (0xFE00...0xFE0F).contains(scalar.value) {
      appendFormat(scalar)
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark:
      if takesMarks { appendMark(scalar) } else { appendOther(scalar) }
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      appendOther(scalar)
    case .format: appendFormat(scalar)
    default:
      closeBlock()
      if !separator.isEmpty { writeSeparator() }
      append(scalar.value, after: Format.symbol)
      last = .symbol
    }
  }

  /// Notes what is not seen: a format character or a variation selector.
  private mutating func appendFormat(_ scalar: Unicode.Scalar) {
    writeNumber()
    takesMarks = false
    note(.format, scalar.value)
  }

  private mutating func appendDigit(_ code: UInt8) {
    openBlock()
    takesMarks = false
    if isNumeric { digits.append(code) } else { blocks.append(code) }
  }

  private mutating func appendLetter(_ code: UInt8, isUppercase: Bool) {
    openBlock()
    writeNumber()
    blocks.append(code)
    takesMarks = true
    if isUppercase { note(.upperCase) }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    openBlock()
    writeNumber()
    append(scalar.value, after: Format.otherLetter)
    takesMarks = false
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar) {
    let known = VietnameseLetters.marks.first { $0.scalar == scalar }?.diacritics ?? .none
    let bit = LetterCode.bit(known.shape)
    if bit != 0, let letter = blocks.last, letter & bit == 0 {
      blocks[blocks.count - 1] = letter | bit
    } else {
      marks.append(Mark(place: blocks.count, scalar: scalar, tone: known.tone))
    }
  }

  private mutating func openBlock() {
    if !isOpen {
      // A single space is what separates blocks; behind a symbol its lack is worth a note.
      if last == .nothing ? !separator.isEmpty : separator != [0x20] {
        if !separator.isEmpty { writeSeparator() } else if last == .symbol { note(.joined) }
      }
      separator.removeAll(keepingCapacity: true)
      isOpen = true
      last = .block
    }
  }

  private mutating func closeBlock() {
    guard isOpen else { return }
    writeNumber()
    let tone = marks.first?.tone ?? .ngang
    if marks.isEmpty || (marks.count == 1 && tone != .ngang) {
      blocks.append(Format.firstTone &+ tone.rawValue)
    } else {
      blocks.append(Format.markList)
      for mark in marks {
        notes.append(Note(place: mark.place, exception: .marked, value: nil))
        if mark.tone != .ngang {
          blocks.append(Format.firstTone &+ mark.tone.rawValue)
        } else {
          append(mark.scalar.value, after: Format.symbol)
        }
      }
      blocks.append(Format.end)
      notes = notes.enumerated()
        .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }
    for note in notes { write(note) }
    marks.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    isOpen = false
    takesMarks = false
  }

  private mutating func appendSeparator(_ scalar: Unicode.Scalar) {
    closeBlock()
    separator.append(scalar.value)
  }

  /// Writes the digits that were collected as a number.
  private mutating func writeNumber() {
    if digits.isEmpty { return }
    let zero = LetterSteps.digitCode(UInt8(ascii: "0"))
    let significant = digits.drop { $0 == zero }
    let zeros = digits.count - significant.count
    if zeros > 0 { note(.zeros, UInt32(min(zeros, 0x1F_FFFF))) }
    blocks.append(Format.number)
    var count = significant.count
    while count > Format.longestNumber {
      blocks.append(0xFF)
      count -= Format.longestNumber
    }
    blocks.append(UInt8(count) + 2)
    blocks += significant
    digits.removeAll(keepingCapacity: true)
  }

  private mutating func writeSeparator() {
    write(Note(place: blocks.count, exception: .separator, value: nil))
    for scalar in separator { appendException(scalar) }
    exceptions.append(Format.end)
    separator.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ value: UInt32, after lead: UInt8) {
    let (first, second, third) = Format.threeBytes(value)
    blocks.append(lead)
    blocks.append(first)
    blocks.append(second)
    blocks.append(third)
  }

  private mutating func appendException(_ value: UInt32) {
    let (first, second, third) = Format.threeBytes(value)
    exceptions.append(first)
    exceptions.append(second)
    exceptions.append(third)
  }

  private mutating func note(_ exception: SortKeyFormat.Exception, _ value: UInt32? = nil) {
    let note = Note(place: blocks.count, exception: exception, value: value)
    if isOpen { notes.append(note) } else { write(note) }
  }

  private mutating func write(_ note: Note) {
    var gap = note.place - lastException
    while gap > Format.nearGap {
      exceptions.append(Format.skip)
      gap -= Format.nearGap + 1
    }
    exceptions.append(Format.gap(gap))
    exceptions.append(note.exception.rawValue)
    lastException = note.place
    if let value = note.value { appendException(value) }
  }
}
