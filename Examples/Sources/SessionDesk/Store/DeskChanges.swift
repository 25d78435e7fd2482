package import PhienCho

/// What a person gave, as the store keeps it.
package struct PersonRow: Sendable, Hashable {
  package var author: String
  package var contact = Contact()
}

/// What is to be written in one transaction.
package struct DeskChanges: Sendable {
  /// A comment's text, without telephone numbers.
  package struct Text: Sendable {
    package let event: EventID
    package let person: Int
    package let text: String
  }

  /// Whole records of the journal, by number.
  package var records: [(number: UInt64, bytes: [UInt8])] = []
  /// People who are new, or gave something new.
  package var persons: [Int: PersonRow] = [:]
  /// The texts of comments that ask for something.
  package var texts: [Text] = []
  /// Whose details were looked at.
  package var accesses: [(person: Int, access: ContactVault.Access)] = []
  /// Whose details are to be erased.
  package var erasures: [(person: Int, erasure: ContactVault.Erasure)] = []

  /// Whether there is nothing to write.
  package var isEmpty: Bool {
    records.isEmpty && persons.isEmpty && texts.isEmpty && accesses.isEmpty && erasures.isEmpty
  }
}
