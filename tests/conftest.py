"""What all tests share."""

import os
import shutil
from contextlib import contextmanager
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings
from django.core.cache import caches
from django.db import connection

from cms.audit.protection import unprotect
from cms.desk.registration import fill_desk
from tests.factories import make_chief

fill_desk()
hypothesis.settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of the code
hypothesis.settings.load_profile("untimed")
ASKING = {"db", "transactional_db", "live_server", "django_db_setup"}


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Let tests that empty all tables empty the audit log too, which the database refuses everybody else."""
    with django_db_blocker.unblock(), connection.schema_editor() as editor:
        unprotect(editor, ["DELETE"])


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """What a block does is as if it were a transaction of its own: what was asked for before it is not part of it."""

    @contextmanager
    def block():
        connection.run_on_commit.clear()
        with django_capture_on_commit_callbacks(execute=True):
            yield

    return block


@pytest.fixture
def desk(client):
    """A client signed in at the desk as somebody who may do everything."""
    client.force_login(make_chief())
    return client


@pytest.fixture(autouse=True)
def empty_media():
    """Leave no file of one test to the next."""
    yield
    shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)
    shutil.rmtree(settings.STORAGES["private"]["OPTIONS"]["location"], ignore_errors=True)


@pytest.fixture(autouse=True)
def forgotten_attempts():
    """Count no attempt to sign in, and no request, of one test against the next."""
    for cache in caches.all(initialized_only=True):
        cache.clear()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Mark the tests that ask the database: only they can end otherwise on another one."""
    for item in items:
        if item.get_closest_marker("django_db") or ASKING & set(item.fixturenames):
            item.add_marker("database")


def pytest_terminal_summary(terminalreporter):
    """Note what was skipped and how to get it, for the one line that ends `make test`."""
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped:
        reasons = {report.longrepr[2].removeprefix("Skipped: ") for report in skipped}
        notes = Path(settings.BASE_DIR) / "var" / "skipped.txt"
        notes.parent.mkdir(exist_ok=True)
        with notes.open("a") as file:
            file.writelines(f"{reason}\n" for reason in sorted(reasons))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    """Where everything is required (CI), a skipped test is a failed run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("REQUIRE_ALL") == "1" and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
