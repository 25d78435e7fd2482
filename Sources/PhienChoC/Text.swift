public import CPhienCho
internal import VietnameseText

/// `phiencho_text_repair`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_text_repair(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ options: UInt32,
  _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let input = try unsafe InputText(text, length, "text")
    let output = try unsafe OutputMemory(out, capacity, written)
    let known =
      PHIENCHO_REPAIR_STANDARD | PHIENCHO_REPAIR_STRETCHED
    guard options & ~known == 0 else { throw .unknownOption(options) }
    var wanted = RepairOptions()
    wanted.mendsLookalikes = options & PHIENCHO_REPAIR_LOOKALIKES != 0
    wanted.removesInvisibles = options & PHIENCHO_REPAIR_INVISIBLES != 0
    wanted.mendsTones = options & PHIENCHO_REPAIR_TONES != 0
    wanted.shortensStretched = options & PHIENCHO_REPAIR_STRETCHED != 0
    try output.write(TextRepair(wanted).repaired(input.string))
  }
}

/// `phiencho_text_fold`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_text_fold(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ out: UnsafeMutablePointer<CChar>?,
  _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let input = try unsafe InputText(text, length, "text")
    let output = try unsafe OutputMemory(out, capacity, written)
    try output.write(SearchFold.key(input.string))
  }
}

/// `phiencho_text_tone`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_text_tone(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ style: UInt32,
  _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let input = try unsafe InputText(text, length, "text")
    let output = try unsafe OutputMemory(out, capacity, written)
    let wanted: ToneStyle
    switch style {
    case PHIENCHO_TONES_TRADITIONAL: wanted = .traditional
    case PHIENCHO_TONES_REFORMED: wanted = .reformed
    default: throw .unknownOption(style)
    }
    try output.write(ToneMarks.restyled(input.string, to: wanted))
  }
}

/// `phiencho_text_sort_key`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_text_sort_key(
  _ text: UnsafePointer<CChar>?, _ length: Int, _ options: UInt32,
  _ out: UnsafeMutablePointer<UInt8>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let input = try unsafe InputText(text, length, "text")
    let output = try unsafe OutputMemory(out, capacity, written)
    guard options <= PHIENCHO_SORT_NUMERIC else { throw .unknownOption(options) }
    let order = DictionaryOrder(isNumeric: options == PHIENCHO_SORT_NUMERIC)
    try output.write(order.sortKey(input.string))
  }
}
