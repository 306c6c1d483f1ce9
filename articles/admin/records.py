"""What is looked at here and changed elsewhere: the log, and what stands in articles."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles.admin.list_filters import ActionFilter, OfficialFilter, PictureFilter, PositionFilter
from articles.admin.photos import preview_of
from articles.admin.previews import ShowsPhotos
from articles.admin.rights import WithinReach
from articles.workflow import ACTIONS
from cms.desk.options import ReadOnlyAdmin


def link_to(article):
    """Return a link to an article's form as HTML; a dash where there is no article."""
    if article is None:
        return "–"
    return format_html('<a href="{}">{}</a>', reverse("admin:articles_article_change", args=[article.pk]), article)


class TransitionAdmin(WithinReach, ReadOnlyAdmin):
    """Every step of every article."""

    path_to_article = "article"
    list_display = ["at", "of", "step", "by", "is_forced", "reason"]
    list_display_links = ["at"]
    list_filter = [ActionFilter, "to_state", "is_forced"]
    list_select_related = ["article", "by"]
    date_hierarchy = "at"
    search_fields = ["article__folded", "reason"]
    readonly_fields = ["of", "step"]
    fields = ["at", "of", "step", "from_state", "to_state", "by", "reason", "is_forced"]

    @admin.display(description=_("action"), ordering="action")
    def step(self, transition):
        """Show what was done, in the words of the button."""
        action = ACTIONS.get(transition.action)
        return action.label if action else transition.action

    @admin.display(description=_("article"))
    def of(self, transition):
        """Show the article."""
        return link_to(transition.article)


class InArticleAdmin(WithinReach, ReadOnlyAdmin):
    """What stands in an article and is changed in its form."""

    path_to_article = "article"
    readonly_fields = ["stands_in"]

    @admin.display(description=_("article"))
    def stands_in(self, row):
        """Show the article."""
        return link_to(row.article)


class PhotoAdmin(ShowsPhotos, InArticleAdmin):
    """Photos of all articles: where is a picture or a description missing?"""

    list_display = ["thumbnail", "caption", "credit_line", "stands_in"]
    list_display_links = ["caption"]
    list_filter = [PictureFilter, "is_decorative", "article__state"]
    list_select_related = ["article", "picture"]
    search_fields = ["article__folded", "caption", "credit"]
    fields = ["thumbnail", "stands_in", "key", "caption", "alt", "is_decorative", "credit", "shown", "video_url"]
    readonly_fields = ["thumbnail", "stands_in", "key", "shown"]
    list_per_page = 24

    class Media:
        css = {"all": ["desk/article.css", "desk/photos.css"]}

    @admin.display(description=_("Preview"))
    def thumbnail(self, photo):
        """Show the picture small."""
        return preview_of(photo.picture)

    @admin.display(description=_("officials shown"))
    def shown(self, photo):
        """Show who is in the photo, from left to right."""
        return ", ".join(str(row) for row in photo.shown.select_related("official")) or "–"

    @admin.display(description=_("credit"))
    def credit_line(self, photo):
        """Show who made the photo."""
        return photo.credit_line


class MentionAdmin(InArticleAdmin):
    """People named in all articles: who is not known yet?"""

    list_display = ["printed_name", "official", "stands_in"]
    list_filter = [OfficialFilter, "article__state"]
    list_select_related = ["article", "official"]
    search_fields = ["official__folded", "article__folded", "printed_name"]
    fields = ["printed_name", "official", "stands_in", "order"]


class PrintedTitleAdmin(InArticleAdmin):
    """Titles as printed in all articles: which could not be matched with a post?"""

    path_to_article = "mention__article"
    list_display = ["text", "name", "position", "stands_in"]
    list_filter = [PositionFilter, "place", "mention__article__state"]
    list_select_related = ["mention__article", "position__agency"]
    search_fields = ["mention__official__folded", "position__folded", "text"]
    fields = ["text", "name", "stands_in", "place", "occurrence", "position", "appointment"]
    readonly_fields = ["name", "stands_in"]

    @admin.display(description=_("article"))
    def stands_in(self, title):
        """Show the article."""
        return link_to(title.mention.article)

    @admin.display(description=_("name as printed"))
    def name(self, title):
        """Show whose title it is."""
        return title.mention.printed_name
