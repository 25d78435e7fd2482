/// The words of the groups of three digits, ready to be copied.
///
/// A slot holds the words of one group in at most 32 bytes, so that a copy is one store of fixed
/// length. There are 1,000 slots for a group at the head of a number, then 1,000 for a group behind
/// a larger one, which begin with a space, then the 2,000 lengths. 66 KB.
struct GroupTable: Sendable {
  static let slotLength = 32
  static let following = 1000
  static let lengths = 2000 * slotLength

  let bytes: [UInt8]

  init(_ options: SpellingOptions) {
    var slots: [UInt8] = []
    var lengths: [UInt8] = []
    slots.reserveCapacity(GroupTable.lengths + 2000)
    for isFollowing in [false, true] {
      for group in 0..<1000 {
        let words = GroupTable.words(of: group, isFollowing: isFollowing, options)
        let text = Array(words.joined(separator: " ").utf8)
        let slot = (isFollowing ? [0x20] : []) + text
        lengths.append(UInt8(truncatingIfNeeded: slot.count))
        slots += slot
        slots += [UInt8](repeating: 0, count: max(0, GroupTable.slotLength - slot.count))
      }
    }
    bytes = slots + lengths
  }

  static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  private static func words(
    of group: Int, isFollowing: Bool, _ options: SpellingOptions
  ) -> [String] {
    let (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10)
    if group < 10, !isFollowing { return [digits[group]] }
    var words: [String] = []
    if hundreds > 0 || (isFollowing && options.zeroHundreds == .full) {
      words += [digits[hundreds], "trăm"]
    }
    switch tens {
    case 0 where units > 0: words.append(options.zeroTens == .linh ? "linh" : "lẻ")
    case 0: break
    case 1: words.append("mười")
    default: words += [digits[tens], "mươi"]
    }
    switch units {
    case 0: break
    case 1 where tens > 1: words.append("mốt")
    case 4 where tens > 1 && options.finalFour == .tu: words.append("tư")
    case 5 where tens > 1 && options.finalFive == .nham: words.append("nhăm")
    case 5 where tens > 0: words.append("lăm")
    default: words.append(digits[units])
    }
    return words
  }
}
