"""One article, and its photos one by one."""

from datetime import timedelta

from django.db.models import Prefetch, prefetch_related_objects
from django.http import Http404
from django.shortcuts import render
from django.views.generic import DetailView

from articles.models import Article, Mention, Photo
from articles.pictures import file_size
from articles.related import related
from people.models import Agency, District, Succession

MATERIAL = timedelta(hours=1)  # a change sooner after publication is still the making of the article


class AnswersForWithdrawn:
    """Answers 410, with what the public is told, where an article was published once and is withdrawn."""

    def get(self, request, *args, **kwargs):
        """Show the page, or say that the article was withdrawn."""
        try:
            return super().get(request, *args, **kwargs)
        except Http404:
            gone = Article.objects.withdrawn().filter(slug=kwargs["slug"]).values("withdrawn_at", "notice").first()
            if gone is None:
                raise
            return render(request, "articles/withdrawn.html", {"area": "articles", **gone}, status=410)


class ArticlePage(AnswersForWithdrawn, DetailView):
    """A published article with everything that it names."""

    queryset = Article.objects.published().for_page()
    template_name = "articles/article.html"
    extra_context = {"area": "articles"}

    def get_context_data(self, **kwargs):
        """Add related news, the place's end and the day of a later change; a fixed number of queries."""
        article = self.object
        others = related(article)
        fetch_for_page(article, others)
        return super().get_context_data(
            related=others,
            photos=article.photos.all(),
            cover=next(iter(article.cover_photos), None),
            ended_places=[place for place in article.districts.all() if place.ends_on],
            updated_at=changed_later(article),
            attachments=list(article.attachments.all()) if article.has_attachments else [],
            corrections=list(article.corrections.all()) if article.has_corrections else [],
            **kwargs,
        )


def fetch_for_page(article, others):
    """Fetch photos and places of the article and of others, shown as cards, and whom and what the article names."""
    successions = Succession.objects.select_related("successor").order_by("successor__folded", "pk")
    places = District.objects.select_related("parent").prefetch_related(Prefetch("successions", successions))
    prefetch_related_objects(
        [article, *others],
        Prefetch("photos", Photo.objects.select_related("picture")),
        Prefetch("districts", places),
    )
    prefetch_related_objects(
        [article],
        Prefetch("mentions", Mention.objects.select_related("official").prefetch_related("titles")),
        Prefetch("agencies", Agency.objects.select_related("district")),
    )
    for each in (article, *others):
        each.cover_photos = [photo for photo in each.photos.all() if photo.picture_id][:1]


def changed_later(article):
    """Return when the article was changed after it had been published, or None."""
    ready_at = max(article.published_at, article.created_at) + MATERIAL
    return article.updated_at if article.updated_at > ready_at else None


class PhotoPage(AnswersForWithdrawn, DetailView):
    """One photo of a published article, as large as it is kept."""

    queryset = Article.objects.published()
    template_name = "articles/photo.html"
    extra_context = {"area": "articles"}

    def get_context_data(self, **kwargs):
        """Add the photo with whom it shows, and the ones before and after it."""
        photos = list(self.object.photos.select_related("picture"))
        position = next((i for i, photo in enumerate(photos) if photo.key == self.kwargs["key"]), None)
        if position is None:
            raise Http404
        return super().get_context_data(
            photo=photos[position],
            bytes=file_size(photos[position], "wide") if photos[position].picture else None,
            shown=[row.official for row in photos[position].shown.select_related("official")],
            before=photos[position - 1] if position else None,
            after=photos[position + 1] if position + 1 < len(photos) else None,
            place=position + 1,
            total=len(photos),
            **kwargs,
        )
