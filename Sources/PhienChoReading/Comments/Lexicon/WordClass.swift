/// What a word can be in a comment; a word may be several things ("k": a thousand, or "không").
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // Quantities.
  /// A unit of mass: kg, ký, lạng.
  static let mass = WordClass(rawValue: 1 << 0)
  /// A classifier or a pack: quả, hộp, đôi.
  static let classifier = WordClass(rawValue: 1 << 1)
  /// A number word: hai, mười, trăm.
  static let number = WordClass(rawValue: 1 << 2)
  /// "linh", "phẩy": joins the parts of one number.
  static let numberLink = WordClass(rawValue: 1 << 63)
  /// "nửa": half of the unit that follows.
  static let half = WordClass(rawValue: 1 << 3)
  /// "rưỡi": and half of the unit before.
  static let andHalf = WordClass(rawValue: 1 << 4)
  /// "chục", "tá": so many pieces.
  static let dozen = WordClass(rawValue: 1 << 5)
  /// A unit of money: k, nghìn, đồng.
  static let money = WordClass(rawValue: 1 << 6)
  /// "x": times.
  static let times = WordClass(rawValue: 1 << 7)
  /// "khoảng", "tầm": the number is rough.
  static let hedge = WordClass(rawValue: 1 << 8)
  /// "đến", "hoặc": between two numbers, a range.
  static let range = WordClass(rawValue: 1 << 9)
  /// "vài", "một ít": some, nobody knows how many.
  static let few = WordClass(rawValue: 1 << 10)
  /// "hết", "tất cả": all there is.
  static let all = WordClass(rawValue: 1 << 11)

  // Numbers that are not quantities.
  /// A word whose following number is an address, or a number to call: số, ngõ, thôn, sđt.
  static let address = WordClass(rawValue: 1 << 12)
  /// A word whose following number is a size: size, cỡ.
  static let size = WordClass(rawValue: 1 << 13)
  /// A word whose following word is an offer's code: mã.
  static let code = WordClass(rawValue: 1 << 14)
  /// A unit of time or a word before a date.
  static let time = WordClass(rawValue: 1 << 15)
  /// A noun whose count is not of goods: view, người, lần, tuổi.
  static let otherCount = WordClass(rawValue: 1 << 16)

  // What the viewer does.
  /// A verb that orders by itself: chốt, lấy, mua.
  static let order = WordClass(rawValue: 1 << 17)
  /// A verb that orders when goods follow: cho, để, gửi, xin.
  static let give = WordClass(rawValue: 1 << 18)
  /// "thêm": more than before.
  static let add = WordClass(rawValue: 1 << 19)
  /// "nữa": again, more.
  static let more = WordClass(rawValue: 1 << 20)
  /// "bỏ", "bớt", "trừ": less than before.
  static let remove = WordClass(rawValue: 1 << 21)
  /// "giảm", "bớt": less, of goods or of the price.
  static let lessen = WordClass(rawValue: 1 << 22)
  /// "đổi", "sửa", "chuyển": otherwise than before.
  static let alter = WordClass(rawValue: 1 << 23)
  /// "thành", "lên", "xuống": what it becomes.
  static let into = WordClass(rawValue: 1 << 24)
  /// "sang", "qua": which goods instead.
  static let across = WordClass(rawValue: 1 << 25)
  /// "hủy": withdraw.
  static let cancel = WordClass(rawValue: 1 << 26)
  /// "nhầm": what was said before was wrong.
  static let mistaken = WordClass(rawValue: 1 << 27)

  // What kind of clause it is.
  /// A word that asks: bao nhiêu, nào, đâu.
  static let question = WordClass(rawValue: 1 << 28)
  /// "không", "chưa" at the end of a clause: asks.
  static let tag = WordClass(rawValue: 1 << 29)
  /// "à", "hả" at the end of a clause: asks, when typed with its accent.
  static let asking = WordClass(rawValue: 1 << 30)
  /// "giá": the price; alone it asks.
  static let price = WordClass(rawValue: 1 << 31)
  /// "không", "đừng" before a verb.
  static let negation = WordClass(rawValue: 1 << 32)
  /// "đâu" behind a negated verb: not at all.
  static let emphaticNo = WordClass(rawValue: 1 << 33)
  /// "thôi": no more of it, or only.
  static let enough = WordClass(rawValue: 1 << 34)
  /// A time gone by: hôm qua, lần trước.
  static let past = WordClass(rawValue: 1 << 35)
  /// "rồi": done.
  static let done = WordClass(rawValue: 1 << 36)
  /// "chúc": a wish for somebody.
  static let wish = WordClass(rawValue: 1 << 37)
  /// Somebody else: chị kia, mọi người.
  static let third = WordClass(rawValue: 1 << 38)
  /// A complaint about goods that came, or did not.
  static let complaint = WordClass(rawValue: 1 << 39)
  /// "nếu", "bao giờ": if, when.
  static let condition = WordClass(rawValue: 1 << 40)
  /// A far-off time: tháng sau.
  static let farOff = WordClass(rawValue: 1 << 41)
  /// "thì": links a condition to its consequence, or marks the topic.
  static let then = WordClass(rawValue: 1 << 42)
  /// "còn", "có", "hết": there is.
  static let exists = WordClass(rawValue: 1 << 43)
  /// A verb of another deed: trồng, ăn, xem.
  static let otherVerb = WordClass(rawValue: 1 << 44)

  // Words that only stand there.
  /// em, anh, shop, tên gọi.
  static let person = WordClass(rawValue: 1 << 45)
  /// nhé, nha, ạ: ends a clause.
  static let particle = WordClass(rawValue: 1 << 46)
  /// đi, luôn, giúp, ngon: says nothing about goods or amounts.
  static let filler = WordClass(rawValue: 1 << 47)
  /// và, với, cùng: and.
  static let and = WordClass(rawValue: 1 << 48)
  /// nhưng, còn: opens a clause.
  static let but = WordClass(rawValue: 1 << 49)
  /// đơn, hàng: the order, the goods.
  static let goods = WordClass(rawValue: 1 << 50)
  /// ship, giao, về: delivery; a place follows.
  static let delivery = WordClass(rawValue: 1 << 51)
  /// quá, lắm: praise or complaint.
  static let degree = WordClass(rawValue: 1 << 52)
  /// gửi, gởi: a place may follow, or whom the goods are for.
  static let sending = WordClass(rawValue: 1 << 53)
  /// A colour, which tells one kind of goods from another.
  static let colour = WordClass(rawValue: 1 << 54)
  /// "hôm nay", "lần này": the present, behind what was.
  static let now = WordClass(rawValue: 1 << 55)
  /// ra, đi, lại: follows a verb.
  static let direction = WordClass(rawValue: 1 << 56)
  /// chua, to, bóc: what goods are like, or are made to be.
  static let quality = WordClass(rawValue: 1 << 57)
  /// "mỗi": the quantity is of each.
  static let each = WordClass(rawValue: 1 << 58)
  /// A state that tells one kind of goods from another: khô, tươi.
  static let state = WordClass(rawValue: 1 << 59)
  /// Another word that tells one kind of goods from another: nếp, tẻ.
  static let breed = WordClass(rawValue: 1 << 60)
  /// "ơi": calls whoever stands before it.
  static let call = WordClass(rawValue: 1 << 61)

  /// "thấy đơn", "nhớ đơn": reminds of an order already made.
  static let reminder = WordClass(rawValue: 1 << 62)

  /// "ck rồi", "đã thanh toán": reminds of an order, or says that the one before it is paid for.
  static let paid: WordClass = [.reminder, .numberLink]

  /// "nhớ giao", "nhớ gói": opens a reminder, and behind an order says how it is wanted.
  static let instruction: WordClass = [.reminder, .filler]

  /// "check đơn": what somebody is to look for.
  static let checking: WordClass = [.reminder, .otherVerb]

  /// "nhỉ": a remark, or whether an amount or a price is so.
  static let remark: WordClass = [.particle, .numberLink]

  /// "hay nguyên trái", "có nên": the one or the other, where nothing is ordered.
  static let choice: WordClass = [.asking, .sending]

  /// "quay cận": what is to be done with the camera.
  static let filming: WordClass = [.otherVerb, .sending, .numberLink]

  /// "của em": whose it is.
  static let belonging: WordClass = [.filler, .person]

  /// "ai": who, or whoever.
  static let whoever: WordClass = [.question, .otherCount]

  /// "tại sao" said short: "sao na nhỏ vậy".
  static let why: WordClass = [.asking, .numberLink]

  /// "khô", "sấy": what makes other goods of fresh ones.
  static let processed: WordClass = [.state, .quality]

  /// "cả nhà", "chị em": others who are called, or those who order together.
  static let group: WordClass = [.third, .person]

  /// "bên shop kia", "nhà khác": where somebody buys, too.
  static let elsewhere: WordClass = [.direction, .numberLink]

  /// "kia", "ấy": somebody else, or goods that are pointed at.
  static let yonder: WordClass = [.third, .filler]

  /// "bao nhiêu", "đúng không": asks about the price, or whether it is so.
  static let priceQuestion: WordClass = [.question, .price]

  /// "cũng được": whatever the question word before it stands for will do.
  static let whichever: WordClass = [.filler, .otherCount, .numberLink]

  /// "haha", "hihi": says what an emoji does.
  static let laughter: WordClass = [.filler, .particle, .call]

  /// "ngày 25", "lúc 5h", "thứ bảy": before the number of a day or an hour, which no number before it counts.
  static let date: WordClass = [.time, .filler]

  /// "hôm", "bữa": behind it stands a day or a feast, and what was then.
  static let occasion: WordClass = [.time, .numberLink]

  /// "thả tim", "vỗ tay": what viewers give, and no goods.
  static let applause: WordClass = [.otherVerb, .otherCount]

  /// "có mấy ngàn": how much, or that it was a few only.
  static let onlyFew: WordClass = [.question, .few, .numberLink]

  /// "được rồi", "đủ rồi": behind what is wanted, that it will do.
  static let sufficing: WordClass = [.done, .otherCount, .numberLink]

  /// "ở đây ngọt lắm": what was bought here before, and was like that.
  static let tasted: WordClass = [.exists, .degree, .numberLink]

  /// "chị Hoa", "em Tuấn": somebody by name.
  static let named: WordClass = [.person, .otherCount, .filler]

  /// "mới nhận được": when goods come, or that they came.
  static let receipt: WordClass = [.complaint, .sending, .numberLink]

  /// "tên": behind it somebody is named.
  static let naming: WordClass = [.filler, .address, .numberLink]

  /// "chào cả nhà": greets, and orders nothing.
  static let greeting: WordClass = [.filler, .direction, .numberLink, .call]

  /// "bữa nào": when there is something, or when that will be.
  static let someDay: WordClass = [.condition, .numberLink]

  /// "hoài à", "nhiều thế": behind an amount, tells of what others do.
  static let habit: WordClass = [.degree, .numberLink]

  /// "bán hết", "bán sạch": what a shop is wished.
  static let sellingOff: WordClass = [.give, .all, .numberLink]

  /// "quả nào": which, or whichever is as it should be.
  static let which: WordClass = [.question, .numberLink]

  /// "nấu", "ngâm": what is done with goods at home.
  static let cooking: WordClass = [.otherVerb, .numberLink]

  /// "rẻ hơn", "đắt hơn": what goods cost beside what they cost elsewhere.
  static let comparison: WordClass = [.degree, .otherCount]

  /// "tặng em": behind it stand goods that are to cost nothing.
  static let gift: WordClass = [.otherVerb, .otherCount, .numberLink]

  /// "tặng": who gets the goods before it, or what is to come with them and cost nothing.
  static let giving: WordClass = [.filler, .otherCount]

  /// "lấy từ": since when somebody buys, or what a range begins with.
  static let since: WordClass = [.otherVerb, .range]

  /// "được không": asks whether it may be so.
  static let permission: WordClass = [.question, .price, .numberLink]

  /// Words that count goods.
  static let units: WordClass = [.mass, .classifier, .dozen]

  /// "thị", "văn" in a person's name.
  static let middleName: WordClass = [.person, .otherCount, .then, .filler]

  /// "Nguyễn", "Trần": before the rest of a person's name, or a street's.
  static let surname: WordClass = [.person, .address]

  /// chú, dì: behind it a number may be a rank, as the south calls people ("dì Tư").
  static let kin: WordClass = [.person, .numberLink]

  /// "măng tây", "dưa leo": goods of their own, where no offer is named so.
  static let otherGoods: WordClass = [.goods, .breed]

  /// "bấm nhầm", "lỡ ghi": what was written before was not meant.
  static let slip: WordClass = [.mistaken, .numberLink]

  /// "à quên": something else comes to mind, or what was written was wrong.
  static let forgotten: WordClass = [.mistaken, .filler]

  /// "đặt dư": what was ordered too much.
  static let surplus: WordClass = [.mistaken, .numberLink, .remove]

  /// "ghi thiếu": what was left out.
  static let shortfall: WordClass = [.mistaken, .numberLink, .add]

  /// "vào đơn": what stands before it is put in, besides what was ordered.
  static let addition: WordClass = [.add, .into, .delivery]

  /// "gói kỹ", "cầm lên": what is to be done with goods.
  static let handling: WordClass = [.filler, .numberLink]

  /// "xem", "coi": what is on camera.
  static let looking: WordClass = [.otherVerb, .sending]

  /// "chia", "đựng": into how many packs goods are put.
  static let packing: WordClass = [.filler, .sending, .numberLink]

  /// "dạ", "vâng": opens politely, and says nothing.
  static let polite: WordClass = [.filler, .direction, .numberLink]

  /// "món này": what is on screen.
  static let onScreen: WordClass = [.filler, .goods]

  /// "giữ": what is to stay, beside what goes.
  static let keeping: WordClass = [.give, .numberLink]

  /// "để lại", "chừa": what is left, where all else goes.
  static let left: WordClass = [.give, .otherVerb, .numberLink]

  /// "ghé lấy", "hãy giao": how and when goods come to somebody.
  static let fetching: WordClass = [.filler, .sending]

  /// "thôi để mai": takes back what was just said.
  static let retraction: WordClass = [.enough, .cancel]

  /// "đừng giao", "khỏi ship": what is not to be sent.
  static let undelivered: WordClass = [.negation, .order, .sending]

  /// "khoan lấy", "đừng đóng": what is not to be noted down yet.
  static let notYet: WordClass = [.negation, .order]

  /// "không phải": what stands behind it was not meant.
  static let notThat: WordClass = [.negation, .mistaken]

  /// "hay": one or the other, or a question.
  static let eitherOr: WordClass = [.range, .asking]

  /// "hồi nãy": earlier in the same session.
  static let earlier: WordClass = [.past, .numberLink]

  /// "bằng": which goods instead, or what something is as much as.
  static let equal: WordClass = [.across, .numberLink]

  /// "thay cho", "thay vì": the goods behind it go, and those before it come.
  static let instead: WordClass = [.alter, .numberLink]

  /// "mỗi nhà", "mỗi đơn": how many there are of them, the amount beside it does not say.
  static let perHead: WordClass = [.hedge, .person]

  /// "hơn", "đổ lên": makes the number before it rough.
  static let roughly: WordClass = [.hedge, .filler, .numberLink]

  /// The kinds of words that tell varieties apart.
  static let varieties: WordClass = [.colour, .state, .breed]
}
