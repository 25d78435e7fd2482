/// Cuts the key of a chat text into words, numbers, punctuation and emoji.
///
/// It works inside what Unicode word segmentation (UAX #29) calls one word, since chat glues a
/// quantity, a unit and a phone together: "1kg2" is 1, kg, 2, and "3kg0912345678" is 3, kg,
/// 0912345678. The rules, on the key of ``FoldedText``:
/// - a run of ASCII digits is a number; the fold has made decimal digits of every script, ① and the
///   keycap 3️⃣ plain digits, so that a number never holds anything else;
/// - a run of letters of any script is a word, as it was typed ("chốttttt" stays);
/// - a digit next to a letter, a change of kind, and white space end a token;
/// - one mark of punctuation or one symbol is a token of its own;
/// - an emoji is one token with its skin tone and whatever joiners tie to it; two regional
///   indicators make one flag;
/// - anything else, such as a control character or U+FFFD, is a token of kind other.
public enum ChatTokenizer: Sendable {
  /// The tokens of a folded text, in order.
  ///
  /// Takes linear time.
  /// - Parameter text: A folded text.
  /// - Returns: Its tokens; what is white space is in none.
  public static func tokens(in text: FoldedText) -> [ChatToken] {
    var tokens: [ChatToken] = []
    tokenize(text, into: &tokens)
    return tokens
  }

  /// Replaces `tokens` by the tokens of a folded text, in order.
  ///
  /// Reuses the array's memory; allocates only when there are more tokens than it has room for.
  /// Takes linear time.
  /// - Parameters:
  ///   - text: A folded text.
  ///   - tokens: Where the tokens go; what it held is gone.
  public static func tokenize(_ text: FoldedText, into tokens: inout [ChatToken]) {
    tokenize(text, 0..<text.bytes.count, into: &tokens)
  }

  /// Replaces `tokens` by the tokens of a part of a folded text, in order.
  ///
  /// As ``tokenize(_:into:)``; a token that the part cuts is two.
  /// - Parameters:
  ///   - text: A folded text.
  ///   - part: Offsets in its bytes; clamped to them.
  ///   - tokens: Where the tokens go; what it held is gone.
  package static func tokenize(
    _ text: FoldedText, _ part: Range<Int>, into tokens: inout [ChatToken]
  ) {
    tokens.removeAll(keepingCapacity: true)
    // Only a key that outgrows the longest source there may be, by ill-formed bytes, is cut.
    let part = part.clamped(to: 0..<min(text.bytes.count, FoldedText.maximumSourceLength))
    unsafe text.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe text.sourceOffsets.withUnsafeBufferPointer { offsets in
        guard let map = offsets.baseAddress, offsets.count == bytes.count + 1 else { return }
        unsafe tokenize(base, part, map: map, into: &tokens)
      }
    }
  }

  @unsafe
  private static func tokenize(
    _ key: UnsafePointer<UInt8>, _ part: Range<Int>, map: UnsafePointer<UInt32>,
    into tokens: inout [ChatToken]
  ) {
    var index = part.lowerBound
    while index < part.upperBound {
      tokens.append(addingCapacity: max(32, tokens.count)) { output in
        unsafe tokenize(key, part, &index, map: map, into: &output)
      }
    }
  }

  /// Appends as many tokens as there is room for.
  @unsafe
  private static func tokenize(
    _ key: UnsafePointer<UInt8>, _ part: Range<Int>, _ position: inout Int,
    map: UnsafePointer<UInt32>, into tokens: inout OutputSpan<ChatToken>
  ) {
    let end = part.upperBound
    var index = position
    defer { position = index }
    var isFirst = index == part.lowerBound
    var followsSpace = isFirst
    var followsLineEnd = false
    while index < end, !tokens.isFull {
      let start = index
      guard let kind = unsafe KeyScalar.kind(key, at: &index, end: end) else {
        followsSpace = true
        let byte = unsafe key[start]
        followsLineEnd = followsLineEnd || !isFirst && (byte == 0x0A || byte == 0x0D)
        continue
      }
      switch kind {
      case .number:
        while index < end, unsafe key[index] &- 0x30 < 10 { index &+= 1 }
      case .word:
        unsafe KeyScalar.skipWord(key, at: &index, end: end)
      case .emoji:
        unsafe EmojiCluster.extend(key, from: start, to: &index, end: end)
      case .punctuation, .other: break
      }
      unsafe tokens.append(
        ChatToken(
          kind: kind, folded: Range(uncheckedBounds: (start, index)),
          source: Range(uncheckedBounds: (map[start], map[index])),
          followsSpace: followsSpace, followsLineEnd: followsLineEnd))
      isFirst = false
      followsSpace = false
      followsLineEnd = false
    }
  }
}
