// Made by Tests/GoldenComments/embed from Tests/GoldenComments/catalogues: change that, and run it.
extension GoldenText {
  static let craftCatalogue = #"""
    {"offers":[
     {"code": "GD", "name": "Giày da nam", "aliases": ["giày"], "sale": {"by": "piece", "unit": "đôi", "vnd": 350000}, "stock": {"pieces": 60}},
     {"code": "CC", "name": "Chiếu cói Nga Sơn 1m6x2m", "aliases": ["chiếu cói", "chiếu"], "sale": {"by": "piece", "unit": "chiếc", "vnd": 280000}, "stock": {"pieces": 40}},
     {"code": "BTM", "name": "Bánh tráng mè xấp 10 cái", "aliases": ["bánh tráng mè"], "sale": {"by": "piece", "unit": "xấp", "vnd": 35000}, "stock": {"pieces": 300}},
     {"code": "DTN", "name": "Đường thốt nốt gói 1kg", "aliases": ["đường thốt nốt"], "sale": {"by": "pack", "unit": "gói", "grams": 1000, "vnd": 60000}, "stock": {"pieces": 200}},
     {"code": "RMO", "name": "Rượu mơ chai 500ml", "aliases": ["rượu mơ"], "sale": {"by": "piece", "unit": "chai", "vnd": 120000}, "stock": {"pieces": 80}},
     {"code": "CSH", "name": "Chè shan tuyết gói 200g", "aliases": ["chè shan"], "sale": {"by": "pack", "unit": "gói", "grams": 200, "vnd": 150000}, "stock": {"pieces": 100}},
     {"code": "MBH", "name": "Mật bạc hà hũ 500g", "aliases": ["mật bạc hà"], "sale": {"by": "pack", "unit": "hũ", "grams": 500, "vnd": 250000}, "stock": {"pieces": 50}},
     {"code": "KMU", "name": "Khô mực câu", "aliases": ["khô mực"], "sale": {"by": "mass", "vndPerKilogram": 900000}, "stock": {"grams": 60000}},
     {"code": "NTR", "name": "Nhang trầm ống 50 cây", "aliases": ["nhang trầm"], "sale": {"by": "piece", "unit": "ống", "vnd": 120000}, "stock": {"pieces": 90}},
     {"code": "BIT", "name": "Bánh ít lá gai", "aliases": ["bánh ít"], "sale": {"by": "piece", "unit": "cái", "vnd": 8000}, "stock": {"pieces": 900}},
     {"code": "TGG", "name": "Trứng gà ta", "aliases": ["trứng gà", "trứng"], "sale": {"by": "piece", "unit": "quả", "vnd": 4000}, "stock": {"pieces": 2000}},
     {"code": "TXC", "name": "Túi xách cói", "aliases": ["túi xách"], "sale": {"by": "piece", "unit": "cái", "vnd": 160000}, "stock": {"pieces": 70}},
     {"code": "SR6", "name": "Sầu riêng Ri6", "aliases": ["sầu riêng", "sầu"], "sale": {"by": "mass", "vndPerKilogram": 90000}, "stock": {"grams": 400000}},
     {"code": "BN", "name": "Bánh nậm", "aliases": [], "sale": {"by": "piece", "unit": "cái", "vnd": 6000}, "stock": {"pieces": 800}},
     {"code": "GG", "name": "Gừng gió", "aliases": ["gừng"], "sale": {"by": "mass", "vndPerKilogram": 50000}, "stock": {"grams": 90000}}]}

    """#

  static let deltaCatalogue = #"""
    {"offers":[
     {"code": "CLD", "name": "Cá lóc đồng", "aliases": ["cá lóc"], "sale": {"by": "mass", "vndPerKilogram": 110000}, "stock": {"grams": 300000}},
     {"code": "KCL", "name": "Khô cá lóc", "aliases": [], "sale": {"by": "mass", "vndPerKilogram": 220000}, "stock": {"grams": 120000}},
     {"code": "TSU", "name": "Tôm sú", "aliases": ["tôm"], "sale": {"by": "mass", "vndPerKilogram": 260000}, "stock": {"grams": 150000}},
     {"code": "CUA1", "name": "Cua Cà Mau", "aliases": ["cua"], "sale": {"by": "mass", "vndPerKilogram": 420000}, "stock": {"grams": 90000}},
     {"code": "MUK", "name": "Mực khô", "aliases": ["mực"], "sale": {"by": "mass", "vndPerKilogram": 900000}, "stock": {"grams": 40000}},
     {"code": "BPA", "name": "Bánh pía", "aliases": [], "sale": {"by": "pack", "unit": "hộp", "grams": 400, "vnd": 55000}, "stock": {"pieces": 300}},
     {"code": "KDB", "name": "Kẹo dừa", "aliases": [], "sale": {"by": "pack", "unit": "gói", "grams": 350, "vnd": 28000}, "stock": {"pieces": 400}},
     {"code": "SR6", "name": "Sầu riêng Ri6", "aliases": ["sầu riêng"], "sale": {"by": "mass", "vndPerKilogram": 95000}, "stock": {"grams": 700000}},
     {"code": "BCH", "name": "Ba chỉ heo", "aliases": ["ba chỉ", "ba rọi"], "sale": {"by": "mass", "vndPerKilogram": 140000}, "stock": {"grams": 150000}},
     {"code": "HVM", "name": "Hột vịt muối", "aliases": ["hột vịt"], "sale": {"by": "piece", "unit": "hột", "vnd": 5000}, "stock": {"pieces": 3000}},
     {"code": "XHL", "name": "Xoài Hòa Lộc", "aliases": ["xoài"], "sale": {"by": "mass", "vndPerKilogram": 60000}, "stock": {"grams": 500000}},
     {"code": "MTC", "name": "Mắm thái Châu Đốc", "aliases": ["mắm thái", "mắm"], "sale": {"by": "piece", "unit": "hũ", "vnd": 80000}, "stock": {"pieces": 110}},
     {"code": "DXM", "name": "Dừa xiêm", "aliases": ["dừa"], "sale": {"by": "piece", "unit": "trái", "vnd": 12000}, "stock": {"pieces": 900}}
    ]}

    """#

  static let marketCatalogue = #"""
    {"offers":[
     {"code": "GD", "name": "Giày da", "aliases": [], "sale": {"by": "piece", "unit": "đôi", "vnd": 350000}, "stock": {"pieces": 45}},
     {"code": "BD", "name": "Bánh dày", "aliases": [], "sale": {"by": "piece", "unit": "cái", "vnd": 8000}, "stock": {"pieces": 400}},
     {"code": "KTC", "name": "Khăn thổ cẩm", "aliases": ["khăn"], "sale": {"by": "piece", "unit": "chiếc", "vnd": 120000}, "stock": {"pieces": 80}},
     {"code": "NLH", "name": "Nón lá Huế", "aliases": ["nón lá", "nón"], "sale": {"by": "piece", "unit": "cái", "vnd": 65000}, "stock": {"pieces": 150}},
     {"code": "NMN", "name": "Nước mắm nhĩ", "aliases": ["nước mắm"], "sale": {"by": "piece", "unit": "chai", "vnd": 95000}, "stock": {"pieces": 200}},
     {"code": "MRH", "name": "Mắm ruốc Huế", "aliases": ["mắm ruốc", "ruốc"], "sale": {"by": "piece", "unit": "hũ", "vnd": 45000}, "stock": {"pieces": 160}},
     {"code": "TLS", "name": "Tỏi Lý Sơn", "aliases": ["tỏi"], "sale": {"by": "mass", "vndPerKilogram": 150000}, "stock": {"grams": 90000}},
     {"code": "HTM", "name": "Hành tím", "aliases": ["hành"], "sale": {"by": "mass", "vndPerKilogram": 40000}, "stock": {"grams": 300000}},
     {"code": "MXH", "name": "Mè xửng Huế", "aliases": ["mè xửng"], "sale": {"by": "pack", "unit": "hộp", "grams": 300, "vnd": 40000}, "stock": {"pieces": 250}},
     {"code": "DCC", "name": "Dép cói", "aliases": ["dép"], "sale": {"by": "piece", "unit": "đôi", "vnd": 70000}, "stock": {"pieces": 100}},
     {"code": "ATN", "name": "Áo thun nam", "aliases": ["áo thun", "áo"], "sale": {"by": "piece", "unit": "cái", "vnd": 99000}, "stock": {"pieces": 180}},
     {"code": "CCM", "name": "Chậu cúc mâm xôi", "aliases": ["chậu cúc", "cúc"], "sale": {"by": "piece", "unit": "chậu", "vnd": 150000}, "stock": {"pieces": 220}}
    ]}

    """#

  static let mountainCatalogue = #"""
    {"offers":[
     {"code": "TT", "name": "Thịt trâu gác bếp", "aliases": ["thịt trâu"], "sale": {"by": "pack", "unit": "gói", "grams": 500, "vnd": 450000}, "stock": {"pieces": 60}},
     {"code": "LXH", "name": "Lạp xưởng hun khói", "aliases": ["lạp xưởng"], "sale": {"by": "pack", "unit": "túi", "grams": 500, "vnd": 160000}, "stock": {"pieces": 80}},
     {"code": "MKH", "name": "Măng khô", "aliases": ["măng"], "sale": {"by": "mass", "vndPerKilogram": 240000}, "stock": {"grams": 80000}},
     {"code": "MOR", "name": "Mật ong rừng", "aliases": ["mật ong"], "sale": {"by": "piece", "unit": "chai", "vnd": 180000}, "stock": {"pieces": 90}},
     {"code": "GNN", "name": "Gạo nếp nương", "aliases": ["gạo nếp", "nếp"], "sale": {"by": "mass", "vndPerKilogram": 40000}, "stock": {"grams": 1000000}},
     {"code": "GTD", "name": "Gạo tẻ đỏ", "aliases": ["gạo tẻ"], "sale": {"by": "mass", "vndPerKilogram": 32000}, "stock": {"grams": 1000000}},
     {"code": "BCG", "name": "Bánh chưng gù", "aliases": ["bánh chưng"], "sale": {"by": "piece", "unit": "cái", "vnd": 35000}, "stock": {"pieces": 300}},
     {"code": "CTC", "name": "Chè Tân Cương", "aliases": ["chè"], "sale": {"by": "pack", "unit": "túi", "grams": 200, "vnd": 90000}, "stock": {"pieces": 150}},
     {"code": "NHK", "name": "Nấm hương khô", "aliases": ["nấm hương", "nấm"], "sale": {"by": "pack", "unit": "hộp", "grams": 100, "vnd": 60000}, "stock": {"pieces": 100}},
     {"code": "LDO", "name": "Lạc đỏ", "aliases": ["lạc", "đậu phộng"], "sale": {"by": "mass", "vndPerKilogram": 55000}, "stock": {"grams": 100000}},
     {"code": "KLC", "name": "Kẹo lạc", "aliases": [], "sale": {"by": "pack", "unit": "gói", "grams": 250, "vnd": 30000}, "stock": {"pieces": 200}},
     {"code": "GDO", "name": "Gà đồi", "aliases": ["gà"], "sale": {"by": "piece", "unit": "con", "vnd": 220000}, "stock": {"pieces": 70}},
     {"code": "TGA", "name": "Trứng gà ta", "aliases": ["trứng gà", "trứng"], "sale": {"by": "piece", "unit": "quả", "vnd": 4500}, "stock": {"pieces": 2000}},
     {"code": "MDG", "name": "Miến dong", "aliases": ["miến"], "sale": {"by": "pack", "unit": "bó", "grams": 500, "vnd": 45000}, "stock": {"pieces": 120}},
     {"code": "RNR", "name": "Rau ngót rừng", "aliases": ["rau ngót"], "sale": {"by": "piece", "unit": "mớ", "vnd": 12000}, "stock": {"pieces": 150}}
    ]}

    """#

  static let orchardCatalogue = #"""
    {"offers":[
     {"code": "TL", "name": "Thanh long ruột đỏ", "aliases": ["thanh long"], "sale": {"by": "mass", "vndPerKilogram": 28000}, "stock": {"grams": 500000}},
     {"code": "OKA", "name": "Ổi Kim An", "aliases": ["ổi"], "sale": {"by": "mass", "vndPerKilogram": 20000}, "stock": {"grams": 800000}},
     {"code": "NNT", "name": "Nho Ninh Thuận", "aliases": ["nho"], "sale": {"by": "mass", "vndPerKilogram": 90000}, "stock": {"grams": 200000}},
     {"code": "NCL", "name": "Na Chi Lăng", "aliases": ["na", "mãng cầu"], "sale": {"by": "mass", "vndPerKilogram": 70000}, "stock": {"grams": 300000}},
     {"code": "CCP", "name": "Cam Cao Phong", "aliases": ["cam"], "sale": {"by": "mass", "vndPerKilogram": 35000}, "stock": {"grams": 600000}},
     {"code": "BSP", "name": "Bơ sáp", "aliases": ["bơ"], "sale": {"by": "mass", "vndPerKilogram": 60000}, "stock": {"grams": 150000}},
     {"code": "VTH", "name": "Vải thiều Lục Ngạn", "aliases": ["vải thiều", "vải"], "sale": {"by": "mass", "vndPerKilogram": 45000}, "stock": {"grams": 900000}},
     {"code": "XCC", "name": "Xoài cát Chu", "aliases": ["xoài"], "sale": {"by": "mass", "vndPerKilogram": 30000}, "stock": {"grams": 400000}},
     {"code": "BDX", "name": "Bưởi da xanh", "aliases": ["bưởi"], "sale": {"by": "piece", "unit": "quả", "vnd": 55000}, "stock": {"pieces": 500}},
     {"code": "CNG", "name": "Chuối ngự", "aliases": ["chuối"], "sale": {"by": "piece", "unit": "nải", "vnd": 40000}, "stock": {"pieces": 120}},
     {"code": "DXB", "name": "Dừa xiêm Bến Tre", "aliases": ["dừa xiêm", "dừa"], "sale": {"by": "piece", "unit": "trái", "vnd": 15000}, "stock": {"pieces": 600}}
    ]}

    """#

  static let twinsCatalogue = #"""
    {"offers":[
     {"code": "BS1", "name": "Bơ sáp", "aliases": ["bơ"], "sale": {"by": "mass", "vndPerKilogram": 60000}, "stock": {"grams": 150000}},
     {"code": "BT2", "name": "Thịt bò tơ", "aliases": ["thịt bò", "bò"], "sale": {"by": "mass", "vndPerKilogram": 270000}, "stock": {"grams": 80000}},
     {"code": "CSA", "name": "Cam sành", "aliases": [], "sale": {"by": "mass", "vndPerKilogram": 30000}, "stock": {"grams": 400000}},
     {"code": "CCA", "name": "Cam canh", "aliases": [], "sale": {"by": "mass", "vndPerKilogram": 55000}, "stock": {"grams": 300000}},
     {"code": "DHA", "name": "Dưa hấu", "aliases": ["dưa"], "sale": {"by": "piece", "unit": "quả", "vnd": 40000}, "stock": {"pieces": 200}},
     {"code": "DUT", "name": "Dứa mật", "aliases": ["dứa"], "sale": {"by": "piece", "unit": "quả", "vnd": 15000}, "stock": {"pieces": 500}},
     {"code": "DXI", "name": "Dừa xiêm", "aliases": ["dừa"], "sale": {"by": "piece", "unit": "quả", "vnd": 15000}, "stock": {"pieces": 500}},
     {"code": "GNC", "name": "Gạo nếp cái", "aliases": [], "sale": {"by": "mass", "vndPerKilogram": 38000}, "stock": {"grams": 800000}},
     {"code": "GTT", "name": "Gạo tám thơm", "aliases": [], "sale": {"by": "mass", "vndPerKilogram": 25000}, "stock": {"grams": 900000}},
     {"code": "MHA", "name": "Mận hậu", "aliases": ["mận"], "sale": {"by": "mass", "vndPerKilogram": 50000}, "stock": {"grams": 350000}},
     {"code": "MTE", "name": "Mắm tép", "aliases": ["mắm"], "sale": {"by": "piece", "unit": "hũ", "vnd": 90000}, "stock": {"pieces": 100}},
     {"code": "A1", "name": "Hồng giòn", "aliases": [], "sale": {"by": "mass", "vndPerKilogram": 45000}, "stock": {"grams": 250000}},
     {"code": "A2", "name": "Hồng xiêm", "aliases": [], "sale": {"by": "mass", "vndPerKilogram": 40000}, "stock": {"grams": 250000}},
     {"code": "NRO", "name": "Nấm rơm", "aliases": ["nấm"], "sale": {"by": "mass", "vndPerKilogram": 80000}, "stock": {"grams": 60000}}
    ]}

    """#

  static let villageCatalogue = #"""
    {"offers":[
     {"code": "TL", "name": "Thanh long ruột đỏ", "aliases": ["thanh long"], "sale": {"by": "mass", "vndPerKilogram": 28000}, "stock": {"grams": 500000}},
     {"code": "GD", "name": "Giày da", "aliases": [], "sale": {"by": "piece", "unit": "đôi", "vnd": 350000}, "stock": {"pieces": 45}},
     {"code": "TT", "name": "Thịt trâu gác bếp", "aliases": ["thịt trâu"], "sale": {"by": "pack", "unit": "gói", "grams": 500, "vnd": 450000}, "stock": {"pieces": 60}},
     {"code": "OKA", "name": "Ổi Kim An", "aliases": ["ổi"], "sale": {"by": "mass", "vndPerKilogram": 20000}, "stock": {"grams": 800000}},
     {"code": "NNT", "name": "Nho Ninh Thuận", "aliases": ["nho"], "sale": {"by": "mass", "vndPerKilogram": 90000}, "stock": {"grams": 200000}},
     {"code": "MKH", "name": "Măng khô", "aliases": ["măng"], "sale": {"by": "mass", "vndPerKilogram": 240000}, "stock": {"grams": 80000}},
     {"code": "BSP", "name": "Bơ sáp", "aliases": ["bơ"], "sale": {"by": "mass", "vndPerKilogram": 60000}, "stock": {"grams": 150000}},
     {"code": "CNG", "name": "Chuối ngự", "aliases": ["chuối"], "sale": {"by": "piece", "unit": "nải", "vnd": 40000}, "stock": {"pieces": 120}},
     {"code": "BCG", "name": "Bánh chưng gù", "aliases": ["bánh chưng"], "sale": {"by": "piece", "unit": "cái", "vnd": 35000}, "stock": {"pieces": 300}},
     {"code": "BD", "name": "Bánh dày", "aliases": [], "sale": {"by": "piece", "unit": "cái", "vnd": 8000}, "stock": {"pieces": 400}},
     {"code": "LDO", "name": "Lạc đỏ", "aliases": ["lạc"], "sale": {"by": "mass", "vndPerKilogram": 55000}, "stock": {"grams": 100000}},
     {"code": "KLC", "name": "Kẹo lạc", "aliases": [], "sale": {"by": "pack", "unit": "gói", "grams": 250, "vnd": 30000}, "stock": {"pieces": 200}},
     {"code": "MOR", "name": "Mật ong rừng", "aliases": ["mật ong"], "sale": {"by": "piece", "unit": "chai", "vnd": 180000}, "stock": {"pieces": 90}}
    ]}

    """#
}
