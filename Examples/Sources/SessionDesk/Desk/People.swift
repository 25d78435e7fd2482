internal import ExampleSupport
package import PhienCho

/// The people of a session: who they are on the platform, and what number they have here.
///
/// A person is numbered when they first ask for something or leave a telephone number, and the
/// number is never given again, also when the person was erased.
package struct People: Sendable {
  private struct Person {
    var author: String
    var ordered: [OfferCode] = []
  }

  private var persons: [Int: Person] = [:]
  private var numbers: [String: Int] = [:]
  private var last = 0

  /// Creates an empty book.
  package init() {}

  /// Creates the book of people known, and remembers numbers that were given.
  package init(known: [Int: PersonRow], erased: [Int]) {
    for (number, row) in known {
      persons[number] = Person(author: row.author)
      numbers[row.author] = number
      last = max(last, number)
    }
    last = max(last, erased.max() ?? 0)
  }

  private static let prefix = "Khách "

  /// The pseudonym of a number: "Khách 12".
  package static func pseudonym(_ number: Int) -> BuyerID? { BuyerID("\(prefix)\(number)") }

  /// The number of a pseudonym; `nil` for what is none.
  package static func number(of pseudonym: BuyerID) -> Int? {
    guard pseudonym.rawValue.hasPrefix(prefix) else { return nil }
    return Int(pseudonym.rawValue.dropFirst(prefix.count)).flatMap { $0 > 0 ? $0 : nil }
  }

  /// The number of an author who has one.
  package func number(of author: BuyerID) -> Int? { numbers[author.rawValue] }

  /// The pseudonyms of everybody who was not erased.
  package var pseudonyms: [BuyerID] { persons.keys.compactMap(Self.pseudonym) }

  /// Whether a number is given.
  package func wasGiven(_ number: Int) -> Bool { (1...max(last, 1)).contains(number) && last > 0 }

  /// The author of a number, unless erased.
  package func author(_ number: Int) -> String? { persons[number]?.author }

  /// The number of an author, who is given the next when there is none.
  package mutating func enter(_ author: BuyerID) -> Int {
    if let number = numbers[author.rawValue] { return number }
    last += 1
    persons[last] = Person(author: author.rawValue)
    numbers[author.rawValue] = last
    return last
  }

  /// Gives an author a number that an event of theirs already has.
  package mutating func enter(_ author: BuyerID, as number: Int) {
    guard persons[number] == nil, numbers[author.rawValue] == nil else { return }
    persons[number] = Person(author: author.rawValue)
    numbers[author.rawValue] = number
    last = max(last, number)
  }

  /// Remembers that a number was given.
  package mutating func reserve(_ number: Int) { last = max(last, number) }

  /// What a person asked for, the latest last.
  package func ordered(_ number: Int) -> [OfferCode] { persons[number]?.ordered ?? [] }

  /// Notes what an event asks for, for comments such as "thêm 1kg nữa".
  package mutating func note(_ action: SessionEvent.Action) {
    switch action {
    case .request(let buyer, let lines, _):
      guard let number = Self.number(of: buyer), persons[number] != nil else { return }
      persons[number]?.ordered.note(lines)
    case .withdraw(let buyer):
      guard let number = Self.number(of: buyer) else { return }
      persons[number]?.ordered = []
    default: break
    }
  }

  /// Forgets who a number is.
  package mutating func erase(_ number: Int) {
    guard let person = persons.removeValue(forKey: number) else { return }
    numbers[person.author] = nil
  }
}
