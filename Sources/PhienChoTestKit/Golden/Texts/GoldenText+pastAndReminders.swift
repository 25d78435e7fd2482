// Made by Tests/GoldenComments/embed from Tests/GoldenComments/past-and-reminders.jsonl: change that, and run it.
extension GoldenText {
  static let pastAndReminders = #"""
    {"id": "past-and-reminders-001", "group": "past-and-reminders", "catalogue": "orchard", "text": "hôm qua em mua 2kg cam ngọt lắm", "expect": {"intent": "other"}, "reason": "The past."}
    {"id": "past-and-reminders-002", "group": "past-and-reminders", "catalogue": "orchard", "text": "hôm trước lấy 5kg ổi ăn hết veo", "expect": {"intent": "other"}, "reason": "The past."}
    {"id": "past-and-reminders-003", "group": "past-and-reminders", "catalogue": "orchard", "text": "tuần trước đặt 3kg nho ngon lắm", "expect": {"intent": "other"}, "reason": "The past."}
    {"id": "past-and-reminders-004", "group": "past-and-reminders", "catalogue": "orchard", "text": "bữa trước mua 2 quả bưởi bị khô", "expect": {"intent": "other"}, "reason": "The past and a complaint."}
    {"id": "past-and-reminders-005", "group": "past-and-reminders", "catalogue": "orchard", "text": "lần trước em lấy 10kg vải cả nhà khen", "expect": {"intent": "other"}, "reason": "The past and praise."}
    {"id": "past-and-reminders-006", "group": "past-and-reminders", "catalogue": "orchard", "text": "tháng trước mua 5kg xoài rồi", "expect": {"intent": "other"}, "reason": "The past."}
    {"id": "past-and-reminders-007", "group": "past-and-reminders", "catalogue": "orchard", "text": "năm ngoái mua 20kg vải ở đây", "expect": {"intent": "other"}, "reason": "The past; \"năm\" is year."}
    {"id": "past-and-reminders-008", "group": "past-and-reminders", "catalogue": "orchard", "text": "mới mua 2kg ổi hôm kia", "expect": {"intent": "other"}, "reason": "The past."}
    {"id": "past-and-reminders-009", "group": "past-and-reminders", "catalogue": "orchard", "text": "nhà em vừa ăn hết 3kg cam", "expect": {"intent": "other"}, "reason": "The past."}
    {"id": "past-and-reminders-010", "group": "past-and-reminders", "catalogue": "orchard", "text": "em đã nhận được 2kg nho", "expect": {"intent": "other"}, "reason": "A receipt of goods."}
    {"id": "past-and-reminders-011", "group": "past-and-reminders", "catalogue": "orchard", "text": "nhận hàng rồi nhé, cam ngon", "expect": {"intent": "other"}, "reason": "A receipt of goods and praise."}
    {"id": "past-and-reminders-012", "group": "past-and-reminders", "catalogue": "orchard", "text": "em đặt 2kg ổi rồi nhé shop", "expect": {"intent": "other"}, "reason": "A reminder of an order already made."}
    {"id": "past-and-reminders-013", "group": "past-and-reminders", "catalogue": "orchard", "text": "em chốt rồi đó shop ơi", "expect": {"intent": "other"}, "reason": "A reminder."}
    {"id": "past-and-reminders-014", "group": "past-and-reminders", "catalogue": "orchard", "text": "shop ơi em chốt 3kg cam rồi nha", "expect": {"intent": "other"}, "reason": "A reminder."}
    {"id": "past-and-reminders-015", "group": "past-and-reminders", "catalogue": "orchard", "text": "mình chốt 2kg na lúc nãy rồi", "expect": {"intent": "other"}, "reason": "A reminder."}
    {"id": "past-and-reminders-016", "group": "past-and-reminders", "catalogue": "orchard", "text": "đã đặt 2kg nho", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "A reminder."}
    {"id": "past-and-reminders-017", "group": "past-and-reminders", "catalogue": "orchard", "text": "đã chuyển khoản rồi nhé", "expect": {"intent": "other"}, "reason": "Says that money is sent."}
    {"id": "past-and-reminders-018", "group": "past-and-reminders", "catalogue": "orchard", "text": "em ck rồi ạ", "expect": {"intent": "other"}, "reason": "Says that money is sent."}
    {"id": "past-and-reminders-019", "group": "past-and-reminders", "catalogue": "orchard", "text": "em gửi số điện thoại rồi đó", "expect": {"intent": "other"}, "reason": "A reminder."}
    {"id": "past-and-reminders-020", "group": "past-and-reminders", "catalogue": "orchard", "text": "nhớ gửi đơn của em nha", "expect": {"intent": "other"}, "reason": "A reminder."}
    {"id": "past-and-reminders-021", "group": "past-and-reminders", "catalogue": "orchard", "text": "nhớ đơn 2kg ổi của em nhé", "expect": {"intent": "other"}, "reason": "A reminder."}
    {"id": "past-and-reminders-022", "group": "past-and-reminders", "catalogue": "orchard", "text": "đừng quên đơn 3kg cam của chị nha", "expect": {"intent": "other"}, "reason": "A reminder."}
    {"id": "past-and-reminders-023", "group": "past-and-reminders", "catalogue": "orchard", "text": "hồi sáng tui có đặt 2kg xoài", "expect": {"intent": "other"}, "reason": "A reminder."}
    {"id": "past-and-reminders-024", "group": "past-and-reminders", "catalogue": "orchard", "text": "ăn ổi nhà này từ năm ngoái", "expect": {"intent": "other"}, "reason": "The past; \"năm\" is year."}
    {"id": "past-and-reminders-025", "group": "past-and-reminders", "catalogue": "orchard", "text": "hôm qua mua 2kg ổi ngon, nay lấy 3kg nữa", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 3000}]}, "either": [{"intent": "change", "lines": [{"code": "OKA", "action": "add", "grams": 3000}]}, {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 3000}], "review": ["*"]}, {"intent": "change", "lines": [{"code": "OKA", "action": "add", "grams": 3000}], "review": ["*"]}], "reason": "The past, then an order of more."}
    {"id": "past-and-reminders-026", "group": "past-and-reminders", "catalogue": "orchard", "text": "hôm qua ăn ngon quá, hôm nay chốt 5kg vải", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 5000}]}, "reason": "The past, then an order."}
    {"id": "past-and-reminders-027", "group": "past-and-reminders", "catalogue": "orchard", "text": "lần trước mua 2kg ít quá, lần này lấy 5kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 5000}]}, "reason": "Only the second clause orders."}
    {"id": "past-and-reminders-028", "group": "past-and-reminders", "catalogue": "orchard", "text": "đổi địa chỉ nhận 2kg cam giúp em", "expect": {"intent": "other"}, "reason": "Another address for an order already made."}
    {"id": "past-and-reminders-029", "group": "past-and-reminders", "catalogue": "orchard", "text": "ship lại địa chỉ khác giúp em đơn 2kg vải", "expect": {"intent": "other"}, "reason": "The same."}
    {"id": "past-and-reminders-030", "group": "past-and-reminders", "catalogue": "orchard", "text": "em chốt 2kg mà shop bỏ sót em", "context": {"pinned": "OKA"}, "expect": {"intent": "other"}, "reason": "A reminder of an order that was not read out."}
    {"id": "past-and-reminders-031", "group": "past-and-reminders", "catalogue": "orchard", "text": "năm nào nhà em cũng lấy 10 cân na nhà này", "expect": {"intent": "other"}, "reason": "What somebody does every year is no order."}
    {"id": "past-and-reminders-032", "group": "past-and-reminders", "catalogue": "mountain", "text": "tháng nào cũng mua 2 chai mật ong của chị", "expect": {"intent": "other"}, "reason": "The same every month."}
    {"id": "past-and-reminders-033", "group": "past-and-reminders", "catalogue": "orchard", "text": "em toàn lấy 5kg na một lần ăn cho đã", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "A habit."}
    {"id": "past-and-reminders-034", "group": "past-and-reminders", "catalogue": "orchard", "text": "mọi năm em vẫn lấy 5kg vải của chị", "expect": {"intent": "other"}, "reason": "A habit."}
    {"id": "past-and-reminders-035", "group": "past-and-reminders", "catalogue": "orchard", "text": "chị đặt 1kg cam rồi giờ thêm nửa cân nho nữa", "expect": {"intent": "change", "lines": [{"code": "NNT", "action": "add", "grams": 500}]}, "reason": "What was ordered is not ordered again."}
    {"id": "past-and-reminders-036", "group": "past-and-reminders", "catalogue": "mountain", "text": "hàng tới rồi nha shop, 3 hộp nấm hương nguyên vẹn", "expect": {"intent": "other"}, "reason": "What came, and no order."}
    {"id": "past-and-reminders-037", "group": "past-and-reminders", "catalogue": "orchard", "text": "mua 2kg na về chín nẫu hết trơn", "expect": {"intent": "other"}, "reason": "How it was tells that it was bought before."}
    {"id": "past-and-reminders-038", "group": "past-and-reminders", "catalogue": "mountain", "text": "lấy 1 gói trâu ăn thử thấy ngon quá", "expect": {"intent": "other"}, "reason": "How it was tells that it was bought before."}
    {"id": "past-and-reminders-039", "group": "past-and-reminders", "catalogue": "orchard", "text": "lẽ ra lấy 5kg cam", "expect": {"intent": "other"}, "reason": "What was not done."}
    {"id": "past-and-reminders-040", "group": "past-and-reminders", "catalogue": "orchard", "text": "bù cho em 1kg cam nha shop, hôm trước hư", "expect": {"intent": "other"}, "reason": "Goods that were spoilt are to be made good."}
    {"id": "past-and-reminders-041", "group": "past-and-reminders", "catalogue": "orchard", "text": "chốt 3kg ổi từ lúc mở live mà shop bỏ qua", "expect": {"intent": "other"}, "reason": "An order already made."}
    {"id": "past-and-reminders-042", "group": "past-and-reminders", "catalogue": "orchard", "text": "mua 3 lần rồi, 2kg nho nhé", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}]}, "reason": "What was bought before is not what is ordered behind it."}
    {"id": "past-and-reminders-043", "group": "past-and-reminders", "catalogue": "orchard", "text": "trừ của em 2kg cam nha, lấy nhiều quá ăn không hết", "expect": {"intent": "change", "lines": [{"code": "CCP", "action": "remove", "grams": 2000}]}, "reason": "The reason orders nothing."}

    """#
}
