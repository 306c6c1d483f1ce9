"""The desk's pages about news. Registered in the order of the daily work, which is the order of the menu."""

from django.contrib import admin

from articles.admin import refusals, roles  # noqa: F401 (registering is their effect)
from articles.admin.article import ArticleAdmin
from articles.admin.attachments import AttachmentAdmin
from articles.admin.checks import FindingAdmin
from articles.admin.copies import ArchiveCopyAdmin
from articles.admin.dashboard import dashboard
from articles.admin.followers import FollowerAdmin, SubscriptionAdmin
from articles.admin.front import FrontSectionAdmin, NoticeAdmin, PinnedAdmin
from articles.admin.furniture import PageAdmin, RedirectAdmin, SectionAdmin, SiteProfileAdmin
from articles.admin.intake import KnownNameAdmin, ProposalAdmin, SourceAdmin
from articles.admin.picture import PictureAdmin
from articles.admin.records import MentionAdmin, PhotoAdmin, PrintedTitleAdmin, TransitionAdmin
from articles.admin.waiting import waiting
from articles.models import (
    ArchiveCopy,
    Article,
    Attachment,
    Finding,
    Follower,
    FrontSection,
    KnownName,
    Mention,
    Notice,
    Page,
    Photo,
    Picture,
    Pinned,
    PrintedTitle,
    Proposal,
    Redirect,
    Section,
    SiteProfile,
    Source,
    Subscription,
    Transition,
)

for model, model_admin in (
    (Article, ArticleAdmin),
    (Finding, FindingAdmin),
    (Proposal, ProposalAdmin),
    (Photo, PhotoAdmin),
    (Picture, PictureAdmin),
    (Attachment, AttachmentAdmin),
    (ArchiveCopy, ArchiveCopyAdmin),
    (Mention, MentionAdmin),
    (PrintedTitle, PrintedTitleAdmin),
    (Pinned, PinnedAdmin),
    (FrontSection, FrontSectionAdmin),
    (Notice, NoticeAdmin),
    (Section, SectionAdmin),
    (Source, SourceAdmin),
    (KnownName, KnownNameAdmin),
    (Transition, TransitionAdmin),
    (Page, PageAdmin),
    (Redirect, RedirectAdmin),
    (Subscription, SubscriptionAdmin),
    (Follower, FollowerAdmin),
    (SiteProfile, SiteProfileAdmin),
):
    admin.site.register(model, model_admin)

admin.site.waiting(waiting)
admin.site.profile = SiteProfile.current
admin.site.front = dashboard
