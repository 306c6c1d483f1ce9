"""Names of agencies as texts print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.agency_names import AgencyName, parse_agency
from people.models import AgencyKind, Tier

AGENCIES = [
    ("Sở Công thương", "Sở Công thương", "department", "province", ""),
    ("Sở NN&MT tỉnh Sơn Lĩnh", "Sở Nông nghiệp và Môi trường", "department", "province", "Tỉnh Sơn Lĩnh"),
    ("Bộ KH&ĐT", "Bộ Kế hoạch và Đầu tư", "central", "central", ""),
    ("UBND TX Sa Pa", "Ủy ban nhân dân", "peoples_committee", "huyen", "Thị xã Sa Pa"),
    ("UBND tỉnh", "Ủy ban nhân dân", "peoples_committee", "province", ""),
    ("UBND thành phố", "Ủy ban nhân dân", "peoples_committee", "", ""),
    ("UBND Lào Cai", "Ủy ban nhân dân", "peoples_committee", "", "Lào Cai"),
    ("Ủy ban nhân dân (UBND) xã Bản Lầu", "Ủy ban nhân dân", "peoples_committee", "commune", "Xã Bản Lầu"),
    ("HĐND tỉnh khóa XVI, nhiệm kỳ 2021 - 2026", "Hội đồng nhân dân", "peoples_council", "province", ""),
    ("Thường trực HĐND TP Hà Nội", "Thường trực Hội đồng nhân dân", "peoples_council", "province",
     "Thành phố Hà Nội"),
    ("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "party_board", "province", ""),
    ("Ban tuyên giáo huyện ủy", "Ban tuyên giáo Huyện ủy", "party_board", "huyen", ""),
    ("Ban Thường vụ Đảng ủy xã Phong Hải", "Ban Thường vụ Đảng ủy", "party_board", "commune", "Xã Phong Hải"),
    ("Thường trực Huyện ủy Bát Xát", "Thường trực Huyện ủy", "party_board", "huyen", "Huyện Bát Xát"),
    ("Ban Chấp hành Đảng bộ tỉnh", "Tỉnh ủy", "party_committee", "province", ""),
    ("Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng", "central", "central", ""),
    ("Ban quản lý Khu kinh tế tỉnh Lào Cai", "Ban quản lý Khu kinh tế", "board", "province", "Tỉnh Lào Cai"),
    ("Ban Quản lý Vườn quốc gia Hoàng Liên", "Ban Quản lý Vườn quốc gia Hoàng Liên", "board", "", ""),
    ("Phòng khám đa khoa khu vực Phong Hải", "Phòng khám đa khoa khu vực Phong Hải", "other", "", ""),
    ("Phòng Văn hóa – Xã hội", "Phòng Văn hóa – Xã hội", "department", "", ""),
    ("Công an xã", "Công an", "police", "commune", ""),
    ("Bộ đội Biên phòng tỉnh", "Bộ đội Biên phòng", "army", "province", ""),
    ("Toà án nhân dân tỉnh", "Tòa án nhân dân", "court", "province", ""),
    ("Tòa án nhân dân khu vực 3 - Sơn Lĩnh", "Tòa án nhân dân khu vực 3 - Sơn Lĩnh", "court", "", ""),
    ("Đoàn giám sát của HĐND tỉnh", "Đoàn giám sát của Hội đồng nhân dân", "other", "province", ""),
    ("Ủy ban An toàn giao thông Quốc gia", "Ủy ban An toàn giao thông Quốc gia", "central", "central", ""),
    ("Ủy ban Trung ương MTTQ Việt Nam", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "front", "central", ""),
    ("Trạm Y tế xã Pha Long, huyện Mường Khương", "Trạm Y tế", "other", "commune", "Xã Pha Long"),
    ("Hội Nông dân xã Pha Long", "Hội Nông dân", "union", "commune", "Xã Pha Long"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "body", "kind", "tier", "place"), AGENCIES)
def test_agency_is_taken_apart(printed, body, kind, tier, place):
    assert parse_agency(printed) == AgencyName(body, kind, tier, place)


@pytest.mark.parametrize("printed", ["", " ", "nhân dân", "bà con thôn Nậm Pha", "Công ty Chè Nậm Thượng", "(UBND)"])
def test_other_words_are_no_agency(printed):
    assert parse_agency(printed) is None


@pytest.mark.parametrize(
    ("printed", "place", "name"),
    [
        ("Huyện ủy", "Huyện Mường Khương", "Huyện ủy Mường Khương"),
        ("Thị ủy", "Thị xã Sa Pa", "Thị ủy Sa Pa"),
        ("Ban Tổ chức Tỉnh ủy", "Tỉnh Lào Cai", "Ban Tổ chức Tỉnh ủy Lào Cai"),
        ("Huyện đoàn", "Huyện Bát Xát", "Huyện đoàn Bát Xát"),
        ("UBND", "Thị trấn Mường Khương", "Ủy ban nhân dân thị trấn Mường Khương"),
        ("Đảng ủy", "Xã Pha Long", "Đảng ủy xã Pha Long"),
        ("Sở Công Thương", "Tỉnh Lào Cai", "Sở Công Thương tỉnh Lào Cai"),
        ("Sở Công Thương Lào Cai", "Tỉnh Lào Cai", "Sở Công Thương tỉnh Lào Cai"),
        ("Sở Y tế", "Thành phố Đà Nẵng", "Sở Y tế thành phố Đà Nẵng"),
    ],
)
def test_full_name_is_as_the_agency_writes_itself(printed, place, name):
    assert parse_agency(printed).full_name(place) == name


@given(st.text())
def test_parse_agency_never_raises_and_keeps_to_the_lists(printed):
    agency = parse_agency(printed)
    if agency:
        assert agency.kind in AgencyKind.values
        assert agency.tier in {*Tier.values, "central", ""}
