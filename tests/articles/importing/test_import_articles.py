"""The command that stores raw articles: one bad file keeps none of the others out."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import DataError

from articles.importing import store
from articles.models import Article, Source
from tests.factories import jpeg

pytestmark = pytest.mark.django_db

TEXT = "Tin xã số {}\nNgày 9/3/2022, đồng chí Lâm Văn Tẩu, Bí thư Đảng ủy xã thăm hỏi các gia đình chính sách."


def run(*paths, **options):
    """Run the command; return what it printed, and what it complained about, as UTF-8."""
    out, errors = StringIO(), StringIO()
    try:
        call_command("import_articles", *map(str, paths), stdout=out, stderr=errors, **options)
    except CommandError as error:
        errors.write(str(error))
    return out.getvalue().encode().decode(), errors.getvalue().encode().decode()


@pytest.fixture
def files(tmp_path):
    """Write three texts and return their paths."""
    paths = [tmp_path / f"{number}.txt" for number in (1, 2, 3)]
    for number, path in enumerate(paths):
        path.write_text(TEXT.format(number), encoding="utf-8")
    return paths


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(files):
    files[1].write_bytes(b"%PDF-1.7 \x00\x01")
    printed, complaints = run(*files)
    assert Article.objects.count() == 2
    assert "2.txt" in complaints
    assert "2.txt" not in printed


def test_a_text_that_the_database_refuses_is_named_and_the_rest_goes_on(files, monkeypatch):
    make_draft = store.make_draft

    def refuse(plan, pictures):
        if "số 1" in plan.title:
            raise DataError("value too long")
        return make_draft(plan, pictures)

    monkeypatch.setattr(store, "make_draft", refuse)
    assert "2.txt" in run(*files)[1]
    assert Article.objects.count() == Source.objects.count() == 2


def test_a_name_that_is_no_utf_8_is_stored_and_printed(tmp_path):
    path = tmp_path / "tin-\udcff.txt"
    path.write_text(TEXT, encoding="utf-8")
    for _time in range(2):
        assert "tin-?.txt" in run(path)[0]
    assert Source.objects.get().file_name == "tin-?.txt"


def test_a_dry_run_stores_nothing(files):
    assert "1.txt" in run(*files, dry_run=True)[0]
    assert not Source.objects.exists()


def test_a_folder_is_read_file_by_file(files):
    (files[0].parent / ".an").write_text("x")
    assert run(files[0].parent)[1] == ""
    assert Article.objects.count() == 3


def test_a_folder_with_pictures_is_one_article(tmp_path):
    folder = tmp_path / "tin-xa"
    folder.mkdir()
    (folder / "bai.txt").write_text(TEXT.format(1) + "\nQuang cảnh buổi thăm hỏi", encoding="utf-8")
    (folder / "anh1.jpg").write_bytes(jpeg())
    run(tmp_path)
    photo = Article.objects.get().photos.get()
    assert photo.caption == "Quang cảnh buổi thăm hỏi" and photo.picture


def test_a_saved_page_takes_the_pictures_beside_it(tmp_path):
    body = f"<h1>Tin xã</h1><p>{TEXT.format(2)}</p><img src='tin_files/a.jpg'><p><i>Quang cảnh</i></p>"
    (tmp_path / "tin.html").write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    (tmp_path / "tin_files").mkdir()
    (tmp_path / "tin_files" / "a.jpg").write_bytes(jpeg())
    run(tmp_path)
    assert Article.objects.get().photos.get().picture


def test_a_path_that_is_not_there_is_named(tmp_path):
    assert "khong-co.txt" in run(tmp_path / "khong-co.txt")[1]
