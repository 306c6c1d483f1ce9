"""People named in an article, with each printed title on a line of its own."""

import pytest

from articles.models import Mention
from tests import factories as make
from tests.articles.admin.posting import address, send
from tests.posting import rows

pytestmark = pytest.mark.django_db


def titles(mention):
    return [title.text for title in mention.titles.filter(occurrence=0)]


def errors(response):
    return [form.errors for form in response.context["inline_admin_formsets"][2].formset.forms]


def test_a_person_is_named_with_titles_one_a_line(desk):
    article, official = make.make_article(), make.make_official("Lù Văn Páo")
    typed = "Tỉnh ủy viên\r\n\r\n  Bí thư   Huyện ủy\r\n"
    send(
        desk,
        article,
        **rows("mentions", 1),
        **{"mentions-0-official": official.pk, "mentions-0-order": 1, "mentions-0-titles": typed},
    )
    mention = article.mentions.get()
    assert mention.printed_name == "Lù Văn Páo"
    assert titles(mention) == ["Tỉnh ủy viên", "Bí thư Huyện ủy"]


def test_the_name_as_printed_is_kept_where_it_is_typed(desk):
    article, official = make.make_article(), make.make_official("Lù Văn Páo")
    row = {"mentions-0-official": official.pk, "mentions-0-printed_name": "Lù Páo", "mentions-0-order": 1}
    send(desk, article, **rows("mentions", 1), **row)
    assert article.mentions.get().printed_name == "Lù Páo"


def test_a_person_who_is_not_known_yet_needs_a_name(desk):
    response = send(desk, make.make_article(), **rows("mentions", 1), **{"mentions-0-titles": "Giám đốc"})
    assert "printed_name" in errors(response)[0]


def test_unchanged_lines_keep_their_row_and_what_they_were_matched_with(desk):
    article, position = make.make_article(body="<p>Bà Giám đốc dự.</p>"), make.make_position()
    mention = make.make_mention(article, None, "Giám đốc", "Tỉnh ủy viên")
    kept = mention.titles.get(text="Giám đốc")
    kept.position, kept.start, kept.end = position, 3, 11
    kept.save()
    send(desk, article, **{"mentions-0-titles": "Bí thư Đảng ủy\nGiám đốc"})
    assert titles(mention) == ["Bí thư Đảng ủy", "Giám đốc"]
    again = mention.titles.get(text="Giám đốc")
    assert (again.pk, again.position, again.start, again.end, again.order) == (kept.pk, position, 3, 11, 1)


def test_titles_of_later_occurrences_are_left_alone(desk):
    article = make.make_article(body="<p>Bà Giám đốc dự.</p>")
    mention = make.make_mention(article, None, "Giám đốc")
    later = mention.titles.create(text="Bà Giám đốc", occurrence=1)
    send(desk, article, **{"mentions-0-titles": ""})
    assert list(mention.titles.all()) == [later]


def test_a_form_that_is_sent_back_unchanged_changes_no_row(desk):
    article = make.make_article()
    mention = make.make_mention(article, None, "Giám đốc", "Giám đốc", "Tỉnh ủy viên")
    before = list(mention.titles.values_list("pk", "text", "order"))
    send(desk, article)
    assert list(mention.titles.values_list("pk", "text", "order")) == before


def test_the_same_line_twice_is_two_rows(desk):
    article = make.make_article()
    mention = make.make_mention(article, None, "Giám đốc")
    send(desk, article, **{"mentions-0-titles": "Giám đốc\nGiám đốc"})
    assert titles(mention) == ["Giám đốc", "Giám đốc"]


def test_a_line_that_is_too_long_is_refused(desk):
    article = make.make_article()
    make.make_mention(article)
    assert "titles" in errors(send(desk, article, **{"mentions-0-titles": "a" * 301}))[0]


def test_one_official_on_two_rows_is_refused_in_plain_words(desk):
    article = make.make_article()
    first, second = make.make_mention(article), make.make_mention(article, make.make_official("Lù Văn Páo"))
    response = send(desk, article, **{"mentions-1-official": first.official.pk})
    assert response.status_code == 200
    assert any("official" in row for row in errors(response))
    second.refresh_from_db()
    assert second.official != first.official


def test_two_new_rows_with_one_official_are_refused_in_plain_words(desk):
    article, official = make.make_article(), make.make_official()
    new = {f"mentions-{number}-official": official.pk for number in (0, 1)}
    response = send(desk, article, **rows("mentions", 2), **new)
    assert response.status_code == 200
    assert not Mention.objects.exists()


def test_a_row_that_is_deleted_may_give_its_official_to_another(desk):
    article = make.make_article()
    first, second = make.make_mention(article), make.make_mention(article, make.make_official("Lù Văn Páo"))
    response = send(desk, article, **{"mentions-0-DELETE": "on", "mentions-1-official": first.official.pk})
    assert response.status_code in {200, 302}  # refused in words or done, never an error of the server
    assert Mention.objects.filter(pk=second.pk).exists()


def test_every_control_of_the_rows_has_a_name(desk):
    article = make.make_article()
    make.make_mention(article)
    html = desk.get(address(article)).content.decode()
    for name in ("official", "printed_name", "titles", "order"):
        control = html[html.index(f'name="mentions-0-{name}"') :]
        assert "aria-label=" in control[: control.index(">")]
