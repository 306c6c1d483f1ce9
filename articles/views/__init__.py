"""The public pages of the room of articles."""

from articles.views.archive import Archive, ArchiveMonth, ArchiveYear
from articles.views.attachment import attachment
from articles.views.card import ArticleCard
from articles.views.front import FrontPage
from articles.views.lists import ArticleList, SectionList
from articles.views.page import PlainPage
from articles.views.preview import preview, preview_attachment, preview_picture
from articles.views.story import ArticlePage, PhotoPage

__all__ = [
    "Archive",
    "ArchiveMonth",
    "ArchiveYear",
    "ArticleCard",
    "ArticleList",
    "ArticlePage",
    "FrontPage",
    "PhotoPage",
    "PlainPage",
    "SectionList",
    "attachment",
    "preview",
    "preview_attachment",
    "preview_picture",
]
