extension FoldedText {
  /// Keys are built in a small block on the stack and appended block by block.
  private static let blockCapacity = 168

  /// The free room under which a block is appended; more than any one step writes.
  private static let slack = 2 * SearchFoldICU.capacity

  /// Replaces this key by that of `source`.
  @unsafe
  mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    sourceOffsets.removeAll(keepingCapacity: true)
    let end = min(source.count, FoldedText.maximumSourceLength)
    if let base = source.baseAddress, end > 0 {
      if bytes.capacity < end {
        bytes.reserveCapacity(end)
        marks.reserveCapacity(end)
        sourceOffsets.reserveCapacity(end + 1)
      }
      let size = FoldedText.blockCapacity
      unsafe withUnsafeTemporaryAllocation(byteCount: size * 6, alignment: 4) { block in
        guard let memory = block.baseAddress else { return }
        let offsets = unsafe memory.bindMemory(to: UInt32.self, capacity: size)
        let key = unsafe (memory + size * 4).bindMemory(to: UInt8.self, capacity: size)
        let diacritics = unsafe (memory + size * 5).bindMemory(to: UInt8.self, capacity: size)
        var folder = unsafe Folder(
          source: base, end: end, key: key, diacritics: diacritics, offsets: offsets)
        let limit = size - FoldedText.slack
        unsafe VietnameseLetters.table.withUnsafeBufferPointer { table in
          guard let rows = table.baseAddress else { return }
          while folder.index < end {
            unsafe folder.fill(upTo: limit, rows: rows)
            unsafe append(&folder)
          }
        }
      }
    }
    sourceOffsets.append(UInt32(truncatingIfNeeded: end))
  }

  @unsafe
  private mutating func append(_ folder: inout Folder) {
    let count = folder.count
    guard count > 0 else { return }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: folder.key, count: count))
    unsafe sourceOffsets.append(
      contentsOf: UnsafeBufferPointer(start: folder.offsets, count: count))
    unsafe UnsafeMutableRawPointer(folder.diacritics).withMemoryRebound(
      to: Diacritics.self, capacity: count
    ) {
      unsafe marks.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    folder.clearBlock()
  }
}
