"""The command measures the check on a labelled folder."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

WORLD = {
    "about": "A district and its committee.",
    "units": [
        {"id": "h", "name": "Huyện Nậm Thượng", "tier": "huyen", "parent": "t"},
        {"id": "t", "name": "Tỉnh Sơn Lĩnh", "tier": "province"},
    ],
    "agencies": [{"id": "ub", "name": "Ủy ban nhân dân huyện Nậm Thượng", "kind": "peoples_committee", "unit": "h"}],
    "officials": [
        {"id": "o", "name": "Giàng Seo Páo", "posts": [{"title": "Chủ tịch", "agency": "ub", "from": "2019-05-02"}]}
    ],
    "articles": [
        {
            "id": "a",
            "event_on": "2022-03-04",
            "units": ["h"],
            "text": "Chủ tịch UBND huyện Giàng Seo Páo dự. Phó Chủ tịch UBND huyện Giàng Seo Páo nói.",
            "mentions": [
                {"name": "Giàng Seo Páo", "titles": ["Chủ tịch UBND huyện"], "in": "block", "outcome": "agrees"},
                {
                    "name": "Giàng Seo Páo",
                    "titles": ["Phó Chủ tịch UBND huyện"],
                    "in": "block",
                    "outcome": "differs",
                    "part": "title",
                    "why": "Hồ sơ ghi Chủ tịch.",
                },
            ],
        }
    ],
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.json").write_text(json.dumps(WORLD, ensure_ascii=False))
    return tmp_path


def shown(*arguments):
    out = StringIO()
    call_command("score_mentions", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_precision_and_recall_of_each_outcome_are_printed(folder):
    told = shown(folder)
    row = next(line.split() for line in told.splitlines() if line.startswith("differs"))
    assert row == ["differs", "1.000", "1.000", "1", "1", "1"]
    assert "2 trên 2" in told


def test_a_case_that_is_judged_otherwise_is_shown_with_both_reasons(folder):
    world = json.loads((folder / "one.json").read_text())
    world["articles"][0]["mentions"][1]["part"] = "place"
    (folder / "one.json").write_text(json.dumps(world))
    told = shown(folder, "--errors")
    assert "one/a/1  Giàng Seo Páo: Phó Chủ tịch UBND huyện" in told
    assert "- differs place: Hồ sơ ghi Chủ tịch." in told
    with pytest.raises(CommandError, match="differs 0.000 < 0.98"):
        shown(folder, "--min", "differs=0.98")


def test_only_the_cases_asked_for_are_judged(folder):
    assert "1 trên 1" in shown(folder, "--only", "one/a/0")


@pytest.mark.parametrize("arguments", [["--min", "nothing=1"], ["--min", "differs=x"], ["--only", "two"]])
def test_what_it_does_not_understand_is_refused(folder, arguments):
    with pytest.raises(CommandError):
        shown(folder, *arguments)


def test_a_folder_without_labels_or_with_broken_ones_is_refused(tmp_path):
    with pytest.raises(CommandError):
        shown(tmp_path)
    (tmp_path / "broken.json").write_text("{")
    with pytest.raises(CommandError):
        shown(tmp_path)
