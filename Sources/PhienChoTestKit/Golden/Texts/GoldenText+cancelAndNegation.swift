// Made by Tests/GoldenComments/embed from Tests/GoldenComments/cancel-and-negation.jsonl: change that, and run it.
extension GoldenText {
  static let cancelAndNegation = #"""
    {"id": "cancel-and-negation-001", "group": "cancel-and-negation", "catalogue": "orchard", "text": "hủy đơn giúp em", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "cancel-and-negation-002", "group": "cancel-and-negation", "catalogue": "orchard", "text": "huỷ đơn nha shop", "expect": {"intent": "cancel"}, "reason": "The other tone style."}
    {"id": "cancel-and-negation-003", "group": "cancel-and-negation", "catalogue": "orchard", "text": "HỦY ĐƠN", "expect": {"intent": "cancel"}, "reason": "Capitals."}
    {"id": "cancel-and-negation-004", "group": "cancel-and-negation", "catalogue": "orchard", "text": "hủy hết nhé", "expect": {"intent": "cancel"}, "reason": "Everything, in so many words."}
    {"id": "cancel-and-negation-005", "group": "cancel-and-negation", "catalogue": "orchard", "text": "hủy hết đơn của em nhé", "expect": {"intent": "cancel"}, "reason": "Everything, in so many words."}
    {"id": "cancel-and-negation-006", "group": "cancel-and-negation", "catalogue": "orchard", "text": "cho em hủy đơn ạ", "expect": {"intent": "cancel"}, "reason": "\"cho em\" here asks leave to withdraw."}
    {"id": "cancel-and-negation-007", "group": "cancel-and-negation", "catalogue": "orchard", "text": "em xin hủy đơn", "expect": {"intent": "cancel"}, "reason": "\"xin\" here asks leave to withdraw."}
    {"id": "cancel-and-negation-008", "group": "cancel-and-negation", "catalogue": "orchard", "text": "shop hủy giúp mình đơn vừa nãy", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "cancel-and-negation-009", "group": "cancel-and-negation", "catalogue": "orchard", "text": "thôi em không lấy nữa đâu ạ", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "cancel-and-negation-010", "group": "cancel-and-negation", "catalogue": "orchard", "text": "thôi không mua nữa", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "cancel-and-negation-011", "group": "cancel-and-negation", "catalogue": "orchard", "text": "em không đặt nữa nhé", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "cancel-and-negation-012", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không chốt nữa nha", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "cancel-and-negation-013", "group": "cancel-and-negation", "catalogue": "orchard", "text": "bỏ đơn giúp em", "expect": {"intent": "cancel"}, "reason": "The order is dropped."}
    {"id": "cancel-and-negation-014", "group": "cancel-and-negation", "catalogue": "orchard", "text": "bỏ đơn của chị nhé", "expect": {"intent": "cancel"}, "reason": "The order is dropped."}
    {"id": "cancel-and-negation-015", "group": "cancel-and-negation", "catalogue": "orchard", "text": "đừng lên đơn nữa nhé", "expect": {"intent": "cancel"}, "reason": "The order is not to be made."}
    {"id": "cancel-and-negation-016", "group": "cancel-and-negation", "catalogue": "orchard", "text": "đổi ý rồi, hủy đơn giúp em", "expect": {"intent": "cancel"}, "reason": "A change of mind that withdraws everything."}
    {"id": "cancel-and-negation-017", "group": "cancel-and-negation", "catalogue": "orchard", "text": "thôi hủy nha, sđt 0912345678", "expect": {"intent": "cancel", "phones": ["+84912345678"]}, "reason": "A withdrawal with a phone."}
    {"id": "cancel-and-negation-018", "group": "cancel-and-negation", "catalogue": "orchard", "text": "cancel đơn nhé shop", "expect": {"intent": "cancel"}, "reason": "The English verb."}
    {"id": "cancel-and-negation-019", "group": "cancel-and-negation", "catalogue": "orchard", "text": "khỏi gửi nữa nha shop, hủy đơn", "expect": {"intent": "cancel"}, "reason": "Everything is withdrawn."}
    {"id": "cancel-and-negation-020", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không lấy nữa, mẹ em mua rồi", "expect": {"intent": "cancel"}, "reason": "The reason is no order."}
    {"id": "cancel-and-negation-021", "group": "cancel-and-negation", "catalogue": "orchard", "text": "bận quá không lấy được nữa, hủy giúp em", "expect": {"intent": "cancel"}, "reason": "The reason is no order."}
    {"id": "cancel-and-negation-022", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không lấy 2kg ổi nữa", "expect": {"intent": "change", "lines": [{"code": "OKA", "action": "remove"}]}, "either": [{"intent": "change", "lines": [{"code": "OKA", "action": "remove", "grams": 2000}]}], "reason": "A named item is withdrawn."}
    {"id": "cancel-and-negation-023", "group": "cancel-and-negation", "catalogue": "orchard", "text": "hủy 2kg nho giúp em", "expect": {"intent": "change", "lines": [{"code": "NNT", "action": "remove", "grams": 2000}]}, "either": [{"intent": "change", "lines": [{"code": "NNT", "action": "remove"}]}], "reason": "A named item is withdrawn."}
    {"id": "cancel-and-negation-024", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không lấy nho nữa, lấy cam 2kg", "expect": {"intent": "change", "lines": [{"code": "NNT", "action": "remove"}, {"code": "CCP", "action": "add", "grams": 2000}]}, "reason": "One goes, another comes."}
    {"id": "cancel-and-negation-025", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không chốt đâu", "expect": {"intent": "other"}, "reason": "Refuses what was never ordered."}
    {"id": "cancel-and-negation-026", "group": "cancel-and-negation", "catalogue": "orchard", "text": "em không mua đâu chỉ xem thôi", "expect": {"intent": "other"}, "reason": "Refuses what was never ordered."}
    {"id": "cancel-and-negation-027", "group": "cancel-and-negation", "catalogue": "orchard", "text": "chưa chốt đâu nhé", "expect": {"intent": "other"}, "reason": "Not yet an order."}
    {"id": "cancel-and-negation-028", "group": "cancel-and-negation", "catalogue": "orchard", "text": "em chưa mua, xem đã", "expect": {"intent": "other"}, "reason": "Not yet an order."}
    {"id": "cancel-and-negation-029", "group": "cancel-and-negation", "catalogue": "orchard", "text": "chưa đặt gì đâu shop", "expect": {"intent": "other"}, "reason": "Nothing ordered."}
    {"id": "cancel-and-negation-030", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không mua được vì hết tiền", "expect": {"intent": "other"}, "reason": "Refuses what was never ordered."}
    {"id": "cancel-and-negation-031", "group": "cancel-and-negation", "catalogue": "orchard", "text": "đắt thế không ai mua đâu", "expect": {"intent": "other"}, "reason": "A third-person refusal."}
    {"id": "cancel-and-negation-032", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không biết chốt kiểu gì", "expect": {"intent": "other"}, "either": [{"intent": "question"}], "reason": "Does not know how to order."}
    {"id": "cancel-and-negation-033", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không có tiền mà mua", "expect": {"intent": "other"}, "reason": "No order."}
    {"id": "cancel-and-negation-034", "group": "cancel-and-negation", "catalogue": "orchard", "text": "đừng chốt vội mọi người", "expect": {"intent": "other"}, "reason": "Advice to others."}
    {"id": "cancel-and-negation-035", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không phải em chốt đâu nha", "expect": {"intent": "other"}, "reason": "Denies an order."}
    {"id": "cancel-and-negation-036", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không thích ổi", "expect": {"intent": "other"}, "reason": "A dislike, no order."}
    {"id": "cancel-and-negation-037", "group": "cancel-and-negation", "catalogue": "orchard", "text": "ổi không ngọt thì em không lấy", "expect": {"intent": "other"}, "either": [{"intent": "order", "lines": [{"code": "OKA", "action": "add"}], "review": ["*"]}], "reason": "A refusal under a condition."}
    {"id": "cancel-and-negation-038", "group": "cancel-and-negation", "catalogue": "orchard", "text": "em không ăn được xoài", "expect": {"intent": "other"}, "reason": "No order."}
    {"id": "cancel-and-negation-039", "group": "cancel-and-negation", "catalogue": "orchard", "text": "khỏi giảm giá cũng được, chốt 2kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}]}, "reason": "What is waived is the discount."}
    {"id": "cancel-and-negation-040", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không cần túi đâu, lấy 3kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}]}, "reason": "What is waived is the bag."}
    {"id": "cancel-and-negation-041", "group": "cancel-and-negation", "catalogue": "orchard", "text": "lấy 2kg ổi, không lấy quả dập nhé", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "The negation is about the bruised fruit."}
    {"id": "cancel-and-negation-042", "group": "cancel-and-negation", "catalogue": "orchard", "text": "ổi không hạt cho em 2kg", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "The negation is about the seeds."}
    {"id": "cancel-and-negation-043", "group": "cancel-and-negation", "catalogue": "orchard", "text": "không nói nhiều, chốt 5kg vải", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 5000}]}, "reason": "A turn of phrase before an order."}

    """#
}
