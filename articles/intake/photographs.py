"""Which caption belongs to which picture."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.intake.blocks import Block
from articles.intake.documents import PictureFile
from cms.text import folded_words

CREDIT = re.compile(
    r"[\s.,;(–-]*\b(?:ảnh|photo|ành)(?: minh họa)?\s*[:/]\s*(?P<credit>[^:]{1,80}?)[\s.)]*$", re.IGNORECASE
)
CREDIT_LINE = re.compile(
    r"^[\s(]*(?:ảnh|photo|nguồn ảnh|ảnh và video)\s*[:/]?\s*(?P<credit>.*?)[\s.)]*$", re.IGNORECASE
)
NUMBER = re.compile(r"(?:ảnh|hình|img|dsc)[\s_]*(?:số\s*)?0*(?P<number>\d{1,2})(?!\d)", re.IGNORECASE)
NAMED = re.compile(r"\b(?P<name>[\w.-]+\.(?:jpe?g|png|webp|gif|bmp|heic))\b", re.IGNORECASE)
GENERIC = re.compile(r"^(?:anh|hinh|image|img|dsc|pic|photo|picture|p|z|screenshot|zalo)?[\W_\d]*$")
SHARED_WORDS = 2


@dataclass(frozen=True)
class PhotoFound:
    """A photo: the number of its picture file, the number of the block that is its caption, who made it.

    One of the two numbers may be None: a caption whose picture did not come, a picture without words.
    """

    picture: int | None
    caption: int | None
    credit: str = ""

    def place(self, blocks: Sequence[Block]) -> int | None:
        """The number of the block where the photo stands: its picture's, else its caption's; None follows the text."""
        for index, block in enumerate(blocks):
            if self.picture is not None and block.picture == self.picture:
                return index
        return self.caption


def find_photos(blocks: Sequence[Block], pictures: Sequence[PictureFile]) -> list[PhotoFound]:
    """Return the photos of a text in reading order; each picture and each caption is in exactly one.

    A caption that names a file, or whose words a file's name has, is that file's. Next, the caption that stands by a
    picture, as most of the text has it (below, else above). What is left goes together in order.
    """
    captions = [index for index, block in enumerate(blocks) if block.kind == "caption"]
    pairs = by_name(blocks, captions, pictures)
    by_place(blocks, captions, pairs)
    by_order(blocks, captions, range(len(pictures)), pairs)
    owners = {caption: picture for picture, caption in pairs.items()}
    found = [(index, PhotoFound(owners.get(index), index, credit_of(blocks, index))) for index in captions]
    places = {block.picture: index for index, block in enumerate(blocks) if block.picture is not None}
    found = [(min(index, places.get(photo.picture, index)), photo) for index, photo in found]
    found += [
        (places.get(number, len(blocks)), PhotoFound(number, None, credit_below(blocks, places.get(number))))
        for number in range(len(pictures))
        if number not in pairs
    ]
    return [photo for _, photo in sorted(found, key=lambda pair: pair[0])]


def by_name(blocks: Sequence[Block], captions: Sequence[int], pictures: Sequence[PictureFile]) -> dict[int, int]:
    """Pairs {picture: caption} that file names tell: "(IMG_2.JPG) ...", "le-khai-mac.jpg"."""
    pairs: dict[int, int] = {}
    names = {folded_words(picture.name): number for number, picture in enumerate(pictures) if picture.name}
    for caption in captions:
        named = NAMED.search(label_of(blocks, caption))
        number = names.get(folded_words(named["name"])) if named else None
        if number is not None and number not in pairs:
            pairs[number] = caption
    words = {number: set(words_of_name(picture.name)) for number, picture in enumerate(pictures)}
    scores = [
        (len(shared), number, caption)
        for number, telling in words.items()
        if number not in pairs and len(telling) >= SHARED_WORDS
        for caption in captions
        if len(shared := telling & set(folded_words(blocks[caption].text).split())) * 3 >= len(telling) * 2
    ]
    for _, number, caption in sorted(scores, key=lambda score: -score[0]):
        if number not in pairs and caption not in pairs.values():
            pairs[number] = caption
    return pairs


def label_of(blocks: Sequence[Block], caption: int) -> str:
    """The mark before a caption that says which picture it is for; "" where there is none."""
    return blocks[caption - 1].text if caption and blocks[caption - 1].kind == "label" else ""


def words_of_name(name: str) -> list[str]:
    """The words of a file's name that may stand in a caption: none of "IMG_0231.JPG" or "anh1.jpg"."""
    stem = folded_words(re.sub(r"\.\w+$", "", name)).strip()
    return [] if GENERIC.match(stem) else [word for word in stem.split() if not word.isdigit()]


def by_place(blocks: Sequence[Block], captions: Sequence[int], pairs: dict[int, int]) -> None:
    """Add the pairs of neighbours; captions stand below their pictures unless more of the text has them above."""
    free = set(captions) - set(pairs.values())
    pictures = [i for i, block in enumerate(blocks) if block.picture is not None and block.picture not in pairs]
    below = {index: caption_near(blocks, index, 1, free) for index in pictures}
    above = {index: caption_near(blocks, index, -1, free) for index in pictures}
    both = [below, above]
    if len({c for c in above.values() if c is not None}) > len({c for c in below.values() if c is not None}):
        both.reverse()
    for near in both:
        for index in pictures:
            caption = near[index]
            if caption in free and blocks[index].picture not in pairs:
                pairs[blocks[index].picture] = caption
                free.discard(caption)


def caption_near(blocks: Sequence[Block], index: int, step: int, free: set[int]) -> int | None:
    """The caption right below (step 1) or above (-1) a picture, over further pictures and credits."""
    index += step
    while 0 <= index < len(blocks) and blocks[index].kind in {"picture", "credit"}:
        index += step
    return index if index in free else None


def by_order(blocks: Sequence[Block], captions: Sequence[int], pictures, pairs: dict[int, int]) -> None:
    """Pair what is left: by the number that a caption says ("Ảnh 2: ..."), else the first with the first.

    Only pictures that have no place of their own in the text go by order.
    """
    placed = {block.picture for block in blocks if block.picture is not None and stands_in_text(blocks, block)}
    loose = [number for number in pictures if number not in pairs and number not in placed]
    free = [caption for caption in captions if caption not in pairs.values()]
    for caption in list(free):
        number = NUMBER.search(label_of(blocks, caption))
        picture = int(number["number"]) - 1 if number else None
        if picture in loose:
            pairs[picture] = caption
            loose.remove(picture)
            free.remove(caption)
    for picture, caption in zip(loose, free, strict=False):
        pairs[picture] = caption


def stands_in_text(blocks: Sequence[Block], picture: Block) -> bool:
    """Whether words of the article follow a picture: those of a package only follow the text."""
    index = next(place for place, block in enumerate(blocks) if block is picture)
    return any(block.kind in {"paragraph", "item", "subhead"} for block in blocks[index:])


def credit_of(blocks: Sequence[Block], caption: int) -> str:
    """Who made the photo of a caption: told at the caption's end, or on a line of its own below it."""
    credit = CREDIT.search(blocks[caption].text)
    if credit and credit.start() > 0:
        return credit["credit"].strip()
    return credit_below(blocks, caption)


def credit_below(blocks: Sequence[Block], index: int | None) -> str:
    """The credit that has a line of its own right below a block."""
    if index is None or index + 1 >= len(blocks) or blocks[index + 1].kind != "credit":
        return ""
    credit = CREDIT_LINE.match(blocks[index + 1].text)
    return credit["credit"].strip() if credit else ""


def caption_words(text: str) -> str:
    """The words of a caption line without the credit at its end; the whole line where nothing would be left."""
    credit = CREDIT.search(text)
    return text[: credit.start()].strip() or text if credit else text
