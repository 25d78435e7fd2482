/// The rules of questions which of two things is meant: "hay".
extension CommentParse {
  /// "ổi này ruột trắng hay ruột hồng": "hay" between two things asks which, and is praise where a
  /// word of degree or nothing follows.
  func asksWhich(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    if words.classes.contains(.range), words.order == nil,
      asksByWhat(range) || words.quantity == nil && asksOneOrOther(range)
    {
      return true
    }
    guard words.order == nil, words.give == nil else { return false }
    guard words.quantity == nil else { return asksWhichKind(range) }
    return range.contains { index in
      guard terms[index].kind == .word, terms[index].classes.isSuperset(of: .eitherOr),
        index > range.lowerBound, range.contains(index + 1)
      else { return false }
      let next = terms[index + 1]
      if words.product != nil, next.kind == .unknown || next.product.length > 0 { return true }
      // "khô mặn hay lạt", "cắt sẵn hay nguyên trái".
      let kinds: WordClass = [.quality, .state, .colour]
      return !next.certain.isDisjoint(with: kinds) && terms[index - 1].kind != .figure
        || next.kind == .unknown && !terms[index - 1].certain.isDisjoint(with: kinds)
    }
  }

  /// "hai con gà mái hay trống vậy shop", "2 quả bưởi này chua hay ngọt": of goods with their amount, with nothing
  /// behind the other.
  private func asksWhichKind(_ range: Range<Int>) -> Bool {
    func isKind(_ index: Int) -> Bool {
      terms[index].kind == .unknown && !terms[index].isOtherGoods
        || terms[index].kind == .word
          && !terms[index].certain.isDisjoint(with: [.quality, .state, .colour])
    }
    // "làm sẵn hay sống", "mặn hay ngọt".
    func isLike(_ index: Int) -> Bool {
      isKind(index)
        || terms[index].kind == .word
          && (terms[index].certain.contains(.exists)
            || terms[index].word < 0 && terms[index].certain == .filler)
    }
    guard
      let either = range.first(where: {
        terms[$0].kind == .word && terms[$0].classes.isSuperset(of: .eitherOr)
      }),
      range.contains(either - 1), range.contains(either + 1),
      isKind(either + 1) || isKind(either - 1),
      isLike(either - 1), isLike(either + 1),
      terms.any(range.lowerBound..<either, where: { $0.kind == .product })
    else { return false }
    return after(either + 1, in: range, skipping: [.filler, .person, .particle, .call]) == nil
  }

  /// "ở Mai Châu hay Mộc Châu vậy", "bán lẻ hay bán sỉ": whether "hay" stands between two things said alike.
  private func asksOneOrOther(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard terms[index].kind == .word, terms[index].classes.isSuperset(of: .eitherOr),
        index > range.lowerBound, range.contains(index + 1)
      else { return false }
      let next = terms[index + 1]
      if next.kind == .unknown, terms[index - 1].kind == .unknown { return true }
      if saysThing(next), saysThing(terms[index - 1]) { return true }
      return next.kind == .word && next.word >= 0
        && terms.any(max(range.lowerBound, index - 4)..<index) { $0.word == next.word }
    }
  }

  /// Whether a term is more than a small word, or than praise.
  private func saysThing(_ term: Term) -> Bool {
    let small: WordClass = [
      .filler, .particle, .person, .call, .degree, .asking, .done, .enough, .direction, .then,
    ]
    switch term.kind {
    case .unknown, .product, .figure: return true
    case .word:
      return !term.certain.isEmpty && !term.certain.isSubset(of: small)
        || term.certain.contains(.quality)
    default: return false
    }
  }

  /// "bán theo con hay theo cân", "tính cân hay tính quả": by which unit.
  private func asksByWhat(_ range: Range<Int>) -> Bool {
    func isUnit(_ index: Int?) -> Bool {
      guard let index else { return false }
      return terms[index].kind == .quantity
        ? terms[index].quantity.isImplied
        : terms[index].kind == .word && !terms[index].certain.isDisjoint(with: .units)
    }
    return range.contains { index in
      guard terms[index].kind == .word, terms[index].classes.isSuperset(of: .eitherOr),
        isUnit(before(index, in: range, skipping: .filler)),
        let next = after(index, in: range, skipping: .filler)
      else { return false }
      return isUnit(next)
        || terms[next].classes.contains(.give) && isUnit(after(next, in: range, skipping: .filler))
    }
  }

  /// "ST25 túi 5kg hay 10kg": "hay" between two amounts, behind the goods and with no verb that orders,
  /// asks which.
  func asksWhichAmount(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.order == nil, words.give == nil, let first = range.first(where: { isAmount($0) }),
      words.product.map({ $0 < first }) ?? words.certain.contains(.price)
    else { return false }
    if terms[first].quantity.isEither { return true }
    return range.contains { index in
      index > first && terms[index].kind == .word
        && terms[index].classes.isSuperset(of: .eitherOr) && range.contains(index + 1)
        && isAmount(index + 1)
    }
  }

  private func isAmount(_ index: Int) -> Bool {
    terms[index].kind == .quantity || terms[index].kind == .figure
  }
}
