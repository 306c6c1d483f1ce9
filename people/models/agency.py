"""Bodies of party, state, front and unions, and how they ended."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.text import slugify
from cms.text.fields import CleanCharField, FoldedField
from people.lifetime import Lifetime
from people.models.district import District
from people.querysets import AgencyQuerySet
from people.slugs import SlugOnce


class AgencyKind(models.TextChoices):
    """What sort of body an agency is; `people.titles` resolves printed titles by it."""

    PARTY_COMMITTEE = "party_committee", _("party committee")
    PARTY_BOARD = "party_board", _("party board")
    PEOPLES_COUNCIL = "peoples_council", _("people's council")
    PEOPLES_COMMITTEE = "peoples_committee", _("people's committee")
    DEPARTMENT = "department", _("department")
    OFFICE = "office", _("office")
    BOARD = "board", _("management board")
    COMMITTEE = "committee", _("committee")
    FRONT = "front", _("Fatherland Front")
    UNION = "union", _("union or association")
    POLICE = "police", _("police")
    ARMY = "army", _("army")
    COURT = "court", _("court")
    PROCURACY = "procuracy", _("procuracy")
    DELEGATION = "delegation", _("delegation to the National Assembly")
    CENTRAL = "central", _("central body")
    OTHER = "other", _("other")


class EndState(models.TextChoices):
    """How an agency's life ended (the words of GOV.UK's Whitehall)."""

    REPLACED = "replaced", _("replaced")
    MERGED = "merged", _("merged")
    SPLIT = "split", _("split")
    RENAMED = "renamed", _("renamed")
    DISSOLVED = "dissolved", _("dissolved")
    DEVOLVED = "devolved", _("devolved")


class Agency(SlugOnce, Lifetime, models.Model):
    """A body that acts, is reported on and has posts. Its name carries its place."""

    name = CleanCharField(_("name"), max_length=200, help_text=_("With its place: Sở Công Thương tỉnh Lào Cai."))
    kind = models.CharField(_("kind"), max_length=20, choices=AgencyKind, default=AgencyKind.OTHER)
    district = models.ForeignKey(
        District,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="agencies",
        verbose_name=_("place"),
        help_text=_("Empty for bodies of the whole country."),
    )
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    starts_on = models.DateField(_("first day"), null=True, blank=True)
    ends_on = models.DateField(
        _("last day"),
        null=True,
        blank=True,
        help_text=_("Empty: the agency ends with its place, on the place's last day."),
    )
    outlives_district = models.BooleanField(
        _("outlives its place"),
        default=False,
        help_text=_("Tick it where the agency went on when its place ended."),
    )
    end_state = models.CharField(_("how it ended"), max_length=10, choices=EndState, blank=True)
    successors = models.ManyToManyField(
        "self",
        through="AgencySuccession",
        through_fields=("predecessor", "successor"),
        symmetrical=False,
        related_name="predecessors",
        verbose_name=_("successors"),
    )
    is_provisional = models.BooleanField(
        _("made from a text"),
        default=False,
        help_text=_("Read in an article; shown to the public only through a published one."),
    )
    slug = models.SlugField(_("address"), max_length=240, unique=True, editable=False)
    folded = FoldedField(sources=("name",))

    protocol = AgencyKind.values  # in which order the kinds stand in a list

    objects = AgencyQuerySet.as_manager()

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
        ordering = ["folded", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["folded", "district"], condition=Q(ends_on=None), name="agency_lives_once_in_a_place"
            ),
            models.UniqueConstraint(
                fields=["folded"],
                condition=Q(ends_on=None, district=None),
                name="agency_lives_once_in_the_country",
            ),
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="agency_ends_after_it_starts"),
            models.CheckConstraint(
                condition=Q(end_state="") | Q(ends_on__isnull=False),
                name="agency_with_an_end_state_has_a_last_day",
            ),
            models.CheckConstraint(
                condition=Q(end_state__in=["", *EndState.values]), name="agency_ended_in_a_known_way"
            ),
            models.CheckConstraint(
                condition=Q(outlives_district=False) | Q(district__isnull=False),
                name="agency_that_outlives_its_place_has_one",
            ),
            models.CheckConstraint(condition=~Q(parent=F("pk")), name="agency_is_not_its_own_parent"),
            models.CheckConstraint(condition=~Q(name="") & ~Q(slug=""), name="agency_has_a_name_and_an_address"),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        """Return the agency's public address."""
        return reverse("agency", args=[self.slug])

    @property
    def last_day(self):
        """Return the agency's own last day, else that of its place, which it does not outlive unless told so."""
        if self.ends_on or self.outlives_district or not self.district_id:
            return self.ends_on
        return self.district.ends_on

    @property
    def ended_with_district(self):
        """Tell whether it is the place's end that ended the agency."""
        return self.ends_on is None and self.last_day is not None

    def base_slug(self):
        """Return the folded name, its place written as the place's own address is."""
        return agency_slug(self.name, self.district)


def agency_slug(name, district):
    """Return the address of an agency: its folded name without its place, then its place's slug.

    >>> agency_slug("Sở Công Thương tỉnh Lào Cai", lao_cai)  # doctest: +SKIP
    'so-cong-thuong-tinh-lao-cai'
    """
    if district is None:
        return slugify(name)
    words = slugify(name, limit=400)
    for place in (district.name, district.bare_name):
        without_place = f"-{words}".removesuffix(f"-{slugify(place)}")[1:]
        if without_place != words:
            break
    return "-".join(part for part in (slugify(without_place, limit=90), district.slug) if part)


class AgencySuccession(models.Model):
    """One agency followed another. `people.successors` says which may."""

    predecessor = models.ForeignKey(Agency, models.CASCADE, related_name="successions", verbose_name=_("predecessor"))
    successor = models.ForeignKey(Agency, models.PROTECT, related_name="precessions", verbose_name=_("successor"))

    class Meta:
        verbose_name = _("succession of agencies")
        verbose_name_plural = _("successions of agencies")
        constraints = [
            models.UniqueConstraint(fields=["predecessor", "successor"], name="agency_succession_is_told_once"),
            models.CheckConstraint(
                condition=~Q(predecessor=F("successor")), name="agency_succession_is_between_two_agencies"
            ),
        ]

    def __str__(self):
        return f"{self.predecessor} → {self.successor}"
