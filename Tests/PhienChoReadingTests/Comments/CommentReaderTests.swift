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
}
