"""Posts: a title in an agency."""

from django.db import models
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cms.text import title_key
from cms.text.fields import CleanCharField, FoldedField
from people.models.agency import Agency
from people.querysets import PositionQuerySet
from people.seats import refuse_too_few


class Position(models.Model):
    """A post that officials hold one after another, or several at once."""

    title = CleanCharField(
        pgettext_lazy("position", "title"), max_length=120, help_text=_("Without its place: Bí thư, Giám đốc.")
    )
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="positions", verbose_name=_("agency"))
    precedence = models.PositiveSmallIntegerField(
        _("order of protocol"), default=100, help_text=_("The lowest number stands first.")
    )
    seats = models.PositiveSmallIntegerField(
        _("seats"), null=True, blank=True, help_text=_("How many may hold it at once; empty: any number.")
    )
    folded = FoldedField(sources=("title",))

    objects = PositionQuerySet.as_manager()

    class Meta:
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        ordering = ["precedence", "folded", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["folded", "agency"], name="position_unique_by_title_and_agency"),
            models.CheckConstraint(condition=~models.Q(title=""), name="position_has_a_title"),
            models.CheckConstraint(
                condition=models.Q(seats=None) | models.Q(seats__gte=1), name="position_has_at_least_one_seat"
            ),
        ]

    def __str__(self):
        return self.full_name

    def get_absolute_url(self):
        """Return the public address of the post through time: its title in its agency."""
        query = urlencode({"agency": self.agency.slug, "title": "-".join(self.folded.split())})
        return f"{reverse('officials')}?{query}"

    def clean(self):
        """Refuse fewer seats than there were holders at once."""
        if self.seats and self.pk:
            refuse_too_few(self.seats, list(self.appointments.confirmed().select_related("official").by_time()))

    @property
    def full_name(self):
        """Return the title with its agency: "Bí thư Huyện ủy Mường Khương".

        A noun that ends the one and begins the other is said once: "Chánh Văn phòng UBND tỉnh Sơn Lĩnh".
        """
        title, name = self.title.split(), self.agency.name.split()
        for length in (2, 1):
            if title_key(" ".join(title[-length:])) == title_key(" ".join(name[:length])):
                return " ".join([*title, *name[length:]])
        return f"{self.title} {self.agency.name}"
