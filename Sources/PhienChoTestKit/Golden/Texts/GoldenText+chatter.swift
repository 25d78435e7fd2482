// Made by Tests/GoldenComments/embed from Tests/GoldenComments/chatter.jsonl: change that, and run it.
extension GoldenText {
  static let chatter = #"""
    {"id": "chatter-001", "group": "chatter", "catalogue": "orchard", "text": "chào shop", "expect": {"intent": "other"}, "reason": "A greeting."}
    {"id": "chatter-002", "group": "chatter", "catalogue": "orchard", "text": "chào cả nhà buổi tối vui vẻ", "expect": {"intent": "other"}, "reason": "A greeting."}
    {"id": "chatter-003", "group": "chatter", "catalogue": "orchard", "text": "alo alo shop nghe rõ không", "expect": {"intent": "question"}, "either": [{"intent": "other"}], "reason": "Tests the line."}
    {"id": "chatter-004", "group": "chatter", "catalogue": "orchard", "text": "hi shop", "expect": {"intent": "other"}, "reason": "A greeting."}
    {"id": "chatter-005", "group": "chatter", "catalogue": "orchard", "text": "em mới vào live", "expect": {"intent": "other"}, "reason": "Chatter."}
    {"id": "chatter-006", "group": "chatter", "catalogue": "orchard", "text": "cho em chào cả nhà với", "expect": {"intent": "other"}, "reason": "\"cho em\" with a greeting."}
    {"id": "chatter-007", "group": "chatter", "catalogue": "orchard", "text": "chúc shop đắt hàng", "expect": {"intent": "other"}, "reason": "A wish."}
    {"id": "chatter-008", "group": "chatter", "catalogue": "orchard", "text": "chúc shop bán hết 100kg ổi", "expect": {"intent": "other"}, "reason": "A wish with a number and a product."}
    {"id": "chatter-009", "group": "chatter", "catalogue": "orchard", "text": "chúc shop chốt được 500 đơn", "expect": {"intent": "other"}, "reason": "A wish with a number."}
    {"id": "chatter-010", "group": "chatter", "catalogue": "orchard", "text": "chúc shop mua may bán đắt", "expect": {"intent": "other"}, "reason": "A wish with \"mua\"."}
    {"id": "chatter-011", "group": "chatter", "catalogue": "orchard", "text": "chúc buổi live thành công tốt đẹp", "expect": {"intent": "other"}, "reason": "A wish."}
    {"id": "chatter-012", "group": "chatter", "catalogue": "orchard", "text": "chúc mừng năm mới", "expect": {"intent": "other"}, "reason": "A wish; \"năm\" is year."}
    {"id": "chatter-013", "group": "chatter", "catalogue": "orchard", "text": "mong shop chốt nhiều đơn", "expect": {"intent": "other"}, "reason": "A wish."}
    {"id": "chatter-014", "group": "chatter", "catalogue": "orchard", "text": "chúc cả nhà ngủ ngon", "expect": {"intent": "other"}, "reason": "A wish."}
    {"id": "chatter-015", "group": "chatter", "catalogue": "orchard", "text": "ổi ngon quá", "expect": {"intent": "other"}, "reason": "Praise."}
    {"id": "chatter-016", "group": "chatter", "catalogue": "orchard", "text": "cam ngọt lắm luôn", "expect": {"intent": "other"}, "reason": "Praise."}
    {"id": "chatter-017", "group": "chatter", "catalogue": "orchard", "text": "nhìn thanh long đỏ đẹp ghê", "expect": {"intent": "other"}, "reason": "Praise."}
    {"id": "chatter-018", "group": "chatter", "catalogue": "orchard", "text": "vải mùa này ngon nhất", "expect": {"intent": "other"}, "reason": "Praise."}
    {"id": "chatter-019", "group": "chatter", "catalogue": "orchard", "text": "shop dễ thương quá", "expect": {"intent": "other"}, "reason": "Praise."}
    {"id": "chatter-020", "group": "chatter", "catalogue": "orchard", "text": "ủng hộ shop", "expect": {"intent": "other"}, "reason": "Encouragement."}
    {"id": "chatter-021", "group": "chatter", "catalogue": "orchard", "text": "ủng hộ bà con nông dân", "expect": {"intent": "other"}, "reason": "Encouragement."}
    {"id": "chatter-022", "group": "chatter", "catalogue": "orchard", "text": "100 điểm cho shop", "expect": {"intent": "other"}, "reason": "Praise with a number."}
    {"id": "chatter-023", "group": "chatter", "catalogue": "orchard", "text": "10 điểm không có nhưng", "expect": {"intent": "other"}, "reason": "Praise with a number."}
    {"id": "chatter-024", "group": "chatter", "catalogue": "orchard", "text": "thả tim cho shop nè ❤️❤️❤️", "expect": {"intent": "other"}, "reason": "Chatter with emoji."}
    {"id": "chatter-025", "group": "chatter", "catalogue": "orchard", "text": "❤️❤️❤️", "expect": {"intent": "other"}, "reason": "Emoji alone."}
    {"id": "chatter-026", "group": "chatter", "catalogue": "orchard", "text": "👍", "expect": {"intent": "other"}, "reason": "Emoji alone."}
    {"id": "chatter-027", "group": "chatter", "catalogue": "orchard", "text": ".", "expect": {"intent": "other"}, "reason": "A dot to be seen."}
    {"id": "chatter-028", "group": "chatter", "catalogue": "orchard", "text": "..", "expect": {"intent": "other"}, "reason": "Dots to be seen."}
    {"id": "chatter-029", "group": "chatter", "catalogue": "orchard", "text": "up", "expect": {"intent": "other"}, "reason": "A word to lift the post."}
    {"id": "chatter-030", "group": "chatter", "catalogue": "orchard", "text": "hóng", "expect": {"intent": "other"}, "reason": "Waits."}
    {"id": "chatter-031", "group": "chatter", "catalogue": "orchard", "text": "chấm hóng live", "expect": {"intent": "other"}, "reason": "Waits."}
    {"id": "chatter-032", "group": "chatter", "catalogue": "orchard", "text": "đã share", "expect": {"intent": "other"}, "reason": "Says that it was shared."}
    {"id": "chatter-033", "group": "chatter", "catalogue": "orchard", "text": "đã chia sẻ 3 nhóm rồi nhé", "expect": {"intent": "other"}, "reason": "Shared to three groups; no order of three."}
    {"id": "chatter-034", "group": "chatter", "catalogue": "orchard", "text": "hahaha", "expect": {"intent": "other"}, "reason": "Laughter."}
    {"id": "chatter-035", "group": "chatter", "catalogue": "orchard", "text": "kkk", "expect": {"intent": "other"}, "reason": "Laughter."}
    {"id": "chatter-036", "group": "chatter", "catalogue": "orchard", "text": "hihi shop vui tính", "expect": {"intent": "other"}, "reason": "Chatter."}
    {"id": "chatter-037", "group": "chatter", "catalogue": "orchard", "text": "1000 mắt xem rồi", "expect": {"intent": "other"}, "reason": "A count of viewers."}
    {"id": "chatter-038", "group": "chatter", "catalogue": "orchard", "text": "500 người xem rồi shop ơi", "expect": {"intent": "other"}, "reason": "A count of viewers."}
    {"id": "chatter-039", "group": "chatter", "catalogue": "orchard", "text": "live 2 tiếng rồi mệt không shop", "expect": {"intent": "question"}, "either": [{"intent": "other"}], "reason": "Two hours are no quantity."}
    {"id": "chatter-040", "group": "chatter", "catalogue": "orchard", "text": "em ở Lào Cai xem nè", "expect": {"intent": "other"}, "reason": "Chatter."}
    {"id": "chatter-041", "group": "chatter", "catalogue": "orchard", "text": "trời mưa to quá", "expect": {"intent": "other"}, "reason": "Chatter."}
    {"id": "chatter-042", "group": "chatter", "catalogue": "orchard", "text": "shop nói to lên", "expect": {"intent": "other"}, "reason": "Asks for a louder voice."}
    {"id": "chatter-043", "group": "chatter", "catalogue": "orchard", "text": "quay gần vào trái bưởi cho xem với", "expect": {"intent": "other"}, "reason": "Asks to see the fruit; \"cho xem\" is no order."}
    {"id": "chatter-044", "group": "chatter", "catalogue": "orchard", "text": "cho em xem ổi với", "expect": {"intent": "other"}, "reason": "Asks to see; no order."}
    {"id": "chatter-045", "group": "chatter", "catalogue": "orchard", "text": "cho xem hàng đi shop", "expect": {"intent": "other"}, "reason": "Asks to see; no order."}
    {"id": "chatter-046", "group": "chatter", "catalogue": "orchard", "text": "hình như mạng yếu", "expect": {"intent": "other"}, "reason": "Chatter."}
    {"id": "chatter-047", "group": "chatter", "catalogue": "orchard", "text": "cảm ơn shop", "expect": {"intent": "other"}, "reason": "Thanks."}
    {"id": "chatter-048", "group": "chatter", "catalogue": "orchard", "text": "cảm ơn cả nhà đã mua hàng", "expect": {"intent": "other"}, "reason": "Thanks that say \"mua\"."}
    {"id": "chatter-049", "group": "chatter", "catalogue": "orchard", "text": "nhận được cam rồi cảm ơn shop nhé", "expect": {"intent": "other"}, "reason": "A receipt and thanks."}
    {"id": "chatter-050", "group": "chatter", "catalogue": "orchard", "text": "tuyệt vời", "expect": {"intent": "other"}, "reason": "Praise."}
    {"id": "chatter-051", "group": "chatter", "catalogue": "orchard", "text": "giá hợp lý đấy", "expect": {"intent": "other"}, "reason": "Praise of the price."}
    {"id": "chatter-052", "group": "chatter", "catalogue": "orchard", "text": "rẻ quá", "expect": {"intent": "other"}, "reason": "Praise of the price."}
    {"id": "chatter-053", "group": "chatter", "catalogue": "orchard", "text": "em theo dõi shop lâu rồi", "expect": {"intent": "other"}, "reason": "Chatter."}
    {"id": "chatter-054", "group": "chatter", "catalogue": "orchard", "text": "@shop", "expect": {"intent": "other"}, "reason": "A mention."}
    {"id": "chatter-055", "group": "chatter", "catalogue": "orchard", "text": "https://vi.example/abc123", "expect": {"intent": "other"}, "reason": "A link."}
    {"id": "chatter-056", "group": "chatter", "catalogue": "orchard", "text": "mua một tặng một", "expect": {"intent": "other"}, "reason": "A slogan."}
    {"id": "chatter-057", "group": "chatter", "catalogue": "orchard", "text": "xem live mà thèm", "expect": {"intent": "other"}, "reason": "Chatter."}
    {"id": "chatter-058", "group": "chatter", "catalogue": "orchard", "text": "", "expect": {"intent": "other"}, "reason": "An empty comment."}
    {"id": "chatter-059", "group": "chatter", "catalogue": "orchard", "text": "giá này ngoài chợ rẻ hơn", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "An opinion on the price, and no question."}
    {"id": "chatter-060", "group": "chatter", "region": "centre", "catalogue": "orchard", "text": "xa quê nhớ mấy món ni quá", "expect": {"intent": "other"}, "reason": "\"Mấy\" is no \"how many\" here."}
    {"id": "chatter-061", "group": "chatter", "catalogue": "orchard", "text": "bo tay luon", "expect": {"intent": "other"}, "reason": "\"Bó tay\", and nothing is taken out."}
    {"id": "chatter-062", "group": "chatter", "region": "south", "catalogue": "orchard", "text": "chốt đơn mỏi tay luôn ha shop", "expect": {"intent": "other"}, "reason": "Trade is good."}
    {"id": "chatter-063", "group": "chatter", "catalogue": "mountain", "text": "bổ 1 quả trứng xem nào", "expect": {"intent": "other"}, "reason": "One is to be shown, and not sold."}
    {"id": "chatter-064", "group": "chatter", "catalogue": "orchard", "text": "cầm 1 quả bưởi lên xem", "expect": {"intent": "other"}, "reason": "One is to be shown, and not sold."}
    {"id": "chatter-065", "group": "chatter", "catalogue": "orchard", "text": "quay cận 1 quả bưởi đi shop", "expect": {"intent": "other"}, "reason": "One is to be shown, and not sold."}
    {"id": "chatter-066", "group": "chatter", "catalogue": "orchard", "text": "lấy 1 quả bưởi ăn thử nhé", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 1}]}, "reason": "One to taste is bought."}
    {"id": "chatter-067", "group": "chatter", "catalogue": "orchard", "text": "mùa này ăn vải thì còn gì bằng", "expect": {"intent": "other"}, "reason": "Praise in the words of a question."}
    {"id": "chatter-068", "group": "chatter", "catalogue": "orchard", "text": "ăn 2kg na đau hết cả bụng", "expect": {"intent": "other"}, "reason": "\"Đau\" hurts, and asks nothing."}
    {"id": "chatter-069", "group": "chatter", "catalogue": "orchard", "text": "ai mua thì mua nhanh đi hết giờ", "expect": {"intent": "other"}, "reason": "Whoever wants to: no question."}
    {"id": "chatter-070", "group": "chatter", "catalogue": "orchard", "text": "chốt từ 3kg được freeship nhé mọi người", "expect": {"intent": "other"}, "reason": "A bargain that is announced."}
    {"id": "chatter-071", "group": "chatter", "catalogue": "orchard", "text": "lấy cho xem quả bưởi", "expect": {"intent": "other"}, "reason": "One is to be shown."}
    {"id": "chatter-072", "group": "chatter", "catalogue": "mountain", "text": "lấy ra cho chị xem con gà", "expect": {"intent": "other"}, "reason": "One is to be shown, and none goes."}
    {"id": "chatter-073", "group": "chatter", "catalogue": "mountain", "text": "lấy hộp nấm cho mọi người xem đi", "expect": {"intent": "other"}, "reason": "One is to be shown."}
    {"id": "chatter-074", "group": "chatter", "catalogue": "orchard", "text": "ước được shop tặng 2kg nho", "expect": {"intent": "other"}, "reason": "A wish."}
    {"id": "chatter-075", "group": "chatter", "catalogue": "mountain", "text": "em ko biết nấu gà đâu shop", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "Denied, and not asked."}
    {"id": "chatter-076", "group": "chatter", "catalogue": "orchard", "text": "vứt bỏ ổi", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "Thrown away, and not withdrawn."}
    {"id": "chatter-077", "group": "chatter", "catalogue": "mountain", "text": "chốt con gà để mẹ xem", "expect": {"intent": "order", "lines": [{"code": "GDO", "action": "add", "pieces": 1}]}, "reason": "Bought, to be shown at home."}
    {"id": "chatter-078", "group": "chatter", "catalogue": "orchard", "text": "nhìn mấy quả bưởi thích mắt quá", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "Some, which are praised."}
    {"id": "chatter-079", "group": "chatter", "catalogue": "mountain", "text": "lấy con gà lên cho xem", "expect": {"intent": "other"}, "reason": "One is to be shown."}
    {"id": "chatter-080", "group": "chatter", "catalogue": "orchard", "text": "nhà mình năm nay trồng 5 tạ cam mà bán không được", "expect": {"intent": "other"}, "reason": "A grower complains."}
    {"id": "chatter-081", "group": "chatter", "region": "south", "catalogue": "orchard", "text": "ráng bán hết 2 tạ cam nha shop", "expect": {"intent": "other"}, "reason": "What a shop is wished to sell."}
    {"id": "chatter-082", "group": "chatter", "catalogue": "orchard", "text": "chúc live nay bùng nổ, hết sạch 200 nải chuối", "expect": {"intent": "other"}, "reason": "A wish goes on in the next clause."}
    {"id": "chatter-083", "group": "chatter", "catalogue": "village", "text": "vỗ tay cho shop 5 cái", "context": {"pinned": "BCG"}, "expect": {"intent": "other"}, "reason": "Applause, and no cakes."}
    {"id": "chatter-084", "group": "chatter", "catalogue": "village", "text": "cho shop 5 cái tim", "context": {"pinned": "BCG"}, "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "Hearts, and no cakes."}
    {"id": "chatter-085", "group": "chatter", "catalogue": "orchard", "text": "mong năm nay được giá cam", "expect": {"intent": "other"}, "reason": "A good price for farmers, and no question."}
    {"id": "chatter-086", "group": "chatter", "catalogue": "orchard", "text": "bán thế này thì ai mua", "expect": {"intent": "other"}, "reason": "Nobody asks who."}
    {"id": "chatter-087", "group": "chatter", "catalogue": "orchard", "text": "mua hay không là chuyện của họ", "expect": {"intent": "other"}, "reason": "Whose matter it is."}
    {"id": "chatter-088", "group": "chatter", "region": "south", "catalogue": "orchard", "text": "coi chơi thôi à", "expect": {"intent": "other"}, "reason": "\"Thôi à\" says only."}
    {"id": "chatter-089", "group": "chatter", "catalogue": "orchard", "text": "hồi xưa 1 ký cam có mấy ngàn", "expect": {"intent": "other"}, "reason": "Only a few thousand: no question."}
    {"id": "chatter-090", "group": "chatter", "catalogue": "mountain", "text": "nhà em có mỗi 2 con gà thôi", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "What somebody has."}
    {"id": "chatter-091", "group": "chatter", "region": "south", "catalogue": "orchard", "text": "vườn nhà em có 10 trái bưởi năm nay", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "What grows in a garden."}
    {"id": "chatter-092", "group": "chatter", "catalogue": "orchard", "text": "bỏ đơn em chung với đơn chị Lan nhé", "expect": {"intent": "other"}, "reason": "Orders that go in one parcel."}
    {"id": "chatter-093", "group": "chatter", "catalogue": "orchard", "text": "siêu thị bán 2kg nho đắt hơn", "expect": {"intent": "other"}, "reason": "What goods cost elsewhere."}
    {"id": "chatter-094", "group": "chatter", "catalogue": "orchard", "text": "1kg nho bằng 2kg cam", "expect": {"intent": "other"}, "reason": "What something is worth is compared."}
    {"id": "chatter-095", "group": "chatter", "catalogue": "orchard", "text": "1kg nho bằng nửa tháng lương", "expect": {"intent": "other"}, "reason": "A comparison is no order."}
    {"id": "chatter-096", "group": "chatter", "catalogue": "orchard", "text": "shop bán 1 ngày nửa tấn ổi ghê thiệt", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 500000}], "review": ["*"]}, "reason": "So much with no verb that orders may be told of a shop."}
    {"id": "chatter-097", "group": "chatter", "catalogue": "orchard", "text": "1 ngày 3 trái bưởi", "expect": {"intent": "other"}, "reason": "How many somebody eats a day is no order."}
    {"id": "chatter-098", "group": "chatter", "catalogue": "mountain", "text": "bố em ngày nào cũng pha ấm chè, nghiện luôn", "expect": {"intent": "other"}, "reason": "A habit is told of."}
    {"id": "chatter-099", "group": "chatter", "catalogue": "orchard", "text": "chị bán xoài ngon nhất chợ", "expect": {"intent": "other"}, "reason": "What somebody sells is praised."}
    {"id": "chatter-100", "group": "chatter", "catalogue": "mountain", "text": "ai chưa ăn thì nên thử nhé mọi người thịt trâu ngon lắm", "expect": {"intent": "other"}, "reason": "Others are told to try."}
    {"id": "chatter-101", "group": "chatter", "region": "south", "catalogue": "orchard", "text": "shop cân thử 1kg ổi coi", "expect": {"intent": "other"}, "reason": "To be weighed before the camera."}
    {"id": "chatter-102", "group": "chatter", "catalogue": "orchard", "text": "mình giảm 5kg vì ăn ổi", "expect": {"intent": "other"}, "reason": "What somebody weighs less."}
    {"id": "chatter-103", "group": "chatter", "catalogue": "orchard", "text": "bé nhà em 12kg rồi", "expect": {"intent": "other"}, "reason": "What a child weighs."}

    """#
}
