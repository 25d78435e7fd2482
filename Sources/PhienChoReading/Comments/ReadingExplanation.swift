public import PhienCho
internal import VietnameseText

/// Why a comment is read as it is, in Vietnamese sentences, for the person who checks the order.
///
/// Made of the reading's evidence and the catalogue, not of a log: whoever keeps the text, the
/// reading and the context can ask for it at any later time.
public struct ReadingExplanation: Sendable, Hashable, CustomStringConvertible {
  /// One sentence for the intent, one for each line, one for each reason to look.
  public let sentences: [String]

  /// The sentences in one line; phone numbers are masked.
  public var description: String { sentences.joined(separator: " ") }

  /// Explains a reading.
  ///
  /// - Parameters:
  ///   - reading: The reading of the text, as ``CommentReader`` gave it.
  ///   - text: The comment.
  ///   - catalogue: The catalogue it was read with.
  ///   - context: What else was known.
  /// - Complexity: O(*n*) in the text and the names of the offers in the reading.
  public init(
    of reading: CommentReading, text: String, in catalogue: Catalogue,
    context: ReadingContext = ReadingContext()
  ) {
    var sentences = [Self.sentence(reading.intent)]
    let bytes = Array(text.utf8)
    for line in reading.lines {
      sentences.append(Self.sentence(line, bytes, catalogue, context))
    }
    if !reading.phones.isEmpty {
      let phones = reading.phones.map(\.description).joined(separator: ", ")
      sentences.append("Số điện thoại: \(phones).")
    }
    sentences += reading.review.map { "Cần người xem: \($0.explanation)." }
    self.sentences = sentences
  }

  private static func sentence(_ intent: CommentReading.Intent) -> String {
    switch intent {
    case .order: "Khách đặt hàng."
    case .change: "Khách sửa đơn đã đặt."
    case .cancel: "Khách hủy đơn."
    case .question: "Khách hỏi, không đặt."
    case .other: "Không phải lời đặt hàng."
    }
  }

  private static func sentence(
    _ line: CommentReading.Line, _ text: [UInt8], _ catalogue: Catalogue, _ context: ReadingContext
  ) -> String {
    let offer = catalogue[line.code]
    let name = offer.map { "“\($0.name)”" } ?? line.code.rawValue
    var naming: [String] = []
    var counting: [String] = []
    for range in line.evidence where range.upperBound <= text.count {
      let piece = String(decoding: text[range], as: UTF8.self)
      if let offer, names(piece, offer) { naming.append(piece) } else { counting.append(piece) }
    }
    var parts: [String] = []
    switch (counting.isEmpty, line.quantity) {
    case (false, let quantity?):
      parts.append("\(quoted(counting)) = \(quantity)\(unit(quantity, offer))")
    case (true, let quantity?): parts.append("số lượng \(quantity)\(unit(quantity, offer))")
    case (false, nil) where line.action != .remove:
      parts.append("\(quoted(counting)) chưa cho biết số lượng")
    case (false, nil): parts.append(quoted(counting))
    case (true, nil): if line.action != .remove { parts.append("chưa có số lượng") }
    }
    if !naming.isEmpty {
      let behind = counting.first.map { " cùng với '\($0)'" } ?? ""
      parts.append("\(quoted(naming))\(behind) khớp với \(name)")
    } else if line.code == context.pinned {
      parts.append("không nêu tên nên là món đang ghim \(name)")
    } else if context.ordered.last == line.code {
      parts.append("không nêu tên nên là món đã đặt \(name)")
    } else {
      parts.append("là \(name)")
    }
    return "\(verb(line.action)): \(parts.joined(separator: "; "))."
  }

  private static func verb(_ action: RequestLine.Operation) -> String {
    switch action {
    case .add: "Lấy"
    case .set: "Đổi thành"
    case .remove: "Bỏ"
    }
  }

  private static func quoted(_ pieces: [String]) -> String {
    pieces.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// The word that pieces are counted in: " đôi".
  private static func unit(_ quantity: Quantity, _ offer: Offer?) -> String {
    guard case .pieces = quantity, let offer else { return "" }
    return switch offer.price.basis {
    case .kilogram: ""
    case .piece(let unit), .pack(let unit, _): " \(unit)"
    }
  }

  /// Whether a piece of the text names an offer: each of its words, or all of them as one, is a word
  /// of its names or its code, with one slip at most.
  private static func names(_ piece: String, _ offer: Offer) -> Bool {
    let words = words(piece)
    guard !words.isEmpty else { return false }
    let known = ([offer.code.rawValue, offer.name] + offer.aliases).map { self.words($0) }
    let joined = Array(words.joined())
    if known.contains(where: { isAlike(joined, Array($0.joined())) }) { return true }
    return words.allSatisfy { word in known.contains { $0.contains { isAlike(word, $0) } } }
  }

  private static func isAlike(_ typed: [UInt8], _ known: [UInt8]) -> Bool {
    typed == known
      || (typed.count >= 3 && known.count >= 3 && EditDistance.isOne(typed[...], known[...]))
  }

  private static func words(_ text: String) -> [[UInt8]] {
    let folded = FoldedText(text)
    return ChatTokenizer.tokens(in: folded)
      .filter { $0.kind == .word || $0.kind == .number }
      .map { Array(folded.bytes[$0.foldedRange]) }
  }
}
