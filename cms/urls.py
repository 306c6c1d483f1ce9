"""All addresses of the site. They are stable: tests and editors rely on them."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path, re_path

from cms import media, views
from cms.accounts import pages
from cms.desk.registration import fill_desk
from cms.sitemap_views import news_sitemap, sitemap, sitemap_part

fill_desk()
urlpatterns = [
    path(f"{settings.ADMIN_PATH}tai-khoan/", include(pages.urlpatterns)),
    path(settings.ADMIN_PATH, admin.site.urls),
    path("api/v1/", include("articles.api.urls")),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-tin.xml", news_sitemap, name="news_sitemap"),
    path("sitemap-<slug:section>.xml", sitemap_part, name="sitemap_part"),
    path("robots.txt", views.robots, name="robots"),
    path(".well-known/security.txt", views.security, name="security"),
    path("health/live", views.live, name="live"),
    path("health/ready", views.ready, name="ready"),
    re_path(r"^media/(?P<path>.+)$", media.serve, name="media"),
    *i18n_patterns(path("", include("articles.urls")), path("", include("people.urls")), prefix_default_language=False),
]

handler400 = views.bad_request
handler403 = views.forbidden
handler404 = views.not_found
handler429 = views.too_many
handler500 = views.failed
