/// Groups of classifiers (loại từ) that are one word in two regions; a word without its accents may
/// be of several ("bo" is bó and bộ).
struct ClassifierGroups: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// The largest number of a group.
  static let lastNumber: Int64 = 63

  /// The group with a number, from 1 to ``lastNumber``.
  init(number: Int64) {
    rawValue = (1...Self.lastNumber).contains(number) ? 1 &<< UInt64(number) : 0
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Those that the reader knows by itself.
  static let common = ClassifierGroups(
    rawValue: (1 << UInt64(Lexicon.classifierGroups.count + 1)) - 2)

  /// The pair: đôi.
  static let pair = ClassifierGroups(number: 3)

  /// Those that stand for each other, and for no classifier at all: cái, chiếc, đôi.
  static let loose: ClassifierGroups = [
    ClassifierGroups(number: 1), ClassifierGroups(number: 2), .pair,
  ]
}
