"""Pictures as a browser chooses, places and walks through them."""

import pytest

from articles.models import Picture
from tests.factories import jpeg, make_photo, make_published

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SHOWN = "() => document.querySelector('.photo img').currentSrc"
BOXES = """() => [...document.querySelectorAll('.row')].map((row) => {
    const [words, picture] = ['h2', 'img'].map((name) => row.querySelector(name).getBoundingClientRect());
    return picture.width > 0 && words.right <= picture.left;
})"""


@pytest.fixture
def article():
    """Return a published article with two large photos."""
    article = make_published()
    for shade in (40, 90):
        make_photo(article, f"Ảnh {shade}", picture=Picture.objects.from_upload(jpeg(2000, 1250, (shade, 150, 90))))
    return article


@pytest.mark.parametrize(("width", "dots", "end"), [(360, 2, "-wide-720.avif"), (1280, 2, "-wide-1600.avif")])
def test_a_browser_takes_the_file_that_fits_its_screen(new_page, article, width, dots, end):
    page = new_page(article.get_absolute_url(), width=width, device_scale_factor=dots)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SHOWN).endswith(end)


@pytest.mark.parametrize("width", [360, 1280])
def test_the_picture_of_a_row_stands_beside_its_words(new_page, article, width):
    assert new_page("/tin-tuc/", width=width).evaluate(BOXES) == [True]


def test_pictures_of_published_news_are_loaded(new_page, article):
    page = new_page(article.get_absolute_url())
    page.wait_for_load_state("networkidle")
    # Of a picture chosen by its width the browser tells the width of the place that it fills.
    assert page.evaluate("document.querySelector('.photo img').naturalWidth") == 720
