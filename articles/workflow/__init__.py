"""The way of an article: one table of states and actions, and one executor that alone moves it.

The executor locks the row, gathers *every* reason for refusal, moves, logs a Transition and an entry of the
audit log, and after commit tells who listens (`moved`): pictures, caches, feeds. The table of record for editors
is docs/editing.md.
"""

from articles.workflow.actions import ACTIONS, Action
from articles.workflow.checks import check
from articles.workflow.executor import Refused, available, moved, perform, reasons_against
from articles.workflow.replacing import duplicate_of, new_draft_of

__all__ = [
    "ACTIONS",
    "Action",
    "Refused",
    "available",
    "check",
    "duplicate_of",
    "moved",
    "new_draft_of",
    "perform",
    "reasons_against",
]
