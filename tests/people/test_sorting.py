"""The order of people's names, with ICU's Vietnamese collation as the judge of single syllables."""

import itertools
import unicodedata

import icu
import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.sorting import KEY_LENGTH, sort_key

INITIALS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x f j w z"
# The vowel that carries the tone is in capitals.
OPEN_RHYMES = (
    "A Ai Ao Au Ay Âu Ây E Eo Ê Êu I Ia iÊu Iu O Oi oA oE Ô Ôi Ơ Ơi U Ua uÊ Ui uY Ư Ưa Ưi Ưu ưƠi ưƠu Y yÊu "
    "Am An Ang Anh Ăm Ăng Âm Ân Em Eng Ênh Inh iÊm iÊn Om Ong oAn Ông Ơn Um Ung uÔng uYên Ưng ưƠng"
)
STOP_RHYMES = "Ac Ach At Ăp Ât Ec Êch Êt Ich iÊt iÊp Oc oAt Ôp Ơt Uc uÔc Ưc ưƠc uYêt"
ALL_TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]


def syllables():
    """Every initial with every rhyme in every tone that Vietnamese allows it, each once."""
    written = {}
    rhymes = itertools.chain(
        itertools.product(OPEN_RHYMES.split(), ALL_TONES),
        itertools.product(STOP_RHYMES.split(), ALL_TONES[4:]),
    )
    for (rhyme, tone), initial in itertools.product(rhymes, ["", *INITIALS.split()]):
        with_tone = "".join(letter.lower() + tone if letter.isupper() else letter for letter in rhyme)
        syllable = unicodedata.normalize("NFC", initial + with_tone)
        # "gi" + "a" and "g" + "ia" are one string of letters with two places for the tone.
        written.setdefault((initial + rhyme.lower(), tone), syllable)
    return list(written.values())


def stand_in_order(names):
    """Whether the key of each name is below that of the next."""
    keys = [sort_key(name) for name in names]
    return all(one < other for one, other in itertools.pairwise(keys))


def test_single_syllables_stand_as_icu_orders_them():
    collator = icu.Collator.createInstance(icu.Locale("vi_VN"))
    names = syllables()
    assert len(names) > 10_000
    assert sorted(names, key=sort_key) == sorted(names, key=collator.getSortKey)
    assert len({sort_key(name) for name in names}) == len(names)


@pytest.mark.parametrize("locale", ["en_US", "vi_VN"])
def test_keys_stand_in_one_order_under_any_collation(locale):
    collator = icu.Collator.createInstance(icu.Locale(locale))
    keys = [sort_key(name) for name in [*syllables(), "A1", "王", "Zoë", "zz", "z"]]
    assert sorted(keys, key=collator.getSortKey) == sorted(keys)


def test_alphabet_and_tones():
    alphabet = list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
    tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    assert stand_in_order(alphabet)
    assert stand_in_order(tones)


@pytest.mark.parametrize(
    "in_order",
    [
        ["Vàng Thị An", "Lý Văn Ân", "Giàng Seo Bình", "Nguyễn Văn Dũng", "Cư Seo Đức"],
        ["Đặng Văn Hà", "Lê Thị Hà", "Nguyễn Văn Hà"],
        ["Lê An Hà", "Lê Ánh Hà", "Lê Văn Hà", "Lê Văn Anh Hà"],
        ["Lê Hà", "Lê An Hà"],
        ["Hà", "Lê Hà"],
        ["Trần Văn Hoa", "Lê Văn Hòa", "Bùi Văn Hỏa"],
        ["Trần Văn Toan", "Lê Văn Toàn", "Bùi Văn Toản", "An Văn Tôn"],
        ["Lê Văn An", "An Văn Anh"],
        ["H'Hen", "K'Brếu", "Kbrếum", "Lê Thị Kim"],
        ["Jean Dupont", "Anna Müller", "Anna Müllerin", "Zoë Ørsted", "Lê Văn Phú", "王"],
        ["Nguyễn Văn A", "Nguyễn Văn A1", "Nguyễn Văn A2", "Nguyễn Văn An"],
    ],
)
def test_names_stand_in_order(in_order):
    assert stand_in_order(in_order)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NGUYỄN VĂN HÒA", "Nguyễn Văn Hoà"),
        ("K'Brếu", "K’Brếu"),
        ("Nguyễn-Văn-Mẫu", "Nguyễn  Văn Mẫu "),
        ("Ðặng Văn Mẫu", "Đặng Văn Mẫu"),
        ("Lê Văn Mẫu (Tư Mẫu)", "Lê Văn Mẫu"),
        (unicodedata.normalize("NFD", "Vừ Thị Ước"), "Vừ Thị Ước"),
    ],
)
def test_two_writings_have_one_key(one, other):
    assert sort_key(one) == sort_key(other)


def test_names_without_a_letter_have_an_empty_key():
    assert sort_key("") == sort_key(" … ") == ""


@given(st.text(st.characters()))
def test_any_text_gives_a_short_ascii_key(text):
    key = sort_key(text)
    assert len(key) <= KEY_LENGTH
    assert set(key) <= set("0123456789abcdefghijklmnopqrstuvwxyz")


NAMES = st.lists(st.text("aăâbdđiíìỉo", min_size=1, max_size=3), min_size=1, max_size=4)


@given(NAMES, NAMES)
def test_given_name_decides_before_all_else(one, other):
    given_names = sort_key(one[-1]), sort_key(other[-1])
    keys = sort_key(" ".join(one)), sort_key(" ".join(other))
    if given_names[0] != given_names[1]:
        assert (keys[0] < keys[1]) == (given_names[0] < given_names[1])
