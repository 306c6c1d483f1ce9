"""Where on the site an article stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.text.fields import CleanCharField
from people.slugs import SlugOnce


class Section(SlugOnce, models.Model):
    """A part of the site: news, notices, economy ..."""

    name = CleanCharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(_("address"), max_length=100, unique=True, editable=False)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ["order", "name"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(name="") & ~models.Q(slug=""), name="section_has_a_name_and_an_address"
            )
        ]

    def __str__(self):
        return self.name


def default_section():
    """Return the key of the section that an article gets when nobody chose one; made where it is missing."""
    section = Section.objects.first() or Section.objects.create(name="Thời sự")
    return section.pk
