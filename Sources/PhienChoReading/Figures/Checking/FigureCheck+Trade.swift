internal import VietnameseText

/// Money, masses, orders, views, and what they come to for each other.
extension FigureCheck {
  private func isOrder(_ figure: Figure) -> Bool {
    figure.kind == .count && figure.per == nil && Self.agree(figure.unit, "đơn")
  }

  /// "khoảng 2 tấn … trên 60 triệu đồng" against "25.000–30.000 đồng/kg": the price of a kilogram.
  ///
  /// Money and mass stand in one sentence; the price there, or else the only one of the paragraph,
  /// or else of the text, where it can support but not refute.
  mutating func price(_ index: Int) {
    let money = figures[index]
    guard money.per == nil, money.unit == NumberUnit.vnd.symbol,
      money.cues.isDisjoint(with: [.change, .each]),
      let mass = near(index).first(where: { figures[$0].kind == .mass && figures[$0].per == nil }),
      near(mass).first(where: { figures[$0].kind == .money && figures[$0].per == nil }) == index,
      let allowed = perKilogram(FigureInterval(allowedBy: money), .init(allowedBy: figures[mass])),
      let meant = perKilogram(FigureInterval(meantBy: money), .init(meantBy: figures[mass]))
    else { return }
    let nominal = nominalPrice(money, figures[mass])
    let result = nominal.map { "\(FigureWords.number($0)) đồng/kg" } ?? "không rõ"
    let sum = "\(Self.said(money)) cho \(Self.said(figures[mass]))"
    guard let (price, isNear) = priceOfKilogram(near: index) else {
      add(.follows, .price, [mass, index], "\(sum) là \(result).")
      return
    }
    guard let said = FigureInterval(allowedBy: figures[price]) else { return }
    let isInside = nominal.map { FigureInterval($0, $0).meets(said) } ?? false
    var verdict = Self.verdict(allowed: (allowed, said), meant: (meant, said))
    if isInside { verdict = .agrees }
    if verdict == .disagrees, !isNear { verdict = .unknown }
    let claim = Self.said(figures[price])
    let tail =
      switch verdict {
      case .agrees: "hợp với giá \(claim)"
      case .disagrees: "không hợp với giá \(claim)"
      default: "chưa rõ có hợp với giá \(claim) hay không"
      }
    add(verdict, .price, [mass, index, price], "\(sum) là \(result), \(tail).")
  }

  private func perKilogram(
    _ money: FigureInterval?, _ grams: FigureInterval?
  ) -> FigureInterval? {
    money?.scaled(by: 1000).flatMap { sum in grams.flatMap { sum.divided(by: $0) } }
  }

  private func nominalPrice(_ money: Figure, _ mass: Figure) -> ExactNumber? {
    guard let sum = money.lowNumber ?? money.highNumber,
      let grams = mass.lowNumber ?? mass.highNumber,
      money.hedge != .range, mass.hedge != .range, money.hedge != .indefinite,
      mass.hedge != .indefinite, let gram = try? sum.divided(by: grams)
    else { return nil }
    return try? gram.multiplied(by: ExactNumber(1000))
  }

  private func priceOfKilogram(near index: Int) -> (Int, isNear: Bool)? {
    func isPrice(_ figure: Figure) -> Bool {
      figure.kind == .unitPrice && figure.per == "kg" && figure.unit == NumberUnit.vnd.symbol
        && figure.cues.isDisjoint(with: .change)
    }
    let prices = near(index).filter { isPrice(figures[$0]) }
    if prices.count == 1 { return (prices[0], true) }
    guard prices.isEmpty else { return nil }
    if let price = only(near: index, inParagraph: true, isPrice) { return (price, true) }
    return only(near: index, inParagraph: false, isPrice).map { ($0, false) }
  }

  /// "783.000 lượt xem" and "hàng trăm đơn" of one paragraph: orders for each hundred views.
  mutating func conversion(_ index: Int) {
    let orders = figures[index]
    guard isOrder(orders) || Self.agree(orders.unit, "sản phẩm"), orders.per == nil,
      let views = only(
        near: index, inParagraph: true,
        {
          $0.kind == .count && $0.per == nil
            && ($0.unit == "lượt xem" || $0.unit == "view" || $0.unit == "lượt người xem")
        }),
      isOrder(orders) || !near(views).contains(where: { isOrder(figures[$0]) }),
      let share = FigureInterval(meantBy: orders)?.divided(
        by: FigureInterval(meantBy: figures[views]) ?? FigureInterval(nil, nil)),
      let percent = share.scaled(by: 100)
    else { return }
    let isImpossible =
      (FigureInterval(allowedBy: orders)?.low).flatMap { least in
        FigureInterval(allowedBy: figures[views])?.high.map { least > $0 }
      } ?? false
    let text = "\(Self.said(orders)) trên \(Self.said(figures[views]))"
    add(
      isImpossible ? .disagrees : .follows, .conversion, [index, views],
      isImpossible
        ? "\(text): số chốt nhiều hơn số lượt xem."
        : "\(text): tỷ lệ chuyển đổi \(FigureWords.interval(percent))%.")
  }

  /// "trên 50 đơn", "trên 3 kg/đơn": at least so much together, against the mass of all.
  mutating func load(_ index: Int) {
    let orders = figures[index]
    guard isOrder(orders) else { return }
    func isLoad(_ figure: Figure) -> Bool {
      figure.kind == .mass && Self.agree(figure.per, "đơn")
    }
    let direct = near(index).first { isLoad(figures[$0]) }
    guard
      let each = direct ?? only(near: index, inParagraph: true, isLoad)
        ?? only(near: index, inParagraph: false, isLoad),
      let count = FigureInterval(allowedBy: orders),
      let mass = FigureInterval(allowedBy: figures[each]), let all = count.multiplied(by: mass),
      let least = all.low
    else { return }
    let total = near(index).first { figures[$0].kind == .mass && figures[$0].per == nil }
    let text = "\(Self.said(orders)), \(Self.said(figures[each]))"
    guard let total else {
      guard direct != nil, least > .zero, let kilograms = try? least.divided(by: ExactNumber(1000))
      else { return }
      add(
        .follows, .load, [index, each],
        "\(text): tổng cộng từ \(FigureWords.number(kilograms)) kg.")
      return
    }
    guard let said = FigureInterval(allowedBy: figures[total]),
      let kilograms = try? least.divided(by: ExactNumber(1000))
    else { return }
    let isTooMuch = !all.meets(said)
    let verdict: FigureFinding.Verdict = isTooMuch ? direct == nil ? .unknown : .disagrees : .agrees
    let tail =
      switch verdict {
      case .agrees: "hợp với \(Self.said(figures[total]))"
      case .disagrees: "không hợp với \(Self.said(figures[total]))"
      default: "chưa rõ có hợp với \(Self.said(figures[total])) hay không"
      }
    add(
      verdict, .load, [index, each, total],
      "\(text): tổng cộng từ \(FigureWords.number(kilograms)) kg, \(tail).")
  }

  /// Money and orders of one sentence: what an order is worth.
  mutating func basket(_ index: Int) {
    let money = figures[index]
    guard money.per == nil, money.unit == NumberUnit.vnd.symbol,
      money.cues.isDisjoint(with: [.change, .each, .aim]),
      let orders = near(index).first(where: { isOrder(figures[$0]) }),
      near(orders).first(where: { figures[$0].kind == .money && figures[$0].per == nil }) == index,
      let sum = FigureInterval(meantBy: money),
      let count = FigureInterval(meantBy: figures[orders]),
      let each = sum.divided(by: count)
    else { return }
    add(
      .follows, .basket, [index, orders],
      "\(Self.said(money)) của \(Self.said(figures[orders])): mỗi đơn"
        + " \(FigureWords.interval(each)) đồng.")
  }
}
