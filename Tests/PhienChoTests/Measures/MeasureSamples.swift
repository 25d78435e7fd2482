import PhienCho

/// A small generator with a seed (SplitMix64, Steele, Lea and Flood 2014), so that a failing sample
/// can be had again.
struct MeasureSamples: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of any size: every length in bits is as likely as any other.
  mutating func amount() -> Int64 {
    Int64(bitPattern: next()) >> Int64.random(in: 0...63, using: &self)
  }

  /// Amounts of every size and the extremes of the type.
  static func amounts(_ count: Int = 5000, seed: UInt64) -> [Int64] {
    var samples = MeasureSamples(seed: seed)
    let edges: [Int64] = [
      0, 1, 9, 10, 99, 100, 999, 1000, 1001, 1010, 1100, 999_999, 1_000_000, .max, .max - 1,
      .max - 807, -1, -999, -1000, .min, .min + 1,
    ]
    return edges + (0..<count).map { _ in samples.amount() }
  }

  static func naturals(_ count: Int = 5000, seed: UInt64) -> [Int64] {
    amounts(count, seed: seed).filter { $0 >= 0 }
  }
}

/// What a parser must say of a text it refuses.
struct Refusal: Sendable, CustomStringConvertible {
  let text: String
  let code: MeasureError.Code
  let offset: Int

  init(_ text: String, _ code: MeasureError.Code = .malformed, at offset: Int) {
    self.text = text
    self.code = code
    self.offset = offset
  }

  var description: String { "\"\(text.prefix(60))\" \(code.rawValue) at \(offset)" }

  func matches(_ error: MeasureError?) -> Bool { error?.code == code && error?.offset == offset }
}
