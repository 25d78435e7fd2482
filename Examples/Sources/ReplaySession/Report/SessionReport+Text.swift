import ExampleSupport
package import PhienCho
import PhienChoReading

extension SessionReport {
  /// The stages that figures are shown for: all but drafts, where there are none.
  package var shownStages: [Stage] {
    Stage.allCases.filter { $0 != .drafted || summary.total.drafted.lines > 0 }
  }

  /// The stages that tables by product and producer have columns for.
  package var breakdownStages: [Stage] {
    [.claimed, .unconfirmed, .waitlisted, .confirmed]
      + (summary.total.closed.lines > 0 ? [.closed] : [])
  }

  /// A figure and what it counts.
  package struct Figure: Sendable, Hashable {
    /// What is counted.
    package let label: String
    /// The figure.
    package let figure: String
  }

  /// What became of the comments, in words.
  package func intakeFigures(_ words: Wording) -> [Figure] {
    guard let intake else { return [] }
    var figures = [Figure(label: words.commentsRead, figure: words.count(intake.comments))]
    for (intent, count) in zip(CommentReading.Intent.allCases, intake.intents) {
      figures.append(Figure(label: words.name(intent), figure: words.count(count)))
    }
    for (label, count) in [
      (words.byHosts, intake.hosts), (words.deleted, intake.deleted),
      (words.repeated, intake.repeated), (words.authorless, intake.authorless),
      (words.needsReview, intake.toReview), (words.otherRecords, intake.ignored),
      (words.malformed, intake.malformed),
    ] where count > 0 {
      figures.append(Figure(label: label, figure: words.count(count)))
    }
    return figures
  }

  /// The malformed records shown, and how many more there are.
  package func malformedLines(_ words: Wording) -> [String] {
    guard let intake else { return [] }
    let more = intake.malformed - intake.malformedShown.count
    return intake.malformedShown.map { words.fault($0.error, in: $0.file) }
      + (more > 0 ? [words.more(more)] : [])
  }

  /// What is left to do, the most urgent first.
  package func toDo(_ words: Wording) -> [String] {
    let sentences: [(Int, (Int) -> String)] = [
      (ordersByStage[Stage.unconfirmed.rawValue], words.toConfirm),
      (summary.ordersToReview, words.toReview),
      (ordersByStage[Stage.waitlisted.rawValue], words.toRestock),
      (unpaidDeliveries, words.toCollect), (parcels, words.toPack),
      (intake == nil ? 0 : parcelsWithoutPhone, words.toAskForPhone),
      (intake?.malformed ?? 0, words.toReadAgain),
    ]
    let left = sentences.filter { $0.0 > 0 }.map { $0.1($0.0) }
    return left.isEmpty ? [words.nothingToDo] : left
  }

  /// The steps from claim to money that somebody wrote down, each with its count and words.
  package func funnelSteps(_ words: Wording) -> [(label: String, count: Int, text: String)] {
    [(words.claims, funnel.claims, words.count(funnel.claims))]
      + Funnel.Step.allCases.filter(isWrittenDown).map { step in
        (words.name(step), funnel[step].reached, words.funnelStep(funnel[step]))
      }
  }

  /// The steps nobody wrote down, in a sentence; `nil` when there are none.
  package func stepsNotRecorded(_ words: Wording) -> String? {
    let names = Funnel.Step.allCases.filter { !isWrittenDown($0) }.map(words.name)
    return names.isEmpty ? nil : words.notRecorded(names.map { $0.lowercased() })
  }

  /// A step of which there is no event may have been taken all the same.
  private func isWrittenDown(_ step: Funnel.Step) -> Bool {
    let figures = funnel[step]
    return step == .claimed || step == .confirmed || figures.reached > 0
      || figures.goods.money > .zero
  }

  /// What was lost on the way, why, and the rates.
  package func losses(_ words: Wording) -> [Figure] {
    var figures: [Figure] = []
    for (label, reasons) in [
      (words.cancelledBefore, funnel.cancelledUnconfirmed),
      (words.cancelledAfter, funnel.cancelledConfirmed),
    ] {
      for (reason, count) in reasons.sorted(by: {
        ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
      }) {
        figures.append(
          Figure(label: "\(label): \(words.name(reason))", figure: words.count(count)))
      }
    }
    for stage in [GoodsStage.refused, .returned, .lost] {
      for (reason, count) in (funnel.cameBack[stage] ?? [:]).sorted(by: {
        ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
      }) {
        figures.append(
          Figure(
            label: "\(words.cameBack(stage)): \(words.name(reason))", figure: words.count(count)))
      }
    }
    figures.append(Figure(label: words.conversion, figure: words.percent(funnel.claimConversion)))
    figures.append(
      Figure(label: words.cancellationRate, figure: words.percent(funnel.cancellationRate)))
    if funnel[.handedOver].reached > 0 {
      figures.append(Figure(label: words.deliveryRate, figure: words.percent(funnel.deliveryRate)))
      figures.append(Figure(label: words.refusalRate, figure: words.percent(funnel.refusalRate)))
    }
    return figures
  }

  /// A team's name, with whom its guests sell for.
  package func name(_ team: SessionPace.Team, _ words: Wording) -> String {
    guard !team.hosts.isEmpty else { return words.nobodyOnAir }
    return team.hosts.map { id in
      let host = schedule?.hosts.first { $0.id == id }
      return (host?.name ?? id) + (host?.sellsFor.map { " (\(words.guest($0)))" } ?? "")
    }.joined(separator: " + ")
  }
}

extension SessionReport.Row {
  /// The small print, with the stars where there are some: "TL · 28.000 ₫/kg · OCOP 4 sao".
  package func detailWithStars(_ words: Wording) -> String {
    detail + (stars.map { " · \(words.stars($0))" } ?? "")
  }

  /// The goods at a stage: "12,5 kg", "3 gói", both, or a dash for nothing.
  package func goods(_ stage: SessionReport.Stage, _ words: Wording) -> String {
    words.goods(figures[keyPath: stage.figures], unit: unit)
  }

  /// The money at a stage; nothing where there are no goods.
  package func money(_ stage: SessionReport.Stage, _ words: Wording) -> String {
    let tally = figures[keyPath: stage.figures]
    return tally.lines == 0 ? "" : words.money(tally.money)
  }

  /// The mass at a stage, with the contents of packs.
  package func mass(_ stage: SessionReport.Stage) -> Mass {
    let tally = figures[keyPath: stage.figures]
    guard let contents else { return tally.mass }
    let (grams, overflow) = contents.grams.multipliedReportingOverflow(by: tally.pieces.count)
    return overflow ? .zero : (try? Mass(grams: grams)) ?? .zero
  }
}

extension SessionReport.Timeline {
  /// When a stretch begins.
  package func label(_ index: Int, _ words: Wording) -> String {
    let instant = Instant(
      millisecondsSince1970: start.millisecondsSince1970
        .addingClamped(Int64(index).multipliedReportingOverflow(by: step).partialValue))
    guard step >= 86_400_000 else { return instant.clock }
    return String(
      words.language == .vi ? words.date(instant).prefix(5) : words.date(instant).suffix(5))
  }
}

extension Int64 {
  /// The sum, or the nearest number that can be written.
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
