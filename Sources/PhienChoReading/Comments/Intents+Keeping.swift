/// The rules of what stays where other goods go.
extension CommentParse {
  /// "đừng hủy đơn của em": what is not to be withdrawn stays.
  func keepsOrder(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard terms[index].kind == .word, terms[index].certain.contains(.cancel),
        !terms[index].certain.isSuperset(of: .retraction), index > range.lowerBound
      else { return false }
      // "em mới hủy đơn bên shop kia xong".
      if range.contains(index + 1), terms[index + 1].certain.isSuperset(of: .elsewhere) {
        return true
      }
      // "dung huy don": without accents only right before it.
      if terms[index - 1].kind == .word, terms[index - 1].classes.contains(.negation),
        !terms[index - 1].certain.contains(.enough)
      {
        return true
      }
      guard let previous = before(index, in: range, skipping: [.person, .filler]) else {
        return false
      }
      return terms[previous].kind == .word && terms[previous].certain.contains(.negation)
        && terms[previous].certain.isDisjoint(with: [.order, .enough])
    }
  }

  /// Whether all that a clause withdraws is how goods come to somebody.
  func sparesDelivery(_ clause: Clause) -> Bool {
    clause.kind == .cancel
      && terms.any(clause.range) {
        $0.kind == .word && $0.certain.isSuperset(of: .undelivered)
      }
  }

  /// "hủy hết chỉ để lại 2kg nho", "bỏ hết trừ ổi": whether goods stand behind what is to stay, beside what goes.
  func leavesGoods(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard !words.certain.isDisjoint(with: [.cancel, .remove]),
      terms.any(
        range,
        where: {
          $0.kind == .word && !$0.certain.isDisjoint(with: [.cancel, .remove])
            && $0.certain.isDisjoint(with: .lessen)
        })
    else { return false }
    return range.dropLast().contains { index in
      let term = terms[index]
      guard term.kind == .word else { return false }
      let isLeft =
        term.certain.isSuperset(of: .keeping)
        || term.certain.isSuperset(of: [.remove, .lessen]) && index > range.lowerBound
          && terms[index - 1].certain.contains(.cancel)
      return isLeft && beginsGoods(index + 1, range)
    }
  }

  /// Whether goods or their amount stand at a place, or behind whom they are for.
  private func beginsGoods(_ index: Int, _ range: Range<Int>) -> Bool {
    terms[index].kind == .product || terms[index].kind == .quantity
      || terms[index].kind == .word
        && !terms[index].classes.isDisjoint(with: [.person, .classifier])
        && range.contains(index + 1)
        && (terms[index + 1].kind == .product || terms[index + 1].kind == .quantity)
  }

  /// "hủy tôm giúp em, cua vẫn lấy 1 ký": whether a clause may say what stays as it was ordered.
  func stillWants(_ clause: Clause) -> Bool {
    clause.kind == .order && clause.hasNames
      && terms.any(clause.range) {
        $0.kind == .word
          && ($0.certain == [.give, .otherVerb] || $0.certain.isSuperset(of: [.otherVerb, .but]))
      }
  }

  /// "bỏ ổi, giữ cam": whether a clause says what stays; "giữ cho chị 2kg" puts aside what is bought.
  func keeps(_ clause: Clause) -> Bool {
    clause.kind == .order && clause.hasNames
      && clause.range.dropLast().contains {
        terms[$0].kind == .word && terms[$0].certain.isSuperset(of: .keeping)
          && (terms[$0 + 1].kind == .product || terms[$0 + 1].kind == .quantity)
      }
  }
}
