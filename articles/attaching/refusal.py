"""Why a document is refused, in words for the person who sent it."""

from articles.intake.refusals import gettext_noop

MEGABYTE = 1024 * 1024
MOST_BYTES = 20 * MEGABYTE
MOST_PARTS = 5_000  # of a Word or Excel file
MOST_UNPACKED = 200 * MEGABYTE  # counted while reading, whatever the headers say

TOO_LARGE = gettext_noop("The document is larger than 20 MB. Make its pictures smaller, or divide it.")
NO_DOCUMENT = gettext_noop("This is no PDF, Word (.docx) or Excel (.xlsx) file. Only these can be attached.")
OLD_FILE = gettext_noop("This is an old Word, Excel or PowerPoint file. Save it as .docx, .xlsx or PDF and send that.")
OTHER_OFFICE_FILE = gettext_noop("This is neither a Word nor an Excel file. Save it as PDF and send that.")
DAMAGED = gettext_noop("The document is damaged or incomplete. Open it, save it again and send that.")
PROTECTED = gettext_noop(
    "The document is protected by a password, so that readers could not use it. Save it without one and send that."
)
MACROS = gettext_noop(
    "The document holds macros, which run on the readers' machines. Save it as .docx or .xlsx, or PDF."
)
UNPACKED_TOO_LARGE = gettext_noop(
    "The document is far too large when unpacked. Make its pictures smaller, or save it as PDF."
)
ACTIVE_PDF = gettext_noop("The PDF holds a script or starts a program. Print it anew as PDF and send that.")
FILES_IN_PDF = gettext_noop("The PDF holds other files. Attach them one by one, and the PDF without them.")


class UnsafeDocument(ValueError):
    """A document that must not be kept. `message` is an English msgid for the user; the caller translates it."""

    def __init__(self, message: str):
        super().__init__(message)
        self.message = message
