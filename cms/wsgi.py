"""What a WSGI server loads."""

import os
from importlib import import_module

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings")

application = get_wsgi_application()
import_module("cms.urls")  # all pages, before the first reader waits and before workers part
