"""Why an uploaded file is refused, in words for the person who uploaded it."""

from django.utils.translation import gettext_noop

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000
LONGEST_UPLOADED_SIDE = 12_000

NOT_A_PICTURE = gettext_noop("This is not a JPEG, PNG or WebP picture. Only these can be used.")
TOO_LARGE_A_FILE = gettext_noop("The file of the picture is larger than 20 MB.")
TOO_MANY_PIXELS = gettext_noop("The picture has more than 40 million pixels.")
TOO_LONG_A_SIDE = gettext_noop("A side of the picture is longer than 12,000 pixels.")
ANIMATED = gettext_noop("Animated pictures cannot be used.")
DAMAGED = gettext_noop("The picture is damaged or incomplete.")


class UnsafeImage(ValueError):
    """A file that must not be kept. `message` is an English msgid for the user; the caller translates it."""

    def __init__(self, message: str):
        super().__init__(message)
        self.message = message


def check_size(width: int, height: int) -> None:
    """Refuse a picture whose declared size, in pixels, is none or past a limit."""
    if width < 1 or height < 1:
        raise UnsafeImage(DAMAGED)
    if max(width, height) > LONGEST_UPLOADED_SIDE:
        raise UnsafeImage(TOO_LONG_A_SIDE)
    if width * height > MOST_PIXELS:
        raise UnsafeImage(TOO_MANY_PIXELS)
