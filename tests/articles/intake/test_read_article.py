"""The command that prints readings: one JSON line a file, in the given order."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

TEXT = "Tin xã\nNgày 9/3/2022, đồng chí Lâm Văn Tẩu, Bí thư Đảng ủy xã thăm hỏi các gia đình chính sách."


def test_readings_are_printed_in_the_given_order(tmp_path):
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    out = StringIO()
    call_command("read_article", str(tmp_path / "b.txt"), str(tmp_path / "a.txt"), stdout=out)
    first, second = map(json.loads, out.getvalue().splitlines())
    assert (first["file"], second["file"]) == ("b.txt", "a.txt")
    assert first["officials"] == [{"name": "Lâm Văn Tẩu", "titles": ["Bí thư Đảng ủy xã"]}]
    assert "Lâm Văn Tẩu" in out.getvalue()


def test_a_file_that_cannot_be_read_prints_its_reason_and_fails_at_the_end(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    out = StringIO()
    paths = [str(tmp_path / name) for name in ("a.pdf", "missing.txt", "b.txt")]
    with pytest.raises(SystemExit) as failure:
        call_command("read_article", *paths, stdout=out)
    pdf, missing, text = map(json.loads, out.getvalue().splitlines())
    assert failure.value.code == 1
    assert pdf["file"] == "a.pdf" and pdf["error"]
    assert missing["file"] == "missing.txt" and missing["error"]
    assert text["title"] == "Tin xã"


def test_a_name_that_is_no_utf_8_can_be_printed(tmp_path):
    path = tmp_path / "tin-\udcff.txt"
    path.write_text(TEXT, encoding="utf-8")
    out = StringIO()
    call_command("read_article", str(path), stdout=out)
    assert json.loads(out.getvalue().encode())["file"] == "tin-?.txt"
