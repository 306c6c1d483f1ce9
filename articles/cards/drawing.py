"""A card drawn."""

import io
from typing import NamedTuple

from PIL import Image, ImageDraw

from articles.cards.emblem import emblem
from articles.cards.layout import BESIDE_PHOTO, GOLD, HEIGHT, PHOTO, RULE, TYPE_ALONE, WIDTH
from articles.cards.letters import BOLD, REGULAR, font, showable, width
from articles.cards.lines import Step, fit

EMBLEM, GAP = 56, 16  # pixels
NAME, SMALL = (30, 26, 22), 24  # sizes of letters: the name of the site, where it fits, and all that is less
MOST_BYTES = 300 * 1000
"""Of a file: messengers show none that is larger."""
_QUALITIES = (86, 70, 50, 30)  # the first that is small enough; all but photos of noise are with the first
_JPEG = {"optimize": True, "progressive": True}


class Words(NamedTuple):
    """What a card says: the name of the site and its place, section and day are one line each."""

    title: str
    site: str
    locality: str
    section: str
    day: str

    def shown(self) -> "Words":
        """Return the words without what the typeface lacks; a card without a title says the site's name."""
        words = Words(*map(showable, self))
        return words._replace(title=words.title or words.site)


def card(words: Words, photo: Image.Image | None = None) -> bytes:
    """Return a card as a JPEG file of at most MOST_BYTES; `photo` has the size of the box PHOTO."""
    image = drawn(words, photo)
    for quality in _QUALITIES:
        file = io.BytesIO()
        # Colours at full width while there is room: red edges of letters are blurred by less.
        image.save(file, "JPEG", quality=quality, subsampling="4:4:4" if quality > 80 else "4:2:0", **_JPEG)
        if file.tell() <= MOST_BYTES:
            break
    return file.getvalue()


def drawn(words: Words, photo: Image.Image | None = None) -> Image.Image:
    """Return a card as an image."""
    words, layout = words.shown(), BESIDE_PHOTO if photo else TYPE_ALONE
    image = Image.new("RGB", (WIDTH, HEIGHT), layout.ground)
    pen = ImageDraw.Draw(image)
    if photo:
        image.paste(photo, PHOTO[:2])
        pen.rectangle((PHOTO[2], 0, PHOTO[2] + RULE - 1, HEIGHT), GOLD)
    else:
        pen.rectangle((0, HEIGHT - RULE, WIDTH, HEIGHT), GOLD)
    draw_brand(image, pen, words, layout)
    draw_title(pen, words.title, layout)
    draw_foot(pen, words, layout)
    return image


def draw_brand(image, pen, words, layout):
    """Draw the emblem, the name of the site and its place at the top."""
    left, top, right, _bottom = layout.box
    room = right - left - EMBLEM - GAP
    lines = [one_line(words.site, room, NAME, BOLD), one_line(words.locality, room)]
    lines = [line for line in lines if line[0]]
    widest = max((width(*line) for line in lines), default=0)
    if layout.is_centred:
        left = round((left + right - EMBLEM - GAP - widest) / 2)
    image.paste(sign := emblem(EMBLEM, layout.brand, GOLD), (left, top), sign)
    middles = (15, 44) if len(lines) == 2 else (EMBLEM // 2,) * len(lines)
    for (text, size, weight), middle in zip(lines, middles, strict=True):
        pen.text((left + EMBLEM + GAP, top + middle), text, layout.brand, font(size, weight), "lm")


def draw_title(pen, title, layout):
    """Draw the title in the middle between the name of the site and the foot."""
    left, top, right, bottom = layout.box
    block = fit(title, layout.steps)
    size, leading = block.step.size, block.leading
    baseline = (top + EMBLEM + bottom - SMALL - block.height) / 2 + leading * 0.75
    for number, line in enumerate(block.lines):
        x, anchor = ((left + right) / 2, "ms") if layout.is_centred else (left, "ls")
        pen.text((x, round(baseline + number * leading)), line, layout.title, font(size, BOLD), anchor)


def draw_foot(pen, words, layout):
    """Draw section and day at the bottom; the day is never cut."""
    left, _top, right, bottom = layout.box
    day = f" · {words.day}" if words.section else words.day
    section = one_line(words.section, right - left - width(day, SMALL), weight=BOLD)
    x = left
    if layout.is_centred:
        x = (left + right - width(*section) - width(day, SMALL)) / 2
    pen.text((x, bottom), section[0], layout.brand, font(*section[1:]), "ls")
    pen.text((x + width(*section), bottom), day, layout.quiet, font(SMALL), "ls")


def one_line(text, room, sizes=(SMALL,), weight=REGULAR):
    """Return (text, size, weight) of a line of `room` pixels, in the first size that fits, at last cut with "…"."""
    block = fit(text, [Step(size, int(room), 1) for size in sizes], weight)
    return "".join(block.lines), block.step.size, weight
