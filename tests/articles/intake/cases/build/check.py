"""Check the labels of every case that has a source text: verbatim, in order, and each line accounted for.

    python build/check.py [gold-a.jsonl ...]
"""
import json
import sys
import unicodedata
from pathlib import Path

CASES = Path(__file__).resolve().parent.parent


def flat(text):
    return " ".join(text.split())


def strings(label):
    for key in ("title", "event_date_raw", "byline", "source"):
        if label.get(key):
            yield key, label[key]
    for key in ("captions", "subheads", "meta_lines", "footnotes", "agencies", "agencies_optional", "districts",
                "districts_optional", "other_orgs", "persons_not_officials", "places_below_commune"):
        for one in label.get(key, []):
            yield key, one
    for official in label["officials"]:
        yield "name", official["name"]
        yield from (("titles_all", one) for one in official["titles_all"])
        if "rank" in official:
            yield "rank", official["rank"]
        if official["titles"] != official["titles_all"][:len(official["titles"])]:
            yield "titles not first in titles_all", "\0"
    for photo in label.get("photos", []):
        yield from ((key, photo[key]) for key in ("caption", "credit") if photo[key])


def check(label):
    source = CASES / "sources" / (Path(label["file"]).stem + ".txt")
    raw = source.read_text(encoding="utf-8")
    faults = [] if raw == unicodedata.normalize("NFC", raw) else ["source is not NFC"]
    lines = [flat(line) for line in raw.splitlines()]
    text = flat(raw)
    # A department's name as it stands inside a title may begin with a capital or not ("Phó Trưởng phòng ...").
    faults += [f"{key}: {one!r} is not in the text" for key, one in strings(label) if one not in text]
    whole = [label["title"], *label["captions"], *label.get("subheads", []), *label.get("meta_lines", []), *label.get("footnotes", [])]
    faults += [f"not a whole line: {one!r}" for one in whole if one not in lines]
    rest = list(lines)
    for one in whole:
        if one in rest:
            rest.remove(one)
    if len(rest) != label["paragraphs_count"]:
        faults.append(f"paragraphs_count {label['paragraphs_count']}, but {len(rest)} lines are left")
    in_lines = [lines.index(one) for one in label["captions"] if one in lines and one != label["title"]]
    if in_lines != sorted(in_lines):
        faults.append("captions are not in order")
    for key in ("agencies", "districts"):
        faults += [f"{key}: {one!r} twice" for one in set(label[key]) & set(label.get(key + "_optional", []))]
    if not (CASES / label["file"]).exists():
        faults.append("the file is missing")
    return faults


if __name__ == "__main__":
    names = sys.argv[1:] or sorted(path.name for path in CASES.glob("gold-*.jsonl"))
    bad = 0
    for name in names:
        for line in (CASES / name).read_text(encoding="utf-8").splitlines():
            label = json.loads(line)
            for fault in check(label):
                bad += 1
                print(label["file"], fault)
    print("faults:", bad)
    sys.exit(bool(bad))
