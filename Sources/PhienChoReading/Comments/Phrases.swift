/// Which phrases of the lexicon are rather other words, by how they are typed and by what stands beside them.
extension CommentParse {
  /// "nho ship 3kg": without accents rather a name, or two words, than "nhớ ship".
  func isNameBefore(_ index: Int, _ classes: WordClass) -> Bool {
    classes.isSuperset(of: .instruction) && paths[Int(lexemes[index].path)].isPhraseNear
  }

  /// "lấy từ 3 đến 5 cân", "lấy từ shop 2kg": how much, or from whom, and not since when.
  func opensRange(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    guard phrase.classes.isSuperset(of: .since), let next = lexeme(index + phrase.length) else {
      return false
    }
    let start = index + phrase.length
    // "chốt từ 3kg được freeship" is a bargain.
    guard let number = readNumber(start) else {
      return next.certain.contains(.person)
        && (readNumber(start + 1) ?? readNumber(start + 2)) != nil
    }
    return number.isRange || rangeEnd(unit(number.end)?.end ?? number.end) != nil
  }

  /// "ở chợ Bưởi"; "ship sai gon", "gui thieu hoa": without accents rather a place than what the shop did wrong.
  func isRatherPlace(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    // "ở chợ Bưởi".
    if phrase.classes == .elsewhere { return matchPhrase(index + phrase.length - 1).length > 1 }
    guard phrase.classes == .complaint, phrase.length == 2,
      !lexemes[index + 1].isAccented,
      !lexemes[index].classes.isDisjoint(with: [.delivery, .sending]),
      let next = lexeme(index + 2), next.kind == .word, !next.followsLine
    else { return false }
    let place = matchPhrase(index + 1)
    // "giao nham roi".
    return place.length > 1 && !place.classes.contains(.mistaken)
      || next.classes.isEmpty && matchProduct(index + 2) == nil
  }

  /// "na voi bo moi loai 1kg": without accents rather "mỗi loại" than "bỏ mối".
  func isRatherEach(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    phrase.classes == .give && phrase.length == 2 && paths[Int(lexemes[index].path)].isPhraseNear
      && matchPhrase(index + 1).classes.contains(.each)
  }

  /// "à không lấy bưởi nữa": the verb that is denied, with "nữa" behind it; "à không, lấy 3kg" puts right.
  func isRatherDenial(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    guard phrase.classes == .mistaken, phrase.length == 2,
      lexemes[index + 1].classes.contains(.negation),
      let verb = lexeme(index + 2), verb.certain.contains(.order)
    else { return false }
    for next in index + 3..<min(index + 10, lexemes.count) where index + 3 <= next {
      if lexemes[next].kind == .mark { return false }
      if lexemes[next].classes.contains(.more) { return true }
    }
    return false
  }

  /// "dung goi dien nua": without accents rather "gọi" than "gởi".
  func isRatherCall(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    !phrase.classes.isDisjoint(with: [.sending, .cancel])
      && paths[Int(lexemes[index].path)].isPhraseNear
      && lexemes[index].classes.contains(.negation) && phrase.length > 1
      && lexemes[index + 1].classes.isSuperset(of: [.classifier, .sending])
  }

  /// "lay du 5kg": without accents rather "lấy đủ" than "lấy dư".
  func isRatherEnough(_ index: Int, _ classes: WordClass) -> Bool {
    classes.isSuperset(of: .surplus) && lexemes[index].classes.contains(.order)
      && paths[Int(lexemes[index].path)].isPhraseNear
  }

  /// "loại 1kg": whether a phrase that ends with a number would part it from its unit.
  func cutsUnit(_ end: Int) -> Bool {
    lexemes[end - 1].kind == .number && end < lexemes.count && !lexemes[end].followsSpace
      && lexemes[end].kind == .word
  }

  /// "em dung lay", "chi hong 2kg": without its accents, or where goods are called so, the second word is no name for
  /// sure.
  func isRatherWords(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    guard phrase.length == 2 else { return false }
    // "da doi cam thanh 2kg": rather "dạ đổi" than "đã đời".
    if phrase.classes == .filler, paths[Int(lexemes[index].path)].isPhraseNear,
      lexemes[index].classes.isSuperset(of: .polite)
    {
      return lexemes[index + 1].classes.contains(.alter) && matchProduct(index + 2) != nil
    }
    guard phrase.classes == .named else { return false }
    let name = lexemes[index + 1]
    return matchProduct(index + 1) != nil || matchPhrase(index + 1).length > 1
      || !name.isAccented && !name.classes.isEmpty
  }

  /// "bo le ra", "bo man ra": goods that are taken out, and neither "lẽ ra" nor "bơ mặn".
  func isRatherTakenOut(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    guard phrase.length == 2, paths[Int(lexemes[index].path)].isPhraseNear else { return false }
    switch phrase.classes {
    case .past:
      return lexemes[index + 1].classes.contains(.direction)
        && matchProduct(index)?.fit == .whole
        && terms.last.map { $0.kind == .word && $0.classes.contains(.remove) } ?? false
    case .otherGoods:
      return lexemes[index].classes.contains(.remove)
        && lexeme(index + 2).map { $0.classes.contains(.direction) } ?? false
        && matchProduct(index + 1)?.fit == .whole
    default: return false
    }
  }

  /// "muc voi ca thu": the name of goods that begins with the last word of what would be "với cả".
  func isCutByName(_ index: Int, _ phrase: (length: Int, classes: WordClass)) -> Bool {
    guard phrase.length > 1, paths[Int(lexemes[index].path)].isPhraseNear,
      let product = matchProduct(index + phrase.length - 1)
    else { return false }
    return product.length > 1 && product.fit == .whole && !product.isMended
  }

  /// "2kg nho giúp em", "hủy nho giúp em": the name as it is typed or counted, and not "nhớ giúp".
  func isRatherName(_ index: Int, _ product: ProductMatch?) -> Bool {
    guard matchPhrase(index).classes.contains(.reminder),
      let product, product.fit == .whole, product.accents == .exact,
      paths[Int(lexemes[index].path)].isPhraseNear
    else { return false }
    return lexemes[index].isNear || terms.last.map { $0.kind == .quantity } ?? false
  }
}
