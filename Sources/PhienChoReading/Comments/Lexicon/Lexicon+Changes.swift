extension Lexicon {
  /// Words that alter or withdraw an order.
  static let changeWords: [Entry] =
    words(.add, "thêm, thêm cho, lấy thêm, cho thêm, mua thêm, đặt thêm, chốt thêm, cộng thêm")
    + words(.more, "nữa")
    + words(.remove, "bỏ, trừ, rút, bỏ bớt, rút bớt, loại bỏ, bỏ ra")
    + words([.remove, .lessen], "bớt, giảm, hạ, giảm bớt")
    + words(
      .alter,
      "đổi, sửa, chỉnh, chuyển, thay, sửa lại, đổi lại, chỉnh lại, chuyển lại, tăng, nâng, giảm, hạ"
    )
    + words(.into, "thành, lên, xuống, còn, thành ra, xuống còn, lên thành, giảm còn")
    + words([.into, .delivery], "vào thùng, vào túi, vào giỏ, vào hộp, vào bao, vào rổ, vào xe")
    + words(.across, "sang, qua, lấy sang, bằng, thành")
    + words(
      .cancel,
      """
      hủy, huỷ, cancel, hủy đơn, huỷ đơn, hủy hàng, huỷ hàng, hủy hết, bỏ đơn, bỏ hết, hủy bỏ
      """)
    + words(
      .mistaken,
      """
      nhầm, nhầm rồi, à nhầm, gõ nhầm, ghi nhầm, nhắn nhầm, đính chính, viết nhầm
      """)
}
