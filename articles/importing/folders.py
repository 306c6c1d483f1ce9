"""The articles that lie in a file or a folder on the server's disk, each as the bytes of one file."""

import io
import zipfile
from functools import partial

from articles.intake.readers import split_file
from cms.text import printable

PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".heic", ".tif", ".tiff"}
JUNK = {"thumbs.db", "desktop.ini", "__macosx"}
SAVED_PAGES = {".html", ".htm"}


def articles_in(raw, name):
    """Return [(name, bytes)] of the articles that a file holds: several only where it packs several.

    Raises articles.intake.UnreadableFile where nobody can tell them apart.
    """
    return split_file(raw, name)


def texts_at(path):
    """Yield (path, function) of each text at a path, in order of name; the function returns what `articles_in` does.

    A folder with pictures beside its text is one package; in every other folder each file and each folder counts for
    itself. A saved page goes with the folder of its pictures ("trang.html", "trang_files"). The functions raise OSError
    and articles.intake.UnreadableFile.
    """
    if not path.is_dir():
        yield path, lambda: articles_in(path.read_bytes(), printable(path.name))
        return
    found = [one for one in sorted(path.iterdir()) if not is_junk(one)]
    if any(one.suffix.lower() in PICTURES for one in found) and any(is_text(one) for one in found):
        yield path, lambda: articles_in(packed(path, found), f"{printable(path.name)}.zip")
        return
    with_pages = {folder for one in found if (folder := pictures_of_page(one)) in found}
    for one in found:
        if pictures_of_page(one) in with_pages:
            yield one, partial(with_its_pictures, one)
        elif one not in with_pages:
            yield from texts_at(one)


def with_its_pictures(page):
    """Return [(name, bytes)] of a saved page with the folder of its pictures."""
    return [(printable(page.name), packed(page.parent, [page, pictures_of_page(page)]))]


def is_junk(path):
    """Tell whether a file is none of a person's: hidden, a lock, a picture index."""
    return path.name.lower() in JUNK or path.name.startswith((".", "~$"))


def is_text(path):
    """Tell whether a path can be an article's text."""
    return path.is_file() and path.suffix.lower() not in PICTURES


def pictures_of_page(page):
    """Return the folder that a browser saves with a page; None for anything else than a page."""
    return page.with_name(f"{page.stem}_files") if page.suffix.lower() in SAVED_PAGES else None


def packed(root, paths):
    """Return a zip of files and folders below `root`, the same bytes for the same files."""
    target = io.BytesIO()
    files = sorted(one for path in paths for one in ([path] if path.is_file() else path.rglob("*")) if one.is_file())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for one in files:
            if not is_junk(one):
                archive.writestr(zipfile.ZipInfo(one.relative_to(root).as_posix()), one.read_bytes())
    return target.getvalue()
