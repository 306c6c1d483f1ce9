"""The desk is filled where there are pages, and only there."""

import subprocess
import sys

from django.conf import settings

SERVER = "import sys; from cms.wsgi import application; print('articles.admin' in sys.modules)"
COMMAND = (
    "import django, sys; django.setup(); from django.core.management import call_command; "
    "call_command('read_article', '{0}', stdout=open('/dev/null', 'w')); print('articles.admin' in sys.modules)"
)


def printed(code):
    """Return what a process of its own prints."""
    environment = {"DJANGO_SETTINGS_MODULE": "cms.settings", "SECRET_KEY": "x", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_server_has_the_desk_before_the_first_reader_asks():
    assert printed(SERVER) == "True"


def test_a_command_that_only_reads_texts_starts_without_the_desk(tmp_path):
    (tmp_path / "tin.txt").write_text("Lùng Vầu họp bàn\n\nSáng 5/3/2026, xã Lùng Vầu họp bàn về chợ phiên.\n")
    assert printed(COMMAND.format(tmp_path / "tin.txt")) == "False"
