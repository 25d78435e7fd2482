extension FoldedText {
  /// Room that is kept free behind the key; more than any one step writes.
  private static let slack = 2 * SearchFoldICU.capacity

  /// Replaces this key by that of `source`.
  @unsafe
  mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    sourceOffsets.removeAll(keepingCapacity: true)
    let end = min(source.count, FoldedText.maximumSourceLength)
    if let base = source.baseAddress {
      var folder = unsafe Folder(source: base, end: end)
      // One round is enough unless the key outgrows the source, as that of ill-formed bytes does.
      while folder.index < end { foldRound(&folder) }
    }
    sourceOffsets.append(UInt32(truncatingIfNeeded: end))
  }

  /// Appends as much of the key as the rest of the source is long.
  private mutating func foldRound(_ folder: inout Folder) {
    let room = folder.end - folder.index + FoldedText.slack
    let rows = VietnameseLetters.table
    bytes.append(addingCapacity: room) { key in
      marks.append(addingCapacity: room) { diacritics in
        sourceOffsets.append(addingCapacity: room + 1) { offsets in
          unsafe key.withUnsafeMutableBufferPointer { key, keyCount in
            unsafe diacritics.withUnsafeMutableBufferPointer { diacritics, diacriticsCount in
              unsafe offsets.withUnsafeMutableBufferPointer { offsets, offsetsCount in
                unsafe rows.withUnsafeBufferPointer { rows in
                  guard let rows = rows.baseAddress, let key = key.baseAddress,
                    let diacritics = diacritics.baseAddress, let offsets = offsets.baseAddress
                  else { return }
                  unsafe folder.fill(
                    Folder.Target(key: key, diacritics: diacritics, offsets: offsets),
                    upTo: room - FoldedText.slack, rows: rows)
                }
                keyCount = folder.count
                diacriticsCount = folder.count
                offsetsCount = folder.count
              }
            }
          }
        }
      }
    }
    folder.endRound(lastByte: bytes.last)
  }
}
