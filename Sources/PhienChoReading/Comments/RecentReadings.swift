internal import VietnameseText

/// The readings of the short comments read last, to be found again by their text.
///
/// The viewers of a session write the same few things: "shop ơi", "1kg", "giá sao". What a comment
/// is read as depends on the reader's tables, on what is pinned, on what its buyer ordered last and
/// on its bytes, and on nothing else. All of these are compared and not only their hash: comments that
/// somebody made to hash alike are told apart, and only read anew.
struct RecentReadings: Sendable {
  /// What a reading depends on, the tables aside.
  struct Key: BitwiseCopyable, Sendable, Equatable {
    /// The bytes in their order, eight in each number, zeros behind them.
    private var text = (SIMD2<UInt64>(), SIMD2<UInt64>(), SIMD2<UInt64>(), SIMD2<UInt64>())
    /// How many bytes the text has; -1 for no text.
    private var count: Int32 = -1
    private var pinned: Int32 = -1
    private var ordered: Int32 = -1
    /// A hash of all this.
    fileprivate var hash: UInt32 = 0

    fileprivate init() {}

    /// The longest text that is remembered, in bytes.
    static var longest: Int { Pile<UInt8>.leastPadded }

    /// The key of a text of at most ``longest`` bytes.
    @inline(__always)
    init(_ text: Pile<UInt8>, pinned: Int32, ordered: Int32) {
      count = Int32(truncatingIfNeeded: text.count)
      self.pinned = pinned
      self.ordered = ordered
      var mixed =
        UInt64(truncatingIfNeeded: text.count) ^ UInt64(UInt32(bitPattern: pinned)) &<< 32
        ^ UInt64(UInt32(bitPattern: ordered)) &<< 8
      self.text.0 = Self.sixteen(text, 0, &mixed)
      self.text.1 = Self.sixteen(text, 16, &mixed)
      self.text.2 = Self.sixteen(text, 32, &mixed)
      self.text.3 = Self.sixteen(text, 48, &mixed)
      hash = UInt32(truncatingIfNeeded: mixed &>> 32)
    }

    /// Sixteen bytes of a text, zeros behind its end, mixed into a hash.
    @inline(__always)
    private static func sixteen(
      _ text: Pile<UInt8>, _ start: Int, _ hash: inout UInt64
    ) -> SIMD2<UInt64> {
      let (low, high) = (text.eight(start), text.eight(start &+ 8))
      hash = (hash ^ low) &* 0x9E37_79B9_7F4A_7C15
      hash = (hash ^ hash &>> 32 ^ high) &* 0xC2B2_AE3D_27D4_EB4F
      hash ^= hash &>> 29
      return SIMD2(low, high)
    }

    @inline(__always)
    static func == (lhs: Key, rhs: Key) -> Bool {
      lhs.hash == rhs.hash && lhs.count == rhs.count && lhs.pinned == rhs.pinned
        && lhs.ordered == rhs.ordered && lhs.text == rhs.text
    }
  }

  /// The most readings that are remembered; with their lines they take some 4 MB.
  private static let most = 16_384

  /// Hashes of texts that have one place.
  private struct Hashes: BitwiseCopyable, Sendable {
    /// That of the text remembered there.
    var known: UInt32 = 0
    /// That of the one last read anew.
    var seen: UInt32 = 0
  }

  private var hashes = Pile<Hashes>()
  /// What is remembered in each place.
  private var keys = Pile<Key>()
  private var readings: [CommentReading] = []
  /// How many texts were read since the table grew.
  private var count = 0

  init() {}

  /// What a text was read as, if that is remembered.
  @inline(__always)
  func reading(of key: Key) -> CommentReading? {
    let place = Int(key.hash) & (hashes.count &- 1)
    guard place < hashes.count, hashes[place].known == key.hash, keys[place] == key else {
      return nil
    }
    return readings[place]
  }

  /// Remembers what a text was read as when it is read for the second time, in the place of what was
  /// remembered there before.
  ///
  /// Most texts are read once: of them no more than the hash is written down.
  @inline(__always)
  mutating func remember(_ reading: CommentReading, of key: Key) {
    if count >= hashes.count, hashes.count < Self.most { grow() }
    count &+= 1
    let place = Int(key.hash) & (hashes.count &- 1)
    guard hashes[place].seen == key.hash else {
      hashes[place].seen = key.hash
      return
    }
    hashes[place].known = key.hash
    keys[place] = key
    readings[place] = reading
  }

  /// Few comments need little memory: the table grows with what is read, and begins anew.
  private mutating func grow() {
    let size = hashes.isEmpty ? 32 : hashes.count * 8
    count = 0
    hashes = Pile(repeating: Hashes(), count: size)
    keys = Pile(repeating: Key(), count: size)
    readings = Array(repeating: .chatter(phones: []), count: size)
  }
}
