package import PhienCho
package import PhienChoReading

/// The people of a session, kept apart from its events: the events know them by pseudonym only.
package struct BuyerBook {
  /// What is known of one author.
  package struct Entry: Sendable {
    /// The display name first seen.
    package fileprivate(set) var name: String?
    /// The telephone number last given.
    package fileprivate(set) var phone: PhoneNumber?
    /// What was asked for, the latest last; what a comment such as "thêm 1kg nữa" is about.
    package var ordered: [OfferCode] = []
    fileprivate var pseudonym: BuyerID?
  }

  /// The authors seen, in the order they were.
  package private(set) var entries: [Entry] = []
  /// By the identifier's text, whose hashing is the standard library's fast path.
  private var places: [String: Int32] = [:]
  private var placesByPseudonym: [Int32] = []

  /// Creates an empty book.
  package init() {}

  /// The place of an author's entry, which is made when there is none.
  package mutating func place(of author: BuyerID) -> Int {
    if let place = places[author.rawValue] { return Int(place) }
    places[author.rawValue] = Int32(entries.count)
    entries.append(Entry())
    return entries.count - 1
  }

  /// The entry at a place.
  package subscript(place: Int) -> Entry {
    get { entries[place] }
    _modify { yield &entries[place] }
  }

  /// Keeps the first name and the latest number.
  package mutating func note(name: String?, phone: PhoneNumber?, at place: Int) {
    if entries[place].name == nil, let name, !name.isEmpty { entries[place].name = name }
    if let phone { entries[place].phone = phone }
  }

  /// The pseudonym of the author at a place: "Khách 1" for the first who needs one.
  package mutating func pseudonym(at place: Int) -> BuyerID? {
    if let pseudonym = entries[place].pseudonym { return pseudonym }
    placesByPseudonym.append(Int32(place))
    entries[place].pseudonym = BuyerID("\(Self.prefix)\(placesByPseudonym.count)")
    return entries[place].pseudonym
  }

  /// The entry of the author with a pseudonym.
  package func entry(pseudonym: BuyerID) -> Entry? {
    // Asked for every order: bytes cost a tenth of characters.
    let text = pseudonym.rawValue.utf8
    guard text.starts(with: Self.prefix.utf8),
      let number = Int(Substring(text.dropFirst(Self.prefix.utf8.count))),
      placesByPseudonym.indices.contains(number - 1)
    else { return nil }
    return entries[Int(placesByPseudonym[number - 1])]
  }

  /// What a pseudonym begins with, before the buyer's number.
  static let prefix = "Khách "
}
