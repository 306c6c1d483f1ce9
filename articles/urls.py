"""Addresses of news."""

from django.urls import include, path

from articles import views
from articles.feeds import feed

urlpatterns = [
    path("", views.FrontPage.as_view(), name="front"),
    path("tin-tuc/", views.ArticleList.as_view(), name="articles"),
    path("tin-tuc/feed/", feed, name="feed"),
    path("tin-tuc/<slug:slug>/", views.ArticlePage.as_view(), name="article"),
    path("tin-tuc/<slug:slug>/anh/<int:key>/", views.PhotoPage.as_view(), name="photo"),
    path("tin-tuc/<slug:slug>/tep/<int:number>/<str:name>", views.attachment, name="attachment"),
    path("xem-thu/<str:token>/", views.preview, name="preview"),
    path("xem-thu/<str:token>/anh/<int:number>/<slug:size>/", views.preview_picture, name="preview_picture"),
    path("trang/<slug:slug>/", views.PlainPage.as_view(), name="page"),
    path("xem-thu/<str:token>/tep/<int:number>/<str:name>", views.preview_attachment, name="preview_attachment"),
    path("theo-doi/", include("articles.following.urls")),
    path("chuyen-muc/<slug:slug>/", views.SectionList.as_view(), name="section"),
]
