"""The rich text editor for bodies: what it offers is what `articles.body.sanitise` keeps, no more."""

from django.templatetags.static import static
from django.utils.translation import gettext as _
from django_prose_editor.widgets import AdminProseEditorWidget

EXTENSIONS = {
    "Document": True,
    "Paragraph": True,
    "Text": True,
    "Dropcursor": True,
    "Gapcursor": True,
    "History": True,
    "Heading": {"levels": [2, 3]},
    "Bold": True,
    "Italic": True,
    "BulletList": True,
    "OrderedList": {"enableListAttributes": False},
    "ListItem": True,
    "Blockquote": True,
    "HardBreak": True,
    "Table": True,
    "TableRow": True,
    "TableHeader": True,
    "TableCell": True,
    "Link": {"enableTarget": False, "protocols": ["http", "https", "mailto", "tel"]},
    "TrailingNode": True,  # a paragraph to type in after a photo or a table; the sanitiser drops it when empty
}
GROUPS = ["nodes -photo", "marks", "link", "photo", "table", "correction", "history"]


def labels():
    """Return what the editor's buttons are called, by the editor's name of each."""
    return {
        "toolbar": _("Formatting"),
        "paragraph": _("Paragraph"),
        "heading2": _("Heading"),
        "heading3": _("Subheading"),
        "bulletList": _("List"),
        "orderedList": _("Numbered list"),
        "blockquote": _("Quotation"),
        "bold": _("Bold"),
        "italic": _("Emphasis"),
        "link": _("Link"),
        "unlink": _("Remove link"),
        "photo": _("Photo"),
        "table": _("Table"),
        "correction": _("Correction box"),
        "table:addColumnAfter": _("Add column"),
        "table:deleteColumn": _("Delete column"),
        "table:addRowAfter": _("Add row"),
        "table:deleteRow": _("Delete row"),
        "table:mergeCells": _("Merge cells"),
        "table:splitCell": _("Split cell"),
        "table:toggleHeaderCell": _("Heading cell"),
        "table:deleteTable": _("Delete table"),
        "history:undo": _("Undo"),
        "history:redo": _("Redo"),
    }


def photo_words():
    """Return the words of the photo figure and of the dialog that puts one in."""
    return {
        "photo": _("Photo %s"),
        "missing": _("Photo %s is not among the photos below."),
        "choose": _("Which photo stands here?"),
        "none": _("There is no photo yet. Add one below and save, then put it into the text."),
        "insert": _("Insert"),
        "cancel": _("Cancel"),
    }


class BodyEditor(AdminProseEditorWidget):
    """The editor's widget; its text area keeps the HTML, so a form without scripts still works."""

    def __init__(self, attrs=None, has_photos=True):
        super().__init__(attrs={"rows": 16, **(attrs or {})}, preset="configurable")
        self.has_photos = has_photos

    def get_config(self):
        """Return what the editor's script is told: extensions, words, and the modules with our own."""
        menu = {"groups": [{"group": group} for group in GROUPS], "labels": labels()}
        own = {"Photo": photo_words()} if self.has_photos else {}
        return {
            "extensions": {
                **EXTENSIONS,
                **own,
                "DeskMenu": menu,
                "Correction": {"lead": _("Correction (%s): ")},
                "CleanPaste": True,
            },
            "js_modules": [static("desk/editor.js"), static("desk/paste.js")],
        }
