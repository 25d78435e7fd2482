public import CPhienCho
internal import PhienCho
internal import PhienChoReading

/// What a handle to a reader holds.
private final class ReaderBox: HandleValue {
  let catalogue: Catalogue
  let reader: CommentReader

  init(_ catalogue: Catalogue, chuc: Int64) {
    self.catalogue = catalogue
    reader = CommentReader(catalogue: catalogue, chuc: chuc)
  }

  /// "pchReade".
  static let mark: UInt64 = 0x7063_6852_6561_6465
}

/// `phiencho_reader_make`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_reader_make(
  _ catalogue: UnsafePointer<CChar>?, _ length: Int, _ chuc: Int64,
  _ reader: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    try unsafe ReaderBox.hand(to: reader, "reader") { () throws(Failure) in
      let input = try unsafe InputText(catalogue, length, "catalogue").array
      guard [10, 12, 14, 16].contains(chuc) else {
        throw Failure(PHIENCHO_INVALID_ARGUMENT, "chuc is \(chuc), and not 10, 12, 14 or 16")
      }
      return ReaderBox(try reading { try CatalogueJSON.decode(input) }, chuc: chuc)
    }
  }
}

/// `phiencho_reader_read`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_reader_read(
  _ reader: OpaquePointer?, _ comment: UnsafePointer<CChar>?, _ length: Int,
  _ id: UnsafePointer<CChar>?, _ idLength: Int, _ pinned: UnsafePointer<CChar>?,
  _ pinnedLength: Int, _ options: UInt32, _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int,
  _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error, into: out, capacity, written) { () throws(Failure) in
    let box = try unsafe ReaderBox.of(reader)
    let text = try unsafe InputText(comment, length, "comment").array
    let name = try unsafe InputText(id, idLength, "id").string
    let shown = try unsafe InputText(pinned, pinnedLength, "pinned")
    guard options <= PHIENCHO_READ_EXPLAIN else { throw .unknownOption(options) }
    guard let identifier = EventID(name) else {
      throw Failure(PHIENCHO_INVALID_ARGUMENT, "id is empty")
    }
    var context = ReadingContext()
    if !shown.isEmpty { context.pinned = try reading { try OfferCode(shown.string) } }
    let result = box.reader.read(utf8: text, in: context)
    var explanation: ReadingExplanation?
    if options == PHIENCHO_READ_EXPLAIN {
      explanation = ReadingExplanation(
        of: result, text: String(decoding: text, as: UTF8.self), in: box.catalogue,
        context: context)
    }
    var json: [UInt8] = []
    result.appendJSON(id: identifier, explanation: explanation, to: &json)
    return json
  }
}

/// `phiencho_reader_free`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_reader_free(_ reader: OpaquePointer?) { unsafe ReaderBox.free(reader) }
