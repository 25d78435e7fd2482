extension Lexicon {
  /// Units of mass and their grams; "cân" is the market's kilogram.
  static let massUnits: [Entry] =
    [
      "kg", "ký", "kí", "kilo", "kilô", "ki lô", "kí lô", "ký lô", "kilogam", "kilogram", "cân",
      "kgs", "ki", "jg", "gk", "kgr", "kílô",
    ].map { Entry($0, .mass, 1000) }
    // Of what is sold by mass, "can" is "cân" without its accent and no canister.
    + [Entry("can", .mass, 1000)]
    + ["lạng"].map { Entry($0, .mass, 100) }
    + ["g", "gr", "gam", "gram", "grams"].map { Entry($0, .mass, 1) }
    + [
      Entry("yến", .mass, 10_000), Entry("tạ", .mass, 100_000), Entry("tấn", .mass, 1_000_000),
    ]
    // "kg" and "k" with no digit before them are also "không".
    + [Entry("kg", [.tag, .negation])]

  /// Classifiers and packs.
  ///
  /// Those of one group are one word in two regions.
  /// The first three are those of ``ClassifierGroups/loose``.
  static let classifierGroups: [String] = [
    "cái", "chiếc", "đôi", "quả,trái", "túi,bịch,bọc", "con", "cặp", "hộp", "gói", "chai", "lọ",
    "hũ,hủ", "thùng", "nải", "bó", "mớ", "suất", "phần", "set", "bộ", "combo", "lốc", "vỉ", "can",
    "bao", "sọt", "giỏ", "rổ", "khay", "lít", "cây", "củ", "ổ", "tấm", "cuộn", "buồng", "chùm",
    "bình", "lon", "chậu", "kiện", "két", "miếng", "ống", "bông", "cành", "xâu", "khúc", "tảng",
    "hạt", "viên", "tờ", "quyển", "bức", "tép", "mẻ", "lẵng", "lố", "xị",
  ]

  static let classifiers: [Entry] = classifierGroups.enumerated().flatMap { group, names in
    names.utf8.split(separator: UInt8(ascii: ",")).map {
      Entry(String(Substring($0)), .classifier, Int64(group) + 1)
    }
  }
}
