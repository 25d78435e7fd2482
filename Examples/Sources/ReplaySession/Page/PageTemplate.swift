import ExampleSupport
import ReportSupport

/// The report page: one file without scripts, fonts, pictures or anything else fetched.
enum PageTemplate {
  /// The template, in Mustache, in a language's words.
  static func text(_ words: Wording) -> String {
    head(words) + figures(words) + tables(words) + orders(words) + comments(words)
  }

  private static func head(_ words: Wording) -> String {
    """
    {{% CONTENT_TYPE: \(MarkupEscaping.name) }}<!doctype html>
    <html lang="\(words.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>{{title}}</title>
    <style>\(PageStyle.text)</style>
    </head>
    <body>
    <header>
    <div class="wrap">
    <p class="kicker">\(words.kicker)</p>
    <h1>{{title}}</h1>
    {{#when}}<p class="when">{{when}}</p>{{/when}}
    {{#notes}}<p class="note">{{.}}</p>{{/notes}}
    </div>
    </header>
    <main class="wrap">
    <section class="cards" aria-label="\(words.mainFigures)">
    {{#cards}}<div class="card {{style}}"><p class="label">{{label}}</p>\
    <p class="figure">{{figure}}</p>{{#detail}}<p class="detail">{{detail}}</p>{{/detail}}</div>
    {{/cards}}</section>

    <section class="panel to-do"><h2>\(words.toDoTitle)</h2>
    <ol>{{#toDo}}<li>{{.}}</li>{{/toDo}}</ol></section>

    """
  }

  private static func figures(_ words: Wording) -> String {
    """
    <div class="charts">
    <section class="panel tall"><h2>\(words.funnelTitle)</h2>
    <p class="hint">\(words.funnelHint)</p>{{{funnel}}}
    {{#unrecorded}}<p class="hint after">{{unrecorded}}</p>{{/unrecorded}}
    <dl class="narrow">{{#losses}}<div><dt>{{name}}</dt><dd>{{count}}</dd></div>{{/losses}}</dl>
    </section>
    {{#timeChart}}<section class="panel"><h2>\(words.overTime)</h2>
    <p class="hint">{{timeHint}}</p>{{{timeChart}}}
    {{#pace}}<p class="hint after">{{pace}}</p>{{/pace}}</section>
    {{/timeChart}}{{#target}}<section class="panel"><h2>\(words.target)</h2><p class="hint">{{target}}</p>
    <div class="progress"><i style="width:{{width}}%"></i></div><p><b>{{progress}}</b></p>
    </section>
    {{/target}}{{#massChart}}<section class="panel"><h2>\(words.massByOffer)</h2>
    <p class="legend"><span><i class="key confirmed"></i>\(words.agreedGoods)</span> \
    <span><i class="key unconfirmed"></i>\(words.mark(.unconfirmed))</span> \
    <span><i class="key waitlisted"></i>\(words.mark(.waitlisted))</span></p>
    {{{massChart}}}</section>
    {{/massChart}}</div>

    """
  }

  private static func breakdown(_ name: String) -> String {
    """
    {{#\(name)}}<section class="panel"><h2>{{title}}</h2>
    {{#hint}}<p class="hint">{{hint}}</p>{{/hint}}
    <table class="stack"><thead><tr><th>{{heading}}</th>\
    {{#columns}}<th class="n">{{.}}</th>{{/columns}}</tr></thead><tbody>
    {{#rows}}<tr><th scope="row">{{name}}<small>{{detail}}</small></th>\
    {{#cells}}<td class="n" data-label="{{label}}"><div>{{goods}}<small>{{money}}</small></div>\
    </td>{{/cells}}</tr>
    {{/rows}}</tbody></table></section>
    {{/\(name)}}
    """
  }

  private static func tables(_ words: Wording) -> String {
    """
    <section class="panel"><h2>\(words.byStage)</h2>
    <p class="hint">\(words.stagesAreSeparate)</p>
    <table class="stack"><thead><tr><th>\(words.stage)</th><th class="n">\(words.orderCount)</th>\
    <th class="n">\(words.massHeading)</th><th class="n">\(words.piecesHeading)</th>\
    <th class="n">\(words.moneyHeading)</th></tr></thead><tbody>
    {{#stages}}<tr><th scope="row"><span class="key {{style}}"></span>{{name}}</th>\
    <td class="n" data-label="\(words.orderCount)"><div>{{orders}}</div></td>\
    <td class="n" data-label="\(words.massHeading)"><div>{{mass}}</div></td>\
    <td class="n" data-label="\(words.piecesHeading)"><div>{{pieces}}</div></td>\
    <td class="n" data-label="\(words.moneyHeading)"><div>{{money}}</div></td></tr>
    {{/stages}}</tbody></table></section>

    \(breakdown("breakdowns"))
    \(breakdown("teams"))
    \(breakdown("screen"))
    {{#hasAudience}}<section class="panel" id="audience"><h2>\(words.audienceTitle)</h2>
    <p class="hint">\(words.audienceHint)</p>
    <table class="stack"><thead><tr><th>\(words.stream)</th><th>\(words.counted)</th>\
    <th class="n">\(words.figureHeading)</th><th>\(words.definition)</th></tr></thead><tbody>
    {{#audience}}<tr><th scope="row">{{stream}}</th>\
    <td data-label="\(words.counted)"><div>{{measure}}</div></td>\
    <td class="n" data-label="\(words.figureHeading)"><div>{{count}}</div></td>\
    <td data-label="\(words.definition)"><div>{{definition}}</div></td></tr>
    {{/audience}}</tbody></table></section>
    {{/hasAudience}}

    """
  }

  private static func orders(_ words: Wording) -> String {
    """
    <section class="panel" id="orders"><h2>\(words.ordersTitle)</h2>
    <p class="hint">{{ordersHint}}</p>
    <table class="stack orders"><thead><tr><th>\(words.buyer)</th><th>\(words.phone)</th>\
    <th>\(words.time)</th><th>\(words.goodsHeading)</th><th class="n">\(words.moneyHeading)</th>\
    <th>\(words.stage)</th></tr></thead><tbody>
    {{#orders}}<tr class="order"><th scope="row">{{buyer}}{{#name}} <bdi>{{name}}</bdi>{{/name}}\
    </th>\
    <td data-label="\(words.phone)"><div>{{phone}}</div></td>\
    <td data-label="\(words.time)"><div>{{time}}</div></td>\
    <td data-label="\(words.goodsHeading)"><div><ul>{{#lines}}<li>{{text}}\
    {{#mark}} <em>{{mark}}</em>{{/mark}}</li>{{/lines}}</ul></div></td>\
    <td class="n" data-label="\(words.moneyHeading)"><div>{{money}}</div></td>\
    <td data-label="\(words.stage)"><div><span class="badge {{style}}">{{stage}}</span>\
    {{#review}}<small class="look">{{review}}</small>{{/review}}</div></td></tr>
    {{/orders}}</tbody></table></section>

    """
  }

  private static func comments(_ words: Wording) -> String {
    """
    {{#hasReview}}<section class="panel" id="review"><h2>\(words.needsReview)</h2>
    <p class="hint">{{reviewHint}}</p>
    <ul class="reasons">{{#reasons}}<li><b>{{count}}</b> {{name}}</li>{{/reasons}}</ul>
    <table class="stack"><thead><tr><th>\(words.author)</th><th>\(words.time)</th>\
    <th>\(words.comment)</th><th>\(words.why)</th></tr></thead><tbody>
    {{#reviewItems}}<tr><th scope="row"><bdi>{{buyer}}</bdi></th>\
    <td data-label="\(words.time)"><div>{{time}}</div></td>\
    <td data-label="\(words.comment)"><div><bdi>{{text}}</bdi></div></td>\
    <td data-label="\(words.why)"><div>{{reasons}}</div></td></tr>
    {{/reviewItems}}</tbody></table></section>
    {{/hasReview}}

    {{#hasIntake}}<section class="panel"><h2>\(words.commentsTitle)</h2>
    <dl>{{#intake}}<div><dt>{{label}}</dt><dd>{{figure}}</dd></div>{{/intake}}</dl>
    {{#hasMalformed}}<p class="hint">\(words.malformed):</p>
    <ul class="malformed">{{#malformed}}<li>{{.}}</li>{{/malformed}}</ul>{{/hasMalformed}}
    </section>
    {{/hasIntake}}
    </main>
    <footer class="wrap"><p>{{privacy}}</p></footer>
    </body>
    </html>

    """
  }
}
