"""Settings as a real installation has them: each test asks a fresh process."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings

# Long and mixed enough for Django's own check of it.
SECRET = "Q7vL2xk9Rz4mT1cJ8bN5wY6hF3pD0sGaEoUiKqXtVrMn_Zl-W3eB8dP"
IGNORE_FILE = "import environ; environ.Env.read_env = lambda *args, **options: None; "


def run(code, **environment):
    """Run Python code in the project with this environment alone and no .env file; return the finished process."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", IGNORE_FILE + code],
        cwd=settings.BASE_DIR,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def values(*names, **environment):
    """Return settings by name, as a process with this environment has them."""
    code = f"import json; from cms import settings; print(json.dumps([getattr(settings, n, None) for n in {names!r}]))"
    done = run(code, SECRET_KEY=SECRET, **environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_deployment_over_https_has_no_warnings(tmp_path):
    done = run(
        "import os, sys; os.environ['DJANGO_SETTINGS_MODULE'] = 'cms.settings'; "
        "from django.core.management import execute_from_command_line as run; "
        "run(['manage.py', 'check', '--deploy', '--fail-level', 'WARNING'])",
        SECRET_KEY=SECRET,
        HTTPS="1",
        ALLOWED_HOSTS="tin.sonlinh.example",
        SITE_URL="https://tin.sonlinh.example",
        VAR_DIR=str(tmp_path),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no issues" in done.stdout


def test_without_a_secret_nothing_starts():
    done = run("from cms import settings")
    assert done.returncode != 0
    assert "SECRET_KEY" in done.stderr


def test_what_is_not_set_is_safe():
    assert values("DEBUG", "DEMO", "TRUSTED_PROXY", "ALLOWED_HOSTS") == [
        False,
        False,
        False,
        ["127.0.0.1", "localhost", "[::1]"],
    ]


def test_cookies_are_bound_to_https_where_there_is_https():
    names = ("SESSION_COOKIE_NAME", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_NAME", "CSRF_COOKIE_SECURE")
    assert values(*names, HTTPS="1") == ["__Host-session", True, "__Host-csrf", True]
    assert values(*names) == [None, False, None, False]


def test_a_proxys_word_counts_only_where_it_is_trusted():
    assert values("SECURE_PROXY_SSL_HEADER") == [None]
    assert values("SECURE_PROXY_SSL_HEADER", TRUSTED_PROXY="1") == [["HTTP_X_FORWARDED_PROTO", "https"]]


def test_an_empty_database_address_is_none_at_all(tmp_path):
    (databases,) = values("DATABASES", DATABASE_URL="", VAR_DIR=str(tmp_path))
    assert databases["default"]["ENGINE"].endswith("sqlite3")
    assert databases["default"]["NAME"] == f"{tmp_path}/db.sqlite3"


@pytest.mark.parametrize("name", ["CONTENT_SECURITY_POLICY", "DESK_CONTENT_SECURITY_POLICY"])
def test_no_policy_lets_code_in(name):
    policy = getattr(settings, name)
    said = json.dumps(policy, default=str)
    for forbidden in ("unsafe-inline", "unsafe-eval", "*", "http:"):
        assert forbidden not in said


def test_public_pages_carry_no_nonce():
    assert "nonce" not in json.dumps(settings.CONTENT_SECURITY_POLICY, default=str).lower()


def test_private_files_lie_beside_the_public_ones():
    private = str(settings.STORAGES["private"]["OPTIONS"]["location"])
    assert not private.startswith(str(settings.MEDIA_ROOT))
    assert not private.startswith(str(settings.STATIC_ROOT))


def test_days_and_numbers_are_written_as_in_vietnam():
    assert (settings.TIME_ZONE, settings.LANGUAGE_CODE, settings.USE_TZ) == ("Asia/Ho_Chi_Minh", "vi", True)


def test_mail_goes_out_as_the_environment_says():
    names = ("EMAIL_BACKEND", "EMAIL_HOST", "EMAIL_USE_TLS")
    smtp = values(*names, EMAIL_URL="smtp+tls://u:p@mail.sonlinh.example:587")
    assert smtp == ["django.core.mail.backends.smtp.EmailBackend", "mail.sonlinh.example", True]
    assert values("EMAIL_BACKEND") == ["django.core.mail.backends.console.EmailBackend"]


def test_a_second_factor_is_required_unless_the_site_is_only_tried_out():
    assert values("REQUIRE_SECOND_FACTOR") == [True]
    assert values("REQUIRE_SECOND_FACTOR", DEMO="1") == [False]
    assert values("REQUIRE_SECOND_FACTOR", DEMO="1", REQUIRE_SECOND_FACTOR="1") == [True]


def test_attempts_are_counted_for_all_processes_where_they_share_a_cache():
    [alone] = values("CACHES")
    [shared] = values("CACHES", CACHE_URL="dbcache://cache_entries")
    assert alone["default"]["BACKEND"].endswith("LocMemCache")
    assert shared["default"] == {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache_entries",
    }
