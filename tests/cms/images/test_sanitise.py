"""An uploaded picture drawn anew: what stays is the pixels."""

import contextlib
import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from cms.images import LONGEST_SIDE, UnsafeImage, sanitise
from tests.cms.images.pictures import LEFT, RIGHT, TOP_LEFT, drawn, file_of, is_near, picture, png_file

# Orientation (EXIF) and how a camera that writes it has stored the upright picture.
STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def exif_with(orientation=1):
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "ảnh mật".encode().decode("latin-1")
    exif.get_ifd(0x8825).update({1: "N", 2: (22.0, 45.0, 10.0), 3: "E", 4: (104.0, 7.0, 1.0)})
    return exif


def looks_upright(image):
    width, height = image.size
    points = {(2, 2): TOP_LEFT, (2, height - 3): LEFT, (width - 3, 2): RIGHT, (width - 3, height - 3): RIGHT}
    return all(is_near(image.getpixel(point), colour) for point, colour in points.items())


@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "WEBP"])
def test_every_format_becomes_a_bare_jpeg(image_format):
    clean = sanitise(file_of(drawn(), image_format, exif=exif_with(), comment=b"mat"))
    image = picture(clean.data)
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (48, 32))
    assert (clean.width, clean.height) == image.size
    assert clean.sha256 == hashlib.sha256(clean.data).hexdigest()
    assert looks_upright(image)


def test_position_comment_profile_and_xmp_are_gone():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    options = {"exif": exif_with(), "comment": b"bi mat", "icc_profile": profile, "xmp": b"<x>bi mat</x>"}
    data = file_of(drawn(), "JPEG", **options)
    assert picture(data).getexif().get_ifd(0x8825)
    clean = sanitise(data).data
    image = picture(clean)
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
    assert not any(mark in clean for mark in (b"bi mat", b"Exif", b"ICC_PROFILE", b"\xff\xfe"))


@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", STORED)
def test_pictures_are_turned_upright(image_format, orientation):
    image = drawn() if STORED[orientation] is None else drawn().transpose(STORED[orientation])
    clean = sanitise(file_of(image, image_format, exif=exif_with(orientation)))
    assert (clean.width, clean.height) == (48, 32)
    assert looks_upright(picture(clean.data))


def test_broken_exif_does_not_refuse_a_picture():
    data = file_of(drawn(), "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01")
    assert looks_upright(picture(sanitise(data).data))


@pytest.mark.parametrize(
    ("image_format", "mode"),
    [("JPEG", "CMYK"), ("JPEG", "L"), ("PNG", "P"), ("PNG", "1"), ("PNG", "L"), ("PNG", "LA"), ("PNG", "RGBA")],
)
def test_every_mode_becomes_rgb(image_format, mode):
    original = drawn(mode=mode)
    image = picture(sanitise(file_of(original, image_format)).data)
    assert image.mode == "RGB"
    expected = original.convert("RGB").getpixel((2, 28))
    assert mode == "1" or is_near(image.getpixel((2, 28)), expected)


@pytest.mark.parametrize(("value", "expected"), [(0, 0), (0x0200, 2), (0x8000, 128), (0xFFFF, 255)])
def test_sixteen_bits_are_scaled(value, expected):
    pixel = value.to_bytes(2, "big")
    grey = png_file(4, 4, pixels=(b"\0" + pixel * 4) * 4, depth=16, colour=0)
    colour = png_file(4, 4, pixels=(b"\0" + pixel * 12) * 4, depth=16, colour=2)
    for data in (grey, colour):
        assert is_near(picture(sanitise(data).data).getpixel((1, 1)), (expected,) * 3, tolerance=2)


def test_what_is_transparent_becomes_white():
    clear = drawn(mode="RGBA")
    clear.putalpha(0)
    palette = drawn().quantize(4)
    grey = Image.new("L", (48, 32), 7)
    for image, options in (
        (clear, {}),
        (clear, {"exif": exif_with()}),
        (palette, {"transparency": bytes(4)}),
        (grey, {"transparency": 7}),
    ):
        white = picture(sanitise(file_of(image, "PNG", **options)).data)
        assert white.getextrema() == ((255, 255),) * 3


def test_colours_of_another_profile_become_srgb():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # A profile in which red means blue: the primaries' names in its table of tags change places.
    swapped = profile.replace(b"rXYZ", b"____", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"____", b"bXYZ", 1)
    for image_format in ("JPEG", "PNG", "WEBP"):
        image = picture(sanitise(file_of(drawn(), image_format, icc_profile=swapped)).data)
        red, _, blue = image.getpixel((2, 28))
        assert blue > 150 > 100 > red


@pytest.mark.parametrize("kind", ["LAB", None])
def test_a_profile_that_does_not_fit_is_left_aside(kind):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile(kind)).tobytes() if kind else b"rubbish" * 99
    assert looks_upright(picture(sanitise(file_of(drawn(), "JPEG", icc_profile=profile)).data))


def test_large_pictures_are_scaled_down_and_small_ones_left():
    assert sanitise(file_of(drawn(5000, 2500), "JPEG"))[1:3] == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert sanitise(file_of(drawn(2000, 5200), "PNG"))[1:3] == (985, LONGEST_SIDE)
    assert sanitise(file_of(drawn(12_000, 1), "PNG"))[1:3] == (LONGEST_SIDE, 1)
    assert sanitise(file_of(drawn(1, 1), "PNG"))[1:3] == (1, 1)


def test_the_same_bytes_give_the_same_bytes():
    data = file_of(drawn(300, 200), "JPEG")
    assert sanitise(data) == sanitise(data)
    assert sanitise(data + b"PK\x03\x04 polyglot") == sanitise(data)


def test_pixels_that_do_not_decode_are_refused():
    with pytest.raises(UnsafeImage):
        sanitise(png_file(100, 100, pixels=b"\0" * 50))


@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "WEBP"])
@given(st.data())
@settings(deadline=None)
def test_hostile_bytes_raise_nothing_else(image_format, data):
    original = bytearray(file_of(drawn(16, 16), image_format))
    for _ in range(data.draw(st.integers(0, 6))):
        place = data.draw(st.integers(0, len(original) - 1))
        original[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(original)))
    tail = data.draw(st.binary(max_size=30))
    hostile = bytes(original) if data.draw(st.booleans()) else bytes(original[:cut]) + tail
    with contextlib.suppress(UnsafeImage):
        assert picture(sanitise(hostile).data).format == "JPEG"


@given(st.binary(), st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x20\0\0\0WEBP"]))
@settings(deadline=None)
def test_any_bytes_raise_nothing_else(data, beginning):
    with pytest.raises(UnsafeImage):
        sanitise(beginning + data)
