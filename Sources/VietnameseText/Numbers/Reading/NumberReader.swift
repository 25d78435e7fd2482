/// Reads the numbers of Vietnamese text: words, digits, mixtures and slang, with their units.
///
/// "hai mươi lăm", "1tr2", "2 cân rưỡi", "hơn 50 hộ", "từ 25.000 đến 30.000 đồng/kg", "ngày 24/5".
/// A reading says what the number may mean and where it stands; what the text leaves open stays
/// open as several meanings. Values are exact.
///
/// The rules, beyond those every grammar of Vietnamese has:
/// - a digit behind a scale is the next place down: "trăm tư" 140, "một triệu hai" 1,200,000;
///   digits glued behind one are its decimals: "1tr25", "25k5", "1kg2";
/// - "rưỡi" adds half of the last place or unit, "nửa" is a half;
/// - '.' groups thousands and ',' marks decimals, unless only the other way makes sense; "1,500"
///   has both meanings;
/// - hedges make bounds; see ``NumberAmount/isApproximate`` for "khoảng";
/// - words without accents are number words only in lines where hardly any word has accents, and
///   all their meanings are kept.
///
/// Keeps its memory from text to text, so make one and use it again. It is a value: copies are
/// independent. Reading never fails, whatever the bytes, and takes linear time.
public struct NumberReader: Sendable, Hashable {
  /// What the reader is told beside the text.
  public var options: NumberReadingOptions

  private var folded = FoldedText()
  private var tokens: [ChatToken] = []
  private var items = NumberItems()

  /// Creates a reader.
  /// - Parameter options: What it is told beside the text: the region, the dozen, slang.
  public init(_ options: NumberReadingOptions = NumberReadingOptions()) { self.options = options }

  /// Whether two readers read alike.
  public static func == (left: NumberReader, right: NumberReader) -> Bool {
    left.options == right.options
  }

  /// Feeds the options to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(options) }

  /// Finds every number in prose or chat, in order, without overlap.
  ///
  /// Words that seldom are numbers when they stand alone ("ba", "chín", "năm", "không") count only
  /// with a unit, a hedge or another number word. Takes linear time.
  /// - Parameter text: Any text.
  /// - Returns: The numbers, their ranges in bytes of the text's UTF-8.
  public mutating func readings(in text: some StringProtocol) -> [NumberReading] {
    folded.refill(text)
    return scan(isNumber: false)
  }

  /// Finds every number in bytes that should be UTF-8 but may be anything.
  ///
  /// As ``readings(in:)``. Takes linear time.
  /// - Parameter text: Any bytes.
  /// - Returns: The numbers, their ranges in the bytes.
  public mutating func readings(inUTF8 text: Span<UInt8>) -> [NumberReading] {
    folded.refill(utf8: text)
    return scan(isNumber: false)
  }

  /// Reads a text that is meant to be one number; nil when it holds none or several.
  ///
  /// Other words may stand around the number ("giá 25 nghìn một bó"); weak words count. Takes linear
  /// time.
  /// - Parameter text: Any text.
  /// - Returns: The number with all it may mean.
  public mutating func reading(of text: some StringProtocol) -> NumberReading? {
    let quick = text.utf8.withContiguousStorageIfAvailable { bytes -> NumberReading? in
      unsafe Self.formal(bytes)
    }
    if let quick, let reading = quick { return reading }
    folded.refill(text)
    return single()
  }

  /// Reads bytes that are meant to be one number; nil when they hold none or several.
  ///
  /// As ``reading(of:)``. Takes linear time.
  /// - Parameter text: Any bytes.
  /// - Returns: The number with all it may mean.
  public mutating func reading(ofUTF8 text: Span<UInt8>) -> NumberReading? {
    let quick = unsafe text.withUnsafeBufferPointer { unsafe Self.formal($0) }
    if let quick { return quick }
    folded.refill(utf8: text)
    return single()
  }

  /// The value of a text that is meant to be one number, as one line of text.
  ///
  /// An exact value is in ASCII digits with '.' for decimals ("1200000", "2.5", "1/3"), with its
  /// unit behind a space ("28000 VND", "2500 g"); bounds are "low..high", where an end that was not
  /// said is empty; several meanings have "|" between them; dates are ISO 8601, times "08:30". A
  /// text without a number, or with several, is "-". Takes linear time.
  /// - Parameter text: Any text.
  /// - Returns: One line without its end.
  public mutating func line(for text: some StringProtocol) -> String {
    reading(of: text)?.description ?? "-"
  }

  @unsafe
  private static func formal(_ text: UnsafeBufferPointer<UInt8>) -> NumberReading? {
    guard let value = unsafe FormalCardinal.value(text) else { return nil }
    return NumberReading([.amount(NumberAmount(ExactNumber(value)))], 0..<text.count)
  }

  private mutating func single() -> NumberReading? {
    let readings = scan(isNumber: true)
    return readings.count == 1 ? readings.first : nil
  }

  private mutating func scan(isNumber: Bool) -> [NumberReading] {
    ChatTokenizer.tokenize(folded, into: &tokens)
    items.refill(folded, tokens, isNumber: isNumber)
    var readings: [NumberReading] = []
    let scan = NumberScan(
      cardinals: CardinalReader(items: items.items, literals: items.literals, options: options),
      isNumber: isNumber)
    scan.appendReadings(to: &readings)
    return readings
  }
}
