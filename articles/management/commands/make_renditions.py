"""make_renditions"""

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from articles.models import Picture
from articles.pictures import sync

TOGETHER = 100  # pictures


class Command(BaseCommand):
    """Brings the public files of every picture in line; run it when the sizes in cms/images/renditions.py change."""

    help = "Make the files of published pictures that are missing, and take away those that pages name no longer."

    def handle(self, **options):
        numbers = list(Picture.objects.order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(numbers), TOGETHER):
            sync(numbers[start : start + TOGETHER])
        self.stdout.write(_("Pictures brought in line: %(number)d") % {"number": len(numbers)})
