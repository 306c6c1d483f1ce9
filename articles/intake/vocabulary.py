"""The words of the genre: kinds of agencies, their fields, tiers of places, persons' cues, ranks."""

from articles.intake.tokens import Phrases, words

# Tier words of units on and above the commune, with one word for each tier.
TIERS = Phrases(
    {
        "tỉnh": "tỉnh", "thành phố": "thành phố", "tp": "thành phố", "tp.": "thành phố", "thủ đô": "thành phố",
        "huyện đảo": "huyện", "xã đảo": "xã", "huyện": "huyện", "quận": "quận", "thị xã": "thị xã",
        "tx": "thị xã", "tx.": "thị xã", "xã": "xã",
        "phường": "phường", "thị trấn": "thị trấn", "tt.": "thị trấn", "đặc khu": "đặc khu", "t.p": "thành phố",
        "t.p.": "thành phố", "t.x": "thị xã", "tphcm": "thành phố",
    }
)  # fmt: skip
TIER_SLIPS = Phrases({"huyên": "huyện", "phừơng": "phường", "tĩnh": "tỉnh"})
SMALL_TIERS = Phrases(
    words(
        "thôn|bản|buôn|làng|xóm|ấp|khóm|tổ dân phố|tdp|khu phố|khối phố|khối|tiểu khu|khu dân cư|tổ|khu vực|khu|"
        "cụm dân cư|phum|sóc"
    )
)
STREETS = Phrases(words("đường|phố|quốc lộ|cầu|chợ|sông|hồ|núi|đèo|công viên|quảng trường|tượng đài|di tích|giải|cúp"))

# Bodies that are named in full by one word, a tier or a place after them at most.
COMPLETE_BODIES = Phrases(
    words(
        "tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|chi ủy|đảng bộ|chi bộ|ubnd|ủy ban nhân dân|hđnd|"
        "hội đồng nhân dân|hđnd và ubnd|hđnd - ubnd|hđnd – ubnd|hđnd-ubnd|hđnd&ubnd|ubmttq|ubmttqvn|ubmt|mttq|"
        "mttq việt nam|mttqvn|ubmttq việt nam|ub mttq|ub.mttq|ub mttqvn|ub mttq việt nam|ub.mttq việt nam|đu|"
        "quân ủy trung ương|quân đội nhân dân việt nam|quân đội nhân dân|qđnd việt nam|qđndvn|trung ương đoàn|"
        "trung ương hội|bộ tổng tham mưu|tổng cục chính trị|bộ chính trị|ban bí thư|ủy ban thường vụ quốc hội|"
        "ubmttq vn|mttq vn|ủy ban mttq|ủy ban mttq việt nam|ủy ban mttq vn|mặt trận tổ quốc|"
        "mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc|ủy ban mặt trận tổ quốc việt nam|"
        "ủy ban mặt trận tổ quốc vn|"
        "ủy ban mttqvn|công an|quân sự|bchqs|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|thị đoàn|xã đoàn|bhxh|"
        "bảo hiểm xã hội|tand|tòa án nhân dân|tòa án|vksnd|viện ksnd|viện kiểm sát nhân dân|viện kiểm sát|"
        "tổng liên đoàn lao động|đoàn xã|đoàn phường|đoàn thị trấn|đoàn cơ sở|liên đoàn lao động|lđlđ|công đoàn|"
        "đoàn thanh niên|"
        "đoàn tncs hồ chí minh|đoàn tncs|"
        "đoàn thanh niên cộng sản hồ chí minh|đoàn thanh niên cộng sản|đoàn tncs hcm|"
        "đoàn đbqh|đoàn đại biểu quốc hội|đoàn đbqh và hđnd|bộ đội biên phòng|bđbp|kho bạc nhà nước|kho bạc|"
        "chính phủ|quốc hội|trung ương đảng|trung ương|thanh tra|thanh tra chính phủ|kiểm toán nhà nước|"
        "ngân hàng nhà nước|điện lực|bưu điện|ban công tác mặt trận|nhà nước|thanh tra nhà nước|ubkt"
    ),
    forgiving=True,
)
# Heads that lead a part of another body: "Ban Thường vụ Tỉnh ủy", "Văn phòng UBND tỉnh".
JOINING_BODIES = Phrases(
    words(
        "ban thường vụ|btv|thường vụ|ban chấp hành|bch|ban thường trực|thường trực|văn phòng|ban chỉ huy|"
        "ban chủ nhiệm|ban lãnh đạo|văn phòng đại diện|tổ đại biểu|bộ tư lệnh|bộ chỉ huy"
    ),
    forgiving=True,
)
# Heads that need a field of work, or a name, to say which body is meant.
FIELD_BODIES = Phrases(
    words(
        "sở|ban|phòng|văn phòng|bộ|cục|tổng cục|chi cục|vụ|ủy ban|uỷ ban|trung tâm|hội|hội đồng|liên minh|"
        "liên hiệp|trạm|"
        "trường|viện|"
        "bệnh viện|phòng khám|đài|báo|quỹ|ban quản lý|bql|ban qlda|ban chỉ đạo|ban chỉ huy|bộ chỉ huy|"
        "bộ tư lệnh|quân khu|bộ tư lệnh quân khu|bộ tư lệnh vùng|hải đội|đoàn công tác của|"
        "đồn|hạt|đội|đảng bộ|đảng ủy|ngân hàng|tòa soạn|nhà thiếu nhi|học viện|"
        "trường thcs|trường thpt|trường tiểu học|trường mầm non|trường th&thcs|trường ptdtbt|trường cao đẳng|"
        "trường đại học|đại học|trường chính trị|nhà máy|"
        "câu lạc bộ|tổng công ty|đoàn khối|đảng ủy khối|vùng|hải đội|hải đoàn|binh đoàn|quân đoàn|quân chủng|"
        "đại đội|bệnh xá|lữ đoàn|trung đoàn|sư đoàn|tiểu đoàn|"
        "hợp tác xã|htx|công ty|doanh nghiệp|dn|tập đoàn|công ty tnhh|công ty cp|công ty cổ phần|ngân hàng tmcp|"
        "chi nhánh|phòng giao dịch|nhà hàng|khách sạn|cơ sở|cửa hàng|xí nghiệp|chi hội|chi đoàn|tổ hợp tác|"
        "đoàn giám sát của|đoàn kiểm tra của|tổ công tác của|liên đoàn|hiệp hội|ban trị sự|giáo hội|hội thánh|"
        "tiểu ban|thư viện|bảo tàng|nhà hát|nhà xuất bản|"
        "bệnh xá|ban đại diện|đoàn kinh tế"
    )
)
PRIVATE_BODIES = set(
    words(
        "hợp tác xã|htx|công ty|doanh nghiệp|dn|tập đoàn|công ty tnhh|công ty cp|công ty cổ phần|ngân hàng tmcp|"
        "nhà hàng|khách sạn|cơ sở|cửa hàng|xí nghiệp|nhà máy|tổ hợp tác|tổng công ty|chi nhánh|ban trị sự|giáo hội|"
        "hội thánh|hiệp hội"
    )
)
# Named after persons: what follows is part of the body's name even where it looks like a person.
NAMED_AFTER_PERSONS = set(
    words("trường|trường thcs|trường thpt|trường tiểu học|trường mầm non|trường ptdtbt|quỹ|câu lạc bộ|lữ đoàn|"
          "trường th&thcs|htx|công ty|hợp tác xã")
)  # fmt: skip
FIELDS = Phrases(
    words(
        "vì người nghèo|đền ơn đáp nghĩa|bảo trợ trẻ em|cứu hộ|cứu nạn|cứu hộ - cứu nạn|cứu hộ cứu nạn|đê điều|"
        "quản lý đê điều|quản lý đê điều và phòng, chống thiên tai|phòng, chống lụt bão|pctt|tkcn|"
        "pclb|biên phòng cửa khẩu|biên phòng cửa khẩu quốc tế|biên phòng cửa khẩu cảng|dân quân thường trực|"
        "cảnh sát giao thông đường thủy|cảnh sát giao thông đường bộ|cảnh sát giao thông đường sắt|"
        "cảnh sát giao thông - trật tự|cảnh sát cơ động|cảnh sát môi trường|kỹ thuật hình sự|an ninh nội địa|"
        "an ninh kinh tế|an ninh chính trị nội bộ|an ninh điều tra|xuất nhập cảnh|quản lý xuất nhập cảnh|tham mưu|"
        "cảnh sát quản lý hành chính về trật tự xã hội|cảnh sát qlhc về ttxh|qlhc về ttxh|hậu cần - kỹ thuật|"
        "quân y|công binh|trinh sát|thông tin cơ động|"
        "văn hóa, thể thao và truyền thanh|văn hóa - thông tin và truyền thanh|truyền thanh|"
        "truyền thanh - truyền hình|"
        "văn hóa thể thao|vh-tt|vh-xh|kt-ht|tc-kh|tn-mt|ld-tb&xh|giáo dục - đào tạo|nghĩa trang liệt sĩ|"
        "đăng kiểm|đường bộ|đường sắt|hàng hải|hàng không|bảo tồn di tích|di sản|di sản văn hóa|xúc tiến đầu tư|"
        "xúc tiến thương mại|xúc tiến đầu tư, thương mại và du lịch|khởi nghiệp|đổi mới sáng tạo|giống cây trồng|"
        "giống nông nghiệp|bảo vệ rừng|phát triển rừng|lâm nghiệp|bảo vệ và phát triển rừng|nước sạch|"
        "nước sạch và vệ sinh môi trường|vệ sinh môi trường|quan trắc|quan trắc tài nguyên và môi trường|"
        "khí tượng thủy văn|địa chất|khoáng sản|đo đạc bản đồ|phục hồi chức năng|y học cổ truyền|sản nhi|"
        "da liễu|tâm thần|mắt|lao và bệnh phổi|y tế dự phòng|pháp y|giám định y khoa|chăm sóc sức khỏe sinh sản|"
        "an toàn vệ sinh thực phẩm|dược|thẩm định|bầu cử quốc gia|hữu nghị|nữ trí thức|người làm vườn|"
        "doanh nhân trẻ|doanh nghiệp nhỏ và vừa|cựu giáo chức|cựu quân nhân|sinh viên|"
        "nạn nhân chất độc da cam/dioxin|"
        "chất độc da cam/dioxin|bảo vệ quyền trẻ em|người tù kháng chiến|truyền thống trường sơn|kiến trúc sư|"
        "thi đua, khen thưởng|tổ chức - nội vụ|tổ chức nội vụ|tổ chức - hành chính|hành chính - tổng hợp|"
        "tuyên giáo và dân vận|tuyên giáo - dân vận|tổ chức - kiểm tra|kiểm tra - dân vận|các cơ quan đảng tỉnh|"
        "công tác đại biểu|dân nguyện|dân nguyện và giám sát|dân tộc và tôn giáo|đoàn kết công giáo|"
        "kinh tế - ngân sách|văn hóa - xã hội|phong trào|công tác học sinh, sinh viên|chính sách dân tộc|"
        "công thương|nội vụ|tư pháp|tài chính|xây dựng|y tế|giáo dục|đào tạo|giáo dục đào tạo|khoa học|công nghệ|"
        "khoa học công nghệ|thông tin|truyền thông|văn hóa|thể thao|du lịch|thể dục thể thao|văn hóa thông tin|"
        "nông nghiệp|phát triển nông thôn|môi trường|tài nguyên|kế hoạch|đầu tư|lao động|thương binh|xã hội|"
        "ngoại vụ|dân tộc|tôn giáo|giao thông|vận tải|giao thông vận tải|kinh tế|hạ tầng|đô thị|ngân sách|"
        "pháp chế|tuyên giáo|dân vận|tổ chức|tổ chức cán bộ|nội chính|kiểm tra|xây dựng đảng|phụ nữ|"
        "liên hiệp phụ nữ|lhpn|"
        "lhpn việt nam|nông dân|nông dân việt nam|cựu chiến binh|ccb|ccb việt nam|cựu chiến binh việt nam|cựu tnxp|"
        "cựu thanh niên xung phong|người cao tuổi|nct|chữ thập đỏ|khuyến học|làm vườn|sinh vật cảnh|luật gia|"
        "nhà báo|văn học nghệ thuật|văn học - nghệ thuật|liên hiệp phụ nữ việt nam|liên hiệp thanh niên|lhtn|"
        "liên hiệp thanh niên việt nam|nạn nhân chất độc da cam|chất độc da cam|người khuyết tật|"
        "bảo trợ người khuyết tật|đông y|người mù|doanh nghiệp|quân sự|chqs|chỉ huy quân sự|biên phòng|"
        "bộ đội biên phòng|kiểm lâm|thuế|hải quan|thống kê|thi hành án dân sự|thi hành án|quản lý thị trường|"
        "chăn nuôi|thú y|chăn nuôi và thú y|trồng trọt|bảo vệ thực vật|thủy lợi|thủy sản|khuyến nông|"
        "dịch vụ nông nghiệp|kỹ thuật nông nghiệp|dịch vụ|kỹ thuật|quản lý đất đai|đăng ký đất đai|quỹ đất|"
        "cửa khẩu|cửa khẩu quốc tế|cửa khẩu cảng|"
        "phát triển quỹ đất|hành chính công|phục vụ hành chính công|phục vụ hành chính|hành chính|chính trị|"
        "giáo dục nghề nghiệp|giáo dục thường xuyên|bồi dưỡng chính trị|khu kinh tế|khu công nghiệp|dự án|"
        "dự án đầu tư xây dựng|đầu tư xây dựng|dự án đầu tư|dự án đầu tư xây dựng công trình|rừng phòng hộ|"
        "rừng đặc dụng|di tích|khu du lịch|"
        "an toàn giao thông|atgt|an toàn thực phẩm|phòng, chống thiên tai|phòng chống thiên tai|tìm kiếm cứu nạn|"
        "phòng thủ dân sự|bầu cử|thi đua|khen thưởng|thi đua - khen thưởng|dân số|kiểm soát bệnh tật|đa khoa|"
        "đa khoa khu vực|đa khoa tỉnh|đa khoa huyện|chính sách xã hội|csxh|nông nghiệp và phát triển nông thôn|"
        "phát thanh|truyền hình|phát thanh - truyền hình|phát thanh và truyền hình|pt-th|văn hóa nghệ thuật|"
        "mặt trận|đoàn thể|gia đình|trẻ em|bảo vệ chăm sóc trẻ em|người có công|cảnh sát|cảnh sát giao thông|csgt|"
        "phòng cháy chữa cháy|pccc|cảnh sát hình sự|an ninh|kinh tế hạ tầng|quản lý đô thị|pháp luật|"
        "quốc phòng|công an|ngoại giao|văn hóa xã hội|tổng hợp|cán bộ|nghiệp vụ|giám sát|thường vụ quốc hội|"
        "các cơ quan|doanh nghiệp tỉnh|các cơ quan đảng|quân dân chính|chuyển đổi số|đối ngoại|"
        "hội nghị|hợp tác xã|htx|các hội khoa học và kỹ thuật|các tổ chức hữu nghị|cấp nước|môi trường đô thị|"
        "công tác xã hội|điều phối|điều phối nông thôn mới|vườn quốc gia|khu bảo tồn thiên nhiên|khu bảo tồn|"
        "dân quân|tác huấn|quân lực|hậu cần|"
        "tiếp công dân|phòng thủ khu vực|ptkv|kiểm tra liên ngành|dự án đầu tư xây dựng công trình giao thông|"
        "công trình giao thông|công trình công cộng|điều tra|an ninh trật tự|trật tự đô thị|quản lý trật tự đô thị|"
        "cảnh sát quản lý hành chính|công trình đô thị|cảnh sát điều tra|cảnh sát kinh tế|"
        "chỉ đạo|nông thôn mới|xây dựng nông thôn mới|chương trình mục tiêu quốc gia|"
        "giảm nghèo bền vững|"
        "các chương trình mục tiêu quốc gia|phòng chống dịch|phòng, chống dịch|cải cách hành chính|"
        "phòng chống tham nhũng|"
        "chính trị quốc gia|chính trị quốc gia hồ chí minh|hành chính quốc gia|tham mưu|khuyến ngư|"
        "khuyến nông khuyến ngư|kế hoạch hóa gia đình|dân số kế hoạch hóa gia đình|khhgđ|nghĩa vụ quân sự|"
        "quản lý đường bộ|quân dân y|hành động bom mìn|đăng ký đất đai|ứng dụng|ứng dụng khoa học kỹ thuật|"
        "ứng dụng khoa học công nghệ|bảo vệ cây trồng|bảo vệ cây trồng, vật nuôi|cây trồng, vật nuôi|pctt|tkcn|pclb|"
        "phòng chống lụt bão|đường thủy|cảnh sát giao thông đường thủy|cảnh sát giao thông đường bộ|hải quân|"
        "cảnh sát biển|biên phòng|dân quân thường trực|kinh tế - quốc phòng|thẩm định|y tế dự phòng|nước sạch|"
        "nước sạch và vệ sinh môi trường|giáo dục nghề nghiệp - giáo dục thường xuyên|gdnn-gdtx|gdtx|"
        "dịch vụ tổng hợp|"
        "cung ứng dịch vụ sự nghiệp công|dịch vụ sự nghiệp công|bảo trì|thủy nông|khí tượng thủy văn|an ninh cơ sở|"
        "bảo vệ an ninh trật tự|bảo vệ dân phố|tình nguyện|đại đoàn kết|hòa giải|thanh niên xung phong|cựu giáo chức|"
        "hữu nghị|người tù kháng chiến|tù yêu nước|nghề cá|doanh nhân trẻ|doanh nhân nữ|hỗ trợ nông dân|"
        "vì người nghèo|"
        "dự án đầu tư, xây dựng và phát triển quỹ đất|dự án đầu tư xây dựng và phát triển quỹ đất|dịch vụ công ích|"
        "dịch vụ công ích đô thị|kinh tế hợp tác|kinh tế hợp tác và phát triển nông thôn|pháp luật hình sự|"
        "quy hoạch kiến trúc|quy hoạch - kiến trúc|quản lý khu kinh tế|kinh tế tập thể|"
        "tài chính hành chính sự nghiệp|"
        "qlda, phát triển quỹ đất và cụm công nghiệp|cụm công nghiệp|đầu tư xây dựng và phát triển quỹ đất|"
        "phòng, chống tội phạm|xóa nhà tạm|bảo trợ xã hội|văn thư lưu trữ|công chứng|trợ giúp pháp lý|"
        "khoa học kỹ thuật"
    )
)
# First fields of the few agencies whose names hold a comma.
FIELDS_WITH_COMMA = {
    "văn hóa",
    "kinh tế",
    "thông tin",
    "lao động",
    "nông nghiệp",
    "thể thao",
    "phòng",
    "giáo dục",
    "truyền thông",
}
AREA_WORDS = Phrases(
    words(
        "qđndvn|qđnd việt nam|quân đội nhân dân việt nam|trung ương|tw|tối cao|việt nam|vn|quốc gia|nhà nước|"
        "liên huyện|khu vực|cơ sở|đảng|các cấp"
    )
)

PERSON_CUES = Phrases(
    words(
        "đồng chí|đ/c|các đồng chí|các đ/c|đồng chi|ông|bà|các ông|các bà|các ông, bà|anh|chị|các anh|các chị|cô|chú|"
        "bác|cụ|em|cháu|thầy|cô giáo|thầy giáo|ngài|nhà báo|luật sư|bác sĩ|bs|ts|ths|pgs|gs|ts.|ths.|bs.|pgs.ts|"
        "gs.ts|pgs.ts.|tiến sĩ|thạc sĩ|nghệ nhân|già làng|kỹ sư|ks.|anh hùng|mẹ|bsckii|bscki|bs.ckii|bs.cki|cử nhân|"
        "hộ ông|hộ bà|gia đình ông|gia đình bà|gia đình anh|gia đình chị|đại biểu|liệt sĩ|nsnd|nsưt|ngưt|đại đức|"
        "thượng tọa|hòa thượng|linh mục|mục sư|ni sư"
    )
)
RANKS = Phrases(
    [f"{grade} {rank}" for grade in ("thiếu", "trung", "thượng", "đại") for rank in ("úy", "tá", "tướng")]
    + words("chuẩn đô đốc|phó đô đốc|thiếu tá qncn|đại úy qncn")
)
# Small words that follow an agency's name but are no part of it.
NOT_IN_NAMES = set(
    words(
        "phát|chủ|kết|trình|báo|cho|đã|đang|sẽ|cùng|làm|được|tham|dự|thăm|tặng|trao|ghi|nhấn|đề|yêu|thông|"
        "thừa|do|là|và|với|của|tại|về|trong|từ|đến|các|những|có|cũng|ký|chúc|mừng|tổ|phối|triển|khai|tiếp|"
        "nhận|nêu|khẳng|đánh|giao|kiểm|giám|thực|hiện|đón|chỉ|quán|công|chia|động|điều|cảm|gửi|đi|lên|xuống|"
        "nói|trả|hướng|hỗ|vừa|vẫn|đều|rồi|khi|để|vào|ra|không|gồm|theo|nhằm|trên|dưới|sau|trước|bên|mong|"
        "quan|tuyên|khen|dâng|ngày|vì|hay|hoặc|qua|mà|nên|nếu|tuy|thì|chưa|hiện|đây|này|đó|bàn|dành|lấy|mời|viếng|"
        "bị|cần|phải|thống|bàn|bổ|bày|thay|mặt|thuộc|lần|khóa|khoá|nhiệm|năm|giữ"
    )
)
