/// A text folded to its search key (khóa tìm kiếm), with the way back to the source.
///
/// The key has no tone, no letter shape, đ as d, and no upper case. Every byte of the key knows the
/// diacritics that were typed on it and the UTF-8 offset of the source character it came from, so
/// that a match can be checked against the accents and shown in the original text.
///
/// ### What the key is
/// The key is made scalar by scalar. Where nothing below says otherwise it is what ICU's
/// transliteration `NFD; [:Mn:] Remove; Lower` makes of the scalar. It differs on purpose:
/// - đ Đ, and the look-alikes ð Ð ɖ Ɖ, are d, and ƀ Ƀ of the Central Highlands ("Ƀuôn") are b (ICU
///   keeps letters of their own);
/// - letters in another style are plain letters: full-width, mathematical, circled, squared,
///   superscript, small capitals; so are full-width punctuation and the numbers ①–⑳, ❶–❿;
/// - decimal digits of every script are ASCII digits;
/// - white space of every kind that is not ASCII is U+0020;
/// - enclosing marks and default-ignorable characters (zero-width, bidi controls, variation
///   selectors) vanish; only a zero-width joiner right behind an emoji stays, since it makes one
///   emoji of two;
/// - a run of Cyrillic look-alikes (а е о р с у х …) that touches a Latin letter is Latin;
/// - each maximal ill-formed part of the UTF-8 is U+FFFD.
///
/// Folding a key again changes nothing, and canonically equivalent texts have the same key. But for
/// joiners and look-alikes a character folds whatever its neighbours are. Time is linear in the
/// length of the source. A scalar that ICU cannot fold, which means that ICU's data are missing,
/// stays as it is.
///
/// ### Marks
/// A mark counts for the letter before it, in any order and in any normalization form: ế typed as
/// one scalar, as e, circumflex, acute, as e, acute, circumflex, or as ê, acute has the same key and
/// the same ``Diacritics``. Of two tones or two shapes the first counts.
public struct FoldedText: Sendable, Hashable {
  /// The UTF-8 bytes of the key; always well-formed.
  public package(set) var bytes: [UInt8] = []

  /// The diacritics typed on the letter of each byte of ``bytes``; as many as there are bytes.
  public internal(set) var marks: [Diacritics] = []

  /// For each byte of ``bytes`` the UTF-8 offset in the source of the character it came from, and
  /// at the end the length of the source; one more than there are bytes.
  public internal(set) var sourceOffsets: [UInt32] = [0]

  /// The longest source that is folded whole, in bytes: 4 GiB − 1.
  public static let maximumSourceLength = Int(UInt32.max)

  /// The key of the empty text, to be filled by ``refill(_:)-(String)`` or ``refill(utf8:)``.
  public init() {}

  /// Folds a text.
  ///
  /// Takes linear time.
  /// - Parameter text: Any text; only the first ``maximumSourceLength`` bytes of its UTF-8 count.
  public init(_ text: some StringProtocol) {
    refill(text)
  }

  /// Folds bytes that should be UTF-8 but may be anything.
  ///
  /// Takes linear time.
  /// - Parameter utf8: Any bytes; only the first ``maximumSourceLength`` of them count.
  public init(utf8: Span<UInt8>) {
    refill(utf8: utf8)
  }

  /// Folds bytes that should be UTF-8 but may be anything.
  ///
  /// Takes linear time.
  /// - Parameter utf8: Any bytes; only the first ``maximumSourceLength`` of them count.
  public init(utf8: [UInt8]) {
    refill(utf8: utf8.span)
  }

  /// Folds another text into this value's memory, as `init(_:)` does.
  ///
  /// Allocates only when the key is longer than every key before it, or the text's storage is not
  /// UTF-8. Takes linear time.
  /// - Parameter text: Any text; only the first ``maximumSourceLength`` bytes of its UTF-8 count.
  public mutating func refill(_ text: some StringProtocol) {
    let contiguous: Void? = text.utf8.withContiguousStorageIfAvailable {
      unsafe fold($0)
    }
    if contiguous == nil {
      let copy = Array(text.utf8)
      unsafe copy.withUnsafeBufferPointer { unsafe fold($0) }
    }
  }

  /// Folds another string into this value's memory, as `init(_:)` does.
  ///
  /// Allocates only when the key is longer than every key before it, or the string is not stored
  /// as UTF-8. Takes linear time.
  /// - Parameter text: Any text; only the first ``maximumSourceLength`` bytes of its UTF-8 count.
  public mutating func refill(_ text: String) {
    var text = text
    text.withUTF8 { unsafe fold($0) }
  }

  /// Folds other bytes into this value's memory, as `init(utf8:)` does.
  ///
  /// Allocates only when the key is longer than every key before it. Takes linear time.
  /// - Parameter utf8: Any bytes; only the first ``maximumSourceLength`` of them count.
  public mutating func refill(utf8: Span<UInt8>) {
    unsafe utf8.withUnsafeBufferPointer { unsafe fold($0) }
  }

  /// The UTF-8 range in the source that a range of ``bytes`` came from.
  ///
  /// It covers whole characters: marks belong to the letter before them, and a bound inside a
  /// character moves outwards. Takes constant time.
  /// - Parameter range: Offsets in ``bytes``; bounds outside it are clamped.
  /// - Returns: Offsets in the UTF-8 of the source.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let lower = min(max(range.lowerBound, 0), bytes.count)
    var upper = min(max(range.upperBound, lower), bytes.count)
    let start = Int(sourceOffsets[lower])
    if lower == upper { return start..<start }
    while upper < bytes.count, sourceOffsets[upper] == sourceOffsets[upper - 1] { upper += 1 }
    return start..<Int(sourceOffsets[upper])
  }
}
