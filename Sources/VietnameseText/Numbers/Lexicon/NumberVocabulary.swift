/// The words of numbers, their hedges and their neighbours, as they are written with accents.
enum NumberVocabulary {
  /// Every row: a word or phrase and what it is.
  static let rows: [(spelling: String, word: NumberWord)] = {
    var rows: [(String, NumberWord)] = []
    func add(_ spellings: String, _ word: NumberWord) {
      for spelling in spellings.utf8.split(separator: UInt8(ascii: ",")) {
        if let spelling = String(spelling) { rows.append((spelling, word)) }
      }
    }
    for (spellings, classes, value) in digits {
      add(spellings, NumberWord(classes: classes, value: value))
    }
    for (spellings, classes, scale) in scales {
      add(spellings, NumberWord(classes: classes, scale: scale))
    }
    for (spellings, classes) in signs { add(spellings, NumberWord(classes: classes)) }
    for (spellings, hedge) in hedges {
      add(spellings, NumberWord(classes: .hedge, value: hedge.rawValue))
    }
    for (spellings, hedge) in hedgesBehind {
      add(spellings, NumberWord(classes: .hedgeBehind, value: hedge.rawValue))
    }
    for (spellings, classes, value) in times {
      add(spellings, NumberWord(classes: classes, value: value))
    }
    for (spellings, classes) in prose { add(spellings, NumberWord(classes: classes)) }
    for (index, unit) in MeasureUnit.table.enumerated() {
      for spelling in unit.spellings {
        rows.append((spelling, NumberWord(classes: .unit, unit: UInt16(truncatingIfNeeded: index))))
      }
    }
    return rows
  }()

  private static let digits: [(String, NumberClass, UInt8)] = [
    ("không", [.digit, .weak], 0), ("một", .digit, 1), ("hai", .digit, 2),
    ("ba", [.digit, .weak], 3), ("bốn", .digit, 4), ("năm", [.digit, .weak, .yearMark], 5),
    ("sáu", .digit, 6), ("bảy,bẩy", .digit, 7), ("tám", .digit, 8), ("chín", [.digit, .weak], 9),
    ("mốt", .finalDigit, 1), ("tư", .finalDigit, 4), ("lăm,nhăm", .finalDigit, 5),
    ("nhất", .ordinalDigit, 1), ("nhì", .ordinalDigit, 2),
  ]

  private static let scales: [(String, NumberClass, UInt64)] = [
    ("mười", .ten, 10), ("mươi", .tens, 10), ("trăm", .hundred, 100),
    ("chục", .dozen, 10), ("tá", .dozen, 12),
    ("nghìn,ngàn", .scale, 1000), ("vạn,muôn", .scale, 10_000), ("triệu", .scale, 1_000_000),
    ("tỷ,tỉ", .scale, 1_000_000_000),
    ("k,ng,ngh,n", .suffix, 1000), ("tr,m", .suffix, 1_000_000),
    ("t,b", .suffix, 1_000_000_000),
  ]

  private static let signs: [(String, NumberClass)] = [
    ("linh,lẻ", .zeroTens), ("rưỡi,rưởi", .andHalf), ("nửa", [.half, .weak]),
    ("phẩy,chấm", .decimalMark), ("âm", .negative), ("phần", .part),
    ("đến,tới,cho đến", .rangeLink),
    ("từ", .from), ("giữa", .between), ("và", .and), ("thứ,hạng,top,tốp", .ordinal),
    ("là", .copula),
    ("vài,mấy,một vài,dăm,vài ba,dăm ba,đôi ba", .few), ("hàng,cả", .many),
    (
      "một số,một cách,một mình,một chút,một ít,một khi,ba mẹ,ba má,năm ngoái,năm mới,"
        + "hôm nay,trang trại,xe máy,số lượng,số hộ,số người,"
        + "một phần nào,một vài nơi,ba chỉ,ba lô,ba con nông dân,ba hoa,tỷ lệ,tỉ lệ,tỷ trọng,"
        + "tỉ trọng,tỷ giá,tỉ giá,tỷ suất,tỉ mỉ,tỷ phú,tỉ phú,triệu tập,triệu chứng,vạn vật,"
        + "vạn sự,nửa đêm,nửa đầu,nửa cuối,nửa chừng,nửa vời,hàng hóa,hàng hoá,hàng năm,"
        + "hàng tháng,hàng tuần,hàng ngày,hàng quý,hàng giờ,hàng xóm,hàng quán,hàng đầu,"
        + "mỗi xã một sản phẩm,mỗi xã phường một sản phẩm,mỗi làng một nghề,mỗi làng một sản phẩm,"
        + "hai bên,hai mặt,hai tay,hai bàn tay,hai vai,hai chiều,ba miền,bốn mùa,"
        + "bốn phương,năm châu,năm xưa,năm đó,năm ấy,năm này,năm kia,năm học,bảy sắc,"
        + "chín muồi,chín mọng,chín rộ,chín tới,chín đỏ,chín vàng,tám chuyện,sáu múi,"
        + "đồng thời,đồng ý,đồng hành,đồng tình,đồng bộ,đồng đều,đồng thuận,cân đối,cân bằng,"
        + "phần lớn,phần nào,phần đông,lượng lớn,điểm nhấn,giờ đây,giờ giấc,ngày càng,ngày xưa,"
        + "ngày nay,tối đa hóa,tối thiểu hóa,gần gũi,gần đây,gần như,gần nhất,trên cơ sở,"
        + "trên địa bàn,hơn nữa,hơn thế,hơn cả,dưới sự,trên tinh thần,khoảng cách,khoảng trống,"
        + "khoảng thời gian,độ tuổi,độ ẩm,độ cao,độ dài,độ dốc,độ sâu,mật độ,tốc độ,"
        + "nhiệt độ,cường độ,tiến độ,chế độ,thái độ,cấp độ,góc độ,nồng độ,ba ba gai,"
        + "tầm nhìn,tầm quan trọng,chừng nào,quá trình,quá khứ,"
        + "ước mơ,ước muốn,vượt qua,vượt trội,non trẻ,không gian,không khí,không ngừng",
      .noNumber
    ),
    ("$,€,£,¥,₫,usd,us $", .currencySign),
  ]

  private static let hedges: [(String, NumberHedge)] = [
    ("hơn,trên,vượt,vượt quá,nhiều hơn,lớn hơn,cao hơn,quá,>", .above),
    ("ít nhất,tối thiểu,≥,không dưới,không ít hơn,chí ít,ít ra,thấp nhất,không kém", .atLeast),
    (
      "gần,dưới,ngót,ngót nghét,gần đến,chưa đến,chưa tới,chưa đầy,không đến,không tới,không đầy,"
        + "ít hơn,nhỏ hơn,thấp hơn,non,<", .below
    ),
    (
      "không quá,tối đa,≤,nhiều nhất,cao nhất,không vượt quá,không hơn,không nhiều hơn,không trên,"
        + "cùng lắm", .atMost
    ),
    (
      "khoảng,khoảng chừng,vào khoảng,chừng,tầm,cỡ,độ,ước,ước tính,ước chừng,áng chừng,xấp xỉ,"
        + "trên dưới,độ chừng", .about
    ),
  ]

  private static let hedgesBehind: [(String, NumberHedge)] = [
    ("trở lên,đổ lên", .atLeast), ("trở xuống,đổ lại,đổ xuống,là cùng", .atMost),
  ]

  private static let times: [(String, NumberClass, UInt8)] = [
    ("ngày,mùng,mồng,hôm", .dayMark, 0), ("tháng", .monthMark, 0),
    ("giêng", .monthName, 1), ("chạp", .monthName, 12),
    ("giờ,h,g", .hour, 0), ("phút,p", .minute, 0), ("giây,s", .second, 0),
    ("lúc,hồi,vào lúc", .atTime, 0), ("kém", .lessMinutes, 0),
    ("trong,mất,suốt,kéo dài,trong vòng,sau,hết", .lasting, 0),
    ("sáng", [.dayPart, .dayMark], 1), ("trưa", [.dayPart, .dayMark], 2),
    ("chiều", [.dayPart, .dayMark], 3), ("tối", [.dayPart, .dayMark], 4),
    ("đêm,khuya", [.dayPart, .dayMark], 5),
  ]
}
