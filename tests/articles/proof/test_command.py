"""The command shows what the proofreader finds in files."""

import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

TEXT = (
    "Xã Lùng Vầu họp bàn việc làm đường\n\n"
    "Sáng 5/3/2024, tại xã, bà con họp bàn trên trên địa bàn. Đồng thười thăm hộ nghèo.\n"
)


def shown(*arguments):
    out = StringIO()
    call_command("proofread", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_each_slip_is_shown_in_its_place_with_its_remedy(tmp_path):
    file = tmp_path / "tin.txt"
    file.write_text(TEXT)
    told = shown(file)
    assert re.search(r"tin\.txt:\d  doubled-word", told)
    assert "[trên trên]" in told
    assert "“trên”" in told
    assert "no-syllable" in told


def test_only_the_rules_that_are_asked_for_are_shown(tmp_path):
    file = tmp_path / "tin.txt"
    file.write_text(TEXT)
    assert "doubled-word" not in shown(file, "--rule", "no-syllable")


def test_a_file_that_cannot_be_read_is_refused_in_plain_words(tmp_path):
    file = tmp_path / "tin.pdf"
    file.write_bytes(b"%PDF-1.4")
    with pytest.raises(CommandError, match="tin.pdf"):
        shown(file)
    with pytest.raises(CommandError, match="khong-co.txt"):
        shown(tmp_path / "khong-co.txt")
