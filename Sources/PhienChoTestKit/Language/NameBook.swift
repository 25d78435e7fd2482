/// Names for people who do not exist: common family, middle and given names put together at random.
struct NameBook: Sendable {
  /// The display name of a viewer; always the same for one viewer of one session.
  static func displayName(of number: Int, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed ^ 0x4E41_4D45_424F_4F4B, item: UInt64(number))
    let given = given.draw(&random) ?? "An"
    switch random.below(10) {
    case 0: return (nicknames.draw(&random) ?? "Mẹ") + " " + given
    case 1: return given + " " + (middle.draw(&random) ?? "Thu")
    default:
      let family = family.draw(&random) ?? "Nguyễn"
      return family + " " + (middle.draw(&random) ?? "Thị") + " " + given
    }
  }

  /// The Latin handle of a viewer, such as "vien_an17".
  static func handle(of number: Int, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed ^ 0x4841_4E44_4C45, item: UInt64(number))
    let word = handles.draw(&random) ?? "nguoixem"
    return word + "_" + String(number) + String(random.below(90) + 10)
  }

  static let given = Weighted(even: [
    "An", "Bích", "Bình", "Chi", "Cúc", "Cường", "Dung", "Duyên", "Đào", "Đạt", "Điệp", "Giang",
    "Hà", "Hải", "Hạnh", "Hằng", "Hiền", "Hiếu", "Hoa", "Hòa", "Hồng", "Huệ", "Hương", "Khánh",
    "Khoa", "Lan", "Liên", "Linh", "Loan", "Long", "Ly", "Mai", "Minh", "My", "Nam", "Nga", "Ngân",
    "Nghĩa", "Ngọc", "Nhàn", "Nhung", "Oanh", "Phúc", "Phương", "Quang", "Quyên", "Sen", "Sơn",
    "Tâm", "Thanh", "Thảo", "Thắm", "Thơm", "Thu", "Thủy", "Tiến", "Trang", "Tuấn", "Tuyết", "Vân",
    "Vinh", "Xuân", "Yến",
  ])
  private static let middle = Weighted([
    (6, "Thị"), (4, "Văn"), (2, "Thu"), (2, "Minh"), (2, "Ngọc"), (2, "Thanh"), (1, "Hữu"),
    (1, "Đức"), (1, "Kim"), (1, "Bảo"), (1, "Quốc"), (1, "Hoài"),
  ])
  private static let family = Weighted([
    (30, "Nguyễn"), (11, "Trần"), (9, "Lê"), (7, "Phạm"), (5, "Hoàng"), (4, "Vũ"), (4, "Đặng"),
    (4, "Bùi"), (4, "Đỗ"), (3, "Hồ"), (3, "Ngô"), (3, "Dương"), (2, "Lý"), (1, "Lò"), (1, "Giàng"),
    (1, "Vàng"), (1, "Lường"),
  ])
  private static let nicknames = Weighted(even: [
    "Mẹ", "Bà", "Cô", "Tiệm", "Nhà", "Bếp", "Vườn", "Bé", "Chú",
  ])
  private static let handles = Weighted(even: [
    "hoacuc", "nangmoi", "vuonque", "mebong", "bepnho", "gioque", "duongxa", "tiemhoa", "trangram",
    "conduong", "maybay", "songque", "langtoi", "chieuque", "lualam",
  ])
}
