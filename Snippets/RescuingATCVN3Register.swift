import VietnameseText

let register = LegacyEncoding.tcvn3.encode(
  """
  Họ và tên;Thôn;Hàng hóa
  Nguyễn Thị Bưởi;Đồng Lúa;Ổi giòn
  Trần Văn Đức;Suối Trong;Mật ong rừng
  """)
print(register.bytes.prefix(9), register.losses.count)

let decoded = LegacyEncoding.tcvn3.decode(
  register.bytes, options: LegacyDecodingOptions(recoversCapitals: true))
print(decoded.text)
print(decoded.losses.isEmpty ? "nothing was lost" : "\(decoded.losses)")

var detector = EncodingDetector()
for line in register.bytes.split(separator: UInt8(ascii: "\n")) {
  let found = detector.decode(Array(line))
  print(found.text, found.runs.map(\.description))
}

print(detector.decode(Array("Hµng hãa ®Æc s¶n cña x·".utf8)).text)
