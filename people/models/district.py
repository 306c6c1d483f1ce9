"""Units of local government, with their first and last day and what became of them."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.text.fields import CleanCharField, FoldedField
from people.lifetime import Lifetime
from people.places import bare_name, inline_name
from people.querysets import DistrictQuerySet
from people.slugs import SlugOnce


class Tier(models.TextChoices):
    """Levels of local government. The middle one ended on 30 June 2025."""

    PROVINCE = "province", _("province")
    HUYEN = "huyen", _("district")
    COMMUNE = "commune", _("commune")


class District(SlugOnce, Lifetime, models.Model):
    """A unit of local government during one stretch of its life.

    Codes were used again for other units in 2025, so a unit is known by its code *and* its first day;
    a unit that changes its parent or its code is a new row with one predecessor.
    """

    name = CleanCharField(_("name"), max_length=120, help_text=_("With its tier word: Huyện Mường Khương."))
    tier = models.CharField(_("tier"), max_length=10, choices=Tier)
    code = CleanCharField(_("official code"), max_length=5, blank=True)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    starts_on = models.DateField(_("first day"), null=True, blank=True)
    ends_on = models.DateField(_("last day"), null=True, blank=True)
    successors = models.ManyToManyField(
        "self",
        through="Succession",
        through_fields=("predecessor", "successor"),
        symmetrical=False,
        related_name="predecessors",
        verbose_name=_("successors"),
    )
    is_provisional = models.BooleanField(
        _("made from a text"),
        default=False,
        editable=False,
        help_text=_("Read in an article and not yet known to the official data."),
    )
    slug = models.SlugField(_("address"), max_length=140, unique=True, editable=False)
    folded = FoldedField(sources=("name",))

    objects = DistrictQuerySet.as_manager()

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["folded", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["code", "starts_on"],
                condition=~Q(code=""),
                name="district_unique_by_code_and_first_day",
            ),
            models.UniqueConstraint(
                fields=["code"],
                condition=~Q(code="") & Q(starts_on=None),
                name="district_unique_by_code_without_first_day",
            ),
            models.CheckConstraint(
                condition=Q(code="", is_provisional=True) | (~Q(code="") & Q(is_provisional=False)),
                name="district_without_code_is_provisional",
            ),
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="district_ends_after_it_starts"),
            models.CheckConstraint(condition=~Q(parent=F("pk")), name="district_is_not_its_own_parent"),
            models.CheckConstraint(condition=~Q(name="") & ~Q(slug=""), name="district_has_a_name_and_an_address"),
            models.CheckConstraint(condition=Q(tier__in=Tier.values), name="district_stands_on_a_known_tier"),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        """Return the place's public address."""
        return reverse("district", args=[self.slug])

    @property
    def bare_name(self):
        """Return the name without its tier word: "Mường Khương"."""
        return bare_name(self.name)

    @property
    def inline_name(self):
        """Return the name as it stands within a sentence: "huyện Mường Khương"."""
        return inline_name(self.name)


class Succession(models.Model):
    """One unit followed another, wholly or in part."""

    predecessor = models.ForeignKey(District, models.PROTECT, related_name="successions", verbose_name=_("predecessor"))
    successor = models.ForeignKey(District, models.PROTECT, related_name="precessions", verbose_name=_("successor"))
    resolution = CleanCharField(_("resolution"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("succession")
        verbose_name_plural = _("successions")
        constraints = [
            models.UniqueConstraint(fields=["predecessor", "successor"], name="succession_is_told_once"),
            models.CheckConstraint(condition=~Q(predecessor=F("successor")), name="succession_is_between_two_units"),
        ]

    def __str__(self):
        return f"{self.predecessor} → {self.successor}"
