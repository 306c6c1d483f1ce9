"""Capital letters where appendix II of Nghị định 30/2020/NĐ-CP decides."""

import re
from collections.abc import Iterator

from articles.intake.gazetteer import FAMILIES
from articles.intake.refusals import gettext_noop
from articles.intake.tokens import comparable
from articles.proof.alarms import LARGE, SMALL, Article, Slip, begins_sentence, rule

AGENCY = gettext_noop("By Nghị định 30/2020/NĐ-CP, appendix II, it is written “%(right)s”.")
TITLE = gettext_noop("By Nghị định 30/2020/NĐ-CP a title before its bearer's name is written large: “%(right)s”.")
TIER_WORD = gettext_noop("Within a sentence the tier word before a name is written small: “%(right)s”.")
TIERS = r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|các cấp|lâm thời)"
# Names in their one spelling; with an ending, only before such words is it surely the name.
NAMES = [
    ("Ủy ban nhân dân", rf"(?=\s+{TIERS})"), ("Hội đồng nhân dân", rf"(?=\s+{TIERS})"),
    ("Ủy ban Mặt trận Tổ quốc", ""), ("Mặt trận Tổ quốc", ""), ("Đảng Cộng sản Việt Nam", ""), ("Việt Nam", ""),
    ("Đoàn Thanh niên Cộng sản Hồ Chí Minh", ""), ("Tòa án nhân dân", rf"(?=\s+{TIERS})"),
    ("Viện kiểm sát nhân dân", rf"(?=\s+{TIERS})"),
]  # fmt: skip
EITHER = {"Viện kiểm sát nhân dân": {"Viện Kiểm sát nhân dân"}}
TABLE = [
    (right, re.compile(words.replace("Tòa", "(?:Tòa|Toà)").replace(" ", r"\s+") + end, re.IGNORECASE))
    for right, words, end in ((right, right.replace("Ủy", "(?:Ủy|Uỷ)"), end) for right, end in NAMES)
]
WRONG_WITHOUT_END = re.compile(r"(?:Ủy|Uỷ) ban Nhân dân|Hội đồng Nhân dân|Tòa án Nhân dân")
LARGE_TIER = re.compile(rf"\b(?:Tỉnh|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn)(?=\s{LARGE}{SMALL})")
# A title is written large where its bearer's name follows at once: "Chủ tịch Giàng Seo Páo".
SMALL_TITLE = re.compile(
    r"(?<![\w.])(?:phó )?(?:bí thư|chủ tịch|giám đốc|bộ trưởng|thủ tướng|tổng bí thư|trưởng ban|trưởng phòng)"
    rf"(?=\s({LARGE}{SMALL}+)\s{LARGE}{SMALL}*\s{LARGE})"
)
SMALL_BEFORE = re.compile(rf"(?:^|[^\w.]){SMALL}\w*,?\s$")


@rule("capital-letters", gettext_noop("capital letters"))
def capital_letters(article: Article) -> Iterator[Slip]:
    """ "Ủy ban Nhân dân", "hội đồng nhân dân tỉnh", "việt Nam", "tại Huyện Nậm Thượng", "chủ tịch Giàng Seo Páo"."""
    for index, part in enumerate(article.parts):
        if part.text.isupper():
            continue
        taken = set()
        for start, end, right in names_in(part.text):
            if not taken & set(range(start, end)):
                taken |= set(range(start, end))
                yield Slip(index, start, end, AGENCY, (right,), (("right", right),))
        for place, message, right in (*large_tier_words(part.text), *small_titles(part.text)):
            yield Slip(index, *place, message, (right,), (("right", right),))


def large_tier_words(text: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    """(place, sentence, right spelling) of each tier word that is written large within a sentence."""
    for found in LARGE_TIER.finditer(text):
        is_within = SMALL_BEFORE.search(text[max(0, found.start() - 20) : found.start()])
        if is_within and not begins_sentence(text, found.start()):
            yield found.span(), TIER_WORD, found[0].lower()


def small_titles(text: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    """The same of each title that is written small before its bearer's name."""
    for found in SMALL_TITLE.finditer(text):
        if comparable(found[1]) in FAMILIES:
            yield found.span(), TITLE, large(found[0])


def large(title: str) -> str:
    """A title written large: "Phó Chủ tịch"."""
    deputy, chief = ("Phó ", title.removeprefix("phó ")) if title.startswith("phó ") else ("", title)
    return f"{deputy}{chief[0].upper()}{chief[1:]}"


def names_in(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, right spelling) of each name that is written otherwise; shouted ones are left alone."""
    for right, pattern in TABLE:
        for found in pattern.finditer(text):
            words = " ".join(found[0].split())
            spelt = with_tones_of(right, words)
            is_right = words == spelt or words in EITHER.get(right, ())
            if not is_right and not words.isupper() and not (text.isupper()):
                yield found.start(), found.end(), spelt
    for found in WRONG_WITHOUT_END.finditer(text):
        yield found.start(), found.end(), found[0].replace("Nhân", "nhân")


def with_tones_of(right: str, words: str) -> str:
    """The right spelling with the tone marks where the printed words have them."""
    for one, other in (("Ủy", "Uỷ"), ("Tòa", "Toà")):
        if other.lower() in words.lower():
            right = right.replace(one, other)
    return right
