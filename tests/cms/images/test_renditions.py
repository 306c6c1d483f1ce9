"""The files that pages show, and a single picture cut out of another."""

import pytest
from PIL import Image

from cms.images import UnsafeImage, Variant, part, rendition, renditions, sanitise, size_of, variants, widths
from tests.cms.images.pictures import LEFT, RIGHT, drawn, file_of, is_near, picture

STORED = sanitise(file_of(drawn(2000, 1500), "JPEG")).data
MIDDLE = (0.5, 0.5)


def made_of(data, width, height, focal=MIDDLE):
    """Return {variant: its picture} of all files of a picture."""
    files = renditions(data, [(one, focal) for one in variants(width, height)])
    return {variant: picture(data) for (variant, _focal), data in files.items()}


def test_all_files_of_a_picture_come_in_their_sizes_and_formats():
    made = made_of(STORED, 2000, 1500)
    assert {variant: (image.format, image.size) for variant, image in made.items()} == {
        Variant("card", 320, "avif"): ("AVIF", (320, 180)),
        Variant("card", 640, "avif"): ("AVIF", (640, 360)),
        Variant("card", 320, "webp"): ("WEBP", (320, 180)),
        Variant("card", 640, "webp"): ("WEBP", (640, 360)),
        Variant("card", 640, "jpg"): ("JPEG", (640, 360)),
        Variant("wide", 720, "avif"): ("AVIF", (720, 540)),
        Variant("wide", 1600, "avif"): ("AVIF", (1600, 1200)),
        Variant("wide", 720, "webp"): ("WEBP", (720, 540)),
        Variant("wide", 1600, "webp"): ("WEBP", (1600, 1200)),
        Variant("wide", 1600, "jpg"): ("JPEG", (1600, 1200)),
    }


def test_a_picture_never_has_more_than_twelve_files():
    assert len(variants(100_000, 100_000)) <= 12


@pytest.mark.parametrize(
    ("width", "height", "card", "wide"),
    [
        (400, 300, (400, 225), (400, 300)),
        (300, 400, (300, 169), (300, 400)),
        (1000, 100, (178, 100), (1000, 100)),
        (1, 1, (1, 1), (1, 1)),
    ],
)
def test_small_pictures_are_never_enlarged(width, height, card, wide):
    made = made_of(file_of(drawn(width, height), "PNG"), width, height)
    for cut, size in (("card", card), ("wide", wide)):
        largest = widths(width, height, cut)[-1]
        assert made[Variant(cut, largest, "jpg")].size == size_of(width, height, cut, largest) == size


@pytest.mark.parametrize(("across", "made"), [(300, [320]), (320, [320]), (321, [320, 640]), (5000, [320, 640])])
def test_there_is_no_width_that_a_picture_is_too_small_for(across, made):
    assert widths(across, across, "card") == made


def test_only_what_is_wanted_is_made():
    wanted = [(Variant("card", 320, "webp"), (0.2, 0.2)), (Variant("card", 320, "webp"), (0.8, 0.8))]
    assert list(renditions(STORED, wanted)) == wanted


@pytest.mark.parametrize(
    ("focal", "left", "right"),
    [
        ((0.0, 0.5), LEFT, LEFT),
        ((0.5, 0.5), LEFT, RIGHT),
        ((1.0, 0.5), RIGHT, RIGHT),
        ((-3.0, 9.0), LEFT, LEFT),
    ],
)
def test_the_crop_follows_the_focal_point(focal, left, right):
    image = picture(rendition(STORED, 300, (1, 2), focal).data)
    assert image.size == (300, 600)
    assert is_near(image.getpixel((4, 590)), left)
    assert is_near(image.getpixel((295, 590)), right)


@pytest.mark.parametrize("kind", ["avif", "webp", "jpg"])
def test_a_tall_picture_is_cropped_at_the_focal_height(kind):
    tall = file_of(drawn(1600, 800).transpose(Image.Transpose.ROTATE_90), "PNG")
    card = Variant("card", 640, kind)
    top, bottom = (picture(renditions(tall, [(card, at)])[card, at]) for at in ((0.5, 0.0), (0.5, 1.0)))
    assert top.size == bottom.size == (640, 360)
    assert is_near(top.convert("RGB").getpixel((320, 180)), RIGHT)
    assert is_near(bottom.convert("RGB").getpixel((320, 180)), LEFT)


def test_the_same_bytes_give_the_same_bytes():
    assert rendition(STORED, 640, (16, 9)) == rendition(STORED, 640, (16, 9))


def test_what_is_no_picture_is_refused():
    with pytest.raises(UnsafeImage):
        rendition(b"no picture", 640)
    with pytest.raises(UnsafeImage):
        renditions(b"no picture", [(Variant("card", 320, "webp"), MIDDLE)])


@pytest.mark.parametrize("size", [(300, 300), (500, 630), (3000, 1000)])
@pytest.mark.parametrize(("across", "colour"), [(0.0, LEFT), (1.0, RIGHT)])
def test_a_part_has_just_the_size_that_is_asked_for_and_keeps_its_focal_point(size, across, colour):
    image = part(STORED, *size, (across, 1.0))
    assert (image.mode, image.size) == ("RGB", size)
    edge = 0 if across == 0 else size[0] - 1
    assert is_near(image.getpixel((edge, size[1] - 1)), colour)


def test_a_part_is_not_squeezed():
    image = part(STORED, 400, 400, (0.5, 0.5))
    assert is_near(image.getpixel((190, 390)), LEFT) and is_near(image.getpixel((210, 390)), RIGHT)
    square = part(file_of(drawn(400, 400), "PNG"), 200, 200, MIDDLE)
    assert square.getpixel((40, 40)) == (30, 160, 30)
    assert square.getpixel((60, 60)) == LEFT


def test_no_part_is_made_of_what_is_no_picture():
    with pytest.raises(UnsafeImage):
        part(b"<svg>", 10, 10, MIDDLE)
