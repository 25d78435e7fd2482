public import CPhienCho
internal import VietnameseText

/// Runs a function of the header that makes bytes of one text.
@unsafe
private func transforming(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ out: UnsafeMutableRawPointer?, _ capacity: Int,
  _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<phiencho_error>?,
  _ transform: (String) throws(Failure) -> [UInt8]
) -> phiencho_code {
  unsafe answering(error, into: out, capacity, written) { () throws(Failure) in
    try transform(try unsafe InputText(text, length, "text").string)
  }
}

/// `phiencho_text_repair`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_text_repair(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ options: UInt32,
  _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe transforming(text, length, out, capacity, written, error) { text throws(Failure) in
    guard options & ~(PHIENCHO_REPAIR_STANDARD | PHIENCHO_REPAIR_STRETCHED) == 0 else {
      throw .unknownOption(options)
    }
    var wanted = RepairOptions()
    wanted.mendsLookalikes = options & PHIENCHO_REPAIR_LOOKALIKES != 0
    wanted.removesInvisibles = options & PHIENCHO_REPAIR_INVISIBLES != 0
    wanted.mendsTones = options & PHIENCHO_REPAIR_TONES != 0
    wanted.shortensStretched = options & PHIENCHO_REPAIR_STRETCHED != 0
    return Array(TextRepair(wanted).repaired(text).utf8)
  }
}

/// `phiencho_text_fold`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_text_fold(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ out: UnsafeMutablePointer<CChar>?,
  _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe transforming(text, length, out, capacity, written, error) {
    Array(SearchFold.key($0).utf8)
  }
}

/// `phiencho_text_tone`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_text_tone(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ style: UInt32,
  _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe transforming(text, length, out, capacity, written, error) { text throws(Failure) in
    let wanted: ToneStyle
    switch style {
    case PHIENCHO_TONES_TRADITIONAL: wanted = .traditional
    case PHIENCHO_TONES_REFORMED: wanted = .reformed
    default: throw .unknownOption(style)
    }
    return Array(ToneMarks.restyled(text, to: wanted).utf8)
  }
}

/// `phiencho_text_sort_key`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_text_sort_key(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ options: UInt32,
  _ out: UnsafeMutablePointer<UInt8>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe transforming(text, length, out, capacity, written, error) { text throws(Failure) in
    guard options <= PHIENCHO_SORT_NUMERIC else { throw .unknownOption(options) }
    return DictionaryOrder(isNumeric: options == PHIENCHO_SORT_NUMERIC).sortKey(text)
  }
}
