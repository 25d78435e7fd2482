extension Lexicon {
  /// Words that ask.
  static let questionWords: [Entry] =
    words(
      .question,
      """
      bao nhiêu, nhiêu, bn, bnh, bnhieu, bao nhiu, nhiu, bao tiền, bao nhiêu tiền, nhiêu tiền,
      sao, thế nào, như nào, nào, gì, cái gì, đâu, ở đâu, bao lâu, khi nào, bao giờ, lúc nào,
      mấy giờ, mấy, hỏi, cho hỏi, có được, được không, xin giá, báo giá, xin báo giá, ib giá,
      inbox giá, cho giá, check giá, giá sao, giá bao nhiêu, giá bn, giá nhiêu, tại sao,
      sao vậy, ntn, thế nào vậy, làm sao, cách nào, đúng không, phải không, đk, được ko, dc k,
      đc k, có không, hay không
      """)
    + words([.question, .who], "ai")
    + words(
      .tag,
      """
      không, ko, k, hong, hông, hok, hk, kh, khum, khong, chưa, chửa, hem, hôn, kô, hăm
      """)
    + words(
      .negation,
      """
      không, ko, k, hông, hok, hk, kh, khum, chưa, đừng, chẳng, chả, khỏi, hổng, không phải
      """)
    + words(.emphaticNo, "đâu, được, nổi")
    + words(.asking, "à, hả, hở, hử, nhỉ, ư")
    + words(.price, "giá, giá cả, đơn giá")
}
