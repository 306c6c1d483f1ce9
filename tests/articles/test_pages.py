"""Plain pages: public ones stand in the footer and the sitemap, the others are seen on the desk alone."""

import pytest
from django.db import IntegrityError
from django.urls import reverse

from articles.models import Page
from tests.articles.workflow.states import in_role
from tests.database import queries

pytestmark = pytest.mark.django_db
BODY = "<p>Chúng tôi làm gì. Và cho ai.</p>"


def make_page(name="Giới thiệu", **fields):
    return Page.objects.create(name=name, **{"body": BODY, "is_public": True, **fields})


def test_a_public_page_is_read_at_its_address(client):
    html = client.get(make_page().get_absolute_url()).content.decode()
    assert "<h1>Giới thiệu</h1>" in html
    assert BODY in html
    assert '<meta name="description" content="Chúng tôi làm gì.">' in html


def test_the_address_stays_when_the_name_changes():
    page = make_page()
    page.name = "Về chúng tôi"
    page.save()
    assert page.get_absolute_url() == "/trang/gioi-thieu/"


def test_a_page_that_is_not_public_is_nowhere(client):
    page = make_page("Bí mật", is_public=False)
    assert client.get(page.get_absolute_url()).status_code == 404
    assert "Bí mật" not in client.get("/").content.decode()
    assert page.slug not in client.get("/sitemap-pages.xml").content.decode()


def test_public_pages_stand_in_the_footer_in_their_order(client):
    make_page("Liên hệ", order=2), make_page("Giới thiệu", order=1)
    html = client.get("/tin-tuc/").content.decode()
    assert html.index("Giới thiệu") < html.index("Liên hệ")
    assert "/trang/lien-he/" in client.get("/sitemap-pages.xml").content.decode()


def test_ten_pages_in_the_footer_cost_no_query(client):
    one = make_page()
    few = queries(client, one.get_absolute_url())
    for number in range(9):
        make_page(f"Trang {number}")
    assert queries(client, one.get_absolute_url()) == few <= 2


def test_what_is_typed_is_sanitised(desk):
    data = {"name": "Liên hệ", "body": "<p>Gọi</p><script>x()</script>", "order": "0", "is_public": "on"}
    desk.post(reverse("admin:articles_page_add"), data)
    assert Page.objects.get().body == "<p>Gọi</p>"


def test_a_public_page_without_text_is_refused_at_the_text(desk):
    data = {"name": "Liên hệ", "body": "", "order": "0", "is_public": "on"}
    form = desk.post(reverse("admin:articles_page_add"), data).context["adminform"].form
    assert form.errors["body"] == ["Trang công khai phải có nội dung: hãy viết vào đây."]


def test_the_database_refuses_a_public_page_without_text():
    with pytest.raises(IntegrityError):
        make_page(body="")


def test_who_writes_news_does_not_change_pages(client):
    page = make_page()
    client.force_login(in_role("publisher"))
    client.post(reverse("admin:articles_page_change", args=[page.pk]), {"name": "Khác", "body": BODY, "order": "0"})
    page.refresh_from_db()
    assert page.name == "Giới thiệu"


def test_who_saves_over_somebody_else_s_words_is_told_before(desk):
    page = make_page("Liên hệ")
    address = reverse("admin:articles_page_change", args=[page.pk])
    shown = desk.get(address)
    seen = shown.context["adminform"].form.seen
    assert f'name="_seen" value="{seen}"' in shown.content.decode()
    page.save()  # by somebody else
    data = {"name": "Của tôi", "body": BODY, "order": "0", "_seen": seen}
    refused = desk.post(address, data)
    assert "người khác đã lưu trang này" in refused.content.decode()
    assert 'value="Của tôi"' in refused.content.decode()
    assert Page.objects.get().name == "Liên hệ"
    again = refused.context["adminform"].form.seen
    assert desk.post(address, {**data, "_seen": again}).status_code == 302
    assert Page.objects.get().name == "Của tôi"
