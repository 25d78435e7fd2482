// Made by Tests/GoldenComments/embed from Tests/GoldenComments/teencode.jsonl: change that, and run it.
extension GoldenText {
  static let teencode = #"""
    {"id": "teencode-001", "group": "teencode", "catalogue": "orchard", "text": "e lấy 2kg ổi nha sốp", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "\"sốp\" is a playful shop."}
    {"id": "teencode-002", "group": "teencode", "catalogue": "orchard", "text": "cko e 2kg ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "\"cko\" is \"cho\"."}
    {"id": "teencode-003", "group": "teencode", "catalogue": "orchard", "text": "chốk 2kg nho nka", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}]}, "either": [{"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}], "review": ["*"]}], "reason": "Teencode endings."}
    {"id": "teencode-004", "group": "teencode", "catalogue": "orchard", "text": "ck 2kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}]}, "either": [{"intent": "other"}, {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}], "review": ["*"]}], "reason": "\"ck\" may be chốt, chuyển khoản or husband."}
    {"id": "teencode-005", "group": "teencode", "catalogue": "orchard", "text": "order 3kg xoài", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 3000}]}, "reason": "The English verb."}
    {"id": "teencode-006", "group": "teencode", "catalogue": "orchard", "text": "oder 2kg vải", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 2000}]}, "reason": "A common misspelling of order."}
    {"id": "teencode-007", "group": "teencode", "catalogue": "orchard", "text": "mk lấy 2kg na nhá", "expect": {"intent": "order", "lines": [{"code": "NCL", "action": "add", "grams": 2000}]}, "reason": "\"mk\" is \"mình\"."}
    {"id": "teencode-008", "group": "teencode", "catalogue": "orchard", "text": "m lấy 3kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}]}, "reason": "\"m\" is \"mình\"."}
    {"id": "teencode-009", "group": "teencode", "catalogue": "orchard", "text": "a đặt 2kg bơ nhé e", "expect": {"intent": "order", "lines": [{"code": "BSP", "action": "add", "grams": 2000}]}, "reason": "\"a\" and \"e\" are pronouns."}
    {"id": "teencode-010", "group": "teencode", "catalogue": "orchard", "text": "cho c 2kg nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}]}, "reason": "\"c\" is \"chị\"."}
    {"id": "teencode-011", "group": "teencode", "catalogue": "orchard", "text": "lấy e 2kg nho vs 1kg cam", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}, {"code": "CCP", "action": "add", "grams": 1000}]}, "reason": "\"vs\" is \"với\"."}
    {"id": "teencode-012", "group": "teencode", "catalogue": "orchard", "text": "đc giảm giá ko", "expect": {"intent": "question"}, "reason": "\"đc\" and \"ko\" in a question."}
    {"id": "teencode-013", "group": "teencode", "catalogue": "orchard", "text": "ko lấy nữa đâu nha", "expect": {"intent": "cancel"}, "reason": "\"ko\" negates and \"nữa\" withdraws."}
    {"id": "teencode-014", "group": "teencode", "catalogue": "orchard", "text": "k lấy nữa ạ", "expect": {"intent": "cancel"}, "reason": "\"k\" is \"không\"."}
    {"id": "teencode-015", "group": "teencode", "catalogue": "orchard", "text": "hk lấy nữa", "expect": {"intent": "cancel"}, "reason": "\"hk\" is \"không\"."}
    {"id": "teencode-016", "group": "teencode", "catalogue": "orchard", "text": "bn 1kg v shop", "expect": {"intent": "question"}, "reason": "\"bn\" is \"bao nhiêu\"."}
    {"id": "teencode-017", "group": "teencode", "catalogue": "orchard", "text": "bnh 1 ký z", "expect": {"intent": "question"}, "reason": "\"bnh\" is \"bao nhiêu\"."}
    {"id": "teencode-018", "group": "teencode", "catalogue": "orchard", "text": "còn k shop", "expect": {"intent": "question"}, "reason": "\"k\" is \"không\" here, no thousand."}
    {"id": "teencode-019", "group": "teencode", "catalogue": "orchard", "text": "ship hn bn", "expect": {"intent": "question"}, "reason": "Asks the cost of delivery."}
    {"id": "teencode-020", "group": "teencode", "catalogue": "orchard", "text": "gia sao z sh", "expect": {"intent": "question"}, "reason": "\"giá sao\" asks the price."}
    {"id": "teencode-021", "group": "teencode", "catalogue": "orchard", "text": "ib giá", "expect": {"intent": "question"}, "reason": "Asks for the price by message."}
    {"id": "teencode-022", "group": "teencode", "catalogue": "orchard", "text": "rep ib e vs", "expect": {"intent": "other"}, "either": [{"intent": "question"}], "reason": "Asks for a reply, orders nothing."}
    {"id": "teencode-023", "group": "teencode", "catalogue": "orchard", "text": "cmt lấy hên", "expect": {"intent": "other"}, "reason": "A comment for luck."}
    {"id": "teencode-024", "group": "teencode", "catalogue": "orchard", "text": "ui ngon z trời", "expect": {"intent": "other"}, "reason": "Praise."}
    {"id": "teencode-025", "group": "teencode", "catalogue": "orchard", "text": "mng chốt lẹ đi", "expect": {"intent": "other"}, "reason": "Urges others, orders nothing."}
    {"id": "teencode-026", "group": "teencode", "catalogue": "orchard", "text": "tks shop nha", "expect": {"intent": "other"}, "reason": "Thanks."}
    {"id": "teencode-027", "group": "teencode", "catalogue": "orchard", "text": "2kg ổi nhen sh iu", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "Endearment after the order."}
    {"id": "teencode-028", "group": "teencode", "catalogue": "orchard", "text": "e chốt 1kg nho nhaaaa", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 1000}]}, "reason": "Stretched particle."}
    {"id": "teencode-029", "group": "teencode", "catalogue": "orchard", "text": "cho e xin 2kg ổi dc ko ạ", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "either": [{"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}], "review": ["*"]}, {"intent": "question"}], "reason": "A polite request in the form of a question."}
    {"id": "teencode-030", "group": "teencode", "catalogue": "orchard", "text": "lm ơn chốt e 2kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}]}, "reason": "\"lm ơn\" is please."}
    {"id": "teencode-031", "group": "teencode", "catalogue": "orchard", "text": "c đặt 2kg nho r nhé", "expect": {"intent": "other"}, "reason": "\"r\" is \"rồi\": a reminder."}
    {"id": "teencode-032", "group": "teencode", "catalogue": "orchard", "text": "hqua mua 2kg ngon lm", "expect": {"intent": "other"}, "reason": "\"hqua\" is yesterday: the past."}
    {"id": "teencode-033", "group": "teencode", "catalogue": "orchard", "text": "huỷ đơn dùm e vs", "expect": {"intent": "cancel"}, "reason": "\"vs\" is \"với\" as a particle."}
    {"id": "teencode-034", "group": "teencode", "catalogue": "orchard", "text": "bt khi nào có vải k", "expect": {"intent": "question"}, "reason": "Asks when there will be lychees."}
    {"id": "teencode-035", "group": "teencode", "catalogue": "orchard", "text": "lấy thêm 1kg cam nx nha", "expect": {"intent": "change", "lines": [{"code": "CCP", "action": "add", "grams": 1000}]}, "reason": "\"nx\" is \"nữa\"."}
    {"id": "teencode-036", "group": "teencode", "catalogue": "orchard", "text": "lấy e 2kg ổi nka", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "\"Nka\" is \"nha\"."}
    {"id": "teencode-037", "group": "teencode", "catalogue": "orchard", "text": "chốt e 3kg cam nhaz", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}]}, "reason": "\"Nhaz\" is \"nha\"."}
    {"id": "teencode-038", "group": "teencode", "catalogue": "orchard", "text": "sr shop, bớt 1kg cam giúp e", "expect": {"intent": "change", "lines": [{"code": "CCP", "action": "remove", "grams": 1000}]}, "reason": "An apology, and a change."}
    {"id": "teencode-039", "group": "teencode", "catalogue": "mountain", "text": "2 gói kẹo lạc 😍😍 <3", "expect": {"intent": "order", "lines": [{"code": "KLC", "action": "add", "pieces": 2}]}, "reason": "Emoji and a heart say nothing."}

    """#
}
