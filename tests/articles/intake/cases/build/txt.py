"""Build the five plain texts, 52 to 56, in their codings."""

import textwrap
import unicodedata

from parts import CASES, lines


def save(name, data):
    (CASES / f"{name}.txt").write_bytes(data)


def cp1258(text):
    """Letters Windows-1258 has not are typed as base letter and tone mark."""
    out = bytearray()
    for char in unicodedata.normalize("NFC", text):
        try:
            out += char.encode("cp1258")
        except UnicodeEncodeError:
            marks = unicodedata.normalize("NFD", char)
            tone = next(mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323")
            out += (unicodedata.normalize("NFC", marks.replace(tone, "")) + tone).encode("cp1258")
    return bytes(out)


def wrap(text, indent):
    return textwrap.fill(text, 72, initial_indent=indent, break_long_words=False, break_on_hyphens=False)


save("52-hoang-su-phi", b"\xff\xfe" + "".join(text + "\r\n" for text in lines("52-hoang-su-phi")).encode("utf-16-le"))
save("53-can-gio", cp1258("".join(text + "\r\n" for text in lines("53-can-gio"))))
save("54-nam-can", unicodedata.normalize("NFD", "\n\n".join(lines("54-nam-can")) + "\n").encode())
texts = lines("55-khau-vai")
paragraphs = range(1, len(texts) - 3)
save("55-khau-vai", "".join(wrap(text, "    " * (n in paragraphs)) + "\n" for n, text in enumerate(texts)).encode())
save("56-thuan-chau", "".join(text + "\n" + "\n" * (len(text) > 90) for text in lines("56-thuan-chau")).encode())
