"""Addresses of officials, agencies and places."""

from django.urls import path

from people import views

urlpatterns = [
    path("can-bo/", views.OfficialList.as_view(), name="officials"),
    path("can-bo/<slug:slug>/", views.OfficialPage.as_view(), name="official"),
    path("co-quan/", views.AgencyList.as_view(), name="agencies"),
    path("co-quan/<slug:slug>/", views.AgencyPage.as_view(), name="agency"),
    path("dia-ban/", views.PlaceList.as_view(), name="districts"),
    path("dia-ban/<slug:slug>/", views.PlacePage.as_view(), name="district"),
]
