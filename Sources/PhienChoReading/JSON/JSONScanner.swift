/// Finds where a JSON value ends, checks its grammar, and lists its values, in one pass over bytes
/// that may come in pieces.
///
/// Our own, because the libraries link no Foundation, and because a chat log is a stream: a record
/// must be found, and given up when it is broken or too large, before the rest of the log is there.
/// The grammar is RFC 8259 to the letter, with two decisions of our own. Containers nest at most
/// ``maximumDepth`` deep. The bytes inside strings are not required to be UTF-8 here: whoever takes
/// a string's text gets it repaired, and whoever must refuse it checks the bytes beforehand.
///
/// The scanner keeps no bytes; offsets in tokens count from the value's `origin`.
struct JSONScanner: Sendable {
  /// How a stretch of bytes ended.
  enum Outcome: Sendable {
    /// All bytes were taken, and the value goes on.
    case more
    /// An array opened right inside the outermost object; `next` is the byte after its bracket.
    case array(next: Int)
    /// The value is complete; `end` is the byte after it.
    case complete(end: Int)
    /// The byte at `at` cannot stand there.
    case failed(at: Int, reason: String)
  }

  /// How deep containers may nest: the platforms use 6 levels, and 64 fit in one word of flags.
  static let maximumDepth = 64

  private enum State: UInt8 {
    case value, firstElement, firstKey, key, colon, afterValue
    case string, escape, hex1, hex2, hex3, hex4
    case minus, zero, integer, point, fraction, exponent, exponentSign, exponentDigits
    case literal
  }

  private var state = State.value
  private var depth = 0
  /// Which open containers are objects, the innermost in the lowest bit.
  private var objects: UInt64 = 0
  private var innermost: UInt32 = 0
  private var tokenStart: UInt32 = 0
  private var isKey = false
  private var hasEscape = false
  /// What a literal's remaining bytes must be, the next in the lowest byte.
  private var literalRest: UInt32 = 0
  private var literalKind = JSONToken.Kind.null

  /// How many line feeds lay between the value's tokens so far.
  private(set) var lineFeeds = 0

  /// Where the last line begun inside the value starts, counted from its origin.
  private(set) var lineStart = 0

  /// A scanner at the start of a value.
  init() {}

  /// A scanner inside an object, after one of its members.
  static func afterMember() -> JSONScanner {
    var scanner = JSONScanner()
    scanner.depth = 1
    scanner.objects = 1
    scanner.state = .afterValue
    return scanner
  }

  /// Whether the value is complete if nothing follows: only a number has no end of its own.
  var isCompleteAtEnd: Bool { depth == 0 && isNumberComplete }

  /// Ends a number that the end of the text ends.
  mutating func finishNumber(at offset: Int, into tokens: inout [JSONToken]) {
    append(.number, end: offset, to: &tokens)
  }

  /// Scans on.
  ///
  /// - Parameters:
  ///   - bytes: The bytes at hand.
  ///   - start: The first of them to scan.
  ///   - origin: Where the value began, as an index into `bytes`; negative when that was earlier.
  ///   - tokens: Where values are listed.
  ///   - recording: Whether they are listed; once `false` for a value, `false` to its end.
  /// - Returns: How far it came.
  /// - Complexity: O(*n*) in the bytes; allocates only to grow `tokens`.
  mutating func scan(
    _ bytes: Span<UInt8>, from start: Int, origin: Int, into tokens: inout [JSONToken],
    recording: Bool
  ) -> Outcome {
    var i = start
    let end = bytes.count
    while i < end {
      if state == .string {
        i = Self.endOfPlainText(bytes, from: i)
        guard i < end else { return .more }
      }
      // The index is below `end`, which is the span's count.
      let byte = unsafe bytes[unchecked: i]
      switch state {
      case .string:
        switch byte {
        case 0x22:
          if recording {
            append(hasEscape ? .escapedString : .string, end: i - origin, to: &tokens)
          }
          i += 1
          if isKey {
            state = .colon
          } else {
            state = .afterValue
            if depth == 0 { return .complete(end: i) }
          }
          continue
        case 0x5C:
          hasEscape = true
          state = .escape
        default:
          return .failed(
            at: i,
            reason: byte == 0x0A
              ? "the line ends inside a string" : "a control character inside a string")
        }
      case .escape:
        switch byte {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: state = .string
        case 0x75: state = .hex1
        default: return .failed(at: i, reason: "an unknown escape inside a string")
        }
      case .hex1, .hex2, .hex3, .hex4:
        guard Self.isHexDigit(byte) else {
          return .failed(at: i, reason: "\\u needs four hexadecimal digits")
        }
        switch state {
        case .hex1: state = .hex2
        case .hex2: state = .hex3
        case .hex3: state = .hex4
        default: state = .string
        }
      case .literal:
        guard UInt32(byte) == literalRest & 0xFF else {
          return .failed(at: i, reason: "a word that is not true, false or null")
        }
        literalRest >>= 8
        if literalRest == 0 {
          if recording { append(literalKind, end: i + 1 - origin, to: &tokens) }
          state = .afterValue
          if depth == 0 { return .complete(end: i + 1) }
        }
      case .minus, .zero, .integer, .point, .fraction, .exponent, .exponentSign, .exponentDigits:
        if let following = Self.state(state, after: byte) {
          state = following
        } else {
          guard isNumberComplete else { return .failed(at: i, reason: "a malformed number") }
          if recording { append(.number, end: i - origin, to: &tokens) }
          state = .afterValue
          if depth == 0 { return .complete(end: i) }
          continue
        }
      default:
        if byte <= 0x20 {
          switch byte {
          case 0x20, 0x09, 0x0D: break
          case 0x0A:
            lineFeeds += 1
            lineStart = i + 1 - origin
          default: return .failed(at: i, reason: "a control character outside a string")
          }
          i += 1
          continue
        }
        switch state {
        case .afterValue:
          if byte == 0x2C {
            state = objects & 1 == 1 ? .key : .value
          } else if byte == (objects & 1 == 1 ? 0x7D : 0x5D) {
            close(at: i + 1 - origin, in: &tokens, recording: recording)
            if depth == 0 { return .complete(end: i + 1) }
          } else {
            return .failed(
              at: i, reason: objects & 1 == 1 ? "expected ',' or '}'" : "expected ',' or ']'")
          }
        case .colon:
          guard byte == 0x3A else { return .failed(at: i, reason: "expected ':'") }
          state = .value
        case .firstKey, .key:
          if byte == 0x22 {
            beginString(at: i + 1 - origin, isKey: true)
          } else if byte == 0x7D, state == .firstKey {
            close(at: i + 1 - origin, in: &tokens, recording: recording)
            if depth == 0 { return .complete(end: i + 1) }
          } else {
            return .failed(at: i, reason: "expected a field name in quotes")
          }
        default:
          switch byte {
          case 0x22: beginString(at: i + 1 - origin, isKey: false)
          case 0x7B, 0x5B:
            guard depth < Self.maximumDepth else {
              return .failed(at: i, reason: "nested deeper than \(Self.maximumDepth) levels")
            }
            let isObject = byte == 0x7B
            open(isObject ? .object : .array, at: i - origin, in: &tokens, recording: recording)
            if depth == 2, !isObject, objects & 2 == 2 { return .array(next: i + 1) }
          case 0x5D where state == .firstElement:
            close(at: i + 1 - origin, in: &tokens, recording: recording)
            if depth == 0 { return .complete(end: i + 1) }
          case 0x2D: beginNumber(.minus, at: i - origin)
          case 0x30: beginNumber(.zero, at: i - origin)
          case 0x31...0x39: beginNumber(.integer, at: i - origin)
          case 0x74: beginLiteral(.true, rest: 0x65_75_72, at: i - origin)
          case 0x66: beginLiteral(.false, rest: 0x65_73_6C_61, at: i - origin)
          case 0x6E: beginLiteral(.null, rest: 0x6C_6C_75, at: i - origin)
          default: return .failed(at: i, reason: "expected a value")
          }
        }
      }
      i += 1
    }
    return .more
  }
}

extension JSONScanner {
  private mutating func beginString(at offset: Int, isKey: Bool) {
    tokenStart = UInt32(truncatingIfNeeded: offset)
    self.isKey = isKey
    hasEscape = false
    state = .string
  }

  private mutating func beginNumber(_ first: State, at offset: Int) {
    tokenStart = UInt32(truncatingIfNeeded: offset)
    state = first
  }

  private mutating func beginLiteral(_ kind: JSONToken.Kind, rest: UInt32, at offset: Int) {
    tokenStart = UInt32(truncatingIfNeeded: offset)
    literalKind = kind
    literalRest = rest
    state = .literal
  }

  private mutating func open(
    _ kind: JSONToken.Kind, at offset: Int, in tokens: inout [JSONToken], recording: Bool
  ) {
    depth += 1
    objects = objects << 1 | (kind == .object ? 1 : 0)
    state = kind == .object ? .firstKey : .firstElement
    guard recording else { return }
    let start = UInt32(truncatingIfNeeded: offset)
    let index = UInt32(truncatingIfNeeded: tokens.count)
    tokens.append(JSONToken(kind: kind, start: start, end: start, next: innermost))
    innermost = index
  }

  private mutating func close(at offset: Int, in tokens: inout [JSONToken], recording: Bool) {
    depth -= 1
    objects >>= 1
    state = .afterValue
    guard recording else { return }
    let index = Int(innermost)
    innermost = tokens[index].next
    tokens[index].end = UInt32(truncatingIfNeeded: offset)
    tokens[index].next = UInt32(truncatingIfNeeded: tokens.count)
  }

  private func append(_ kind: JSONToken.Kind, end: Int, to tokens: inout [JSONToken]) {
    tokens.append(
      JSONToken(
        kind: kind, start: tokenStart, end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: tokens.count + 1)))
  }

  private var isNumberComplete: Bool {
    switch state {
    case .zero, .integer, .fraction, .exponentDigits: true
    default: false
    }
  }

  /// The next state inside a number, or `nil` when the byte does not belong to it.
  private static func state(_ state: State, after byte: UInt8) -> State? {
    let isDigit = byte &- 0x30 < 10
    switch state {
    case .minus: return byte == 0x30 ? .zero : isDigit ? .integer : nil
    case .zero, .integer:
      if isDigit { return state == .integer ? .integer : nil }
      return byte == 0x2E ? .point : byte | 0x20 == 0x65 ? .exponent : nil
    case .point: return isDigit ? .fraction : nil
    case .fraction: return isDigit ? .fraction : byte | 0x20 == 0x65 ? .exponent : nil
    case .exponent:
      return isDigit ? .exponentDigits : byte == 0x2B || byte == 0x2D ? .exponentSign : nil
    default: return isDigit ? .exponentDigits : nil
    }
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }

  /// The first quote, backslash or control character, eight bytes at a time.
  ///
  /// Each test marks the high bit of every byte it means, and perhaps of bytes *after* one; the
  /// lowest mark is therefore exact.
  private static func endOfPlainText(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var i = start
    // A view of initialized bytes as raw ones; both are the same bytes.
    let raw = unsafe bytes.bytes
    let end = raw.byteCount
    let low: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    while end - i >= 8 {
      // Eight bytes from `i` are inside the span, by the loop's condition.
      let word = unsafe UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
      let quote = word ^ (low &* 0x22)
      let backslash = word ^ (low &* 0x5C)
      let hits =
        ((quote &- low) & ~quote | (backslash &- low) & ~backslash
          | (word &- (low &* 0x20)) & ~word) & high
      if hits != 0 { return i + hits.trailingZeroBitCount >> 3 }
      i += 8
    }
    while i < end {
      let byte = unsafe bytes[unchecked: i]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return i }
      i += 1
    }
    return i
  }
}
