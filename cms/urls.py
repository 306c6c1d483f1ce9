"""All addresses of the site. They are stable: tests and editors rely on them."""

from django.conf import settings
from django.contrib import admin
from django.urls import path

urlpatterns = [
    path(settings.ADMIN_PATH, admin.site.urls),
]
