// Made by Tests/GoldenComments/embed from Tests/GoldenComments/goods-not-on-sale.jsonl: change that, and run it.
extension GoldenText {
  static let goodsNotOnSale = #"""
    {"id": "goods-not-on-sale-001", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "khô bò 1kg nha", "context": {"pinned": "OKA"}, "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Goods of their own, and not what is on screen."}
    {"id": "goods-not-on-sale-002", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "cá linh 1 ký", "context": {"pinned": "OKA"}, "expect": {"intent": "order", "review": ["product-unknown"]}, "dependsOn": ["accents"], "reason": "A fish that nobody sells here."}
    {"id": "goods-not-on-sale-003", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "2kg xoài tứ quý", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Another variety at another price than \"Xoài cát Chu\"."}
    {"id": "goods-not-on-sale-004", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "bưởi năm roi 2 quả", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Another variety than \"Bưởi da xanh\"."}
    {"id": "goods-not-on-sale-005", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "quýt đường 2kg nha", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "No offer is a tangerine."}
    {"id": "goods-not-on-sale-006", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "chuối già 2 nải", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Another variety than \"Chuối ngự\"."}
    {"id": "goods-not-on-sale-007", "group": "goods-not-on-sale", "catalogue": "delta", "text": "kem sầu riêng 2 hộp", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Ice cream of durian is no durian."}
    {"id": "goods-not-on-sale-008", "group": "goods-not-on-sale", "catalogue": "delta", "text": "hột vịt lộn 2 chục", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Not the salted eggs."}
    {"id": "goods-not-on-sale-009", "group": "goods-not-on-sale", "catalogue": "delta", "text": "mắm ba khía 2 hũ", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Another paste than the one on sale."}
    {"id": "goods-not-on-sale-010", "group": "goods-not-on-sale", "catalogue": "mountain", "text": "chè vằng 1 túi", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Another plant than tea."}
    {"id": "goods-not-on-sale-011", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "lấy hai ký mắc ca", "context": {"pinned": "OKA"}, "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Goods of their own, and not what is on screen."}
    {"id": "goods-not-on-sale-012", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "hai cân mơ", "context": {"pinned": "OKA"}, "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Apricots, and no word that says nothing."}
    {"id": "goods-not-on-sale-013", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "2kg đu đủ", "context": {"pinned": "OKA"}, "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Papayas."}
    {"id": "goods-not-on-sale-014", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "2 vịt", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Ducks, though nothing says by what they are counted."}
    {"id": "goods-not-on-sale-015", "group": "goods-not-on-sale", "catalogue": "mountain", "text": "2 vịt 1 gà", "expect": {"intent": "order", "lines": [{"code": "GDO", "action": "add", "pieces": 1}], "review": ["product-unknown"]}, "reason": "The hen is on sale, the ducks are not."}
    {"id": "goods-not-on-sale-016", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "5 bắp cải", "expect": {"intent": "order", "review": ["product-unknown"]}, "reason": "Cabbages."}
    {"id": "goods-not-on-sale-017", "group": "goods-not-on-sale", "catalogue": "orchard", "text": "2kg cam sành", "expect": {"intent": "order", "review": ["product-unknown"]}, "dependsOn": ["accents"], "reason": "Another variety than \"Cam Cao Phong\", at another price."}

    """#
}
