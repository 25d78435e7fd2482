import ReportSupport

/// The adoption page: one file without scripts, fonts, pictures or anything else fetched.
enum AdoptionTemplate {
  /// The template, in Mustache.
  static let text = """
    {{% CONTENT_TYPE: \(MarkupEscaping.name) }}<!doctype html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>{{title}}</title>
    <style>\(PageStyle.text)\(AdoptionStyle.text)</style>
    </head>
    <body>
    <header>
    <div class="wrap">
    <p class="kicker">Báo cáo phổ cập bán hàng số</p>
    <h1>{{title}}</h1>
    <p class="when">Tính đến {{day}}</p>
    <p class="note">{{rows}}</p>
    </div>
    </header>
    <main class="wrap">
    <section class="cards" aria-label="Số liệu chính">
    {{#cards}}<div class="card {{style}}"><p class="label">{{label}}</p>\
    <p class="figure">{{figure}}</p>{{#detail}}<p class="detail">{{detail}}</p>{{/detail}}</div>
    {{/cards}}</section>

    {{#hasTargets}}<section class="panel"><h2>Mục tiêu</h2>
    <table class="stack"><thead><tr><th>Mục tiêu</th><th class="n">Số đếm</th>\
    <th class="n">Tỷ lệ</th><th>Còn lại</th><th>Tiến độ</th></tr></thead><tbody>
    {{#targets}}<tr><th scope="row">{{goal}}{{#source}}<small>{{source}}</small>{{/source}}</th>\
    <td class="n" data-label="Số đếm"><div>{{count}}</div></td>\
    <td class="n" data-label="Tỷ lệ"><div>{{figure}}</div></td>\
    <td data-label="Còn lại"><div>{{missing}}{{#pace}}<small>{{pace}}</small>{{/pace}}</div></td>\
    <td data-label="Tiến độ"><div><span class="badge {{style}}">{{state}}</span></div></td></tr>
    {{/targets}}</tbody></table></section>
    {{/hasTargets}}

    <div class="charts">
    {{#progressChart}}<section class="panel"><h2>{{progressTitle}}</h2>
    <p class="legend"><span><i class="key confirmed"></i>Đã đạt mục tiêu</span> \
    <span><i class="key unconfirmed"></i>Chưa đạt</span> \
    {{#goalText}}<span><i class="key goal"></i>{{goalText}}</span>{{/goalText}}</p>
    {{#progressHint}}<p class="hint">{{progressHint}}</p>{{/progressHint}}
    {{{progressChart}}}</section>
    {{/progressChart}}{{#seriesChart}}<section class="panel"><h2>Theo thời gian</h2>
    <p class="legend">{{#lines}}<span><i class="key {{style}}"></i>{{name}}</span> {{/lines}}</p>
    {{{seriesChart}}}
    <table class="stack series"><thead><tr><th>Ngày</th>{{#lines}}<th class="n">{{name}}</th>{{/lines}}\
    </tr></thead><tbody>{{#points}}<tr><th scope="row">{{day}}</th>\
    {{#cells}}<td class="n" data-label="{{label}}"><div>{{text}}<small>{{detail}}</small></div>\
    </td>{{/cells}}</tr>
    {{/points}}</tbody></table></section>
    {{/seriesChart}}</div>

    {{#hasParts}}<section class="panel" id="parts"><h2>{{partsTitle}}</h2>
    {{#partsHint}}<p class="hint">{{partsHint}}</p>{{/partsHint}}
    <table class="stack"><thead><tr><th>{{partHeading}}</th>\
    {{#partColumns}}<th class="n">{{.}}</th>{{/partColumns}}</tr></thead><tbody>
    {{#parts}}<tr><th scope="row">{{name}}</th>\
    {{#cells}}<td class="n" data-label="{{label}}"><div>{{text}}</div></td>{{/cells}}</tr>
    {{/parts}}</tbody></table></section>
    {{/hasParts}}

    \(ProgrammeTemplate.text)
    <section class="panel" id="metrics"><h2>Các chỉ tiêu</h2>
    <table class="stack"><thead><tr><th>Chỉ tiêu</th><th class="n">Số đếm</th>\
    <th class="n">Tỷ lệ</th><th>Nguồn</th></tr></thead><tbody>
    {{#metrics}}<tr><th scope="row">{{number}}. {{name}}<small>{{definition}}</small></th>\
    <td class="n" data-label="Số đếm"><div>{{count}}{{#unknown}}<small>{{unknown}}</small>\
    {{/unknown}}</div></td>\
    <td class="n" data-label="Tỷ lệ"><div>{{figure}}</div></td>\
    <td data-label="Nguồn"><div><small>{{source}}</small></div></td></tr>
    {{/metrics}}</tbody></table>
    {{#hasUndefined}}<h2>Không tính được</h2>
    <p class="hint">0 trên 0 không phải là 0%, và không biết không phải là không có.</p>
    <dl>{{#undefined}}<div><dt>{{number}}. {{name}}</dt><dd>{{reason}}</dd></div>{{/undefined}}</dl>
    {{/hasUndefined}}</section>

    {{#hasFaults}}<section class="panel" id="faults"><h2>Dòng sai</h2>
    <p class="hint">{{faultsHint}}</p>
    {{#faults}}<h2><small>{{file}}: {{count}}</small></h2>
    <ul class="faults">{{#lines}}<li>{{.}}</li>{{/lines}}</ul>{{/faults}}</section>
    {{/hasFaults}}
    </main>
    <footer class="wrap"><p>{{privacy}}</p></footer>
    </body>
    </html>

    """
}
