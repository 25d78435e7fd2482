extension Lexicon {
  /// Words that ask.
  static let questionWords: [Entry] =
    // Who asks this, and then says what he wants, orders.
    words(
      .priceQuestion,
      """
      mấy nghìn, mấy ngàn, mấy chục, mấy k, bao nhiêu, nhiêu, bn, bnh, bnhieu, bnhiu, bnhiêu,
      bao nhiu, nhiu, mấy tiền, hết mấy, hết nhiêu, bao tiền, bao nhiêu tiền, nhiêu tiền, giá sao,
      nhju, bnhju, bao nhju, nhìu tiền, nhiêu tền, giá bao nhiêu, giá bn, giá nhiêu, đúng không, phải không, đúng ko, phải ko, đúng k, phải hông,
      phải hong, đúng hông, bao nhêu, nhêu, nhiêu thế, nhiêu vậy, nhiêu dữ, nhiêu dữ vậy
      """)
    // Who asks this wants a better price before he orders.
    + words(
      .permission,
      """
      được không, được ko, được k, được hông, được hong, được hổng, đc không, đc ko, đc k, đc hông, dc không, dc ko, dc k,
      dc hông
      """)
    + words(
      .question,
      """
                
        bao kg, bao ký, bao kí, bao cân, bao g, bao gam, bao lạng, bao ml,
        được nhiêu con, được nhiêu trái, được nhiêu quả, được nhiêu củ, được nhiêu cái, được nhiêu hột, nhiêu ship,
        bao nhiêu ship, thế nào, như nào, gì, cái gì, đâu, ở đâu, bao lâu, khi nào, chừng nào, mấy h, mấy độ, mấy nắng, mấy múi,
      bao giờ, lúc nào, mấy giờ, mấy ngày, mấy hôm, mấy bữa, mấy tiếng, hỏi, cho hỏi, có được,
       xin giá, báo giá, xin báo giá, ib giá, inbox giá, cho giá, xin info, xin địa chỉ,
      check giá,     tại sao, sao vậy, sao thế, sao v, sao z,
      vì sao, tính sao, mua sao, bán sao, đặt sao, ship sao, sao không, sao ko, sao chưa, sao đắt,
      sao mắc, sao shop, sao em, sao anh, sao chị, sao ạ, sao rồi, thì sao, sao hủy, sao huỷ,
      sao lại, sao bỏ đơn, sao tăng giá, sao lên giá, sao ship, sao giao, sao lâu, sao chậm, sao hông,
      sao hong, sao hổng, sao chẳng, sao hôm qua, sao nhiều, bán chi, cái chi, là chi, có chi, chi rứa, chi vậy, ntn, thế nào vậy,
      làm sao, cách nào,      có không, hay không, 
       cho xin giá, cho em hỏi, cho hỏi giá, cho mình hỏi, cho em xin giá, cho mình xin giá,
      cho chị hỏi, cho anh hỏi, bao nhiêu rứa, ở mô, khi mô, đi mô, chỗ mô, răng rứa
      """)
    + words(
      .question,
      """
      loại nào, cái nào, đường nào, giống nào, màu nào, size nào, cỡ nào, ngày nào, hôm nào, chỗ nào, bên nào,
      mẫu nào, kiểu nào, hãng nào, vùng nào, xã nào, số nào, mã nào, stk nào, sđt nào, zalo nào, tài khoản nào, nick nào,
      hotline nào, địa chỉ nào, ngân hàng nào, được giá nào, kiểu gì, kiểu gì đấy, kiểu gì đây, kiểu gì đó, tỉnh mô, chợ mô, xã mô,
      huyện mô, vườn mô, vùng mô, từ mô, nơi mô, mô rứa, chừng mô, bữa mô, hôm mô,
      tỉnh nào, món nào, giá nào, nào dẻo, nào thơm, nào ngon, nào còn, nào rẻ, nào ngọt, nào tươi, nào đẹp, răng bán,
      bán răng
      """)
    + words(
      .question,
      """
      đâu vậy, đâu ra, ra đâu, mấy đâu, khác chi, bằng chi, cá chi, thịt chi, con mô, cái mô, loại mô, khác nhau sao, không biết đặt, ko biết đặt, hổng biết đặt, không biết mua, ko biết mua, hổng biết mua, đặt răng, mua răng, hông ta, không ta, ko ta, hong ta, lm sao, làm sao để, làm thế nào, làm thế nào để, được chứ, đc chứ, dc chứ, ăn sao,
      nấu sao, pha sao, hỏi giá, biết giá, cho biết giá, xin số tài khoản, xin stk, xin số tk,
      cho xin stk, cho xin địa chỉ, cho xin số tài khoản, số tk shop, số tài khoản shop,
      xin số điện thoại, xin sđt, xin sdt, cho xin số, cho xin sđt, xin zalo, cho xin zalo,
      sao rẻ, răng mà mắc, răng mà rẻ, mần răng, mần răng mà, mô bán, mô ra, ni răng, sao mua, sao lấy, sao đặt, sao chốt, không hay phải,
      ko hay phải, k hay phải, hông hay phải, sao tính, sao nãy, sao hồi nãy, stk đâu, cất sao,
      trữ sao, để sao cho, xin hình, xin ảnh, cho xin hình, cho xin ảnh, cho em xin hình, cho em xin ảnh,
      cho chị xin hình, cho chị xin ảnh, cho mình xin hình, sao đơn, răng mắc, răng rẻ, răng đắt, xin in4, cho xin in4, in4 shop, in4 đi,
      sao hôm nay, sao nay, sao bữa nay, hạn dùng, hạn sử dụng, hsd, bảo quản sao
      """
    )
    + ["ib", "inbox", "rep", "nhắn", "nt"].flatMap { verb in
      ["e", "em", "c", "chị", "a", "anh", "mình"].flatMap {
        [Entry("\(verb) \($0) giá", .question), Entry("\(verb) giá \($0)", .question)]
      }
    }
    // "Được không" at the end, "đăng ký" elsewhere.
    + words([.tag, .order], "đk, đki")
    + words(.which, "con nào, quả nào, trái nào, củ nào, bó nào, gói nào, hộp nào")
    // Behind what was: a few only.
    + words(
      .onlyFew,
      "có mấy ngàn, có mấy nghìn, có mấy chục, có mấy chục ngàn, có mấy chục nghìn, có mấy đồng")
    // "cho em mấy quả": some.
    + words([.question, .few], "mấy")
    + words(
      .choice,
      """
      có nên, hay để nguyên, hay nguyên trái, hay nguyên quả, hay nguyên con, hay nguyên vỏ, hay còn xanh,
      hay còn sống, hay còn cứng, hay chưa chín, hay ăn múi, hay tách múi, hay tách vỏ, hay cod, hay ck,
      hay chuyển khoản, hay nhận hàng, hay nhựa, hay giấy
      """)
    + words(.whoever, "ai")
    + words(
      .tag,
      """
      không mi, ko mi, chưa mi, không hỉ, ko hỉ, không, ko, k, hong, hông, hok, hk, kh, khum, khong, chưa, chửa, khôg, khg, hổg, hôg, khom, khonk, hem, hôn, kô, hăm, khôn, hog, hổng
      """)
    + words(
      .negation,
      """
      không, ko, kô, k, hong, hông, hok, hk, kh, khum, khong, khôn, hem, hog, khôg, khg, hổg, hôg, khom, khonk, chưa,
      đừng, đừg, chẳng,
      chả, hổng, nỏ, không có tiền, ko có tiền, k có tiền, hết tiền
      """)
    + words([.negation, .enough], "khỏi")
    // What is not needed, and orders nothing less.
    + ["không", "ko", "k", "hông", "hong", "hổng", "khỏi"].flatMap { no in
      [
        "gọi", "gọi trước", "báo trước", "nhắn trước", "bọc kỹ", "gói kỹ", "gói quà", "chọn",
        "chọn kỹ",
        "lựa", "lựa kỹ", "rửa", "cắt", "vội", "gấp", "nhanh", "đẹp", "to",
      ].flatMap { ["\($0)", "\($0) đâu"] }.map { Entry("\(no) cần \($0)", .filler) }
        + ["túi", "hộp", "bao", "gói", "bọc", "tem", "bill", "hóa đơn", "hoá đơn"].map {
          Entry("\(no) cần \($0) đâu", .filler)
        }
    }
    // Broken, and in the south "không".
    + words([.negation, .complaint], "hỏng")
    // What was not meant.
    + words(
      .notThat,
      """
      không phải, ko phải, k phải, hông phải, hổng phải, chứ không phải, chứ ko phải, chứ k phải,
      chứ hông phải, chớ hông phải, chớ không phải, chớ ko phải, chớ hổng phải
      """)
    + words(
      .emphaticNo,
      """
      đâu, mô, được, nổi, chưa, đừng, gì cả, gì hết, cái gì cả, cái gì hết
      """
    )
    // Whatever it is: what a question word stands before asks nothing.
    + words(.whichever, "cũng được, cũng đc, cũng dc, cũng ok, cũng oke, cũng okie, cũng xong")
    // "không lấy gì thêm": what is ordered stays.
    + words([.question, .emphaticNo], "gì thêm, gì khác, gì thêm nữa, gì khác nữa")
    + words([.emphaticNo, .more], "gì nữa, gì nữa hết, cái gì nữa, cái gì nữa hết")
    + words(.asking, "à, hả, hở, hử, ư")
    + words(.price, "giá, giá cả, đơn giá")
    + words(.why, "sao")
}
