/// Decodes the scalar at `index` of bytes that may be ill-formed.
///
/// Returns nil for the scalar where the bytes are ill-formed; the length is then that of the
/// maximal ill-formed subpart (Unicode 3.9, "U+FFFD substitution of maximal subparts").
@unsafe
@inline(__always)
func decodeScalar(
  _ source: UnsafePointer<UInt8>, at index: Int, end: Int
) -> (scalar: Unicode.Scalar?, length: Int) {
  let lead = unsafe source[index]
  if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
  let length: Int
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  switch lead {
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF:
    length = 3
    if lead == 0xE0 { low = 0xA0 } else if lead == 0xED { high = 0x9F }
  case 0xF0...0xF4:
    length = 4
    if lead == 0xF0 { low = 0x90 } else if lead == 0xF4 { high = 0x8F }
  default: return (nil, 1)
  }
  var value = UInt32(lead) & (0xFF &>> UInt32(length &+ 1))
  for step in 1..<length {
    guard index &+ step < end else { return (nil, step) }
    let byte = unsafe source[index &+ step]
    guard byte >= low, byte <= high else { return (nil, step) }
    value = value &<< 6 | UInt32(byte & 0x3F)
    low = 0x80
    high = 0xBF
  }
  return (Unicode.Scalar(value), length)
}
