// Made by Tests/GoldenComments/embed from Tests/GoldenComments/accents-half.jsonl: change that, and run it.
extension GoldenText {
  static let accentsHalf = #"""
    {"id": "accents-half-001", "group": "accents-half", "catalogue": "orchard", "text": "chốt 3kg thanh long nha shop oi", "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 3000}]}, "reason": "The last word calls the shop."}
    {"id": "accents-half-002", "group": "accents-half", "catalogue": "orchard", "text": "cho em 2 ký oi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "Half-accented: the guava after a quantity."}
    {"id": "accents-half-003", "group": "accents-half", "catalogue": "orchard", "text": "lây 2kg ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A wrong accent on the verb does not matter."}
    {"id": "accents-half-004", "group": "accents-half", "catalogue": "orchard", "text": "chôt 2 cân cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}]}, "reason": "\"chôt\" has half its accent."}
    {"id": "accents-half-005", "group": "accents-half", "catalogue": "orchard", "text": "chót 3kg nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 3000}]}, "reason": "\"chót\" is a slip for \"chốt\"."}
    {"id": "accents-half-006", "group": "accents-half", "catalogue": "orchard", "text": "em lấy 2 can xoài", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 2000}]}, "reason": "\"can\" for \"cân\"."}
    {"id": "accents-half-007", "group": "accents-half", "catalogue": "orchard", "text": "cho chị 2 kg bưoi", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add"}], "review": ["unit-mismatch"]}, "reason": "Half-accented pomelo, sold by the piece."}
    {"id": "accents-half-008", "group": "accents-half", "catalogue": "orchard", "text": "mua 3 quả buởi", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 3}]}, "reason": "The mark sits on the wrong letter."}
    {"id": "accents-half-009", "group": "accents-half", "catalogue": "orchard", "text": "đổi cam thanh 2kg", "expect": {"intent": "change", "lines": [{"code": "CCP", "action": "set", "grams": 2000}]}, "reason": "\"thanh\" for \"thành\" after \"đổi\"."}
    {"id": "accents-half-010", "group": "accents-half", "catalogue": "orchard", "text": "bo cam ra nhé", "expect": {"intent": "change", "lines": [{"code": "CCP", "action": "remove"}]}, "reason": "\"bo\" for \"bỏ\" before a named item and \"ra\"."}
    {"id": "accents-half-011", "group": "accents-half", "catalogue": "orchard", "text": "hũy đơn giúp em", "expect": {"intent": "cancel"}, "reason": "A wrong tone in \"hủy\"."}
    {"id": "accents-half-012", "group": "accents-half", "catalogue": "orchard", "text": "thôi khong lấy nữa nhé", "expect": {"intent": "cancel"}, "reason": "Half-accented withdrawal."}
    {"id": "accents-half-013", "group": "accents-half", "catalogue": "orchard", "text": "giá bao nhieu vậy", "expect": {"intent": "question"}, "reason": "Half-accented price question."}
    {"id": "accents-half-014", "group": "accents-half", "catalogue": "orchard", "text": "con ổi ko shop", "expect": {"intent": "question"}, "reason": "\"con\" for \"còn\"."}
    {"id": "accents-half-015", "group": "accents-half", "catalogue": "orchard", "text": "2 lang rưỡi nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 250}]}, "reason": "\"lang rưỡi\" is 2.5 lạng."}
    {"id": "accents-half-016", "group": "accents-half", "catalogue": "orchard", "text": "nưa ký nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 500}]}, "reason": "\"nưa\" for \"nửa\"."}
    {"id": "accents-half-017", "group": "accents-half", "catalogue": "orchard", "text": "thêm 1kg vai nữa nhé", "expect": {"intent": "change", "lines": [{"code": "VTH", "action": "add", "grams": 1000}]}, "reason": "\"vai\" for \"vải\"."}
    {"id": "accents-half-018", "group": "accents-half", "catalogue": "orchard", "text": "tôi lay 2 ki na", "expect": {"intent": "order", "lines": [{"code": "NCL", "action": "add", "grams": 2000}]}, "reason": "Half-accented order."}
    {"id": "accents-half-019", "group": "accents-half", "catalogue": "orchard", "text": "cho em hai ky ruơi nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2500}]}, "reason": "\"ruơi\" has its mark on the wrong letter."}
    {"id": "accents-half-020", "group": "accents-half", "catalogue": "orchard", "text": "lấy 2 quả bươi", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 2}]}, "reason": "The tone is missing."}
    {"id": "accents-half-021", "group": "accents-half", "catalogue": "orchard", "text": "3 qua bưởi nhé em", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 3}]}, "reason": "Between a number and goods \"qua\" is \"quả\"."}
    {"id": "accents-half-022", "group": "accents-half", "catalogue": "mountain", "text": "20 qua trứng", "expect": {"intent": "order", "lines": [{"code": "TGA", "action": "add", "pieces": 20}]}, "reason": "The same."}

    """#
}
