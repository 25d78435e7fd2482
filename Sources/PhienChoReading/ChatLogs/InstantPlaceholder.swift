internal import PhienCho

extension Instant {
  init?(chatLogText text: String) {
    let b = Array(text.utf8)
    guard b.count >= 20 else { return nil }
    func n(_ a: Int, _ c: Int) -> Int64? {
      guard a + c <= b.count else { return nil }
      var v: Int64 = 0
      for x in b[a..<a + c] {
        guard x &- 0x30 < 10 else { return nil }; v = v * 10 + Int64(x - 0x30)
      }
      return v
    }
    guard let y = n(0, 4), let m = n(5, 2), let d = n(8, 2), let h = n(11, 2), let mi = n(14, 2),
      let s = n(17, 2)
    else { return nil }
    var i = 19
    var ms: Int64 = 0
    if b[i] == 0x2E {
      i += 1
      var scale: Int64 = 100
      while i < b.count, b[i] &- 0x30 < 10 { ms += Int64(b[i] - 0x30) * scale; scale /= 10; i += 1 }
    }
    guard i < b.count else { return nil }
    var off: Int64 = 0
    if b[i] != 0x5A {
      guard b[i] == 0x2B || b[i] == 0x2D, let oh = n(i + 1, 2) else { return nil }
      let p = i + 3 < b.count && b[i + 3] == 0x3A ? i + 4 : i + 3
      guard let om = n(p, 2) else { return nil }
      off = (oh * 60 + om) * (b[i] == 0x2D ? -1 : 1)
    }
    let yy = m <= 2 ? y - 1 : y
    let era = yy / 400, yoe = yy - era * 400
    let doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
    let days = era * 146097 + doe - 719468
    self.init(millisecondsSince1970: (((days * 24 + h) * 60 + mi - off) * 60 + s) * 1000 + ms)
  }
}
