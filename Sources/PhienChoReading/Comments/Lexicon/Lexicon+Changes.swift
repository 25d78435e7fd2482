extension Lexicon {
  /// Words that alter or withdraw an order.
  static let changeWords: [Entry] =
    words(
      .add,
      """
      thêm, thêm cho, cho thêm, cộng thêm, bỏ thêm,
      tăng thêm, bỏ vô thêm, bỏ vào thêm
      """
    )
    // Behind what was: more today.
    + words(
      [.add, .now], "lấy thêm, mua thêm, đặt thêm, chốt thêm")
    // What is not to be sent any more.
    + words(
      [.negation, .order], "đừng giao, khỏi giao, đừng gửi, khỏi gửi, đừng ship, khỏi ship")
    // "Bỏ" in the south also puts in.
    + words(.give, "bỏ vô, bỏ vào, bỏ lên, bỏ sỉ, bỏ mối")
    + words(.more, "nữa, nx")
    + words(.remove, "bỏ, rút, bỏ bớt, rút bớt, loại bỏ, bỏ ra")
    + words([.remove, .lessen], "bớt, giảm, hạ, giảm bớt, trừ")
    + words(
      .alter,
      "đổi, sửa, chỉnh, chuyển, thay, sửa lại, đổi lại, chỉnh lại, chuyển lại, tăng, nâng, giảm, hạ"
    )
    // Handing over, where no other goods are named to change to.
    + words([.alter, .give], "chuyển cho, chuyển giúp, chuyển hộ")
    + words(
      [.alter, .into],
      """
      thêm thành, thêm cho đủ, thêm lên, giảm còn, bớt còn, hạ còn, rút còn, giảm xuống, bớt xuống,
      rút xuống, hạ xuống
      """
    )
    + words(.into, "thành, lên, xuống, còn, thành ra, xuống còn, lên thành")
    + words(
      [.into, .delivery],
      """
      vào thùng, vào túi, vào giỏ, vào hộp, vào bao, vào rổ, vào xe, vào đơn, vô thùng, vô túi,
      vô giỏ, vô hộp, vô bao, vô rổ, vô bọc, vô xe, vô đơn
      """
    )
    + words(.across, "sang, qua, lấy sang, bằng, thành")
    + words(
      .cancel,
      """
      khỏi giao nữa, khỏi gửi nữa, khỏi ship nữa, đừng giao nữa, đừng gửi nữa, đừng ship nữa,
      không nhận nữa, ko nhận nữa, hủy, huỷ, cancel, hủy đơn, huỷ đơn, hủy hàng, huỷ hàng, hủy hết,
      bỏ đơn, bỏ hết, hủy bỏ
      """)
    + words(
      .mistaken,
      """
      nhầm, à không, í lộn, ý lộn, y lộn, nhầm rồi, à nhầm, gõ nhầm, ghi nhầm, nhắn nhầm,
      đính chính, viết nhầm, à lộn, lộn rồi, ghi lộn, nhắn lộn, ủa lộn, ui lộn, lộn nha, lộn á,
      em lộn, mình lộn, tui lộn, chốt lộn, chốt nhầm, đặt nhầm, à quên
      """)
}
