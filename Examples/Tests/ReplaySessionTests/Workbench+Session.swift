import ExampleTestSupport

extension Workbench {
  static let catalogue = """
    {"offers":[
     {"code":"OI","name":"Ổi lê","aliases":["ổi"],"sale":{"by":"mass","vndPerKilogram":15000},
      "stock":{"grams":5000},"producer":"H1"},
     {"code":"TT","name":"Thịt trâu","sale":{"by":"pack","unit":"gói","grams":500,"vnd":450000}}],
     "producers":[{"id":"H1","name":"Hộ Lò Văn Pản","kind":"household"}]}
    """

  static let chat = """
    {"id":"c1","text":"chốt 3kg ổi 0912345678","author":"u1","authorName":"Hoàng Thị Bưởi","at":"2024-03-15T19:05:12+07:00"}
    {"id":"c2","text":"lấy 2 gói thịt trâu <script>alert(1)</script>","author":"u2","authorName":"=<script>Đào</script>","at":"2024-03-15T19:06:00+07:00"}
    {"id":"c3","text":"cho em 4kg ổi","author":"u3","authorName":"Trần Văn Cam","at":"2024-03-15T19:07:00+07:00"}
    {"id":"c4","text":"còn không shop","author":"u4","at":"2024-03-15T19:07:30+07:00"}
    {"id":"c5","text":"chốt 1kg ổi","author":"u5","role":"host","at":"2024-03-15T19:08:00+07:00"}
    {"id":"c6","text":"chốt 1kg ổi","at":"2024-03-15T19:08:30+07:00"}
    không phải JSON
    {"id":"c7","text":"chốt 1kg ổi","author":"u7","at":"2024-03-15T19:09:00+07:00"}
    {"id":"c7","deleted":true,"at":"2024-03-15T19:09:30+07:00"}

    """

  static let sellers = """
    {"schema":"phiencho.session-log","version":1}
    {"action":"confirm","at":"2024-03-15T20:00:00+07:00","buyer":"u1","id":"o1"}

    """

  /// A folder with a small session in it.
  static func withSession() throws -> Workbench {
    let bench = try Workbench("ReplaySession")
    try bench.write(catalogue, to: "catalogue.json")
    try bench.write(chat, to: "chat.jsonl")
    try bench.write(sellers, to: "operator.jsonl")
    return bench
  }
}
