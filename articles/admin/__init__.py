"""The desk's pages about news. Registered in the order of the daily work, which is the order of the menu."""

from django.contrib import admin

from articles.admin import refusals  # noqa: F401 (registering is its effect)
from articles.admin.article import ArticleAdmin
from articles.admin.furniture import RedirectAdmin, SectionAdmin, SiteProfileAdmin
from articles.admin.picture import PictureAdmin
from articles.admin.records import MentionAdmin, PhotoAdmin, PrintedTitleAdmin, SourceAdmin, TransitionAdmin
from articles.admin.waiting import waiting
from articles.models import (
    Article,
    Mention,
    Photo,
    Picture,
    PrintedTitle,
    Redirect,
    Section,
    SiteProfile,
    Source,
    Transition,
)

for model, model_admin in (
    (Article, ArticleAdmin),
    (Photo, PhotoAdmin),
    (Picture, PictureAdmin),
    (Mention, MentionAdmin),
    (PrintedTitle, PrintedTitleAdmin),
    (Section, SectionAdmin),
    (Source, SourceAdmin),
    (Transition, TransitionAdmin),
    (Redirect, RedirectAdmin),
    (SiteProfile, SiteProfileAdmin),
):
    admin.site.register(model, model_admin)

admin.site.waiting(waiting)
admin.site.profile = SiteProfile.current
