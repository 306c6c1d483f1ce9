"""Names of places: tier words, and the name with and without them. Pure Python."""

import re

TIER_OF_WORD = {
    "tỉnh": "province",
    "thành phố": "",  # a province (Đà Nẵng) or a unit below one (Lào Cai until 2025)
    "huyện": "huyen",
    "quận": "huyen",
    "thị xã": "huyen",
    "xã": "commune",
    "phường": "commune",
    "thị trấn": "commune",
    "đặc khu": "commune",
}
SHORT_WORDS = {"tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "h": "huyện", "q": "quận", "p": "phường"}
SAME_WORDS = {"huyện đảo": "huyện", "thủ đô": "thành phố"}
CENTRAL_CITIES = {"hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế"}
# "TP Lào Cai", "Tp. Lào Cai", "Q.1": one letter is a tier word only with its point or before a number.
SHORT_FORM = re.compile(
    r"(?P<word>(?:TP|Tp|tp|TX|Tx|tx|TT|Tt|tt)(?:\.\s*|\s+)|[HQP](?:\.\s*|\s+(?=[0-9])))(?P<bare>\S.*)"
)


def split_name(name):
    """Return (tier word in lower case, bare name) of a place's name; the word is "" where there is none.

    Short forms are opened: "TX Hoài Nhơn" and "TP. Quy Nhơn" give "thị xã" and "thành phố".
    """
    words = name.split()
    name = " ".join(words)
    if short := SHORT_FORM.fullmatch(name):
        bare = "Hồ Chí Minh" if short["bare"] == "HCM" else short["bare"]
        return SHORT_WORDS[short["word"].strip(" .").lower()], bare
    for length in (2, 1):
        word = " ".join(words[:length]).lower()
        word = SAME_WORDS.get(word, word)
        if word in TIER_OF_WORD and len(words) > length:
            return word, " ".join(words[length:])
    return "", name


def capitalised(text):
    """Return a text with its first letter large and the others as they are."""
    return text[:1].upper() + text[1:]


def full_name(name):
    """Return a place's name with its tier word written out and its first letter large: "Thị xã Hoài Nhơn"."""
    word, bare = split_name(name)
    return f"{capitalised(word)} {bare}" if word else bare


def bare_name(name):
    """Return a place's name without its tier word: "Mường Khương"."""
    return split_name(name)[1]


def inline_name(name):
    """Return a place's name as it stands within a sentence: "huyện Mường Khương"."""
    word, bare = split_name(name)
    return f"{word} {bare}" if word else bare


def tier_of(name):
    """Return "province", "huyen" or "commune" for a name with a tier word, or "" where it has none.

    "Thành phố" is a province for the six cities directly under the centre, else a unit of the middle tier.
    """
    word, bare = split_name(name)
    if word == "thành phố":
        return "province" if bare.lower() in CENTRAL_CITIES else "huyen"
    return TIER_OF_WORD.get(word, "")
