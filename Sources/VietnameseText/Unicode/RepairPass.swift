/// One run of a repair over a text, stage by stage.
struct RepairPass {
  let options: RepairOptions
  let recordsEdits: Bool
  private(set) var edits = EditList()

  init(options: RepairOptions, recordsEdits: Bool) {
    self.options = options
    self.recordsEdits = recordsEdits
  }

  /// The most turns that a text is given.
  ///
  /// What one stage writes may be read otherwise by one before it: a word without its second tone
  /// is a syllable, and its look-alikes are Latin. Every reading is one of a few for a word and for
  /// the text, and no stage makes look-alikes, so that few turns are enough for any text.
  private static let turns = 8

  /// The text after all stages that it needs, until they leave it as it is.
  mutating func run(_ source: String) -> String {
    var text = source
    for _ in 0..<Self.turns {
      let before = text
      guard turn(&text), !before.utf8.elementsEqual(text.utf8) else { break }
    }
    return text
  }

  /// One turn of all stages; tells whether another may find more to do.
  private mutating func turn(_ text: inout String) -> Bool {
    let scan = Self.scan(&text)
    if scan.isASCII {
      shorten(&text)
      return false
    }
    if scan.hasOthers { readLookalikes(&text) }
    var leavesOthers = scan.hasOthers
    if scan.hasMarks || scan.hasOthers { leavesOthers = compose(&text) || leavesOthers }
    if leavesOthers { composeOthers(&text) }
    shorten(&text)
    if options.mendsTones || options.toneStyle != nil { mendTones(&text) }
    return leavesOthers
  }

  private static func scan(_ text: inout String) -> RepairScan {
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return RepairScan() }
      return unsafe RepairScan(base, count: bytes.count)
    }
  }

  private mutating func readLookalikes(_ text: inout String) {
    guard options.mendsLookalikes || options.removesInvisibles else { return }
    var stage = LookalikeStage(options: options)
    text.withUTF8 { bytes in
      if let base = bytes.baseAddress { unsafe stage.read(base, count: bytes.count) }
    }
    take(stage.output, stage.edits, &text)
  }

  /// Whether clusters are left for the general algorithm.
  private mutating func compose(_ text: inout String) -> Bool {
    // Marks in the order that NFC expects, which nearly all are in, need no more than NFC.
    if !recordsEdits, let composed = NormalizationForm.composed(text) {
      text = composed
      return false
    }
    var stage = MarkStage(recordsEdits: recordsEdits)
    text.withUTF8 { bytes in
      if let base = bytes.baseAddress { unsafe stage.read(base, count: bytes.count) }
    }
    if recordsEdits {
      take(stage.output, stage.edits, &text)
    } else {
      text = String(decoding: stage.output, as: UTF8.self)
    }
    return stage.leavesOthers
  }

  private mutating func composeOthers(_ text: inout String) {
    if (try? NormalizationForm.nfc.isNormalized(text)) ?? true { return }
    var stage = CompositionStage()
    stage.read(text.utf8Span.span)
    take(stage.output, stage.edits, &text)
  }

  private mutating func shorten(_ text: inout String) {
    guard options.shortensStretched else { return }
    var stage = StretchedLetters()
    stage.read(text)
    take(stage.output, stage.edits, &text)
  }

  private mutating func mendTones(_ text: inout String) {
    let tones = ToneEdits(text, style: options.toneStyle, repairs: options.mendsTones)
    guard !tones.edits.isEmpty else { return }
    if recordsEdits { edits = edits.followed(by: tones.editList(of: text)) }
    text = tones.applied(to: text)
  }

  private mutating func take(_ output: [UInt8], _ later: EditList, _ text: inout String) {
    guard !later.isEmpty else { return }
    if recordsEdits { edits = edits.followed(by: later) }
    text = String(decoding: output, as: UTF8.self)
  }

  // MARK: Changes

  /// The edits as a caller sees them.
  func changes(from source: String, to result: String) -> [RepairChange] {
    Self.changes(edits, source: source.utf8Span.span, result: result.utf8Span.span)
  }

  static func changes(
    _ edits: EditList, source: Span<UInt8>, result: Span<UInt8>
  ) -> [RepairChange] {
    var changes: [RepairChange] = []
    changes.reserveCapacity(edits.edits.count)
    for edit in edits.edits {
      let before = text(source, edit.source)
      let after = text(result, edit.result)
      // What one stage did, a later one may have undone.
      if !edit.reasons.contains(.illFormed), before.utf8.elementsEqual(after.utf8) { continue }
      changes.append(
        RepairChange(
          sourceRange: edit.source, resultRange: edit.result, before: before, after: after,
          reasons: edit.reasons))
    }
    return changes
  }

  private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    unsafe bytes.extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }
}
