"""Acts of several rows: recorded while they are done, undone as one."""

from people.changes.recording import Act, recorded
from people.changes.undoing import CannotUndo, reasons_against, undo

__all__ = ["Act", "CannotUndo", "reasons_against", "recorded", "undo"]
