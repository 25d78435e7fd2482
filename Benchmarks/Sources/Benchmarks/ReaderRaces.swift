internal import Foundation
internal import PhienCho
internal import PhienChoReading
internal import PhienChoTestKit
internal import VietnameseText

/// Reading comments, with catalogues of a thousand and of ten thousand offers.
enum ReaderRaces {
  static func all(_ corpora: Corpora) throws -> [Race] {
    let (thousand, tenThousand) = (try catalogue(1_000), try catalogue(10_000))
    let comments = corpora.comments
    let few = reading(thousand, comments)
    let many = reading(tenThousand, comments)
    // A session repeats itself and a reader remembers, whatever capitals and emoji; what a new comment
    // takes is seen in these.
    var seen: Set<String> = []
    let unlike = Corpus(
      "no two alike",
      comments.lines.filter { line in
        let said = line.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
        return seen.insert(said).inserted
      })
    return [
      race("1,000 offers", comments, few, PlainReader(thousand)),
      race(
        "1,000 offers, no two alike", unlike, reading(thousand, unlike), PlainReader(thousand)),
      Race(
        operation: "read comments", corpus: "10,000 offers", amount: comments.lines.count,
        unit: " comments", ours: Contestant(name: "ours", run: many),
        rivals: [Contestant(name: "1,000 offers", run: few)],
        goals: [Goal(rival: "1,000 offers", atLeast: 0.85, aim: 0.95)]),
      hostile(thousand, comments),
    ]
  }

  private static func race(
    _ name: String, _ comments: Corpus, _ run: @escaping () -> Int, _ plain: PlainReader
  ) -> Race {
    let memory = Memory(3 * comments.bytes.count + 4096)
    return Race(
      operation: "read comments", corpus: name, amount: comments.lines.count,
      unit: " comments", ours: Contestant(name: "ours", run: run),
      rivals: [
        Contestant(name: "plain Strings") {
          comments.lines.reduce(0) { $0 &+ plain.read($1) }
        },
        Contestant(name: "fold with offsets") { folded(comments) },
        Contestant(name: "fold only") { comments.sum { memory.key(of: $0) } },
      ],
      goals: [
        Goal(rival: "plain Strings", atLeast: 40, aim: 80),
        Goal(rival: "fold with offsets", atLeast: 0.08, aim: 0.2),
        Goal(rival: "fold only", atLeast: 0.08, aim: 0.2),
      ], leastRate: 1_000_000)
  }

  /// What every reading begins with: the key, its marks, and the way back to the source.
  private static func folded(_ comments: Corpus) -> Int {
    var text = FoldedText()
    return comments.lines.reduce(0) { sum, line in
      text.refill(line)
      return sum &+ text.bytes.count
    }
  }

  private static func reading(_ catalogue: Catalogue, _ comments: Corpus) -> () -> Int {
    let reader = CommentReader(catalogue: catalogue)
    let context = ReadingContext(pinned: catalogue.offers.first?.code)
    return {
      // Of the comments of another run nothing may be remembered.
      var scratch = ReadingScratch()
      return comments.lines.reduce(0) { sum, text in
        let reading = reader.read(text, in: context, reusing: &scratch)
        return sum &+ reading.lines.count &+ reading.review.count &+ reading.phones.count
      }
    }
  }

  /// One comment of as many megabytes as all others have, made to cost.
  private static func hostile(_ catalogue: Catalogue, _ comments: Corpus) -> Race {
    let reader = CommentReader(catalogue: catalogue)
    var scratch = ReadingScratch()
    let pieces = ["1.", "na ", "em xyzt ", "0912 ", "2-", "o~", "không chín "]
    var text = ""
    while text.utf8.count < comments.bytes.count {
      text += pieces[text.utf8.count / 1_000 % pieces.count]
    }
    let hostile = text
    return Race(
      operation: "read one hostile comment", corpus: "1,000 offers", amount: hostile.utf8.count,
      unit: "B",
      ours: Contestant(name: "ours") {
        let reading = reader.read(hostile, reusing: &scratch)
        return reading.lines.count &+ reading.review.count
      },
      rivals: [Contestant(name: "ordinary comments", run: reading(catalogue, comments))],
      goals: [Goal(rival: "ordinary comments", atLeast: 0.34, aim: 1)])
  }

  /// Of how many comments that we accept as orders the plain reader finds the same goods and amounts,
  /// in hundredths: it must do the same work to be a rival.
  static func agreementOfPlainReader(_ corpora: Corpora) throws -> Double {
    let catalogue = try catalogue(1_000)
    let (reader, plain) = (CommentReader(catalogue: catalogue), PlainReader(catalogue))
    var (orders, same) = (0, 0)
    for text in corpora.comments.lines.prefix(30_000) {
      let reading = reader.read(text)
      guard reading.intent == .order, reading.review.isEmpty else { continue }
      orders += 1
      let ours = reading.lines.map { Found(code: $0.code, amount: $0.quantity?.amount) }
      if ours == plain.lines(text).map({ found($0, catalogue) }) { same += 1 }
    }
    return orders == 0 ? 0 : 100 * Double(same) / Double(orders)
  }

  /// Goods and grams or pieces of them.
  private struct Found: Equatable {
    var code: OfferCode?
    var amount: Int64?
  }

  private static func found(_ line: PlainReader.Line, _ catalogue: Catalogue) -> Found {
    guard catalogue.offers.indices.contains(line.offer) else { return Found() }
    let offer = catalogue.offers[line.offer]
    guard let amount = line.amount, !amount.isOpen else { return Found(code: offer.code) }
    let grams = amount.thousandths * max(amount.grams, amount.contents) / 1000
    let value =
      switch offer.price.basis {
      case .kilogram: grams
      case .piece: amount.thousandths / 1000
      case .pack(_, let contents):
        amount.grams > 0 ? grams / contents.grams : amount.thousandths / 1000
      }
    return Found(code: offer.code, amount: value)
  }

  /// How much memory a reader of 10,000 offers takes beside its catalogue, in megabytes.
  static func memoryOfTenThousand() throws -> Double {
    let catalogue = try catalogue(10_000)
    _ = CommentReader(catalogue: catalogue).read("chốt 2kg xyz")
    // Several, since the system counts in pages and gives back what was freed when it likes.
    let before = residentBytes
    let readers = (0..<6).map { _ in CommentReader(catalogue: catalogue) }
    let after = residentBytes
    return Double(after - before) / Double(readers.count) / 1_000_000
  }

  private static var residentBytes: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let fields = text.split(separator: " ").compactMap { Int($0) }
    return fields.count > 1 ? fields[1] * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
  }

  /// Invented offers: those of the simulated sessions, and others of goods, kinds and places.
  private static func catalogue(_ count: Int) throws -> Catalogue {
    let goods = [
      "Cam", "Quýt", "Xoài", "Mít", "Nhãn", "Vải", "Bơ", "Chôm chôm", "Sầu riêng", "Măng cụt",
      "Mật ong", "Miến dong", "Gạo nếp", "Chè búp", "Cá khô", "Tôm chua", "Nước mắm", "Kẹo lạc",
      "Bánh tráng", "Hạt điều", "Cà phê", "Khoai deo", "Rượu cần", "Măng khô", "Tiêu sọ",
    ]
    let kinds = [
      "giòn", "đặc biệt", "loại một", "loại hai", "sạch", "nhà vườn", "sấy dẻo", "ngâm", "rang",
      "rừng",
    ]
    let places = (0..<40).map { place in
      "\(["Bản", "Mường", "Đồng", "Núi"][place % 4]) "
        + ["Mới", "Trên", "Giữa", "Thượng", "Hạ", "Đông", "Đoài", "Chùa", "Vàng", "Xanh"][place / 4]
    }
    var offers: [Offer] = []
    for name in ["guava", "craft", "highland", "tea"] {
      offers += try SessionScenario.named(name).catalogue.offers.map {
        try Offer(
          code: $0.code, name: $0.name, aliases: $0.aliases, price: $0.price, stock: $0.stock)
      }
    }
    var number = 0
    while offers.count < count {
      let name =
        "\(goods[number % 25]) \(kinds[number / 25 % 10]) \(places[number / 250 % 40])"
      offers.append(
        try Offer(
          code: OfferCode("B\(number)"), name: name,
          price: UnitPrice(Money(vnd: 50_000), per: .kilogram)))
      number += 1
    }
    return try Catalogue(offers: offers)
  }
}
