package import PhienCho
internal import VietnameseText

/// What the operator asks for.
package enum DeskCommand: Sendable, Equatable {
  /// A change of the session.
  case act(Action)
  /// Something to be shown or told.
  case ask(Question)
  /// A line of the bank's statement.
  case transfer(amount: Money, text: String)
  /// Where the goods go.
  case address(person: Int, text: String)
  /// To look a person's details up.
  case contact(person: Int, purpose: ContactVault.Purpose)
  /// To erase a person's details.
  case erase(person: Int)

  /// A change of the session that a person at the desk makes.
  package enum Action: Sendable, Equatable {
    case confirm(person: Int)
    case cancel(person: Int, CancellationReason)
    case close(person: Int)
    case request(person: Int, RequestLine.Operation, OfferCode, Quantity?)
    case restock(OfferCode, Quantity)
    case pin(OfferCode?)
    case reprice(OfferCode, Money)
    case weigh(person: Int, OfferCode, Quantity)
    /// The buyer's word on a weighing outside the tolerance, by the weighing's identifier.
    case consent(to: EventID, isGiven: Bool)
    case fulfil(person: Int, FulfilmentEvent)
    case pay(person: Int, Money, PaymentMethod)
    case refund(person: Int, Money, PaymentMethod)
    case charge(person: Int, Money, ChargeReason)
  }

  /// Something to be shown or told.
  package enum Question: Sendable, Equatable {
    case order(person: Int)
    case summary
    case paymentCode(person: Int)
    case published
    case help
  }
}

/// What is wrong with a command, in a sentence for the person who typed it.
package struct DeskCommandError: Error, Sendable, CustomStringConvertible {
  package let description: String
}

/// A command with what it is known by.
package struct DeskRequest: Sendable {
  package var command: DeskCommand
  /// The operator's own identifier, "#…": a command that comes twice with one counts once.
  package var id: EventID?
  /// When it happened, "@…"; `nil` for now.
  package var instant: Instant?

  /// Reads a command without its slash.
  ///
  /// Words are told without accents and letter case, so that "/chốt 3", "/chot 3" and "/CHOT 3" are
  /// one. "#id" and "@2026-03-14T20:00:00+07:00" may stand at the end.
  ///
  /// - Throws: ``DeskCommandError``.
  package init(_ text: String, of catalogue: Catalogue) throws(DeskCommandError) {
    var words = text.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.map(String.init)
    while let last = words.last, last.utf8.count > 1, words.count > 1 {
      if last.hasPrefix("#") {
        id = EventID(String(last.dropFirst()))
      } else if last.hasPrefix("@") {
        do {
          instant = try Instant(iso8601: String(last.dropFirst()))
        } catch {
          throw DeskCommandError(description: "giờ phải viết như @2026-03-14T20:00:00+07:00")
        }
      } else {
        break
      }
      words.removeLast()
    }
    guard let name = words.first else {
      throw DeskCommandError(description: "chưa có lệnh; gõ /giúp để xem")
    }
    var arguments = Arguments(words.dropFirst(), catalogue)
    command = try Self.command(name, &arguments)
    try arguments.expectEnd()
  }

  private static func command(
    _ name: String, _ arguments: inout Arguments
  ) throws(DeskCommandError) -> DeskCommand {
    let name = String(decoding: FoldedText(name).bytes, as: UTF8.self)
    if let action = try action(name, &arguments) { return .act(action) }
    switch name {
    case "don", "order": return .ask(.order(person: try arguments.person()))
    case "so", "summary": return .ask(.summary)
    case "qr": return .ask(.paymentCode(person: try arguments.person()))
    case "saoke", "bank":
      return .transfer(amount: try arguments.money(), text: arguments.rest())
    case "congbo", "publish": return .ask(.published)
    case "giup", "help": return .ask(.help)
    case "diachi", "address":
      return .address(person: try arguments.person(), text: arguments.rest())
    case "lienhe", "contact":
      return .contact(person: try arguments.person(), purpose: arguments.purpose())
    case "xoa", "erase": return .erase(person: try arguments.person())
    default:
      throw DeskCommandError(description: "không có lệnh “/\(name)”; gõ /giúp để xem")
    }
  }

  private static func action(
    _ name: String, _ arguments: inout Arguments
  ) throws(DeskCommandError) -> DeskCommand.Action? {
    switch name {
    case "chot", "xacnhan", "confirm": return .confirm(person: try arguments.person())
    case "huy", "cancel":
      return .cancel(person: try arguments.person(), arguments.cancellationReason())
    case "dong", "close": return .close(person: try arguments.person())
    case "them", "add":
      return .request(
        person: try arguments.person(), .add, try arguments.offer(), try arguments.quantity())
    case "sua", "set":
      return .request(
        person: try arguments.person(), .set, try arguments.offer(), try arguments.quantity())
    case "bot", "remove":
      return .request(
        person: try arguments.person(), .remove, try arguments.offer(),
        arguments.isAtEnd ? nil : try arguments.quantity())
    case "nhap", "restock": return .restock(try arguments.offer(), try arguments.quantity())
    case "ghim", "pin": return .pin(try arguments.offerOrNone())
    case "doigia", "reprice":
      return .reprice(try arguments.offer(), try arguments.money(orNone: true))
    case "can", "weigh":
      return .weigh(
        person: try arguments.person(), try arguments.offer(), try arguments.quantity())
    case "dongy", "accept": return .consent(to: try arguments.event(), isGiven: true)
    case "khongdongy", "decline": return .consent(to: try arguments.event(), isGiven: false)
    case "giao", "handover": return .fulfil(person: try arguments.person(), .handOver)
    case "nhan", "deliver": return .fulfil(person: try arguments.person(), .deliver)
    case "lay", "collect": return .fulfil(person: try arguments.person(), .collect)
    case "bom", "refuse": return .fulfil(person: try arguments.person(), .refuse)
    case "trahang", "giveback": return .fulfil(person: try arguments.person(), .giveBack)
    case "tra", "pay":
      return .pay(
        person: try arguments.person(), try arguments.money(), try arguments.method())
    case "hoan", "refund":
      return .refund(
        person: try arguments.person(), try arguments.money(), try arguments.method())
    case "phi", "fee":
      return .charge(person: try arguments.person(), try arguments.money(), .delivery)
    case "giam", "discount":
      let person = try arguments.person()
      // Amounts are typed above zero, and their negatives are of 64 bits, too.
      return .charge(
        person: person, Money(vnd: 0 &- (try arguments.money().vnd)), .discount)
    default: return nil
    }
  }
}

/// The words behind a command's name, taken one by one.
private struct Arguments {
  private var words: ArraySlice<String>
  private let catalogue: Catalogue

  init(_ words: ArraySlice<String>, _ catalogue: Catalogue) {
    self.words = words
    self.catalogue = catalogue
  }

  var isAtEnd: Bool { words.isEmpty }

  private mutating func word(_ what: String) throws(DeskCommandError) -> String {
    guard let word = words.popFirst() else {
      throw DeskCommandError(description: "thiếu \(what)")
    }
    return word
  }

  func expectEnd() throws(DeskCommandError) {
    guard let word = words.first else { return }
    throw DeskCommandError(description: "thừa “\(word)”")
  }

  /// The number of a person, "12" or "Khách 12".
  mutating func person() throws(DeskCommandError) -> Int {
    var word = try self.word("số khách")
    if FoldedText(word).bytes.elementsEqual("khach".utf8) { word = try self.word("số khách") }
    guard let number = Int(word), number > 0 else {
      throw DeskCommandError(description: "“\(word)” không phải số khách, như 12")
    }
    return number
  }

  /// What an event is known by, as answers have it in their third column.
  mutating func event() throws(DeskCommandError) -> EventID {
    let word = try self.word("mã lần cân, như bàn-4")
    guard let event = EventID(word) else {
      throw DeskCommandError(description: "“\(word)” không phải mã lần cân, như bàn-4")
    }
    return event
  }

  mutating func offer() throws(DeskCommandError) -> OfferCode {
    let word = try self.word("mã hàng")
    guard let place = catalogue.index(of: word) else {
      throw DeskCommandError(description: "bảng hàng không có mã “\(word)”")
    }
    return catalogue.offers[place].code
  }

  mutating func offerOrNone() throws(DeskCommandError) -> OfferCode? {
    if words.first == "-" {
      words.removeFirst()
      return nil
    }
    return try offer()
  }

  mutating func quantity() throws(DeskCommandError) -> Quantity {
    let text = rest()
    guard !text.isEmpty else {
      throw DeskCommandError(description: "thiếu số lượng, như 2,5kg hoặc 3")
    }
    guard let quantity = Quantity(text) else {
      throw DeskCommandError(description: "“\(text)” không phải số lượng, như 2,5kg hoặc 3")
    }
    return quantity
  }

  /// An amount above zero, or no money where that may be meant.
  mutating func money(orNone mayBeZero: Bool = false) throws(DeskCommandError) -> Money {
    let word = try self.word("số tiền")
    guard let money = Money(word), money > .zero || (mayBeZero && money == .zero) else {
      throw DeskCommandError(description: "“\(word)” không phải số tiền, như 150.000")
    }
    return money
  }

  mutating func method() throws(DeskCommandError) -> PaymentMethod {
    switch String(decoding: FoldedText(rest()).bytes, as: UTF8.self) {
    case "", "tien mat": return .cash
    case "ck", "chuyen khoan": return .transfer
    case "vi": return .wallet
    case let other:
      throw DeskCommandError(description: "không rõ cách trả “\(other)”: để trống, ck, hoặc ví")
    }
  }

  mutating func rest() -> String {
    defer { words = [] }
    return words.joined(separator: " ")
  }

  /// Why an order is cancelled: a stable name, or words that are kept as they are.
  mutating func cancellationReason() -> CancellationReason {
    let text = rest()
    guard !text.isEmpty else { return .buyerChangedMind }
    let known: [String: CancellationReason] = [
      "doi y": .buyerChangedMind, "khong lien lac duoc": .buyerUnreachable,
      "khong phai don": .wrongClaim, "het hang": .stockShort, "sai gia": .priceError,
      "trung": .duplicate, "don dua": .prank, "nha rut": .producerWithdrew,
      "bat kha khang": .forceMajeure,
    ]
    return known[String(decoding: FoldedText(text).bytes, as: UTF8.self)]
      ?? CancellationReason(rawValue: text)
  }

  mutating func purpose() -> ContactVault.Purpose {
    switch String(decoding: FoldedText(rest()).bytes, as: UTF8.self) {
    case "", "giao": .delivery
    case "goi": .confirmation
    case "tien": .payment
    case let other: ContactVault.Purpose(rawValue: other)
    }
  }
}
