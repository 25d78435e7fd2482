/// What viewers write that orders nothing, as templates in the manner of ``OrderPhrases``.
enum ChatterPhrases {
  static let questions = Weighted([
    (8, "$i $b 1 $u $p"), (7, "giá sao $h"), (6, "$i giá sao $h"), (5, "xin giá $i"),
    (4, "xin giá $p"), (5, "$i $b tiền vậy $h"), (6, "còn $i $k $h"), (5, "còn hàng $k $h"),
    (4, "$q $i $b tiền"), (3, "lấy $q có $d giảm $k"), (3, "mua $q có bớt $k $h"),
    (4, "có freeship $k $h"), (5, "ship $l $b"), (3, "có ship $l $k"), (2, "mấy ngày thì tới $l"),
    (3, "$i có $x $k $h"), (2, "ai chốt $q $r"), (2, "$h ở đâu vậy"), (2, "địa chỉ ở đâu thế $h"),
    (2, "có $y $k $h"), (2, "$i để $d mấy ngày"), (2, "$i hôm nay bao nhiêu một $u"),
    (2, "trả tiền khi nhận hàng $d $k"), (2, "sỉ giá sao $h"), (2, "bao giờ live tiếp $h"),
    (1, "$i làm ở đâu vậy $h"), (1, "có $d xem hàng $k"),
    (1, "cho hỏi $i giá $b"), (1, "$i còn nhiều $k $h ơi"),
  ])

  static let others = Weighted([
    (9, "chào $h"), (6, "$h ơi chào cả nhà"), (5, "$l chào $h $p"), (3, "xem từ $l nè"),
    (4, "hello $h"), (3, "chào cả nhà $p"), (6, "$i $a quá"), (5, "nhìn $i $a thế"),
    (4, "$i nhà $h $a lắm"), (4, "$a quá $h ơi"), (4, "ủng hộ $h $p"), (3, "ủng hộ bà con $p"),
    (4, "chúc $h $o"), (3, "chúc phiên chợ $o"), (2, "chúc $h chốt ngàn đơn"),
    (2, "chúc $h nổ đơn liên tục"), (3, "hôm qua mua $q $a lắm"),
    (2, "hôm trước lấy $q $i dùng hết $r"),
    (2, "đã nhận $d hàng $r, $i $a"), (2, "mua $r, $i $a lắm mọi người"),
    (2, "thấy chị $g chốt $q $r kìa"), (2, "$m $s lấy $q hôm qua $r"), (2, "mạng lag quá $h ơi"),
    (2, "nói nhỏ quá $k nghe gì"), (2, "giá hơi chát"), (2, "đắt quá $k mua đâu"),
    (1, "$k chốt đâu, đắt quá"), (1, "lần trước $i bị hỏng mấy cái buồn ghê"),
    (1, "đơn trước $s chờ mãi chưa thấy giao"), (2, "đã chia sẻ $p"),
    (2, "share mạnh lên mọi người"),
    (2, "thả tim cho $h nào"), (2, "$h nói chuyện duyên ghê"), (2, "quê mình đây $r"),
    (2, "nhớ quê quá"), (1, "làng mình lên sóng kìa"), (1, "xin nhạc nền $p"),
    (1, "$g ơi vào xem nè"), (1, "chấm"), (1, "hóng"), (2, "theo dõi $h từ lâu $r"),
    (1, "ngồi xem từ đầu tới giờ"), (1, "mọi người đánh giá 5 sao nhé"),
  ])

  /// Comments that hold a phone and nothing to order.
  static let withPhone = Weighted([
    (5, "$f"), (2, "sđt $s $f"), (2, "sdt $f"), (1, "gọi $s số $f $p"), (1, "zalo $f"),
  ])

  /// Reminders of an order already made; they order nothing more.
  static let reminders = Weighted([
    (3, "đơn $q $i của $s nãy $r nhé"), (2, "$h thấy đơn của $s chưa"),
    (2, "nãy $s chốt $q $i $r đó $h"), (1, "$h nhớ đơn của $s $p"),
  ])

  /// What the host writes under the host's own broadcast.
  static let host = Weighted([
    (4, "cảm ơn cả nhà đã ủng hộ"), (3, "dạ chị đợi em xíu ạ"),
    (3, "cả nhà để lại số điện thoại giúp em nhé"),
    (2, "em đã nhắn tin rồi ạ"), (2, "dạ giá trên màn hình ạ"), (2, "dạ bên em ship toàn quốc ạ"),
    (1, "cả nhà thả tim giúp em với"), (1, "em chào cả nhà"),
  ])

  static let foodPraise = Weighted(even: [
    "ngon", "tươi", "xịn", "thích", "chất lượng", "ưng", "mê", "thơm", "hấp dẫn",
  ])

  static let warePraise = Weighted(even: [
    "đẹp", "xịn", "thích", "chất lượng", "ưng", "mê", "xinh", "bền", "khéo tay",
  ])

  static let wishes = Weighted(even: [
    "đông khách", "bán đắt hàng", "thành công", "cháy hàng", "buôn may bán đắt", "mạnh khỏe",
  ])

  static let relatives = Weighted(even: [
    "mẹ", "bố", "bà ngoại", "bà nội", "con gái", "vợ", "em gái", "chị gái", "hàng xóm",
  ])

  static let places = Weighted([
    (6, "Hà Nội"), (5, "Sài Gòn"), (3, "Đà Nẵng"), (3, "Hải Phòng"), (3, "Cần Thơ"), (2, "Huế"),
    (2, "Vinh"), (2, "Nam Định"), (2, "Biên Hòa"), (1, "Đà Lạt"), (1, "Cà Mau"), (1, "xóm Đình"),
    (1, "thôn Thượng"), (1, "chợ Chiều"),
  ])

  static let emoji = Weighted(even: [
    "❤️", "😍", "🥰", "👍", "👏", "🔥", "😂", "🤣", "😭", "🙏", "💯", "🎉", "😘", "💪🏻", "👨‍👩‍👧", "🇻🇳",
  ])

  static func particles(_ region: Region, teen: Bool) -> Weighted<String> {
    if teen { return teenParticles }
    switch region {
    case .north: return northParticles
    case .centre: return centreParticles
    case .south: return southParticles
    }
  }

  private static let northParticles = Weighted([
    (34, ""), (24, "nhé"), (10, "ạ"), (8, "với"), (6, "nhá"), (5, "nhe"), (4, "nhé ạ"), (3, "đi"),
  ])
  private static let centreParticles = Weighted([
    (34, ""), (12, "nghe"), (10, "nha"), (8, "nhé"), (6, "hỉ"), (6, "với"), (4, "ạ"),
  ])
  private static let southParticles = Weighted([
    (34, ""), (24, "nha"), (10, "nghen"), (8, "nhen"), (6, "hen"), (4, "đi"), (4, "nè"),
  ])
  private static let teenParticles = Weighted([
    (34, ""), (10, "nha"), (8, "nhoa"), (8, "nhaa"), (6, "nhé"), (4, "nhaaa"), (4, "đi mà"),
  ])
}
