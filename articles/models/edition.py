"""An article in the language of the page: the English edition where an editor wrote one, else as it was written."""

from django.conf import settings
from django.utils.safestring import mark_safe
from django.utils.translation import get_language, override

from articles.body import first_sentence

ENGLISH = "en"


class Editions:
    """What an article shows on a page of the active language. Nothing is translated by a machine."""

    @property
    def has_english(self):
        """Tell whether there is an English edition: a title and a text."""
        return bool(self.title_en and self.has_english_text)

    @property
    def has_english_text(self):
        """Tell whether an English text is there; lists, which leave it out, ask the database (`english_text`)."""
        if "english_text" in self.__dict__:
            return self.english_text
        return bool(self.body_en)

    @property
    def is_in_english(self):
        """Tell whether this page shows the English edition."""
        return get_language() == ENGLISH and self.has_english

    @property
    def shown_language(self):
        """Return the language of what is shown ("vi" or "en")."""
        return ENGLISH if self.is_in_english else settings.LANGUAGE_CODE

    @property
    def lang(self):
        """Return the attribute that tells where the language of the article is not that of the page, else ""."""
        is_foreign = self.shown_language != get_language()
        return mark_safe(f' lang="{self.shown_language}"') if is_foreign else ""  # noqa: S308 (one of two words)

    @property
    def shown_title(self):
        """Return the title."""
        return self.title_en if self.is_in_english else self.title

    @property
    def shown_summary(self):
        """Return the summary."""
        return self.summary_en if self.is_in_english else self.summary

    @property
    def shown_body(self):
        """Return the body (sanitised HTML)."""
        return self.body_en if self.is_in_english else self.body

    @property
    def teaser(self):
        """Return what cards show below the title: the summary, else the first sentence of the body.

        `ArticleQuerySet.for_cards()` leaves out the body and gives its `opening` instead.
        """
        if self.is_in_english:
            return self.summary_en or ("" if "english_text" in self.__dict__ else first_sentence(self.body_en))
        return self.summary or first_sentence(self.__dict__.get("opening") or self.body)

    @property
    def english_path(self):
        """Return the address of the English edition's page."""
        with override(ENGLISH):
            return self.get_absolute_url()
