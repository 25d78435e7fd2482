/// The languages a program may speak.
package enum Language: String, Sendable, Hashable, CaseIterable {
  /// Vietnamese.
  case vi
  /// English.
  case en
}

/// One thing said in both languages, so that neither can be forgotten.
package struct Bilingual: Sendable, Hashable {
  /// What is said in Vietnamese.
  package let vietnamese: String
  /// The same in English.
  package let english: String

  /// Takes two texts that say the same.
  package init(_ vietnamese: String, _ english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// What is wrong with a file of no bytes.
  package static let emptyFile = Bilingual("tệp trống", "the file is empty")

  /// The text in a language.
  package func text(in language: Language) -> String {
    language == .vi ? vietnamese : english
  }
}
