import Testing
import VietnameseText

/// Our tables against those of glibc, for the encodings it has.
@Suite struct CodePageOracleTests {
  static let pairs: [(LegacyEncoding, String)] = [
    (.viscii, "VISCII"), (.tcvn5712, "TCVN5712-1"), (.windows1258, "CP1258"),
  ]

  @Test(
    .enabled(if: Iconv.has("VISCII") && Iconv.has("CP1258"), "glibc's gconv modules are absent"),
    arguments: pairs)
  func everyByteReadsAsIconvReadsIt(encoding: LegacyEncoding, name: String) {
    for byte in UInt8.min...UInt8.max {
      let ours = encoding.decode([byte])
      let theirs = Iconv.convert([byte], from: name, to: "UTF-8")
      #expect(ours.losses.isEmpty == (theirs != nil), "\(name) \(byte)")
      if let theirs { #expect(Array(ours.text.utf8) == theirs, "\(name) \(byte)") }
    }
  }

  @Test(
    .enabled(if: Iconv.has("VISCII") && Iconv.has("CP1258"), "glibc's gconv modules are absent"),
    arguments: pairs)
  func everyPairOfBytesReadsAsIconvReadsIt(encoding: LegacyEncoding, name: String) {
    var failures: [[UInt8]] = []
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let pair = [first, second]
        let ours = encoding.decode(pair)
        guard let theirs = Iconv.convert(pair, from: name, to: "UTF-8") else {
          if ours.losses.isEmpty { failures.append(pair) }
          continue
        }
        // Canonical equivalence: iconv also composes letters that are not Vietnamese (ñ). Where
        // what it composes is not equivalent to its own reading of the two bytes (ó and tilde to
        // ṍ, which is õ and acute), the two bytes are the referee.
        let single = pair.compactMap { Iconv.convert([$0], from: name, to: "UTF-8") }
        let apart = String(decoding: single.joined(), as: UTF8.self)
        let together = String(decoding: theirs, as: UTF8.self)
        let expected = single.count == 2 && together != apart ? apart : together
        if ours.text != expected { failures.append(pair) }
      }
    }
    #expect(failures == [])
  }

  @Test(
    .enabled(if: Iconv.has("VISCII") && Iconv.has("CP1258"), "glibc's gconv modules are absent"),
    arguments: pairs)
  func iconvReadsWhatWeWrite(encoding: LegacyEncoding, name: String) {
    for letter in VietnameseLetter.all {
      for spelling in letter.decomposed {
        let encoded = encoding.encode(spelling)
        #expect(encoded.losses == [])
        let read = Iconv.convert(encoded.bytes, from: name, to: "UTF-8")
        #expect(read.map { String(decoding: $0, as: UTF8.self) } == composed(letter))
      }
    }
  }

  private func composed(_ letter: VietnameseLetter) -> String? {
    if letter.shape == .stroke { return letter.base == "d" ? "đ" : "Đ" }
    return try? NormalizationForm.nfc.normalize(letter.decomposed[0])
  }
}
