"""A picture in an article, with its caption; the picture may still be missing."""

from urllib.parse import urlsplit

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.picture import Picture
from cms.text.fields import CleanCharField, CleanTextField, HttpsField
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
    officials = models.ManyToManyField(
        Official, through="Shown", blank=True, related_name="photos", verbose_name=_("officials shown")
    )
    video_url = HttpsField(
        _("address of the video"),
        blank=True,
        max_length=500,
        help_text=_("Where the picture stands for a video. Readers go there; nothing of it is loaded here."),
    )

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
    def focal(self):
        """Return the point (shares from the left and the top) that every cut keeps: this photo's, or the picture's."""
        if self.focal_x is None or self.focal_y is None:
            return self.picture.focal
        return self.focal_x, self.focal_y

    @property
    def video_host(self):
        """Return the site on which the video is ("youtube.com"), "" where there is none."""
        return (urlsplit(self.video_url).hostname or "").removeprefix("www.")

    def show(self, officials):
        """Say who is shown, from left to right: a list of the numbers of officials."""
        rows = {row.official_id: row for row in self.shown.all()}
        for order, number in enumerate(dict.fromkeys(officials)):
            row = rows.pop(number, None) or Shown(photo=self, official_id=number)
            if row.pk is None or row.order != order:
                row.order = order
                row.save()
        self.shown.filter(pk__in=[row.pk for row in rows.values()]).delete()

    @property
    def credit_line(self):
        """Return who made the photo: told here, else with the picture."""
        return self.credit or (self.picture.credit if self.picture else "")


class Shown(models.Model):
    """An official who is shown in a photo; `order` counts from the left."""

    photo = models.ForeignKey(Photo, models.CASCADE, related_name="shown", verbose_name=_("photo"))
    official = models.ForeignKey(Official, models.PROTECT, related_name="+", verbose_name=_("official"))
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        db_table = "articles_photo_officials"
        verbose_name = _("official shown")
        verbose_name_plural = _("officials shown")
        ordering = ["order", "pk"]
        unique_together = [("photo", "official")]

    def __str__(self):
        return f"{self.official}"
