import VietnameseText

/// The key of a text as a string.
func key(_ text: String) -> String {
  String(decoding: FoldedText(text).bytes, as: UTF8.self)
}

/// The key of bytes as a string.
func key(utf8 bytes: [UInt8]) -> String {
  String(decoding: FoldedText(utf8: bytes).bytes, as: UTF8.self)
}

/// Every Unicode scalar, in parts that are small enough to report.
///
/// A debug build is fifty times slower: it takes the blocks that have letters and marks of Latin
/// whole, those that look like them, and some of what else there is: ideographs, Hangul,
/// surrogates, compatibility forms, emoji, tags, private use, unassigned.
let scalarParts: [Range<UInt32>] = {
  let starts = [UInt32](0..<0x110).map { $0 * 0x1000 }
  #if DEBUG
    let others: Set<UInt32> = [
      0x3000, 0x4000, 0xA000, 0xD000, 0xF000, 0x10000, 0x1D000, 0x1F000, 0xE0000, 0x10F000,
    ]
    let chosen = starts.filter { $0 < 0x3000 || others.contains($0) }
  #else
    let chosen = starts
  #endif
  return chosen.map { $0..<($0 + 0x1000) }
}()

/// The scalars of a part that satisfy a condition.
func scalars(
  of part: Range<UInt32>, where condition: (Unicode.Scalar) -> Bool = { _ in true }
) -> [Unicode.Scalar] {
  part.compactMap(Unicode.Scalar.init).filter(condition)
}

/// The scalars one on a line, so that none has a neighbour.
func lines(_ scalars: [Unicode.Scalar]) -> String {
  var text = String.UnicodeScalarView()
  for scalar in scalars {
    text.append(scalar)
    text.append("\n")
  }
  return String(text)
}
