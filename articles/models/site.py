"""Who runs this site: what header and footer say."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.text.fields import CleanCharField


class ToneStyle(models.TextChoices):
    """Where the house sets the tone mark of oa, oe, uy."""

    ANY = "", _("either way, but one way in an article")
    OLD = "old", "hòa, khỏe, thủy"
    NEW = "new", "hoà, khoẻ, thuỷ"


class SiteProfile(models.Model):
    """The one row about the site itself."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    name = CleanCharField(_("name of the site"), max_length=120, default="Cổng Tin")
    locality = CleanCharField(_("locality"), max_length=120, blank=True, help_text=_("Stands below the name."))
    owner = CleanCharField(_("owner"), max_length=200, blank=True, help_text=_("The agency that runs the site."))
    responsible = CleanCharField(_("responsible for the content"), max_length=200, blank=True)
    licence = CleanCharField(_("licence"), max_length=200, blank=True)
    address = CleanCharField(_("address"), max_length=300, blank=True)
    phone = CleanCharField(_("telephone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    tone_style = models.CharField(
        _("tone marks"),
        max_length=3,
        choices=ToneStyle,
        blank=True,
        default=ToneStyle.ANY,
        help_text=_("The proofreader points at the other way of writing; it never changes it by itself."),
    )
    banners = models.JSONField(default=list, editable=False)  # loud notices: every page reads them with this row
    menu = models.JSONField(default=list, editable=False)  # [name, slug] of the public pages: every footer needs them

    class Meta:
        verbose_name = _("site")
        verbose_name_plural = _("site")
        constraints = [models.CheckConstraint(condition=Q(id=1), name="siteprofile_is_one_row")]

    def __str__(self):
        return self.name

    @property
    def banner(self):
        """Return text, level and address of today's notices on every page, the loudest first, as a list of dicts."""
        today = timezone.localdate().isoformat()
        return [one for one in self.banners if (one["first"] or today) <= today <= (one["last"] or today)]

    @classmethod
    def current(cls):
        """Return the site's row, or one with defaults (not saved) where nobody has filled it in yet."""
        return cls.objects.first() or cls()
