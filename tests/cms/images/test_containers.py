"""What is refused before anything is decoded, and what of a file reaches the decoder."""

import struct

import pytest
from PIL import Image

from cms.images import UnsafeImage, refusal
from cms.images.containers import parts, read_container
from tests.cms.images.pictures import drawn, file_of, png_file, riff_file, webp_chunks

JPEG = file_of(drawn(), "JPEG")
PNG = file_of(drawn(), "PNG")
WEBP = file_of(drawn(), "WEBP")


def refusal_of(data):
    with pytest.raises(UnsafeImage) as refused:
        read_container(data)
    return refused.value.message


@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "WEBP"])
def test_format_and_size_come_from_the_content(image_format):
    container = read_container(file_of(drawn(), image_format))
    assert container[:4] == (image_format, 48, 32, 1)


@pytest.mark.parametrize("options", [{"lossless": True}, {"exact": True}])
def test_every_kind_of_webp_is_measured(options):
    container = read_container(file_of(drawn(mode="RGBA"), "WEBP", **options))
    assert (container.width, container.height) == (48, 32)


@pytest.mark.parametrize("image_format", ["GIF", "BMP", "TIFF", "EPS", "AVIF", "ICO", "PPM", "PDF", "JPEG2000"])
def test_other_formats_are_refused_whatever_their_name(image_format):
    assert refusal_of(file_of(drawn(), image_format)) == refusal.NOT_A_PICTURE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<html>",
        b"GIF89a/*" + JPEG,
        b" " + JPEG,
        b"RIFF\x10\0\0\0AVI LIST",
    ],
)
def test_what_does_not_begin_as_a_picture_is_refused(data):
    assert refusal_of(data) == refusal.NOT_A_PICTURE


@pytest.mark.parametrize("data", [JPEG, PNG, WEBP])
def test_cut_off_files_are_refused(data):
    for length in (len(data) - 1, len(data) // 2, 40, 16):
        assert refusal_of(data[:length]) in (refusal.DAMAGED, refusal.NOT_A_PICTURE)


def test_large_files_are_refused_unread():
    assert refusal_of(JPEG + b"\0" * refusal.MOST_BYTES) == refusal.TOO_LARGE_A_FILE
    assert f"{refusal.MOST_BYTES // 1024**2} MB" in refusal.TOO_LARGE_A_FILE
    assert f"{refusal.MOST_PIXELS // 10**6} million" in refusal.TOO_MANY_PIXELS
    assert f"{refusal.LONGEST_UPLOADED_SIDE:,} pixels" in refusal.TOO_LONG_A_SIDE


@pytest.mark.parametrize(
    ("width", "height", "message"),
    [
        (7000, 6000, refusal.TOO_MANY_PIXELS),
        (12_001, 1, refusal.TOO_LONG_A_SIDE),
        (1, 2**31 - 1, refusal.TOO_LONG_A_SIDE),
        (0, 10, refusal.DAMAGED),
    ],
)
def test_bombs_are_refused_by_what_their_header_declares(width, height, message, monkeypatch):
    monkeypatch.setattr(Image, "open", None)
    assert refusal_of(png_file(width, height)) == message
    frame = JPEG.index(b"\xff\xc0") + 5
    if max(width, height) <= 0xFFFF:
        size = struct.pack(">HH", height, width)
        assert refusal_of(JPEG[:frame] + size + JPEG[frame + 4 :]) == message


def test_webp_bombs_are_refused():
    (kind, content), *_ = webp_chunks(WEBP)
    large = struct.pack("<HH", 10_000, 10_000)
    assert refusal_of(riff_file((kind, content[:6] + large + content[10:]))) == refusal.TOO_MANY_PIXELS
    canvas = b"\0\0\0\0" + (12_999).to_bytes(3, "little") + (9).to_bytes(3, "little")
    assert refusal_of(riff_file((b"VP8X", canvas))) == refusal.TOO_LONG_A_SIDE


def test_webp_of_two_sizes_is_refused():
    canvas = b"\0\0\0\0" + (9).to_bytes(3, "little") + (9).to_bytes(3, "little")
    assert refusal_of(riff_file((b"VP8X", canvas), *webp_chunks(WEBP))) == refusal.DAMAGED


@pytest.mark.parametrize("image_format", ["PNG", "WEBP"])
def test_animated_pictures_are_refused(image_format):
    frames = [drawn(), drawn().transpose(Image.Transpose.ROTATE_180)]
    data = file_of(frames[0], image_format, save_all=True, append_images=frames[1:])
    assert refusal_of(data) == refusal.ANIMATED


def test_jpeg_of_endless_scans_is_refused():
    data = file_of(drawn(), "JPEG", progressive=True)
    scan = data.rindex(b"\xff\xda")
    assert read_container(data)
    assert refusal_of(data[:scan] + data[scan:-2] * 80 + b"\xff\xd9") == refusal.DAMAGED


@pytest.mark.parametrize("marker", [b"\xff\xc3", b"\xff\xc9"])
def test_jpeg_that_no_browser_draws_is_refused(marker):
    assert refusal_of(JPEG.replace(b"\xff\xc0", marker, 1)) == refusal.DAMAGED


def test_png_with_a_flipped_bit_is_refused():
    place = PNG.index(b"IDAT") + 6
    assert refusal_of(PNG[:place] + bytes([PNG[place] ^ 1]) + PNG[place + 1 :]) == refusal.DAMAGED


def test_second_picture_and_everything_after_the_end_stay_out():
    for data in (JPEG, PNG, WEBP):
        assert read_container(data + b"PK\x03\x04" + JPEG).essence == read_container(data).essence
    second = file_of(drawn(), "MPO", save_all=True, append_images=[drawn(20, 20)])
    essence = read_container(second).essence
    assert b"MPF\0" not in essence
    assert essence.count(b"\xff\xd8\xff") == 1


def test_only_what_pixels_need_reaches_the_decoder():
    exif = Image.Exif()
    exif[0x010E] = "secret"
    for image_format in ("JPEG", "PNG", "WEBP"):
        data = file_of(drawn(), image_format, exif=exif, xmp=b"<secret/>", comment=b"secret")
        assert b"secret" in data
        assert b"secret" not in read_container(data).essence


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("written", "read"), [(6, 6), (1, 1), (0, 1), (9, 1)])
def test_orientation_is_read_in_both_byte_orders(order, written, read):
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}IH", 8, 1)
    tiff = head + struct.pack(f"{order}HHIHH", 0x0112, 3, 1, written, 0)
    assert parts.orientation(tiff) == parts.orientation(b"Exif\0\0" + tiff) == read


@pytest.mark.parametrize("exif", [b"", b"Exif\0\0", b"II*\0\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff"])
def test_broken_exif_means_upright(exif):
    assert parts.orientation(exif) == 1
