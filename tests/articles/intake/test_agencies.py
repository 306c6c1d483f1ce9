"""Agencies that act in a text."""

import pytest

from articles.intake import read


def agencies(sentence):
    return read(f"Tin địa phương\n{sentence}".encode(), "tin.txt").agencies


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sở Kế hoạch và Đầu tư làm việc với xã.", ["Sở Kế hoạch và Đầu tư"]),
        ("Ngày 9/3, Sở Công thương và Ban quản lý Khu kinh tế tỉnh Hà Giang họp.",
         ["Sở Công thương", "Ban quản lý Khu kinh tế tỉnh Hà Giang"]),
        ("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế phối hợp.", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
        ("Văn phòng HĐND và UBND huyện theo dõi.", ["Văn phòng HĐND và UBND huyện"]),
        ("Ủy ban An toàn giao thông (ATGT) Quốc gia kiểm tra.", ["Ủy ban An toàn giao thông (ATGT) Quốc gia"]),
        ("Nghị quyết của Ban Thường vụ Đảng ủy xã Nà Phát được triển khai.", ["Ban Thường vụ Đảng ủy xã Nà Phát"]),
        ("Phòng Kinh tế, Hạ tầng và Đô thị được thành lập.", ["Phòng Kinh tế, Hạ tầng và Đô thị"]),
        ("Hội Liên hiệp Phụ nữ huyện ra mắt mô hình.", ["Hội Liên hiệp Phụ nữ huyện"]),
        ("Bệnh viện Quân y 211, Đồn Biên phòng Cửa khẩu Lũng Pô khám bệnh cho bà con.",
         ["Bệnh viện Quân y 211", "Đồn Biên phòng Cửa khẩu Lũng Pô"]),
        ("Văn phòng Chính phủ, UBND thành phố cùng dự.", ["Văn phòng Chính phủ", "UBND thành phố"]),
        ("Đội Quản lý thị trường số 3 kiểm tra.", ["Đội Quản lý thị trường số 3"]),
        ("Đội An ninh Công an huyện ra quân.", ["Đội An ninh Công an huyện"]),
        ("Tổ đại biểu HĐND tỉnh tại huyện Suối Mơ tiếp xúc cử tri.", ["Tổ đại biểu HĐND tỉnh tại huyện Suối Mơ"]),
        ("Tổ đại biểu số 2 HĐND huyện tiếp xúc cử tri.", ["Tổ đại biểu số 2 HĐND huyện"]),
        ("Ban Chỉ đạo 35 Huyện ủy họp.", ["Ban Chỉ đạo 35 Huyện ủy"]),
        ("Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số huyện họp.",
         ["Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số huyện"]),
        ("Ban Tiếp công dân huyện Suối Mơ tiếp 12 lượt người.", ["Ban Tiếp công dân huyện Suối Mơ"]),
        ("Ban Chỉ huy phòng thủ khu vực 3 - Suối Mơ tập huấn.", ["Ban Chỉ huy phòng thủ khu vực 3 - Suối Mơ"]),
        ("Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh báo cáo.",
         ["Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh"]),
        ("Trung tâm Phục vụ hành chính công xã Nà Phát mở cửa.", ["Trung tâm Phục vụ hành chính công xã Nà Phát"]),
        ("Đoàn giám sát của HĐND tỉnh làm việc.", ["Đoàn giám sát của HĐND tỉnh"]),
        ("Đoàn công tác của tỉnh kiểm tra thực địa.", ["Đoàn công tác của tỉnh"]),
        ("Đảng bộ phường Hòa Lạc tiến hành đại hội.", ["Đảng bộ phường Hòa Lạc"]),
        ("Ban Thường vụ Thành ủy TPHCM họp.", ["Ban Thường vụ Thành ủy TPHCM"]),
        ("Bộ Tư lệnh Quân khu 5 và Sư đoàn 3 ra quân.", ["Bộ Tư lệnh Quân khu 5", "Sư đoàn 3"]),
        ("Ban Chỉ huy PCTT & TKCN huyện trực 24/24 giờ.", ["Ban Chỉ huy PCTT & TKCN huyện"]),
        ("Hội đồng Thẩm định tỉnh Nghệ An làm việc.", ["Hội đồng Thẩm định tỉnh Nghệ An"]),
        ("Tổng cục Quản lý thị trường (QLTT) kiểm tra.", ["Tổng cục Quản lý thị trường (QLTT)"]),
        ("Sở Giáo dục và Đào tạo (TTXVN) thông báo.", ["Sở Giáo dục và Đào tạo"]),
        ("Kho bạc Nhà nước khu vực III, Trường Tiểu học số 2 xã Nà Phát phối hợp.",
         ["Kho bạc Nhà nước khu vực III", "Trường Tiểu học số 2 xã Nà Phát"]),
        ("Đội Cảnh sát QLHC về TTXH Công an huyện làm căn cước.", ["Đội Cảnh sát QLHC về TTXH Công an huyện"]),
        ("Quân chủng Hải quân và Công an tỉnh nhận tân binh.", ["Quân chủng Hải quân", "Công an tỉnh"]),
        ("Đảng ủy các cơ quan Đảng tỉnh, Ủy ban Kiểm tra Đảng ủy xã họp.",
         ["Đảng ủy các cơ quan Đảng tỉnh", "Ủy ban Kiểm tra Đảng ủy xã"]),
        ("Ban Quản lý dự án đầu tư, xây dựng và phát triển quỹ đất, Ban Quản lý dịch vụ công ích thành phố họp.",
         ["Ban Quản lý dự án đầu tư, xây dựng và phát triển quỹ đất", "Ban Quản lý dịch vụ công ích thành phố"]),
        ("Hải đội Dân quân thường trực ra khơi.", ["Hải đội Dân quân thường trực"]),
        ("Đồn Biên phòng cửa khẩu Lũng Pô tuần tra.", ["Đồn Biên phòng cửa khẩu Lũng Pô"]),
        ("Ủy ban Xã hội của Quốc hội giám sát.", ["Ủy ban Xã hội của Quốc hội"]),
        ("Cơ quan Thường trực Ban Chỉ huy PCTT & TKCN huyện trực ban.", ["Ban Chỉ huy PCTT & TKCN huyện"]),
    ],
)  # fmt: skip
def test_bodies_are_read_to_their_end(sentence, expected):
    assert agencies(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Công ty TNHH Chè Suối Mơ trao quà.",
        "Ban Tổ chức trao giải cho các đội.",
        "Lễ hội Xuân thu hút du khách; trụ sở Trung tâm Hành chính xây xong.",
        "Đồng chí Lâm Văn Tẩu, Chủ tịch UBND huyện phát biểu.",
        "Nghị định của Chính phủ có hiệu lực.",
        "Ban Chỉ đạo đã thống nhất; Ban Chỉ đạo thực hiện nghiêm kế hoạch của huyện.",
        "Đội bóng xã Nà Phát thắng; Đội Thanh niên tình nguyện sửa đường.",
        "Đảng bộ huyện có 45 chi bộ; xã Trường Sơn ngày mới; Quỹ Vì người nghèo tỉnh.",
        "Ban Nhân dân thôn và Ban Giám hiệu nhà trường; rà soát với UBND quận, huyện.",
        "Ban lãnh đạo Đảng ủy ra mắt; Bộ Chính trị ban hành nghị quyết.",
        "Hội nghị kết thúc; cơ sở vật chất được bổ sung.",
    ],
)
def test_firms_titles_background_and_everyday_words_are_no_agencies(sentence):
    assert agencies(sentence) == []


def test_a_short_form_gives_way_to_the_full_one():
    assert agencies("UBND huyện họp. Sau đó UBND huyện Suối Mơ ra thông báo.") == ["UBND huyện Suối Mơ"]


def test_an_abbreviation_and_its_words_are_one_agency():
    assert len(agencies("UBND huyện Suối Mơ họp. Ủy ban nhân dân huyện Suối Mơ kết luận.")) == 1
