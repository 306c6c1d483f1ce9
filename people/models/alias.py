"""Other spellings of names."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.text.fields import CleanCharField, FoldedField
from people.models.agency import Agency
from people.models.district import District
from people.models.official import Official
from people.models.position import Position

TARGETS = ("official", "agency", "position", "district")


def exactly_one(names):
    """Return a condition that holds where exactly one of the named foreign keys is set."""
    condition = Q()
    for chosen in names:
        condition |= Q(**{f"{name}__isnull": name != chosen for name in names})
    return condition


class Alias(models.Model):
    """Another spelling of one official, agency, position or place."""

    text = CleanCharField(_("other name"), max_length=200)
    official = models.ForeignKey(
        Official, models.CASCADE, null=True, blank=True, related_name="aliases", verbose_name=_("official")
    )
    agency = models.ForeignKey(
        Agency, models.CASCADE, null=True, blank=True, related_name="aliases", verbose_name=_("agency")
    )
    position = models.ForeignKey(
        Position, models.CASCADE, null=True, blank=True, related_name="aliases", verbose_name=_("position")
    )
    district = models.ForeignKey(
        District, models.CASCADE, null=True, blank=True, related_name="aliases", verbose_name=_("place")
    )
    folded = FoldedField(sources=("text",))

    class Meta:
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        ordering = ["folded", "pk"]
        indexes = [models.Index(fields=["folded"], name="alias_by_name")]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="alias_has_letters"),
            models.CheckConstraint(condition=exactly_one(TARGETS), name="alias_names_exactly_one_thing"),
            *(
                models.UniqueConstraint(
                    fields=["text", name],
                    condition=Q(**{f"{name}__isnull": False}),
                    name=f"alias_once_for_each_{name}",
                )
                for name in TARGETS
            ),
        ]

    def __str__(self):
        return self.text
