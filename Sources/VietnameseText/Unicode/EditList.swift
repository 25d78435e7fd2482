/// Changes of a text as ranges before and after; between them the two texts are the same.
struct EditList {
  struct Edit {
    var source: Range<Int>
    var result: Range<Int>
    var reasons: RepairReasons
  }

  private(set) var edits: [Edit] = []

  var isEmpty: Bool { edits.isEmpty }

  /// Adds an edit behind those there are; one that touches the last goes into it.
  mutating func append(_ edit: Edit) {
    if let last = edits.last, last.source.upperBound == edit.source.lowerBound,
      last.result.upperBound == edit.result.lowerBound, last.reasons == edit.reasons,
      edit.reasons == .invisible
    {
      edits[edits.count - 1].source = last.source.lowerBound..<edit.source.upperBound
      edits[edits.count - 1].result = last.result.lowerBound..<edit.result.upperBound
    } else {
      edits.append(edit)
    }
  }

  /// These edits and then others, made on their result; linear in both.
  func followed(by later: EditList) -> EditList {
    if later.isEmpty { return self }
    if isEmpty { return later }
    var merged = EditList()
    var (first, second) = (edits[...], later.edits[...])
    // How far the middle text lies from the source, and the result from the middle text.
    var (back, forth) = (0, 0)
    while let next = Self.lower(first.first?.result, second.first?.source) {
      var group = next..<next
      var reasons: RepairReasons = []
      let (backBefore, forthBefore) = (back, forth)
      var grows = true
      while grows {
        grows = false
        if let edit = first.first, Self.belongs(edit.result, to: group) {
          group =
            min(
              group.lowerBound, edit.result.lowerBound)..<max(
              group.upperBound, edit.result.upperBound)
          reasons.formUnion(edit.reasons)
          back += edit.source.count - edit.result.count
          first = first.dropFirst()
          grows = true
        }
        if let edit = second.first, Self.belongs(edit.source, to: group) {
          group =
            min(
              group.lowerBound, edit.source.lowerBound)..<max(
              group.upperBound, edit.source.upperBound)
          reasons.formUnion(edit.reasons)
          forth += edit.result.count - edit.source.count
          second = second.dropFirst()
          grows = true
        }
      }
      merged.edits.append(
        Edit(
          source: group.lowerBound + backBefore..<group.upperBound + back,
          result: group.lowerBound + forthBefore..<group.upperBound + forth, reasons: reasons))
    }
    return merged
  }

  private static func lower(_ a: Range<Int>?, _ b: Range<Int>?) -> Int? {
    guard let a else { return b?.lowerBound }
    guard let b else { return a.lowerBound }
    return min(a.lowerBound, b.lowerBound)
  }

  /// Whether a range begins a group, or overlaps it.
  private static func belongs(_ range: Range<Int>, to group: Range<Int>) -> Bool {
    group.isEmpty
      ? range.lowerBound == group.lowerBound
      : range.lowerBound < group.upperBound
  }
}
