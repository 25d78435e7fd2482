// Made by Tests/GoldenComments/embed from Tests/GoldenComments/conditional.jsonl: change that, and run it.
extension GoldenText {
  static let conditional = #"""
    {"id": "conditional-001", "group": "conditional", "catalogue": "orchard", "text": "bao giờ có ổi thì em lấy 2kg", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}], "review": ["conditional"]}, "reason": "A far-off wish."}
    {"id": "conditional-002", "group": "conditional", "catalogue": "orchard", "text": "khi nào có nho thì để em 1kg", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 1000}], "review": ["conditional"]}, "reason": "A far-off wish."}
    {"id": "conditional-003", "group": "conditional", "catalogue": "orchard", "text": "nếu còn thì cho em 2kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}], "review": ["conditional"]}, "reason": "A condition."}
    {"id": "conditional-004", "group": "conditional", "catalogue": "orchard", "text": "nếu freeship thì em lấy 5kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 5000}], "review": ["conditional"]}, "reason": "A condition."}
    {"id": "conditional-005", "group": "conditional", "catalogue": "orchard", "text": "có na thì chốt cho chị 3kg", "expect": {"intent": "order", "lines": [{"code": "NCL", "action": "add", "grams": 3000}], "review": ["conditional"]}, "reason": "A condition."}
    {"id": "conditional-006", "group": "conditional", "catalogue": "orchard", "text": "nếu ngọt thì lấy 5kg vải", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 5000}], "review": ["conditional"]}, "reason": "A condition."}
    {"id": "conditional-007", "group": "conditional", "catalogue": "orchard", "text": "còn hàng thì để em 2 quả bưởi", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 2}], "review": ["conditional"]}, "reason": "A condition."}
    {"id": "conditional-008", "group": "conditional", "catalogue": "orchard", "text": "giảm giá thì em lấy 10kg", "expect": {"intent": "order", "review": ["conditional", "product-missing"]}, "reason": "A condition, and nothing named."}
    {"id": "conditional-009", "group": "conditional", "catalogue": "orchard", "text": "giảm còn 20k thì em lấy 10kg", "context": {"pinned": "TL"}, "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 10000}], "review": ["conditional"]}, "reason": "A condition with a price."}
    {"id": "conditional-010", "group": "conditional", "catalogue": "orchard", "text": "nếu còn thì cho em 3kg", "context": {"pinned": "TL"}, "expect": {"intent": "order", "lines": [{"code": "TL", "action": "add", "grams": 3000}], "review": ["conditional"]}, "reason": "A condition on the pinned offer."}
    {"id": "conditional-011", "group": "conditional", "catalogue": "orchard", "text": "khi nào có hàng cho chị 2kg nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}], "review": ["conditional"]}, "reason": "A far-off wish."}
    {"id": "conditional-012", "group": "conditional", "catalogue": "orchard", "text": "mai mà có vải thì cho em 3kg", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 3000}], "review": ["conditional"]}, "reason": "A condition."}
    {"id": "conditional-013", "group": "conditional", "catalogue": "orchard", "text": "hôm nào có xoài để em 5kg nhé", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 5000}], "review": ["conditional"]}, "reason": "A far-off wish."}
    {"id": "conditional-014", "group": "conditional", "catalogue": "orchard", "text": "nếu được thì chốt em 2kg nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}], "review": ["conditional"]}, "reason": "A condition."}

    """#
}
