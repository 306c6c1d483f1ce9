"""What the three readers share: their result, and the one thing that is taken from EXIF."""

import struct
from typing import NamedTuple

_ORIENTATION_TAG = 0x0112
_SHORT = 3
_MOST_ENTRIES = 512


class Container(NamedTuple):
    """A file taken apart. `essence` is the same picture with nothing but what decoding needs.

    `format` is Pillow's name; `width` and `height` are pixels as stored, before `orientation` (EXIF, 1 to 8).
    """

    format: str
    width: int
    height: int
    orientation: int
    essence: bytes


def orientation(exif: bytes) -> int:
    """The orientation, 1 to 8, in a block of EXIF; 1 (upright) where it is missing or makes no sense.

    Read here alone, from the first directory (EXIF 2.32, 4.6.2 and 4.6.4): cameras write the rest in too
    many broken ways to let it decide whether a picture can be used.
    """
    tiff = exif.removeprefix(b"Exif\0\0")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None:
        return 1
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for index in range(min(count, _MOST_ENTRIES)):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * index)
            if tag == _ORIENTATION_TAG:
                return value if kind == _SHORT and 1 <= value <= 8 else 1
    except struct.error:
        pass
    return 1
