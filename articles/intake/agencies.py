"""Agencies that act in a text: named bodies outside of anybody's title, each once, in its fullest form."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.intake.bodies import Body
from articles.intake.tokens import Token, comparable
from articles.intake.vocabulary import TIERS

ABBREVIATIONS = {
    "ubmttq": "ủy ban mặt trận tổ quốc", "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc", "bch": "ban chấp hành", "btv": "ban thường vụ", "ubkt": "ủy ban kiểm tra",
    "lhpn": "liên hiệp phụ nữ", "ccb": "cựu chiến binh", "atgt": "an toàn giao thông", "tp": "thành phố",
    "tphcm": "thành phố hồ chí minh", "hcm": "hồ chí minh", "tx": "thị xã",
    "bchqs": "ban chỉ huy quân sự", "chqs": "chỉ huy quân sự",
    "vksnd": "viện kiểm sát nhân dân", "tand": "tòa án nhân dân",
    "lđlđ": "liên đoàn lao động", "bql": "ban quản lý", "ksnd": "kiểm sát nhân dân",
}  # fmt: skip
ABBREVIATED = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(ABBREVIATIONS, key=len, reverse=True))})\.?(?!\w)")
REMARK = re.compile(r"\s*\([^)]*\)")
DASH = re.compile(r"\s*[-–—]\s*")
FRONT = re.compile(r"mặt trận tổ quốc (?:việt nam|vn)")
BEFORE_TIER = re.compile(r"\s(?:tỉnh|huyện|xã|phường|quận|thị|thành phố)\s")
# Bodies of the whole country are the background of local news, and bare heads name nobody.
BACKGROUND = {
    "chính phủ", "quốc hội", "trung ương", "trung ương đảng", "nhà nước", "thanh tra chính phủ", "bộ chính trị",
    "ban bí thư", "quân ủy trung ương", "quân đội nhân dân", "quân đội nhân dân việt nam", "qđnd việt nam", "qđndvn",
    "ủy ban thường vụ quốc hội", "ban chấp hành trung ương", "ban chấp hành trung ương đảng",
}  # fmt: skip
OF_THE_DAY = re.compile(
    r"(?:ban (?:nhân dân|giám hiệu|tổ chức|giám khảo|đại diện|chủ tọa|thẩm định|biên tập|thư ký|kiểm phiếu|bầu cử)|"
    r"hội đồng thẩm định$|đội (?:tuyển|bóng|hình|văn|thi|thanh|viên|xung|cồng|chiêng|cổ|nhạc|tình|nghi|thiếu|công tác)|"
    r"chi hội|chi đoàn|ban công tác|bộ (?:luật|tiêu chí|phận)|đoàn (?:viên|đại biểu dự)|báo cáo|hội (?:nghị|"
    r"thi|trường|thảo|viên)|"
    r"qũy|trường quay|đại học)\b"
)  # fmt: skip
OWNERS = {"ủy", "tỉnh", "huyện", "quận", "xã", "phường", "thành", "thị", "đặc"}
LEADERS = {"ban lãnh đạo"}
PARTS = {"ban kiểm tra", "ban thường trực", "đài tưởng niệm", "ban chủ nhiệm"}
SMALL_BODIES = {
    "chi bộ",
    "chi ủy",
    "công đoàn",
    "ban công tác mặt trận",
    "chi hội",
    "chi đoàn",
    "câu lạc bộ",
    "cơ sở",
}


@dataclass(frozen=True)
class Agency:
    """An agency as printed, with the key that its other spellings share."""

    text: str
    key: str


def named_agency(body: Body, tokens: Sequence[Token], text: str) -> Agency:
    """Return the agency of a body that is known to be one."""
    printed = text[tokens[body.start].start : tokens[body.end - 1].end]
    return Agency(printed, key_of(printed))


def agency_of(body: Body, tokens: Sequence[Token], text: str) -> Agency | None:
    """Return the agency that a body names, or None for firms, background and bodies of the day."""
    printed = text[tokens[body.start].start : tokens[body.end - 1].end]
    key = key_of(printed)
    if not tokens[body.start].is_capital:
        return None
    if body.is_private or body.is_bare or body.head in BACKGROUND:
        return None
    if body.head in SMALL_BODIES and not is_named_party(body, tokens):
        return None
    if not any(letter.isupper() for letter in words_before_place(printed)) or key in BACKGROUND:
        return None
    if body.head == "ban chấp hành" and " hội " in key:
        return Agency(printed[key.index(" hội ") + 1 :], key[key.index(" hội ") + 1 :])
    if is_of_any_tier(body, tokens):
        return None
    if key in PARTS or body.head in LEADERS or not names_its_field(body, tokens):
        return None
    if body.head == "đảng bộ" and not any(token.is_capital for token in tokens[body.start + 2 : body.end]):
        return None
    if OF_THE_DAY.match(key) and not re.search(r"ủy\b", key.removeprefix("ủy ban")):
        return None
    return Agency(printed, key)


def is_of_any_tier(body: Body, tokens: Sequence[Token]) -> bool:
    """Whether the same bodies of several tiers are meant ("UBND quận, huyện"), none of them in particular."""
    tier, following = body.end - 1, body.end + 1
    if following >= len(tokens) or tokens[body.end].key != "," or tokens[following].is_capital:
        return False
    after, word = TIERS.match(tokens, following)
    is_bare = word is not None and not (after < len(tokens) and tokens[after].is_capital)
    return is_bare and TIERS.match(tokens, tier)[1] is not None


def is_named_party(body: Body, tokens: Sequence[Token]) -> bool:
    """Whether the party organisation of a named unit is meant ("Đảng bộ phường Suối Mơ"), not its members at large."""
    words = tokens[body.start : body.end]
    is_whole = body.head == "đảng bộ" and TIERS.match(words, 2)[1] is not None
    return is_whole and words[0].is_capital and words[-1].is_capital


def names_its_field(body: Body, tokens: Sequence[Token]) -> bool:
    """Whether a capital, a tier or an owner makes a name of the words ("trung tâm chính trị" alone is none)."""
    return (
        body.head.startswith("ban quản lý")
        or any(
            token.is_capital or token.text.isdigit() for token in tokens[body.start + len(body.head.split()) : body.end]
        )
        or any(token.key in OWNERS for token in tokens[body.start : body.end])
    )


def words_before_place(printed: str) -> str:
    """The words of an agency before the tier word, where capitals say something."""
    return BEFORE_TIER.split(printed, maxsplit=1)[0]


def key_of(printed: str) -> str:
    """What the spellings of one agency share: abbreviations written out, remarks in brackets left away."""
    key = comparable(REMARK.sub("", printed) if "(" in printed else printed)
    key = ABBREVIATED.sub(lambda short: ABBREVIATIONS[short.group().rstrip(".")], key)
    return DASH.sub("-", FRONT.sub("mặt trận tổ quốc", key))


def representatives(found: Sequence[Agency]) -> dict[str, str]:
    """Return {key: printed form} with one fullest form for each agency; order of appearance.

    "UBND huyện" gives way to "UBND huyện Suối Mơ" of the same text.
    """
    longest: dict[str, str] = {}
    for agency in found:
        before = longest.get(agency.key, "")
        if len(agency.text) > len(before) or (before.isupper() and " " in before and agency.text != before):
            longest[agency.key] = agency.text
    fuller = {key: fullest(key, longest) for key in longest}
    return {key: longest[fuller[key]] for key in sorted(longest, key=lambda key: fuller[key] != key)}


def fullest(key: str, others: Iterable[str]) -> str:
    """The key of a fuller form of the same agency in the text; party committees bear their tier already."""
    if key.endswith("ủy"):
        return key
    return next((other for other in others if other.startswith(key + " ") and not gives_way(other, others)), key)


def gives_way(key: str, others: Iterable[str]) -> bool:
    """Whether a fuller form of the same agency stands in the text."""
    return not key.endswith("ủy") and any(other.startswith(key + " ") for other in others)
