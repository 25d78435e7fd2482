import CVietnameseText
import Testing
import VietnameseText

/// Laws of the fold over every Unicode scalar.
@Suite struct FoldedScalarsTests {
  @Test(arguments: scalarParts)
  func foldingAKeyChangesNothing(_ part: Range<UInt32>) {
    let all = scalars(of: part)
    let once = key(lines(all))
    if !key(once).utf8.elementsEqual(once.utf8) {
      for scalar in all {
        let single = key(String(scalar))
        #expect(key(single).utf8.elementsEqual(single.utf8), "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test(arguments: scalarParts)
  func canonicallyEquivalentTextsHaveTheSameKey(_ part: Range<UInt32>) throws {
    let all = scalars(of: part)
    let text = lines(all)
    for form in [NormalizationForm.nfd, .nfc] {
      let normalized = try form.normalize(text)
      if key(normalized).utf8.elementsEqual(key(text).utf8) { continue }
      for scalar in all {
        let other = try form.normalize(String(scalar))
        #expect(
          key(other).utf8.elementsEqual(key(String(scalar)).utf8),
          "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test(arguments: scalarParts)
  func offsetsAreTheStartsOfScalars(_ part: Range<UInt32>) {
    let text = Array(lines(scalars(of: part)).utf8)
    let folded = FoldedText(utf8: text)
    #expect(folded.marks.count == folded.bytes.count)
    #expect(folded.sourceOffsets.count == folded.bytes.count + 1)
    #expect(folded.sourceOffsets.last.map(Int.init) == text.count)
    let ascending = zip(folded.sourceOffsets, folded.sourceOffsets.dropFirst()).allSatisfy {
      $0 <= $1
    }
    #expect(ascending)
    let onBoundaries = folded.sourceOffsets.dropLast().allSatisfy { text[Int($0)] & 0xC0 != 0x80 }
    #expect(onBoundaries)
    // Every line of the source is a line of the key, at the same place.
    let sourceBreaks = text.indices.filter { text[$0] == 0x0A }
    let keyBreaks = folded.bytes.indices.filter { folded.bytes[$0] == 0x0A }
    #expect(keyBreaks.map { Int(folded.sourceOffsets[$0]) } == sourceBreaks)
  }

  @Test(arguments: scalarParts)
  func theKeyIsWhatICUMakesOutsideTheStatedDifferences(_ part: Range<UInt32>) throws {
    let compared = scalars(of: part) { !isStatedDifference($0) }
    let text = lines(compared)
    if try !icuFold(text).utf8.elementsEqual(key(text).utf8) {
      for scalar in compared {
        let single = String(scalar)
        #expect(
          try key(single).utf8.elementsEqual(icuFold(single).utf8),
          "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  /// The list of differences in the documentation of `FoldedText`.
  private func isStatedDifference(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if "đĐðÐɖƉƀɃ".unicodeScalars.contains(scalar) { return true }
    if properties.isDefaultIgnorableCodePoint { return true }
    if properties.isWhitespace && scalar.value >= 0x80 { return true }
    if properties.generalCategory == .enclosingMark { return true }
    if properties.generalCategory == .decimalNumber { return true }
    return isStyled(scalar)
  }

  private func isStyled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF01...0xFF5E, 0x1D400...0x1D6A3, 0x24B6...0x24E9, 0x24EA, 0x1F130...0x1F149,
      0x1F150...0x1F169, 0x1F170...0x1F189, 0x2460...0x2473, 0x2776...0x2793:
      return true
    // Small capitals (and the capitals of two of them), superscripts, letterlike symbols.
    case 0x1A6, 0xA7AE, 0x2B0...0x2B8, 0x2E1...0x2E3, 0x1D00...0x1DBF, 0x2070...0x207F, 0x2C7D,
      0xA730, 0xA731,
      0x2102...0x2149, 0x262...0x29F:
      return key(String(scalar)).utf8.allSatisfy { $0 < 0x80 }
    default: return false
    }
  }

  private func icuFold(_ text: String) throws -> String {
    let utf8 = Array(text.utf8)
    var buffer = [UInt8](repeating: 0, count: 4 * utf8.count + 16)
    var needed: Int32 = 0
    let status = vntext_search_fold(
      utf8, Int32(utf8.count), &buffer, Int32(buffer.count), &needed)
    try #require(status == VNTEXT_OK)
    return String(decoding: buffer.prefix(Int(needed)), as: UTF8.self)
  }
}
