"""Articles and everything that stands in them."""

from articles.models.archive_copy import ArchiveCopy
from articles.models.article import Article, EventBasis, State
from articles.models.attachment import Attachment, Kind, SentDocument
from articles.models.correction import Correction
from articles.models.finding import Finding, FindingState, Level, Recheck
from articles.models.follower import Follower, Often, Subscription
from articles.models.front import FrontPlace, FrontSection, Loudness, Notice, Pinned
from articles.models.known_name import KnownName, Word
from articles.models.letter import Announcement, Delivery, Letter, LetterKind, LetterState
from articles.models.mention import ArticlePart, Mention, PrintedTitle
from articles.models.page import Page
from articles.models.photo import Photo, Shown
from articles.models.picture import Picture
from articles.models.preview_link import PreviewLink
from articles.models.proposal import Proposal, ProposalState, ProposedPicture
from articles.models.redirect import Redirect
from articles.models.revision import Revision
from articles.models.role import Role, RoleName
from articles.models.section import Section
from articles.models.site import SiteProfile
from articles.models.source import Source
from articles.models.transition import Transition
from articles.models.writing import Autosave, Presence

__all__ = [
    "ArchiveCopy",
    "Announcement",
    "Article",
    "ArticlePart",
    "Attachment",
    "Autosave",
    "Correction",
    "Delivery",
    "EventBasis",
    "Finding",
    "FindingState",
    "Follower",
    "FrontPlace",
    "FrontSection",
    "Kind",
    "KnownName",
    "Letter",
    "LetterKind",
    "LetterState",
    "Level",
    "Loudness",
    "Mention",
    "Often",
    "Notice",
    "Page",
    "Pinned",
    "Photo",
    "Shown",
    "Picture",
    "Presence",
    "PreviewLink",
    "PrintedTitle",
    "Proposal",
    "ProposalState",
    "ProposedPicture",
    "Recheck",
    "Redirect",
    "Revision",
    "Role",
    "RoleName",
    "Section",
    "SentDocument",
    "SiteProfile",
    "Source",
    "State",
    "Subscription",
    "Transition",
    "Word",
]
