"""What a picture's file says before anything is decoded: its format, its size, which side is up.

The decoder is given only the parts that pixels need. Comments, EXIF, thumbnails, second pictures and whatever
follows the end never reach it, and a bomb is refused by what its header declares.
"""

from cms.images.containers import jpeg, png, webp
from cms.images.containers.parts import Container
from cms.images.refusal import MOST_BYTES, NOT_A_PICTURE, TOO_LARGE_A_FILE, UnsafeImage, check_size

__all__ = ["Container", "read_container"]


def read_container(data: bytes) -> Container:
    """Take a file apart by its content, never by its name. UnsafeImage for what is not to be decoded."""
    if len(data) > MOST_BYTES:
        raise UnsafeImage(TOO_LARGE_A_FILE)
    for reader in (jpeg, png, webp):
        if reader.begins(data):
            container = reader.read(data)
            check_size(container.width, container.height)
            return container
    raise UnsafeImage(NOT_A_PICTURE)
