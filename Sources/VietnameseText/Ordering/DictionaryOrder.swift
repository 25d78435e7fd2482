/// The order of Vietnamese dictionaries (thứ tự từ điển): a comparison, and keys for databases.
///
/// Texts are compared syllable by syllable, and in a syllable first the letters, then the tone:
/// ca, cà, cả, cã, cá, cạ, cạ sát, cac, cam. A collation of whole strings, as ICU's `vi`, puts
/// "cá chép" before "ca hát"; a dictionary does not.
///
/// 1. Blocks are the runs of letters, digits and marks; white space and hyphens separate them.
/// 2. Letters go by the alphabet: a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z.
///    Digits come before letters, other symbols before digits, each symbol a block of its own.
///    Letters of other scripts come after z by their code points; ĕ ĭ ŏ ŭ ƀ of the Central Highlands
///    stand behind e i o u b.
/// 3. The shorter block comes first: "an" before "ang", "an" before "an bài".
/// 4. Tones: ngang, huyền, hỏi, ngã, sắc, nặng. Which letter bears the tone does not count, so
///    "hòa" and "hoà" are equal. Blocks with two tones, or marks that are not Vietnamese, come after
///    the toned ones of the same letters.
/// 5. If all that is equal: lower case first, at the first letter where case differs; then a single
///    space between blocks before other separators.
///
/// Canonically equivalent texts are equal, as are texts that differ in the place of a block's only
/// tone or in the order of a letter's marks; any others are not. Sources: the lexicographers' rule
/// as Vietlex states it (letters, then tones, by syllable), and the alphabet of 29 letters with
/// f j w z at their Latin places.
public struct DictionaryOrder: Sendable, Hashable {
  /// Whether runs of ASCII digits count as numbers: "2 kg" before "10 kg".
  ///
  /// The number stands where its first digit would. "007" comes after "7".
  public let isNumeric: Bool

  /// Creates an order.
  /// - Parameter isNumeric: Whether runs of ASCII digits count as numbers.
  public init(isNumeric: Bool = false) { self.isNumeric = isNumeric }

  /// The key of a text: bytes whose order, as `memcmp` or a database has it, is this order.
  ///
  /// No byte is zero, and no key is the beginning of another one: keys of several columns may be
  /// put one after another. Takes linear time. A text of more than 2 147 483 647 bytes in letters
  /// outside Vietnamese is ordered by its code points as they are, without canonical equivalence.
  /// - Parameter text: The text.
  /// - Returns: Two bytes and about one more per letter.
  public func sortKey(_ text: String) -> [UInt8] {
    SortKeyWriter(isNumeric: isNumeric).withKey(text.utf8Span, isPrefix: false) {
      unsafe [UInt8]($0)
    }
  }

  /// Appends the key of a text to bytes; as ``sortKey(_:)``, without memory of its own.
  /// - Parameters:
  ///   - text: The text.
  ///   - bytes: Where the key goes.
  public func appendSortKey(of text: String, to bytes: inout [UInt8]) {
    appendSortKey(of: text.utf8Span, to: &bytes)
  }

  /// Appends the key of a text that lies in a buffer; as ``sortKey(_:)``, without memory of its own.
  /// - Parameters:
  ///   - text: The text.
  ///   - bytes: Where the key goes.
  public func appendSortKey(of text: UTF8Span, to bytes: inout [UInt8]) {
    SortKeyWriter(isNumeric: isNumeric).withKey(text, isPrefix: false) { key in
      bytes.append(addingCapacity: key.count) { output in
        unsafe output.withUnsafeMutableBufferPointer { buffer, count in
          guard let from = key.baseAddress, let to = buffer.baseAddress else { return }
          unsafe (to + count).initialize(from: from, count: key.count)
          count += key.count
        }
      }
    }
  }

  /// The bytes with which the keys of all texts begin whose first blocks are those of a text.
  ///
  /// For "thanh" these are the texts "thanh", "Thanh long", "thanh-trà", and not "thành" or
  /// "thanhh". Every text that sorts between a text and a longer one with the same first blocks has
  /// these first blocks too. Takes linear time.
  /// - Parameter text: Whole blocks.
  /// - Returns: A beginning of ``sortKey(_:)``; the upper bound of the range is the same with 0xFF
  ///   behind it.
  public func keyPrefix(_ text: String) -> [UInt8] {
    SortKeyWriter(isNumeric: isNumeric).withKey(text.utf8Span, isPrefix: true) {
      unsafe [UInt8]($0)
    }
  }

  /// Compares two texts.
  ///
  /// Takes linear time.
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another text.
  /// - Returns: A negative number where the first comes first, a positive one where the second
  ///   does, zero where the order sees no difference.
  public func compare(_ first: String, _ second: String) -> Int {
    let writer = SortKeyWriter(isNumeric: isNumeric)
    return writer.withKey(first.utf8Span, isPrefix: false) { left in
      writer.withKey(second.utf8Span, isPrefix: false) { right in
        for index in 0..<min(left.count, right.count) {
          let (a, b) = unsafe (left[index], right[index])
          if a != b { return a < b ? -1 : 1 }
        }
        return left.count - right.count
      }
    }
  }

  /// Whether a text comes before another; for `sort(by:)`.
  ///
  /// A strict weak order. Swift's sort is stable, so that texts the order does not tell apart stay
  /// as they were. To sort many texts, ``sorted(_:)`` is faster.
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another text.
  /// - Returns: True where the first comes first.
  public func areInIncreasingOrder(_ first: String, _ second: String) -> Bool {
    compare(first, second) < 0
  }

  /// Sorts texts, making each key once; texts that the order does not tell apart keep their order.
  ///
  /// Takes time linear in the length of the texts, and n log n comparisons of keys.
  /// - Parameter texts: The texts.
  /// - Returns: The same texts in order.
  public func sorted(_ texts: [String]) -> [String] {
    let keys = texts.map(sortKey)
    return texts.indices
      .sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
      .map { texts[$0] }
  }
}
