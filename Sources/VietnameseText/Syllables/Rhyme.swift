/// A rhyme (vần): medial, nucleus and coda.
///
/// The inventory is written here as nuclei with the codas each of them takes. Sources: the
/// textbooks' spelling rules (QĐ 1989/QĐ-BGDĐT, 25/5/2018) for which letters write which sound,
/// with the rare rhymes that spell checkers are known to miss (oăm, oăp, uyp, oong, ooc, êng).
struct Rhyme: Sendable, Hashable {
  let medial: Medial
  let nucleus: Nucleus
  let coda: Coda

  /// The codes of the letters.
  var codes: [UInt8] {
    LetterCode.codes(medial.rawValue + nucleus.rawValue + coda.rawValue)
  }

  /// The first letter in writing decides among c, k and q, and among g, gh, ng and ngh.
  var beginsInFront: Bool {
    guard medial == .none else { return false }
    switch nucleus {
    case .e, .eCircumflex, .i, .y, .ia, .ie, .ya, .ye: return true
    default: return false
    }
  }

  /// Whether only loans and names have it.
  var isLoan: Bool { nucleus == .oo || coda == .k }

  /// Where the tone is written, counted in letters from the end of the syllable.
  ///
  /// Follows QĐ 1989/QĐ-BGDĐT Điều 8 for the reformed style and the older practice of press and
  /// laws for the traditional one.
  func toneLane(_ style: ToneStyle) -> Int {
    let codaLength = coda.rawValue.unicodeScalars.count
    let vowels = LetterCode.codes(medial.rawValue + nucleus.rawValue)
    // A letter with a shape takes the tone, and of ươ the second.
    if let shaped = vowels.lastIndex(where: { $0 & 7 != 0 }) {
      return codaLength + vowels.count - 1 - shaped
    }
    let isClosed = coda != .none
    switch nucleus {
    case .ia, .ua, .ya: return 1
    default: break
    }
    if medial == .none || isClosed || style == .reformed { return codaLength }
    // hòa, khỏe, thúy: an open rhyme with a glide is where the styles differ.
    return 1
  }

  /// All rhymes; an index into the list is what a ``Syllable`` keeps.
  static let all: [Rhyme] = rows.flatMap { medial, nucleus, codas in
    codas.map { Rhyme(medial: medial, nucleus: nucleus, coda: $0) }
  }

  private static let stopsAndNasals: [Coda] = [.c, .m, .n, .ng, .p, .t]

  private static let rows: [(Medial, Nucleus, [Coda])] = [
    (.none, .a, [.none, .ch, .nh, .i, .o, .u, .y, .k] + stopsAndNasals),
    (.none, .aBreve, [.k] + stopsAndNasals),
    (.none, .aCircumflex, [.u, .y, .k] + stopsAndNasals),
    (.none, .e, [.none, .o, .k] + stopsAndNasals),
    (.none, .eCircumflex, [.none, .ch, .nh, .u, .k] + stopsAndNasals),
    (.none, .i, [.none, .ch, .m, .n, .nh, .p, .t, .u, .k]),
    (.none, .y, [.none, .ch, .n, .nh, .p, .t]),
    (.none, .ia, [.none]),
    (.none, .ie, [.u] + stopsAndNasals),
    (.none, .ye, [.m, .n, .ng, .t, .u]),
    (.none, .o, [.none, .i, .k] + stopsAndNasals),
    (.none, .oo, [.c, .ng]),
    (.none, .oCircumflex, [.none, .i, .k] + stopsAndNasals),
    (.none, .oHorn, [.none, .i, .m, .n, .p, .t]),
    (.none, .u, [.none, .i, .k] + stopsAndNasals),
    (.none, .ua, [.none]),
    (.none, .uo, [.c, .i, .m, .n, .ng, .t]),
    (.none, .uHorn, [.none, .c, .i, .m, .n, .ng, .t, .u, .k]),
    (.none, .uaHorn, [.none]),
    (.none, .uoHorn, [.i, .u] + stopsAndNasals),
    (.o, .a, [.none, .ch, .nh, .i, .o, .y] + stopsAndNasals),
    (.o, .aBreve, stopsAndNasals),
    (.o, .e, [.none, .m, .n, .o, .t]),
    (.u, .aCircumflex, [.n, .ng, .t, .y]),
    (.u, .eCircumflex, [.none, .ch, .nh, .u]),
    (.u, .oHorn, [.none]),
    (.u, .y, [.none, .ch, .n, .nh, .p, .t, .u]),
    (.u, .ya, [.none]),
    (.u, .ye, [.n, .t]),
  ]
}
