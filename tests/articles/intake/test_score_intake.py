"""The command that measures the reader on a labelled folder."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

TEXT = "Tin xã Lùng Vầu\nSáng 9/3/2023, đồng chí Lù Văn Páo, Bí thư Đảng ủy xã Lùng Vầu, họp với UBND xã Lùng Vầu."
POST = "Bí thư Đảng ủy xã Lùng Vầu"
LABEL = {
    "file": "tin.txt", "title": "Tin xã Lùng Vầu", "event_date": "2023-03-09", "paragraphs_count": 1, "captions": [],
    "officials": [{"name": "Lù Văn Páo", "titles": [POST], "titles_all": [POST]}],
    "agencies": ["UBND xã Lùng Vầu"], "districts": ["xã Lùng Vầu"],
}  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "tin.txt").write_text(TEXT, encoding="utf-8")
    label(tmp_path)
    return tmp_path


def label(folder, **changes):
    (folder / "gold.jsonl").write_text(json.dumps(LABEL | changes, ensure_ascii=False), encoding="utf-8")


def run(folder, *options):
    out = StringIO()
    with translation.override("en"):
        call_command("score_intake", str(folder), *options, stdout=out)
    return out.getvalue()


def test_what_is_right_scores_one(folder):
    lines = {line.split()[0]: line.split() for line in run(folder).splitlines()}
    assert {lines[name][1] for name in ("officials", "titles", "districts", "title", "event_date")} == {"1.000"}


def test_a_miss_is_shown_in_its_context(folder):
    label(folder, agencies=["Đảng ủy xã Lùng Vầu"])
    shown = run(folder, "--errors")
    assert "tin.txt  agencies  - Đảng ủy xã Lùng Vầu\n    " in shown and "Bí thư Đảng ủy xã Lùng Vầu" in shown
    assert "tin.txt  agencies  + UBND xã Lùng Vầu" in shown


def test_what_is_optional_counts_neither_way(folder):
    label(folder, agencies=[], agencies_optional=["UBND xã Lùng Vầu"])
    assert "agencies" not in run(folder, "--errors").split("measure")[0]


def test_a_measure_below_its_floor_fails(folder):
    label(folder, captions=["Quang cảnh buổi họp"])
    with pytest.raises(CommandError, match="captions 0.000 < 0.9"):
        run(folder, "--min", "captions=0.9")


@pytest.mark.parametrize("floor", ["nothing=1", "titles=x"])
def test_a_floor_that_means_nothing_is_refused(folder, floor):
    with pytest.raises(CommandError):
        run(folder, "--min", floor)


def test_the_confidence_of_each_kind_of_evidence_is_counted(folder):
    assert "person  cued         1     1  0.67" in run(folder, "--confidence")


@pytest.mark.parametrize("labels", ["", "{", '{"file": "tin.txt"}'])
def test_labels_that_cannot_be_read_are_told(folder, labels):
    (folder / "gold.jsonl").write_text(labels, encoding="utf-8")
    with pytest.raises(CommandError):
        run(folder)


def test_a_folder_without_labels_is_told(tmp_path):
    with pytest.raises(CommandError):
        run(tmp_path)
