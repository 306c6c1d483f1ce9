"""Printed titles of the genre: each is taken apart as a civil servant would read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.title_words import RANK_WORDS
from people.titles import PostName, parse_title
from tests.growth import MOST_GROWTH, growth

PARTY, COMMITTEE, COUNCIL = "party_committee", "peoples_committee", "peoples_council"
UBND, HDND, MTTQ = "Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam"
CENTRE = "Ban Chấp hành Trung ương Đảng"

# printed, title, agency's body, kind, tier, place
TITLES = [
    # committees of the party
    ("Bí thư Huyện ủy", "Bí thư", "Huyện ủy", PARTY, "huyen", ""),
    ("bí thư huyện uỷ Mường Khương", "Bí thư", "Huyện ủy", PARTY, "huyen", "Huyện Mường Khương"),
    ("BÍ THƯ HUYỆN ỦY", "Bí thư", "Huyện ủy", PARTY, "huyen", ""),
    ("Bí thư Tỉnh Ủy", "Bí thư", "Tỉnh ủy", PARTY, "province", ""),
    ("Bí thư Quận ủy Hồng Bàng", "Bí thư", "Quận ủy", PARTY, "huyen", "Quận Hồng Bàng"),
    ("Phó Bí thư Thị ủy Sa Pa", "Phó Bí thư", "Thị ủy", PARTY, "huyen", "Thị xã Sa Pa"),
    ("Bí thư Thành ủy", "Bí thư", "Thành ủy", PARTY, "", ""),
    ("Bí thư Thành ủy Lào Cai", "Bí thư", "Thành ủy", PARTY, "huyen", "Thành phố Lào Cai"),
    ("Bí thư Thành ủy Đà Nẵng", "Bí thư", "Thành ủy", PARTY, "province", "Thành phố Đà Nẵng"),
    ("Phó bí thư TT Huyện ủy", "Phó Bí thư Thường trực", "Huyện ủy", PARTY, "huyen", ""),
    ("Phó bí thư thương trực huyện ủy", "Phó Bí thư Thường trực", "Huyện ủy", PARTY, "huyen", ""),
    ("Phó BT TT Huyện ủy", "Phó Bí thư Thường trực", "Huyện ủy", PARTY, "huyen", ""),
    ("BT Đảng ủy xã", "Bí thư", "Đảng ủy", PARTY, "commune", ""),
    ("TUV", "Ủy viên", "Tỉnh ủy", PARTY, "province", ""),
    ("Chủ tịch UBMTTQVN huyện", "Chủ tịch", MTTQ, "front", "huyen", ""),
    ("Xã đội trưởng xã Lùng Vầu", "Chỉ huy trưởng", "Ban Chỉ huy Quân sự", "army", "commune", "Xã Lùng Vầu"),
    ("Tham mưu trưởng Ban CHQS huyện", "Tham mưu trưởng", "Ban Chỉ huy Quân sự", "army", "huyen", ""),
    ("Phó Bí thư Thường trực Đảng ủy xã", "Phó Bí thư Thường trực", "Đảng ủy", PARTY, "commune", ""),
    ("Phó Bí thư chuyên trách Đảng ủy", "Phó Bí thư chuyên trách", "Đảng ủy", PARTY, "commune", ""),
    ("Bí thư Đảng ủy xã Pha Long", "Bí thư", "Đảng ủy", PARTY, "commune", "Xã Pha Long"),
    ("Bí thư Đảng ủy Pha Long", "Bí thư", "Đảng ủy", PARTY, "commune", "Pha Long"),
    ("Bí thư Đảng ủy Công an tỉnh", "Bí thư", "Đảng ủy Công an", PARTY, "province", ""),
    ("Bí thư Đảng ủy các cơ quan Đảng tỉnh", "Bí thư", "Đảng ủy các cơ quan Đảng", PARTY, "province", ""),
    ("Bí thư Ban Chấp hành Đảng bộ huyện", "Bí thư", "Huyện ủy", PARTY, "huyen", ""),
    # their boards and offices
    ("Chủ nhiệm UBKT Huyện ủy", "Chủ nhiệm", "Ủy ban Kiểm tra Huyện ủy", "party_board", "huyen", ""),
    ("Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra Tỉnh ủy Sơn Lĩnh", "Phó Chủ nhiệm Thường trực",
     "Ủy ban Kiểm tra Tỉnh ủy", "party_board", "province", "Tỉnh Sơn Lĩnh"),
    ("Trưởng Ban Tuyên giáo Tỉnh ủy", "Trưởng ban", "Ban Tuyên giáo Tỉnh ủy", "party_board", "province", ""),
    ("Phó trưởng Ban Dân vận huyện ủy", "Phó Trưởng ban", "Ban Dân vận Huyện ủy", "party_board", "huyen", ""),
    ("Trưởng Ban Xây dựng Đảng", "Trưởng ban", "Ban Xây dựng Đảng", "party_board", "", ""),
    ("Chánh Văn phòng Huyện ủy", "Chánh Văn phòng", "Văn phòng Huyện ủy", "office", "huyen", ""),
    ("Chánh Văn phòng Đảng ủy xã Pha Long", "Chánh Văn phòng", "Văn phòng Đảng ủy", "office", "commune",
     "Xã Pha Long"),
    ("Bí thư Tỉnh đoàn", "Bí thư", "Tỉnh đoàn", "union", "province", ""),
    ("Phó Bí thư Huyện Đoàn Bảo Thắng", "Phó Bí thư", "Huyện đoàn", "union", "huyen", "Huyện Bảo Thắng"),
    # councils and committees of the people
    ("Chủ tịch HĐND huyện", "Chủ tịch", HDND, COUNCIL, "huyen", ""),
    ("Phó Chủ tịch Thường trực HĐND tỉnh", "Phó Chủ tịch Thường trực", HDND, COUNCIL, "province", ""),
    ("Trưởng Ban Pháp chế HĐND tỉnh", "Trưởng ban", f"Ban Pháp chế {HDND}", "committee", "province", ""),
    ("Phó Trưởng Ban Dân tộc HĐND tỉnh", "Phó Trưởng ban", f"Ban Dân tộc {HDND}", "committee", "province", ""),
    ("Trưởng Ban Dân tộc tỉnh", "Trưởng ban", "Ban Dân tộc", "department", "province", ""),
    ("Ủy viên UBND huyện", "Ủy viên", UBND, COMMITTEE, "huyen", ""),
    ("đại biểu HĐND tỉnh", "Đại biểu", HDND, COUNCIL, "province", ""),
    ("Chủ tịch UBND", "Chủ tịch", UBND, COMMITTEE, "", ""),
    ("Chủ  tịch\u00a0UBND xã", "Chủ tịch", UBND, COMMITTEE, "commune", ""),
    ("CHỦ TỊCH UBND HUYỆN MƯỜNG KHƯƠNG", "Chủ tịch", UBND, COMMITTEE, "huyen", "Huyện Mường Khương"),
    ("chủ tịch ubnd huyện", "Chủ tịch", UBND, COMMITTEE, "huyen", ""),
    ("Phó Chủ tịch Uỷ ban nhân dân Huyện Mường Khương", "Phó Chủ tịch", UBND, COMMITTEE, "huyen",
     "Huyện Mường Khương"),
    ("Phó Chủ tịch TT UBND tỉnh", "Phó Chủ tịch Thường trực", UBND, COMMITTEE, "province", ""),
    ("PCT UBND xã", "Phó Chủ tịch", UBND, COMMITTEE, "commune", ""),
    ("Chủ tịch UBND TP", "Chủ tịch", UBND, COMMITTEE, "", ""),
    ("Chủ tịch UBND TP. Lào Cai", "Chủ tịch", UBND, COMMITTEE, "huyen", "Thành phố Lào Cai"),
    ("Chủ tịch UBND TP.Lào Cai", "Chủ tịch", UBND, COMMITTEE, "huyen", "Thành phố Lào Cai"),
    ("Chủ tịch UBND TP.HCM", "Chủ tịch", UBND, COMMITTEE, "province", "Thành phố Hồ Chí Minh"),
    ("Chủ tịch UBND Thành phố Hà Nội", "Chủ tịch", UBND, COMMITTEE, "province", "Thành phố Hà Nội"),
    ("Chủ tịch UBND TX. Sa Pa", "Chủ tịch", UBND, COMMITTEE, "huyen", "Thị xã Sa Pa"),
    ("Chủ tịch UBND thị trấn Phong Hải", "Chủ tịch", UBND, COMMITTEE, "commune", "Thị trấn Phong Hải"),
    ("Chủ tịch UBND TT. Phong Hải", "Chủ tịch", UBND, COMMITTEE, "commune", "Thị trấn Phong Hải"),
    ("Chủ tịch UBND Q.1", "Chủ tịch", UBND, COMMITTEE, "huyen", "Quận 1"),
    ("Chủ tịch UBND phường 7", "Chủ tịch", UBND, COMMITTEE, "commune", "Phường 7"),
    ("Chủ tịch UBND đặc khu Phú Quốc", "Chủ tịch", UBND, COMMITTEE, "commune", "Đặc khu Phú Quốc"),
    ("Chủ tịch UBND huyện đảo Lý Sơn", "Chủ tịch", UBND, COMMITTEE, "huyen", "Huyện Lý Sơn"),
    ("Chủ tịch UBND huyện Ia H'Drai", "Chủ tịch", UBND, COMMITTEE, "huyen", "Huyện Ia H'Drai"),
    ("Chủ tịch UBND huyện Mường Khương, tỉnh Lào Cai", "Chủ tịch", UBND, COMMITTEE, "huyen", "Huyện Mường Khương"),
    ("Chủ tịch HĐND xã Bản Lầu huyện Mường Khương", "Chủ tịch", HDND, COUNCIL, "commune", "Xã Bản Lầu"),
    ("Chủ tịch UBND xã Pha Long (huyện Mường Khương)", "Chủ tịch", UBND, COMMITTEE, "commune", "Xã Pha Long"),
    ("Chánh Văn phòng UBND tỉnh", "Chánh Văn phòng", f"Văn phòng {UBND}", "office", "province", ""),
    ("Phó Chánh Văn phòng HĐND và UBND huyện", "Phó Chánh Văn phòng", f"Văn phòng {HDND} và {UBND}", "office",
     "huyen", ""),
    # departments and boards
    ("Giám đốc Sở Công Thương", "Giám đốc", "Sở Công Thương", "department", "province", ""),
    ("Giám đốc Sở Văn hóa, Thể thao và Du lịch", "Giám đốc", "Sở Văn hóa, Thể thao và Du lịch", "department",
     "province", ""),
    ("Giám đốc Sở VH,TT&DL tỉnh Lào Cai", "Giám đốc", "Sở Văn hóa, Thể thao và Du lịch", "department", "province",
     "Tỉnh Lào Cai"),
    ("Phó Giám đốc Sở TN&MT", "Phó Giám đốc", "Sở Tài nguyên và Môi trường", "department", "province", ""),
    ("GĐ Sở LĐ-TB&XH", "Giám đốc", "Sở Lao động - Thương binh và Xã hội", "department", "province", ""),
    ("Giám đốc Sở Y tế thành phố", "Giám đốc", "Sở Y tế", "department", "province", ""),
    ("Giám đốc Sở Y tế TP Đà Nẵng", "Giám đốc", "Sở Y tế", "department", "province", "Thành phố Đà Nẵng"),
    ("Trưởng phòng NN&PTNT huyện Bảo Thắng", "Trưởng phòng", "Phòng Nông nghiệp và Phát triển nông thôn",
     "department", "huyen", "Huyện Bảo Thắng"),
    ("Trưởng Phòng Giáo dục và Đào tạo", "Trưởng phòng", "Phòng Giáo dục và Đào tạo", "department", "", ""),
    ("Trưởng phòng Văn hóa - Xã hội xã Pha Long", "Trưởng phòng", "Phòng Văn hóa - Xã hội", "department",
     "commune", "Xã Pha Long"),
    ("Trưởng Phòng Kinh tế xã", "Trưởng phòng", "Phòng Kinh tế", "department", "commune", ""),
    ("Trưởng ban quản lý Khu kinh tế tỉnh", "Trưởng ban", "Ban quản lý Khu kinh tế", "board", "province", ""),
    ("Giám đốc Ban QLDA đầu tư xây dựng huyện", "Giám đốc", "Ban Quản lý dự án đầu tư xây dựng", "board", "huyen",
     ""),
    ("Chánh Thanh tra tỉnh", "Chánh Thanh tra", "Thanh tra", "other", "province", ""),
    ("Giám đốc BHXH huyện", "Giám đốc", "Bảo hiểm xã hội", "other", "huyen", ""),
    ("Hạt trưởng Hạt Kiểm lâm huyện", "Hạt trưởng", "Hạt Kiểm lâm", "other", "huyen", ""),
    # front, unions, police, army, justice
    ("Chủ tịch Ủy ban MTTQ Việt Nam xã Phong Hải", "Chủ tịch", MTTQ, "front", "commune", "Xã Phong Hải"),
    ("Chủ tịch UB MTTQ tỉnh", "Chủ tịch", MTTQ, "front", "province", ""),
    ("Chủ tịch MTTQ xã", "Chủ tịch", MTTQ, "front", "commune", ""),
    ("Trưởng Ban Thường trực Ủy ban MTTQ", "Trưởng ban", f"Ban Thường trực {MTTQ}", "front", "", ""),
    ("Chủ tịch Hội LHPN tỉnh", "Chủ tịch", "Hội Liên hiệp Phụ nữ", "union", "province", ""),
    ("Chủ tịch LĐLĐ huyện", "Chủ tịch", "Liên đoàn Lao động", "union", "huyen", ""),
    ("Phó Chủ tịch Hội Nông dân Việt Nam", "Phó Chủ tịch", "Hội Nông dân Việt Nam", "union", "central", ""),
    ("Giám đốc Công an tỉnh", "Giám đốc", "Công an", "police", "province", ""),
    ("Phó trưởng công an xã", "Phó Trưởng Công an", "Công an", "police", "commune", ""),
    ("Chỉ huy trưởng BCHQS tỉnh", "Chỉ huy trưởng", "Bộ Chỉ huy Quân sự", "army", "province", ""),
    ("Chỉ huy phó Ban CHQS xã", "Phó Chỉ huy trưởng", "Ban Chỉ huy Quân sự", "army", "commune", ""),
    ("Đồn trưởng Đồn Biên phòng Nậm Pha", "Đồn trưởng", "Đồn Biên phòng Nậm Pha", "army", "", ""),
    ("Chánh án TAND huyện", "Chánh án", "Tòa án nhân dân", "court", "huyen", ""),
    ("Viện trưởng Viện KSND tối cao", "Viện trưởng", "Viện Kiểm sát nhân dân tối cao", "central", "central", ""),
    ("Trưởng đoàn ĐBQH tỉnh", "Trưởng đoàn", "Đoàn đại biểu Quốc hội", "delegation", "province", ""),
    ("Phó Trưởng đoàn ĐBQH chuyên trách tỉnh Lào Cai", "Phó Trưởng đoàn", "Đoàn đại biểu Quốc hội", "delegation",
     "province", "Tỉnh Lào Cai"),
    ("Đại biểu Quốc hội khóa XV", "Đại biểu", "Đoàn đại biểu Quốc hội", "delegation", "province", ""),
    # the centre
    ("Tổng Bí thư", "Tổng Bí thư", CENTRE, "central", "central", ""),
    ("Ủy viên dự khuyết Trung ương Đảng", "Ủy viên dự khuyết", CENTRE, "central", "central", ""),
    ("Thủ tướng", "Thủ tướng", "Chính phủ", "central", "central", ""),
    ("Phó Thủ tướng Thường trực Chính phủ", "Phó Thủ tướng Thường trực", "Chính phủ", "central", "central", ""),
    ("Phó Chủ tịch nước", "Phó Chủ tịch nước", "Nước Cộng hòa xã hội chủ nghĩa Việt Nam", "central", "central", ""),
    ("Phó Chủ tịch Quốc hội", "Phó Chủ tịch", "Quốc hội", "central", "central", ""),
    ("Bộ trưởng Bộ GTVT", "Bộ trưởng", "Bộ Giao thông vận tải", "central", "central", ""),
    ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Bộ trưởng, Chủ nhiệm", "Văn phòng Chính phủ", "central",
     "central", ""),
    ("Trưởng Ban Tổ chức TW", "Trưởng ban", "Ban Tổ chức Trung ương", "central", "central", ""),
]  # fmt: skip


def _parts(post):
    return (post.title, post.agency.body, post.agency.kind, post.agency.tier, post.agency.place)


@pytest.mark.parametrize(("printed", "title", "body", "kind", "tier", "place"), TITLES)
def test_title_is_taken_apart(printed, title, body, kind, tier, place):
    post = parse_title(printed)
    assert _parts(post) == (title, body, kind, tier, place)
    assert not post.is_former
    assert not post.is_acting


@pytest.mark.parametrize(
    ("writings", "title", "body"),
    [
        (("Tỉnh ủy viên", "Uỷ viên BCH Đảng bộ tỉnh", "Ủy viên Ban Chấp hành Tỉnh uỷ", "Ủy viên Tỉnh ủy khóa XVI"),
         "Ủy viên", "Tỉnh ủy"),
        (("Huyện ủy viên", "Ủy viên BCH Đảng bộ huyện", "HUYỆN ỦY VIÊN"), "Ủy viên", "Huyện ủy"),
        (("Thành ủy viên", "Ủy viên BCH Đảng bộ thành phố"), "Ủy viên", "Thành ủy"),
        (("Đảng uỷ viên", "Ủy viên BCH Đảng ủy", "Ủy viên Ban Chấp hành Đảng bộ xã"), "Ủy viên", "Đảng ủy"),
        (("Thường vụ Huyện ủy", "UVBTV Huyện ủy", "Ủy viên Ban Thường vụ Huyện uỷ"),
         "Ủy viên Ban Thường vụ", "Huyện ủy"),
        (("Ủy viên Trung ương Đảng", "Ủy viên BCH TW Đảng", "UVTW Đảng", "Ủy viên Ban Chấp hành Trung ương"),
         "Ủy viên", CENTRE),
    ],
)  # fmt: skip
def test_writings_of_one_post_are_one(writings, title, body):
    posts = {parse_title(printed) for printed in writings}
    assert {(post.title, post.agency.body) for post in posts} == {(title, body)}
    assert len(posts) == 1


def test_place_of_a_party_member_is_kept():
    assert _parts(parse_title("Ủy viên BCH Đảng bộ huyện Mường Khương"))[-1] == "Huyện Mường Khương"
    assert _parts(parse_title("Ủy viên BCH Đảng bộ thành phố Lào Cai"))[-2:] == ("huyen", "Thành phố Lào Cai")
    assert _parts(parse_title("Đảng ủy viên xã Pha Long"))[-1] == "Xã Pha Long"


@pytest.mark.parametrize(
    ("printed", "is_former", "is_acting"),
    [
        ("nguyên Chủ tịch UBND tỉnh", True, False),
        ("Nguyên Chủ tịch UBND tỉnh", True, False),
        ("cựu Chủ tịch UBND tỉnh", True, False),
        ("Chủ tịch UBND tỉnh (cũ)", True, False),
        ("quyền Chủ tịch UBND tỉnh", False, True),
        ("Q. Chủ tịch UBND tỉnh", False, True),
        ("Chủ tịch UBND tỉnh phụ trách", False, True),
        ("nguyên quyền Chủ tịch UBND tỉnh", True, True),
    ],
)
def test_former_and_acting_are_told(printed, is_former, is_acting):
    post = parse_title(printed)
    assert (post.title, post.agency.body) == ("Chủ tịch", UBND)
    assert (post.is_former, post.is_acting) == (is_former, is_acting)


@pytest.mark.parametrize(
    ("printed", "is_acting"),
    [
        ("Phó Giám đốc phụ trách Sở Y tế", True),
        ("Phó Giám đốc Sở Y tế phụ trách", True),
        ("Phó Giám đốc Sở Y tế phụ trách điều trị", False),
    ],
)
def test_who_is_in_charge_of_a_field_acts_for_nobody(printed, is_acting):
    post = parse_title(printed)
    assert (post.title, post.agency.body, post.is_acting) == ("Phó Giám đốc", "Sở Y tế", is_acting)


@pytest.mark.parametrize("rank", [*RANK_WORDS, "thượng tá", "ĐẠI TÁ", "Đại tá,"])
def test_a_rank_is_no_post(rank):
    assert parse_title(rank) is None


@pytest.mark.parametrize("printed", ["Đại tá, Giám đốc Công an tỉnh", "Đại tá - Giám đốc Công an tỉnh"])
def test_a_rank_before_a_post_is_left_out(printed):
    assert parse_title(printed) == parse_title("Giám đốc Công an tỉnh")


@pytest.mark.parametrize(
    "printed",
    [
        "Trưởng đoàn", "Phó trưởng đoàn", "Trưởng đoàn công tác", "Trưởng Đoàn giám sát HĐND tỉnh", "chủ trì hội nghị",
        "Tổ trưởng tổ công tác", "Trưởng Ban Tổ chức Lễ hội", "Trưởng Ban Giám khảo", "Phó Trưởng ban Tổ chức cuộc thi",
    ],
)  # fmt: skip
def test_a_role_of_the_day_is_no_post(printed):
    assert parse_title(printed) is None


@pytest.mark.parametrize(
    "printed",
    [
        "Phó Bí thư Đảng ủy, Chủ tịch UBND xã", "Bí thư - Chủ tịch HĐND xã", "Bí thư, Chủ tịch HĐND",
        "Ủy viên Trung ương Đảng; Bí thư Tỉnh ủy", "Chủ tịch UBND xã - Trưởng Công an xã",
    ],
)  # fmt: skip
def test_two_titles_in_one_are_not_guessed_at(printed):
    assert parse_title(printed) is None


@pytest.mark.parametrize("printed", ["Chủ tịch", "Trưởng ban", "Giám đốc HTX chè", "Bí thư Chi bộ thôn"])
def test_a_title_without_its_agency_stays_open(printed):
    assert parse_title(printed).agency is None


@pytest.mark.parametrize("printed", ["", " ", ",", "–", "đồng chí", "cán bộ", "Trưởng thôn", "(cũ)", "nguyên", "\x00"])
def test_other_words_are_no_title(printed):
    assert parse_title(printed) is None


WORDS = st.sampled_from(
    [
        "Chủ tịch", "Phó", "Bí thư", "UBND", "HĐND", "huyện", "xã", "tỉnh", "Tỉnh ủy", "viên", "Ban", "Trưởng", "đoàn",
        "Sở", "Phòng", "TP.", "Q.", "(cũ)", "nguyên", "quyền", "phụ trách", ",", "-", "Mường Khương", "Đảng bộ",
        "khóa XV", "TW", "Đại tá", "Ủy", "thành phố", "Lào Cai",
    ]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(WORDS, max_size=9).map(" ".join)))
def test_parse_title_never_raises_and_says_the_same_of_its_own_writing(printed):
    post = parse_title(printed)
    assert post is None or isinstance(post, PostName)
    assert post == parse_title(f"  {printed}  ")
    if post:
        assert post.title
        assert post.agency is None or post.agency.body.strip()


@pytest.mark.parametrize("piece", ["Chủ tịch UBND xã ", "xã ", "Ban Tỉnh ủy ", ", ", "huyện A, "])
def test_the_work_for_a_very_long_title_grows_with_its_length(piece):
    assert growth(lambda text: parse_title("Chủ tịch " + text), piece, 800) < MOST_GROWTH


def test_who_is_in_charge_of_an_agency_without_its_title_acts_for_its_head():
    post = parse_title("phụ trách Phòng Nội vụ huyện")
    assert (post.title, post.agency.body, post.is_acting) == ("Trưởng phòng", "Phòng Nội vụ", True)
    assert parse_title("phụ trách kinh tế") is None
