"""Addresses of news."""

from django.urls import include, path, register_converter

from articles import views
from articles.feeds import feed
from articles.views.calendar import MonthOfYear, Year

register_converter(Year, "year")
register_converter(MonthOfYear, "month")

urlpatterns = [
    path("", views.FrontPage.as_view(), name="front"),
    path("tin-tuc/", views.ArticleList.as_view(), name="articles"),
    path("tin-tuc/feed/", feed, name="feed"),
    path("tin-tuc/<slug:slug>/", views.ArticlePage.as_view(), name="article"),
    path("tin-tuc/<slug:slug>/the.jpg", views.ArticleCard.as_view(), name="card"),
    path("tin-tuc/<slug:slug>/anh/<int:key>/", views.PhotoPage.as_view(), name="photo"),
    path("tin-tuc/<slug:slug>/tep/<int:number>/<str:name>", views.attachment, name="attachment"),
    path("xem-thu/<str:token>/", views.preview, name="preview"),
    path("xem-thu/<str:token>/anh/<int:number>/<slug:size>/", views.preview_picture, name="preview_picture"),
    path("trang/<slug:slug>/", views.PlainPage.as_view(), name="page"),
    path("xem-thu/<str:token>/tep/<int:number>/<str:name>", views.preview_attachment, name="preview_attachment"),
    path("theo-doi/", include("articles.following.urls")),
    path("luu-tru/", views.Archive.as_view(), name="archive"),
    path("luu-tru/<year:year>/", views.ArchiveYear.as_view(), name="archive_year"),
    path("luu-tru/<year:year>/<month:month>/", views.ArchiveMonth.as_view(), name="archive_month"),
    path("chuyen-muc/<slug:slug>/", views.SectionList.as_view(), name="section"),
]
