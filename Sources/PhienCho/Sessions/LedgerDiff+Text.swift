extension LedgerDiff {
  /// The difference in Vietnamese, a sentence a line: first how the logs differ, then who lost and
  /// who gained what, and why.
  ///
  /// Buyers are named by their orders' numbers, never by their identifiers.
  ///
  /// - Complexity: O(*n*) in the changes.
  public var sentences: [String] {
    var sentences = [summary]
    for change in changes { sentences.append(change.sentence) }
    return sentences
  }

  private var summary: String {
    let counts = Cause.Kind.allCases.compactMap { kind -> String? in
      let count = events.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) sự kiện \(kind.vietnamese)"
    }
    guard !counts.isEmpty else {
      return changes.isEmpty
        ? "Hai nhật ký như nhau, không có gì thay đổi."
        : "Hai nhật ký như nhau, nhưng danh mục hàng hoặc quy định của phiên khác nhau."
    }
    let differing = "Hai nhật ký khác nhau: \(counts.joined(separator: ", "))"
    return changes.isEmpty ? "\(differing); không ai được thêm hay mất hàng." : "\(differing)."
  }
}

extension LedgerDiff: CustomStringConvertible {
  /// The sentences, one a line.
  public var description: String { sentences.joined(separator: "\n") }
}

extension LedgerDiff.Change {
  /// The change as a sentence in Vietnamese: who, how much, and why.
  public var sentence: String {
    var parts: [String] = []
    let held = heldAfter.amount - heldBefore.amount
    if held > 0 {
      parts.append("được thêm \(heldAfter.difference(heldBefore)) \(offer)")
    } else if held < 0 {
      parts.append("mất \(heldAfter.difference(heldBefore)) \(offer)")
    }
    if waitingAfter.amount > waitingBefore.amount {
      parts.append("phải chờ \(waitingAfter.difference(waitingBefore)) \(offer)")
    } else if waitingAfter.amount < waitingBefore.amount {
      parts.append("thôi chờ \(waitingAfter.difference(waitingBefore)) \(offer)")
    }
    if dueBefore != dueAfter {
      parts.append("tiền \(offer) từ \(dueBefore) thành \(dueAfter)")
    }
    let because = cause.map { ", vì \($0.vietnamese)" } ?? ""
    return "Khách đơn số \(orderNumber): \(parts.joined(separator: ", "))\(because)."
  }
}

extension LedgerDiff.Cause.Kind {
  /// What happened to the event, in Vietnamese.
  var vietnamese: String {
    switch self {
    case .late: "đến muộn"
    case .new: "mới"
    case .removed: "bị bỏ"
    case .changed: "bị sửa"
    }
  }
}

extension LedgerDiff.Cause {
  /// The cause as a clause in Vietnamese, at Vietnam's time of day.
  var vietnamese: String {
    let whose =
      isOwn ? " của chính khách" : otherOrder.map { " của khách đơn số \($0)" } ?? ""
    return "sự kiện \(event)\(whose) lúc \(time) \(kind.vietnamese)"
  }

  /// The time of day in Vietnam: "19:05:12".
  private var time: String {
    let seconds = instant.local(at: .vietnam).milliseconds / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension Quantity {
  /// How far apart two amounts are, in this one's unit.
  fileprivate func difference(_ other: Quantity) -> Quantity {
    QuantityUnit(self).quantity(Int64(clamping: (amount - other.amount).magnitude))
  }
}
