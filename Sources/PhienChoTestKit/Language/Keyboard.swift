import VietnameseText

/// Turns a well-spelt comment into what a viewer's fingers make of it.
struct Keyboard: Sendable {
  private var scalars: [UInt32] = []
  private var typed: [UInt8] = []

  /// Types a text by a speaker's habits and by chance.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  mutating func type(
    _ text: [UInt8], as speaker: Speaker, habits: TypingHabits, _ random: inout SeededGenerator
  ) -> String {
    let slips = random.happens(habits.typos)
    let stretches = random.happens(habits.stretched)
    let emoji = random.happens(habits.emoji)
    decode(text)
    if speaker.startsWithCapital, let first = scalars.first { scalars[0] = Self.upper(first) }
    if slips { slip(&random) }
    if stretches { stretch(&random) }
    render(speaker)
    var string = String(decoding: typed, as: UTF8.self)
    if emoji {
      let face = ChatterPhrases.emoji.draw(&random) ?? "❤️"
      if random.below(2) == 0 { string += " " }
      for _ in 0...random.below(3) { string += face }
    }
    return string
  }

  private mutating func decode(_ text: [UInt8]) {
    scalars.removeAll(keepingCapacity: true)
    var index = 0
    while index < text.count {
      let lead = text[index]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var scalar = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
      for byte in text[min(index + 1, text.count)..<min(index + length, text.count)] {
        scalar = scalar << 6 | UInt32(byte & 0x3F)
      }
      scalars.append(scalar)
      index += length
    }
  }

  /// The words of the text that are letters only and at least so long.
  private func word(ofAtLeast length: Int, _ random: inout SeededGenerator) -> Range<Int>? {
    var chosen: Range<Int>?
    var seen: UInt32 = 0
    var start = 0
    for index in 0...scalars.count {
      if index < scalars.count, Self.isLetter(scalars[index]) { continue }
      if index - start >= length {
        seen += 1
        if random.below(seen) == 0 { chosen = start..<index }
      }
      start = index + 1
    }
    return chosen
  }

  private mutating func slip(_ random: inout SeededGenerator) {
    switch random.below(3) {
    case 0:
      guard let word = word(ofAtLeast: 4, &random) else { return }
      let place = word.lowerBound + 1 + random.below(UInt32(word.count - 2))
      scalars.swapAt(place, place + 1)
    case 1:
      let gaps = scalars.indices.dropFirst().dropLast().filter {
        scalars[$0] == 0x20 && Self.isLetter(scalars[$0 - 1]) && Self.isLetter(scalars[$0 + 1])
      }
      guard !gaps.isEmpty else { return }
      scalars.remove(at: gaps[random.below(UInt32(gaps.count))])
    default:
      guard let word = word(ofAtLeast: 2, &random),
        let place = word.first(where: { TypedLetter.of(scalars[$0]) != nil }),
        let letter = TypedLetter.of(scalars[place])
      else { return }
      if let key = letter.tone.telexKey { scalars.insert(UInt32(key), at: word.upperBound) }
      scalars[place] = UInt32(letter.base)
      if let key = letter.shape.telexKey(after: letter.base) {
        scalars.insert(UInt32(key), at: place + 1)
      }
    }
  }

  private mutating func stretch(_ random: inout SeededGenerator) {
    guard let word = word(ofAtLeast: 3, &random) else { return }
    let last = scalars[word.upperBound - 1]
    let plain = TypedLetter.of(last).map { UInt32($0.base) } ?? last
    scalars.insert(
      contentsOf: repeatElement(plain, count: 2 + random.below(4)), at: word.upperBound)
  }

  private mutating func render(_ speaker: Speaker) {
    typed.removeAll(keepingCapacity: true)
    for scalar in scalars {
      let scalar = speaker.typesCapitals ? Self.upper(scalar) : scalar
      guard let letter = TypedLetter.of(scalar) else {
        put(speaker.typesStyled ? Self.styled(scalar) : scalar)
        continue
      }
      guard speaker.typesAccents else {
        let base = UInt32(letter.base)
        put(speaker.typesStyled ? Self.styled(base) : base)
        continue
      }
      let mayDecompose = letter.shape != .stroke
      if mayDecompose, speaker.typesDecomposed || speaker.typesStyled {
        let base = UInt32(letter.base)
        put(speaker.typesStyled ? Self.styled(base) : base)
        if let mark = letter.marks.0 { put(mark) }
        if let mark = letter.marks.1 { put(mark) }
      } else {
        put(scalar)
      }
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    isASCIILetter(scalar) || TypedLetter.of(scalar) != nil
  }

  private static func isASCIILetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  private static func upper(_ scalar: UInt32) -> UInt32 {
    if (0x61...0x7A).contains(scalar) { return scalar - 0x20 }
    return TypedLetter.of(scalar)?.upper ?? scalar
  }

  /// Sans-serif bold, the style most sites that dress letters up put first (U+1D5D4 and on).
  private static func styled(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x30...0x39: scalar - 0x30 + 0x1D7EC
    case 0x41...0x5A: scalar - 0x41 + 0x1D5D4
    case 0x61...0x7A: scalar - 0x61 + 0x1D5EE
    default: scalar
    }
  }

  private mutating func put(_ scalar: UInt32) {
    switch scalar {
    case ..<0x80:
      typed.append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      typed.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      typed.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    case ..<0x1_0000:
      typed.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      typed.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      typed.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    default:
      typed.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      typed.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
      typed.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      typed.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }
  }
}
