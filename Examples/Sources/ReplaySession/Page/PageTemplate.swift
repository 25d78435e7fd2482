import ReportSupport

/// The report page: one file without scripts, fonts, pictures or anything else fetched.
enum PageTemplate {
  /// The template, in Mustache.
  static let text = """
    {{% CONTENT_TYPE: \(MarkupEscaping.name) }}<!doctype html>
    <html lang="vi">
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
    <p class="kicker">Báo cáo phiên chợ trực tuyến</p>
    <h1>{{title}}</h1>
    {{#when}}<p class="when">{{when}}</p>{{/when}}
    {{#notes}}<p class="note">{{.}}</p>{{/notes}}
    </div>
    </header>
    <main class="wrap">
    <section class="cards" aria-label="Số liệu chính">
    {{#cards}}<div class="card {{style}}"><p class="label">{{label}}</p>\
    <p class="figure">{{figure}}</p>{{#detail}}<p class="detail">{{detail}}</p>{{/detail}}</div>
    {{/cards}}</section>

    <div class="charts">
    {{#timeChart}}<section class="panel"><h2>Lượt đặt theo thời gian</h2>
    <p class="hint">{{timeHint}}</p>{{{timeChart}}}</section>
    {{/timeChart}}{{#massChart}}<section class="panel"><h2>Khối lượng theo mặt hàng</h2>
    <p class="legend"><span><i class="key confirmed"></i>Xác nhận, hoàn tất</span> \
    <span><i class="key unconfirmed"></i>Giữ hàng</span> \
    <span><i class="key waitlisted"></i>Chờ hàng</span></p>
    {{{massChart}}}</section>
    {{/massChart}}</div>

    <section class="panel"><h2>Theo trạng thái</h2>
    <p class="hint">{{stagesHint}}</p>
    <table class="stack"><thead><tr><th>Trạng thái</th><th class="n">Số đơn</th>\
    <th class="n">Khối lượng</th><th class="n">Số cái, gói</th><th class="n">Tiền hàng</th>\
    </tr></thead><tbody>
    {{#stages}}<tr><th scope="row"><span class="key {{style}}"></span>{{name}}</th>\
    <td class="n" data-label="Số đơn"><div>{{orders}}</div></td>\
    <td class="n" data-label="Khối lượng"><div>{{mass}}</div></td>\
    <td class="n" data-label="Số cái, gói"><div>{{pieces}}</div></td>\
    <td class="n" data-label="Tiền hàng"><div>{{money}}</div></td></tr>
    {{/stages}}</tbody></table></section>

    {{#breakdowns}}<section class="panel"><h2>{{title}}</h2>
    <table class="stack"><thead><tr><th>{{heading}}</th>\
    {{#columns}}<th class="n">{{.}}</th>{{/columns}}</tr></thead><tbody>
    {{#rows}}<tr><th scope="row">{{name}}<small>{{detail}}</small></th>\
    {{#cells}}<td class="n" data-label="{{label}}"><div>{{goods}}<small>{{money}}</small></div>\
    </td>{{/cells}}</tr>
    {{/rows}}</tbody></table></section>
    {{/breakdowns}}

    <section class="panel" id="orders"><h2>Đơn hàng</h2>
    <p class="hint">{{ordersHint}}</p>
    <table class="stack orders"><thead><tr><th>Khách</th><th>Điện thoại</th><th>Giờ</th>\
    <th>Hàng</th><th class="n">Tiền hàng</th><th>Trạng thái</th></tr></thead><tbody>
    {{#orders}}<tr class="order"><th scope="row">{{buyer}}{{#name}} <bdi>{{name}}</bdi>{{/name}}\
    </th>\
    <td data-label="Điện thoại"><div>{{phone}}</div></td><td data-label="Giờ"><div>{{time}}</div></td>\
    <td data-label="Hàng"><div><ul>{{#lines}}<li>{{text}}{{#mark}} <em>{{mark}}</em>{{/mark}}</li>\
    {{/lines}}</ul></div></td>\
    <td class="n" data-label="Tiền hàng"><div>{{money}}</div></td>\
    <td data-label="Trạng thái"><div><span class="badge {{style}}">{{stage}}</span>\
    {{#review}}<small class="look">{{review}}</small>{{/review}}</div></td></tr>
    {{/orders}}</tbody></table></section>

    {{#hasReview}}<section class="panel" id="review"><h2>Cần xem lại</h2>
    <p class="hint">{{reviewHint}}</p>
    <ul class="reasons">{{#reasons}}<li><b>{{count}}</b> {{name}}</li>{{/reasons}}</ul>
    <table class="stack"><thead><tr><th>Người viết</th><th>Giờ</th><th>Bình luận</th>\
    <th>Lý do</th></tr></thead><tbody>
    {{#reviewItems}}<tr><th scope="row"><bdi>{{buyer}}</bdi></th>\
    <td data-label="Giờ"><div>{{time}}</div></td><td data-label="Bình luận"><div><bdi>{{text}}</bdi></div></td>\
    <td data-label="Lý do"><div>{{reasons}}</div></td></tr>
    {{/reviewItems}}</tbody></table></section>
    {{/hasReview}}

    {{#hasIntake}}<section class="panel"><h2>Bình luận</h2>
    <dl>{{#intake}}<div><dt>{{label}}</dt><dd>{{figure}}</dd></div>{{/intake}}</dl>
    {{#hasMalformed}}<p class="hint">Bản ghi không đọc được:</p>
    <ul class="malformed">{{#malformed}}<li>{{.}}</li>{{/malformed}}</ul>{{/hasMalformed}}
    </section>
    {{/hasIntake}}
    </main>
    <footer class="wrap"><p>{{privacy}}</p></footer>
    </body>
    </html>

    """
}
