extension Lexicon {
  /// Words of addresses, times and counts: the numbers beside them are no quantities.
  static let placeWords: [Entry] =
    words(
      .address,
      """
      số, số nhà, ngõ, ngách, hẻm, kiệt, đường, phố, thôn, xóm, ấp, bản, buôn, làng, tổ, khu,
      khu phố, đội, quận, huyện, xã, phường, tỉnh, tp, thành phố, thị trấn, tầng, phòng, lô,
      nhà số, km số, địa chỉ, đ/c, đc, dc, quốc lộ, ql, chung cư, tòa, toà, block, kđt, cụm,
      q, p, khối, kp, khóm, đ c, địa chỉ ở, ở, tại
      """)
    + words(.naming, "tên, tên là, mình tên, em tên, chị tên, người nhận")
    // Beside whose shop somebody lives.
    + ["cạnh", "bên cạnh", "đối diện", "kế", "kế bên", "sát", "sát bên", "gần", "sau", "sau lưng"]
    .flatMap { side in
      ["quán", "tiệm", "cửa hàng", "hàng", "sạp", "xưởng", "trạm", "vựa", "lò"].map {
        Entry("\(side) \($0)", .naming)
      }
    }
    + words(
      .delivery,
      """
      ship, giao, giao về, gửi về, ship về, về, giao hàng, ship hàng, giao tới, giao đến,
      gửi đi, gửi ra, ship ra, ship vào, gửi vào, tới
      """)
    + words(
      .time,
      """
      h, giờ, phút, p, giây, tháng, tuần, năm, rằm, quý, ngày nữa, hôm nữa, tuần nữa, tháng nữa,
      tiếng nữa, ngày nx, hôm nx, thế kỷ, buổi, phiên, tết
      """)
    + words(.date, "ngày, thứ, mùng, mồng, ngày mùng, ngày mồng, lúc")
    + words(.occasion, "hôm, hồi")
    + words(.otherCount, "cái tim, cái like, cái share, cái sao, cái view, cái follow")
    + words(
      .otherCount,
      """
      view, views, like, tim, share, sao, người, ng, bạn, lần, tuổi, t, mắt, mắt xem, lượt,
      lượt xem, đơn, km, m, mét, cm, mm, ml, phần trăm, %, độ, điểm, tháng, năm, star, follow, sub,
      hộ, nhà, khách, máy, live, cmt, bình luận, slot, nghìn đơn, ngàn đơn, trăm đơn, chữ, số
      """)
    + words(
      .filler,
      """
      miền nam, miền tây, miền trung, miền bắc, miền đông, hà nội, lạng sơn, bắc sơn, chi lăng, lạng giang, sài gòn, hcm, hn, sg, đà nẵng, hải phòng,
      cần thơ, quảng ngãi, kon tum, thanh hóa, nghệ an, bắc ninh, bắc giang, thái bình,
      nam định, ninh bình, cao bằng, bạc liêu, tiền giang, vũng tàu, hà đông, hải dương, bình định,
      hưng yên, hà nam, vĩnh phúc, phú thọ, hòa bình, sơn la, lai châu, điện biên, lào cai, yên bái,
      tuyên quang, thái nguyên, hà giang, bắc kạn, quảng ninh, hà tĩnh, quảng bình, quảng trị, quảng nam,
      thừa thiên huế, bình thuận, ninh thuận, khánh hòa, nha trang, phú yên, gia lai, đắk lắk, đăk lăk,
      đắk nông, lâm đồng, đà lạt, bình dương, bình phước, đồng nai, biên hòa, tây ninh, long an, đồng tháp,
      an giang, kiên giang, phú quốc, hậu giang, vĩnh long, sóc trăng, hóc môn, gò vấp, củ chi, thủ đức,
      bình thạnh, tân bình, tân phú, bình tân, bình chánh, nhà bè, cầu giấy, thanh xuân, đống đa, long biên,
      hoàng mai, ba đình, hạ long, việt trì, pleiku, quy nhơn, hội an, tam kỳ, mỹ tho, cao lãnh, long xuyên,
      rạch giá, châu đốc, đồng hới, đông hà, măng đen, bơ y, bờ y, chợ bưởi, đường bưởi, phố bưởi, làng bưởi, ở bưởi, lái thiêu, long khánh, cai lậy
      """)
    // Before the rest of a person's name.
    + words(.surname, "nguyễn, trần, phạm, huỳnh, phan, võ, đặng, bùi, trịnh")
    // Streets, towns and districts whose names begin as goods do, and a person's name in one.
    + words(
      .filler,
      """
      thiệu hóa, hà huy tập, hà huy giáp, nguyễn huy tưởng, nguyễn huy lượng, nguyễn huy tự, nguyễn trãi, nguyễn huệ, nguyễn du, nguyễn văn cừ, nguyễn văn linh, nguyễn thị minh khai,
      nguyễn đình chiểu, trần phú, trần hưng đạo, hai bà trưng, lý thường kiệt, quang trung,
      hùng vương, phan chu trinh, bà triệu, điện biên phủ, tôn đức thắng, võ văn kiệt,
      cách mạng tháng tám, trung kính, hạnh thông, lê lợi, lê lai, lê duẩn, lê hồng phong,
      lê thánh tôn, lê thánh tông, lê đại hành, lê trọng tấn, lê văn sỹ, lê văn sĩ, lê quang định,
      lê văn lương, lê thanh nghị, lê quý đôn, lê đức thọ, lê chân, lê văn khương, lê văn việt,
      lê hoàn, lê ngọc hân, hồng bàng, hồng hà, hồng mai, hồng ngự, hồng lĩnh, hồng gai, hàng gà,
      hàng cá, hàng bông, hàng than, hàng vải, hàng gai, hàng bột, hàng chiếu, lạc trung, hàng đào,
      hàng mắm, hàng đường, hàng muối, hàng buồm, đào duy từ, đào duy anh, đào tấn, cam ranh,
      cam lộ, cam lâm, cam đường, na hang, na rì, mường lát, quế võ, quế sơn, cà mau, trà vinh,
      trà ôn, trà bồng, bến tre, ngô quyền, ngô gia tự, ngô thì nhậm, mai châu, hồ gươm, cẩm lệ,
      lạc long quân, cam xuyên
      """)
    // The middle of a person's name, and without accents still "thì" and "vẫn".
    + words(.middleName, "thị, văn")
}
