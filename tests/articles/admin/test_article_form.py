"""An article is written in its form: words, days, places."""

from datetime import date

import pytest
from django.urls import reverse

from articles.models import Article, EventBasis
from tests import factories as make
from tests.articles.admin.posting import address, send
from tests.articles.workflow.states import in_role
from tests.database import queries
from tests.posting import form_data

pytestmark = pytest.mark.django_db


def test_a_new_article_is_written_and_is_a_draft(desk):
    section = make.make_section()
    send(desk, title="Khánh thành cầu Bản Cầu", body="<p>Cầu dài 40 m.</p>", section=section.pk)
    article = Article.objects.get()
    assert (article.title, article.state, article.slug) == ("Khánh thành cầu Bản Cầu", "draft", None)


def test_the_body_is_sanitised_on_the_way_in(desk):
    article = make.make_article()
    send(desk, article, body='<p onclick="x">Một <b>hai</b></p><script>1</script><figure data-photo="3"></figure>')
    article.refresh_from_db()
    assert article.body == '<p>Một <strong>hai</strong></p><figure data-photo="3"></figure>'


def test_an_empty_paragraph_after_a_photo_is_not_kept(desk):
    article = make.make_article()
    send(desk, article, body='<figure data-photo="1"></figure><p></p>')
    article.refresh_from_db()
    assert article.body == '<figure data-photo="1"></figure>'


@pytest.mark.parametrize("typed", ["09/03/2022", "9/3/2022", "9-3-2022", "9.3.2022"])
def test_a_day_is_typed_day_first(desk, typed):
    article = make.make_article()
    send(desk, article, event_on=typed)
    article.refresh_from_db()
    assert article.event_on == date(2022, 3, 9)


def test_a_day_comes_back_as_it_is_typed(desk):
    article = make.make_article(event_on=date(2022, 3, 9))
    assert 'value="09/03/2022"' in desk.get(address(article)).content.decode()


def test_a_day_that_an_editor_types_is_no_longer_a_guess(desk):
    article = make.make_article(event_on=date(2022, 3, 9), event_basis=EventBasis.INFERRED)
    send(desk, article, event_on="10/3/2022")
    article.refresh_from_db()
    assert article.event_basis == EventBasis.EDITOR


def test_a_guess_that_nobody_touched_stays_a_guess(desk):
    article = make.make_article(event_on=date(2022, 3, 9), event_basis=EventBasis.INFERRED)
    send(desk, article, byline="Phương Thảo")
    article.refresh_from_db()
    assert article.event_basis == EventBasis.INFERRED


def test_an_event_that_ends_before_it_starts_is_refused_at_its_field(desk):
    article = make.make_article()
    response = send(desk, article, event_on="9/3/2022", event_ends_on="8/3/2022")
    assert "event_ends_on" in response.context["adminform"].form.errors


def test_an_event_with_a_last_day_needs_a_first_one(desk):
    response = send(desk, make.make_article(), event_ends_on="8/3/2022")
    assert "event_on" in response.context["adminform"].form.errors


def test_state_address_and_day_of_publication_cannot_be_sent(desk):
    article = make.make_article()
    send(desk, article, state="published", slug="dia-chi-khac", published_at_0="1/1/2020")
    article.refresh_from_db()
    assert (article.state, article.slug, article.published_at) == ("draft", None, None)


def test_photos_and_people_stand_before_publication(desk):
    html = desk.get(address(make.make_article())).content.decode()
    places = [html.index(mark) for mark in ('id="id_title"', 'id="photos-group"', 'id="mentions-group"', "id_byline")]
    assert places == sorted(places)


def test_the_title_has_room_for_two_lines(desk):
    assert '<textarea name="title" cols="40" rows="2"' in desk.get(address()).content.decode()


def test_the_log_is_shown(desk):
    article = make.make_published()
    assert desk.get(address(article)).content.decode().count('<table class="log">') == 1


def test_a_draft_has_no_link_to_the_site_and_a_published_article_has_one(desk):
    published, draft = make.make_published(), make.make_article("Một bài nháp")
    assert desk.get(address(published)).context["absolute_url"] == published.get_absolute_url()
    assert desk.get(address(draft)).context["absolute_url"] is None


def test_an_article_with_a_history_is_not_deleted(desk):
    article = make.make_published()
    remove = reverse("admin:articles_article_delete", args=[article.pk])
    assert desk.post(remove, {"post": "yes"}).status_code == 403
    chosen = {"action": "delete_selected", "_selected_action": [article.pk], "post": "yes"}
    desk.post(reverse("admin:articles_article_changelist"), chosen)
    assert Article.objects.filter(pk=article.pk).exists()


def test_a_draft_without_history_is_deleted_with_its_photos_and_people(desk):
    article = make.make_article()
    make.make_photo(article, picture=make.make_picture())
    make.make_mention(article, None, "Giám đốc")
    desk.post(reverse("admin:articles_article_delete", args=[article.pk]), {"post": "yes"})
    assert not Article.objects.exists()


def test_who_may_not_publish_may_not_change_what_is_published(writer):
    article = make.make_published()
    page = writer.get(address(article))
    assert page.status_code == 200
    assert page.context["has_change_permission"] is False
    assert writer.post(address(article), {"title": "Tiêu đề khác"}).status_code == 403


def test_who_writes_may_change_photos_and_people_of_a_draft(writer):
    article = make.make_article()
    make.make_photo(article)
    response = send(writer, article, photos__0__caption="Chú thích mới")
    assert response.status_code == 302
    assert article.photos.get().caption == "Chú thích mới"


def test_who_only_looks_changes_nothing(client):
    client.force_login(make.make_user("xem", "articles.view_article"))
    article = make.make_article()
    make.make_photo(article)
    assert client.get(address(article)).status_code == 200
    assert client.post(address(article), {"title": "Khác"}).status_code == 403


def test_the_form_shows_as_many_rows_as_there_are(desk):
    article = make.make_article()
    make.make_photo(article)
    data = form_data(desk.get(address(article)))
    assert data["photos-TOTAL_FORMS"] == 1
    assert data["mentions-TOTAL_FORMS"] == 0


def test_what_was_typed_is_found_at_once(desk):
    article = make.make_article()
    send(desk, article, title="Khánh thành cầu treo")
    assert list(Article.objects.search("cau treo")) == [article]


def test_who_only_looks_sees_the_titles_as_printed(client):
    client.force_login(make.make_user("xem", "articles.view_article"))
    article = make.make_article()
    make.make_mention(article, None, "Giám đốc Sở Công Thương")
    assert "Giám đốc Sở Công Thương" in client.get(address(article)).content.decode()


@pytest.mark.parametrize("who", ["chief", "publisher"])
def test_a_form_with_ten_photos_and_ten_people_takes_no_more_queries_than_with_one(client, who):
    agency = make.make_agency()
    client.force_login(make.make_chief() if who == "chief" else in_role("publisher", agency))
    counts = [queries(client, address(full_article(agency, count))) for count in (1, 10)]
    assert counts[0] == counts[1] <= 27, counts  # two of them only mark the transaction


def full_article(agency, count):
    """Return an article with so many photos, each with its picture and an official, and people named."""
    article = make.make_article(publisher=agency)
    for number in range(count):
        photo = make.make_photo(article, f"Ảnh {number}", picture=make.make_picture())
        photo.officials.add(make.make_official(f"Ông {count} {number}"))
        make.make_attachment(article)
        make.make_mention(article, make.make_official(f"Bà {count} {number}"), f"Bí thư {number}", "Chủ tịch")
    return article
