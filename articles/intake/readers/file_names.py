"""Names of files within a package: decoded, harmless, in the order a person would put them."""

import re
from urllib.parse import unquote

from articles.intake.readers.text import is_plausibly_vietnamese
from cms.text import clean, clean_line, fold, folded_words

PICTURE_ENDINGS = "jpg|jpeg|jpe|jfif|png|gif|webp|bmp|tif|tiff|heic|heif|avif"
PICTURE_NAME = re.compile(rf"\.(?:{PICTURE_ENDINGS})$", re.IGNORECASE)
ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")
JUNK_NAME = re.compile(r"\.|~\$|~WRL|thumbs\.db$|desktop\.ini$|ehthumbs|icon\r?$", re.IGNORECASE)
JUNK_FOLDERS = {"__macosx", "$recycle.bin"}
UTF8_FLAG = 0x800


def name_in_zip(name: str, flags: int) -> str:
    """Return the name of a zip's entry as it was meant; zipfile reads as cp437 what is not marked as UTF-8."""
    if flags & UTF8_FLAG or name.isascii():
        return name
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    for codec in ("utf-8", "cp1258"):
        try:
            decoded = clean(raw.decode(codec))
        except UnicodeDecodeError:
            continue
        if codec == "utf-8" or is_plausibly_vietnamese(decoded):
            return decoded
    return name


def harmless(path: str) -> str:
    """Return a path without "..", drive or root, cleaned, its parts parted by "/"."""
    parts = (clean_line(part) for part in path.replace("\\", "/").split("/"))
    return "/".join(part for part in parts if part not in ("", ".", "..") and not part.endswith(":"))


def is_junk(path: str) -> bool:
    """Whether a file is one that systems leave behind, or no file at all."""
    *folders, name = path.split("/")
    return (
        not name
        or bool(JUNK_NAME.match(name))
        or any(folder.casefold() in JUNK_FOLDERS or folder.startswith(".") for folder in folders)
    )


def natural(path: str) -> list[tuple[int, int, str]]:
    """Return a key that sorts "anh2" before "anh10", folder by folder."""
    parts = re.split(r"[ _-]*(\d{1,18})", fold(path))
    return [(1, 0, part) if index % 2 == 0 else (0, int(part), "") for index, part in enumerate(parts)]


def base_name(path: str) -> str:
    """Return the last part of a path or address, percent signs undone: "a/anh%201.jpg?w=3" is "anh 1.jpg"."""
    path = path if PICTURE_NAME.search(path) else path.split("?", 1)[0].split("#", 1)[0]
    return clean_line(unquote(path).replace("\\", "/").rsplit("/", 1)[-1])


def stem(path: str) -> str:
    """Return the last part of a path without its ending."""
    return ENDING.sub("", path.rsplit("/", 1)[-1])


def picture_key(name: str) -> str:
    """Return what two writings of a picture's name share: "IMG 1.JPG" and "img_1" are "img1"."""
    return folded_words(ENDING.sub("", name)).replace(" ", "")
