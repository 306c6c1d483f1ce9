"""Texts that come in: sent, waiting, reviewed, made into drafts."""

from articles.admin.intake.learned import KnownNameAdmin
from articles.admin.intake.originals import SourceAdmin
from articles.admin.intake.queue import ProposalAdmin

__all__ = ["KnownNameAdmin", "ProposalAdmin", "SourceAdmin"]
