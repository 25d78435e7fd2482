/// Up to 16 digits 0–9 in one machine word, the first in the lowest bits.
struct PhoneDigits: Sendable, Hashable {
  static let capacity = 16

  private var bits: UInt64 = 0
  private(set) var count = 0

  /// The digit at an index below ``count``.
  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits &>> UInt64(index &* 4)) & 15 }

  /// Adds a digit; nothing when there is no room.
  mutating func append(_ digit: UInt8) {
    guard count < Self.capacity else { return }
    bits |= UInt64(digit) &<< UInt64(count &* 4)
    count += 1
  }

  /// Adds digits; nothing beyond the room there is.
  mutating func append(_ digits: PhoneDigits) {
    for index in 0..<digits.count { append(digits[index]) }
  }

  /// The first digits.
  func prefix(_ length: Int) -> PhoneDigits {
    guard length < count else { return self }
    var result = self
    result.count = max(length, 0)
    result.bits &= (1 &<< UInt64(result.count &* 4)) &- 1
    return result
  }

  /// The digits without the first ones.
  func dropFirst(_ length: Int = 1) -> PhoneDigits {
    guard length < count else { return PhoneDigits() }
    var result = self
    result.bits &>>= UInt64(length &* 4)
    result.count -= length
    return result
  }

  /// The digits without the last ones.
  func dropLast(_ length: Int) -> PhoneDigits { prefix(count - length) }

  /// Whether the first digits are 8 and 4.
  var beginsWithCountry: Bool { count >= 2 && self[0] == 8 && self[1] == 4 }

  /// Whether the first digits are 0, 0, 8 and 4.
  var beginsWithExit: Bool {
    count >= 4 && self[0] == 0 && self[1] == 0 && dropFirst(2).beginsWithCountry
  }
}
