/// Which onset goes with which rhyme, and how at home the pair is.
enum SyllableGrammar {
  /// The kind of the toneless syllable, or nil where the spelling rules forbid it.
  static func kind(_ onset: Onset, _ rhyme: Rhyme) -> Syllable.Kind? {
    guard isSpelled(onset, rhyme) else { return nil }
    let isLoan =
      rhyme.isLoan || onset == .p || (onset == .k && !rhyme.beginsInFront)
      || (rhyme.medial != .none && rounds(onset)) || isNameSpelling(onset, rhyme)
    return isLoan ? .loan : .native
  }

  /// A lip consonant before a glide (buýt, voan), and gi before one (gioăng), are borrowed.
  private static func rounds(_ onset: Onset) -> Bool {
    switch onset {
    case .b, .m, .p, .ph, .v, .gi: true
    default: false
    }
  }

  /// The open y that words write after h k l m s t qu is a spelling of names elsewhere (Vy, Thy).
  private static func isNameSpelling(_ onset: Onset, _ rhyme: Rhyme) -> Bool {
    guard rhyme.medial == .none, rhyme.nucleus == .y, rhyme.coda == .none else { return false }
    switch onset {
    case .none, .h, .k, .l, .m, .s, .t, .qu: return false
    default: return true
    }
  }

  private static func isSpelled(_ onset: Onset, _ rhyme: Rhyme) -> Bool {
    // "êc" is how the iêc of "cá giếc" looks behind gi.
    if rhyme.nucleus == .eCircumflex, rhyme.medial == .none, rhyme.coda == .c, onset != .gi {
      return false
    }
    switch onset {
    case .none: return rhyme.nucleus != .ie && !isClosedY(rhyme)
    case .c: return !rhyme.beginsInFront && rhyme.medial == .none
    case .k: return rhyme.beginsInFront ? isFront(rhyme) : rhyme.medial == .none
    case .g: return rhyme.beginsInFront ? isBareI(rhyme) : true
    case .ng: return !rhyme.beginsInFront
    case .gh, .ngh: return rhyme.beginsInFront && isFront(rhyme) && rhyme.nucleus != .y
    case .gi: return followsGi(rhyme)
    case .qu: return followsQu(rhyme)
    default: return isFront(rhyme) || !rhyme.beginsInFront
    }
  }

  /// A rhyme in front of which any consonant may stand: yê and a closed y need none or a u.
  private static func isFront(_ rhyme: Rhyme) -> Bool {
    rhyme.medial == .none && rhyme.nucleus != .ye && !isClosedY(rhyme)
  }

  private static func isClosedY(_ rhyme: Rhyme) -> Bool {
    rhyme.medial == .none && rhyme.nucleus == .y && rhyme.coda != .none
  }

  /// The i that g takes as its nucleus: gì, gìn, gích, gíp.
  private static func isBareI(_ rhyme: Rhyme) -> Bool {
    switch (rhyme.nucleus, rhyme.coda) {
    case (.i, .none), (.i, .ch), (.i, .n), (.i, .nh), (.i, .p), (.i, .t): true
    default: false
    }
  }

  private static func followsGi(_ rhyme: Rhyme) -> Bool {
    switch rhyme.nucleus {
    case .i, .y, .ia, .ie, .ya, .ye: false
    default: true
    }
  }

  private static func followsQu(_ rhyme: Rhyme) -> Bool {
    guard rhyme.medial == .none else { return false }
    switch (rhyme.nucleus, rhyme.coda) {
    case (.ye, .n), (.ye, .t), (.oCircumflex, .c): return true
    case (.i, .u), (.i, .m), (.i, .k): return false
    case (.a, _), (.aBreve, _), (.aCircumflex, _), (.e, _), (.eCircumflex, _), (.i, _), (.y, _),
      (.oHorn, _):
      return !rhyme.isLoan
    default: return false
    }
  }
}
