"""Officials and their printed titles, in the many orders in which they are printed."""

import pytest

from articles.intake import read


def people(*paragraphs):
    text = "\n".join(["Tin từ huyện Suối Mơ", *paragraphs])
    return {person.name: person.titles for person in read(text.encode(), "tin.txt").people}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Dự có đồng chí Lường Văn Thoan, Tỉnh ủy viên, Bí thư Huyện ủy, Chủ tịch HĐND huyện.",
            {"Lường Văn Thoan": ["Tỉnh ủy viên", "Bí thư Huyện ủy", "Chủ tịch HĐND huyện"]},
        ),
        (
            "Dự có đồng chí Lường Văn Thoan - Uỷ viên BCH Đảng bộ tỉnh - Bí thư Huyện uỷ, Chủ tịch HĐND huyện.",
            {"Lường Văn Thoan": ["Uỷ viên BCH Đảng bộ tỉnh", "Bí thư Huyện uỷ", "Chủ tịch HĐND huyện"]},
        ),
        (
            "Phó Chủ tịch UBND tỉnh Trịnh Gia Hoài Lam phát biểu chỉ đạo.",
            {"Trịnh Gia Hoài Lam": ["Phó Chủ tịch UBND tỉnh"]},
        ),
        (
            "Phó Chủ tịch chuyên trách Ủy ban ATGT Quốc gia - Doãn Đình Miên đánh giá cao kết quả.",
            {"Doãn Đình Miên": ["Phó Chủ tịch chuyên trách Ủy ban ATGT Quốc gia"]},
        ),
        (
            "Bí thư Đảng ủy, Chủ tịch HĐND phường Hòa Lạc Võ Xuân Đàm điều hành phiên họp tại phường Hòa Lạc.",
            {"Võ Xuân Đàm": ["Bí thư Đảng ủy", "Chủ tịch HĐND phường Hòa Lạc"]},
        ),
        (
            "Bí thư Huyện ủy Suối Mơ Giàng A Sềnh thăm hỏi bà con.",
            {"Giàng A Sềnh": ["Bí thư Huyện ủy Suối Mơ"]},
        ),
        (
            "Ông Tạ Hữu Khoát - nguyên Giám đốc Sở Kế hoạch và Đầu tư cùng dự.",
            {"Tạ Hữu Khoát": ["nguyên Giám đốc Sở Kế hoạch và Đầu tư"]},
        ),
        (
            "Bà Đào Thị Thùy, Bí thư Đảng ủy phường Hòa Lạc (cũ) giữ chức vụ Chủ tịch UBND phường.",
            {"Đào Thị Thùy": ["Bí thư Đảng ủy phường Hòa Lạc (cũ)"]},
        ),
        (
            "Bà Lê Thị Mận được bầu giữ chức vụ Chủ tịch Hội Người cao tuổi xã Nà Phát khóa I.",
            {"Lê Thị Mận": ["Chủ tịch Hội Người cao tuổi xã Nà Phát"]},
        ),
        (
            "Thượng tá Vàng Seo Chẩn, Phó Trưởng Công an huyện trao đổi với bà con.",
            {"Vàng Seo Chẩn": ["Phó Trưởng Công an huyện"]},
        ),
        (
            "Dự có đồng chí Phan Ngọc Ẩn, Giám đốc Sở Văn hóa, Thể thao và Du lịch; ông K'Brơi - Chủ tịch UBND xã.",
            {"Phan Ngọc Ẩn": ["Giám đốc Sở Văn hóa, Thể thao và Du lịch"], "K'Brơi": ["Chủ tịch UBND xã"]},
        ),
        (
            "Dự có bà H'Liên Niê, quyền Trưởng phòng Lao động - Thương binh và Xã hội huyện.",
            {"H'Liên Niê": ["quyền Trưởng phòng Lao động - Thương binh và Xã hội huyện"]},
        ),
        (
            "Ông Nguyễn Quý Quyết, Phó Trưởng Ban Kinh tế - Xã hội HĐND huyện (người thứ hai) nêu ý kiến.",
            {"Nguyễn Quý Quyết": ["Phó Trưởng Ban Kinh tế - Xã hội HĐND huyện"]},
        ),
        (
            "Ông Ma Seo Lử, Bí thư Chi bộ, Trưởng thôn Khe Mạ hiến đất làm đường.",
            {"Ma Seo Lử": ["Bí thư Chi bộ", "Trưởng thôn Khe Mạ"]},
        ),
        (
            "Chủ tịch UBND huyện Sín Ma Lủng Trần Quý Lâm và Bí thư Đảng ủy xã Nà Phát Vàng Seo Lềnh cùng dự.",
            {
                "Trần Quý Lâm": ["Chủ tịch UBND huyện Sín Ma Lủng"],
                "Vàng Seo Lềnh": ["Bí thư Đảng ủy xã Nà Phát"],
            },
        ),
        (
            "Phó Chủ tịch HĐND thành phố Lê Đình Trạc, Trưởng Công an huyện Thượng tá Đinh Hữu Cảnh trả lời.",
            {"Lê Đình Trạc": ["Phó Chủ tịch HĐND thành phố"], "Đinh Hữu Cảnh": ["Trưởng Công an huyện"]},
        ),
        (
            "Ông Đỗ Khắc Vinh, sinh năm 1975, Phó Trưởng ban Tổ chức Tỉnh ủy nhận nhiệm vụ.",
            {"Đỗ Khắc Vinh": ["Phó Trưởng ban Tổ chức Tỉnh ủy"]},
        ),
        (
            "Sở trao quyết định bổ nhiệm chức vụ Trưởng phòng Nội vụ đối với ông Lương Viết Thắng.",
            {"Lương Viết Thắng": ["Trưởng phòng Nội vụ"]},
        ),
        (
            "Dự có đ/c Vi Thị Huê, UVBTV, PCT UBND xã; ông Mùa A Vảng - Q. Chủ tịch UBND huyện.",
            {"Vi Thị Huê": ["UVBTV", "PCT UBND xã"], "Mùa A Vảng": ["Q. Chủ tịch UBND huyện"]},
        ),
        (
            "Đồng chí Đoàn Văn Khải - Phó bí thư thương trực huyên ủy chủ trì.",
            {"Đoàn Văn Khải": ["Phó bí thư thương trực huyên ủy"]},
        ),
        (
            "Dự có bà Tôn Nữ Hồng Chiêu – Phó Bí thư / Chủ tịch UBND phường, ông Võ Thành Diệm, Đảng ủy viên/PCT UBND.",
            {
                "Tôn Nữ Hồng Chiêu": ["Phó Bí thư", "Chủ tịch UBND phường"],
                "Võ Thành Diệm": ["Đảng ủy viên", "PCT UBND"],
            },
        ),
        (
            "Chủ tịch UBND xã Hồng Thái Lê Văn Sáng và Bí thư Đảng ủy phường Lê Hồng Phong Trần Thị Bê cùng dự.",
            {
                "Lê Văn Sáng": ["Chủ tịch UBND xã Hồng Thái"],
                "Trần Thị Bê": ["Bí thư Đảng ủy phường Lê Hồng Phong"],
            },
        ),
        (
            "Dự có ông Vũ Mạnh Đoài (Chủ tịch UBND huyện Suối Mơ) và các phòng, ban.",
            {"Vũ Mạnh Đoài": ["Chủ tịch UBND huyện Suối Mơ"]},
        ),
    ],
)
def test_titles_are_split_and_tied_to_their_person(sentence, expected):
    assert people(sentence) == expected


@pytest.mark.parametrize(
    "title",
    [
        "Trưởng Ban Chỉ đạo về giảm nghèo bền vững huyện",
        "Trưởng Ban Chỉ đạo 35 huyện",
        "Trưởng ban Chỉ đạo phòng, chống tác hại thuốc lá tỉnh",
        "Tổ trưởng Tổ đại biểu HĐND tỉnh tại huyện Suối Mơ",
        "Trưởng Ban Tiếp công dân huyện",
        "Giám đốc Trung tâm Phục vụ hành chính công xã Nà Phát",
        "Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 3 - Suối Mơ",
        "Giám đốc Ban Quản lý dự án đầu tư xây dựng huyện",
        "Phó Chỉ huy trưởng kiêm Tham mưu trưởng Bộ CHQS tỉnh",
        "Trưởng ban Tác huấn thuộc Phòng Tham mưu Bộ CHQS tỉnh",
        "Phó Phòng Kinh tế - Tổng hợp, Văn phòng UBND tỉnh",
        "chuyên viên Phòng Nội vụ huyện",
        "Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội",
        "Ủy viên T.Ư Đảng",
        "Uỷ viên Thường vụ Quân uỷ Trung ương",
        "Bí thư Quận ủy quận 2, TP. Hồ Chí Minh",
        "Chủ tịch HĐND xã khóa IX",
        "Bí thư Đảng ủy phường Hòa Lạc (mới)",
        "Chủ tịch hội chữ thập đỏ huyện Suối Mơ",
        "CT. HĐND phường",
        "PBT TT Đảng ủy xã",
        "Trưởng Khối Dân vận phường",
        "Phó Chủ nhiệm Chính trị Bộ Tư lệnh TPHCM",
        "Phó Tư lệnh Quân khu 5",
        "Bí thư Đảng ủy Khối các cơ quan tỉnh",
        "Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường Hòa Lạc",
        "Chủ tịch UBND đặc khu Vân Sơn",
        "Phó Giám đốc TTYT huyện",
        "Phó Chủ nhiệm Thường trực UBKT Huyện uỷ",
        "Trưởng Ban Xây dựng Đảng Đảng ủy xã Nà Phát",
        "Vụ trưởng Vụ Pháp luật hình sự - hành chính, Bộ Tư pháp",
        "Cục trưởng Cục Kinh tế hợp tác và Phát triển nông thôn, Bộ Nông nghiệp và Môi trường",
        "PBTHU",
        "Chủ tịch HĐND tỉnh",
    ],
)
def test_titles_over_bodies_of_many_words_are_whole(title):
    assert people(f"Ông Lâm Văn Tẩu, {title} phát biểu.") == {"Lâm Văn Tẩu": [title]}


def test_a_person_ends_the_name_of_a_task():
    sentence = (
        "Giám đốc Ban Quản lý dự án Lâm Văn Tẩu, Hạt Kiểm lâm huyện, Trưởng Ban Chỉ đạo Vi Thị Huê cùng dự tại huyện."
    )
    assert people(sentence) == {"Lâm Văn Tẩu": ["Giám đốc Ban Quản lý dự án"], "Vi Thị Huê": ["Trưởng Ban Chỉ đạo"]}


def test_a_list_of_delegates_gives_each_his_own():
    sentence = (
        "Các đồng chí: Lò Văn Hẩu - Ủy viên BTV Tỉnh ủy, Bí thư Huyện ủy; Lý Anh Phừ - Phó Bí thư Thường trực Huyện "
        "ủy; Thượng tá Tẩn Láo Tả - Trưởng Công an huyện chủ trì."
    )
    assert people(sentence) == {
        "Lò Văn Hẩu": ["Ủy viên BTV Tỉnh ủy", "Bí thư Huyện ủy"],
        "Lý Anh Phừ": ["Phó Bí thư Thường trực Huyện ủy"],
        "Tẩn Láo Tả": ["Trưởng Công an huyện"],
    }


def test_one_title_may_stand_for_several():
    expected = {"Lâm Văn Tẩu": ["Phó Chủ tịch UBND huyện"], "Trịnh Thị Ngà": ["Phó Chủ tịch UBND huyện"]}
    assert people("Dự có các Phó Chủ tịch UBND huyện Lâm Văn Tẩu và Trịnh Thị Ngà.") == expected
    assert people("Dự có các đồng chí Lâm Văn Tẩu và Trịnh Thị Ngà, Phó Chủ tịch UBND huyện.") == expected


@pytest.mark.parametrize("cue", ["các", "các đồng chí", "các đ/c", "các ông"])
def test_a_title_before_a_list_of_names_is_everybodys(cue):
    sentence = f"Dự có {cue} Phó Chủ tịch UBND huyện: Lâm Văn Tẩu, Trịnh Thị Ngà và Vi Văn Hòa; các phòng, ban."
    assert people(sentence) == dict.fromkeys(
        ["Lâm Văn Tẩu", "Trịnh Thị Ngà", "Vi Văn Hòa"], ["Phó Chủ tịch UBND huyện"]
    )


def test_a_post_is_everybodys_who_is_listed_behind_it():
    sentence = "Các Phó Giám đốc gồm: ông Lâm Văn Tẩu, ông Vi Văn Hòa và bà Trịnh Thị Ngà."
    assert people(sentence) == dict.fromkeys(["Lâm Văn Tẩu", "Vi Văn Hòa", "Trịnh Thị Ngà"], ["Phó Giám đốc"])


def test_a_post_that_several_are_elected_to_is_everybodys():
    sentence = (
        "Đồng chí Lâm Văn Tẩu được bầu giữ chức Bí thư Huyện ủy; các đồng chí Vi Văn Hòa, Trịnh Thị Ngà được bầu giữ "
        "chức Phó Bí thư Huyện ủy."
    )
    assert people(sentence) == {
        "Lâm Văn Tẩu": ["Bí thư Huyện ủy"],
        "Vi Văn Hòa": ["Phó Bí thư Huyện ủy"],
        "Trịnh Thị Ngà": ["Phó Bí thư Huyện ủy"],
    }


def test_titles_before_two_names_are_not_mixed_up():
    sentence = "Dự có Chủ tịch UBND huyện Lâm Văn Tẩu, Phó Chủ tịch UBND huyện Trịnh Thị Ngà và các phòng, ban."
    assert people(sentence) == {
        "Lâm Văn Tẩu": ["Chủ tịch UBND huyện"],
        "Trịnh Thị Ngà": ["Phó Chủ tịch UBND huyện"],
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Gia đình ông Lùng Văn Sẩn hiến hơn 200 m2 đất.",
        "Ông Trần Bá Lợi, Giám đốc Công ty TNHH Chè Suối Mơ kiến nghị về thuế.",
        "Ông Trần Bá Lợi, Chủ tịch HĐQT Công ty CP Chè Suối Mơ kiến nghị về thuế.",
        "Đại đức Thích Minh Hạo, trụ trì chùa Suối Mơ; ông Lò Văn Sẩn, chuyên viên cùng dự.",
        "Bà Lê Thị Hoàn - Giám đốc Hợp tác xã Nông nghiệp Nà Phát giới thiệu sản phẩm.",
        "Tuổi trẻ học tập và làm theo tư tưởng, đạo đức, phong cách Chủ tịch Hồ Chí Minh.",
        "Công ty Chè Suối Mơ do ông Lâm Văn Tẩu làm Giám đốc tài trợ; ông Henrik Solberg, Giám đốc quốc gia Dự án dự.",
        "Đoàn do ông Lâm Văn Tẩu làm Trưởng đoàn đã đến kiểm tra.",
        "Các đồng chí Trưởng, Phó các ban HĐND huyện cùng dự.",
        "Lễ hội diễn ra trên đường Nguyễn Huệ và Trường THCS Lê Quý Đôn.",
    ],
)
def test_private_persons_firms_and_roles_of_the_day_are_no_officials(sentence):
    assert people(sentence) == {}


def test_every_later_title_is_found_with_its_place():
    text = (
        "Tin huyện\nSáng 12/3, đồng chí Lâm Văn Tẩu, Bí thư Huyện ủy dự hội nghị tổng kết công tác của huyện.\n"
        "Kết luận hội nghị, Chủ tịch HĐND huyện Lâm Văn Tẩu đề nghị các xã làm tốt hơn nữa công tác tuyên truyền."
    )
    reading = read(text.encode(), "tin.txt")
    (person,) = reading.people
    assert [printed.text for printed in person.printed] == ["Bí thư Huyện ủy", "Chủ tịch HĐND huyện"]
    for printed in person.printed:
        assert reading.blocks[printed.block].text[printed.start : printed.end] == printed.text
    assert reading.blocks[person.first_block].text[person.first_start :].startswith(person.name)


def test_a_title_in_capitals_names_the_same_person():
    text = (
        "ĐỒNG CHÍ LÂM VĂN TẨU THĂM XÃ NÀ PHÁT\nSáng 12/3, đồng chí Lâm Văn Tẩu, Bí thư Huyện ủy thăm xã Nà Phát, "
        "tặng quà các gia đình có hoàn cảnh khó khăn trên địa bàn."
    )
    (person,) = read(text.encode(), "tin.txt").people
    assert (person.name, person.first_block, person.titles) == ("Lâm Văn Tẩu", 0, ["Bí thư Huyện ủy"])


def test_a_body_right_after_a_title_is_no_name():
    sentence = "Dự có ông Lâm Văn Tẩu, Uỷ viên Thường vụ Quân uỷ Trung ương, Thứ trưởng Bộ Quốc phòng."
    assert list(people(sentence)) == ["Lâm Văn Tẩu"]
