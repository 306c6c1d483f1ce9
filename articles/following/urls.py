"""Addresses of following by e-mail."""

from django.urls import path

from articles.following import views

urlpatterns = [
    path("", views.follow, name="follow"),
    path("da-gui/", views.asked, name="follow_asked"),
    path("xac-nhan/<str:token>/", views.confirm, name="follow_confirm"),
    path("thoi/<str:token>/", views.end, name="follow_end"),
    path("cua-ban/<str:token>/", views.mine, name="follow_mine"),
]
