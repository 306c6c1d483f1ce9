"""prepare: bring the database, static files, pictures and, on a demo site, content and accounts up to date."""

import hashlib
import secrets
from io import StringIO
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand

from articles.models import Role, RoleName
from cms.images import RENDITIONS

ACCOUNTS = {  # of the demo, beside the chief: name, what they are called, role
    "phongvien": ("Phóng viên", RoleName.AUTHOR),
    "bientap": ("Biên tập viên", RoleName.EDITOR),
    "thuky": ("Thư ký tòa soạn", RoleName.PUBLISHER),
}


class Command(BaseCommand):
    """What `make run` does before it serves; doing it again changes nothing and is quick."""

    help = "Migrate, collect static files when they changed, and fill an empty demo site."

    def handle(self, **options):
        settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
        call_command("migrate", verbosity=0)
        if not settings.DEBUG:
            self.collect_static()
        self.make_renditions()
        if settings.DEMO:
            call_command("load_demo", "--if-empty", stdout=self.stdout)
            self.make_accounts()

    def collect_static(self):
        """Collect and compress static files, unless they are those of last time."""
        stamp = settings.VAR_DIR / "static-sources"  # not among the files that are served
        sources = static_digest()
        if Path(settings.STATIC_ROOT).exists() and stamp.exists() and stamp.read_text() == sources:
            return
        self.stdout.write("Collecting static files ...")
        call_command("collectstatic", "--noinput", "--clear", verbosity=0)
        stamp.write_text(sources)

    def make_renditions(self):
        """Bring the files of pictures in line where pages name other sizes than last time."""
        stamp = settings.VAR_DIR / "renditions"
        sizes = repr(RENDITIONS)
        if not stamp.exists() or stamp.read_text() != sizes:
            call_command("make_renditions", verbosity=0, stdout=StringIO())
            stamp.write_text(sizes)

    def make_accounts(self):
        """Make the demo's accounts where there is none yet; their password is printed this once."""
        User = get_user_model()
        if User.objects.exists():
            return
        password = secrets.token_urlsafe(9)
        User.objects.create_superuser("tongbientap", password=password, first_name="Tổng biên tập")
        for name, (called, role) in ACCOUNTS.items():
            account = User.objects.create_user(name, password=password, first_name=called, is_staff=True)
            Role.objects.create(account=account, name=role)
        self.stdout.write(f"Editor-in-chief: tongbientap   password, shown this once: {password}")
        self.stdout.write(f"The same password, to try the workflow with: {', '.join(ACCOUNTS)}")


def static_digest():
    """Return a digest of the names, sizes and times of all static files before collecting."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list([]):
            stat = Path(storage.path(path)).stat()
            digest.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()
