/// What the adoption page adds to the style of all report pages.
enum AdoptionStyle {
  /// The style sheet.
  static let text = """

    .chart .goal { stroke: #9b2c2c; stroke-width: 2; }
    .chart .broken { stroke-dasharray: 5 4; stroke-width: 1.5; }
    .chart .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
    .chart .line.first { stroke: var(--confirmed); }
    .chart .line.second { stroke: var(--unconfirmed); }
    .chart .line.third { stroke: var(--waitlisted); }
    .chart .dot.first { fill: var(--confirmed); }
    .chart .dot.second { fill: var(--unconfirmed); }
    .chart .dot.third { fill: var(--waitlisted); }
    .key.first { background: var(--confirmed); }
    .key.second { background: var(--unconfirmed); }
    .key.third { background: var(--waitlisted); }
    .key.goal { background: #9b2c2c; }
    .badge.overdue { background: #f8dcdc; color: #7c1d1d; }
    .series th[scope=row] { white-space: nowrap; }
    #programme table + h2, #programme dl + h2 { margin-top: 24px; }
    .faults { list-style: none; margin: 0; padding: 0; font-size: 14px; }
    .faults li { padding: 3px 0; }
    @media print {
      @page { size: A4; margin: 14mm; }
      .cards { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 8px; }
      .card { padding: 8px 10px; }
      .n { white-space: nowrap; }
      .charts { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
      #metrics, #parts { break-inside: auto; }
      .panel { margin-top: 10px; padding: 10px 12px; }
      table { font-size: 10pt; }
    }

    """
}
