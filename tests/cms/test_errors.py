"""Pages for what went wrong."""

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError, connection
from django.http import Http404
from django.test import Client, RequestFactory
from django.urls import path
from django.utils.translation import gettext

from cms import urls as site_urls
from cms import views
from tests.factories import make_article, make_mention, make_official, make_published


def broken(request):
    raise RuntimeError("broken")


def suspicious(request):
    raise SuspiciousOperation("odd")


def forbidden(request):
    raise PermissionDenied


def unreachable(request):
    raise OperationalError("could not connect to server")


def missing(request):
    raise Http404


urlpatterns = [
    *site_urls.urlpatterns,
    path("hong/", broken),
    path("la/", suspicious),
    path("cam/", forbidden),
    path("mat/", missing),
    path("dut/", unreachable),
]
handler400, handler403 = views.bad_request, views.forbidden
handler404, handler500 = views.not_found, views.failed
pytestmark = pytest.mark.urls(__name__)


def answer(address, **options):
    return Client(raise_request_exception=False, **options).get(address)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "status"), [("/la/", 400), ("/cam/", 403), ("/mat/", 404), ("/hong/", 500), ("/dut/", 503)]
)
def test_every_fault_has_our_own_page(address, status):
    response = answer(address)
    html = response.content.decode()
    assert response.status_code == status
    assert "site-head" in html
    assert "noindex" in html
    assert 'action="/tin-tuc/"' in html


@pytest.mark.django_db
def test_an_address_of_no_article_is_our_own_404():
    response = answer("/tin-tuc/khong-co-bai-nay/")
    assert response.status_code == 404
    assert gettext("There is no page at this address") in response.content.decode()


def test_the_page_for_our_own_faults_needs_no_database():
    assert views.failed(RequestFactory().get("/")).status_code == 500  # no django_db mark: a query would fail


def test_a_fault_of_the_templates_leaves_a_page(monkeypatch):
    monkeypatch.setattr(views, "render_to_string", broken)
    response = views.failed(RequestFactory().get("/"))
    assert response.status_code == 500
    assert "Trang đang gặp sự cố" in response.content.decode()


@pytest.mark.django_db
def test_a_form_without_its_token_gets_words_that_help():
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x"})
    assert response.status_code == 403
    assert "site-head" in response.content.decode()


@pytest.mark.django_db
def test_the_page_names_the_parameter_and_leads_to_the_page_without_it():
    html = answer("/tin-tuc/?since=31-02-2022").content.decode()
    assert "<b>since</b>" in html
    assert "31-02-2022" in html
    assert 'href="/tin-tuc/"' in html


@pytest.mark.django_db
def test_what_was_typed_is_escaped_on_the_page():
    assert "<img src=x" not in answer("/tin-tuc/?since=<img src=x>").content.decode()
    assert "<img src=x" not in answer("/tin-tuc/?district=<img src=x>").content.decode()


@pytest.mark.django_db
def test_a_missing_page_takes_few_queries(django_assert_max_num_queries):
    with django_assert_max_num_queries(3, connection=connection):
        answer("/khong-co/")


@pytest.mark.django_db
def test_where_the_database_does_not_answer_readers_are_asked_to_come_again():
    assert int(answer("/dut/")["Retry-After"]) > 0
    assert "Retry-After" not in answer("/hong/")


@pytest.mark.django_db
def test_a_missing_page_shows_what_may_have_been_looked_for():
    article = make_published("Hội nghị bàn về đường lên vùng chè")
    for address in ("/tin-tuc/hoi-nghi-ban-ve-du/", "/tin-tuc/duong-len-vung-che/", "/news/123-vung-che-hoi-nghi.html"):
        assert f'<a href="{article.get_absolute_url()}">{article.title}</a>' in answer(address).content.decode()


@pytest.mark.django_db
def test_a_missing_page_knows_names_too():
    official = make_official("Vàng A Sình")
    make_mention(make_published(), official)
    assert official.get_absolute_url() in answer("/can-bo/vang-a-sin/").content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/tin-tuc/hoi-nghi-ban-ve-duong/", "/can-bo/vang-a-sinh-x/"])
def test_a_missing_page_never_knows_what_only_a_draft_has(path):
    article = make_article("Hội nghị bàn về đường lên vùng chè")
    make_mention(article, make_official("Vàng A Sình X Y", is_provisional=True))
    html = answer(path).content.decode()
    assert "Hội nghị" not in html
    assert "Vàng A" not in html


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/%00-a-b/", "/tin-tuc/%F0%9F%98%80-a-b/", "/" + "a-" * 2000, "/%EF%BF%BF-x-y/"])
def test_odd_addresses_get_an_ordinary_answer(path):
    assert answer(path).status_code == 404
