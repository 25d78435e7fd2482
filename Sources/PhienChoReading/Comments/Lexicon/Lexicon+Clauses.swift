extension Lexicon {
  /// Words that say what a clause is about: the past, a wish, somebody else, a condition.
  static let clauseWords: [Entry] =
    words(
      .past,
      """
      hôm qua, hôm kia, hôm trước, hôm nọ, bữa trước, bữa nọ, lần trước, đợt trước, tuần trước,
      tháng trước, năm ngoái, hồi trước, trước đây, vừa nãy, ban nãy, hồi nãy, nãy, lúc nãy, đã,
      vừa, vừa mới, từng, đã từng, hôm bữa, tối qua, sáng qua, mùa trước, phiên trước,
      live trước, bữa mua, đợt rồi, lần rồi, tuần rồi, hôm rồi, bữa hổm
      """)
    // Reminders of an order already made.
    + words(.past, "nhớ đơn, nhớ giúp, đừng quên")
    + words(.done, "rồi, xong, r, xong rồi, ròi, òi")
    + words(.wish, "chúc, chúc mừng, cầu chúc, mong shop, chúc cho")
    + words(
      .third,
      """
      kia, kìa, ấy, người ta, ngta, nó, mọi người, mn, mng, cả nhà, chúng nó, bạn kia, chị kia,
      anh kia, bà kia, ông kia, các bác, các chị, các bạn, các anh, các mẹ, bà con, ai cũng,
      nhiều người, chị em, anh em, khách, khách hàng
      """)
    + words(
      .complaint,
      """
      thiếu, giao thiếu, hỏng, hư, thối, dập, héo, lừa đảo, lừa, chưa nhận, chưa nhận được,
      chưa thấy, nghe gì, nghe rõ, nghe được, thấy gì, giao nhầm, gửi nhầm, bóc phốt, mốc, kém, thất vọng, bị thiếu, nhận được,
      đã nhận, chưa giao
      """)
    + words(
      .condition,
      """
      nếu, nếu mà, nếu như, giá mà, bao giờ, khi nào, lúc nào, hôm nào, chừng nào, hễ, khi có,
      miễn, nhỡ, lỡ, mai mốt, hồi nào, ngày nào
      """)
    + words(
      .farOff,
      """
      tháng sau, tuần sau, năm sau, mùa sau, lần sau, đợt sau, phiên sau, hôm sau, bữa sau,
      tết này, sang năm, tháng tới, tuần tới, vụ sau, live sau, tới mùa, đến mùa, cuối năm,
      cuối tháng, dịp sau
      """)
    + words(.then, "thì, thi, thì mới")
    + words(.exists, "còn, có, hết, về, rẻ, ngon, ngọt, tươi, giảm, freeship, miễn ship, đẹp, đủ")
    + words(
      .otherVerb,
      """
      ăn, trồng, xem, thấy, nghe, coi, biếu, thu hoạch, nuôi, làm, nghĩ, thích, bảo, nói, biết,
      đi, bán được, cần bán, muốn bán, chơi, live, theo dõi, ủng hộ, được mùa, nặng, cao, sinh,
      đẻ, tăng cân, chở, trúng, đánh giá
      """)
}
