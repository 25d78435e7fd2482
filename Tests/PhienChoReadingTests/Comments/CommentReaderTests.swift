import PhienCho
import PhienChoReading
import Testing

@Suite struct CommentReaderTests {
  let reader: CommentReader

  init() throws { reader = CommentReader(catalogue: try MarketCatalogue.make()) }

  @Test(
    arguments: OrderCases.verbs + OrderCases.masses + OrderCases.pieces + OrderCases.names
      + OrderCases.several + OrderCases.pinned)
  func readsOrders(_ example: ReadingCase) throws {
    #expect(reader.read(example.text, in: try example.context).short == example.expected)
  }

  @Test(arguments: OrderCases.doubtful)
  func marksWhatAnAssistantWouldAsk(_ example: ReadingCase) throws {
    #expect(reader.read(example.text, in: try example.context).short == example.expected)
  }

  @Test(arguments: OtherCases.changes + OtherCases.cancels)
  func readsChangesAndCancellations(_ example: ReadingCase) throws {
    #expect(reader.read(example.text, in: try example.context).short == example.expected)
  }

  @Test(arguments: OtherCases.questions + OtherCases.chatter)
  func ordersNothingFromQuestionsAndChatter(_ example: ReadingCase) throws {
    #expect(reader.read(example.text, in: try example.context).short == example.expected)
  }

  @Test(arguments: OtherCases.phones)
  func readsPhones(_ example: ReadingCase) throws {
    #expect(reader.read(example.text, in: try example.context).short == example.expected)
  }

  @Test(arguments: TrapCases.all)
  func letsNeighboursDecide(_ example: ReadingCase) throws {
    #expect(reader.read(example.text, in: try example.context).short == example.expected)
  }

  @Test(arguments: [10, 12, 14, 16] as [Int64])
  func countsTheDozenOfTheSession(_ chuc: Int64) throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make(), chuc: chuc)
    #expect(reader.read("2 chục trứng").short == "order TR+\(2 * chuc)")
  }

  /// What is sold by the chục is counted in chục, and never ten times over.
  @Test(arguments: [
    ("2 chục trứng vịt", "order T+2"), ("chục trứng vịt nha", "order T+1"),
    ("trứng vịt 3", "order T+3 !quantity-ambiguous"),
    ("2 chục rưỡi trứng vịt", "order T+? !quantity-ambiguous"),
    ("20 quả trứng vịt", "order T+? !unit-mismatch"),
    ("5 trứng vịt", "order T+5 !quantity-ambiguous"),
  ])
  func countsWhatIsSoldByTheDozen(_ text: String, _ reading: String) throws {
    let offer = try Offer(
      code: OfferCode("T"), name: "Trứng vịt",
      price: UnitPrice(Money(vnd: 35_000), per: .piece(unit: "chục")))
    for chuc in [10, 12] as [Int64] {
      let reader = CommentReader(catalogue: try Catalogue(offers: [offer]), chuc: chuc)
      #expect(reader.read(text).short == reading)
    }
  }

  /// A code may be a word that everybody writes of himself: only beside an amount is it goods.
  @Test func takesNoWordForACode() throws {
    let offers = try [("MK", "Măng khô"), ("SR", "Sầu riêng")].map {
      try Offer(
        code: OfferCode($0), name: $1, price: UnitPrice(Money(vnd: 50_000), per: .kilogram))
    }
    let reader = CommentReader(catalogue: try Catalogue(offers: offers))
    #expect(reader.read("cho mk hủy đơn").short == "cancel")
    #expect(reader.read("sr shop em hủy đơn").short == "cancel")
    #expect(reader.read("cho mk 2kg sầu riêng").short == "order SR+2000g")
    #expect(reader.read("MK 2kg").short == "order MK+2000g")
    #expect(reader.read("2kg mk").short == "order MK+2000g")
  }

  @Test func twoOffersThatFitEquallyAreAmbiguous() throws {
    let offers = try ["Bưởi Diễn", "Bưởi da xanh", "Bơ sáp", "Bò khô"].enumerated().map {
      try Offer(
        code: OfferCode("A\($0)"), name: $1, price: UnitPrice(Money(vnd: 1), per: .kilogram))
    }
    let reader = CommentReader(catalogue: try Catalogue(offers: offers))
    #expect(reader.read("chốt 2kg bưởi").short == "order !product-ambiguous")
    #expect(reader.read("chốt 2kg bưởi da xanh").short == "order A1+2000g")
    #expect(reader.read("chot 2kg bo").short == "order !product-ambiguous")
    #expect(reader.read("chốt 2kg bơ").short == "order A2+2000g")
    #expect(reader.read("chốt 2kg bò khô").short == "order A3+2000g")
    // By weight fresh beef may be meant, which is not on sale.
    #expect(reader.read("chốt 2kg bò").short == "order !product-ambiguous")
    #expect(reader.read("chốt a0 2kg").short == "order A0+2000g")
    // Amounts and "all" for a name that is of several offers.
    #expect(reader.read("2kg 3kg bưởi").lines.isEmpty)
    #expect(reader.read("lấy hết bưởi").lines.isEmpty)
  }

  /// Hostile texts take no more than a few times what as much ordinary chat takes.
  @Test(
    arguments: [
      "1", "0 ", "1.", "1.000-", "(", "a", "a\u{301}\u{323}", "😀", "hai ", "2kg ", "không chín ",
      "xyzt ", "em xyzt ", "na ", "na,", "em na ", "a, b. ", "không na na na ",
      "chot xyzt ", "bỏ na ", "2kg na ", "không lấy na ", "1/ 2kg na ", "bỏ na còn ",
      "đừng hủy ", "thôi không ", "2kg na nhầm 2kg ", "2kg na, giá nhiêu na 2kg, ", "bạn kia lấy ",
      "dì tư ", "1kg na không cần bọc ", "cho bé na ", "na bo con ",
      "na ha ", "1 2 em ", "rồi ", "không phải na ", "+", "x1", "1/2", "2-", "o~", "0912345678",
      "1 1/2 ", "thanhh ", "nhé ", "2kg |nhé ", "2kg |đi ", "2kg |dung ", "mã |1kg", "ma |a1",
      "1 chục |7 ", "toi ", "khỏi giao ", "thay na ", "chia 2 túi ", "hủy na thêm ",
      "2kg na đổi qua ",
      "2kg na mỗi thứ ", "na mỗi thứ ", "nào cũng được ", "091234567 2kg ", "c.a.", "0a0 ",
      "na😀na😀", "5 cái tim ",
      "bán hết 2kg ", "2kg na |nha bà con ", "giá? na. ", "2kg na, sửa lại 3kg, ",
      "2kg na nhầm na ", "hôm na mua 2kg ",
      "thay vì 2kg ", "rồi out ", "2kg na giữ ", "không phải 2kg na ", "dứa ", "anh Huy 2kg ",
    ])
  func hostileTextIsReadInLinearTime(_ text: String) {
    // What stands before a bar stands there once.
    let parts = text.split(separator: "|").map(String.init)
    let (prefix, piece) = parts.count == 2 ? (parts[0], parts[1]) : ("", text)
    // Memory that is used again: fresh pages for a long text would be timed with it.
    var scratch = ReadingScratch()
    func seconds(_ text: String) -> Double {
      let start = ThreadClock.seconds
      _ = reader.read(text, reusing: &scratch)
      return ThreadClock.seconds - start
    }
    let count = 4000 / piece.utf8.count
    let short =
      (0..<3).map { _ in seconds(prefix + String(repeating: piece, count: count)) }.min() ?? 0
    let long = seconds(prefix + String(repeating: piece, count: count * 8))
    // Quadratic time would be 64 times as long.
    #expect(long < max(short, 0.0005) * 32)
  }
}
