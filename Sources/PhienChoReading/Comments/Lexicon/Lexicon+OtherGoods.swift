extension Lexicon {
  /// Goods whose names begin as other goods' do: "măng cụt" is no "măng".
  ///
  /// Where an offer is named so, its name counts; else the goods are none that are on sale. Varieties
  /// of one kind of goods ("ổi lê", "cam sành") are not among them: whoever sells one is asked for it.
  static let otherGoods: [Entry] =
    words(
      .otherGoods,
      """
      măng cụt, măng tây, dưa leo, dưa chuột, dưa lưới, dưa gang, dưa cải, dưa chua, dưa muối,
      khoai tây, khoai môn, khoai mì, khoai sọ, khoai deo, hồng xiêm, nho khô, gạo nếp, gạo lứt,
      nước ngọt, nước suối, nước dừa, nước cốt dừa, nước tương, nước yến, đường cát, đường phèn,
      hành tây, hành lá, hành tím, ớt chuông, ớt bột, cà chua, cà pháo, cà tím, cà rốt, cà phê, cà ri,
      chanh dây, chanh leo, dừa nước, dừa khô, dừa sấy, mật mía, mật ong, trứng vịt, trứng cút,
      trứng ngỗng, trứng cá, bí đao, bí ngòi, bí ngô, rau má, rau muống, rau ngót, bánh tráng, bánh mì,
      bánh chưng, bánh tét, bánh đa, bánh khảo, bánh pía, mắm tôm, mắm nêm, mắm ruốc, cá khô,
      cá cơm, tôm khô, mực khô, bơ đậu phộng, bơ lạt, sữa chua, sữa đậu, sữa bột, đậu phụ, đậu hũ,
      đậu phộng, đậu bắp, kẹo lạc, kẹo dừa, kẹo dồi, muối vừng, muối ớt, muối tiêu, mía lau,
      trà đá, sầu đâu, dâu tằm, dâu tây, táo mỹ, thịt bò, thịt heo, thịt lợn, thịt gà, táo tàu, táo đỏ, me chua, gà rán, gà ác, vịt quay, bò viên,
      bò khô, heo quay, gà tây, chân gà, trà sữa, cải thảo, cải ngọt, cải bẹ, cải xanh, cải bắp, bắp cải,
      nấm rơm, nấm hương, nấm mèo, nấm kim châm, nấm bào ngư, nấm đùi gà, tỏi đen, hành phi, xoài sấy, mít sấy, chuối sấy, khoai sấy, thanh trà, bưởi sấy
      """)
}
