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
}
