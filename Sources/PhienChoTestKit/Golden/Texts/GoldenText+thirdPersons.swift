// Made by Tests/GoldenComments/embed from Tests/GoldenComments/third-persons.jsonl: change that, and run it.
extension GoldenText {
  static let thirdPersons = #"""
    {"id": "third-persons-001", "group": "third-persons", "catalogue": "orchard", "text": "chị Lan chốt 3kg cam rồi kìa", "expect": {"intent": "other"}, "reason": "Another has ordered."}
    {"id": "third-persons-002", "group": "third-persons", "catalogue": "orchard", "text": "bạn kia chốt 5kg rồi", "expect": {"intent": "other"}, "reason": "Another has ordered."}
    {"id": "third-persons-003", "group": "third-persons", "catalogue": "orchard", "text": "thấy ai cũng chốt 5kg ổi", "expect": {"intent": "other"}, "reason": "Others order."}
    {"id": "third-persons-004", "group": "third-persons", "catalogue": "orchard", "text": "mọi người chốt nhanh lên", "expect": {"intent": "other"}, "reason": "Urges others."}
    {"id": "third-persons-005", "group": "third-persons", "catalogue": "orchard", "text": "mng chốt 3kg đi rẻ lắm", "expect": {"intent": "other"}, "reason": "Urges others."}
    {"id": "third-persons-006", "group": "third-persons", "catalogue": "orchard", "text": "bác Hùng hôm qua lấy 10kg vải đấy", "expect": {"intent": "other"}, "reason": "Another, in the past."}
    {"id": "third-persons-007", "group": "third-persons", "catalogue": "orchard", "text": "nhà bên cạnh mua 2kg nho khen ngon", "expect": {"intent": "other"}, "reason": "Others, in the past."}
    {"id": "third-persons-008", "group": "third-persons", "catalogue": "orchard", "text": "mẹ em bảo cam ngon", "expect": {"intent": "other"}, "reason": "Another's praise."}
    {"id": "third-persons-009", "group": "third-persons", "catalogue": "orchard", "text": "chốt 3kg cam cho mẹ em", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 3000}]}, "reason": "Ordered for another by the speaker."}
    {"id": "third-persons-010", "group": "third-persons", "catalogue": "orchard", "text": "lấy cho bà nội 2 quả bưởi", "expect": {"intent": "order", "lines": [{"code": "BDX", "action": "add", "pieces": 2}]}, "reason": "Ordered for another by the speaker."}
    {"id": "third-persons-011", "group": "third-persons", "catalogue": "orchard", "text": "mẹ em lấy 2kg nho nhé shop", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}]}, "reason": "The speaker orders for her mother."}
    {"id": "third-persons-012", "group": "third-persons", "catalogue": "orchard", "text": "gửi biếu bác 5kg cam giúp em", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 5000}]}, "reason": "Ordered as a gift."}
    {"id": "third-persons-013", "group": "third-persons", "catalogue": "orchard", "text": "chồng em không cho mua", "expect": {"intent": "other"}, "reason": "Another forbids."}
    {"id": "third-persons-014", "group": "third-persons", "catalogue": "orchard", "text": "con em thích ăn nho lắm", "expect": {"intent": "other"}, "reason": "A liking, no order."}
    {"id": "third-persons-015", "group": "third-persons", "catalogue": "orchard", "text": "ông xã bảo mua 3kg mà em chưa chốt", "expect": {"intent": "other"}, "reason": "Not yet an order."}
    {"id": "third-persons-016", "group": "third-persons", "catalogue": "orchard", "text": "có người hủy 5kg kìa shop", "expect": {"intent": "other"}, "reason": "Another has withdrawn."}
    {"id": "third-persons-017", "group": "third-persons", "catalogue": "orchard", "text": "người ta đặt cả tạ kìa", "expect": {"intent": "other"}, "reason": "Others order."}
    {"id": "third-persons-018", "group": "third-persons", "catalogue": "orchard", "text": "bạn nào chốt ổi inbox shop nhé", "expect": {"intent": "other"}, "reason": "Tells others what to do."}
    {"id": "third-persons-019", "group": "third-persons", "catalogue": "orchard", "text": "ai chốt 2kg cam chung ship không", "expect": {"intent": "question"}, "either": [{"intent": "other"}], "reason": "Seeks someone to share delivery."}
    {"id": "third-persons-020", "group": "third-persons", "catalogue": "orchard", "text": "shop bán được 100kg cam rồi cơ à", "expect": {"intent": "other"}, "either": [{"intent": "question"}], "reason": "Wonder at what was sold."}
    {"id": "third-persons-021", "group": "third-persons", "catalogue": "orchard", "text": "hai chị em lấy 4kg vải", "expect": {"intent": "order", "lines": [{"code": "VTH", "action": "add", "grams": 4000}]}, "reason": "Two who order together."}
    {"id": "third-persons-022", "group": "third-persons", "catalogue": "orchard", "text": "cả nhà lấy 5kg cam nhé", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 5000}]}, "reason": "A family that orders."}
    {"id": "third-persons-023", "group": "third-persons", "catalogue": "orchard", "text": "cả nhà ơi chốt đi", "expect": {"intent": "other"}, "reason": "Others are called to order."}
    {"id": "third-persons-024", "group": "third-persons", "catalogue": "orchard", "text": "lấy 2kg cho mấy đứa nhỏ ăn", "context": {"pinned": "OKA"}, "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "\"Mấy đứa\" are those they are for, and no question."}
    {"id": "third-persons-025", "group": "third-persons", "region": "south", "catalogue": "orchard", "text": "346 mắt xem mà ít người chốt dữ ta", "expect": {"intent": "other"}, "reason": "Others, who order too little."}
    {"id": "third-persons-026", "group": "third-persons", "region": "south", "catalogue": "orchard", "text": "Thảo lấy xoài hông tao lấy 3kg nè", "context": {"pinned": "XCC"}, "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 3000}]}, "reason": "Somebody else is asked, and who asks takes some himself."}
    {"id": "third-persons-027", "group": "third-persons", "catalogue": "orchard", "text": "hôm nay shop về 2 tạ cam", "expect": {"intent": "other"}, "reason": "What came in is no order."}
    {"id": "third-persons-028", "group": "third-persons", "catalogue": "orchard", "text": "nhà mình đang có 5kg na đây", "expect": {"intent": "other"}, "dependsOn": ["accents"], "reason": "What somebody has."}
    {"id": "third-persons-029", "group": "third-persons", "catalogue": "orchard", "text": "chốt từ 3kg na được freeship nhé", "expect": {"intent": "other"}, "reason": "From so much on: what the shop promises."}
    {"id": "third-persons-030", "group": "third-persons", "catalogue": "orchard", "text": "na chốt không kịp luôn á", "expect": {"intent": "other"}, "reason": "Too late for an order."}
    {"id": "third-persons-031", "group": "third-persons", "catalogue": "market", "text": "khăn thổ cẩm kia lấy cho chị 1 chiếc nhé", "expect": {"intent": "order", "lines": [{"code": "KTC", "action": "add", "pieces": 1}]}, "reason": "\"Kia\" points at goods."}
    {"id": "third-persons-032", "group": "third-persons", "catalogue": "orchard", "text": "chị Hoa chốt 5kg na kìa", "expect": {"intent": "other"}, "reason": "\"Kìa\" behind what another buyer does."}
    {"id": "third-persons-033", "group": "third-persons", "region": "north", "catalogue": "orchard", "text": "2kg cam ấy", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}]}, "reason": "\"Ấy\" behind goods points at them, and at nobody."}
    {"id": "third-persons-034", "group": "third-persons", "region": "north", "catalogue": "orchard", "text": "lấy 2kg ấy", "context": {"pinned": "CCP"}, "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}]}, "reason": "\"Ấy\" behind goods points at them, and at nobody."}
    {"id": "third-persons-035", "group": "third-persons", "region": "north", "catalogue": "orchard", "text": "lấy 2kg ổi 20k ấy nhé", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "\"Ấy\" behind goods points at them, and at nobody."}
    {"id": "third-persons-036", "group": "third-persons", "catalogue": "orchard", "text": "bạn ấy chốt 3kg cam", "expect": {"intent": "other"}, "reason": "\"Bạn ấy\" is somebody else."}
    {"id": "third-persons-037", "group": "third-persons", "catalogue": "mountain", "text": "bạn em chốt 2 gói trâu ăn khen ngon", "expect": {"intent": "other"}, "reason": "What a friend bought and praised."}
    {"id": "third-persons-038", "group": "third-persons", "catalogue": "orchard", "text": "5kg xoài chia cho mấy bà hàng xóm", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 5000}]}, "reason": "Whom they are for."}
    {"id": "third-persons-039", "group": "third-persons", "region": "south", "catalogue": "orchard", "text": "má em kêu lấy 3 ký nha", "context": {"pinned": "OKA"}, "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 3000}]}, "reason": "Who sends the buyer."}
    {"id": "third-persons-040", "group": "third-persons", "catalogue": "orchard", "text": "3 chị em 6kg ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 6000}]}, "reason": "So many who buy together are no others."}
    {"id": "third-persons-041", "group": "third-persons", "catalogue": "orchard", "text": "4 bà con lấy 4kg cam", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 4000}]}, "reason": "The same with a verb."}
    {"id": "third-persons-042", "group": "third-persons", "catalogue": "orchard", "text": "cả nhà chị 4kg cam nhé", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 4000}]}, "reason": "A family that orders."}
    {"id": "third-persons-043", "group": "third-persons", "catalogue": "orchard", "text": "2 bạn kia chốt 5kg ổi", "expect": {"intent": "other"}, "reason": "Others order."}
    {"id": "third-persons-044", "group": "third-persons", "catalogue": "orchard", "text": "ai cũng khen nên lấy 1kg xoài", "expect": {"intent": "order", "lines": [{"code": "XCC", "action": "add", "grams": 1000}]}, "reason": "What others say is the reason."}

    """#
}
