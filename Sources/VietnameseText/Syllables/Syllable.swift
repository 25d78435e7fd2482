/// A syllable (tiếng) that the spelling of Vietnamese allows, whether or not a word has it.
///
/// It is a grammar and no word list: every onset, rhyme and tone that may stand together. The
/// grammar has 28 onsets (the empty one among them) and 6 tones, and checks: c, g, ng before back
/// vowels and k, gh, ngh before e ê i y; "qu" and "gi" with the letters they take; after a stop
/// (p t c ch k) the tones sắc and nặng only. Sources: QĐ 1989/QĐ-BGDĐT (25/5/2018) and the
/// textbooks' rules of c/k, g/gh, ng/ngh.
///
/// Case is not part of a syllable. Two spellings that differ in where the tone is written are the
/// same syllable.
public struct Syllable: Sendable, Hashable {
  /// Whether a syllable is at home in Vietnamese.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A spelling of native and Sino-Vietnamese words.
    case native
    /// A spelling that only loans and names have: "pin", "buýt", "xoong", "Kông", "Đắk", "Vy".
    case loan
  }

  /// Bits 0–2 the tone, 3–10 the rhyme, 11–15 the onset.
  let bits: UInt16

  init(bits: UInt16) { self.bits = bits }

  init(onset: Int, rhyme: Int, tone: Tone) {
    bits =
      UInt16(truncatingIfNeeded: onset &<< 11) | UInt16(truncatingIfNeeded: rhyme &<< 3)
      | UInt16(tone.rawValue)
  }

  /// Creates a syllable from its parts.
  ///
  /// The parts are those of the spelling: "quốc" is the onset "qu" and the nucleus "ô", "giếng" is
  /// "gi" and "ê", "gì" is "g" and "i". The result is nil where the rules of spelling do not allow
  /// the parts together.
  /// - Parameters:
  ///   - onset: The consonant it begins with.
  ///   - medial: The glide.
  ///   - nucleus: The vowel.
  ///   - coda: What it ends in.
  ///   - tone: The tone.
  public init?(
    onset: Onset = .none, medial: Medial = .none, nucleus: Nucleus, coda: Coda = .none,
    tone: Tone = .ngang
  ) {
    let wanted = Rhyme(medial: medial, nucleus: nucleus, coda: coda)
    guard let place = Onset.allCases.firstIndex(of: onset),
      let rhyme = Rhyme.all.firstIndex(of: wanted)
    else { return nil }
    let candidate = Syllable(onset: place, rhyme: rhyme, tone: tone)
    guard candidate.isLexicalException || SyllableGrammar.kind(onset, wanted) != nil,
      !coda.isStop || tone == .sac || tone == .nang
    else { return nil }
    self = candidate
  }

  /// The "gịa" of "giặt gịa", which is g with the rhyme ia, not gi with a.
  private var isLexicalException: Bool {
    onset == .g && tone == .nang && rhyme == Rhyme(medial: .none, nucleus: .ia, coda: .none)
  }

  var rhyme: Rhyme { Rhyme.all[Int(bits &>> 3 & 0xFF)] }

  /// The consonant it begins with.
  public var onset: Onset { Onset.allCases[Int(bits &>> 11)] }

  /// The glide before the nucleus.
  public var medial: Medial { rhyme.medial }

  /// The vowel.
  public var nucleus: Nucleus { rhyme.nucleus }

  /// What it ends in.
  public var coda: Coda { rhyme.coda }

  /// The tone.
  public var tone: Tone { Tone(rawValue: UInt8(truncatingIfNeeded: bits & 7)) ?? .ngang }

  /// Whether words have such a spelling, or only loans and names.
  public var kind: Kind { SyllableGrammar.kind(onset, rhyme) ?? .native }

  /// The same syllable in another tone.
  /// - Parameter tone: The new tone.
  /// - Returns: Nil where the coda is a stop and the tone neither sắc nor nặng.
  public func withTone(_ tone: Tone) -> Syllable? {
    Syllable(onset: onset, medial: medial, nucleus: nucleus, coda: coda, tone: tone)
  }

  /// Every syllable there is, in the order of the parts; made on each call.
  public static var all: [Syllable] {
    var all: [Syllable] = []
    for onset in Onset.allCases {
      for rhyme in Rhyme.all {
        for tone in Tone.allCases {
          if let syllable = Syllable(
            onset: onset, medial: rhyme.medial, nucleus: rhyme.nucleus, coda: rhyme.coda,
            tone: tone)
          {
            all.append(syllable)
          }
        }
      }
    }
    return all
  }
}
