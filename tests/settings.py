"""Settings of the tests: those of the site, with nothing kept on disk between runs and tasks run at once."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("SECRET_KEY", "tests only")
os.environ["DEBUG"] = "0"
os.environ["DEMO"] = "0"
os.environ["ADMIN_PATH"] = "admin/"
os.environ["HTTPS"] = "0"

from cms.settings import *  # noqa: F403

_folder = Path(tempfile.mkdtemp(prefix="congtin-tests-"))
MEDIA_ROOT = _folder / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": _folder / "private", "base_url": None},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
REQUIRE_SECOND_FACTOR = False  # tests sign in without; those of the second factor switch it on
WHITENOISE_AUTOREFRESH = True
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    # A file, so that each thread of the server that browsers talk to has a connection, and a transaction, of its own.
    DATABASES["default"]["NAME"] = str(_folder / "unused.sqlite3")  # noqa: F405
    DATABASES["default"]["TEST"] = {"NAME": str(_folder / "test.sqlite3")}  # noqa: F405
    DATABASES["default"]["OPTIONS"]["init_command"] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"  # noqa: F405
