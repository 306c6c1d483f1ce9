"""The words that printed titles begin with. What follows them says whose office it is."""

from articles.intake.tokens import Phrases, words

WHOLE = "whole"  # says everything by itself: "Tỉnh ủy viên"
LEADER = "leader"  # the agency's name follows: "Chủ tịch UBND huyện"
UNIT = "unit"  # the agency's first word is within: "Trưởng phòng Tư pháp"
PRIVATE = "private"  # posts of firms: "Chủ tịch HĐQT"
STAFF = "staff"  # a post only where its agency is named: "chuyên viên Phòng Nội vụ"

WHOLE_TITLES = words(
    "tỉnh ủy viên|thành ủy viên|huyện ủy viên|quận ủy viên|thị ủy viên|đảng ủy viên|chi ủy viên|tổng bí thư|"
    "chủ tịch nước|phó chủ tịch nước|thủ tướng|thủ tướng chính phủ|phó thủ tướng|phó thủ tướng chính phủ|"
    "phó thủ tướng thường trực|phó thủ tướng thường trực chính phủ|chủ tịch quốc hội|phó chủ tịch quốc hội|"
    "phó chủ tịch thường trực quốc hội|ủy viên bộ chính trị|uv bộ chính trị|thường trực ban bí thư|"
    "bí thư trung ương đảng|bí thư t.ư đảng|ủy viên ban bí thư|đuv|huv|tuv|thuv|quv|uvtư đảng|uvtw đảng|uvt.ư đảng|"
    "uvtw"
) + [
    f"{member}{committee} {centre}{party}"
    for member in ("ủy viên", "uv", "ủy viên dự khuyết")
    for committee in ("", " ban chấp hành", " bch")
    for centre in ("trung ương", "t.ư", "tư", "tw")
    for party in (" đảng", "")
]
LEADER_TITLES = words(
    "pbthu|bthu|tvhu|tvtu|bttu|pbttu|uvbtvhu|uvbtvtu|uvtvhu|ctubnd|pctubnd|cthđnd|pcthđnd|ctmttq|ctubmttq|"
    "uv.btv|uv. btv|uv.tv|uvbtv|uv btv|uvtv|uv tv|uvbch|uv bch|ủy viên btv|pct|pct.|ct|ct.|pbt|pbt.|pbt tt|pbttt|bt|"
    "bt.|gđ|pgđ|btđu|pbtđu|bt đu|pbt đu|pct tt|phó ct|phó bt|phó bt tt|phó bí thư tt|phó gđ|bí thư thứ nhất|"
    "chánh văn phòng|bí thư|phó bí thư|"
    "phó bí thư thường trực|ủy viên|ủy viên thường vụ|ủy viên thường trực|ủy viên ban thường vụ|"
    "ủy viên ban chấp hành|ủy viên bch|chủ tịch|phó chủ tịch|phó chủ tịch thường trực|phó chủ tịch chuyên trách|"
    "chủ nhiệm|phó chủ nhiệm|phó chủ nhiệm thường trực|giám đốc|phó giám đốc|phó giám đốc thường trực|"
    "tổng giám đốc|phó tổng giám đốc|bộ trưởng|thứ trưởng|thứ trưởng thường trực|tổng cục trưởng|phó tổng cục trưởng|"
    "cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|chi cục trưởng|phó chi cục trưởng|đội trưởng|đội phó|"
    "phó đội trưởng|"
    "trạm trưởng|phó trạm trưởng|trạm phó|hạt trưởng|phó hạt trưởng|hạt phó|đồn trưởng|phó đồn trưởng|đồn phó|"
    "chính trị viên|chính trị viên phó|phó chính trị viên|chính ủy|phó chính ủy|tư lệnh|phó tư lệnh|tham mưu trưởng|"
    "phó tham mưu trưởng|chủ nhiệm chính trị|phó chủ nhiệm chính trị|chủ nhiệm hậu cần|phó chủ nhiệm hậu cần|"
    "chủ nhiệm quân y|chủ nhiệm kỹ thuật|phó chủ nhiệm kỹ thuật|chủ nhiệm hậu cần - kỹ thuật|"
    "phó chủ nhiệm hậu cần - kỹ thuật|"
    "tổng tham mưu trưởng|phó tổng tham mưu trưởng|hải đội trưởng|đại đội trưởng|tiểu đoàn trưởng|"
    "phó tiểu đoàn trưởng|xã đội trưởng|xã đội phó|"
    "phường đội trưởng|thôn đội trưởng|chỉ huy trưởng|phó chỉ huy trưởng|chỉ huy phó|chánh án|phó chánh án|"
    "viện trưởng|"
    "phó viện trưởng|hiệu trưởng|phó hiệu trưởng|tổng biên tập|phó tổng biên tập|chánh thanh tra|"
    "phó chánh thanh tra|tổng thanh tra|phó tổng thanh tra|tổng kiểm toán|thống đốc|phó thống đốc|"
    "đại biểu quốc hội|đại biểu hđnd|đại biểu hội đồng nhân dân|trưởng thôn|phó trưởng thôn|trưởng bản|"
    "phó trưởng bản|trưởng ấp|phó trưởng ấp|trưởng buôn|trưởng làng|trưởng khu|trưởng xóm|trưởng khóm|trưởng khu phố|"
    "trưởng ban nhân dân ấp|phó trưởng ban nhân dân ấp|trưởng ban nhân dân thôn|trưởng ban nhân dân khóm|"
    "trưởng ban nhân dân khu phố|trưởng khu dân cư|tổ trưởng tổ dân phố|tổ trưởng dân phố|tổ trưởng tdp|"
    "chánh văn phòng hđnd và ubnd|"
    "trung đoàn trưởng|phó trung đoàn trưởng|trung đoàn phó|lữ đoàn trưởng|phó lữ đoàn trưởng|lữ đoàn phó|"
    "sư đoàn trưởng|phó sư đoàn trưởng|sư đoàn phó|tiểu đoàn trưởng|phó tiểu đoàn trưởng|tiểu đoàn phó|"
    "đại đội trưởng|đại đội phó|phó đại đội trưởng|hải đội trưởng|phó hải đội trưởng|hải đoàn trưởng|"
    "phó hải đoàn trưởng|xã đội trưởng|phó xã đội trưởng|xã đội phó|phường đội trưởng|phó tư lệnh trưởng|"
    "kiểm sát viên|thẩm phán|chánh tòa|trưởng tiểu khu|"
    "tổ trưởng tổ đại biểu|tổ phó tổ đại biểu|phó tổ trưởng tổ đại biểu"
)
PRIVATE_TITLES = words(
    "chỉ huy trưởng công trường|chỉ huy trưởng công trình|giám đốc dự án|giám đốc quốc gia|giám đốc điều hành|"
    "giám đốc chi nhánh|giám đốc kinh doanh|"
    "chủ tịch hđqt|phó chủ tịch hđqt|chủ tịch hội đồng quản trị|phó chủ tịch hội đồng quản trị|chủ tịch hđtv|"
    "chủ tịch hội đồng thành viên|trụ trì|trưởng ban trị sự|phó trưởng ban trị sự|phó ban trị sự|"
    "phó trưởng ban thường trực ban trị sự|chánh thư ký ban trị sự|trưởng ban hoằng pháp|trưởng ban từ thiện|"
    "trưởng ban đại diện phật giáo|phó trưởng ban đại diện phật giáo"
)
STAFF_TITLES = words("chuyên viên|chuyên viên chính|thanh tra viên|kiểm lâm viên")
UNIT_TITLES = words(
    "trưởng ban|phó trưởng ban|phó ban|tb|ptb|trưởng khối|phó trưởng khối|phó khối|ptp|phó trưởng ban thường trực|"
    "phó trưởng ban chuyên trách|"
    "ủy viên thường trực ban|trưởng phòng|phó trưởng phòng|phó phòng|chánh văn phòng|phó chánh văn phòng|"
    "trưởng đoàn đbqh|phó trưởng đoàn đbqh|trưởng đoàn đại biểu quốc hội|phó trưởng đoàn đại biểu quốc hội|"
    "phó trưởng đoàn chuyên trách đoàn đbqh|phó trưởng đoàn phụ trách đoàn đbqh|"
    "phó trưởng đoàn phụ trách đoàn đại biểu quốc hội|phó trưởng đoàn chuyên trách đoàn đại biểu quốc hội|"
    "trưởng công an|phó trưởng công an|phó công an|trưởng trạm|phó trưởng trạm|"
    "trưởng trạm y tế|phó trưởng trạm y tế|trưởng khoa|phó trưởng khoa|trưởng đài|phó trưởng đài|trưởng chi nhánh|"
    "viện trưởng viện ksnd|viện trưởng vksnd|phó viện trưởng vksnd|trưởng ban công tác mặt trận|trưởng các ban|"
    "trưởng bộ môn|trợ lý|trưởng tiểu ban|phó trưởng tiểu ban|trưởng đồn|phó trưởng các ban|trưởng trung tâm"
)

TITLES = Phrases(
    {
        **dict.fromkeys(WHOLE_TITLES, WHOLE),
        **dict.fromkeys(LEADER_TITLES, LEADER),
        **dict.fromkeys(UNIT_TITLES, UNIT),
        **dict.fromkeys(PRIVATE_TITLES, PRIVATE),
        **dict.fromkeys(STAFF_TITLES, STAFF),
    },
    forgiving=True,
)
FORMER_OR_ACTING = Phrases(words("nguyên|nguyên là|quyền|q.|p.|phụ trách|cựu|tân"))
QUALIFIERS = Phrases(
    words(
        "thường trực|chuyên trách|hoạt động chuyên trách|phụ trách|kiêm nhiệm|lâm thời|danh dự|thứ nhất|tt|"
        "điều hành|thương trực"
    )
)
