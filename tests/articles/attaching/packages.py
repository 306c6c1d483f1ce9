"""Word and Excel files as bytes, sound ones and hostile ones."""

import zipfile
from io import BytesIO

TYPES = "[Content_Types].xml"
MAIN = {"word": "word/document.xml", "xl": "xl/workbook.xml"}


def package(folder="word", types="<Types/>", **options):
    """Return the bytes of a small Word ("word") or Excel ("xl") file; `more` are further parts by name."""
    parts = {TYPES: types, MAIN.get(folder, f"{folder}/main.xml"): "<w/>", **options.get("more", {})}
    return packed({name: content for name, content in parts.items() if content is not None})


def packed(parts):
    """Return the bytes of a zip of parts (name: content)."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def with_flag(data, flag=0x1):
    """Return a zip whose every entry says that it is encrypted."""
    changed = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := changed.find(mark, start + 1)) >= 0:
            changed[start + place] |= flag
    return bytes(changed)


def lying_about_sizes(data):
    """Return a zip whose list says that every part unpacks to a single byte."""
    changed, start = bytearray(data), -1
    while (start := changed.find(b"PK\x01\x02", start + 1)) >= 0:
        changed[start + 24 : start + 28] = (1).to_bytes(4, "little")
    return bytes(changed)
