"""WebP (RFC 9649): a RIFF file of one still picture, or an extended one with colour profile and alpha."""

import struct

from cms.images.containers.parts import Container, orientation
from cms.images.refusal import ANIMATED, DAMAGED, UnsafeImage

_EXTENDED, _LOSSY, _LOSSLESS = b"VP8X", b"VP8 ", b"VP8L"
_KEPT = (_EXTENDED, b"ICCP", b"ALPH", _LOSSY, _LOSSLESS)
_HAS_PROFILE, _HAS_ALPHA, _IS_ANIMATED = 0x20, 0x10, 0x02
_MOST_CHUNKS = 64


def begins(data: bytes) -> bool:
    """Whether these bytes begin as WebP does."""
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def read(data: bytes) -> Container:
    """Take a WebP file apart, within its RIFF. UnsafeImage when it is damaged, cut off or animated."""
    kept, sizes, turn = [], set(), 1
    for kind, content in _chunks(data):
        if kind in (b"ANIM", b"ANMF") or (kind == _EXTENDED and content[:1] and content[0] & _IS_ANIMATED):
            raise UnsafeImage(ANIMATED)
        if kind == b"EXIF":
            turn = orientation(content)
        if kind in _SIZES:
            sizes.add(_SIZES[kind](content))
        if kind in _KEPT:
            kept.append(_chunk(kind, _without_metadata(content) if kind == _EXTENDED else content))
    # A canvas and a picture of two sizes would let one declare less than the other takes.
    if len(sizes) != 1:
        raise UnsafeImage(DAMAGED)
    body = b"WEBP" + b"".join(kept)
    return Container("WEBP", *sizes.pop(), turn, b"RIFF" + struct.pack("<I", len(body)) + body)


def _chunks(data: bytes):
    """Each chunk of the RIFF: its type and its content."""
    position, end = 12, 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise UnsafeImage(DAMAGED)
    for _ in range(_MOST_CHUNKS):
        if position + 8 > end:
            return
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        if position + 8 + length > end:
            break
        yield data[position : position + 4], data[position + 8 : position + 8 + length]
        position += 8 + length + length % 2
    raise UnsafeImage(DAMAGED)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _without_metadata(content: bytes) -> bytes:
    """The header of an extended file, with no flag left for EXIF and XMP."""
    return bytes([content[0] & (_HAS_PROFILE | _HAS_ALPHA)]) + content[1:] if content else content


def _canvas_size(content: bytes) -> tuple[int, int]:
    if len(content) < 10:
        return 0, 0
    return int.from_bytes(content[4:7], "little") + 1, int.from_bytes(content[7:10], "little") + 1


def _lossy_size(content: bytes) -> tuple[int, int]:
    if content[3:6] != b"\x9d\x01\x2a" or len(content) < 10:
        return 0, 0
    width, height = struct.unpack_from("<HH", content, 6)
    return width & 0x3FFF, height & 0x3FFF


def _lossless_size(content: bytes) -> tuple[int, int]:
    if content[:1] != b"\x2f" or len(content) < 5:
        return 0, 0
    bits = int.from_bytes(content[1:5], "little")
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1


_SIZES = {_EXTENDED: _canvas_size, _LOSSY: _lossy_size, _LOSSLESS: _lossless_size}
