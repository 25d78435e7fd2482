package import ExampleSupport
package import PhienCho
package import PhienChoReading

/// The one place of every word a report shows, in Vietnamese and in English.
///
/// Figures follow the language too: "2,5 kg" and "1.234" are "2.5 kg" and "1,234" in English.
package struct Wording: Sendable, Hashable {
  /// The language.
  package let language: Language

  /// Creates the words of a language.
  package init(_ language: Language = .vi) { self.language = language }

  /// One of two texts that say the same.
  func text(_ vietnamese: String, _ english: String) -> String {
    language == .vi ? vietnamese : english
  }
}

// MARK: - Figures

extension Wording {
  /// A figure written the Vietnamese way, in the language's way.
  ///
  /// Only marks between two digits are turned around, so that names keep theirs.
  package func figure(_ vietnamese: String) -> String {
    guard language == .en else { return vietnamese }
    let bytes = Array(vietnamese.utf8)
    func isDigit(_ place: Int) -> Bool { bytes.indices.contains(place) && bytes[place] &- 48 < 10 }
    var turned = bytes
    for place in bytes.indices where isDigit(place - 1) && isDigit(place + 1) {
      switch bytes[place] {
      case UInt8(ascii: "."): turned[place] = UInt8(ascii: ",")
      case UInt8(ascii: ","): turned[place] = UInt8(ascii: ".")
      default: break
      }
    }
    return String(decoding: turned, as: UTF8.self)
  }

  /// A count, its thousands parted.
  package func count(_ count: Int) -> String {
    figure(String(Money(vnd: Int64(count)).description.dropLast(" ₫".count)))
  }

  /// An amount of money.
  package func money(_ money: Money) -> String { figure(money.description) }

  /// A mass, in kilograms also when there is none.
  package func mass(_ mass: Mass) -> String {
    mass == .zero ? "0 kg" : figure(mass.description)
  }

  /// A quantity with what one piece is called.
  package func quantity(_ quantity: Quantity, soldAt price: UnitPrice) -> String {
    switch price.basis {
    case .kilogram: figure(quantity.description)
    case .piece(let unit), .pack(let unit, _): "\(figure(quantity.description)) \(unit)"
    }
  }

  /// "12,5 kg", "3 gói", both, or a dash for nothing.
  package func goods(_ tally: Tally, unit: String? = nil) -> String {
    var texts: [String] = []
    if tally.mass > .zero { texts.append(mass(tally.mass)) }
    if tally.pieces > .zero {
      texts.append("\(figure("\(tally.pieces)")) \(unit ?? piecesOrPacks)")
    }
    return texts.isEmpty ? "–" : texts.joined(separator: " · ")
  }

  private var piecesOrPacks: String { text("cái/gói", "pieces/packs") }

  /// A ratio as a number; a dash where there is none.
  package func number(_ ratio: ExactRatio?, decimals: Int) -> String {
    ratio.map { figure($0.decimalText(decimals: decimals)) } ?? "–"
  }

  /// A ratio as a percentage; a dash where there is none.
  package func percent(_ ratio: ExactRatio?) -> String {
    ratio.map { figure($0.percentText(decimals: 1)) } ?? "–"
  }

  /// How long a stretch is, in hours and minutes.
  package func duration(milliseconds: Int64) -> String {
    let minutes = Int(milliseconds / 60_000)
    let hours = text("\(minutes / 60) giờ", "\(minutes / 60) h")
    let rest = text("\(minutes % 60) phút", "\(minutes % 60) min")
    return minutes < 60 ? rest : minutes % 60 == 0 ? hours : "\(hours) \(rest)"
  }
}

// MARK: - Time

extension Wording {
  /// The day in Vietnam: "15/03/2024", in English as ISO 8601 has it.
  package func date(_ instant: Instant) -> String {
    guard let date = try? CalendarDate(of: instant) else { return "–" }
    guard language == .vi else { return date.description }
    return "\(Self.two(date.day))/\(Self.two(date.month))/\(date.year)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The day and hours of a session.
  package func span(_ span: ClosedRange<Instant>) -> String {
    let (first, last) = (span.lowerBound, span.upperBound)
    return date(first) == date(last)
      ? text(
        "\(date(first)), từ \(first.clock) đến \(last.clock)",
        "\(date(first)), \(first.clock) to \(last.clock)")
      : "\(first.clock) \(date(first)) – \(last.clock) \(date(last))"
  }
}

// MARK: - Terms of the domain

extension Wording {
  /// A stage, as a heading.
  package func name(_ stage: SessionReport.Stage) -> String {
    switch stage {
    case .claimed: text("Khách chốt, tất cả", "Claimed, all")
    case .drafted: text("Giữ hàng, đơn nháp", "Held, in drafts")
    case .unconfirmed: text("Giữ hàng, chưa xác nhận", "Held, not confirmed")
    case .confirmed: text("Đã xác nhận", "Confirmed")
    case .closed: text("Đã chốt sổ", "Closed")
    case .waitlisted: text("Chờ hàng", "Waiting for stock")
    case .released: text("Đã hủy, nhả hàng", "Cancelled, released")
    case .expired: text("Hết hạn giữ hàng", "Hold ran out")
    }
  }

  /// A stage, as a word in a table.
  package func mark(_ stage: SessionReport.Stage) -> String {
    switch stage {
    case .claimed: text("Khách chốt", "Claimed")
    case .drafted: text("Nháp", "Draft")
    case .unconfirmed: text("Giữ hàng", "Held")
    case .confirmed: text("Xác nhận", "Confirmed")
    case .closed: text("Chốt sổ", "Closed")
    case .waitlisted: text("Chờ hàng", "Waiting")
    case .released: text("Đã nhả", "Released")
    case .expired: text("Hết hạn", "Expired")
    }
  }

  /// How far buyer and seller have agreed.
  package func name(_ state: OrderState) -> String {
    switch state {
    case .draft: text("Đơn nháp", "Draft")
    case .unconfirmed: text("Chưa xác nhận", "Not confirmed")
    case .confirmed: text("Đã xác nhận", "Confirmed")
    case .closed: text("Đã chốt sổ", "Closed")
    case .cancelled: text("Đã hủy", "Cancelled")
    }
  }

  /// What kind of producer, in words.
  package func name(_ kind: Producer.Kind) -> String {
    switch kind {
    case .household: text("Hộ gia đình", "Household")
    case .cooperative: text("Hợp tác xã", "Cooperative")
    case .cooperativeGroup: text("Tổ hợp tác", "Cooperative group")
    case .enterprise: text("Doanh nghiệp", "Enterprise")
    default: kind.rawValue
    }
  }

  /// What a viewer wants.
  package func name(_ intent: CommentReading.Intent) -> String {
    switch intent {
    case .order: text("Chốt đơn", "Orders")
    case .change: text("Sửa đơn", "Changes")
    case .cancel: text("Hủy đơn", "Cancellations")
    case .question: text("Câu hỏi", "Questions")
    case .other: text("Trò chuyện", "Chatter")
    }
  }

  /// Why an order was cancelled; a reason without words yet stands for itself.
  package func name(_ reason: CancellationReason) -> String {
    switch reason {
    case .buyerChangedMind: text("khách đổi ý", "buyer changed their mind")
    case .buyerUnreachable: text("không liên lạc được", "buyer could not be reached")
    case .wrongClaim: text("bình luận không phải đơn", "the comment was no order")
    case .stockShort: text("không đủ hàng", "not enough stock")
    case .priceError: text("sai giá", "wrong price")
    case .duplicate: text("trùng đơn", "duplicate")
    case .prank: text("đặt đùa", "prank")
    case .producerWithdrew: text("hộ rút hàng", "household withdrew")
    case .refusedAtDoor: text("từ chối khi giao", "refused at the door")
    case .weightShort: text("thiếu cân", "weight short")
    case .holdsRanOut: text("hết hạn giữ hàng", "the holds ran out")
    case .joined: text("gộp vào đơn khác", "joined to another order")
    case .forceMajeure: text("hỏng hoặc không chuyển được", "spoiled or could not travel")
    default: reason.rawValue.replacing("-", with: " ")
    }
  }

  /// Why goods did not stay with the buyer; a reason without words yet stands for itself.
  package func name(_ reason: FulfilmentReason) -> String {
    switch reason {
    case .buyerChangedMind: text("khách đổi ý", "buyer changed their mind")
    case .buyerUnreachable: text("không liên lạc được", "buyer could not be reached")
    case .damaged: text("hàng hỏng", "goods damaged")
    case .wrongGoods: text("giao sai hàng", "wrong goods")
    case .late: text("giao muộn", "too late")
    case .notGiven: text("không ghi lý do", "no reason given")
    default: reason.rawValue.replacing("-", with: " ")
    }
  }

  /// What a platform counts.
  package func name(_ measure: AudienceMeasure) -> String {
    switch measure {
    case .views: text("lượt xem", "views")
    case .uniqueViewers: text("người xem", "viewers")
    case .peakViewers: text("người xem cùng lúc, nhiều nhất", "viewers at once, at most")
    case .commenters: text("người bình luận", "commenters")
    default: measure.rawValue.replacing("-", with: " ")
    }
  }

  /// A platform's name.
  package func name(_ platform: StreamingPlatform) -> String {
    switch platform {
    case .facebook: "Facebook"
    case .tiktok: "TikTok"
    case .youtube: "YouTube"
    case .zalo: "Zalo"
    default: platform.rawValue
    }
  }

  /// A buyer's pseudonym; the ledger has it in Vietnamese.
  package func buyer(_ pseudonym: String) -> String {
    guard language == .en, pseudonym.hasPrefix(BuyerBook.prefix) else { return pseudonym }
    return "Buyer " + pseudonym.dropFirst(BuyerBook.prefix.count)
  }

  /// Why a human should look; a code that has no words yet stands for itself.
  package func reason(_ code: String) -> String {
    guard language == .vi else { return code.replacing("-", with: " ") }
    let reason = ReviewReason(rawValue: code)
    return reason == .buyerUnknown ? "không rõ người mua" : reason.explanation
  }

  /// What is wrong with a record of a chat log, and where.
  package func fault(_ error: ChatLogError, in file: String) -> String {
    "\(file): \(text(error.explanation, error.description))"
  }

  /// OCOP stars: "OCOP 4 sao".
  package func stars(_ stars: OCOPStars) -> String {
    text("OCOP \(stars)", "OCOP \(stars.rawValue) stars")
  }
}

extension ReviewReason {
  /// The platform does not tell who wrote the order.
  package static let buyerUnknown = ReviewReason(rawValue: "buyer-unknown")
}
