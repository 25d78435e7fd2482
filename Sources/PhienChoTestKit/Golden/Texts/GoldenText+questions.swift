// Made by Tests/GoldenComments/embed from Tests/GoldenComments/questions.jsonl: change that, and run it.
extension GoldenText {
  static let questions = #"""
    {"id": "questions-001", "group": "questions", "catalogue": "orchard", "text": "giá sao shop", "expect": {"intent": "question"}, "reason": "Asks the price."}
    {"id": "questions-002", "group": "questions", "catalogue": "orchard", "text": "giá thế nào ạ", "expect": {"intent": "question"}, "reason": "Asks the price."}
    {"id": "questions-003", "group": "questions", "catalogue": "orchard", "text": "bao tiền 1kg", "expect": {"intent": "question"}, "reason": "Asks the price."}
    {"id": "questions-004", "group": "questions", "catalogue": "orchard", "text": "bao nhiêu tiền một cân cam", "expect": {"intent": "question"}, "reason": "Asks the price of named goods."}
    {"id": "questions-005", "group": "questions", "catalogue": "orchard", "text": "ổi bao nhiêu 1kg", "expect": {"intent": "question"}, "reason": "Asks the price of named goods."}
    {"id": "questions-006", "group": "questions", "catalogue": "orchard", "text": "1kg ổi bao nhiêu", "expect": {"intent": "question"}, "reason": "The quantity belongs to the price question."}
    {"id": "questions-007", "group": "questions", "catalogue": "orchard", "text": "2kg ổi giá nhiêu", "expect": {"intent": "question"}, "reason": "The quantity belongs to the price question."}
    {"id": "questions-008", "group": "questions", "catalogue": "orchard", "text": "5kg nho thì bao nhiêu tiền shop", "expect": {"intent": "question"}, "reason": "The quantity belongs to the price question."}
    {"id": "questions-009", "group": "questions", "catalogue": "orchard", "text": "lấy 10kg giá thế nào", "expect": {"intent": "question"}, "reason": "The quantity belongs to the price question."}
    {"id": "questions-010", "group": "questions", "catalogue": "orchard", "text": "mua 5kg có freeship không", "expect": {"intent": "question"}, "reason": "One clause with a question."}
    {"id": "questions-011", "group": "questions", "catalogue": "orchard", "text": "mua 10kg có bớt không shop", "expect": {"intent": "question"}, "reason": "\"bớt\" here is a discount asked for."}
    {"id": "questions-012", "group": "questions", "catalogue": "orchard", "text": "lấy nhiều có giảm không", "expect": {"intent": "question"}, "reason": "A discount asked for."}
    {"id": "questions-013", "group": "questions", "catalogue": "orchard", "text": "đặt 20kg cam được giá bao nhiêu", "expect": {"intent": "question"}, "reason": "One clause with a question."}
    {"id": "questions-014", "group": "questions", "catalogue": "orchard", "text": "chốt 3kg được tặng gì không", "expect": {"intent": "question"}, "reason": "One clause with a question."}
    {"id": "questions-015", "group": "questions", "catalogue": "orchard", "text": "còn ổi không shop", "expect": {"intent": "question"}, "reason": "Asks what is left."}
    {"id": "questions-016", "group": "questions", "catalogue": "orchard", "text": "còn 2kg nho không", "expect": {"intent": "question"}, "reason": "Asks whether two kilograms are left."}
    {"id": "questions-017", "group": "questions", "catalogue": "orchard", "text": "hết thanh long chưa", "expect": {"intent": "question"}, "reason": "Asks whether they are gone."}
    {"id": "questions-018", "group": "questions", "catalogue": "orchard", "text": "còn hàng k ạ", "expect": {"intent": "question"}, "reason": "Asks whether goods are left."}
    {"id": "questions-019", "group": "questions", "catalogue": "orchard", "text": "có bán sầu riêng không", "expect": {"intent": "question"}, "reason": "Asks about goods not on sale."}
    {"id": "questions-020", "group": "questions", "catalogue": "orchard", "text": "có cam không em", "expect": {"intent": "question"}, "reason": "Asks whether oranges are there."}
    {"id": "questions-021", "group": "questions", "catalogue": "orchard", "text": "nho có hạt không", "expect": {"intent": "question"}, "reason": "Asks about the fruit."}
    {"id": "questions-022", "group": "questions", "catalogue": "orchard", "text": "ổi này ruột trắng hay ruột hồng", "expect": {"intent": "question"}, "reason": "Asks about the fruit."}
    {"id": "questions-023", "group": "questions", "catalogue": "orchard", "text": "bưởi mấy ký một quả", "expect": {"intent": "question"}, "reason": "Asks the weight."}
    {"id": "questions-024", "group": "questions", "catalogue": "orchard", "text": "1 quả bưởi nặng mấy ký vậy", "expect": {"intent": "question"}, "reason": "Asks the weight."}
    {"id": "questions-025", "group": "questions", "catalogue": "orchard", "text": "1kg được mấy quả cam", "expect": {"intent": "question"}, "reason": "Asks how many make a kilogram."}
    {"id": "questions-026", "group": "questions", "catalogue": "orchard", "text": "shop ở đâu vậy", "expect": {"intent": "question"}, "reason": "Asks the place."}
    {"id": "questions-027", "group": "questions", "catalogue": "orchard", "text": "địa chỉ shop ở đâu ạ", "expect": {"intent": "question"}, "reason": "Asks the place."}
    {"id": "questions-028", "group": "questions", "catalogue": "orchard", "text": "ship về Hà Nội bao nhiêu", "expect": {"intent": "question"}, "reason": "Asks the cost of delivery."}
    {"id": "questions-029", "group": "questions", "catalogue": "orchard", "text": "phí ship bao nhiêu vậy", "expect": {"intent": "question"}, "reason": "Asks the cost of delivery."}
    {"id": "questions-030", "group": "questions", "catalogue": "orchard", "text": "có ship COD không", "expect": {"intent": "question"}, "reason": "Asks how to pay."}
    {"id": "questions-031", "group": "questions", "catalogue": "orchard", "text": "bao giờ giao hàng", "expect": {"intent": "question"}, "reason": "Asks when."}
    {"id": "questions-032", "group": "questions", "catalogue": "orchard", "text": "khi nào có hàng về shop", "expect": {"intent": "question"}, "reason": "Asks when."}
    {"id": "questions-033", "group": "questions", "catalogue": "orchard", "text": "mấy giờ live tiếp vậy", "expect": {"intent": "question"}, "reason": "Asks when."}
    {"id": "questions-034", "group": "questions", "catalogue": "orchard", "text": "đặt kiểu gì vậy shop", "expect": {"intent": "question"}, "reason": "Asks how to order."}
    {"id": "questions-035", "group": "questions", "catalogue": "orchard", "text": "mua thế nào ạ", "expect": {"intent": "question"}, "reason": "Asks how to order."}
    {"id": "questions-036", "group": "questions", "catalogue": "orchard", "text": "cho em hỏi giá cam", "expect": {"intent": "question"}, "reason": "\"cho em hỏi\" asks."}
    {"id": "questions-037", "group": "questions", "catalogue": "orchard", "text": "cho hỏi nho bao nhiêu", "expect": {"intent": "question"}, "reason": "\"cho hỏi\" asks."}
    {"id": "questions-038", "group": "questions", "catalogue": "orchard", "text": "xin giá ổi", "expect": {"intent": "question"}, "reason": "Asks the price."}
    {"id": "questions-039", "group": "questions", "catalogue": "orchard", "text": "cho xin giá", "expect": {"intent": "question"}, "reason": "Asks the price."}
    {"id": "questions-040", "group": "questions", "catalogue": "orchard", "text": "cho em xin giá 5kg vải", "expect": {"intent": "question"}, "reason": "Asks the price of a quantity."}
    {"id": "questions-041", "group": "questions", "catalogue": "orchard", "text": "ai mua 2kg na vậy", "expect": {"intent": "question"}, "reason": "Asks who."}
    {"id": "questions-042", "group": "questions", "catalogue": "orchard", "text": "ai chốt nhiều nhất thế", "expect": {"intent": "question"}, "reason": "Asks who."}
    {"id": "questions-043", "group": "questions", "catalogue": "orchard", "text": "có ai mua ổi chưa ngon không", "expect": {"intent": "question"}, "reason": "Asks others."}
    {"id": "questions-044", "group": "questions", "catalogue": "orchard", "text": "25k 1kg phải không shop", "expect": {"intent": "question"}, "reason": "Asks to confirm a price."}
    {"id": "questions-045", "group": "questions", "catalogue": "orchard", "text": "ổi 20k hả shop", "expect": {"intent": "question"}, "reason": "Asks to confirm a price."}
    {"id": "questions-046", "group": "questions", "catalogue": "orchard", "text": "sao rẻ vậy shop", "expect": {"intent": "question"}, "either": [{"intent": "other"}], "reason": "A question or wonder."}
    {"id": "questions-047", "group": "questions", "catalogue": "orchard", "text": "shop có nhận chuyển khoản không", "expect": {"intent": "question"}, "reason": "Asks how to pay."}
    {"id": "questions-048", "group": "questions", "catalogue": "orchard", "text": "em đặt được chưa shop", "expect": {"intent": "question"}, "reason": "Asks whether ordering has begun."}
    {"id": "questions-049", "group": "questions", "catalogue": "orchard", "text": "giờ chốt còn kịp không", "expect": {"intent": "question"}, "reason": "Asks whether there is time."}
    {"id": "questions-050", "group": "questions", "catalogue": "orchard", "text": "mình lấy 1 quả bưởi được không", "expect": {"intent": "question"}, "either": [{"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 1}], "review": ["*"]}], "reason": "Asks leave to order one."}
    {"id": "questions-051", "group": "questions", "catalogue": "orchard", "text": "giá 5kg nho 0912345678", "expect": {"intent": "question", "phones": ["+84912345678"]}, "reason": "A price question with a phone."}
    {"id": "questions-052", "group": "questions", "catalogue": "orchard", "text": "bao nhiêu 1kg? 0912345678", "expect": {"intent": "question", "phones": ["+84912345678"]}, "reason": "A price question with a phone."}
    {"id": "questions-053", "group": "questions", "catalogue": "orchard", "text": "vải có sâu đầu không", "expect": {"intent": "question"}, "reason": "Asks about the fruit."}
    {"id": "questions-054", "group": "questions", "catalogue": "orchard", "text": "đơn của em đi chưa shop", "expect": {"intent": "question"}, "reason": "Asks about an order already made."}
    {"id": "questions-055", "group": "questions", "catalogue": "orchard", "text": "kiểm tra giúp em đơn 2kg cam gửi chưa", "expect": {"intent": "question"}, "reason": "Asks about an order already made."}
    {"id": "questions-056", "group": "questions", "region": "south", "catalogue": "orchard", "text": "nho hột nhỏ hông ta", "expect": {"intent": "question"}, "reason": "\"Hông ta\" asks."}
    {"id": "questions-057", "group": "questions", "catalogue": "orchard", "text": "xin số điện thoại đi shop", "expect": {"intent": "question"}, "reason": "A number to call is asked for, and no goods."}
    {"id": "questions-058", "group": "questions", "region": "south", "catalogue": "orchard", "text": "xoài nào ngọt hơn dạ chị", "expect": {"intent": "question"}, "reason": "Which is sweeter."}
    {"id": "questions-059", "group": "questions", "catalogue": "orchard", "text": "nếu mua mười cân thì phí ship thế nào", "expect": {"intent": "question"}, "reason": "What is asked hangs on the condition; nothing is ordered."}
    {"id": "questions-060", "group": "questions", "catalogue": "orchard", "text": "cam tính cân hay tính quả", "expect": {"intent": "question"}, "reason": "By which unit they are sold."}
    {"id": "questions-061", "group": "questions", "catalogue": "orchard", "text": "cho bác hỏi giá cam", "expect": {"intent": "question"}, "reason": "The price is asked for."}
    {"id": "questions-062", "group": "questions", "catalogue": "orchard", "text": "vải này năm nay hay năm ngoái vậy shop", "expect": {"intent": "question"}, "reason": "One or the other."}
    {"id": "questions-063", "group": "questions", "catalogue": "orchard", "text": "xoài này chua hay ngọt vậy shop", "expect": {"intent": "question"}, "reason": "The same."}
    {"id": "questions-064", "group": "questions", "catalogue": "orchard", "text": "bán lẻ hay bán sỉ vậy em", "expect": {"intent": "question"}, "reason": "The same."}
    {"id": "questions-065", "group": "questions", "region": "south", "catalogue": "orchard", "text": "còn xoài hông chế ơi", "expect": {"intent": "question"}, "reason": "\"Chế\" is called in the south."}
    {"id": "questions-066", "group": "questions", "catalogue": "orchard", "text": "gia cam", "expect": {"intent": "question"}, "reason": "The price without its accent."}
    {"id": "questions-067", "group": "questions", "catalogue": "market", "text": "nón này giặt được chứ", "expect": {"intent": "question"}, "reason": "\"Được chứ\" asks."}
    {"id": "questions-068", "group": "questions", "catalogue": "orchard", "text": "còn 2kg ổi nào không shop", "expect": {"intent": "question"}, "reason": "\"Còn … nào không\" asks, with an amount too."}
    {"id": "questions-069", "group": "questions", "catalogue": "mountain", "text": "còn 1 gói trâu nào ko", "expect": {"intent": "question"}, "reason": "\"Còn … nào không\" asks."}
    {"id": "questions-070", "group": "questions", "catalogue": "mountain", "text": "cho em xin hình con gà", "expect": {"intent": "question"}, "reason": "A picture is asked for."}
    {"id": "questions-071", "group": "questions", "catalogue": "orchard", "text": "bán lẻ được không hay phải lấy cả thùng", "expect": {"intent": "question"}, "reason": "One or the other is asked."}
    {"id": "questions-072", "group": "questions", "region": "south", "catalogue": "orchard", "text": "dừa xiêm nhiêu 1 chục", "expect": {"intent": "question"}, "reason": "How much, as the south asks without accents."}
    {"id": "questions-073", "group": "questions", "catalogue": "mountain", "text": "1 con gà mấy cân", "expect": {"intent": "question"}, "reason": "What one weighs is asked."}
    {"id": "questions-074", "group": "questions", "region": "south", "catalogue": "orchard", "text": "lấy 5kg có giảm hổng shop", "expect": {"intent": "question"}, "reason": "\"Hổng\" at the end asks, as \"hông\" does."}
    {"id": "questions-075", "group": "questions", "catalogue": "mountain", "text": "có loại 1kg không shop ơi măng ấy", "expect": {"intent": "question"}, "reason": "What is asked for is named behind who is called."}
    {"id": "questions-076", "group": "questions", "catalogue": "market", "text": "lay 5 chai nhieu shop", "context": {"pinned": "NMN"}, "expect": {"intent": "question"}, "reason": "Without accents \"nhiêu\" right behind the amount asks for the price."}
    {"id": "questions-077", "group": "questions", "catalogue": "orchard", "text": "lấy 4kg cam chứ không phải 3kg đâu nhé", "expect": {"intent": "change", "lines": [{"code": "CCP", "action": "set", "grams": 4000}]}, "reason": "\"Đâu\" only denies what was not meant."}
    {"id": "questions-078", "group": "questions", "catalogue": "orchard", "text": "check đơn giúp em gửi chưa ạ", "expect": {"intent": "question"}, "reason": "Asks whether it was sent."}
    {"id": "questions-079", "group": "questions", "catalogue": "orchard", "text": "sao ship lâu thế shop", "expect": {"intent": "question"}, "reason": "Asks why."}
    {"id": "questions-080", "group": "questions", "catalogue": "orchard", "text": "sao cam nhỏ vậy", "expect": {"intent": "question"}, "reason": "Asks why."}
    {"id": "questions-081", "group": "questions", "catalogue": "orchard", "text": "có nên lấy ổi không mọi người", "expect": {"intent": "question"}, "reason": "Asks others for advice."}
    {"id": "questions-082", "group": "questions", "catalogue": "orchard", "text": "cam cắt sẵn hay nguyên trái vậy shop", "expect": {"intent": "question"}, "reason": "The one or the other."}
    {"id": "questions-083", "group": "questions", "catalogue": "orchard", "text": "2kg ổi giá ạ", "expect": {"intent": "question"}, "dependsOn": ["accents"], "reason": "The price, as the last word."}
    {"id": "questions-084", "group": "questions", "catalogue": "orchard", "text": "2kg ổi loại nào ngon hả shop", "expect": {"intent": "question"}, "reason": "Which is the good kind."}
    {"id": "questions-085", "group": "questions", "catalogue": "orchard", "text": "mua 10kg oi bot nhieu", "expect": {"intent": "question"}, "reason": "How much less for ten: without its accent \"nhiêu\" asks."}
    {"id": "questions-086", "group": "questions", "catalogue": "mountain", "text": "lay 5 goi thit trau bot nhieu vay", "expect": {"intent": "question"}, "reason": "How much less for five."}
    {"id": "questions-087", "group": "questions", "catalogue": "orchard", "text": "muốn mua 2kg ổi thì loại nào ngọt", "expect": {"intent": "question"}, "reason": "Which kind is sweet."}
    {"id": "questions-088", "group": "questions", "catalogue": "orchard", "text": "mua 3 quả bưởi thì quả nào to", "expect": {"intent": "question"}, "reason": "Which are big."}
    {"id": "questions-089", "group": "questions", "region": "south", "catalogue": "orchard", "text": "còn nho hông dzợ", "expect": {"intent": "question"}, "reason": "As the south ends a question."}
    {"id": "questions-090", "group": "questions", "catalogue": "orchard", "text": "liên lạc số nào vậy shop", "expect": {"intent": "question"}, "reason": "Which number."}
    {"id": "questions-091", "group": "questions", "catalogue": "orchard", "text": "stk nào vậy em", "expect": {"intent": "question"}, "reason": "Which account."}
    {"id": "questions-092", "group": "questions", "region": "centre", "catalogue": "orchard", "text": "vườn ở tỉnh mô rứa em", "expect": {"intent": "question"}, "reason": "\"Mô\" asks where."}
    {"id": "questions-093", "group": "questions", "region": "centre", "catalogue": "orchard", "text": "chừng mô giao rứa", "expect": {"intent": "question"}, "reason": "\"Chừng mô\" asks when."}
    {"id": "questions-094", "group": "questions", "region": "south", "catalogue": "mountain", "text": "nhiêu vậy shop? con gà ấy", "expect": {"intent": "question"}, "reason": "The hen is what was asked about."}
    {"id": "questions-095", "group": "questions", "catalogue": "mountain", "text": "bao nhiêu tiền? gói kẹo lạc kia", "expect": {"intent": "question"}, "reason": "What was asked about, pointed at."}
    {"id": "questions-096", "group": "questions", "region": "north", "catalogue": "orchard", "text": "chốt đơn kiểu gì đấy em", "expect": {"intent": "question"}, "reason": "How to order."}
    {"id": "questions-097", "group": "questions", "catalogue": "orchard", "text": "giảm giá 3kg cam đi shop", "expect": {"intent": "question"}, "reason": "A lower price is asked for."}
    {"id": "questions-098", "group": "questions", "catalogue": "mountain", "text": "hai con gà mái hay trống vậy shop", "expect": {"intent": "question"}, "dependsOn": ["accents"], "reason": "The one or the other."}
    {"id": "questions-099", "group": "questions", "catalogue": "orchard", "text": "2 quả bưởi này chua hay ngọt", "expect": {"intent": "question"}, "reason": "What goods are like."}
    {"id": "questions-100", "group": "questions", "catalogue": "orchard", "text": "2kg nho thì ck trước hay cod vậy shop", "expect": {"intent": "question"}, "reason": "How one pays."}
    {"id": "questions-101", "group": "questions", "region": "south", "catalogue": "orchard", "text": "bữa nào có vải vậy em", "expect": {"intent": "question"}, "reason": "When there is some."}
    {"id": "questions-102", "group": "questions", "catalogue": "orchard", "text": "còn nho không shop gọi em sđt 0912345678", "expect": {"intent": "question", "phones": ["+84912345678"]}, "reason": "A question, and whom to call."}
    {"id": "questions-103", "group": "questions", "catalogue": "orchard", "text": "ổi, cam giá sao ạ", "expect": {"intent": "question"}, "reason": "Names before what they are asked about."}
    {"id": "questions-104", "group": "questions", "catalogue": "orchard", "text": "còn ổi không để em lấy", "expect": {"intent": "question"}, "reason": "What somebody asks for, and why."}
    {"id": "questions-105", "group": "questions", "region": "south", "catalogue": "orchard", "text": "ổi hồi nào có lại vậy", "expect": {"intent": "question"}, "reason": "When there will be some."}
    {"id": "questions-106", "group": "questions", "catalogue": "delta", "text": "2kg tom duoc nhieu con", "expect": {"intent": "question"}, "reason": "How many shrimps make two kilos."}
    {"id": "questions-107", "group": "questions", "catalogue": "orchard", "text": "2kg ổi về tới Cần Thơ còn tươi không", "expect": {"intent": "question"}, "reason": "Whether goods stay fresh on their way."}

    """#
}
