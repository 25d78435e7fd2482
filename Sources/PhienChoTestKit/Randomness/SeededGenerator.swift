/// A pseudo-random generator that gives the same numbers for the same seed on every platform.
///
/// It is xoshiro256\*\* (Blackman and Vigna, "Scrambled linear pseudorandom number generators",
/// 2021), its state filled by SplitMix64 (Steele, Lea and Flood, 2014) as its authors advise. Its
/// own helpers use integers only: the standard library does not promise that
/// `Int.random(in:using:)` draws alike in every release.
public struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// Creates a generator; every seed is good.
  public init(seed: UInt64) {
    var state = seed
    a = Self.splitMix(&state)
    b = Self.splitMix(&state)
    c = Self.splitMix(&state)
    d = Self.splitMix(&state)
  }

  /// Creates the generator of one item of a numbered family, such as the 17th buyer of a session.
  ///
  /// - Parameters:
  ///   - seed: The family's seed.
  ///   - item: The item's number.
  public init(seed: UInt64, item: UInt64) {
    self.init(seed: seed ^ Self.mixed(item))
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let scrambled = b &* 5
    let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 45) | (d >> 19)
    return result
  }

  /// A number from 0 up to but not including `bound`; 0 for a bound of 0.
  ///
  /// It is the high half of a 32 × 32 bit product, whose bias (at most `bound` in 2³²) is far below
  /// what any simulated session shows.
  public mutating func below(_ bound: UInt32) -> Int {
    Int(((next() >> 32) &* UInt64(bound)) >> 32)
  }

  /// Whether an event of a given share happens this time.
  public mutating func happens(_ share: Share) -> Bool { below(1000) < share.permille }

  /// A number scrambled so that neighbours have nothing in common; a bijection.
  static func mixed(_ number: UInt64) -> UInt64 {
    var state = number
    return splitMix(&state)
  }

  private static func splitMix(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
