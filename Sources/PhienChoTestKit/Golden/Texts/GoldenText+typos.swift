// Made by Tests/GoldenComments/embed from Tests/GoldenComments/typos.jsonl: change that, and run it.
extension GoldenText {
  static let typos = #"""
    {"id": "typos-001", "group": "typos", "catalogue": "orchard", "text": "chốt 2kg thnah long", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 2000}]}, "reason": "Swapped letters."}
    {"id": "typos-002", "group": "typos", "catalogue": "orchard", "text": "chốt 2kg thanh logn", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 2000}]}, "reason": "Swapped letters at the end."}
    {"id": "typos-003", "group": "typos", "catalogue": "orchard", "text": "chốt 2kg thah long", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 2000}]}, "reason": "A letter dropped."}
    {"id": "typos-004", "group": "typos", "catalogue": "orchard", "text": "chốt 2kg thanhh long", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 2000}]}, "reason": "A letter doubled."}
    {"id": "typos-005", "group": "typos", "catalogue": "orchard", "text": "chốt 2kg thamh long", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 2000}]}, "reason": "A neighbouring key."}
    {"id": "typos-006", "group": "typos", "catalogue": "orchard", "text": "2kg thanhlong nha", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 2000}]}, "reason": "The space is missing."}
    {"id": "typos-007", "group": "typos", "catalogue": "orchard", "text": "2kgthanh long", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 2000}]}, "reason": "The space after the unit is missing."}
    {"id": "typos-008", "group": "typos", "catalogue": "orchard", "text": "2kgổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "Number, unit and product run together."}
    {"id": "typos-009", "group": "typos", "catalogue": "orchard", "text": "chốt2kg ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "Verb and number run together."}
    {"id": "typos-010", "group": "typos", "catalogue": "orchard", "text": "chốt2kgổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "Everything runs together."}
    {"id": "typos-011", "group": "typos", "catalogue": "orchard", "text": "chotss 2kg ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A slip in the verb."}
    {"id": "typos-012", "group": "typos", "catalogue": "orchard", "text": "chốt chốt chốt 3kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}]}, "reason": "The verb repeated is one order."}
    {"id": "typos-013", "group": "typos", "catalogue": "orchard", "text": "chốt đơnnn 2kg nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}]}, "reason": "Stretched letters."}
    {"id": "typos-014", "group": "typos", "catalogue": "orchard", "text": "lấyyy 2kg nhooo", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}]}, "reason": "Stretched letters in the product too."}
    {"id": "typos-015", "group": "typos", "catalogue": "orchard", "text": "2 kgg xoài", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 2000}]}, "reason": "A doubled unit letter."}
    {"id": "typos-016", "group": "typos", "catalogue": "orchard", "text": "2 kí  lô   vải", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 2000}]}, "reason": "Spaces multiplied."}
    {"id": "typos-017", "group": "typos", "catalogue": "orchard", "text": "2kg.ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A point for a space."}
    {"id": "typos-018", "group": "typos", "catalogue": "orchard", "text": "2kg,ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A comma for a space."}
    {"id": "typos-019", "group": "typos", "catalogue": "orchard", "text": "2kg/ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A slash for a space."}
    {"id": "typos-020", "group": "typos", "catalogue": "orchard", "text": "ổi-2kg", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A dash between product and quantity."}
    {"id": "typos-021", "group": "typos", "catalogue": "orchard", "text": "ổi:2kg", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A colon between product and quantity."}
    {"id": "typos-022", "group": "typos", "catalogue": "orchard", "text": "ổi=2kg", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "An equals sign between product and quantity."}
    {"id": "typos-023", "group": "typos", "catalogue": "orchard", "text": "ổi(2kg)", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "Brackets about the quantity."}
    {"id": "typos-024", "group": "typos", "catalogue": "orchard", "text": "ổi ... 2kg", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "Points between product and quantity."}
    {"id": "typos-025", "group": "typos", "catalogue": "orchard", "text": "lấy 2 kg xòai", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 2000}]}, "reason": "The tone sits on the wrong vowel."}
    {"id": "typos-026", "group": "typos", "catalogue": "orchard", "text": "2kg xoaì", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 2000}]}, "reason": "The tone sits on the last vowel."}
    {"id": "typos-027", "group": "typos", "catalogue": "orchard", "text": "3kg thanh logng", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 3000}]}, "either": [{"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 3000}], "review": ["*"]}, {"intent": "order", "review": ["product-unknown"]}], "reason": "Two slips may be too many."}
    {"id": "typos-028", "group": "typos", "catalogue": "orchard", "text": "chốt 2 quả bưởii", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 2}]}, "reason": "A stretched product."}
    {"id": "typos-029", "group": "typos", "catalogue": "orchard", "text": "lấy 2 nải chuôi", "expect": {"intent": "order", "lines": [{"code": "CNG", "action": "add", "pieces": 2}]}, "reason": "A tone is missing."}
    {"id": "typos-030", "group": "typos", "catalogue": "orchard", "text": "hủy đơnn giúp mình", "expect": {"intent": "cancel"}, "reason": "A stretched letter."}
    {"id": "typos-031", "group": "typos", "catalogue": "orchard", "text": "huye đơn giúp e", "expect": {"intent": "cancel"}, "either": [{"intent": "other"}, {"intent": "cancel", "review": ["*"]}], "reason": "A slip in \"hủy\"."}
    {"id": "typos-032", "group": "typos", "catalogue": "orchard", "text": "bao nhêu 1kg", "expect": {"intent": "question"}, "reason": "A letter dropped in the question word."}
    {"id": "typos-033", "group": "typos", "catalogue": "orchard", "text": "gía bao nhiêu", "expect": {"intent": "question"}, "reason": "The tone sits on the wrong letter."}
    {"id": "typos-034", "group": "typos", "catalogue": "orchard", "text": "mãng cầuu 2kg", "expect": {"intent": "order", "lines": [{"code": "NCL", "action": "add", "grams": 2000}]}, "reason": "A stretched alias."}
    {"id": "typos-035", "group": "typos", "catalogue": "orchard", "text": "2kg mãngcầu", "expect": {"intent": "order", "lines": [{"code": "NCL", "action": "add", "grams": 2000}]}, "reason": "A missing space in an alias."}
    {"id": "typos-036", "group": "typos", "catalogue": "mountain", "text": "chit 2kg", "context": {"pinned": "LDO"}, "expect": {"intent": "order", "lines": [{"code": "LDO", "action": "add", "grams": 2000}]}, "reason": "\"Chốt\" with a slip, and no \"thịt\"."}
    {"id": "typos-037", "group": "typos", "catalogue": "orchard", "text": "2k g nhé", "context": {"pinned": "OKA"}, "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A space inside the unit."}
    {"id": "typos-038", "group": "typos", "catalogue": "orchard", "text": "3 k g cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}]}, "reason": "A space inside the unit."}
    {"id": "typos-039", "group": "typos", "catalogue": "mountain", "text": "2 chay mật ong", "expect": {"intent": "order", "lines": [{"code": "MOR", "action": "add", "pieces": 2}], "review": ["*"]}, "reason": "The unit is mistyped: an order, but somebody should look."}
    {"id": "typos-040", "group": "typos", "catalogue": "mountain", "text": "3 gọi miến", "expect": {"intent": "order", "lines": [{"code": "MDG", "action": "add", "pieces": 3}], "review": ["*"]}, "dependsOn": ["accents"], "reason": "The same where the mistyped word is another one."}

    """#
}
