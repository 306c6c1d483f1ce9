"""Plants single slips of hurried typists into clean texts, so that a proofreader's recall can be measured."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from itertools import count as numbers
from pathlib import Path
from unicodedata import normalize

Finder = Callable[[str], Iterable[tuple[int, int, str]]]  # from where to where a text is replaced, and by what

TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng; the first three never stand on p, t, c, ch
LOWER = (
    "".join(normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in ("", *TONES)) + "bcdđghklmnpqrstvx"
)
NAME = f"[{LOWER.upper()}][{LOWER}]+"
ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
# What may follow each vowel, "-" for nothing; generous, so that what is missing here is surely no syllable.
FINALS = {
    "a": "- c ch i m n ng nh o p t u y", "ă": "c m n ng p t", "â": "c m n ng p t u y", "e": "- c m n ng nh o p t",
    "ê": "- c ch m n ng nh p t u", "i": "- a c ch m n ng nh p t u", "y": "- ch m n nh t", "iê": "c m n ng p t u",
    "yê": "m n ng t u", "o": "- c i m n ng p t", "oo": "c ng", "ô": "- c i m n ng p t", "ôô": "c ng",
    "ơ": "- c i m n ng p t", "u": "- a c i m n ng p t", "uô": "c i m n ng p t", "ư": "- a c i m n ng p t u",
    "ươ": "c i m n ng p t u", "oa": "- c ch i m n ng nh o p t y", "oă": "c m n ng p t", "oe": "- c m n ng o p t",
    "uê": "- ch n nh t u", "uơ": "- n t", "uy": "- a ch n nh p t u", "uyê": "n t", "uâ": "c n ng t y",
}  # fmt: skip
RIMES = {vowel + final.strip("-") for vowel, finals in FINALS.items() for final in finals.split()}
FOREIGN = "born coon corn free gain hoch horn noon queen seen soon taro teen thee torn turn"
MISTYPED = (
    lambda word: (word[: at + 1] + word[at:] for at in range(len(word))),  # a letter twice
    lambda word: (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)),  # two swapped
    lambda word: (word[:at] + word[at + 1 :] for at in range(len(word))),  # one left out
    lambda word: {"người": ["nghười", "thười"]}.get(word, [re.sub("^(ng|g|c)(?!h)", r"\1h", word)]),  # one too many
    lambda word: toned(word) if word.endswith(("c", "ch", "p", "t")) else [],
)
PLACED = {
    normalize("NFC", a + tone + b): normalize("NFC", a + b + tone) for a, b in ("oa", "oe", "uy") for tone in TONES
}
PLACED |= {old.capitalize(): new.capitalize() for old, new in PLACED.items()}

SINGLE = "của|và|các|trên|trong|được|cho|với|tại|để|đến|có|những|theo|khi|đã|đang|sẽ|do|bị|như|thì|nhưng|vào"
DOUBLE = "hội nghị|người dân|đồng chí|học sinh|cán bộ|thủ tục|hồ sơ|đại hội|nông nghiệp|trung tâm|sản xuất|địa bàn"
DAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
DATED = rf"(?i:{'|'.join(DAYS)}),? (?:ngày )?(\d{{1,2}})/(\d{{1,2}})/(\d{{4}})\b"
DAY = r"(?<![\d/])\d{1,2}/\d{1,2}(/\d{4})(?![\d/])|(?:(?<=ngày )|(?<=áng )|(?<=iều ))\d{1,2}/\d{1,2}(?![\d/])"
IMPOSSIBLE_DAYS = ["31/4", "31/6", "31/9", "31/11", "30/2", "31/2", "35/12", "32/1", "12/13", "15/14"]
COUNTED = "(?= (?:hộ|người|lao động|đồng|lượt|tàu|hồ sơ|học sinh|đại biểu)\\b)"
BEFORE_A_NAME = "Anh|Bà|Chiều|Chị|Chợ|Cầu|Huyện|Hồ|Khi|Phường|Sáng|Sông|Theo|Thôn|Tại|Từ|Tỉnh|Với|Xã|Ông|Đến"
NO_NAMES = "Công|Quý|Sở|Việt|Đông"


@dataclass(frozen=True)
class Slip:
    """A text with one slip: it stands from `start` to `end`, in the place of `right`."""

    kind: str
    text: str
    start: int
    end: int
    right: str


def draws(seed: int) -> Iterator[int]:
    """Yield big numbers that are the same for a seed on every machine and Python."""
    return (int.from_bytes(sha256(f"{seed} {throw}".encode()).digest()[:8], "big") for throw in numbers())


def pick(items, dice: Iterator[int]):
    """Draw one of a list."""
    return items[next(dice) % len(items)]


def split_tones(word: str) -> tuple[str, str]:
    """Return a word without its tone marks, and these."""
    letters = normalize("NFD", word)
    bare = "".join(letter for letter in letters if letter not in TONES)
    return normalize("NFC", bare), "".join(letter for letter in letters if letter in TONES)


@cache
def possible(word: str) -> bool:
    """Tell whether a lower-case word may be one Vietnamese syllable; in doubt it may."""
    bare, tones = split_tones(word)
    stopped = bare.endswith(("c", "ch", "p", "t")) and tones in tuple(TONES[:3])
    misspelt = re.match("(c|ng)[eêiy]|g[eê]|n?gh[^eêiy]", bare)  # before thin vowels and others
    rimes = [bare, *(bare[len(onset) :] for onset in ONSETS.split() if bare.startswith(onset))]
    return bare == "gi" or not (stopped or misspelt or len(tones) > 1 or RIMES.isdisjoint(rimes))


def surely_wrong(word: str) -> bool:
    """Tell whether a word is no syllable, and neither an abbreviation nor a foreign word."""
    strange = bool(set(normalize("NFD", word)) & set("aeiouy")) and len(word) > 2 + word.isascii()
    return word == "thười" or (strange and word not in FOREIGN.split() and not possible(word))


def toned(word: str) -> Iterator[str]:
    """Yield a word with each other tone in the place of its own."""
    letters = [split_tones(letter) for letter in word]
    tones = set(TONES) - {split_tones(word)[1]} if any(own for _, own in letters) else ()
    return (normalize("NFC", "".join(bare + (own and tone) for bare, own in letters)) for tone in sorted(tones))


def finder(pattern: str, by: str | Callable[[re.Match], Iterable[str]]) -> Finder:
    """Return a finder of the places of a pattern: `by` gives what is wrong there, or is a template of `re`."""
    wrongs = by if callable(by) else lambda found: [found.expand(by)]
    return lambda text: ((*found.span(), wrong) for found in re.finditer(pattern, text) for wrong in wrongs(found))


def doubled(words: str) -> Finder:
    """Return a finder that doubles words that are never doubled on purpose; a capital is not doubled."""
    return finder(rf"(?<![\w-])(?i:{words})(?![\w-])", lambda found: [f"{found[0]} {found[0].lower()}"])


def misspelled(way: Callable[[str], Iterable[str]]) -> Finder:
    """Return a finder of lower-case syllables that a way of slipping makes impossible."""
    return finder(
        rf"(?<![\w'’-])[{LOWER}]{{2,}}(?![\w'’-])",
        lambda found: filter(surely_wrong, way(found[0]) if possible(found[0]) else []),
    )


def tone_marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the words with the tone on the first vowel, where two others and none of the second style are."""
    words = [word for word in re.finditer(r"[^\W\d_]+", text) if word[0][-3:-2].lower() != "q"]
    first = [word for word in words if word[0][-2:] in PLACED]
    if len(first) > 2 and not any(word[0][-2:] in PLACED.values() for word in words):
        victims = (word for word in first if word[0].islower() or word[0] == "Ủy")
        yield from ((*word.span(), word[0][:-2] + PLACED[word[0][-2:]]) for word in victims)


def other_weekdays(found: re.Match) -> list[str]:
    """Return a full date that fits its weekday, with each other weekday."""
    right = DAYS[date(int(found[3]), int(found[2]), int(found[1])).weekday()]
    others = [day for day in DAYS if day != right and found[0].lower().startswith(right.lower())]
    return [(day.capitalize() if found[0].startswith("T") else day) + found[0][len(right) :] for day in others]


def names(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the names of people and places that occur at least three times, with another tone in one of their words."""
    standing = list(re.finditer(rf"\b(?:(?:{BEFORE_A_NAME}) )?(?!(?:{NO_NAMES})\b)({NAME}(?: {NAME})+)\b", text))
    often = Counter(found[1] for found in standing)
    for found in standing:
        name = found[1]
        for word in re.finditer(r"\w+", name if often[name] > 2 else ""):
            wrongs = (wrong for wrong in toned(word[0]) if possible(wrong.lower()))
            yield from ((*found.span(1), name[: word.start()] + wrong + name[word.end() :]) for wrong in wrongs)


FINDERS: list[tuple[str, Finder]] = [
    *(("doubled word", doubled(words)) for words in (SINGLE, DOUBLE)),
    *(("syllable", misspelled(way)) for way in MISTYPED),
    *(("d with stroke", finder(right, wrong)) for right, wrong in ("ĐÐ", "đð")),
    ("tone mark", tone_marks),
    ("spacing", finder(r"(?<=\w)([,.)])(?=\s|$)", r" \1")),
    ("spacing", finder(rf"(?<=[{LOWER}])(?:(,) (?=[{LOWER}])|(\.) (?=[{LOWER.upper()}]))", r"\1\2")),
    ("spacing", finder(r"(?<=\w) (?=\w)", "  ")),
    ("spacing", finder(r"([“(])(?=\w)", r"\1 ")),
    ("unpaired", finder(r"“[^“”]*”|\([^()]*\)", lambda found: [found[0][1:], found[0][:-1]])),
    ("weekday", finder(DATED, other_weekdays)),
    ("date", finder(DAY, lambda found: [day + (found[1] or "") for day in IMPOSSIBLE_DAYS])),
    ("date", finder(r"\btháng \d{1,2}(/\d{4})\b", r"tháng 13\1")),
    ("number", finder(rf"(?<![\d.,])(\d{{1,3}})\.(\d{{3}}){COUNTED}", r"\1,\2")),
    ("number", finder(r"(?<![\d.,/])(\d+),(\d{1,2})(?= (?:ha|km|héc-ta|ki-lô-mét|kg)\b|%)", r"\1.\2")),
    ("number", finder(r"(?<![\d/,])(\d+(?:,\d+)?)%", r"\1 %")),
    ("number", finder(r"(?<![\d/,])(\d+) (km|ha|kg|mm|m)\b", r"\1\2")),
    ("capitals", finder("Ủy ban nhân dân", "Ủy ban Nhân dân")),
    ("capitals", finder("Hội đồng nhân dân tỉnh", "hội đồng nhân dân tỉnh")),
    ("capitals", finder("Mặt trận Tổ quốc", "mặt trận Tổ quốc")),
    ("capitals", finder("Việt Nam", "việt Nam")),
    ("capitals", finder(rf"(?:(?<=\btại )|(?<=\bcủa ))huyện (?={NAME})", "Huyện ")),
    ("name", names),
]
KINDS = list(dict.fromkeys(kind for kind, _ in FINDERS))
PAIRS = (
    "Buổi lễ diễn ra tại nhà văn hóa (cơ sở {n}).|Khẩu hiệu của đợt này là “Sạch từ nhà ra ngõ”.|"
    "Số liệu do tổ tổng hợp (đợt {n}) cung cấp.|Mô hình “Chợ không rác” được nhân rộng."
)
# Clean sentences, between bars, that may be appended to give an occasion.
SENTENCES = {
    "tone mark": "Nhà văn hóa, hồ thủy lợi và tòa nhà của cấp ủy được sửa.|Văn hóa và sức khỏe được cấp ủy quan tâm.",
    "spacing": PAIRS,
    "unpaired": PAIRS,
    "weekday": "Hội nghị diễn ra {weekday}, ngày {day}.|Lễ khai mạc vào {weekday}, {day}.",
    "date": "Kết quả được công bố ngày {day}.|Việc này bắt đầu từ tháng {n}/{year}.",
    "number": "Vùng này có {n}.{m}00 hộ trồng {m},{n} ha rau sạch, {m}% số hộ ở cách trung tâm hơn {n} km.",
    "capitals": "Dự lễ tại huyện Nậm Thượng có Ủy ban nhân dân tỉnh và Mặt trận Tổ quốc Việt Nam.|"
    "Đoàn của Hội đồng nhân dân tỉnh và Mặt trận Tổ quốc đã khảo sát tại huyện Nậm Thượng.",
}


def demo_paragraphs() -> list[str]:
    """Return the titles, summaries, blocks and captions of the demo's articles that have no slips on purpose."""
    import articles.demo

    files = sorted((Path(articles.demo.__file__).parent / "data").glob("articles*.json"))
    rows = [row for file in files for row in json.loads(file.read_text(encoding="utf-8"))]
    return [text for row in rows if row["key"] != "du-lich-bac-ha-thu-2026" for text in article_texts(row) if text]


def article_texts(row: dict) -> Iterator[str]:
    """Yield the texts of one article of the demo; tables are left out."""
    yield from (row["title"], row.get("summary", ""))
    for kind, value in (item for block in row["body"] for item in block.items()):
        yield from {"ul": value, "ol": value, "photo": [], "table": []}.get(kind, [value])
    yield from (photo["caption"] for photo in row["photos"])


def plant(paragraphs: list[str], count: int, seed: int) -> list[Slip]:
    """Plant slips, each in a copy of a drawn paragraph that its kind fits; the kinds take turns while they fit any."""
    dice, slips = draws(seed), []
    for turn in range(count * len(KINDS)):
        tries = (plant_one(KINDS[turn % len(KINDS)], paragraphs, dice) for _ in range(500))
        slips += [slip] if (slip := next((slip for slip in tries if slip and slip not in slips), None)) else []
        if len(slips) == count:
            return slips
    raise ValueError(f"{len(slips)} slips fit these paragraphs, not {count}")


def plant_one(kind: str, paragraphs: list[str], dice: Iterator[int]) -> Slip | None:
    """Plant a slip of a kind in a drawn paragraph, with a clean addition or without; return None if it does not fit."""
    text = pick(paragraphs, dice)
    text += echo(text) if kind == "name" else ""
    if kind in SENTENCES and text.endswith(".") and next(dice) % 2:
        text = f"{text} {filled(pick(SENTENCES[kind].split('|'), dice), dice)}"
    groups = [edits for name, find in FINDERS if name == kind and (edits := list(find(text)))]
    if not groups:
        return None
    start, end, wrong = pick(pick(groups, dice), dice)
    return Slip(kind, text[:start] + wrong + text[end:], start, start + len(wrong), text[start:end])


def echo(text: str) -> str:
    """Return a clean paragraph that names a person or place of a text twice more; nothing where it names none."""
    found = re.search(rf"\b((?i:đồng chí|ông|bà|xã|phường|thị trấn|thị xã|huyện) {NAME}(?: {NAME})+)\b(?!['’-])", text)
    named = found[0][0].lower() + found[0][1:] if found else ""
    whole = f"{named[:1].upper()}{named[1:]} cảm ơn các đơn vị đã phối hợp. Mọi ý kiến xin gửi về {named}."
    return f"\n{whole}" if found else ""


def filled(sentence: str, dice: Iterator[int]) -> str:
    """Return a clean sentence with numbers, a day and its weekday drawn for its fields."""
    day = date(2019, 1, 1) + timedelta(days=next(dice) % 2700)
    fields = {"weekday": DAYS[day.weekday()], "day": f"{day.day}/{day.month}/{day.year}", "year": day.year}
    return sentence.format(n=2 + next(dice) % 8, m=2 + next(dice) % 8, **fields)
