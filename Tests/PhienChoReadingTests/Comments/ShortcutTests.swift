import PhienCho
import PhienChoTestKit
import Testing
import VietnameseText

@testable import PhienChoReading

/// What is seen at a glance is what the rules say that were not asked.
@Suite struct ShortcutTests {
  @Test(arguments: [false, true])
  func plainClausesAndNamesAreWhatTheRulesSay(withoutAccents: Bool) throws {
    let corpus = try GoldenFiles.corpus()
    var (clauses, names, amounts) = (0, 0, 0)
    for (name, catalogue) in corpus.catalogues {
      let tables = ReadingTables(
        lexicon: Lexicon.vietnamese.extended(by: nil), catalogue: catalogue, chuc: 10)
      for comment in corpus.comments where comment.catalogue == name {
        let text = withoutAccents ? SearchFold.key(comment.text) : comment.text
        for pinned in [-1, tables.position(of: catalogue.offers.first?.code)] {
          unsafe parse(text, tables, pinned: pinned) { parse, memory in
            unsafe amounts += plainAmounts(&parse, memory, text)
            parse.makeTerms()
            parse.makeClauses()
            for index in parse.clauses.indices {
              names += plainNames(&parse, parse.clauses[index], text)
              clauses += plainClauses(&parse, parse.clauses[index], text)
            }
          }
        }
      }
    }
    #expect(clauses > 1000)
    #expect(names > 1000)
    #expect(amounts > 1000)
  }

  private func parse(
    _ text: String, _ tables: ReadingTables, pinned: Int32,
    _ body: (inout CommentParse, UnsafeMutablePointer<ParseMemory>) -> Void
  ) {
    var work = ReadingWork()
    work.text.refill(text)
    ChatTokenizer.tokenize(work.text, into: &work.tokens)
    let phones = PhoneScanner.spans(in: work.text, tokens: work.tokens)
    Lexer.lex(
      work.text, work.tokens, phones: phones, vocabulary: tables.vocabulary, into: &work.parse)
    let glance = work.parse.begin(tables.vocabulary, pinned: pinned)
    unsafe withUnsafeMutablePointer(to: &work.parse) { memory in
      var parse = unsafe CommentParse(
        tables: tables, pinned: pinned, allClasses: glance.classes, in: memory)
      unsafe body(&parse, memory)
    }
  }

  /// Compares amounts with nothing said before them.
  private func plainAmounts(
    _ parse: inout CommentParse, _ memory: UnsafeMutablePointer<ParseMemory>, _ text: String
  ) -> Int {
    var count = 0
    for index in parse.lexemes.indices {
      guard let end = parse.makePlainQuantity(index) else { continue }
      count += 1
      let plain = unsafe memory.pointee.terms.popLast()
      #expect(parse.makeQuantity(index, sign: nil) == end, "\(text)")
      let ruled = unsafe memory.pointee.terms.popLast()
      #expect(unsafe memory.pointee.terms.isEmpty, "\(text)")
      #expect(ruled?.kind == .quantity, "\(text)")
      #expect(
        plain.map { String(describing: $0) } == ruled.map { String(describing: $0) }, "\(text)")
    }
    return count
  }

  private func plainNames(
    _ parse: inout CommentParse, _ clause: Clause, _ text: String
  ) -> Int {
    var count = 0
    for index in clause.range
    where parse.terms[index].kind == .product && parse.isPlainlyGoods(index, clause.range) {
      count += 1
      let offer = parse.terms[index].product.offer
      parse.acceptName(index, behind: index, clause.range)
      #expect(parse.terms[index].kind == .product, "\(text)")
      #expect(parse.terms[index].product.offer == offer, "\(text)")
    }
    return count
  }

  private func plainClauses(
    _ parse: inout CommentParse, _ clause: Clause, _ text: String
  ) -> Int {
    parse.accept(clause)
    let words = parse.gather(clause.range)
    guard words.onlyOrder, !clause.isAsked else { return 0 }
    for hasOrdered in [false, true] {
      for hasPhone in [false, true] {
        var (plain, ruled) = (clause, clause)
        parse.classify(&plain, hasOrdered: hasOrdered, hasPhone: hasPhone)
        parse.classify(&ruled, words, hasOrdered: hasOrdered, hasPhone: hasPhone)
        #expect(plain.kind == ruled.kind, "\(text)")
        #expect(plain.isConditional == ruled.isConditional, "\(text)")
        #expect(plain.isUnclear == ruled.isUnclear, "\(text)")
        #expect(plain.isReport == ruled.isReport, "\(text)")
      }
    }
    return 1
  }
}
