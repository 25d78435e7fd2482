/// What the operator may type.
enum DeskHelp {
  static let lines = [
    "Dòng bắt đầu bằng / là lệnh; không dấu cũng được. Cuối lệnh có thể ghi #mã và @giờ.",
    "  /chốt 12 · /hủy 12 [lý do] · /đóng 12",
    "  /thêm 12 OI 2kg · /sửa 12 OI 3kg · /bớt 12 OI [1kg]",
    "  /nhập OI 20kg · /ghim OI · /ghim - · /đổigiá OI 25.000",
    "  /cân 12 OI 2,94kg · /giao 12 · /nhận 12 · /lấy 12 · /bom 12 · /trảhàng 12",
    "  /đồngý bàn-4 · /khôngđồngý bàn-4: lời khách về lần cân lệch quá mức",
    "  /trả 12 150.000 [ck|ví] · /hoàn 12 20.000 · /phí 12 30.000 · /giảm 12 5.000",
    "  /qr 12 · /saokê 150.000 <nội dung chuyển khoản>",
    "  /đơn 12 · /sổ · /côngbố",
    "  /địachỉ 12 <nơi nhận> · /liênhệ 12 [giao|gọi|tiền] · /xóa 12",
    "Dòng khác là bình luận: JSON của nền tảng, hoặc người⇥lời, hoặc mã⇥người⇥lời.",
  ]
}
