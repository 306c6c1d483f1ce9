"""The documents of sample articles: a page with a title and a table, drawn and kept as PDF."""

from functools import cache
from io import BytesIO
from time import struct_time

from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

FONTS = settings.BASE_DIR / "articles" / "cards" / "fonts"
RESOLUTION = 120  # dots an inch
PAGE = (992, 1403)  # A4
MARGIN, LINE = 90, 62
INK, RULE, PAPER = 25, 150, 255
LARGE, PLAIN = 34, 24
MADE = struct_time((2026, 1, 9, 7, 0, 0, 4, 9, 0))  # the same document has the same bytes whenever it is drawn


def paper(title, rows):
    """Return the bytes of a PDF with a title and a table (rows of cells, the first of them the head)."""
    page = Image.new("L", PAGE, PAPER)
    draw = ImageDraw.Draw(page)
    top = write_title(draw, title) + LINE
    widths = [(PAGE[0] - 2 * MARGIN) // len(rows[0])] * len(rows[0])
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            write(draw, (MARGIN + sum(widths[:column]), top), cell, PLAIN, is_bold=number == 0)
        draw.line([(MARGIN, top + 45), (PAGE[0] - MARGIN, top + 45)], fill=INK if number == 0 else RULE, width=2)
        top += LINE
    file = BytesIO()
    page.save(file, "PDF", resolution=RESOLUTION, title=title, creationDate=MADE, modDate=MADE)
    return file.getvalue()


def write_title(draw, title):
    """Write a title over as many lines as it needs; return where the page goes on."""
    lines, top = [""], MARGIN
    for word in title.split():
        if width(f"{lines[-1]} {word}", LARGE, True) > PAGE[0] - 2 * MARGIN:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    for line in lines:
        write(draw, (MARGIN, top), line, LARGE, is_bold=True)
        top += 50
    return top


def write(draw, place, words, size, is_bold=False):
    """Write words at a place (left, top)."""
    left, top = place
    draw.text((left, top + size), words, font=font(size, is_bold), fill=INK, anchor="ls")


def width(words, size, is_bold):
    """Return how wide words are, in dots."""
    return font(size, is_bold).getlength(words)


@cache
def font(size, is_bold):
    """Return the typeface of the site in a size."""
    return ImageFont.truetype(FONTS / f"be-vietnam-pro-{600 if is_bold else 400}.ttf", size)
