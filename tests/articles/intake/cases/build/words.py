"""What the builders of labelled files share: sources, pictures, and letters of the old Vietnamese fonts."""

import io
import unicodedata
from pathlib import Path

from PIL import Image, ImageDraw

CASES = Path(__file__).resolve().parent.parent
TCVN3 = dict(
    zip(
        "ÂĂĐÊÔƠƯâăđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        bytes.fromhex(
            "a2a1a7a3a4a5a6a9a8aeaaabacadb5b6b7b8b9bbbcbdbec6c7c8c9cacbcccecfd0d1d2d3d4d5d6d7d8dcdddedfe1e2e3e4"
            "e5e6e7e8e9eaebecedeeeff1f2f3f4f5f6f7f8f9fafbfcfdfe"
        ).decode("latin-1"),
        strict=True,
    )
)
VNI_MARKS = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
VNI_HATS = {"\u0302": "â", "\u0306": "ê"}
VNI_BOTH = {
    "\u0302\u0301": "á", "\u0302\u0300": "à", "\u0302\u0309": "å", "\u0302\u0303": "ã", "\u0302\u0323": "ä",
    "\u0306\u0301": "é", "\u0306\u0300": "è", "\u0306\u0309": "ú", "\u0306\u0303": "ü", "\u0306\u0323": "ë",
}  # fmt: skip
VNI_ALONE = {"đ": "ñ", "ơ": "ô", "ư": "ö", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}


def source(number):
    """Return (name of the case, its lines)."""
    path = next((CASES / "sources").glob(f"{number}-*.txt"))
    return path.stem, path.read_text(encoding="utf-8").splitlines()


def tcvn3(text):
    """Return a text as a TCVN3 font needs it; capitals with a tone have no letter there and stay."""
    return "".join(TCVN3.get(letter, letter) for letter in text)


def vni(text):
    """Return a text as a VNI font needs it: a letter, then a second one for hat and tone."""
    return "".join(vni_letter(letter) for letter in text)


def vni_letter(letter):
    """Return one letter in VNI."""
    low = letter.lower()
    if low in VNI_ALONE:
        found = VNI_ALONE[low]
    else:
        base, *marks = unicodedata.normalize("NFD", low)
        if not marks:
            return letter
        if "\u031b" in marks:
            base = {"o": "ô", "u": "ö"}[base]
        hats = "".join(mark for mark in sorted(marks) if mark in VNI_HATS)
        tones = "".join(mark for mark in marks if mark in VNI_MARKS)
        found = base + (VNI_BOTH[hats + tones] if hats and tones else VNI_HATS.get(hats, VNI_MARKS.get(tones, "")))
    return found.upper() if letter.isupper() else found


def picture(seed, kind="JPEG"):
    """Return the bytes of a drawing, different for each seed."""
    image = Image.new("RGB", (480, 320), ((seed * 53) % 200, (seed * 91) % 200, (seed * 37) % 200))
    draw = ImageDraw.Draw(image)
    for step in range(4):
        x, y = (seed * 29 + step * 97) % 400, (seed * 61 + step * 71) % 240
        draw.ellipse((x, y, x + 70, y + 70), fill=((seed * 7 + step * 60) % 255, 120, (seed * 17) % 255))
    data = io.BytesIO()
    image.save(data, kind)
    return data.getvalue()
