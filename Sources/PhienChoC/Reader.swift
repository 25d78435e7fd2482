public import CPhienCho
internal import PhienCho
internal import PhienChoReading

/// What a handle to a reader holds.
private final class ReaderBox: Sendable {
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
    guard let reader = unsafe reader else { throw .null("reader") }
    unsafe reader.pointee = nil
    let input = try unsafe InputText(catalogue, length, "catalogue")
    guard [10, 12, 14, 16].contains(chuc) else {
      throw Failure(PHIENCHO_INVALID_ARGUMENT, "chuc is \(chuc), and not 10, 12, 14 or 16")
    }
    let read: Catalogue
    do {
      read = try CatalogueJSON.decode(input.array)
    } catch {
      throw Failure(malformed: error)
    }
    unsafe reader.pointee = Handle(ReaderBox(read, chuc: chuc), mark: ReaderBox.mark).pointer
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
  unsafe answering(error) { () throws(Failure) in
    let box = try unsafe Handle<ReaderBox>(reader, mark: ReaderBox.mark).value
    let text = try unsafe InputText(comment, length, "comment").array
    let name = try unsafe InputText(id, idLength, "id").string
    let shown = try unsafe InputText(pinned, pinnedLength, "pinned")
    let output = try unsafe OutputMemory(out, capacity, written)
    guard options <= PHIENCHO_READ_EXPLAIN else { throw .unknownOption(options) }
    guard let identifier = EventID(name) else {
      throw Failure(PHIENCHO_MALFORMED_INPUT, "id cannot be an identifier")
    }
    var context = ReadingContext()
    if !shown.isEmpty {
      do {
        context.pinned = try OfferCode(shown.string)
      } catch {
        throw Failure(malformed: error)
      }
    }
    let reading = box.reader.read(utf8: text, in: context)
    var explanation: ReadingExplanation?
    if options == PHIENCHO_READ_EXPLAIN {
      explanation = ReadingExplanation(
        of: reading, text: String(decoding: text, as: UTF8.self), in: box.catalogue,
        context: context)
    }
    var json: [UInt8] = []
    reading.appendJSON(id: identifier, explanation: explanation, to: &json)
    try output.write(json)
  }
}

/// `phiencho_reader_free`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_reader_free(_ reader: OpaquePointer?) {
  // Freeing what is no reader is let be: there is nobody to tell.
  (try? unsafe Handle<ReaderBox>(reader, mark: ReaderBox.mark))?.free()
}
