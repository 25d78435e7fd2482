import Foundation
import PhienCho
import Testing

/// The JSON of a value, keys sorted.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

func value<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
  try JSONDecoder().decode(type, from: Data(json.utf8))
}

@Suite struct MeasureCodingTests {
  typealias AnyDecodable = any (Decodable & Sendable).Type

  func check<Value: Codable & Equatable>(_ original: Value, _ text: String) throws {
    #expect(try json(original) == text)
    #expect(try value(Value.self, from: text) == original)
  }

  @Test func oneValueIsOneValue() throws {
    try check([Money(vnd: -28_000), Money(vnd: .max)], "[-28000,9223372036854775807]")
    try check([Mass.grams(2500)], "[2500]")
    try check([Pieces.count(12)], "[12]")
    try check(
      [try Instant(iso8601: "2024-03-15T12:05:12.250Z")], #"["2024-03-15T19:05:12.250+07:00"]"#)
    try check([try CalendarDate(year: 2024, month: 3, day: 15)], #"["2024-03-15"]"#)
  }

  @Test func aQuantityNamesItsUnit() throws {
    try check(Quantity.mass(.grams(2500)), #"{"grams":2500}"#)
    try check(Quantity.pieces(.count(3)), #"{"pieces":3}"#)
  }

  @Test(arguments: [
    ("28.000 ₫/kg", #"{"by":"mass","vndPerKilogram":28000}"#),
    ("350.000 ₫/đôi", #"{"by":"piece","unit":"đôi","vnd":350000}"#),
    ("450.000 ₫/gói 500 g", #"{"by":"pack","grams":500,"unit":"gói","vnd":450000}"#),
  ])
  func aUnitPriceSaysHowGoodsAreSold(price: String, text: String) throws {
    try check(UnitPrice(parsing: price), text)
  }

  @Test(
    arguments: [
      (Mass.self, "-1"), (Pieces.self, "-1"), (Mass.self, "1.5"), (Mass.self, #""1 kg""#),
      (Instant.self, #""2024-02-30T00:00:00Z""#), (Instant.self, "0"),
      (CalendarDate.self, #""2024-02-30""#), (Quantity.self, "{}"),
      (Quantity.self, #"{"grams":1,"pieces":1}"#), (Quantity.self, #"{"grams":-1}"#),
      (UnitPrice.self, #"{"by":"mass","vndPerKilogram":-1}"#),
      (UnitPrice.self, #"{"by":"mass","vnd":1}"#), (UnitPrice.self, #"{"by":"litre","vnd":1}"#),
      (UnitPrice.self, #"{"by":"piece","unit":"","vnd":1}"#),
      (UnitPrice.self, #"{"by":"pack","unit":"gói","grams":0,"vnd":1}"#),
    ] as [(AnyDecodable, String)])
  func decodingChecksAgain(type: AnyDecodable, text: String) {
    #expect(throws: DecodingError.self) { try value(type, from: text) }
  }

  @Test func aRefusalSaysWhereAndWhy() {
    let error = #expect(throws: DecodingError.self) { try value([Mass].self, from: "[5,-1]") }
    guard case .dataCorrupted(let context) = error else {
      #expect(Bool(false), "\(String(describing: error))")
      return
    }
    #expect(context.codingPath.map(\.intValue) == [1])
    #expect((context.underlyingError as? MeasureError)?.code == .negative)
  }
}
