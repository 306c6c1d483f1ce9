"""Plain pages of the site: what is no news and changes seldom."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.body.fields import BodyField
from cms.text.fields import CleanCharField
from people.slugs import SlugOnce


class PageQuerySet(models.QuerySet):
    """Pages by who may read them."""

    def public_rows(self):
        """Keep what citizens may read."""
        return self.filter(is_public=True)


class Page(SlugOnce, models.Model):
    """A page such as "Giới thiệu" or "Liên hệ"; public pages stand in the footer. Its address never changes."""

    name = CleanCharField(
        _("heading of the page"),
        max_length=120,
        help_text=_("Short: it is the link in the footer. Example: Giới thiệu."),
    )
    slug = models.SlugField(_("address"), max_length=140, unique=True, editable=False)
    body = BodyField(_("text"), blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=0, help_text=_("In the footer, the lowest first."))
    is_public = models.BooleanField(_("public"), default=False, help_text=_("Until then only the desk sees it."))
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = PageQuerySet.as_manager()

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
        ordering = ["order", "name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(name="") & ~models.Q(slug=""), name="page_has_a_name_and_an_address"
            ),
            models.CheckConstraint(
                condition=models.Q(is_public=False) | ~models.Q(body=""), name="page_that_is_public_says_something"
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        """Return the page's public address."""
        return reverse("page", args=[self.slug])
