extension Lexicon {
  /// Goods whose names begin as other goods' do: "măng cụt" is no "măng".
  ///
  /// Where an offer is named so, its name counts; else the goods are none that are on sale. Varieties that
  /// cost another price are among them: nobody is charged for "xoài tứ quý" what "Xoài Hòa Lộc" costs.
  static let otherGoods: [Entry] =
    words(
      .otherGoods,
      """
      cá hồng, vỏ cam, vỏ quýt, vỏ bưởi, hạt na, ô mai, ô mai mận, ô mai mơ, chè lam, chè đỗ đen, chè đậu đen, chè thái,
      nho hạ đen, nho ngón tay, nho sữa, nho mẫu đơn, ổi ruột đỏ, chanh đào mật ong, măng cụt, măng tây, dưa leo, dưa chuột, dưa lưới, dưa gang, dưa cải, dưa chua, dưa muối,
      khoai tây, khoai môn, khoai mì, khoai sọ, khoai deo, hồng xiêm, nho khô, gạo nếp, gạo lứt,
      nước ngọt, nước suối, nước dừa, nước cốt dừa, nước tương, nước yến, đường cát, đường phèn,
      hành tây, hành lá, hành tím, ớt chuông, ớt bột, cà chua, cà pháo, cà tím, cà rốt, cà phê,
      cà ri, chanh dây, chanh leo, dừa nước, dừa khô, dừa sấy, mật mía, mật ong, trứng vịt,
      trứng cút, trứng ngỗng, trứng cá, bí đao, bí ngòi, bí ngô, rau má, rau muống, rau ngót,
      bánh tráng, bánh mì, bánh chưng, bánh tét, bánh đa, bánh khảo, bánh pía, mắm tôm, mắm nêm,
      mắm ruốc, cá khô, cá cơm, tôm khô, mực khô, bơ đậu phộng, bơ lạt, sữa chua, sữa đậu, sữa bột,
      đậu phụ, đậu hũ, đậu phộng, đậu bắp, kẹo lạc, kẹo dừa, kẹo dồi, muối vừng, muối ớt, muối tiêu,
      yến sào, yến chưng, yến mạch, tổ yến, nhân sâm, đông trùng, đông trùng hạ thảo, cao atiso, cao ngựa, cao ngựa bạch,
      cao ngưu bàng, cao khô, cao lá, nhung hươu, mía lau, trà đá, sầu đâu, dâu tằm, dâu tây, táo mỹ, thịt bò, thịt heo, thịt lợn, thịt gà,
      táo tàu, táo đỏ, me chua, gà rán, gà ác, vịt quay, bò viên, bò khô, heo quay, gà tây, chân gà,
      trà sữa, cải thảo, cải ngọt, cải bẹ, cải xanh, cải bắp, bắp cải, nấm rơm, nấm hương, nấm mèo,
      nấm kim châm, nấm bào ngư, nấm đùi gà, tỏi đen, hành phi, xoài sấy, mít sấy, chuối sấy,
      khoai sấy, thanh trà, bưởi sấy, chả cá, chả lụa, chả quế, chả cốm, chả giò, chả ram, giò chả,
      ba rọi, nếp cẩm, nếp nương, nếp cái, nếp cái hoa vàng, hồng giòn, hồng treo gió, hồng sấy, tôm càng, tôm càng xanh,
      mực một nắng, bò một nắng, bòn bon, so đũa, mì chũ, mì tôm, mì gạo, mì trứng, nhộng ong, chân gà rút xương, củ dong,
      sâm cau, thanh mai, chè xanh, chè dây, chè tân cương, khô cá chỉ vàng, thịt bê,
      chè vằng, chè bưởi, khô bò, khô mực, khô trâu, khô nai, khô nhái, khô đuối, khô sặc, khô lóc,
      khô dứa, khô cá, mắm thái, mắm sặc, mắm cá, mắm linh, mắm ba khía, cóc non, me thái, tép khô,
      cá chỉ vàng, dừa sáp, hột vịt lộn, trứng vịt lộn, trứng lộn, hột lộn, trứng gà lộn, hột vịt bắc thảo, trứng bắc thảo,
      kem sầu riêng, kem dừa, kem bơ, kem xoài, bánh xoài, bánh chuối,
      mứt dừa, mứt gừng, rau câu, sinh tố bơ, sinh tố xoài, dầu dừa, dầu lạc, dầu tỏi, bột nghệ,
      bột sắn, tinh bột, giấm táo, trà bưởi, trà gừng, nước rửa chén, nước rửa bát, nước rửa tay, nước xả,
      cam thảo, gạo nếp cẩm, gạo nếp nương, gạo nếp thái, tôm hùm, tôm thẻ, tôm tít, bơ thực vật, bơ mặn, trà xanh,
      trà lài, trà nhài, trà atiso, măng chua, măng le, măng trúc, lạc đà, bánh quy, bánh trung thu, bánh kem,
      bánh bông lan, rượu cần, kẹo cau, hoa hồi, hồi khô, mác mật, mắc mật, ốc len, ốc móng tay, ốc vú nàng,
      sò lụa, sò dương, đào tiên, hộp sữa, sữa tươi, sữa đặc, ghẹ ba chấm, ghẹ xanh,
      giò xào, giò tai, giò sống, chả bò, chả mực, chả lợn, rượu nếp cẩm, rượu nếp than, gạo nếp than, rau cần, rau cải,
      rau mồng tơi, rau đay, rau răm, rau bí, rau khoai, rau lang, rau dền, rau thơm, trà đen, trà ướp nhài, bưởi đỏ,
      giỏ tre, giỏ cói, giỏ lục bình, giỏ mây, làn nhựa, làn cước, làn mây, làn cói, rổ mây, lẵng mây, khay mây, ghế mây,
      tương cà, tương đen, tương ớt, cải soong, cải xoong, dưa chuột muối, bắp cải tím, gà mía, gà chọi, gà thiến,
      mật dừa, tôm chua, vú sữa hoàng kim, bánh tráng nướng, cam mật, sầu riêng khổ qua, trứng vịt bắc thảo, trứng gà, hột gà
      """)
    + words(
      .otherGoods,
      """
      sr, táo, lê, dứa, xoài, mít, chuối, quýt, bưởi, nhãn, chanh, dưa, dừa, khế, cóc, khóm, sấu, hành,
      tỏi, gừng, nghệ, ớt, sả, su su, bầu, mướp, ngô, bắp, khoai, sắn, lạc, vừng, mè, miến, bún,
      măng, nấm, mộc nhĩ, heo, lợn, trâu, dê, tôm, mực, ghẹ, trứng, nem, ruốc, thịt, gạo, chè, trà,
      nho, mơ, me, dẻ, giò, chả, cua, ốc, nghêu, vịt, ngan, ngỗng, lươn, ếch, hạt dẻ, mắc ca,
      giá đỗ, củ đậu, đu đủ, bon bon, củ kiệu, củ cải, thanh long, mãng cầu, cá kèo, cá lóc, cá rô,
      cá chép, tôm tươi, dâu da, mè đen, mè trắng, vải khô, su hào, dưa hấu, đậu xanh,
      đậu đỏ, đậu đen, đậu nành, khoai mỡ, khoai từ, khoai lang, củ dền, củ sen, hạt sen, hạt điều,
      gà tre, nho mỹ, nho mẫu đơn, nho đen, nho úc, khoai lang tím, khoai lang nhật,
      chuối tây, miến gạo, mật ong nuôi, ổi sấy, măng ớt, bơ mỹ, ổi, vải, cam, mận, đào, vải thiều, hồng, riềng, sầu riêng
      """)
    // From another country.
    + [
      "nho", "cam", "táo", "lê", "quýt", "bưởi", "kiwi", "dâu", "dâu tây", "hồng", "mận", "đào",
      "dưa", "tỏi", "gừng",
    ]
    .flatMap { goods in
      ["hàn quốc", "trung quốc", "nhật bản", "thái lan", "đài loan", "nam phi", "ai cập"].map {
        Entry("\(goods) \($0)", .otherGoods)
      }
    }
    // Varieties that cost otherwise than the ones best known.
    + words(
      .otherGoods,
      """
      cam sành, cam canh, quýt hồng, mận hậu, mận sấy, nhãn lồng, nhãn sấy, vải sấy, na thái,
      xoài tứ quý, xoài đài loan, xoài cát chu, xoài thái, xoài keo, xoài úc, bưởi năm roi,
      bưởi diễn, bưởi da xanh, bưởi phúc trạch, bưởi đoan hùng, cam xoàn, cam vinh, cam cao phong,
      cam úc, quýt đường, quýt thái, nhãn xuồng, nhãn ido, nhãn tiêu, nhãn da bò, mận hồng đào,
      mận an phước, chuối già, chuối xiêm, chuối sứ, chuối cau, chuối ngự, sầu riêng thái,
      sầu riêng monthong, sầu thái, sầu monthong, musang king, gạo tài nguyên, gạo nàng thơm,
      gạo séng cù, gạo nàng hương, gạo lài sữa, mận hà nội, mãng cầu xiêm, mãng cầu ta, tiêu sọ,
      tiêu xanh, chôm chôm thái, chôm chôm java, nhãn idol, mít tố nữ, bắp mỹ, bơ booth, ổi xá lị,
      chè thái nguyên, chè ô long, trà sen, trà ô long, nấm đông cô, gạo tám, gạo bắc hương,
      mật ong tràm, mật ong u minh, mật ong keo, gà quay, gà luộc, gà nướng, gà hun khói,
      gà công nghiệp, vịt luộc, vịt nướng, cua đồng, táo ninh thuận, ớt hiểm, ớt sừng, trà hoa hồng, trà hoa sen,
      trà hoa cúc, trà đậu biếc, nón bảo hiểm, vú sữa lò rèn, vú sữa tím, vú sữa nâu, chanh vàng, lê vàng, lê nâu, mận khô, lạc rang, lạc luộc, mắm cá rô,
      mắm cá linh, mắm cá sặc, mắm cá lóc, mật ong hoa cà phê, ổi ruby, ổi nữ hoàng, na nữ hoàng, mận tam hoa, mận úc, xoài tượng, xoài cát, nhãn hương chi, chôm chôm đường, bưởi lông, dừa dứa,
      giò bò, giò thủ, giò me, dầu mè, dầu phộng, dầu ăn, tỏi cô đơn, gạo huyết rồng, gạo nhật, gạo lứt đỏ, nấm mỡ, nấm linh chi,
      nấm hải sản, rượu vang, rượu nếp, rượu gạo, rượu mơ, rượu mận, rượu chuối, rượu sim, vịt giời,
      vịt trời, vịt xiêm, gà đông tảo, gà lôi, gà nòi, gừng gió, nghệ đen, tỏi tây,
      bánh chưng gấc, khăn mặt, khăn tắm, áo sơ mi, áo thun, cà phê hòa tan, 
      trứng vịt muối, hột vịt muối, sầu riêng musang, sầu riêng chuồng bò, sầu musang, nho xanh,
      nho kẹo
      """)
}
