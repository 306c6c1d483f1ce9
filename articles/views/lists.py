"""Lists of news: all of it, and each section."""

from django.shortcuts import get_object_or_404
from django.views.generic import TemplateView

from articles.finder import Finder
from articles.models import Article, Section


class ArticleList(TemplateView):
    """Published articles, newest first, by the filters in the address."""

    template_name = "articles/list.html"
    extra_context = {"area": "articles"}

    def get_context_data(self, **kwargs):
        """Add the finder."""
        return super().get_context_data(finder=Finder(self.request, Article.objects.published()), **kwargs)


class SectionList(TemplateView):
    """The list within one section."""

    template_name = "articles/section.html"
    extra_context = {"area": "articles"}

    def get_context_data(self, slug, **kwargs):
        """Add the section and the finder."""
        section = get_object_or_404(Section, slug=slug)
        finder = Finder(self.request, Article.objects.published().in_sections([section]), own=section)
        return super().get_context_data(section=section, finder=finder, **kwargs)
