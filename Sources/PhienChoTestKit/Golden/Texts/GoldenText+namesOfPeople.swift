// Made by Tests/GoldenComments/embed from Tests/GoldenComments/names-of-people.jsonl: change that, and run it.
extension GoldenText {
  static let namesOfPeople = #"""
    {"id": "names-of-people-001", "group": "names-of-people", "catalogue": "delta", "text": "cho dì tư ký rưỡi tôm", "expect": {"intent": "order", "lines": [{"code": "TSU", "action": "add", "grams": 1500}]}, "dependsOn": ["accents"], "reason": "\"Tư\" is the aunt's rank."}
    {"id": "names-of-people-002", "group": "names-of-people", "catalogue": "delta", "text": "dì Tư hai ký tôm", "expect": {"intent": "order", "lines": [{"code": "TSU", "action": "add", "grams": 2000}]}, "dependsOn": ["accents"], "reason": "\"Tư\" is the aunt's rank."}
    {"id": "names-of-people-003", "group": "names-of-people", "catalogue": "delta", "text": "chị Bảy hai ký xoài", "expect": {"intent": "order", "lines": [{"code": "XHL", "action": "add", "grams": 2000}]}, "reason": "\"Bảy\" is a rank, no seventy-two."}
    {"id": "names-of-people-004", "group": "names-of-people", "catalogue": "delta", "text": "chú Năm hai chục hột vịt muối", "expect": {"intent": "order", "lines": [{"code": "HVM", "action": "add", "pieces": 20}]}, "dependsOn": ["accents"], "reason": "\"Năm\" is a rank."}
    {"id": "names-of-people-005", "group": "names-of-people", "catalogue": "delta", "text": "anh hai mươi ký tôm", "expect": {"intent": "order", "lines": [{"code": "TSU", "action": "add", "grams": 20000}]}, "reason": "Twenty: \"mươi\" goes with \"hai\"."}
    {"id": "names-of-people-006", "group": "names-of-people", "catalogue": "twins", "text": "Mận ơi lấy chị 2kg cam sành", "expect": {"intent": "order", "lines": [{"code": "CSA", "action": "add", "grams": 2000}]}, "reason": "Somebody called Mận."}
    {"id": "names-of-people-007", "group": "names-of-people", "catalogue": "orchard", "text": "Lê Thị Na lấy 2kg nho", "expect": {"intent": "order", "lines": [{"code": "NNT", "action": "add", "grams": 2000}]}, "reason": "A name, no goods."}
    {"id": "names-of-people-008", "group": "names-of-people", "catalogue": "orchard", "text": "em Cam ở Nam Định chốt 2kg ổi ạ", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "dependsOn": ["accents"], "reason": "A person's name before where she lives."}
    {"id": "names-of-people-009", "group": "names-of-people", "catalogue": "orchard", "text": "2kg cam cho bé Na ăn", "expect": {"intent": "order", "lines": [{"code": "CCP", "action": "add", "grams": 2000}]}, "dependsOn": ["accents"], "reason": "Whom it is for."}
    {"id": "names-of-people-010", "group": "names-of-people", "catalogue": "orchard", "text": "2kg ổi giao 20 Lê Lai phường 3", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 2000}]}, "reason": "A house in a street."}
    {"id": "names-of-people-011", "group": "names-of-people", "catalogue": "market", "text": "cho toi 3kg hanh", "expect": {"intent": "order", "lines": [{"code": "HTM", "action": "add", "grams": 3000}]}, "reason": "\"toi\" is who orders: the amount is of the shallots."}
    {"id": "names-of-people-012", "group": "names-of-people", "catalogue": "orchard", "text": "bạn kia lấy 3kg thì em lấy 5kg ổi", "expect": {"intent": "order", "lines": [{"code": "OKA", "action": "add", "grams": 5000}]}, "reason": "Others first, then the viewer's own order."}
    {"id": "names-of-people-013", "group": "names-of-people", "catalogue": "orchard", "text": "chuc ban manh khoe", "expect": {"intent": "other"}, "reason": "A wish, no dozen."}
    {"id": "names-of-people-014", "group": "names-of-people", "catalogue": "orchard", "text": "chúc shop live 1000 view, chốt 500 đơn", "expect": {"intent": "other"}, "reason": "A wish in two clauses."}

    """#
}
