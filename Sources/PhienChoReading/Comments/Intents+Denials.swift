/// Words that ask elsewhere, and here only deny, or call whoever wants to.
extension CommentParse {
  /// "em có chốt 3kg đâu mà gửi", "em có hủy đâu": whether somebody says that he did not.
  func disclaims(_ range: Range<Int>) -> Bool {
    guard
      let has = terms.first(range, where: { $0.certain.isSuperset(of: [.exists, .filler]) }),
      let deed = after(has, in: range), terms[deed].kind == .word,
      !terms[deed].certain.isDisjoint(with: [.order, .cancel])
    else { return false }
    let said: WordClass = [.order, .cancel, .goods]
    return (deed + 1..<range.upperBound).contains {
      terms[$0].kind == .word && terms[$0].isAccented
        && terms[$0].certain.isSuperset(of: [.question, .emphaticNo])
        && (terms[$0 - 1].kind != .word || !terms[$0 - 1].certain.isDisjoint(with: said))
    }
  }

  /// "không ăn hết đâu": all that would ask only denies what stands before it.
  func deniesWithEmphasis(_ range: Range<Int>) -> Bool {
    var isDenied = false
    for index in range where terms[index].kind == .word {
      let term = terms[index]
      if term.certain.contains(.question) {
        guard term.isAccented, isDenied, completesDenial(index, range) else { return false }
      } else if term.certain.contains(.negation) {
        isDenied = true
      }
    }
    return isDenied
  }

  /// "chưa bao giờ thất vọng", "không đặt gì nha", "chưa ăn bao giờ": whether a word that asks only makes a denial
  /// before it complete.
  func completesDenial(_ index: Int, _ range: Range<Int>) -> Bool {
    let word = terms[index].certain
    if word.contains(.emphaticNo) { return true }
    if terms[index - 1].certain.contains(.negation) {
      return !terms[index - 1].certain.contains(.complaint)
    }
    if terms[index - 1].certain.contains(.order), range.contains(index - 2) {
      return terms[index - 2].certain.contains(.negation)
    }
    return word.contains(.condition)
      && after(index, in: range, skipping: [.person, .particle, .call, .filler]) == nil
  }

  /// "lấy 4 gói chứ không phải 3 gói đâu": the only word that asks stands behind what was not meant.
  func deniesAmount(_ words: ClauseWords, _ range: Range<Int>) -> Bool {
    guard words.certain.isSuperset(of: .notThat),
      let not = terms.first(range, where: { $0.certain.isSuperset(of: .notThat) })
    else { return false }
    return terms.all(range) {
      !$0.certain.contains(.question) || $0.certain.contains(.emphaticNo)
    }
      && not > range.lowerBound && terms.any(range.lowerBound..<not) { $0.kind == .quantity }
  }

  /// "không chốt đâu": the word that asks elsewhere only denies.
  func deniesToOrder(_ range: Range<Int>) -> Bool {
    guard let verb = negatedVerb(range) else { return false }
    return terms.any(verb..<range.upperBound) { $0.classes.contains(.emphaticNo) }
  }

  /// "ai mua thì mua nhanh nha", "ai cần chốt đi": who wants to, and no question.
  func callsWhoever(_ range: Range<Int>) -> Bool {
    let who = opening(range)
    guard terms[who].certain.isSuperset(of: .whoever),
      !terms.any(
        who + 1..<range.upperBound,
        where: { !$0.certain.isDisjoint(with: [.question, .tag, .done]) }),
      let last = before(range.upperBound, in: range, skipping: [.person, .call, .particle])
    else { return false }
    return terms[last].kind == .word
      && terms[last].certain.isSuperset(of: [.otherVerb, .direction])
      || terms.any(range) { $0.kind == .word && $0.certain.contains(.then) }
  }
}
