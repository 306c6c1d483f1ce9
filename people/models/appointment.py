"""Who held which post, from when to when, and how we know."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from cms.dates import PartialDate, in_force
from cms.text.fields import CleanCharField
from people.models.official import Official
from people.models.position import Position
from people.querysets import AppointmentQuerySet
from people.seats import refuse_crowd, refuse_twice


def partial(earliest, latest):
    """Return a property that reads and writes two date columns as one PartialDate (or None)."""

    def read(self):
        first, last = getattr(self, earliest), getattr(self, latest)
        return PartialDate(first, last) if first and last else None

    def write(self, value):
        setattr(self, earliest, value.earliest if value else None)
        setattr(self, latest, value.latest if value else None)

    return property(read, write)


def pair_in_order(earliest, latest):
    """Return the condition that both columns are empty, or both filled and in order.

    To a database a comparison with an empty column is neither true nor false, and a check lets that pass.
    """
    both = Q(**{f"{earliest}__isnull": False, f"{latest}__isnull": False})
    return Q(**{earliest: None, latest: None}) | both & Q(**{f"{earliest}__lte": F(latest)})


class Appointment(models.Model):
    """One official in one post. A text never confirms itself: what was read is only a sighting.

    `start` and `end` are partial dates, each kept as its earliest and its latest possible day, both
    inclusive. A sighting is unconfirmed, has no dates, and `attested_on` is the day of the event it was
    read about.
    """

    official = models.ForeignKey(Official, models.PROTECT, related_name="appointments", verbose_name=_("official"))
    position = models.ForeignKey(Position, models.PROTECT, related_name="appointments", verbose_name=_("position"))
    start_earliest = models.DateField(null=True, blank=True, editable=False)
    start_latest = models.DateField(null=True, blank=True, editable=False)
    end_earliest = models.DateField(null=True, blank=True, editable=False)
    end_latest = models.DateField(null=True, blank=True, editable=False)
    start = partial("start_earliest", "start_latest")
    end = partial("end_earliest", "end_latest")
    is_acting = models.BooleanField(_("acting"), default=False)
    is_confirmed = models.BooleanField(_("confirmed"), default=True)
    attested_on = models.DateField(_("seen on"), null=True, blank=True)
    decision_number = CleanCharField(_("decision number"), max_length=60, blank=True)
    decision_on = models.DateField(_("decision of"), null=True, blank=True)

    objects = AppointmentQuerySet.as_manager()

    is_among_all_of_official = False  # a form that shows them all compares them itself, as they will be

    class Meta:
        verbose_name = _("appointment")
        verbose_name_plural = _("appointments")
        ordering = [F("start_earliest").asc(nulls_first=True), "pk"]
        constraints = [
            models.CheckConstraint(
                condition=pair_in_order("start_earliest", "start_latest"),
                name="appointment_start_is_a_pair_in_order",
            ),
            models.CheckConstraint(
                condition=pair_in_order("end_earliest", "end_latest"),
                name="appointment_end_is_a_pair_in_order",
            ),
            models.CheckConstraint(
                condition=Q(start_earliest__lte=F("end_latest")) | Q(start_earliest=None) | Q(end_latest=None),
                name="appointment_can_start_before_it_ends",
            ),
            models.CheckConstraint(
                condition=Q(is_confirmed=True) | Q(start_earliest=None, end_latest=None),
                name="appointment_sighting_has_no_dates",
            ),
            models.UniqueConstraint(
                fields=["official", "position", "attested_on"],
                condition=Q(is_confirmed=False),
                name="appointment_sighting_once_a_day",
            ),
            models.UniqueConstraint(
                fields=["official", "position"],
                condition=Q(is_confirmed=False, attested_on=None),
                name="appointment_undated_sighting_once",
            ),
            models.UniqueConstraint(
                fields=["official", "position"],
                condition=Q(is_confirmed=True, end_latest=None),
                name="appointment_without_an_end_once",
            ),
            models.CheckConstraint(
                condition=Q(is_confirmed=True) | Q(decision_number="", decision_on=None),
                name="appointment_with_a_decision_is_confirmed",
            ),
        ]

    def __str__(self):
        return f"{self.official.name}, {self.position}"

    def clean(self):
        """Refuse an end that lies wholly before the start, a post held twice, and more holders than seats."""
        if self.start and self.end and self.start.earliest > self.end.latest:
            raise ValidationError({"end": _("The post ends before it starts.")})
        if self.is_confirmed and self.position_id:
            others = self.others_in_post()
            refuse_twice(self, others)
            refuse_crowd(self, others)

    def others_in_post(self):
        """Return the other confirmed appointments in the same position, with their holders."""
        rows = Appointment.objects.confirmed().filter(position=self.position_id).exclude(pk=self.pk)
        if self.is_among_all_of_official:
            rows = rows.exclude(official=self.official_id)
        return list(rows.select_related("official").by_time())

    def in_force(self, day):
        """Tell whether the post was held on `day` (date): True, False, or None for "cannot tell"."""
        if not self.is_confirmed:
            return True if self.attested_on == day else None
        return in_force(self.start, self.end, day)

    def begins_after(self, day):
        """Tell whether the post is announced on `day` (date) and has surely not begun."""
        return self.is_confirmed and self.start is not None and self.start.earliest > day

    @property
    def can_end_with_agency(self):
        """Tell whether it had begun when its agency ended; only on rows of `outlived()`."""
        return self.start is None or self.start.earliest <= self.agency_ended_on
