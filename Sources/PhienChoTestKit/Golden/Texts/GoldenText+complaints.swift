// Made by Tests/GoldenComments/embed from Tests/GoldenComments/complaints.jsonl: change that, and run it.
extension GoldenText {
  static let complaints = #"""
    {"id": "complaints-001", "group": "complaints", "catalogue": "orchard", "text": "ổi hôm trước hỏng mất 1kg", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-002", "group": "complaints", "catalogue": "orchard", "text": "giao thiếu em 1kg cam", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-003", "group": "complaints", "catalogue": "orchard", "text": "đặt 3kg mà giao có 2kg", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-004", "group": "complaints", "catalogue": "orchard", "text": "cam chua quá trời", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-005", "group": "complaints", "catalogue": "orchard", "text": "2kg nho dập hết 1kg", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-006", "group": "complaints", "catalogue": "orchard", "text": "giao hàng chậm quá shop", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-007", "group": "complaints", "catalogue": "orchard", "text": "mua 5kg vải mà toàn cành", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-008", "group": "complaints", "catalogue": "orchard", "text": "gọi hoài không nghe máy", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-009", "group": "complaints", "catalogue": "orchard", "text": "đặt 2 tuần chưa thấy hàng", "expect": {"intent": "other"}, "reason": "A complaint; two weeks are no quantity."}
    {"id": "complaints-010", "group": "complaints", "catalogue": "orchard", "text": "bưởi đắt quá", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-011", "group": "complaints", "catalogue": "orchard", "text": "ổi này chát lắm đừng mua", "expect": {"intent": "other"}, "reason": "A complaint and advice to others."}
    {"id": "complaints-012", "group": "complaints", "catalogue": "orchard", "text": "đơn của em giao nhầm rồi", "expect": {"intent": "other"}, "reason": "A complaint."}
    {"id": "complaints-013", "group": "complaints", "catalogue": "orchard", "text": "cân thiếu 2 lạng nhé shop", "expect": {"intent": "other"}, "reason": "A complaint; the missing weight is no order."}
    {"id": "complaints-014", "group": "complaints", "catalogue": "orchard", "text": "live lag quá", "expect": {"intent": "other"}, "reason": "A complaint about the picture."}
    {"id": "complaints-015", "group": "complaints", "catalogue": "orchard", "text": "tiếng nhỏ quá shop ơi", "expect": {"intent": "other"}, "reason": "A complaint about the sound; \"nhỏ\" is no grape."}
    {"id": "complaints-016", "group": "complaints", "catalogue": "orchard", "text": "đặt 2kg cam lại giao 2kg xoài", "expect": {"intent": "other"}, "reason": "Other goods came than were ordered."}
    {"id": "complaints-017", "group": "complaints", "catalogue": "orchard", "text": "mua 2kg ổi sâu hết", "expect": {"intent": "other"}, "reason": "What was bought was bad."}
    {"id": "complaints-018", "group": "complaints", "catalogue": "orchard", "text": "shop chưa nhắn tin cho em", "expect": {"intent": "other"}, "reason": "Nobody is asked anything."}
    {"id": "complaints-019", "group": "complaints", "catalogue": "orchard", "text": "đặt 2kg na mà giao nhầm 2kg ổi", "expect": {"intent": "other"}, "reason": "What came by mistake is not ordered."}
    {"id": "complaints-020", "group": "complaints", "catalogue": "mountain", "text": "shop ship sai rồi, đặt lạc mà giao măng", "expect": {"intent": "other"}, "reason": "What came was not what was ordered."}
    {"id": "complaints-021", "group": "complaints", "catalogue": "mountain", "text": "nhà có 2 chai mật ong rồi không mua nữa", "expect": {"intent": "other"}, "reason": "What somebody has, and does not buy more of."}
    {"id": "complaints-022", "group": "complaints", "catalogue": "orchard", "text": "nhà tôi trồng 2 tấn bưởi mà bán không được đây", "expect": {"intent": "other"}, "reason": "A grower complains."}
    {"id": "complaints-023", "group": "complaints", "catalogue": "orchard", "text": "ổi hôm qua ăn không được", "expect": {"intent": "other"}, "reason": "They could not be eaten."}
    {"id": "complaints-024", "group": "complaints", "catalogue": "mountain", "text": "mua 5 con gà mà chết hết", "expect": {"intent": "other"}, "reason": "They died."}
    {"id": "complaints-025", "group": "complaints", "catalogue": "mountain", "text": "2 con gà chết rồi", "expect": {"intent": "other"}, "reason": "They died."}
    {"id": "complaints-026", "group": "complaints", "catalogue": "delta", "text": "2kg tôm bị ôi", "expect": {"intent": "other"}, "reason": "They were not fresh."}
    {"id": "complaints-027", "group": "complaints", "catalogue": "mountain", "text": "gà giao 2 con chết rồi shop ơi", "expect": {"intent": "other"}, "reason": "What came was dead."}
    {"id": "complaints-028", "group": "complaints", "catalogue": "orchard", "text": "xoài hôm trước ăn không nổi luôn á", "expect": {"intent": "other"}, "reason": "They could not be eaten."}
    {"id": "complaints-029", "group": "complaints", "catalogue": "orchard", "text": "giao 2kg nho mà nát hết", "expect": {"intent": "other"}, "reason": "Goods that came crushed."}
    {"id": "complaints-030", "group": "complaints", "catalogue": "orchard", "text": "đơn em đặt 3 hôm rồi chưa thấy gì", "expect": {"intent": "other"}, "reason": "Nothing came."}
    {"id": "complaints-031", "group": "complaints", "catalogue": "orchard", "text": "shop chưa gửi 2kg ổi của em", "expect": {"intent": "other"}, "reason": "What has not been sent was ordered before."}
    {"id": "complaints-032", "group": "complaints", "catalogue": "orchard", "text": "chưa ship 2kg ổi của em", "expect": {"intent": "other"}, "reason": "Goods that have not come are no order."}
    {"id": "complaints-033", "group": "complaints", "catalogue": "mountain", "text": "đặt 1 con gà mà đợi 3 ngày", "expect": {"intent": "other"}, "reason": "Who complains of waiting has ordered before."}
    {"id": "complaints-034", "group": "complaints", "catalogue": "mountain", "text": "don cua em giao nham roi, 2 goi trau", "expect": {"intent": "order", "lines": [{"code": "TT", "action": "add", "pieces": 2}]}, "reason": "A complaint does not make a correction of the order behind it."}
    {"id": "complaints-035", "group": "complaints", "catalogue": "orchard", "text": "shop còn nợ em 2kg ổi", "expect": {"intent": "other"}, "reason": "What a shop owes was ordered before."}
    {"id": "complaints-036", "group": "complaints", "catalogue": "orchard", "text": "hoàn đơn 2kg na của em nhé", "expect": {"intent": "other"}, "reason": "Goods are sent back."}

    """#
}
