/// How the report page looks, on a telephone, on a screen and on paper.
package enum PageStyle: Sendable {
  /// The style sheet.
  package static let text = """

    :root { --ink: #17261f; --soft: #5b6b63; --line: #dfe6e1; --paper: #f4f7f4;
      --confirmed: #14734a; --unconfirmed: #e0a526; --waitlisted: #6f8fb3; --closed: #0c4a30;
      --released: #b4bbb7; --deep: #0f4a33; }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
    .wrap { max-width: 1120px; margin: 0 auto; padding: 0 16px; }
    header { background: linear-gradient(120deg, #0f4a33, #1b7a52); color: #fff;
      padding: 28px 0 64px; }
    .kicker { margin: 0; text-transform: uppercase; letter-spacing: .08em; font-size: 13px;
      opacity: .85; }
    h1 { margin: 4px 0 6px; font-size: clamp(24px, 4vw, 36px); line-height: 1.2; }
    .when, .note { margin: 2px 0; }
    .note { opacity: .85; font-size: 14px; }
    main.wrap { margin-top: -44px; }
    .cards { display: grid; gap: 12px; grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .charts { margin-top: 16px; }
    .charts .panel { margin-top: 0; }
    .charts .panel + .panel { margin-top: 16px; }
    .card, .panel { background: #fff; border: 1px solid var(--line); border-radius: 14px;
      box-shadow: 0 1px 3px rgb(15 60 40 / .07); }
    .card { padding: 14px 16px; border-top: 4px solid var(--deep); }
    .card.unconfirmed { border-top-color: var(--unconfirmed); }
    .card.confirmed { border-top-color: var(--confirmed); }
    .card.waitlisted { border-top-color: var(--waitlisted); }
    .card p { margin: 0; }
    .card .label { color: var(--soft); font-size: 14px; }
    .card .figure { font-size: clamp(17px, 4.6vw, 28px); font-weight: 700; line-height: 1.3; white-space: nowrap;
      font-variant-numeric: tabular-nums; }
    .card .detail { color: var(--soft); font-size: 14px; }
    .panel { padding: 18px 16px; margin-top: 16px; min-width: 0; }
    h2 { margin: 0 0 6px; font-size: 19px; }
    h3 { margin: 14px 0 2px; font-size: 16px; }
    .panel p { margin-top: 0; }
    .hint.after { margin-top: 8px; }
    .to-do ol { margin: 0; padding-left: 22px; }
    .to-do li { padding: 3px 0; }
    .progress { height: 12px; border-radius: 6px; background: #edf1ee; overflow: hidden;
      margin: 0 0 6px; }
    .progress i { display: block; height: 100%; background: var(--confirmed); }
    .hint, .legend { margin: 0 0 10px; color: var(--soft); font-size: 14px; }
    .chart { display: block; width: 100%; max-width: 470px; height: auto; margin: 0 auto; }
    .chart text { font-size: 14px; fill: var(--ink); }
    .chart .axis { fill: var(--soft); font-size: 13px; }
    .chart .peak, .chart .value { font-weight: 600; }
    .chart .grid { stroke: var(--line); stroke-width: 1; }
    .chart .column { fill: var(--confirmed); }
    .chart .track { fill: #edf1ee; }
    .chart .closed { fill: var(--closed); }
    .chart .confirmed { fill: var(--confirmed); }
    .chart .unconfirmed { fill: var(--unconfirmed); }
    .chart .waitlisted { fill: var(--waitlisted); }
    .key { display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin: 0 6px 0 0;
      background: var(--line); }
    .legend span { display: inline-block; margin-right: 10px; white-space: nowrap; }
    .key.confirmed { background: var(--confirmed); }
    .key.unconfirmed { background: var(--unconfirmed); }
    .key.waitlisted { background: var(--waitlisted); }
    .key.closed { background: var(--closed); }
    .key.claimed { background: var(--ink); }
    .key.released, .key.expired, .key.drafted { background: var(--released); }
    table { width: 100%; border-collapse: collapse; font-size: 15px; }
    th, td { text-align: left; vertical-align: top; padding: 8px 10px 8px 0; }
    th[scope=row] { font-weight: 600; }
    thead th { color: var(--soft); font-size: 13px; font-weight: 600;
      border-bottom: 2px solid var(--line); }
    tbody tr { border-bottom: 1px solid var(--line); }
    tbody tr:last-child { border-bottom: 0; }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    th.n:last-child, td.n:last-child { padding-right: 0; }
    small { display: block; color: var(--soft); font-size: 13px; font-weight: 400; }
    td ul, .reasons, .malformed { list-style: none; margin: 0; padding: 0; }
    em { font-style: normal; color: var(--soft); font-size: 13px; }
    th bdi { font-weight: 400; color: var(--soft); }
    th, .badge, em { white-space: nowrap; }
    th[scope=row] { white-space: normal; }
    .badge { display: inline-block; padding: 1px 9px; border-radius: 99px; font-size: 13px;
      white-space: nowrap; background: #edf1ee; }
    .badge.confirmed, .badge.closed { background: #dcf1e5; color: #0d5636; }
    .badge.unconfirmed { background: #fbf0d2; color: #6d4c05; }
    .badge.waitlisted { background: #e3ecf6; color: #28466b; }
    .look { color: #8a4b08; }
    .reasons { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 10px; font-size: 14px; }
    .reasons li { background: #fbf0d2; color: #5c4106; border-radius: 99px; padding: 2px 10px; }
    dl { margin: 0; display: grid; gap: 0 32px; }
    dl div { display: flex; justify-content: space-between; gap: 16px; padding: 5px 0;
      border-bottom: 1px solid var(--line); }
    dd { margin: 0; flex: none; font-weight: 600; font-variant-numeric: tabular-nums; }
    footer.wrap { color: var(--soft); font-size: 14px; padding: 16px 16px 40px; }
    @media (min-width: 760px) {
      .n { white-space: nowrap; }
      .cards { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 16px; }
      .charts { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
      .charts .panel + .panel { margin-top: 0; }
      .charts .tall { grid-row: span 3; }
      .panel { padding: 22px 24px; }
      dl { grid-template-columns: 1fr 1fr; }
      dl.narrow { grid-template-columns: 1fr; }
    }
    @media screen and (max-width: 759px) {
      .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .stack, .stack tbody, .stack tr, .stack th[scope=row], .stack td { display: block; }
      .stack tr { padding: 10px 0; }
      .stack th[scope=row], .stack td { padding: 2px 0; }
      .stack td { display: flex; justify-content: space-between; gap: 16px; text-align: right; }
      .stack td::before { content: attr(data-label); color: var(--soft); font-size: 14px;
        text-align: left; flex: none; }
      .stack td > * { min-width: 0; }
    }
    @page { size: A4; margin: 12mm; }
    @media print {
      body { background: #fff; font-size: 10pt; }
      .wrap { max-width: none; padding: 0 1px; }
      .panel { padding: 10px 12px; margin-top: 10px; }
      .charts { display: block; columns: 2; column-gap: 10px; margin-top: 10px; }
      .charts .panel, .charts .panel + .panel { margin: 0 0 10px; }
      .cards { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 8px; }
      .card { padding: 8px 10px; }
      .card .figure { font-size: 13pt; }
      .card .detail, .card .label, small, dl, .hint, table { font-size: 9pt; }
      h2 { font-size: 12pt; }
      th, td { padding-top: 4px; padding-bottom: 4px; }
      .chart { max-width: 240px; }
      .n { white-space: nowrap; }
      dl div { padding: 1px 0; }
      .to-do li { padding: 0; }
      header { background: none; color: var(--ink); padding: 0 0 12px; }
      main.wrap { margin-top: 0; }
      .charts { margin-top: 16px; }
    .charts .panel { margin-top: 0; }
    .charts .panel + .panel { margin-top: 16px; }
    .card, .panel { box-shadow: none; break-inside: avoid; }
      #orders, #review { break-inside: auto; }
      tr { break-inside: avoid; }
      .key, .badge, .chart, .progress { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
