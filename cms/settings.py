"""Settings of Cổng Tin. Everything that differs between installations comes from the environment."""

from pathlib import Path

from csp.constants import NONCE, NONE, SELF
from django.utils.translation import gettext_lazy as _

from cms.env import BASE_DIR, env

# ---- What an installation sets -------------------------------------------------------------
DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY")
DEMO = env.bool("DEMO", default=False)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
SITE_URL = env.str("SITE_URL", default="").rstrip("/")  # for addresses made without a request
ADMIN_PATH = env.str("ADMIN_PATH", default="admin/")
HTTPS = env.bool("HTTPS", default=False)
TRUSTED_PROXY = env.bool("TRUSTED_PROXY", default=False)
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="Cổng Tin <khong-tra-loi@localhost>")
vars().update(env.email_url("EMAIL_URL", default="consolemail://"))  # EMAIL_BACKEND, EMAIL_HOST ...

# ---- Rooms ------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "cms",
    "articles",
    "people",
    "cms.desk.apps.DeskConfig",
    "django.contrib.auth",
    "cms.audit.apps.AuditConfig",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "django.forms",
    "django_filters",
    "import_export",
    "django_prose_editor",
    "js_asset",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "cms.compression.CompressionMiddleware",
    "cms.middleware.PermissionsPolicyMiddleware",
    "articles.api.headers.ApiHeadersMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "cms.languages.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "cms.accounts.idle.IdleMiddleware",
    "cms.accounts.second_factor.SecondFactorMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cms.desk.recording.AccountMiddleware",
    "articles.redirects.RedirectMiddleware",
    "cms.middleware.ParameterErrorMiddleware",
]
ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "articles.context.site",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# ---- Data ------------------------------------------------------------------------------------
DATABASES = {"default": env.db_url_config(env.str("DATABASE_URL", default="") or f"sqlite:///{VAR_DIR}/db.sqlite3")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    # Compiling a query of many parts takes PostgreSQL seconds, running it milliseconds.
    DATABASES["default"]["OPTIONS"] = {"options": "-c jit=off", **DATABASES["default"].get("OPTIONS", {})}
# Attempts to sign in are counted here. The memory of each process is its own: where several serve the site, a cache
# that they share counts for all of them ("dbcache://cache_entries" after `manage.py createcachetable`).
# Requests to the API are counted apart from them, in each process: many readers must push no attempt out.
CACHES = {
    "default": env.cache_url("CACHE_URL", default="locmemcache://"),
    "api": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "api",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TASKS = {
    "default": {
        "BACKEND": "django_tasks.backends.immediate.ImmediateBackend" if DEBUG else "django_tasks_db.DatabaseBackend"
    }
}

# Public files are what the web server serves; private ones (drafts' pictures) lie beside, out of its reach.
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR_DIR / "private", "base_url": None},
    },
    "staticfiles": {"BACKEND": "cms.stylesheets.BundledStorage"},
}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000  # an article form with many photos and mentions

# ---- Language and time -----------------------------------------------------------------------
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", _("Vietnamese")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "locale" / "libraries"]
FORMAT_MODULE_PATH = ["cms.formats"]
USE_THOUSAND_SEPARATOR = False
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True

# ---- The API (docs/adr/0020-api.md) -------------------------------------------------------------
API_RATE = env.str("API_RATE", default="120/minute")  # of one client, in one process; empty: no limit
SPECTACULAR_SETTINGS = {
    "OAS_VERSION": "3.1.1",
    "TITLE": _("News, officials, agencies and places as JSON"),
    "DESCRIPTION": _(
        "What the public pages show, as data: read only, without a key. Lists take the filters of the pages."
    ),
    "VERSION": "1.0.0",
    "SERVERS": [{"url": "/"}],
    "POSTPROCESSING_HOOKS": [],
    "SORT_OPERATIONS": False,
    "SORT_OPERATION_PARAMETERS": False,
    "ENUM_ADD_EXPLICIT_BLANK_NULL_CHOICE": True,
}

# ---- Security ---------------------------------------------------------------------------------
AUTHENTICATION_BACKENDS = ["articles.policy.RoleBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
AUTH_PASSWORD_VALIDATORS[1]["OPTIONS"] = {"min_length": 10}
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "admin:index"  # where the address to go on to is not one of ours
LOGOUT_REDIRECT_URL = "account_login"

# ---- Accounts of the desk (docs/adr/0019-accounts.md) ------------------------------------------
ACCOUNT_ADAPTER = "cms.accounts.sign_in.AccountAdapter"
ACCOUNT_FORMS = {"login": "cms.accounts.sign_in.SignInForm"}
PASSWORD_RESET_TIMEOUT = 3 * 24 * 60 * 60  # seconds; of invitations as well
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_REAUTHENTICATION_REQUIRED = True  # before the address is changed that a new password would be sent to
ACCOUNT_REAUTHENTICATION_METHODS = {"password", "mfa"}
ACCOUNT_SESSION_REMEMBER = True  # for SESSION_COOKIE_AGE, or until nothing is asked for IDLE_MINUTES
ACCOUNT_EMAIL_VERIFICATION = "none"  # addresses are given by who keeps the accounts
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # nobody is mailed because somebody typed an address
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if HTTPS else "http"
ACCOUNT_RATE_LIMITS = {"follow": "5/h/key,30/h/ip"}  # letters that ask to confirm: to one address, from one client
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if TRUSTED_PROXY else 0
MFA_ADAPTER = "cms.accounts.second_factor.FactorAdapter"
MFA_FORMS = {
    "add_webauthn": "cms.accounts.second_factor.AddKeyForm",
    "edit_webauthn": "cms.accounts.second_factor.EditKeyForm",
}
MFA_TOTP_TOLERANCE = 1  # a phone's clock may be half a minute off
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS  # browsers themselves allow http for localhost alone
# A password alone opens no account that may publish or keep accounts. Whoever tries the site out need not set up a
# telephone first: hence not required in a demo and in development, and in the tests only where they say so.
REQUIRE_SECOND_FACTOR = env.bool("REQUIRE_SECOND_FACTOR", default=not (DEMO or DEBUG))
SECOND_FACTOR_FOR = ("articles.publish_article", "auth.change_user")

# The public site runs no script of its own and never carries a nonce: its pages may be kept as files.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
# The desk's rich text editor has an inline import map (nonce) and sets one <style> of its own (hash).
DESK_CONTENT_SECURITY_POLICY = {
    **CONTENT_SECURITY_POLICY["DIRECTIVES"],
    "script-src": [SELF, NONCE],
    "img-src": [SELF, "data:", "blob:"],
}

SESSION_ENGINE = "cms.desk.sessions"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60  # seconds: one working day
IDLE_MINUTES = env.int("IDLE_MINUTES", default=60)
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
if HTTPS:
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
    SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
    SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=365 * 24 * 60 * 60)
    # For the whole domain only where somebody says so, since a site may share its domain with others; hence
    # Django's two warnings about it are not for us.
    SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.bool("SECURE_HSTS_SUBDOMAINS", default=False)
if TRUSTED_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "cms.views.csrf_failure"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"cms": {"level": "INFO"}, "articles": {"level": "INFO"}, "people": {"level": "INFO"}},
}
