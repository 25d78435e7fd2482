/// An invented evening: comments and commands, each with its identifier and its moment.
enum Evening {
  static func lines(_ count: Int, seed: UInt64) -> [String] {
    var dice = Dice(seed)
    return (0..<count).map { number in
      let second = number / 20
      let at =
        "2026-03-14T\(two(19 + second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))."
        + "\(three(number % 20 * 50))+07:00"
      if dice.roll(8) == 0 { return command(number, at, &dice) }
      if dice.roll(40) == 0, number > 50 {
        return "{\"id\":\"c\(number - 1 - dice.roll(40))\",\"deleted\":true,\"at\":\"\(at)\"}"
      }
      let author = dice.roll(max(20, number / 3))
      return
        "{\"id\":\"c\(number)\",\"text\":\"\(texts[dice.roll(texts.count)])\","
        + "\"author\":\"u\(author)\",\"authorName\":\"Người \(author)\",\"at\":\"\(at)\"}"
    }
  }

  private static let texts = [
    "chốt 2kg ổi nha shop", "lấy 3 ký thanh long", "2 gói thịt trâu 0912345678", "ổi còn không",
    "thêm 1kg nữa", "hủy đơn giúp em", "0987654321", "shop ơi đẹp quá", "đổi thành 4kg ổi",
    "bớt 1kg ổi", "1kg ổi 2kg thanh long",
  ]

  private static func command(_ number: Int, _ at: String, _ dice: inout Dice) -> String {
    let person = 1 + dice.roll(max(10, number / 10))
    let end = "#op\(number) @\(at)"
    switch dice.roll(10) {
    case 0: return "/nhập OI 5kg \(end)"
    case 1: return "/ghim \(["OI", "TL", "-"][dice.roll(3)]) \(end)"
    case 2: return "/hủy \(person) hết hàng \(end)"
    case 3: return "/cân \(person) OI 1,98kg \(end)"
    case 4: return "/trả \(person) 30.000 ck \(end)"
    case 5: return "/thêm \(person) TL 1kg \(end)"
    case 6: return "/giao \(person) \(end)"
    default: return "/chốt \(person) \(end)"
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func three(_ number: Int) -> String {
    String(String(number + 1000).dropFirst())
  }
}
