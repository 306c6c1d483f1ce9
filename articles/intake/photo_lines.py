"""Telling photo captions from short paragraphs, by what captions of this genre look like."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.intake.lines import Line
from articles.intake.photo_words import (
    ACT_AT_END,
    ACT_AT_START,
    ACTS,
    ATTENDS,
    CREDIT_AT_END,
    CREDIT_MARK,
    DELEGATES,
    GROUP,
    HAPPENED,
    HEADING_OPENER,
    NAMED_PLACE,
    OCCASION_AT_END,
    PARAGRAPH_OPENER,
    PEOPLE,
    PLACE_IN_PICTURE,
    SCENE,
    SEEN,
    SETTING,
    TELLING,
    THING,
    VIEW,
)
from articles.intake.rows import SENTENCE_END, Row, begins_sentence
from articles.intake.tokens import comparable

LONGEST = 330
THRESHOLD = 3
REPEATED_RUN, OF_TITLE = 7, 3
FEWEST_SPACES = 4
REACH_OF_ACT = 110
NO_CREDIT = re.compile(r"(?:tin|bài|theo|nguồn)\b[^.]{0,12}ảnh|\W*(?:chùm|phóng sự|tin) ảnh\b", re.IGNORECASE)
OF_PICTURES = re.compile(
    r"\W*(?:dưới đây là |sau đây là )?(?:một số|một vài|những|vài) (?:hình )?ảnh\b(?!.*[.!?])", re.IGNORECASE
)
BRACKETED = re.compile(r"\(([^()]+)\)\.?")
LABEL = re.compile(r"(?:\([\w. -]{2,25}\)|[A-ZĐ]{2,8})\s?[-–]\s?")
SENTENCE_BREAK = re.compile(r"[^\W\d_]([^\W\d_])[”\"’)]?[.!?…]\s+(?=\S)")
SHORTEST_RUN, LONGEST_IN_RUN = 3, 220


@dataclass(frozen=True)
class Surroundings:
    """What stands around a line: position among the blocks, the usual length of a paragraph, the title.

    `hint` is how much its layout speaks for a caption, `is_heading` whether it is set as headings are.
    """

    is_first: bool
    is_last: bool
    usual_length: int
    title: str
    everything: str
    hint: int = 0
    is_heading: bool = False


def caption_score(text: str, around: Surroundings) -> int:
    """How much a line between paragraphs looks like a photo's caption; from THRESHOLD on it is taken for one."""
    bracketed = BRACKETED.fullmatch(text)
    words = bracketed[1] if bracketed and not is_marked(text) else text
    return score_of_words(words, around) + around.hint + bool(bracketed)


def score_of_words(text: str, around: Surroundings) -> int:
    """The part of it that the words give."""
    if is_marked(text) and not (around.is_first and begins_as_paragraph(text)):
        return THRESHOLD + 2
    if OF_PICTURES.match(text) and len(text) <= LONGEST_IN_RUN:
        return THRESHOLD + 2
    if len(text) > LONGEST or text[-1] in ":;,":
        return 0
    if DELEGATES.match(text) and not (PLACE_IN_PICTURE.search(text) or shows_group(text)):
        return 0
    is_open = not SENTENCE_END.search(text)
    score = score_of_phrase(text, around) if is_open else score_of_sentence(text, around)
    if score is None:
        return 0
    score -= 2 * (sentences(text) > 1) + 3 * begins_as_paragraph(text) + 4 * bool(HEADING_OPENER.match(text))
    return score - 2 * len(TELLING.findall(text)) + size_score(len(text), around.usual_length) - 2 * around.is_first


def score_of_phrase(text: str, around: Surroundings) -> int | None:
    """What a line without a stop shows; None where it shows nothing."""
    shown = subject_score(text) + repeats(text, around) + scenery(text)
    is_act = bool(ACT_AT_START.match(text)) and text.count(" ") >= FEWEST_SPACES
    if not shown and not (is_act or ACTS.search(text) or NAMED_PLACE.search(text)):
        return None
    return shown + 3 + bool(ACTS.search(text)) + 2 * bool(OCCASION_AT_END.search(text))


def score_of_sentence(text: str, around: Surroundings) -> int | None:
    """What a line with a stop shows; None where it shows nothing that a picture could."""
    is_occasion, is_group = bool(OCCASION_AT_END.search(text)), shows_group(text)
    acts, subject, told = bool(ACTS.search(text) or SEEN.search(text)), subject_score(text), repeats(text, around)
    seen = 3 * bool(THING.match(text) and SETTING.search(text))
    if not (seen or told == OF_TITLE):
        if not (acts or is_occasion or VIEW.match(text)):
            return None
        if not (subject or acts and ACT_AT_START.match(text)):
            return None
    score = subject + seen + told + acts + 2 * is_occasion + 4 * is_group
    score -= 2 * bool(TELLING.search(text) and not is_occasion)
    score += -2 if HAPPENED.search(text) else bool(PEOPLE.match(text))
    score -= 3 * (";" in text and not is_group)
    return score - 4 * bool(ATTENDS.search(text))


def subject_score(text: str) -> int:
    """How much a line begins with, or points at, what stands in a picture."""
    return 3 * bool(SCENE.match(text)) + bool(PEOPLE.match(text)) + 2 * bool(PLACE_IN_PICTURE.search(text))


def shows_group(text: str) -> bool:
    """Whether a line lists people by name and ends with what they are seen doing."""
    return bool(GROUP.match(text) and ACT_AT_END.search(text[-REACH_OF_ACT:]))


def sentences(text: str) -> int:
    """How many sentences a line has."""
    return 1 + sum(match[1].islower() and text[match.end()].isupper() for match in SENTENCE_BREAK.finditer(text))


def scenery(text: str) -> int:
    """How much a line without a person tells of a thing seen somewhere, as headings seldom do."""
    thing, setting = bool(THING.match(text)), bool(SETTING.search(text))
    return 2 * thing + setting if setting or text.count(" ") >= FEWEST_SPACES else 0


def is_marked(text: str) -> bool:
    """Whether a line says that it belongs to a photo: "Ảnh: N.H", "(ảnh)"."""
    if text[-1] == ":" or NO_CREDIT.match(text):
        return False
    return len(text) < LONGEST and bool(CREDIT_AT_END.search(text) or CREDIT_MARK.search(text))


def size_score(length: int, usual: int) -> int:
    """Captions are shorter than paragraphs."""
    return (length <= 170) + (length * 3 < usual) - (length > 220) - (length > usual)


def repeats(text: str, around: Surroundings) -> int:
    """2 where the words of a line are words of the title, 1 where a paragraph says them again."""
    key = comparable(text).rstrip(" .")
    if len(key) > 20 and key in comparable(around.title):
        return OF_TITLE
    words = key.split()
    runs = (" ".join(words[start : start + REPEATED_RUN]) for start in range(len(words) - REPEATED_RUN + 1))
    return 1 if any(around.everything.count(run) > 1 for run in runs) else 0


def begins_paragraph(text: str) -> bool:
    """Whether a line begins as only paragraphs do ("Tại hội nghị", "Ngày 9/3")."""
    return begins_as_paragraph(text) or begins_sentence(Row(text, 0, False))


def begins_as_paragraph(text: str) -> bool:
    """Whether a line begins with a paragraph's words, behind the label of a site or none ("(suoimo.vn) - Sáng")."""
    label = LABEL.match(text)
    return bool(PARAGRAPH_OPENER.match(text, label.end() if label else 0))


def name_runs(lines: Sequence[Line], kinds: list[str]) -> None:
    """Set the kind of the short sentences that stand among captions in a row: those of a photo report."""
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and may_stand_in_run(lines[end].text, kinds[end], kinds[end - 1] if end else ""):
            end += 1
        name_run(kinds, start, end)
        start = end + 1


def name_run(kinds: list[str], start: int, end: int) -> None:
    """Make captions of the lines from `start` to `end` where most are; a heading at their end heads what follows."""
    while end > start and kinds[end - 1] == "subhead":
        end -= 1
    if end - start >= SHORTEST_RUN and 3 * kinds[start:end].count("caption") >= 2 * (end - start):
        kinds[start:end] = ["credit" if kind == "credit" else "caption" for kind in kinds[start:end]]


def may_stand_in_run(text: str, kind: str, before: str) -> bool:
    """Whether a line can be one of a photo report's captions; a sentence right under the title is the lead."""
    if kind in {"caption", "credit"}:
        return True
    if kind not in {"paragraph", "subhead"} or len(text) > LONGEST_IN_RUN or text[-1] in ":;,":
        return False
    if not (subject_score(text) or ACTS.search(text) or SEEN.search(text)):
        return False
    if sentences(text) > 1 or begins_paragraph(text) or TELLING.search(text) or HAPPENED.search(text):
        return False
    return not (SENTENCE_END.search(text) and before in {"title", "dateline", "summary"})
