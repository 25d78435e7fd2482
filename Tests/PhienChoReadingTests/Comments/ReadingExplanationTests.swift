import PhienCho
import PhienChoReading
import Testing

@Suite struct ReadingExplanationTests {
  private let catalogue: Catalogue
  private let reader: CommentReader

  init() throws {
    catalogue = try Catalogue(offers: [
      Offer(
        code: OfferCode("OI"), name: "Ổi Kim An", aliases: ["ổi"],
        price: UnitPrice(Money(vnd: 25_000), per: .kilogram)),
      Offer(
        code: OfferCode("GD"), name: "Giày da",
        price: UnitPrice(Money(vnd: 350_000), per: .piece(unit: "đôi"))),
    ])
    reader = CommentReader(catalogue: catalogue)
  }

  private func sentences(_ text: String, _ context: ReadingContext) -> [String] {
    ReadingExplanation(
      of: reader.read(text, in: context), text: text, in: catalogue, context: context
    ).sentences
  }

  @Test(arguments: [
    (
      "chốt 2 ký oi nha",
      ["Khách đặt hàng.", "Lấy: '2 ký' = 2 kg; 'oi' cùng với '2 ký' khớp với “Ổi Kim An”."]
    ),
    (
      "lấy 2 đôi giày da",
      ["Khách đặt hàng.", "Lấy: '2 đôi' = 2 đôi; 'giày da' cùng với '2 đôi' khớp với “Giày da”."]
    ),
    (
      "cho em ổi",
      [
        "Khách đặt hàng.", "Lấy: chưa có số lượng; 'ổi' khớp với “Ổi Kim An”.",
        "Cần người xem: chưa có số lượng.",
      ]
    ),
    ("bỏ ổi ra", ["Khách sửa đơn đã đặt.", "Bỏ: 'ổi' khớp với “Ổi Kim An”."]),
    ("hủy đơn giúp em", ["Khách hủy đơn."]), ("giá bao nhiêu", ["Khách hỏi, không đặt."]),
    ("chúc shop đắt hàng", ["Không phải lời đặt hàng."]),
    ("0912345678", ["Không phải lời đặt hàng.", "Số điện thoại: 091•••••78."]),
  ])
  func saysWhy(text: String, expected: [String]) {
    #expect(sentences(text, ReadingContext()) == expected)
  }

  @Test func whatIsPinnedOrOrderedIsSaid() throws {
    let pinned = ReadingContext(pinned: try OfferCode("OI"))
    #expect(
      sentences("chốt 2kg", pinned).last
        == "Lấy: '2kg' = 2 kg; không nêu tên nên là món đang ghim “Ổi Kim An”.")
    let ordered = ReadingContext(ordered: [try OfferCode("OI")])
    #expect(
      sentences("thêm 1kg nữa", ordered).last
        == "Lấy: '1kg' = 1 kg; không nêu tên nên là món đã đặt “Ổi Kim An”.")
  }

  /// Every reason of the reader has words of its own.
  @Test(arguments: [
    ReviewReason.productMissing, .productUnknown, .productAmbiguous, .quantityMissing,
    .quantityAmbiguous, .unitAssumed, .unitMismatch, .repeatedItem, .conditional, .phoneInvalid,
    .intentUnclear,
  ])
  func reasonsHaveWords(reason: ReviewReason) {
    #expect(reason.explanation != reason.rawValue)
    #expect(ReviewReason(rawValue: "x").explanation == "x")
  }
}
