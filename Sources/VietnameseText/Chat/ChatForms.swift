/// The short forms of chat (teencode) that are expanded, each with the neighbours it needs.
///
/// Written by hand from common knowledge of Vietnamese chat; a form that has two readings nobody can
/// tell apart without knowing more (bh, kb, nc, nv, cmt, kh) is left out.
struct ChatForm: Sendable {
  /// When a form may be expanded.
  enum Gate: Sendable {
    /// Wherever it stands by itself.
    case always
    /// Before a word, and not before a number or a code, nor behind a number.
    case beforeWord
    /// At the end of a clause, behind a word.
    case atEnd
    /// At the end of a clause behind a word, or before one of some words.
    case atEndOrBefore(Set<String>)
    /// Before one of some words.
    case before(Set<String>)
    /// Behind one of some words.
    case behind(Set<String>)
    /// Beside one of some words, on either side.
    case beside(Set<String>)
  }

  let form: String
  let expansion: String
  let gate: Gate

  init(_ form: String, _ expansion: String, _ gate: Gate = .always) {
    self.form = form
    self.expansion = expansion
    self.gate = gate
  }

  /// Words that "không" goes before, in their search keys.
  private static let negated: Set<String> = [
    "co", "biet", "bit", "bik", "bt", "con", "phai", "fai", "duoc", "dc", "mua", "thay", "ai",
    "sao", "can", "muon", "hieu", "nhan", "an", "ngon", "di", "lay", "ban", "ship", "giao", "ra",
    "den", "cho", "the", "dam", "nen", "thich", "thik", "vao", "xem", "nghe", "tra", "loi", "dat",
    "giam", "ngot", "chua", "tuoi", "dep", "dung", "lam", "lm", "noi", "bao", "gi", "j", "du",
    "kip", "ve", "gui", "nghi", "quen", "nho", "tot", "xau", "kho", "de", "bi", "uong",
    "rep", "ib", "order", "nhu", "he", "sai", "dau",
  ]

  /// Words that people are spoken to or of before.
  private static let personal: Set<String> = [
    "cho", "cua", "shop", "ad", "de", "voi", "gui", "ban", "nha", "giup", "ho", "vs", "ship", "ib",
  ]

  /// Words behind a message: of a table "nt" is "như trên".
  private static let recipients: Set<String> = [
    "cho", "em", "e", "shop", "ad", "minh", "mk", "toi", "voi", "vs", "rieng", "lai", "qua", "hoi",
  ]

  private static let verbs: Set<String> = [
    "oi", "ko", "k", "lay", "mua", "muon", "dat", "can", "order", "chot", "nha", "nhe", "cam",
    "xin", "hoi", "dang", "cung", "cx", "da", "se", "gui", "nhan", "ck", "o", "thay", "biet",
  ]

  private static let payments: Set<String> = [
    "tien", "stk", "bank", "coc", "khoan", "thanh", "toan", "truoc", "trc", "so", "qua", "phi",
    "momo", "vietcombank", "agribank", "bill", "don", "xong", "nhan", "tk",
  ]

  private static let family: Set<String> = ["vk", "vo", "nha", "ba", "con", "me", "oi"]

  /// The forms, by the letters they are typed with.
  static let all: [ChatForm] =
    [
      ChatForm("ko", "không"), ChatForm("kô", "không"), ChatForm("khum", "không"),
      ChatForm("hok", "không"), ChatForm("hk", "không", .atEndOrBefore(negated)),
      ChatForm("kp", "không phải"),
      ChatForm("k", "không", .atEndOrBefore(negated)), ChatForm("kg", "không", .before(negated)),
      ChatForm("đc", "được"), ChatForm("dc", "được", .beforeWord), ChatForm("dc", "được", .atEnd),
      ChatForm("đx", "được"), ChatForm("vs", "với", .beforeWord), ChatForm("mik", "mình"),
      ChatForm("mìk", "mình"), ChatForm("mk", "mình", .beforeWord), ChatForm("mn", "mọi người"),
      ChatForm("mng", "mọi người"), ChatForm("ngta", "người ta"), ChatForm("nta", "người ta"),
      ChatForm("trc", "trước"), ChatForm("ntn", "như thế nào"), ChatForm("nhg", "nhưng"),
      ChatForm("nhưg", "nhưng"), ChatForm("nma", "nhưng mà"), ChatForm("nhma", "nhưng mà"),
      ChatForm("bnh", "bao nhiêu"), ChatForm("bnhiu", "bao nhiêu"), ChatForm("bnhiêu", "bao nhiêu"),
      ChatForm("bn", "bao nhiêu", .behind(["gia", "tien", "het", "con", "tong", "phi", "ship"])),
      ChatForm("cx", "cũng"), ChatForm("cg", "cũng", .beforeWord), ChatForm("cũg", "cũng"),
      ChatForm("ms", "mới", .before(negated.union(["mua", "dat", "nhan", "biet", "xem"]))),
      ChatForm("ib", "inbox"), ChatForm("inb", "inbox"), ChatForm("sp", "sản phẩm", .beforeWord),
      ChatForm("sp", "sản phẩm", .atEnd), ChatForm("nt", "nhắn tin", .before(recipients)),
      ChatForm("ck", "chuyển khoản", .beside(payments)), ChatForm("ck", "chồng", .beside(family)),
      ChatForm("vk", "vợ"), ChatForm("stk", "số tài khoản"), ChatForm("sđt", "số điện thoại"),
      ChatForm("sdt", "số điện thoại"), ChatForm("đt", "điện thoại"),
      ChatForm("ctv", "cộng tác viên"), ChatForm("đvvc", "đơn vị vận chuyển"),
      ChatForm("dvvc", "đơn vị vận chuyển"), ChatForm("hsd", "hạn sử dụng"),
      ChatForm("nsx", "ngày sản xuất"), ChatForm("sll", "số lượng lớn"),
      ChatForm("slg", "số lượng"), ChatForm("sl", "số lượng", .beforeWord),
      ChatForm("tks", "cảm ơn"), ChatForm("thks", "cảm ơn"), ChatForm("thx", "cảm ơn"),
      ChatForm("bt", "biết", .behind(["ko", "k", "khong", "hok", "khum", "ai", "da", "chua"])),
      ChatForm("lm", "làm"), ChatForm("z", "vậy", .atEnd), ChatForm("v", "vậy", .atEnd),
      ChatForm("zậy", "vậy"), ChatForm("dzậy", "vậy"), ChatForm("zị", "vậy"),
      ChatForm("r", "rồi", .atEnd), ChatForm("rùi", "rồi"), ChatForm("rồy", "rồi"),
      ChatForm(
        "j", "gì",
        .behind([
          "cai", "lam", "lm", "la", "mua", "ban", "co", "noi", "an", "hang", "so", "vi", "sao",
          "con",
          "k", "ko", "khong", "loai", "ten", "muon", "hoi", "het", "them",
        ])),
      ChatForm("ji", "gì"), ChatForm("gj", "gì"), ChatForm("iu", "yêu"),
      ChatForm("chs", "chẳng hiểu sao"), ChatForm("hnay", "hôm nay"), ChatForm("hqua", "hôm qua"),
      ChatForm("hum", "hôm", .before(["nay", "qua", "truoc", "trc"])),
      ChatForm("tgian", "thời gian"), ChatForm("đag", "đang"),
      ChatForm("đg", "đang", .beforeWord), ChatForm("bjo", "bây giờ"), ChatForm("bjờ", "bây giờ"),
      ChatForm("fải", "phải"), ChatForm("fai", "phải", .beforeWord), ChatForm("nhìu", "nhiều"),
      ChatForm("thik", "thích"), ChatForm("thíx", "thích"), ChatForm("bik", "biết"),
      ChatForm("đou", "đâu"), ChatForm("nek", "nè"), ChatForm("gđ", "gia đình"),
      ChatForm("cty", "công ty"), ChatForm("vde", "vấn đề"), ChatForm("wá", "quá"),
      ChatForm("h", "giờ", .behind(["bay", "may", "bi", "gio"])),
      ChatForm("e", "em", .behind(personal)), ChatForm("e", "em", .before(verbs)),
      ChatForm("a", "anh", .behind(personal)), ChatForm("a", "anh", .before(verbs)),
    ]
}
