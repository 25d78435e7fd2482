package import PhienCho
package import PhienChoReading

extension CommentReading.Intent {
  /// Whether the viewer wants goods, or other goods, or none.
  package var concernsAnOrder: Bool { self == .order || self == .change || self == .cancel }
}

extension [OfferCode] {
  /// Notes what is asked for, the latest last; what is taken off whole is asked for no more.
  package mutating func note(_ lines: [RequestLine]) {
    for line in lines {
      removeAll { $0 == line.offer }
      if line.operation != .remove || line.quantity != nil { append(line.offer) }
    }
  }
}

extension EventID {
  /// What the deletion of a comment is known by: a comment is deleted once.
  package init?(deletionOf comment: EventID) { self.init("xóa \(comment.rawValue)") }
}
