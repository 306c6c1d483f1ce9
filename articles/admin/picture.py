"""Pictures on the desk: credit, focal point, and where each is used."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Prefetch
from django.http import JsonResponse
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from articles import policy
from articles.admin.photos import preview_of
from articles.admin.previews import ShowsPictures
from articles.admin.rights import may_see_pictures, visible_pictures
from articles.models import Article, Photo, Picture
from cms.desk.options import DeskAdmin
from cms.desk.versions import number_in


class PictureAdmin(ShowsPictures, DeskAdmin):
    """Picture files come in through articles; here they get their credit and their focal point."""

    list_display = ["thumbnail", "credit", "size", "uses", "created_at"]
    list_display_links = ["size"]
    search_fields = ["credit", "sha256", "photos__article__folded"]
    list_per_page = 24
    fields = ["preview", "size", "credit", ("focal_x", "focal_y"), "used_in", "created_at"]
    readonly_fields = ["preview", "size", "used_in", "created_at"]

    class Media:
        css = {"all": ["desk/article.css", "desk/photos.css"]}

    def get_urls(self):
        """Add what the dialog of an article's form asks for."""
        choose = self.admin_site.admin_view(self.choose_view)
        return [path("choose/", choose, name="articles_picture_choose"), *super().get_urls()]

    def choose_view(self, request):
        """Answer with pictures that may be used once more, the newest first: {"pictures": [...], "page", "more"}.

        `q` is searched for in captions, articles and credits, `page` counts from 1.
        """
        if not may_see_pictures(request.user):
            raise PermissionDenied
        photos = policy.visible(request.user, Photo.objects.order_by("-pk"), "article")
        rows = visible_pictures(request.user, Picture.objects.order_by("-pk"))
        rows, _repeated = self.get_search_results(request, rows, request.GET.get("q", ""))
        page = number_in(request.GET.get("page", "")) or 1
        rows = rows.prefetch_related(Prefetch("photos", photos, to_attr="seen"))
        found = list(rows[(page - 1) * self.list_per_page : page * self.list_per_page + 1])
        told = [choice_of(picture) for picture in found[: self.list_per_page]]
        return JsonResponse({"pictures": told, "page": page, "more": len(found) > self.list_per_page})

    def has_add_permission(self, request):
        """Nobody adds a picture without an article."""
        return False

    def get_queryset(self, request):
        """Count the photos of each picture that the account may see."""
        return visible_pictures(request.user, super().get_queryset(request)).annotate(
            photo_count=Count("photos", distinct=True)
        )

    @admin.display(description=_("Preview"))
    def thumbnail(self, picture):
        """Show the picture small."""
        return preview_of(picture)

    @admin.display(description=_("Preview"))
    def preview(self, picture):
        """Show the picture."""
        return preview_of(picture, "wide")

    @admin.display(description=_("size in pixels"))
    def size(self, picture):
        """Show width and height in pixels."""
        return f"{picture.width} × {picture.height}"

    @admin.display(description=_("used"), ordering="photo_count")
    def uses(self, picture):
        """Show how many photos use the picture."""
        return picture.photo_count

    @admin.display(description=_("used in"))
    def used_in(self, picture):
        """Show the articles that use the picture, with links to their forms."""
        articles = Article.objects.filter(photos__picture=picture).distinct().only("title", "state")
        rows = ((reverse("admin:articles_article_change", args=[a.pk]), a, a.get_state_display()) for a in articles)
        lines = format_html_join("", '<li><a href="{}">{}</a> ({})</li>', rows)
        return format_html('<ul class="plain">{}</ul>', lines) if lines else "–"


def choice_of(picture):
    """Return what the dialog shows of a picture."""
    newest = picture.seen[0] if picture.seen else None
    return {
        "id": picture.pk,
        "source": reverse("admin:articles_picture_preview", args=[picture.pk, "card"]),
        "words": newest.caption if newest else "",
        "credit": newest.credit_line if newest else picture.credit,
        "size": f"{picture.width} × {picture.height}",
    }
