"""The table of states, actions and permissions, and the executor that alone moves an article."""

import pytest
from django.db import connection
from django.utils import timezone

from articles.models import Article, State, Transition
from articles.workflow import ACTIONS, Refused, check, checks, executor, perform, reasons_against
from tests.factories import (
    make_article,
    make_chief,
    make_photo,
    make_picture,
    make_published,
    make_submitted,
    make_user,
    moment,
)

pytestmark = pytest.mark.django_db


def test_a_refusal_lists_every_reason_and_changes_nothing():
    article = make_article(body="")
    photo = make_photo(article, caption="", picture=make_picture())
    Article.objects.update(state=State.PUBLISHED, slug="mot-bai", published_at=timezone.now())
    with pytest.raises(Refused) as refusal:
        perform(article, "publish", by=make_user("khach"))
    assert len(refusal.value.reasons) == 4
    assert str(photo.key) in refusal.value.reasons[2]
    assert str(refusal.value) == " ".join(refusal.value.reasons)
    assert not Transition.objects.exists()


def test_an_empty_article_is_refused_and_one_of_photos_alone_is_not():
    article = make_article(body="<p> </p>")
    assert len(reasons_against(article, "submit")) == 1
    make_photo(article)
    assert reasons_against(article, "submit") == []


@pytest.mark.parametrize(
    ("fields", "is_refused"),
    [
        ({"caption": "Quang cảnh"}, True),
        ({"caption": "", "alt": "Một ngôi chợ"}, True),
        ({"caption": " \u200b", "alt": "Một ngôi chợ"}, True),
        ({"caption": "Quang cảnh", "alt": "Một ngôi chợ"}, False),
        ({"caption": "Quang cảnh", "is_decorative": True}, False),
    ],
)
def test_a_photo_has_a_caption_and_words_for_those_who_cannot_see_it(fields, is_refused):
    article = make_submitted()
    make_photo(article, picture=make_picture(), **fields)
    assert bool(reasons_against(article, "publish")) is is_refused


def test_a_photo_without_its_picture_needs_no_words():
    article = make_submitted()
    make_photo(article, caption="")
    assert reasons_against(article, "publish") == []


@pytest.mark.parametrize("reason", ["", " ", "\n"])
def test_withdrawing_needs_a_reason_even_when_forced(reason):
    with pytest.raises(Refused):
        perform(make_published(), "withdraw", reason=reason, forced=True)


def test_forcing_passes_over_checks_alone_and_is_logged():
    article = make_article(body="")
    perform(article, "publish", forced=True)
    assert Transition.objects.get().is_forced
    with pytest.raises(Refused):
        perform(article, "publish", forced=True)
    with pytest.raises(Refused):
        perform(make_article(), "publish", by=make_user(), forced=True)


def test_a_check_registered_by_another_room_is_asked(monkeypatch):
    monkeypatch.setattr(checks, "_checks", {name: [] for name in ACTIONS})

    @check("publish")
    def never(article):
        yield "Một."
        yield "Hai."

    article = make_submitted()
    with pytest.raises(Refused) as refusal:
        perform(article, "publish")
    assert refusal.value.reasons == ["Một.", "Hai."]
    perform(article, "recall")


def test_every_step_is_logged_with_its_author_and_reason():
    user = make_chief()
    article = make_article()
    perform(article, "submit", by=user)
    perform(article, "publish")
    perform(article, "withdraw", by=user, reason="Sai tên người.")
    log = Transition.objects.order_by("pk").values_list("by", "action", "from_state", "to_state", "reason", "is_forced")
    assert list(log) == [
        (user.pk, "submit", "draft", "submitted", "", False),
        (None, "publish", "submitted", "published", "", False),
        (user.pk, "withdraw", "published", "withdrawn", "Sai tên người.", False),
    ]


def test_address_and_day_of_first_publication_stand_for_ever():
    article = make_published("Đường lên vùng chè", at="2022-03-10 08:00")
    assert (article.slug, article.published_at) == ("duong-len-vung-che", moment("2022-03-10 08:00"))
    perform(article, "withdraw", reason="Sai.")
    article.title = "Tên khác hẳn"
    article.save()
    perform(article, "publish", at=moment("2023-01-01 08:00"))
    article.refresh_from_db()
    assert (article.slug, article.published_at) == ("duong-len-vung-che", moment("2022-03-10 08:00"))


@pytest.mark.parametrize(
    ("title", "slug"),
    [("Feed", "feed-2"), ("Đ", "d"), ("…", "bai-"), ("Chữ " * 60, "chu-" * 24 + "chu"), ("ÁNH SÁNG", "anh-sang")],
)
def test_address_is_made_of_the_title(title, slug):
    article = make_published(title)
    assert article.slug == (f"bai-{article.pk}" if slug == "bai-" else slug)
    assert len(article.slug) <= 100


def test_equal_titles_get_numbers():
    assert [make_published("Tin").slug for _ in range(3)] == ["tin", "tin-2", "tin-3"]


def test_a_draft_has_no_address():
    assert make_article().slug is None
    article = make_article()
    perform(article, "submit")
    assert article.slug is None


def test_an_address_that_another_took_in_the_same_moment_is_made_anew(monkeypatch):
    taken = make_published("Tin").slug
    made = iter([taken, taken, "tin-2"])
    monkeypatch.setattr(executor, "article_slug", lambda article: next(made))
    assert make_published("Tin").slug == "tin-2"


def test_only_the_moved_columns_are_written():
    article = make_submitted("Tên cũ")
    Article.objects.update(title="Tên mới")
    perform(article, "publish")
    assert Article.objects.get().title == "Tên mới"
    assert article.is_published


def test_a_second_publication_of_the_same_draft_is_refused():
    first = make_submitted()
    second = Article.objects.get()
    perform(first, "publish")
    assert second.state == State.SUBMITTED
    with pytest.raises(Refused):
        perform(second, "publish")
    assert Transition.objects.filter(action="publish").count() == 1


class Recorder:
    """Keeps every statement that is run."""

    def __init__(self):
        self.seen = []

    def __call__(self, execute, sql, params, many, context):
        self.seen.append(sql)
        return execute(sql, params, many, context)


def test_the_row_is_locked_where_the_database_can():
    article = make_article()
    recorder = Recorder()
    with connection.execute_wrapper(recorder):
        perform(article, "submit")
    first = next(sql for sql in recorder.seen if "articles_article" in sql)
    assert ("FOR UPDATE" in first) is connection.features.has_select_for_update
