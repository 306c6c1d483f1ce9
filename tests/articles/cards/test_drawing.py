"""Cards as they are drawn."""

import random
import re
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from django.conf import settings
from PIL import Image, ImageChops, ImageDraw

from articles.cards.drawing import EMBLEM, MOST_BYTES, SMALL, Words, card, draw_title, drawn
from articles.cards.layout import (
    BESIDE_PHOTO,
    GOLD,
    HEIGHT,
    INK,
    INK_SOFT,
    PAPER,
    PHOTO,
    RED,
    RULE,
    SQUARE,
    TYPE_ALONE,
    WIDTH,
)
from articles.cards.letters import BOLD, font, showable
from articles.cards.lines import fit

LAYOUTS = {"beside a photo": BESIDE_PHOTO, "type alone": TYPE_ALONE}
LONG = "Đoàn công tác của Ban Thường vụ Tỉnh ủy kiểm tra tiến độ các công trình trọng điểm tại các xã vùng cao; " * 3
TITLES = {
    "short": "Chợ phiên",
    "usual": "Tri ân những “người lái đò”: Lễ kỷ niệm 43 năm Ngày Nhà giáo Việt Nam 20/11",
    "300 letters": LONG[:300],
    "one word": "Nghiêng" * 42,
    "quotes": "“Ngày hội đại đoàn kết”: “ấm tình quân dân” ở “xã đảo”",
    "stacked marks": "ẤP ẲNG ỄNH Ộ Ữ Ỵ " * 12,
    "wide letters": "W" * 300,
    "English": "A new road to the tea hills opens before the rains",
}


def words(title=TITLES["usual"], **fields):
    """Return what a card says."""
    usual = {"site": "Cổng Tin", "locality": "Tỉnh Sơn Lĩnh", "section": "Kinh tế", "day": "27/11/2026"}
    return Words(title, **{**usual, **fields})


def photo(colour="#4a7a52"):
    """Return a plain photo."""
    return Image.new("RGB", (PHOTO[2] - PHOTO[0], PHOTO[3] - PHOTO[1]), colour)


def ink(image, ground):
    """Return the box of all that is not ground, None where there is nothing."""
    return ImageChops.difference(image, Image.new("RGB", image.size, ground)).getbbox()


def title_ink(title, layout):
    """Return the box of the ink of a title alone."""
    image = Image.new("RGB", (WIDTH, HEIGHT), layout.ground)
    draw_title(ImageDraw.Draw(image), showable(title), layout)
    return ink(image, layout.ground)


def lies_in(box, room):
    """Tell whether a box lies inside another."""
    return room[0] <= box[0] and room[1] <= box[1] and box[2] <= room[2] and box[3] <= room[3]


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_no_ink_of_a_title_touches_the_margins_the_name_of_the_site_or_the_foot(title, layout):
    left, top, right, bottom = layout.box
    assert lies_in(title_ink(title, layout), (left - 2, top + EMBLEM + 6, right + 2, bottom - SMALL - 6))


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_no_ink_lies_in_the_margins_of_a_card_of_type_alone(title):
    image = drawn(words(title, site="Cổng Thông tin điện tử " * 5, section="Thông tin chỉ đạo, điều hành " * 6))
    box = ink(image.crop((0, 0, WIDTH, HEIGHT - RULE)), RED)
    assert lies_in(box, (TYPE_ALONE.box[0] - 2, TYPE_ALONE.box[1], TYPE_ALONE.box[2] + 2, TYPE_ALONE.box[3] + 8))


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_no_ink_lies_in_the_margins_beside_a_photo(title):
    image = drawn(
        words(title, site="Cổng Thông tin điện tử " * 5, section="Thông tin chỉ đạo, điều hành " * 6), photo()
    )
    start = PHOTO[2] + RULE
    left, top, right, bottom = BESIDE_PHOTO.box
    box = ink(image.crop((start, 0, WIDTH, HEIGHT)), PAPER)
    assert lies_in(box, (left - 2 - start, top, right + 2 - start, bottom + 8))


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_margins_are_generous_and_every_way_to_set_a_title_stays_between_them(layout):
    left, top, right, bottom = layout.box
    assert min(left, top, WIDTH - right, HEIGHT - bottom) >= 48
    assert all(step.width <= right - left for step in layout.steps)
    assert all(step.height <= bottom - top - EMBLEM - SMALL for step in layout.steps)


def test_two_marks_above_the_first_line_and_the_dot_below_the_last_are_whole():
    plain, marked = (title_ink(title, TYPE_ALONE) for title in ("AAAA AAAA", "ẲỄẤỘ ẲỄẤỘ"))
    assert marked[1] < plain[1] - 12
    assert marked[3] > plain[3] + 6


@pytest.mark.parametrize("title", ["ỘỆỘỆỘỆ ẲẴẲẴẲẴ " * 3, "ộệộệộệgg ẳẵẳẵẳẵll " * 3], ids=["capitals", "small"])
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_no_mark_touches_the_line_above(title, layout):
    block = fit(title, layout.steps)
    boxes = [font(block.step.size, BOLD).getbbox(line, anchor="ls") for line in block.lines]
    assert len(boxes) > 2
    assert all(upper[3] < block.leading + lower[1] for upper, lower in pairwise(boxes))


def test_a_photo_fills_its_part_and_no_letter_stands_on_it():
    image = drawn(words(TITLES["300 letters"]), photo("#123456"))
    assert ink(image.crop(PHOTO), "#123456") is None


@pytest.mark.parametrize("title", ["Chợ phiên", TITLES["usual"], TITLES["quotes"], TITLES["English"]])
def test_a_title_alone_of_usual_length_lies_whole_in_the_square_in_the_middle(title):
    box = title_ink(title, TYPE_ALONE)
    assert SQUARE[0] < box[0] and box[2] < SQUARE[1]


def test_beside_a_photo_every_line_begins_in_the_square_in_the_middle():
    assert BESIDE_PHOTO.box[0] + 250 < SQUARE[1]


def test_letters_can_be_read_in_a_picture_300_pixels_wide():
    assert min(step.size for layout in LAYOUTS.values() for step in layout.steps) * 300 / WIDTH >= 9


def contrast(one, other):
    """Return the contrast of two colours as WCAG 2.2 defines it."""
    shades = []
    for colour in (one, other):
        digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        shades.append(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
    return max(shades) / min(shades)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_every_colour_of_words_stands_out_from_its_ground(layout):
    assert min(contrast(colour, layout.ground) for colour in (layout.title, layout.quiet, layout.brand)) >= 7


def test_the_colours_are_those_of_the_site():
    css = (Path(settings.BASE_DIR) / "cms/static/site/tokens.css").read_text()
    light = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]+);", css.split("prefers-color-scheme")[0]))
    tokens = ("paper", "ink", "ink-soft", "red-ground", "gold")
    assert [light[name] for name in tokens] == [PAPER, INK, INK_SOFT, RED, GOLD]


def noise():
    """Return the photo that takes most bytes: nothing in it is like what is beside it."""
    return Image.frombytes("RGB", photo().size, random.Random(1).randbytes(3 * photo().width * photo().height))


@pytest.mark.parametrize("make", [lambda: None, photo, noise], ids=["type alone", "plain photo", "noise"])
@pytest.mark.parametrize("title", ["300 letters", "one word", "stacked marks"])
def test_a_card_is_a_jpeg_of_1200_by_630_under_300_kilobytes(title, make):
    data = card(words(TITLES[title]), make())
    image = Image.open(BytesIO(data))
    assert (image.format, image.size) == ("JPEG", (WIDTH, HEIGHT)) == ("JPEG", (1200, 630))
    assert len(data) <= MOST_BYTES == 300_000


def test_the_same_words_and_photo_give_the_same_bytes_and_each_word_counts():
    cards = [card(words())] + [card(words()._replace(**{name: "Khác"})) for name in Words._fields]
    assert card(words()) == cards[0]
    assert len(set(cards)) == len(cards)


@pytest.mark.parametrize("title", ["漢字", "🎉"])
def test_a_title_of_which_nothing_can_be_shown_leaves_the_name_of_the_site(title):
    assert card(words(title)) == card(words("Cổng Tin"))


def test_a_card_without_a_place_and_a_section_is_drawn():
    assert card(words(locality="", section="")) != card(words())
