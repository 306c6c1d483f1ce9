"""Old Vietnamese fonts: every letter of both codes, and no harm to texts that are Unicode already."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.intake.readers.legacy_fonts import TCVN3, VNI, convert, guess, is_legacy
from tests.growth import MOST_GROWTH, growth

SENTENCE = (
    "Sáng 12/3, Huyện ủy Suối Mơ tổ chức hội nghị sơ kết quý I; đồng chí Lò Văn Thắng, Phó Bí thư Thường trực "
    "Huyện ủy, chủ trì. Dự hội nghị có các đồng chí ủy viên Ban Thường vụ, lãnh đạo các phòng, ban và đơn vị."
)
SMALL = "".join(
    sorted({
        unicodedata.normalize("NFC", vowel + tone)
        for vowel in "aăâeêioôơuưy"
        for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    } | {"đ"})
)  # fmt: skip


def spelt(text, table):
    """The text in an old code, by the table turned round: the shortest spelling of each letter."""
    codes = {}
    for code, letter in table.items():
        codes.setdefault(letter, code)
    return "".join(codes.get(letter, letter) for letter in text)


def as_vni(text):
    return spelt(text, {code: letter for code, letter in VNI.items() if code in (code.lower(), code.upper())})


def test_the_alphabet_has_all_its_letters():
    assert len(SMALL) == 73


def test_small_letters_of_tcvn3_come_back():
    assert convert(spelt(SMALL, TCVN3), ".VnTime") == SMALL
    assert set(SMALL) - set("aeiouy") - set(TCVN3.values()) == set()


def test_capitals_of_tcvn3_come_back():
    assert convert("¡¢£¤¥¦§", ".VnArial") == "ĂÂÊÔƠƯĐ"


def test_fonts_whose_name_ends_in_h_draw_capitals():
    assert convert(spelt(SMALL, TCVN3), ".VnTimeH") == SMALL.upper()
    assert convert("xã", ".VnArialH") == "XÓ"


@pytest.mark.parametrize("letter", [letter for letter in SMALL if unicodedata.decomposition(letter)])
def test_a_capital_before_its_toned_letter_is_one_capital(letter):
    tones = [mark for mark in unicodedata.normalize("NFD", letter) if mark in "\u0300\u0301\u0303\u0309\u0323"]
    if tones:
        base = unicodedata.normalize("NFC", unicodedata.normalize("NFD", letter).replace(tones[0], "")).upper()
        assert convert(spelt(base + letter, TCVN3), ".VnTime") == letter.upper()


@pytest.mark.parametrize("alphabet", [SMALL, SMALL.upper()])
def test_letters_of_vni_come_back(alphabet):
    assert convert(as_vni(alphabet), "VNI-Times") == alphabet


def test_known_words_are_read_as_other_converters_read_them():
    assert convert("Mêng Kh¬ng, B¶o Th¾ng, B¸t X¸t", ".VnTime") == "Mờng Khơng, Bảo Thắng, Bát Xát"
    assert convert("M\xadêng Kh\xad¬ng", ".VnTime") == "Mường Khương"
    assert convert("Xin chaøo caùc baïn, Ñaûng uûy xaõ Ngöôøi", "VNI-Times") == "Xin chào các bạn, Đảng ủy xã Người"


def test_codes_in_the_private_area_and_signs_of_windows_are_read():
    private = "".join(chr(0xF000 + ord(letter)) for letter in "M\xadêng")
    assert convert(private, ".VnTime") == "Mường"
    assert convert("\x93Tin\x94 \x96 \u201cb¸o\u201d", ".VnTime") == "“Tin” – “báo”"


def test_letters_beyond_the_table_stay():
    assert convert("5 m², 30°C – “a”", ".VnTime") == "5 m², 30°C – “a”"


def test_unicode_under_an_old_font_stays():
    assert convert(SENTENCE, ".VnTime") == convert(SENTENCE, "VNI-Times") == SENTENCE


@pytest.mark.parametrize("name", ["Times New Roman", "Arial", "", "VNIce", "Vnarial", "Be Vietnam Pro"])
def test_other_fonts_are_none_of_the_old(name):
    assert not is_legacy(name)
    assert convert("á µ", name) == "á µ"


@pytest.mark.parametrize("name", [".VnTime", ".vntimeh", '".VnArial Narrow"', "VNI-Times", "VNI-Helve-Condense"])
def test_old_fonts_are_known_by_name(name):
    assert is_legacy(name)


def test_a_text_without_fonts_is_guessed_by_its_syllables():
    assert guess(spelt(SENTENCE, TCVN3)) == SENTENCE
    assert guess(as_vni(SENTENCE)) == SENTENCE


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Bà là cô giáo già, có vài cô và các bé hát hò, làm bánh khoái, hát lí, mà về quê thì có quà bánh.",
        "L'été à la forêt, les élèves français ont préféré le château à la mère du curé; où êtes-vous allés?",
        "Die Mädchen hören schöne Lieder über Bäume, Vögel, Flüsse und größere Häuser in München.",
        "Plain English text without any marks at all.",
        "a²b³ ±5 §4 ©2024 ®A «x» ·y· ¶z °C µm ¼ ½ ¾",
        "",
    ],
)
def test_other_texts_are_never_converted(text):
    assert guess(text) is None


def test_windows_1258_is_not_taken_for_an_old_font():
    half_composed = unicodedata.normalize("NFD", SENTENCE)
    for hat in ("a\u0302", "e\u0302", "o\u0302", "a\u0306", "o\u031b", "u\u031b"):
        half_composed = half_composed.replace(hat, unicodedata.normalize("NFC", hat))
    raw = half_composed.encode("cp1258", "ignore")
    assert guess(raw.decode("latin-1")) is None


@given(st.text(alphabet=SMALL + SMALL.upper() + " .,", max_size=300))
def test_vietnamese_with_its_own_letters_is_never_guessed(text):
    assert guess(text + " đ") is None


@given(st.text(max_size=100), st.sampled_from([".VnTime", ".VnTimeH", "VNI-Times", "Arial"]))
def test_any_text_is_taken(text, font):
    assert isinstance(convert(text, font), str)
    guess(text)


@pytest.mark.parametrize("piece", ["aù", "A¸", "OÔ", "x\xad "])
def test_work_grows_in_step_with_the_text(piece):
    assert growth(lambda text: (convert(text, "VNI-Times"), guess(text)), piece, 20_000) < MOST_GROWTH


def test_single_signs_are_no_words_of_an_old_font():
    assert guess("¡0µ0¶0·, xã Æ, è ß ¸") is None
