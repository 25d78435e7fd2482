/// The toneless syllables of the grammar under the codes of their letters.
///
/// A perfect hash ("hash, displace"): one probe says whether seven or fewer letters are a syllable
/// of the grammar, and which, without a branch on the way.
@safe
struct SyllableTable: @unchecked Sendable {
  // Sendable notes: the memory is written in `init` only, and never freed.

  /// What the table knows about the letters of a toneless syllable.
  struct Entry {
    /// Bits 0–15 the ``Syllable`` in the tone ngang, 16–18 and 19–21 the place of the tone in the
    /// traditional and reformed style in letters from the end, 22 stop coda, 23 loan, 24 present.
    let bits: UInt32

    @inline(__always) var presence: UInt32 { bits &>> 24 }
    @inline(__always) var loan: UInt32 { bits &>> 23 & 1 }
    @inline(__always) var stop: UInt32 { bits &>> 22 & 1 }
    @inline(__always) var traditionalLane: Int { Int(bits &>> 16 & 7) }
    @inline(__always) var reformedLane: Int { Int(bits &>> 19 & 7) }
    /// The bits of the ``Syllable`` in the tone ngang.
    @inline(__always) var ngang: UInt16 { UInt16(truncatingIfNeeded: bits) }
  }

  private let displacements: UnsafePointer<UInt16>
  private let keys: UnsafePointer<UInt64>
  private let entries: UnsafePointer<UInt32>

  /// How many toneless syllables there are.
  let count: Int

  static let shared = SyllableTable()

  private static let bucketBits: UInt64 = 11
  private static let slotBits: UInt64 = 13
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The entry of letters packed by ``LetterSteps``, the last letter lowest; absent if none.
  @inline(__always)
  func entry(_ letters: UInt64) -> Entry {
    let hash = letters &* Self.multiplier
    let bucket = Int(hash &>> (64 &- Self.bucketBits))
    let slot = unsafe Self.slot(hash, displacements[bucket])
    let present: UInt32 = unsafe keys[slot] == letters ? 1 : 0
    return Entry(bits: unsafe entries[slot] & (0 &- present))
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ displacement: UInt16) -> Int {
    let mixed = (hash ^ hash &>> 29 ^ UInt64(displacement)) &* multiplier
    return Int(mixed &>> (64 &- slotBits))
  }

  private init() {
    var buckets = [[(UInt64, UInt32)]](repeating: [], count: 1 &<< Int(Self.bucketBits))
    var count = 0
    let rhymes = Rhyme.all.map { ($0, $0.codes) }
    for (place, onset) in Onset.allCases.enumerated() {
      let onsetCodes = LetterCode.codes(onset.rawValue)
      for (index, (rhyme, codes)) in rhymes.enumerated() {
        guard let kind = SyllableGrammar.kind(onset, rhyme) else { continue }
        let key = (onsetCodes + codes).reduce(UInt64(0)) { $0 &<< 8 | UInt64($1) }
        let hash = key &* Self.multiplier
        let bits =
          UInt32(Syllable(onset: place, rhyme: index, tone: .ngang).bits)
          | UInt32(rhyme.toneLane(.traditional)) &<< 16 | UInt32(rhyme.toneLane(.reformed)) &<< 19
          | (rhyme.coda.isStop ? 1 &<< 22 : 0) | (kind == .loan ? 1 &<< 23 : 0) | 1 &<< 24
        buckets[Int(hash &>> (64 &- Self.bucketBits))].append((key, bits))
        count += 1
      }
    }
    self.count = count
    var displacements = [UInt16](repeating: 0, count: buckets.count)
    var keys = [UInt64](repeating: 0, count: 1 &<< Int(Self.slotBits))
    var entries = [UInt32](repeating: 0, count: keys.count)
    // The largest buckets first, while there is room.
    for bucket in buckets.indices.sorted(by: { buckets[$0].count > buckets[$1].count }) {
      for displacement in UInt16.min...UInt16.max {
        let slots = buckets[bucket].map { Self.slot($0.0 &* Self.multiplier, displacement) }
        guard slots.allSatisfy({ keys[$0] == 0 }), Set(slots).count == slots.count else { continue }
        displacements[bucket] = displacement
        for (slot, (key, bits)) in zip(slots, buckets[bucket]) {
          keys[slot] = key
          entries[slot] = bits
        }
        break
      }
    }
    unsafe self.displacements = LetterSteps.immortal(displacements)
    unsafe self.keys = LetterSteps.immortal(keys)
    unsafe self.entries = LetterSteps.immortal(entries)
  }
}
