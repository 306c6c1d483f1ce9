"""The labels of the measured articles hold only words that stand in the articles."""

import datetime
import json
import re
import unicodedata
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "cases"
LABELS = [json.loads(line) for line in (FOLDER / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
LISTS_OF_STRINGS = (
    "captions",
    "agencies",
    "agencies_optional",
    "districts",
    "districts_optional",
    "other_orgs",
    "persons_not_officials",
    "places_below_commune",
    "meta_lines",
    "subheads",
    "footnotes",
)


def read_joined(file_name):
    """Return what a person sees of an article, in NFC with every run of white space as one blank.

    It stands in `sources/` where the file itself is no plain text in UTF-8.
    """
    source = FOLDER / "sources" / f"{file_name.split('.')[0]}.txt"
    text = (source if source.exists() else FOLDER / file_name).read_text(encoding="utf-8-sig")
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))


def label_strings(label):
    """Yield every string of one article's labels that must stand in its text."""
    yield from (label[key] for key in ("title", "event_date_raw") if label[key] is not None)
    for key in LISTS_OF_STRINGS:
        yield from label.get(key, [])
    yield from (label[key] for key in ("byline", "source") if label.get(key))
    for photo in label.get("photos", []):
        yield from (photo[key] for key in ("caption", "credit") if photo[key])
    for official in label["officials"] + label.get("officials_optional", []):
        yield official["name"]
        yield from official["titles_all"]
        if "rank" in official:
            yield official["rank"]


def each_label():
    """Parametrise a test over the labelled articles, named by their files."""
    return pytest.mark.parametrize("label", LABELS, ids=[label["file"] for label in LABELS])


def test_every_article_has_one_line_of_labels():
    files = sorted(path.name for path in FOLDER.iterdir() if path.name[:2].isdigit())
    assert files == sorted(label["file"] for label in LABELS)
    assert {label.get("shape", "txt") for label in LABELS} == {"txt", "docx", "html", "zip", "folder", "eml"}


@each_label()
def test_labels_are_verbatim(label):
    text = read_joined(label["file"])
    assert [string for string in label_strings(label) if string not in text] == []


@each_label()
def test_titles_at_first_mention_are_among_all_titles(label):
    for official in label["officials"]:
        assert set(official["titles"]) <= set(official["titles_all"])


@each_label()
def test_nobody_is_both_official_and_private(label):
    names = {official["name"] for official in label["officials"]}
    assert names.isdisjoint(label.get("persons_not_officials", []))


@each_label()
def test_event_date_agrees_with_its_basis(label):
    assert label["year_basis"] in {"explicit", "dateline", "inferred", "none"}
    assert (label["event_date"] is None) == (label["year_basis"] == "none")
    if label["event_date"] is None:
        return
    day = datetime.date.fromisoformat(label["event_date"])
    assert day <= datetime.date.fromisoformat(label.get("event_date_end", label["event_date"]))
    numbers = [int(number) for number in re.findall(r"\d+", label["event_date_raw"])]
    assert {day.day, day.month} <= set(numbers)
    assert (day.year in numbers) == (label["year_basis"] == "explicit")


def test_the_texts_keep_the_mess_they_are_to_test():
    raw = {path.name: path.read_bytes() for path in FOLDER.glob("*.txt")}
    text = {name: content.decode("utf-8", "ignore") for name, content in raw.items()}
    assert any(content.startswith(b"\xef\xbb\xbf") for content in raw.values())
    assert any(b"\r\n" in content for content in raw.values())
    assert any(not unicodedata.is_normalized("NFC", content) for content in text.values())
    assert any("\u00a0" in content for content in text.values())
    assert any("\u00d0" in content for content in text.values())
