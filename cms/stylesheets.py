"""The stylesheets of the public site: several files to write in, one small file for readers.

`collectstatic` writes BUNDLE out of SHEETS, without comments and spaces, and with its hash in its name like every
static file. While developing, pages name the files themselves.
"""

import re

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

SHEETS = ("tokens", "base", "components", "finder", "pages")
BUNDLE = "site/site.css"
RECORDS = "site/records.css"
RECORD_AREAS = ("officials", "agencies", "districts")

_STRING = re.compile(r'("[^"]*")')


def sheet(name):
    """Return the static file of one of SHEETS."""
    return f"site/{name}.css"


def small(css):
    """Return CSS (a str) that means the same without comments and needless spaces."""
    parts = _STRING.split(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    parts[::2] = [_squeezed(part) for part in parts[::2]]
    return "".join(parts).replace(";}", "}").strip()


def _squeezed(css):
    css = re.sub(r"\s+", " ", css)
    return re.sub(r" ?([{};,>]) ?", r"\1", css).replace(": ", ":")


class BundledStorage(CompressedManifestStaticFilesStorage):
    """Static files with hashed names, ready compressed; the sheets of the public site in one."""

    def post_process(self, paths, dry_run=False, **options):
        """Write the bundle, and every sheet of the site small, before names are hashed."""
        if not dry_run:
            sheets = [name for name in paths if name.startswith("site/") and name.endswith(".css")]
            for name in sheets:
                self._write(name, small(self._text(name)))
            self._write(BUNDLE, "\n".join(self._text(sheet(name)) for name in SHEETS))
            paths = {**paths, **{name: (self, name) for name in (*sheets, BUNDLE)}}
        yield from super().post_process(paths, dry_run, **options)

    def _text(self, name):
        with self.open(name) as file:
            return file.read().decode()

    def _write(self, name, text):
        self.delete(name)
        self.save(name, ContentFile(text.encode()))
