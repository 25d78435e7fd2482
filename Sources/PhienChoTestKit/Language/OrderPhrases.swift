/// What viewers write to order and to change their minds, as templates.
///
/// `$` and a letter stand for a part drawn anew each time; ``CommentComposer`` says which.
enum OrderPhrases {
  /// Orders that name the goods and say how much.
  static let named = Weighted([
    (22, "$v $q $i $p"), (2, "$v $Q $i $p"), (1, "$v $Q $i $f"), (14, "$v $q $i $p $f"),
    (9, "$q $i $p"), (8, "$q $i $f"),
    (6, "$i $q $p"), (5, "$i $q $f"), (6, "$v $i $q $p"), (5, "$h ơi $v $q $i $p"),
    (4, "$v $q $i, $f"), (4, "$v $q $i. sđt $f"), (3, "$v $q $i về $l $p"),
    (3, "$v $q $i giao $l, $f"), (3, "$v $q $i $p, có freeship $k"),
    (3, "$v $q $i $p, ship $l mấy ngày thế $h?"), (2, "$f $v $q $i"),
    (3, "$v $q $i cho $m $p"), (2, "$a quá, $v $q $i $p"), (2, "nhìn mê quá $v $q $i luôn $p"),
    (2, "để dành $s $q $i $p"), (2, "$s $g ở $l $v $q $i $p"), (2, "$v $q $i, $l, sdt $f"),
    (2, "$h lên đơn cho $s $q $i $p"), (2, "$v $q $i, cảm ơn $h"), (1, "sđt $F-$q $i"),
    (1, "$q $i $h ơi, gọi $s số $f"), (2, "$h gói giúp $s $q $i, mai $s qua lấy"),
    (1, "$v $q $i $p, $h nhớ chọn loại ngon"), (1, "thế $v $q $i $p, $h nhắn tin $s nhé"),
  ])

  /// Orders that name a size or a colour too.
  static let withVariant = Weighted([
    (6, "$v $q $i $x $p"), (4, "$q $i $x $f"), (3, "$v $q $i $x $f"), (2, "$i $x $q $p"),
    (1, "$h ơi $v $q $i $x, $f"),
  ])

  /// Orders by the offer's code.
  static let byCode = Weighted([
    (6, "$c $q"), (4, "$v $c $q $p"), (4, "$c $q $f"), (2, "mã $c $q $f"), (2, "$v mã $c $q $p"),
    (1, "$c x $q"), (1, "$c: $q $f"),
  ])

  /// Orders by code and a bare count, for goods sold by piece or pack.
  static let byCodeAndCount = Weighted([
    (4, "$c x$n"), (3, "$c $n"), (2, "$v $c x$n $p"), (2, "$c x$n $f"), (1, "mã $c $n $f"),
  ])

  /// Orders of what is on screen.
  static let pinned = Weighted([
    (8, "$v $q $p"), (5, "$v $q $f"), (4, "$q $f"), (4, "$q $p"), (3, "$q$F"),
    (2, "$h ơi $v $q $p"),
    (2, "$v $q, $l, $f"), (1, "$F-$q"), (1, "$v ngay $q $p"),
  ])

  /// Orders of what is on screen by a bare count.
  static let pinnedCount = Weighted([(6, "+$n"), (3, "$v $n $p"), (2, "+$n $f"), (1, "$v $n $f")])

  /// Orders without a quantity.
  static let withoutQuantity = Weighted([
    (5, "$v $i $p"), (3, "$v $i $f"), (2, "$h ơi $v $i $p"), (1, "$v $i về $l $p"),
  ])

  /// Orders whose quantity cannot be told: ranges, and "k" for kg.
  static let vagueQuantity = Weighted([
    (3, "$v $w $i $p"), (2, "$w $i $f"), (1, "$v tầm $w $i $p"),
  ])

  /// Orders of a rough quantity.
  static let roughQuantity = Weighted([(2, "$v khoảng $q $i $p"), (2, "$v tầm $q $i $p")])

  /// Orders by a bare number of goods sold by mass.
  static let bareNumber = Weighted([(3, "$v $n $i $p"), (2, "$n $i $f"), (1, "$i $n $p")])

  /// Orders of what is not on sale.
  static let unknownGoods = Weighted([(3, "$v $n $y $p"), (2, "$v $y $p"), (1, "$v $n $y $f")])

  /// Orders that depend on something.
  static let conditional = Weighted([
    (2, "bao giờ có hàng thì $s lấy $q $i $p"), (2, "khi nào có lại thì để $s $q $i $p"),
    (1, "nếu còn thì $v $q $i $p"),
  ])

  /// More of what was ordered.
  static let more = Weighted([
    (5, "thêm $q nữa $p"), (4, "thêm cho $s $q $i nữa $p"), (3, "lấy thêm $q $i $p"),
    (3, "cho $s thêm $q $i $p"), (2, "$h ơi thêm $q $i nữa $p"), (2, "thêm $q $i $f"),
  ])

  /// Less of what was ordered.
  static let less = Weighted([
    (4, "bớt $q $i $p"), (3, "bớt cho $s $q $i $p"), (2, "$h ơi bớt giúp $s $q $i $p"),
    (2, "giảm cho $s $q $i $p"),
  ])

  /// Another quantity of what was ordered.
  static let instead = Weighted([
    (4, "đổi $i thành $q $p"), (3, "đổi lại $q $i $p"), (3, "sửa $i thành $q giúp $s $p"),
    (2, "$h ơi đổi thành $q $i $p"), (2, "$s đổi lại $q $i thôi $p"),
  ])

  /// One offer for another.
  static let swap = Weighted([
    (3, "chuyển $q $i sang $j $p"), (3, "đổi $q $i sang $j $p"),
    (1, "$h ơi đổi $q $i sang $j giúp $s"),
  ])

  /// None of an offer any more.
  static let drop = Weighted([
    (4, "bỏ $i ra $p"), (3, "$k lấy $i nữa $p"), (2, "bỏ $i giúp $s $p"), (1, "thôi bỏ $i $p"),
  ])

  /// None of anything any more.
  static let cancel = Weighted([
    (6, "hủy đơn $p"), (4, "hủy đơn giúp $s $p"), (3, "huỷ đơn của $s $p"),
    (3, "thôi $k lấy nữa $p"), (3, "cho $s hủy đơn $p"), (2, "$h ơi $s hủy đơn $p, lỡ tay"),
    (2, "$s $k mua nữa, hủy đơn giúp $s"), (1, "hủy hết đơn của $s $p"),
  ])

  /// The ways to say that one buys.
  static let verbs = Weighted([
    (20, "chốt"), (12, "chốt cho $s"), (8, "chốt đơn"), (10, "lấy"), (8, "$s lấy"),
    (10, "cho $s"), (8, "cho $s lấy"), (6, "để $s"), (5, "để cho $s"), (6, "đặt"), (4, "$s đặt"),
    (4, "cho $s đặt"), (4, "mua"), (3, "cho $s mua"), (3, "ship $s"), (3, "gửi $s"), (2, "hốt"),
    (1, "múc"), (2, "lên đơn"), (2, "lên đơn $s"), (3, "ok chốt"), (2, "$s chốt"),
  ])
}
