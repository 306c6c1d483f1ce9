"""Addresses of the API."""

from django.urls import path, re_path

from articles.api.describing.document import DocumentAnswer
from articles.api.page import page
from articles.api.resources.articles import ArticleAnswer, ArticleList
from articles.api.resources.nothing import NothingAnswer
from articles.api.resources.people import AgencyAnswer, AgencyList, OfficialAnswer, OfficialList
from articles.api.resources.places import PlaceAnswer, PlaceList, SectionAnswer, SectionList

resources = [
    path("articles/", ArticleList.as_view(), name="api_articles"),
    path("articles/<slug:slug>/", ArticleAnswer.as_view(), name="api_article"),
    path("officials/", OfficialList.as_view(), name="api_officials"),
    path("officials/<slug:slug>/", OfficialAnswer.as_view(), name="api_official"),
    path("agencies/", AgencyList.as_view(), name="api_agencies"),
    path("agencies/<slug:slug>/", AgencyAnswer.as_view(), name="api_agency"),
    path("places/", PlaceList.as_view(), name="api_districts"),
    path("places/<slug:slug>/", PlaceAnswer.as_view(), name="api_district"),
    path("sections/", SectionList.as_view(), name="api_sections"),
    path("sections/<slug:slug>/", SectionAnswer.as_view(), name="api_section"),
]
urlpatterns = [
    path("", page, name="api"),
    path("openapi.json", DocumentAnswer.as_view(), name="api_document"),
    *resources,
    re_path(r"^.*/$", NothingAnswer.as_view()),
]
