"""A picture in an article, with its caption; the picture may still be missing."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.picture import Picture
from cms.text.fields import CleanCharField, CleanTextField
from people.links import protect
from people.models import Official


class Photo(models.Model):
    """One photo of an article. `key` is its number within the article and never changes."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="photos", verbose_name=_("article"))
    picture = models.ForeignKey(
        Picture, models.PROTECT, null=True, blank=True, related_name="photos", verbose_name=_("picture")
    )
    key = models.PositiveSmallIntegerField(editable=False)
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    caption = CleanTextField(_("caption"), blank=True, help_text=_("Who does what, where."))
    credit = CleanCharField(_("photo by"), max_length=120, blank=True)
    alt = CleanCharField(
        _("description for those who cannot see"),
        max_length=300,
        blank=True,
        help_text=_("What the picture shows, in one sentence."),
    )
    is_decorative = models.BooleanField(_("decorative, needs no description"), default=False)
    focal_x = models.FloatField(_("focal point here, from the left"), null=True, blank=True)
    focal_y = models.FloatField(_("focal point here, from the top"), null=True, blank=True)
    officials = models.ManyToManyField(Official, blank=True, related_name="photos", verbose_name=_("officials shown"))

    picture_before = None

    class Meta:
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        ordering = ["order", "key"]
        constraints = [
            models.UniqueConstraint(fields=["article", "key"], name="photo_key_is_unique_in_its_article"),
            models.CheckConstraint(
                condition=~Q(is_decorative=True) | Q(alt=""), name="photo_decorative_has_no_description"
            ),
            models.CheckConstraint(
                condition=(Q(focal_x=None) | Q(focal_x__range=(0, 1))) & (Q(focal_y=None) | Q(focal_y__range=(0, 1))),
                name="photo_focal_point_lies_inside",
            ),
        ]

    def __str__(self):
        return self.caption or str(_("photo %(key)s") % {"key": self.key})

    def save(self, *args, **options):
        """Give a new photo the next number of its article."""
        if self.key is None:
            last = Photo.objects.filter(article=self.article_id).aggregate(last=models.Max("key"))["last"]
            self.key = (last or 0) + 1
        super().save(*args, **options)

    @classmethod
    def from_db(cls, db, field_names, values):
        """Remember the picture as it was loaded: a file that is replaced must not stay public."""
        photo = super().from_db(db, field_names, values)
        photo.picture_before = photo.__dict__.get("picture_id")
        return photo

    @property
    def alt_text(self):
        """Return the text for those who cannot see the picture: "" where it is decorative."""
        return "" if self.is_decorative else self.alt or self.caption

    @property
    def credit_line(self):
        """Return who made the photo: told here, else with the picture."""
        return self.credit or (self.picture.credit if self.picture else "")


protect(Photo.officials.through, "official")
