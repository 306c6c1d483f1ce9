"""Pictures on the desk: credit, focal point, and where each is used."""

from django.contrib import admin
from django.db.models import Count
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from articles.admin.photos import preview_of
from articles.admin.previews import ShowsPreviews
from articles.admin.rights import visible_pictures
from articles.models import Article
from cms.desk.options import DeskAdmin


class PictureAdmin(ShowsPreviews, DeskAdmin):
    """Picture files come in through articles; here they get their credit and their focal point."""

    list_display = ["thumbnail", "credit", "size", "uses", "created_at"]
    list_display_links = ["size"]
    search_fields = ["credit", "sha256", "photos__article__folded"]
    list_per_page = 24
    fields = ["preview", "size", "credit", ("focal_x", "focal_y"), "used_in", "created_at"]
    readonly_fields = ["preview", "size", "used_in", "created_at"]

    class Media:
        css = {"all": ["desk/article.css"]}

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
