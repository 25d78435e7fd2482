internal import PhienChoReading

/// Tries an importer on bytes that no writer of the format wrote.
extension ImporterTrial {
  /// A violation by the fewest bytes found; `nil` when none is.
  func violationByAnyBytes(count: Int) -> LawViolation<ImportedLog>? {
    var random = SeededGenerator(seed: seed ^ 0x4259_5445)
    let good = log(units(count)).bytes
    for _ in 0..<40 {
      let bytes = damaged(good, &random)
      guard anyBytes(bytes) != nil else { continue }
      let fewest = Shrinking.smallest(bytes) { anyBytes($0) != nil }
      return anyBytes(fewest).map { violation(of: ImporterLaws.anyBytes, fewest, $0) }
    }
    return nil
  }

  /// Some of a log with bytes changed, left out and put in.
  private func damaged(_ log: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let size = UInt32(clamping: log.count)
    let start = random.below(size)
    var bytes = importer.header + log[start..<min(log.count, start + random.below(600))]
    for _ in 0..<random.below(12) where !bytes.isEmpty {
      let place = random.below(UInt32(clamping: bytes.count))
      switch random.below(4) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8(random.below(256)), at: place)
      default:
        let piece = Self.hostile[random.below(UInt32(Self.hostile.count))]
        bytes.insert(contentsOf: piece, at: place)
      }
    }
    return bytes
  }

  private static let hostile: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0xFF, 0xFE], [0xC0, 0x80],
    [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0x7B], [0x5B], [0x5C],
    Array("99999999999999999999999".utf8), Array("-1".utf8), Array("\\ud800".utf8),
  ]

  private func anyBytes(_ bytes: [UInt8]) -> Breach? {
    let records = imported(bytes)
    if let breach = ChatLogRecords.difference(
      imported(bytes), records, "the first time")
    {
      return breach
    }
    let lines = 1 + bytes.count { $0 == 0x0A }
    if let outside = records.first(where: { !(1...lines).contains($0.line) }) {
      return Breach(expected: "lines from 1 to \(lines)", found: outside.summary)
    }
    return cut(bytes)
  }
}
