"""Check that every label of gold-b.jsonl stands verbatim in its source, and that each case is there."""
import json
import sys
import unicodedata
from pathlib import Path

CASES = Path(__file__).resolve().parent.parent
LISTS = ("captions", "agencies", "districts", "meta_lines", "subheads", "agencies_optional", "districts_optional",
         "other_orgs", "persons_not_officials", "places_below_commune")


def labels(gold):
    yield "title", gold["title"]
    for key in ("event_date_raw", "byline", "source"):
        if gold[key]:
            yield key, gold[key]
    for key in LISTS:
        for text in gold.get(key, []):
            yield key, text
    for person in gold["officials"]:
        yield "official", person["name"]
        if person.get("rank"):
            yield "rank", f"{person['rank']} {person['name']}"
        for text in person["titles_all"]:
            yield "title of " + person["name"], text
    for photo in gold["photos"]:
        for key in ("caption", "credit"):
            if photo[key]:
                yield key, photo[key]


def main():
    bad = 0
    for line in (CASES / "gold-b.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        name = gold["file"].rsplit(".", 1)[0] if gold["shape"] != "folder" else gold["file"]
        source = (CASES / "sources" / f"{name}.txt").read_text(encoding="utf-8")
        lines = source.splitlines()
        flat = " ".join(source.split())
        problems = []
        if unicodedata.normalize("NFC", source) != source:
            problems.append("source is not NFC")
        if not (CASES / gold["file"]).exists():
            problems.append("no such case")
        problems += [f"{what}: {text}" for what, text in labels(gold) if text not in flat]
        for person in gold["officials"]:
            if person["titles_all"][: len(person["titles"])] != person["titles"]:
                problems.append(f"titles of {person['name']}")
        fixed = [gold["title"], *gold["meta_lines"], *gold.get("subheads", [])]
        problems += [f"no whole line: {text}" for text in fixed if text not in lines]
        problems += [f"no line ends so: {text}" for text in gold["captions"] if not any(x.endswith(text) for x in lines)]
        problems += [f"{key} is no meta line" for key in ("byline", "source") if gold[key] and gold[key] not in gold["meta_lines"]]
        if len(lines) != len(fixed) + len(gold["captions"]) + gold["paragraphs_count"]:
            problems.append("the count of lines does not agree")
        shown = [photo["caption"] for photo in gold["photos"] if photo["caption"]]
        if gold["photos"] and shown != gold["captions"]:
            problems.append("captions of photos differ")
        for problem in problems:
            print(gold["file"], problem)
        bad += len(problems)
    sys.exit(bool(bad))


main()
