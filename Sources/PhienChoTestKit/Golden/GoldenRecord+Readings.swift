internal import PhienCho
internal import PhienChoReading

extension GoldenRecord {
  /// The reading the object states, in the fields of the `ReadComments` contract.
  func reading() throws(GoldenCorpusError) -> GoldenReading {
    let name = try string("intent")
    guard let intent = CommentReading.Intent(rawValue: name) else {
      throw error(.malformed, "intent", "\"\(name)\" is no intent")
    }
    var lines: [GoldenReading.Line] = []
    for line in try objects("lines") { lines.append(try line.line(action: try line.action())) }
    var phones: [PhoneNumber] = []
    for text in try strings("phones") {
      guard let phone = PhoneNumber(parsing: text), phone.e164 == text else {
        throw error(.malformed, "phones", "must be valid numbers in E.164 form")
      }
      phones.append(phone)
    }
    let review = try strings("review").map { ReviewReason(rawValue: $0) }
    return GoldenReading(intent: intent, lines: lines, phones: phones, review: review)
  }

  func code(_ field: StaticString) throws(GoldenCorpusError) -> OfferCode {
    let text = try string(field)
    do {
      return try OfferCode(text)
    } catch {
      throw self.error(.malformed, field, "\"\(text)\" is not an offer code")
    }
  }

  func line(action: RequestLine.Operation) throws(GoldenCorpusError) -> GoldenReading.Line {
    GoldenReading.Line(code: try code("code"), action: action, quantity: try quantity())
  }

  private func action() throws(GoldenCorpusError) -> RequestLine.Operation {
    let name = try string("action")
    guard let action = RequestLine.Operation(rawValue: name) else {
      throw error(.malformed, "action", "\"\(name)\" is not \"add\", \"set\" or \"remove\"")
    }
    return action
  }

  private func quantity() throws(GoldenCorpusError) -> Quantity? {
    let (grams, pieces) = (try integer("grams"), try integer("pieces"))
    do {
      switch (grams, pieces) {
      case (let grams?, nil): return .mass(try Mass(grams: grams))
      case (nil, let pieces?): return .pieces(try Pieces(count: pieces))
      case (nil, nil): return nil
      default: break
      }
    } catch {
      throw self.error(.malformed, grams == nil ? "pieces" : "grams", "\(error)")
    }
    throw error(.malformed, "pieces", "a line has either grams or pieces")
  }
}
