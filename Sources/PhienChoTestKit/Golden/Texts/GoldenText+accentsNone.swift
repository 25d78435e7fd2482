// Made by Tests/GoldenComments/embed from Tests/GoldenComments/accents-none.jsonl: change that, and run it.
extension GoldenText {
  static let accentsNone = #"""
    {"id": "accents-none-001", "group": "accents-none", "catalogue": "orchard", "text": "chot 3kg thanh long", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 3000}]}, "reason": "No accents at all."}
    {"id": "accents-none-002", "group": "accents-none", "catalogue": "orchard", "text": "cho em 2 ky oi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "\"oi\" after a quantity is the guava."}
    {"id": "accents-none-003", "group": "accents-none", "catalogue": "orchard", "text": "lay 1 ky nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 1000}]}, "reason": "No accents at all."}
    {"id": "accents-none-004", "group": "accents-none", "catalogue": "orchard", "text": "shop oi cho e 2kg oi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "The first \"oi\" calls the shop, the second is the guava."}
    {"id": "accents-none-005", "group": "accents-none", "catalogue": "orchard", "text": "em lay 2 can na nhe", "expect": {"intent": "order", "lines": [{"code": "NCL", "action": "add", "grams": 2000}]}, "reason": "\"can\" before a product is \"cân\"."}
    {"id": "accents-none-006", "group": "accents-none", "catalogue": "orchard", "text": "de chi 3kg buoi", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add"}], "review": ["unit-mismatch"]}, "reason": "Pomelos are sold by the piece."}
    {"id": "accents-none-007", "group": "accents-none", "catalogue": "orchard", "text": "cho minh 5 qua buoi", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 5}]}, "reason": "\"qua\" is the classifier \"quả\"."}
    {"id": "accents-none-008", "group": "accents-none", "catalogue": "orchard", "text": "dat 2kg xoai gui ve Ha Noi", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 2000}]}, "reason": "The place is no product."}
    {"id": "accents-none-009", "group": "accents-none", "catalogue": "orchard", "text": "2 lang nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 200}]}, "reason": "\"lang\" is \"lạng\"."}
    {"id": "accents-none-010", "group": "accents-none", "catalogue": "orchard", "text": "nua can nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 500}]}, "reason": "\"nua can\" is half a kilogram."}
    {"id": "accents-none-011", "group": "accents-none", "catalogue": "orchard", "text": "2 can ruoi cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2500}]}, "reason": "\"ruoi\" is \"rưỡi\"."}
    {"id": "accents-none-012", "group": "accents-none", "catalogue": "orchard", "text": "can ruoi vai", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 1500}]}, "reason": "A kilogram and a half."}
    {"id": "accents-none-013", "group": "accents-none", "catalogue": "orchard", "text": "1 yen vai thieu", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 10000}]}, "reason": "\"yen\" is \"yến\"."}
    {"id": "accents-none-014", "group": "accents-none", "catalogue": "orchard", "text": "mot can hai lang nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 1200}]}, "reason": "Number words and units without accents."}
    {"id": "accents-none-015", "group": "accents-none", "catalogue": "orchard", "text": "ba can cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}]}, "reason": "\"ba\" is three."}
    {"id": "accents-none-016", "group": "accents-none", "catalogue": "orchard", "text": "nam can cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 5000}]}, "reason": "\"nam\" before a unit is five."}
    {"id": "accents-none-017", "group": "accents-none", "catalogue": "orchard", "text": "muoi can cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 10000}]}, "reason": "\"muoi\" before a unit is ten."}
    {"id": "accents-none-018", "group": "accents-none", "catalogue": "orchard", "text": "hai muoi lam can cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 25000}]}, "reason": "Twenty-five."}
    {"id": "accents-none-019", "group": "accents-none", "catalogue": "orchard", "text": "gia bao nhieu shop", "expect": {"intent": "question"}, "reason": "A price question."}
    {"id": "accents-none-020", "group": "accents-none", "catalogue": "orchard", "text": "con khong shop", "expect": {"intent": "question"}, "reason": "Asks what is left."}
    {"id": "accents-none-021", "group": "accents-none", "catalogue": "orchard", "text": "co ship khong", "expect": {"intent": "question"}, "reason": "Asks about delivery."}
    {"id": "accents-none-022", "group": "accents-none", "catalogue": "orchard", "text": "bao nhieu 1 can cam", "expect": {"intent": "question"}, "reason": "A price question that names the goods."}
    {"id": "accents-none-023", "group": "accents-none", "catalogue": "orchard", "text": "huy don giup em", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "accents-none-024", "group": "accents-none", "catalogue": "orchard", "text": "thoi khong lay nua", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "accents-none-025", "group": "accents-none", "catalogue": "orchard", "text": "bo nho ra giup em", "expect": {"intent": "change", "lines": [{"code": "NNT", "action": "remove"}]}, "reason": "A named item is removed."}
    {"id": "accents-none-026", "group": "accents-none", "catalogue": "orchard", "text": "doi nho thanh 3kg", "expect": {"intent": "change", "lines": [{"code": "NNT", "action": "set", "grams": 3000}]}, "reason": "Sets the quantity."}
    {"id": "accents-none-027", "group": "accents-none", "catalogue": "orchard", "text": "them 1kg cam nua", "expect": {"intent": "change", "lines": [{"code": "CCP", "action": "add", "grams": 1000}]}, "reason": "Adds to an order."}
    {"id": "accents-none-028", "group": "accents-none", "catalogue": "orchard", "text": "bot 1kg cam", "expect": {"intent": "change", "lines": [{"code": "CCP", "action": "remove", "grams": 1000}]}, "reason": "Takes away from the order."}
    {"id": "accents-none-029", "group": "accents-none", "catalogue": "orchard", "text": "chuc shop dat hang", "expect": {"intent": "other"}, "reason": "A wish (\"đắt hàng\"), no order and no dozen."}
    {"id": "accents-none-030", "group": "accents-none", "catalogue": "orchard", "text": "cam on shop nhieu", "expect": {"intent": "other"}, "reason": "\"cam on\" is thanks, not oranges."}
    {"id": "accents-none-031", "group": "accents-none", "catalogue": "orchard", "text": "hang ngon qua", "expect": {"intent": "other"}, "reason": "Praise."}
    {"id": "accents-none-032", "group": "accents-none", "catalogue": "orchard", "text": "hom qua mua 2kg ngon lam", "expect": {"intent": "other"}, "reason": "The past."}
    {"id": "accents-none-033", "group": "accents-none", "catalogue": "orchard", "text": "lay em 3kg cam on shop", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}]}, "either": [{"intent": "order", "review": ["product-missing"]}, {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}], "review": ["*"]}], "reason": "\"cam on\" may be the thanks or the oranges."}
    {"id": "accents-none-034", "group": "accents-none", "catalogue": "orchard", "text": "khong chot dau mac qua", "expect": {"intent": "other"}, "reason": "A refusal of what was never ordered."}
    {"id": "accents-none-035", "group": "accents-none", "catalogue": "orchard", "text": "xin gia shop oi", "expect": {"intent": "question"}, "reason": "\"xin giá\" without accents."}
    {"id": "accents-none-036", "group": "accents-none", "catalogue": "orchard", "text": "ai chot 3kg roi vay", "expect": {"intent": "question"}, "reason": "Asks who has ordered."}
    {"id": "accents-none-037", "group": "accents-none", "catalogue": "orchard", "text": "cho em 2 nai chuoi", "expect": {"intent": "order", "lines": [{"code": "CNG", "action": "add", "pieces": 2}]}, "reason": "\"nai\" is \"nải\"."}
    {"id": "accents-none-038", "group": "accents-none", "catalogue": "orchard", "text": "5 trai dua xiem", "expect": {"intent": "order", "lines": [{"code": "DXB", "action": "add", "pieces": 5}]}, "reason": "\"trai\" is \"trái\"."}
    {"id": "accents-none-039", "group": "accents-none", "catalogue": "orchard", "text": "em lay mot chuc qua buoi", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 10}]}, "reason": "\"chuc\" before a piece offer is the ten."}
    {"id": "accents-none-040", "group": "accents-none", "catalogue": "orchard", "text": "chuc ca nha buoi toi vui ve", "expect": {"intent": "other"}, "reason": "\"chuc\" is a wish and \"buoi toi\" the evening, not a dozen pomelos."}

    """#
}
