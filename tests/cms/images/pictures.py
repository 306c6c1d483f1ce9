"""Small pictures made in memory, plain ones and hostile ones."""

import io
import struct
import zlib

from PIL import Image

LEFT, RIGHT = (200, 30, 30), (30, 30, 200)
TOP_LEFT = (30, 160, 30)


def drawn(width=48, height=32, mode="RGB"):
    """A picture whose corners tell how it lies: left half red, right half blue, a green top left corner."""
    image = Image.new("RGB", (width, height), LEFT)
    image.paste(RIGHT, (width // 2, 0, width, height))
    image.paste(TOP_LEFT, (0, 0, width // 4, height // 4))
    return image.convert(mode)


def file_of(image, image_format="JPEG", **options):
    """The bytes of an image's file."""
    if image_format == "JPEG":
        options = {"quality": 95, **options}
    file = io.BytesIO()
    image.save(file, image_format, **options)
    return file.getvalue()


def picture(data):
    """A file's bytes opened and loaded."""
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def is_near(one, other, tolerance=40):
    """Whether two colours are the same but for what JPEG and WebP lose."""
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=True))


def png_chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_file(width, height, *chunks, pixels=b"", depth=8, colour=2):
    """A PNG that declares any size, whatever its pixels are."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    body = [(b"IHDR", header), *chunks, (b"IDAT", zlib.compress(pixels)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(kind, content) for kind, content in body)


def riff_file(*chunks):
    """A WebP of any chunks."""
    body = b"WEBP" + b"".join(
        kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2) for kind, content in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def webp_chunks(data):
    """The chunks of a WebP file, as `riff_file` takes them."""
    position, chunks = 12, []
    while position + 8 <= len(data):
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        chunks.append((data[position : position + 4], data[position + 8 : position + 8 + length]))
        position += 8 + length + length % 2
    return chunks
