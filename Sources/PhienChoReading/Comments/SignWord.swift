/// A sign beyond ASCII that stands for a mark or for a word.
struct SignWord {
  /// The mark's byte; 0 for a mark that means nothing, and for a word.
  var mark: UInt8 = 0
  /// What the word is; empty for a mark.
  var classes: WordClass = []

  /// The sign that some bytes of a key are, when it stands for anything.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count == 2 || bytes.count == 3 else { return nil }
    switch bytes.reduce(0, { $0 &<< 8 | UInt32($1) }) {
    case 0xC2BD: classes = .half  // ½
    case 0xC397: mark = UInt8(ascii: "*")  // ×
    case 0xE281_84: mark = UInt8(ascii: "/")  // ⁄
    case 0xE282_AB: classes = .money  // ₫
    case 0xE38E_8F: classes = .mass  // ㎏
    case 0xE280_A6: mark = UInt8(ascii: ";")  // …
    case 0xE280_99: mark = UInt8(ascii: "'")  // ’
    case 0xE280_93: mark = UInt8(ascii: "-")  // –
    default: return nil
    }
  }
}
