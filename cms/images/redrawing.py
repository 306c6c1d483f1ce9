"""A picture drawn anew: decoded no larger than needed, upright, in sRGB, on white, with nothing else kept."""

import hashlib
import io
import math
from collections.abc import Callable
from typing import NamedTuple

from PIL import Image, ImageCms

from cms.images.containers import Container, read_container
from cms.images.refusal import DAMAGED, UnsafeImage

_SRGB = ImageCms.createProfile("sRGB")
_MOST_PROFILE_BYTES = 4 * 1024 * 1024
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class CleanImage(NamedTuple):
    """A file that holds pixels and nothing else. Sizes in pixels; `sha256` is that of `data`, in hex."""

    data: bytes
    width: int
    height: int
    sha256: str


class Plan(NamedTuple):
    """Which part of the upright picture is wanted (left, top, right, bottom), and in which size."""

    box: tuple[float, float, float, float]
    width: int
    height: int


def redraw(data: bytes, plan: Callable[[int, int], Plan]) -> Image.Image:
    """Decode a file and draw it anew in RGB (sRGB), as `plan` says for its upright width and height.

    UnsafeImage for what cannot or must not be decoded.
    """
    container = read_container(data)
    width, height = container.width, container.height
    if container.orientation >= 5:
        width, height = height, width
    wanted = plan(width, height)
    try:
        return _drawn(container, wanted, width, height)
    except MemoryError:
        raise
    except Exception as error:
        # Decoders fail on hostile bytes with almost any exception; to the user they all mean this.
        raise UnsafeImage(DAMAGED) from error


def encoded(image: Image.Image, image_format: str, **options) -> CleanImage:
    """The file of a redrawn picture, in Pillow's `image_format` with Pillow's `options`."""
    file = io.BytesIO()
    image.save(file, image_format, **options)
    data = file.getvalue()
    return CleanImage(data, *image.size, hashlib.sha256(data).hexdigest())


def _drawn(container: Container, plan: Plan, width: int, height: int) -> Image.Image:
    with Image.open(io.BytesIO(container.essence), formats=[container.format]) as image:
        if image.size != (container.width, container.height) or getattr(image, "n_frames", 1) != 1:
            raise ValueError("The decoder reads another picture than the header declares.")
        left, top, right, bottom = plan.box
        needed = min(1.0, max(plan.width / (right - left), plan.height / (bottom - top)))
        # Lets JPEG be decoded at a half, a quarter or an eighth of its size, at that share of the cost.
        image.draft(None, (math.ceil(image.width * needed), math.ceil(image.height * needed)))
        image.load()
        profile = image.info.get("icc_profile")
        upright = _upright(_in_simple_mode(image), container.orientation)
    across, down = upright.width / width, upright.height / height
    box = (left * across, top * down, min(right * across, upright.width), min(bottom * down, upright.height))
    sized = upright.resize((plan.width, plan.height), Image.Resampling.LANCZOS, box, reducing_gap=2.0)
    return _on_white(sized, profile)


def _in_simple_mode(image: Image.Image) -> Image.Image:
    """The image as L, RGB, RGBA or CMYK, which all that follows can work with."""
    if image.mode == "I;16":
        # Pillow's own conversion cuts off at 255 instead of scaling.
        return image.point(lambda value: value * (1 / 256)).convert("L")
    kept = ("RGBA",) if image.has_transparency_data else ("L", "RGB", "CMYK")
    # Converting to the same mode would copy every pixel.
    return image if image.mode in kept else image.convert("RGBA" if image.has_transparency_data else "RGB")


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _on_white(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The pixels copied to a new white picture: metadata hangs on an image object and would be saved with it."""
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    canvas = Image.new("RGB", image.size, "white")
    canvas.paste(_in_srgb(image if alpha is None else image.convert("RGB"), profile), mask=alpha)
    return canvas


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The image in sRGB; one without a usable colour profile is taken to be in sRGB already."""
    if profile and len(profile) <= _MOST_PROFILE_BYTES:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            return ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
    return image.convert("RGB")
