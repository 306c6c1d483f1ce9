"""What an article said before, and what two editors say at once."""

from articles.admin.versions.history import KeepsHistory
from articles.admin.versions.meeting import MeetsOthers

__all__ = ["KeepsHistory", "MeetsOthers"]
