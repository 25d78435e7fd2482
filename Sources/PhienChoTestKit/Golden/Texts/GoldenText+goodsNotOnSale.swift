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

    """#
}
