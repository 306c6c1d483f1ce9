"""PNG (W3C, third edition): a signature, then chunks with checksums, up to IEND."""

import struct
import zlib

from cms.images.containers.parts import Container, orientation
from cms.images.refusal import ANIMATED, DAMAGED, UnsafeImage

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"iCCP", b"IDAT", b"IEND")
# Length, type and checksum.
_OVERHEAD = 12
# Editors write 8 KB of pixels to a chunk, so the largest file has a few thousand.
_MOST_CHUNKS = 50_000


def begins(data: bytes) -> bool:
    """Whether these bytes begin as PNG does."""
    return data.startswith(_SIGNATURE)


def read(data: bytes) -> Container:
    """Take a PNG file apart, up to its IEND. UnsafeImage when it is damaged, cut off or animated."""
    kept, size, turn = [_SIGNATURE], None, 1
    for kind, content, chunk in _chunks(data):
        if (kind == b"IHDR") is not (size is None):
            raise UnsafeImage(DAMAGED)
        if kind == b"IHDR":
            size = struct.unpack_from(">II", content) if len(content) == 13 else (0, 0)
        if kind == b"acTL":
            raise UnsafeImage(ANIMATED)
        if kind == b"eXIf":
            turn = orientation(content)
        if kind in _KEPT:
            _check_sum(chunk)
            kept.append(chunk)
    return Container("PNG", *size, turn, b"".join(kept))


def _chunks(data: bytes):
    """Each chunk up to and with IEND: its type, its content, and the whole of it."""
    position = len(_SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        length = int.from_bytes(data[position : position + 4], "big")
        end = position + length + _OVERHEAD
        if end > len(data):
            break
        kind = data[position + 4 : position + 8]
        yield kind, data[position + 8 : end - 4], data[position:end]
        if kind == b"IEND":
            return
        position = end
    raise UnsafeImage(DAMAGED)


def _check_sum(chunk: bytes) -> None:
    """The decoder does not check the sums of pixel data, and a flipped bit there would pass as a picture."""
    if zlib.crc32(chunk[4:-4]) != int.from_bytes(chunk[-4:], "big"):
        raise UnsafeImage(DAMAGED)
