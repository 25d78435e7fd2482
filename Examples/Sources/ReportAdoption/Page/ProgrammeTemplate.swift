/// The programme's sections of the adoption page.
enum ProgrammeTemplate {
  /// The template, in Mustache; empty where the report has no programme.
  static let text = """
    {{#programme}}<section class="panel" id="programme"><h2>Chương trình phiên chợ</h2>
    <p class="hint">{{plan}}</p>
    <p><strong>{{month}}</strong></p>
    {{#stray}}<p class="hint">{{stray}}</p>{{/stray}}
    {{#hasArrears}}<table class="stack"><thead><tr><th>Xã chưa xong</th><th class="n">Tháng</th>\
    <th class="n">Hạn</th><th>Việc</th><th>Tình trạng</th></tr></thead><tbody>
    {{#arrears}}<tr><th scope="row">{{name}}</th>\
    <td class="n" data-label="Tháng"><div>{{month}}</div></td>\
    <td class="n" data-label="Hạn"><div>{{due}}</div></td>\
    <td data-label="Việc"><div>{{debt}}</div></td>\
    <td data-label="Tình trạng"><div><span class="badge {{style}}">{{state}}</span></div></td></tr>
    {{/arrears}}</tbody></table>{{/hasArrears}}
    <h2>Triển khai</h2>
    <table class="stack"><thead><tr><th>Huyện, cụm</th><th class="n">Đã lên sóng</th>\
    <th>Chưa bắt đầu</th></tr></thead><tbody>
    {{#rollOut}}<tr><th scope="row">{{group}}</th>\
    <td class="n" data-label="Đã lên sóng"><div>{{text}}</div></td>\
    <td data-label="Chưa bắt đầu"><div>{{waiting}}</div></td></tr>
    {{/rollOut}}</tbody></table>
    {{#hasWeak}}<h2>Phiên dưới {{least}}</h2>
    <table class="stack"><thead><tr><th>Xã</th><th class="n">Ngày</th><th class="n">Doanh thu</th>\
    </tr></thead><tbody>
    {{#weak}}<tr><th scope="row">{{name}}</th>\
    <td class="n" data-label="Ngày"><div>{{day}}</div></td>\
    <td class="n" data-label="Doanh thu"><div>{{revenue}}</div></td></tr>
    {{/weak}}</tbody></table>{{/hasWeak}}
    {{#hasHelpers}}<h2>Xã chưa có hàng OCOP</h2>
    <dl>{{#helpers}}<div><dt>{{name}}</dt><dd>{{help}}</dd></div>{{/helpers}}</dl>{{/hasHelpers}}
    {{#hasCourses}}<h2>Tập huấn</h2>
    <p class="hint">{{training}}</p>
    <table class="stack"><thead><tr><th>Lớp</th><th class="n">Ngày</th><th>Dự học</th></tr></thead>\
    <tbody>
    {{#courses}}<tr><th scope="row">{{topic}}</th>\
    <td class="n" data-label="Ngày"><div>{{day}}</div></td>\
    <td data-label="Dự học"><div>{{attendance}}</div></td></tr>
    {{/courses}}</tbody></table>{{/hasCourses}}
    {{#broadcasts}}<h2>Phát thanh</h2>
    <p class="hint">{{broadcasts}}</p>{{/broadcasts}}
    {{#hasWeeks}}<table class="stack"><thead><tr><th>Tuần từ</th><th class="n">Lượt</th>\
    <th class="n">So với kế hoạch</th></tr></thead><tbody>
    {{#weeks}}<tr><th scope="row">{{monday}}</th>\
    <td class="n" data-label="Lượt"><div>{{count}}</div></td>\
    <td class="n" data-label="So với kế hoạch"><div>{{missing}}</div></td></tr>
    {{/weeks}}</tbody></table>{{/hasWeeks}}</section>
    {{/programme}}
    """
}
