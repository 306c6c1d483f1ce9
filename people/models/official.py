"""People who hold or held public posts."""

from django.core.validators import validate_email
from django.db import models
from django.db.models.fields.json import KT
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.text.fields import CleanCharField, FoldedField
from people.models.change_set import RowImage
from people.portraits import PortraitField
from people.querysets import OfficialQuerySet
from people.slugs import SlugOnce
from people.sorting import sort_key


class SortKeyField(models.CharField):
    """Keeps the Vietnamese sort key of `name` beside it on every save, bulk creation included."""

    sources = ("name",)

    def __init__(self, **options):
        super().__init__(**{**options, "max_length": 255, "editable": False, "db_index": True})

    def deconstruct(self):
        """Leave out what the constructor sets by itself."""
        name, path, args, options = super().deconstruct()
        for option in ("max_length", "editable", "db_index"):
            options.pop(option, None)
        return name, path, args, options

    def pre_save(self, model_instance, add):
        """Compute the key from the name that is about to be written."""
        key = sort_key(model_instance.name)[:255]
        setattr(model_instance, self.attname, key)
        return key


class Official(SlugOnce, models.Model):
    """A holder of public posts. Only what the public duty needs is kept (Luật 91/2025 on personal data)."""

    name = CleanCharField(_("name"), max_length=120)
    distinction = CleanCharField(
        _("told apart by"),
        max_length=160,
        blank=True,
        help_text=_("A public line that tells namesakes apart: from which place or agency."),
    )
    portrait = PortraitField(_("portrait"), blank=True)
    phone = CleanCharField(_("official telephone"), max_length=40, blank=True)
    email = CleanCharField(_("official e-mail"), max_length=120, blank=True, validators=[validate_email])
    is_provisional = models.BooleanField(
        _("made from a text"),
        default=False,
        help_text=_("Read in an article; shown to the public only through a published one."),
    )
    sort_key = SortKeyField()
    slug = models.SlugField(_("address"), max_length=140, unique=True, editable=False)
    folded = FoldedField(sources=("name",))

    objects = OfficialQuerySet.as_manager()

    class Meta:
        verbose_name = _("official")
        verbose_name_plural = _("officials")
        ordering = ["sort_key", "pk"]
        indexes = [models.Index(fields=["folded"], name="official_by_name")]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(name="") & ~models.Q(slug=""), name="official_has_a_name_and_an_address"
            )
        ]
        permissions = [("merge_official", "Can merge and split records of officials")]

    def __str__(self):
        return f"{self.name} ({self.distinction})" if self.distinction else self.name

    def get_absolute_url(self):
        """Return the official's public address."""
        return reverse("official", args=[self.slug])

    def kept_slugs(self, base):
        """Return the slugs of records that became one with another: they lead there, and come back with an undoing."""
        gone = RowImage.objects.filter(model=self._meta.label_lower, after__isnull=True, before__slug__startswith=base)
        return frozenset(gone.order_by().annotate(slug=KT("before__slug")).values_list("slug", flat=True))
