"""How much a reader loads before anything is seen: HTML and stylesheet of one page fit into 14 KB."""

import hashlib

import brotli
import pytest

from articles.demo.loading import read_data
from articles.demo.writing import body_html
from articles.models import Picture
from cms.compression import BROTLI_QUALITY
from cms.stylesheets import SHEETS, sheet, small
from tests.cms.test_stylesheets import written
from tests.factories import make_agency, make_district, make_mention, make_official, make_photo, make_published

pytestmark = pytest.mark.django_db
MOST = 14 * 1024  # bytes: what arrives in the first round trip of a connection


@pytest.fixture
def news():
    """The published articles of the sample, each with a photo, and with places and agencies of its own."""
    rows = []
    entries = [entry for entry in read_data("articles") if entry["state"] == "published"]
    for number, entry in enumerate(entries):
        places = [make_district(f"Xã Nậm Thượng {number // 2}")] if number % 2 == 0 else [rows[-1].districts.get()]
        agencies = [make_agency(f"Hội Nông dân xã Nậm Thượng {number}")]
        fields = {"summary": entry.get("summary", ""), "body": body_html(entry["body"])}
        rows.append(make_published(entry["title"], districts=places, agencies=agencies, **fields))
        add_photo(rows[-1], number, entry)
    return rows


def add_photo(article, number, entry):
    """Add a photo as large as those of a telephone; its file is not needed."""
    digest = hashlib.sha256(f"{article.pk} {number}".encode()).hexdigest()
    picture = Picture.objects.bulk_create([Picture(sha256=digest, width=2560, height=1920)])[0]
    captions = [photo["caption"] for photo in entry["photos"]] or [entry["title"]]
    make_photo(article, captions[number % len(captions)], picture=picture, credit="Lý Văn Páo")


def weight(client, path):
    """Return the bytes of a page as readers get it, with the stylesheet."""
    styles = "\n".join(small(written(sheet(name))) for name in SHEETS).encode()
    html = client.get(path, headers={"accept-encoding": "br"})
    assert html["Content-Encoding"] == "br"
    assert BROTLI_QUALITY <= 5  # a server in front would do as well
    return len(html.content) + len(brotli.compress(styles))


def test_the_list_with_twenty_rows_and_its_facets(client, news):
    assert client.get("/tin-tuc/").content.count(b'<article class="row"') == 20
    assert weight(client, "/tin-tuc/") <= MOST


def test_an_article_with_ten_photos(client, news):
    entry = max(read_data("articles"), key=lambda entry: len(str(entry["body"])))
    article = next(one for one in news if one.title == entry["title"])
    for number in range(1, 10):
        add_photo(article, number, entry)
        make_mention(article, make_official(f"Lù Thị Mẩy {number}"), "Phó Chủ tịch Ủy ban nhân dân xã")
    assert client.get(article.get_absolute_url()).content.count(b"<figure") == 10
    assert weight(client, article.get_absolute_url()) <= MOST


def test_the_front_page(client, news):
    assert weight(client, "/") <= MOST
