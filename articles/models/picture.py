"""Picture files. Originals lie outside what the web server serves; renditions appear there on publication."""

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.images import sanitise
from cms.text.fields import CleanCharField


def private_storage():
    """Return where originals are kept; a function, so that migrations name no storage."""
    return storages["private"]


class PictureManager(models.Manager):
    """Makes pictures out of uploads."""

    def from_upload(self, data, credit=""):
        """Return the picture of uploaded bytes, re-encoded; the same picture twice is one row.

        Raises cms.images.UnsafeImage where the bytes are no picture that we take.
        """
        clean = sanitise(data)
        known = self.filter(sha256=clean.sha256).first()
        if known:
            return known
        picture = self.model(sha256=clean.sha256, width=clean.width, height=clean.height, credit=credit)
        picture.original.save(f"{clean.sha256}.jpg", ContentFile(clean.data), save=False)
        picture.save()
        return picture


class Picture(models.Model):
    """A re-encoded image file with its size; one row for one content."""

    original = models.FileField(upload_to="pictures", storage=private_storage, editable=False, max_length=120)
    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    credit = CleanCharField(_("credit"), max_length=120, blank=True)
    focal_x = models.FloatField(
        _("focal point from the left"), default=0.5, validators=[MinValueValidator(0), MaxValueValidator(1)]
    )
    focal_y = models.FloatField(
        _("focal point from the top"), default=0.5, validators=[MinValueValidator(0), MaxValueValidator(1)]
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    objects = PictureManager()

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(focal_x__range=(0, 1), focal_y__range=(0, 1)),
                name="picture_focal_point_lies_inside",
            ),
            models.CheckConstraint(condition=models.Q(width__gte=1, height__gte=1), name="picture_has_a_size"),
        ]

    def __str__(self):
        return f"{self.width} × {self.height}, {self.sha256[:8]}"

    @property
    def focal(self):
        """Return the point (shares from the left and from the top) that cuts keep where a photo has none of its own."""
        return self.focal_x, self.focal_y
