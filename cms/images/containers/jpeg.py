"""JPEG (ITU-T T.81): a chain of segments, each led by a marker, up to the end-of-image marker."""

import re
import struct

from cms.images.containers.parts import Container, orientation
from cms.images.refusal import DAMAGED, UnsafeImage, check_size

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
# Baseline, extended and progressive. The others (lossless, arithmetic) are drawn by no browser.
_FRAMES = (0xC0, 0xC1, 0xC2)
_OTHER_FRAMES = (0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF)
# Huffman tables, quantisation tables, restart interval.
_TABLES = (0xC4, 0xDB, 0xDD)
# How colours are coded, and the colour profile. Of these segments only the kind with this beginning is kept.
_KEPT_APPLICATION_DATA = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_EXIF = (0xE1, b"Exif\0\0")
# A marker that ends a stretch of coded pixels: not a stuffed zero, a restart or a fill byte.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
# Every scan of a progressive picture is another pass over all its pixels; cameras and editors make a dozen.
_MOST_SCANS = 64
_MOST_SEGMENTS = 4096


def begins(data: bytes) -> bool:
    """Whether these bytes begin as JPEG does."""
    return data.startswith(b"\xff\xd8\xff")


def read(data: bytes) -> Container:
    """Take a JPEG file apart, up to its end marker. UnsafeImage when it is damaged or cut off."""
    kept, size, turn, scans = [b"\xff\xd8"], None, None, 0
    for marker, segment, pixels in _segments(data):
        if marker in _OTHER_FRAMES or (marker in _FRAMES and size):
            raise UnsafeImage(DAMAGED)
        if marker in _FRAMES:
            size = _size(segment)
        if marker == _EXIF[0] and segment.startswith(_EXIF[1]) and turn is None:
            turn = orientation(segment)
        scans += marker == _SCAN
        if _is_needed(marker, segment):
            kept.append(struct.pack(">BBH", 0xFF, marker, len(segment) + 2) + segment + pixels)
    if size is None or not 1 <= scans <= _MOST_SCANS:
        raise UnsafeImage(DAMAGED)
    return Container("JPEG", *size, turn or 1, b"".join([*kept, b"\xff\xd9"]))


def _is_needed(marker: int, segment: bytes) -> bool:
    if marker in _KEPT_APPLICATION_DATA:
        return segment.startswith(_KEPT_APPLICATION_DATA[marker])
    return marker in _TABLES or marker in _FRAMES or marker == _SCAN


def _size(segment: bytes) -> tuple[int, int]:
    """Width and height from a frame header (T.81, B.2.2), held against the limits before anything is kept."""
    if len(segment) < 6:
        raise UnsafeImage(DAMAGED)
    height, width = struct.unpack_from(">HH", segment, 1)
    check_size(width, height)
    return width, height


def _segments(data: bytes):
    """Each segment up to the end marker: marker, content, and for a scan the coded pixels that follow it."""
    position = 2
    for _ in range(_MOST_SEGMENTS):
        found = _MARKER.search(data, position)
        if not found or found[0][1] == _START:
            break
        marker, position = found[0][1], found.end()
        if marker == _END:
            return
        if marker == 0x01:
            continue
        length = int.from_bytes(data[position : position + 2], "big")
        segment = data[position + 2 : position + length]
        position += length
        if length < 2 or position > len(data):
            break
        pixels = b""
        if marker == _SCAN and (following := _MARKER.search(data, position)):
            pixels, position = data[position : following.start()], following.start()
        yield marker, segment, pixels
    raise UnsafeImage(DAMAGED)
