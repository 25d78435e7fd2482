/// The consonant a syllable begins with (âm đầu), as it is written.
///
/// Parts of a syllable follow the spelling: put one after another they give its letters. So "k",
/// "c" and "qu" are three onsets although they are one sound, and "qu" takes its u.
public enum Onset: String, Sendable, Hashable, CaseIterable {
  /// No consonant: "ăn", "yêu", "oanh".
  case none = ""
  /// b: "bò".
  case b
  /// c, before a ă â o ô ơ u ư: "cá".
  case c
  /// ch: "chè".
  case ch
  /// d: "dưa".
  case d
  /// đ: "đậu".
  case dStroke = "đ"
  /// g, before a ă â o ô ơ u ư, and before an i that is the nucleus: "gà", "gì".
  case g
  /// gh, before e ê i: "ghẹ".
  case gh
  /// gi, before any other vowel than i and y: "giá", "giêng".
  case gi
  /// h: "hành".
  case h
  /// k, before e ê i y; before other vowels in names: "kê", "Kông".
  case k
  /// kh: "khoai".
  case kh
  /// l: "lúa".
  case l
  /// m: "mía".
  case m
  /// n: "nấm".
  case n
  /// ng, before a ă â o ô ơ u ư: "ngô".
  case ng
  /// ngh, before e ê i: "nghệ".
  case ngh
  /// nh: "nhãn".
  case nh
  /// p, in loans and names only: "pin", "Pa".
  case p
  /// ph: "phở".
  case ph
  /// qu, with its u: "quýt".
  case qu
  /// r: "rau".
  case r
  /// s: "sả".
  case s
  /// t: "tỏi".
  case t
  /// th: "thanh".
  case th
  /// tr: "trà".
  case tr
  /// v: "vải".
  case v
  /// x: "xoài".
  case x
}

/// The glide between onset and nucleus (âm đệm), as it is written.
///
/// The u of "qu" belongs to the onset.
public enum Medial: String, Sendable, Hashable, CaseIterable {
  /// No glide: "ban".
  case none = ""
  /// o, before a ă e: "hoa".
  case o
  /// u, before â ê ơ y: "huệ".
  case u
}

/// The vowel or diphthong of a syllable (âm chính), as it is written.
public enum Nucleus: String, Sendable, Hashable, CaseIterable {
  /// a.
  case a
  /// ă.
  case aBreve = "ă"
  /// â.
  case aCircumflex = "â"
  /// e.
  case e
  /// ê.
  case eCircumflex = "ê"
  /// i.
  case i
  /// y, where the spelling has it for i: "ý", "huy", "kỳ".
  case y
  /// o.
  case o
  /// oo, the long o of loans: "xoong".
  case oo
  /// ô.
  case oCircumflex = "ô"
  /// ơ.
  case oHorn = "ơ"
  /// u.
  case u
  /// ư.
  case uHorn = "ư"
  /// ia, without a coda: "mía".
  case ia
  /// iê, before a coda: "tiền".
  case ie = "iê"
  /// ya, without a coda and after u: "khuya".
  case ya
  /// yê, before a coda, where no consonant stands before it: "yêu", "thuyền".
  case ye = "yê"
  /// ua, without a coda: "mua".
  case ua
  /// uô, before a coda: "muối".
  case uo = "uô"
  /// ưa, without a coda: "dừa".
  case uaHorn = "ưa"
  /// ươ, before a coda: "rượu".
  case uoHorn = "ươ"
}

/// The consonant or glide a syllable ends in (âm cuối), as it is written.
public enum Coda: String, Sendable, Hashable, CaseIterable {
  /// The syllable ends in its nucleus: "mơ".
  case none = ""
  /// m: "cam".
  case m
  /// n: "bún".
  case n
  /// ng: "bông".
  case ng
  /// nh: "chanh".
  case nh
  /// p: "bắp".
  case p
  /// t: "ớt".
  case t
  /// c: "mực".
  case c
  /// ch: "gạch".
  case ch
  /// k, in names only: "Đắk".
  case k
  /// i: "tỏi".
  case i
  /// y: "đậy".
  case y
  /// o: "cháo".
  case o
  /// u: "rau".
  case u

  /// Whether it is a stop (âm tắc), after which only the tones sắc and nặng exist.
  public var isStop: Bool {
    switch self {
    case .p, .t, .c, .ch, .k: true
    default: false
    }
  }
}
