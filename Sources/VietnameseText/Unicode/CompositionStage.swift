/// The stage of a repair that brings what is left into NFC by the general algorithm: other scripts,
/// compatibility letters, marks that are not Vietnamese.
///
/// A text is cut before ASCII characters, which never compose with what is before them, so that
/// only pieces that are not in NFC are changed and recorded.
struct CompositionStage {
  private(set) var output: [UInt8] = []
  private(set) var edits = EditList()

  /// More marks than this in a row are sorted first: ICU inserts each where it belongs, which takes
  /// quadratic time.
  private static let longRun = 32

  /// Reads well-formed UTF-8.
  ///
  /// Takes time linear in it but for runs of thousands of marks on one letter, which are sorted.
  mutating func read(_ source: Span<UInt8>) {
    var start = 0
    var index = 0
    var isASCII = true
    while index < source.count {
      if source[index] < 0x80, !isASCII {
        piece(source, start..<index)
        start = index
        isASCII = true
      } else if source[index] >= 0x80 {
        isASCII = false
      } else {
        start = copy(source, start..<index)
      }
      index += 1
    }
    if isASCII {
      _ = copy(source, start..<source.count)
    } else {
      piece(source, start..<source.count)
    }
  }

  private mutating func copy(_ source: Span<UInt8>, _ range: Range<Int>) -> Int {
    for index in range { output.append(source[index]) }
    return range.upperBound
  }

  /// One ASCII character at most and what follows it.
  private mutating func piece(_ source: Span<UInt8>, _ range: Range<Int>) {
    let text = unsafe source.extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    let start = output.count
    guard let composed = Self.composed(text) else {
      _ = copy(source, range)
      return
    }
    output += composed.utf8
    edits.append(EditList.Edit(source: range, result: start..<output.count, reasons: .composed))
  }

  /// The text in NFC; nil where it is so already, or ICU fails.
  private static func composed(_ text: String) -> String? {
    let ordered = ordered(text)
    guard let composed = try? NormalizationForm.nfc.normalize(ordered) else { return nil }
    return composed.utf8.elementsEqual(text.utf8) ? nil : composed
  }

  /// The text with long runs of marks in canonical order, as normalization would bring them.
  private static func ordered(_ text: String) -> String {
    var ordered = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    func flush() {
      if run.count > longRun {
        let classes = run.map { $0.properties.canonicalCombiningClass.rawValue }
        for place in run.indices.sorted(by: { (classes[$0], $0) < (classes[$1], $1) }) {
          ordered.append(run[place])
        }
      } else {
        ordered.append(contentsOf: run)
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.canonicalCombiningClass == .notReordered {
        flush()
        ordered.append(scalar)
      } else {
        run.append(scalar)
      }
    }
    flush()
    return String(ordered)
  }
}
