public import PhienCho

extension SessionFigure {
  /// The figure of what a session is to sell.
  public static func figure(of target: SessionTarget) -> SessionFigure {
    SessionFigure("target") { ($0.vnd, $0.source) = (target.money.vnd, target.source) }
  }

  /// The figures of how fast a session sold: by who was on air, by what was on screen, and in all.
  public static func figures(of pace: SessionPace) -> [SessionFigure] {
    pace.teams.map { team in
      SessionFigure("host") {
        $0.hosts = team.hosts
        $0.take(team.figures)
      }
    }
      + pace.offers.map { offer in
        SessionFigure("on-screen") {
          $0.offer = offer.offer.rawValue
          $0.take(offer.onScreen)
        }
      } + [SessionFigure("pace") { $0.take(pace.total) }]
  }

  private mutating func take(_ figures: SessionPace.Figures) {
    take(figures.goods)
    lines = nil
    (count, agreed, milliseconds) = (figures.claims, figures.agreed, figures.milliseconds)
  }
}
