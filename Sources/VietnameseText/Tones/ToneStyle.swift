/// Where the tone of an open syllable with a glide is written (kiểu đặt dấu thanh).
///
/// The styles differ in open syllables in oa, oe and uy, and nowhere else.
public enum ToneStyle: String, Sendable, Hashable, CaseIterable {
  /// On the glide: "hòa", "khỏe", "thúy"; the older style, of the press and of most laws.
  case traditional
  /// On the main vowel: "hoà", "khoẻ", "thuý"; QĐ 1989/QĐ-BGDĐT (25/5/2018), Điều 8, for
  /// curricula and textbooks.
  case reformed
}
