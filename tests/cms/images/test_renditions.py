"""The sizes that pages show."""

import pytest
from PIL import Image

from cms.images import RENDITIONS, UnsafeImage, rendition, sanitise
from tests.cms.images.pictures import LEFT, RIGHT, drawn, file_of, is_near, picture

STORED = sanitise(file_of(drawn(2000, 1500), "JPEG")).data


@pytest.mark.parametrize(("name", "size"), [("card", (640, 360)), ("wide", (1280, 960))])
def test_sizes_of_the_pages(name, size):
    made = rendition(STORED, *RENDITIONS[name])
    image = picture(made.data)
    assert (image.format, image.mode, image.size) == ("WEBP", "RGB", size)
    assert (made.width, made.height) == size


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
    data = file_of(drawn(width, height), "PNG")
    assert rendition(data, *RENDITIONS["card"])[1:3] == card
    assert rendition(data, *RENDITIONS["wide"])[1:3] == wide


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


def test_a_tall_picture_is_cropped_at_the_focal_height():
    tall = file_of(drawn(1600, 800).transpose(Image.Transpose.ROTATE_90), "PNG")
    top = picture(rendition(tall, *RENDITIONS["card"], (0.5, 0.0)).data)
    bottom = picture(rendition(tall, *RENDITIONS["card"], (0.5, 1.0)).data)
    assert top.size == bottom.size == (640, 360)
    assert is_near(top.getpixel((320, 180)), RIGHT)
    assert is_near(bottom.getpixel((320, 180)), LEFT)


def test_the_same_bytes_give_the_same_bytes():
    assert rendition(STORED, 640, (16, 9)) == rendition(STORED, 640, (16, 9))


def test_what_is_no_picture_is_refused():
    with pytest.raises(UnsafeImage):
        rendition(b"no picture", 640)
