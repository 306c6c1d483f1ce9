"""The stylesheets of the public site: one small file for readers."""

import re

import brotli
import pytest
from django.conf import settings
from django.core.management import call_command

from cms.stylesheets import BUNDLE, RECORDS, SHEETS, sheet, small
from cms.templatetags import styles
from tests.factories import make_published

SITE = settings.BASE_DIR / "cms" / "static"
MOST = 4600  # bytes of the bundle: with the list of news, 20 rows and all facets, it must fit into 14 KB


def written(name):
    return (SITE / name).read_text(encoding="utf-8")


@pytest.fixture
def collected(settings, tmp_path):
    """The folder of static files as readers get them, and the storage that made them."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": "cms.stylesheets.BundledStorage"}}
    settings.STATICFILES_DIRS = [("site", SITE / "site")]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    call_command("collectstatic", "--noinput", verbosity=0)
    return tmp_path


@pytest.mark.parametrize(
    ("css", "said"),
    [
        ("a { color: red; /* why */ }\n", "a{color:red}"),
        (".a > .b, .c :is(p) { margin: calc(-1 * 2px + 1px) 0; }", ".a>.b,.c :is(p){margin:calc(-1 * 2px + 1px) 0}"),
        ('a::after { content: " ( ;  " / ""; }', 'a::after{content:" ( ;  " / ""}'),
        ("@media (min-width: 40rem) { a { b: c } }", "@media (min-width:40rem){a{b:c}}"),
    ],
)
def test_what_needs_no_space_has_none(css, said):
    assert small(css) == said


def test_making_small_what_is_small_changes_nothing():
    for name in SHEETS:
        assert small(small(written(sheet(name)))) == small(written(sheet(name)))


def test_readers_get_all_sheets_in_one_file_in_their_order(collected):
    text = (collected / BUNDLE).read_text()
    places = [text.index(small(written(sheet(name))).split("{")[1]) for name in SHEETS]
    assert places == sorted(places)
    assert "/*" not in text


def test_the_bundle_is_small(collected):
    assert len(brotli.compress((collected / BUNDLE).read_bytes())) <= MOST


def test_the_bundle_has_its_hash_in_its_name_and_names_fonts_by_theirs(collected):
    [hashed] = [one for one in (collected / "site").glob("site.*.css") if re.fullmatch(r"site\.\w{12}\.css", one.name)]
    fonts = re.findall(r"url\(\"(fonts/[^\"]+)\"\)", hashed.read_text())
    assert len(fonts) == 2
    assert all((collected / "site" / font).exists() and re.search(r"\.\w{12}\.woff2$", font) for font in fonts)


def test_other_sheets_are_small_too(collected):
    [hashed] = [one for one in (collected / "site").glob("records.*.css") if one.name.count(".") == 2]
    assert hashed.read_text() == small(written(RECORDS)).replace("\n", "")


@pytest.mark.parametrize(
    ("area", "number"), [("articles", 1), ("front", 1), ("", 1), ("officials", 2), ("districts", 2)]
)
def test_a_page_names_one_sheet_and_the_pages_of_records_one_more(monkeypatch, area, number):
    monkeypatch.setattr(styles, "is_bundled", lambda: True)
    assert styles.stylesheets(area).count("<link") == number


@pytest.mark.django_db
def test_pages_name_the_files_as_they_are_written_where_nothing_is_bundled(client):
    make_published()
    text = client.get("/tin-tuc/").content.decode()
    places = [text.index(f"site/{name}.css") for name in SHEETS]
    assert places == sorted(places)
    assert "records.css" not in text
    assert "records.css" in client.get("/can-bo/").content.decode()
