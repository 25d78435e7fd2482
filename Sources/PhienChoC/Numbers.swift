public import CPhienCho
internal import VietnameseText

/// Its table of words takes longer to make than many numbers to spell; it never changes.
private let speller = NumberSpeller()

/// `phiencho_number_spell`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_number_spell(
  _ value: Int64, _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error, into: out, capacity, written) {
    Array(speller.spell(value).utf8)
  }
}

/// `phiencho_number_read`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_number_read(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ value: UnsafeMutablePointer<Int64>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let input = try unsafe InputText(text, length, "text")
    guard let value = unsafe value else { throw .null("value") }
    var reader = NumberReader()
    guard let amount = reader.reading(of: input.string)?.meaning?.amount,
      amount.unit.kind == .count,
      let number = amount.value?.integer
    else { throw Failure(PHIENCHO_MALFORMED_INPUT, "the text is not one whole number") }
    unsafe value.pointee = number
  }
}
