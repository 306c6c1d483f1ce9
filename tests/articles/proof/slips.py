"""Slips planted into clean texts by a seeded program, to measure how many the proofreader finds.

Each `Slip` is one paragraph with exactly one slip in it. Which misspelt syllables do not exist is told by the words of
the clean texts, not by the proofreader's own table. One kind of slip after the other is planted, each as often.
"""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[3]
WORD = re.compile(r"[^\W\d_]+")
TONES = dict(zip("àáảạếộớứịủệậốấắặợựọụéíóú", "ãààãềỗờừĩũểẫổầẳẵỡữõũẻỉỏủ", strict=True))  # one tone for another
OTHER_PLACE = {
    "òa": "oà",
    "óa": "oá",
    "ỏa": "oả",
    "úy": "uý",
    "ủy": "uỷ",
    "ùy": "uỳ",
    "ỏe": "oẻ",
    "óe": "oé",
    "ụy": "uỵ",
}
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


@dataclass(frozen=True)
class Slip:
    """A paragraph with one slip in letters `start` to `end`; `right` is what stood there."""

    kind: str
    text: str
    start: int
    end: int
    right: str


def demo_paragraphs():
    """Return the paragraphs of the demo's articles."""
    found = []
    for path in sorted((ROOT / "articles" / "demo" / "data").glob("articles_*.json")):
        for article in json.loads(path.read_text(encoding="utf-8")):
            found += [part["p"] for part in article["body"] if "p" in part and len(part["p"]) > 120]
    return found


def vocabulary(texts):
    """Return the words of some texts in small letters."""
    return {word.lower() for text in texts for word in WORD.findall(text)}


def plant(paragraphs, count, seed):
    """Return `count` slips in paragraphs chosen by the seed, every kind as often as it fits."""
    chance, known = random.Random(seed), vocabulary(paragraphs)
    slips, place = [], 0
    while len(slips) < count:
        kind = list(KINDS)[place % len(KINDS)]
        slip = KINDS[kind](chance.choice(paragraphs), chance, known)
        if slip:
            slips.append(Slip(kind, *slip))
            place += 1
    return slips


def replaced(text, start, end, wrong):
    """Return (text with `wrong` in the place of letters start to end, its place, what stood there)."""
    return text[:start] + wrong + text[end:], start, start + len(wrong), text[start:end]


def appended(text, chance, sentences):
    """Return a text with one of the sentences behind it, "{wrong|right}" in it being the slip."""
    before, wrong, right, after = re.fullmatch(r"(.*)\{(.*)\|(.*)\}(.*)", chance.choice(sentences)).groups()
    head = f"{text} {before}"
    return f"{head}{wrong}{after}", len(head), len(head) + len(wrong), right


def some_word(text, chance, fits):
    """Return a match of one of the words that fit, or None."""
    words = [word for word in WORD.finditer(text) if fits(word[0])]
    return chance.choice(words) if words else None


def doubled(text, chance, known):
    """A word, or two in a row, typed twice."""
    word = some_word(text, chance, lambda word: word.islower() and len(word) > 1)
    if not word:
        return None
    behind = re.match(r" [^\W\d_]+", text[word.end() :])
    end = word.end() + (behind.end() if behind and behind[0].islower() and chance.random() < 0.3 else 0)
    said = text[word.start() : end]
    return replaced(text, word.start(), end, f"{said} {said}")


def misspelt(text, chance, known):
    """Letters changed round, doubled, left out or put in, or another tone: where no known word comes of it."""
    word = some_word(text, chance, lambda word: word.islower() and len(word) > 3 and not word.isascii())
    if not word:
        return None
    said, at = word[0], chance.randrange(len(word[0]) - 1)
    wrong = chance.choice(
        [
            said[:at] + said[at + 1] + said[at] + said[at + 2 :],
            said[:at] + said[at] + said[at:],
            said[:at] + "h" + said[at:],
            "".join(TONES.get(letter, letter) for letter in said),
        ]
    )
    return None if wrong == said or wrong in known else replaced(text, word.start(), word.end(), wrong)


def foreign_letter(text, chance, known):
    """Ð for Đ, ð for đ."""
    word = some_word(text, chance, lambda word: "đ" in word or "Đ" in word)
    wrong = word and word[0].replace("Đ", "Ð").replace("đ", "ð")
    return word and replaced(text, word.start(), word.end(), wrong)


def tone_place(text, chance, known):
    """One word with its tone mark where the rest of the article does not set it."""
    text = f"{text} Nhà văn hóa, tòa nhà thủy lợi."
    places = [(match, one) for one in OTHER_PLACE for match in re.finditer(rf"(?<![qQ]){one}\b", text)]
    match, one = chance.choice(places)
    return replaced(text, match.start(), match.end(), OTHER_PLACE[one])


def spacing(text, chance, known):
    """A blank too many or too few at a sign."""
    ways = [(r"(?<=[^\W\d_]),(?= )", " ,"), (r", (?=[^\W\d_])", ","), (r"(?<=[^\W\d_]) (?=[^\W\d_])", "  ")]
    pattern, wrong = chance.choice(ways)
    places = list(re.finditer(pattern, text))
    if not places:
        return None
    match = chance.choice(places)
    return replaced(text, match.start(), match.end(), wrong)


def lone_sign(text, chance, known):
    """One of a pair of brackets or quotation marks left out."""
    return appended(
        text,
        chance,
        ["Phong trào {“|“}Xanh bản làng lan rộng.", "Xã {(|(}cũ nay là phường.", "Bà con nói: {”|”}Được mùa."],
    )


def weekday(text, chance, known):
    """The weekday of another day."""
    days = {"5/3/2024": 1, "12/11/2025": 2, "1/7/2025": 1, "20/4/2023": 3, "31/12/2022": 5}
    day, right = chance.choice(list(days.items()))
    wrong = chance.choice([number for number in range(7) if number != right])
    return appended(text, chance, [f"Hội nghị diễn ra {{{WEEKDAYS[wrong]}|{WEEKDAYS[right]}}}, ngày {day}."])


def impossible(text, chance, known):
    """A day that the calendar does not have."""
    days = ["31/4", "30/2/2023", "35/12/2024", "31 tháng 9", "29/2/2023", "12/13/2024"]
    return appended(text, chance, [f"Lễ hội mở ngày {{{chance.choice(days)}|30/4}} tại sân xã."])


def number(text, chance, known):
    """Numbers and units in another language's way."""
    sentences = [
        "Có {1,500|1.500} hộ góp công.",
        "Trồng {2.5|2,5} ha chè.",
        "Đạt 95{ %|%} kế hoạch.",
        "Làm {20km|20 km} đường.",
        "Chi {12,500,000|12.500.000} đồng.",
    ]
    return appended(text, chance, sentences)


def capital(text, chance, known):
    """Capitals against the decree."""
    sentences = [
        "Dự có lãnh đạo {Ủy ban Nhân dân|Ủy ban nhân dân} huyện.",
        "Tại kỳ họp của {hội đồng nhân dân|Hội đồng nhân dân} tỉnh.",
        "Nhân dân {việt Nam|Việt Nam} anh hùng.",
        "Cán bộ {mặt trận Tổ quốc|Mặt trận Tổ quốc} xã cùng làm.",
        "Bà con sống tại {Huyện|huyện} Nậm Thượng.",
    ]
    return appended(text, chance, sentences)


def name_otherwise(text, chance, known):
    """A name that stands three times, once with another mark."""
    names = [
        ("Giàng Seo Páo", "Giàng Seo Pao"),
        ("Lò Thị Hoa", "Lò Thi Hoa"),
        ("Tẩn Láo Tả", "Tẩn Lao Tả"),
        ("Nậm Thượng", "Nậm Thương"),
    ]
    right, wrong = chance.choice(names)
    return appended(
        text, chance, [f"Ở đó có {right}. Bà con nhắc đến {right} nhiều, rồi {{{wrong}|{right}}} lại được nhắc."]
    )


KINDS = {
    "doubled word": doubled,
    "misspelt": misspelt,
    "foreign letter": foreign_letter,
    "tone place": tone_place,
    "spacing": spacing,
    "lone sign": lone_sign,
    "weekday": weekday,
    "impossible day": impossible,
    "number": number,
    "capital": capital,
    "name": name_otherwise,
}
