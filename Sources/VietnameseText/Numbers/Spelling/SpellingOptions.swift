/// The choices that Vietnamese leaves open when a number is spelled out (đọc số bằng chữ).
///
/// All of them are right somewhere; the defaults are those of the North.
public struct SpellingOptions: Sendable, Hashable {
  /// The word for a thousand.
  public enum Thousand: UInt8, Sendable, Hashable, CaseIterable {
    /// "nghìn", the North's.
    case nghin
    /// "ngàn", the South's.
    case ngan
  }

  /// The word that stands for empty tens, as in 105.
  public enum ZeroTens: UInt8, Sendable, Hashable, CaseIterable {
    /// "linh", the North's: "một trăm linh năm".
    case linh
    /// "lẻ", the South's: "một trăm lẻ năm".
    case le
  }

  /// The spelling of the word for 10⁹.
  public enum Billion: UInt8, Sendable, Hashable, CaseIterable {
    /// "tỷ".
    case ty
    /// "tỉ".
    case ti
  }

  /// The word for a four in the units from 24 on.
  public enum FinalFour: UInt8, Sendable, Hashable, CaseIterable {
    /// "tư": "hai mươi tư".
    case tu
    /// "bốn": "hai mươi bốn".
    case bon
  }

  /// The word for a five in the units from 25 on; 15 is "mười lăm" always.
  public enum FinalFive: UInt8, Sendable, Hashable, CaseIterable {
    /// "lăm": "hai mươi lăm".
    case lam
    /// "nhăm": "hai mươi nhăm".
    case nham
  }

  /// What to do with empty hundreds after a larger place, as in 1,005.
  public enum ZeroHundreds: UInt8, Sendable, Hashable, CaseIterable {
    /// Spell them: "một nghìn không trăm linh năm".
    case full
    /// Leave them out: "một nghìn linh năm".
    case short
  }

  /// How the digits behind the decimal mark (phẩy) are read.
  public enum Decimals: UInt8, Sendable, Hashable, CaseIterable {
    /// As one number up to three digits behind its zeros: "ba phẩy mười bốn"; longer ones by digit.
    case asNumber
    /// One by one: "ba phẩy một bốn".
    case byDigit
  }

  /// The word for a thousand.
  public var thousand: Thousand
  /// The word for empty tens.
  public var zeroTens: ZeroTens
  /// The spelling of the word for 10⁹.
  public var billion: Billion
  /// The word for a four in the units.
  public var finalFour: FinalFour
  /// The word for a five in the units.
  public var finalFive: FinalFive
  /// Whether empty hundreds are spelled.
  public var zeroHundreds: ZeroHundreds
  /// How decimals are read.
  public var decimals: Decimals

  /// Creates options; what is not named stays with the North.
  ///
  /// - Parameters:
  ///   - thousand: The word for a thousand.
  ///   - zeroTens: The word for empty tens.
  ///   - billion: The spelling of the word for 10⁹.
  ///   - finalFour: The word for a four in the units.
  ///   - finalFive: The word for a five in the units.
  ///   - zeroHundreds: Whether empty hundreds are spelled.
  ///   - decimals: How decimals are read.
  public init(
    thousand: Thousand = .nghin, zeroTens: ZeroTens = .linh, billion: Billion = .ty,
    finalFour: FinalFour = .tu, finalFive: FinalFive = .lam, zeroHundreds: ZeroHundreds = .full,
    decimals: Decimals = .asNumber
  ) {
    self.thousand = thousand
    self.zeroTens = zeroTens
    self.billion = billion
    self.finalFour = finalFour
    self.finalFive = finalFive
    self.zeroHundreds = zeroHundreds
    self.decimals = decimals
  }
}
