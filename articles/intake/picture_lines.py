"""Lines that a copied page leaves where a picture stood: its file's name, a label for its caption."""

import re

PICTURE_PLACE = re.compile(
    r"chú thích ảnh|left ?center ?right ?del|[\w() .-]{0,60}\.(?:jpe?g|png|gif|webp)\)?|"
    r"!\[[^\]]{0,80}\]\([^)]{0,120}\)",
    re.IGNORECASE,
)
LONGEST = 200


def is_picture_place(text: str) -> bool:
    """Whether a line stands for a picture that did not come with the text."""
    return len(text) <= LONGEST and bool(PICTURE_PLACE.fullmatch(text))
