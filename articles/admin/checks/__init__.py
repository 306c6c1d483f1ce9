"""Checks on the desk: the panel in an article's form, what an editor may do there, and the list of what is open."""

from articles.admin.checks.acting import ChecksArticles
from articles.admin.checks.findings import FindingAdmin

__all__ = ["ChecksArticles", "FindingAdmin"]
