"""Articles are held against the record, and what is found is kept."""

from datetime import date

import pytest

from articles.checking.check import check_and_keep, check_article, check_record
from articles.checking.wording import reason
from articles.models import EventBasis, Finding, FindingState, Level, Mention, PrintedTitle
from people.models import Position
from tests.articles.checking.desk import make_news, make_place, make_record
from tests.factories import make_article, make_official

pytestmark = pytest.mark.django_db


def rules(article):
    return sorted(article.findings.open().values_list("rule", flat=True))


def listed(article, *titles, name="Giàng Seo Páo", official=None):
    """Put somebody on the article's list with titles and check it again."""
    mention = Mention.objects.create(article=article, printed_name=name, official=official)
    for order, title in enumerate(titles):
        mention.titles.create(text=title, order=order)
    check_and_keep(article)
    return mention


def test_a_title_that_differs_is_an_error_with_the_record_s_title_as_its_remedy():
    place = make_place()
    make_record(place)
    article = make_news(place)
    finding = article.findings.get(level=Level.ERROR)
    assert (finding.rule, finding.found) == ("title-differs", "Phó Chủ tịch UBND huyện")
    assert finding.remedies == ["Chủ tịch UBND huyện"]


def test_a_title_that_agrees_leaves_nothing_to_look_at_once_the_person_is_listed():
    place = make_place()
    make_record(place)
    article = make_news(place, title="Chủ tịch UBND huyện")
    assert rules(article) == ["person-not-listed"]
    listed(article)
    assert rules(article) == []


def test_titles_typed_later_are_judged_and_stay_off_the_list():
    place = make_place()
    make_record(place)
    article = make_news(place, title="Chủ tịch UBND huyện")
    mention = listed(article, "Chủ tịch UBND huyện")
    article.body += "<p>Phó Chủ tịch UBND huyện Giàng Seo Páo kết luận hội nghị.</p>"
    article.save()
    check_and_keep(article)
    finding = article.findings.get(rule="title-differs")
    assert (finding.found, finding.number, finding.start) == ("Phó Chủ tịch UBND huyện", 1, 0)
    assert [title.text for title in mention.titles.all()] == ["Chủ tịch UBND huyện"]


def test_a_title_of_the_list_is_found_where_it_stands_now():
    place = make_place()
    make_record(place)
    article = make_news(place, title="Chủ tịch UBND huyện")
    mention = listed(article, "Chủ tịch UBND huyện")
    article.body = f"<p>Bà con đến sớm.</p>{article.body}"
    article.save()
    check_and_keep(article)
    title = mention.titles.get()
    assert (title.number, title.start, title.end) == (1, 24, 43)


def test_a_later_title_that_was_deleted_from_the_text_goes_and_the_public_list_stays():
    place = make_place()
    make_record(place)
    article = make_news(place, title="Chủ tịch UBND huyện")
    mention = listed(article, "Chủ tịch UBND huyện")
    PrintedTitle.objects.create(mention=mention, text="Bí thư Huyện ủy", occurrence=1)
    article.body = "<p>Hội nghị bàn việc làm đường.</p>"
    article.save()
    check_and_keep(article)
    assert [(title.text, title.start) for title in mention.titles.all()] == [("Chủ tịch UBND huyện", None)]


def test_a_finding_that_is_gone_is_mended_and_opens_again_when_it_comes_back():
    place = make_place()
    make_record(place)
    article = make_news(place)
    body = article.body
    article.body = body.replace("Phó Chủ tịch", "Chủ tịch")
    article.save()
    check_and_keep(article)
    finding = article.findings.get(rule="title-differs")
    assert finding.state == FindingState.MENDED
    article.body = body
    article.save()
    check_and_keep(article)
    finding.refresh_from_db()
    assert finding.state == FindingState.OPEN


def test_an_accepted_finding_stays_accepted_until_the_record_says_another_thing():
    place = make_place()
    official = make_record(place)
    article = make_news(place)
    Finding.objects.filter(rule="title-differs").update(state=FindingState.ACCEPTED, reason="Theo quyết định mới.")
    check_and_keep(article)
    assert article.findings.open().blocking().count() == 0
    post = official.appointments.get()
    post.start_earliest = post.start_latest = date(2020, 1, 1)
    post.save()
    check_and_keep(article)
    assert article.findings.blocking().count() == 1


def test_an_inferred_year_makes_no_error():
    place = make_place()
    make_record(place)
    article = make_news(place, event_basis=EventBasis.INFERRED)
    assert rules(article) == ["person-not-listed", "title-undecided"]


def test_an_article_without_a_day_makes_no_error():
    place = make_place()
    make_record(place)
    assert rules(make_news(place, event_on=None)) == ["person-not-listed", "title-undecided"]


def test_a_text_never_confirms_itself():
    place = make_place()
    official = make_record(place, start=None)
    official.appointments.update(is_confirmed=False, attested_on=date(2022, 3, 4))
    article = make_news(place, title="Chủ tịch UBND huyện")
    assert "title-no-record" in rules(article)


def test_the_editor_s_choice_among_namesakes_is_what_counts():
    place = make_place()
    official = make_record(place)
    make_official("Giàng Seo Páo")
    article = make_news(place)
    mention = listed(article)
    assert "title-namesakes" in rules(article)
    mention.official = official
    mention.save()
    check_and_keep(article)
    assert "title-differs" in rules(article)


def test_a_place_that_ended_before_the_event_is_named():
    place = make_place()
    make_record(place)
    article = make_news(place, title="Chủ tịch UBND huyện Nậm Thượng", event_on=date(2025, 8, 1))
    assert "title-no-such-post" in rules(article)


def test_the_reason_is_one_vietnamese_sentence():
    place = make_place()
    make_record(place)
    article = make_news(place)
    verdict = check_article(article).people[0].judgement.gravest
    assert "Chủ tịch UBND huyện Nậm Thượng" in reason(verdict)
    assert "1/5/2019" in reason(verdict)


def test_many_articles_are_checked_with_as_many_queries_as_one(django_assert_num_queries):
    place = make_place()
    official = make_record(place)
    articles = [make_news(place) for _ in range(8)]
    for article in articles:
        listed(article, official=official)
    with django_assert_num_queries(12):
        check_record(articles[:1])
    with django_assert_num_queries(12):
        check_record(articles)


def test_a_photo_of_somebody_who_is_not_in_the_text_is_named():
    place = make_place()
    make_record(place)
    article = make_article(event_on=date(2022, 3, 4))
    article.districts.add(place)
    article.photos.create(caption="Đồng chí Giàng Seo Páo, Chủ tịch UBND huyện phát biểu")
    check_and_keep(article)
    assert "caption-only" in rules(article)


def test_delegates_in_the_wrong_order_of_protocol_are_named():
    place = make_place()
    people = [
        make_record(place, title="Phó Chủ tịch", name="Lò Văn Dần", agency="Ủy ban nhân dân huyện Nậm Thượng"),
        make_record(place, title="Bí thư", name="Vàng Seo Lìn", agency="Huyện ủy Nậm Thượng", kind="party_committee"),
        make_record(place, title="Trưởng phòng", name="Lù Thị Mây", agency="Phòng Nội vụ huyện Nậm Thượng"),
    ]
    for official, precedence in zip(people, (30, 10, 60), strict=True):
        Position.objects.filter(appointments__official=official).update(precedence=precedence)
    titles = ["Phó Chủ tịch UBND huyện", "Bí thư Huyện ủy", "Trưởng phòng Nội vụ huyện"]
    named = "; ".join(f"{one.name} - {title}" for one, title in zip(people, titles, strict=True))
    article = make_news(place, body=f"<p>Dự hội nghị có các đồng chí: {named}.</p>")
    for order, (official, title) in enumerate(zip(people, titles, strict=True)):
        mention = Mention.objects.create(article=article, printed_name=official.name, official=official, order=order)
        mention.titles.create(text=title, position=official.appointments.get().position)
    check_and_keep(article)
    finding = article.findings.get(rule="protocol-order")
    assert (finding.values["before"], finding.values["after"]) == ("Lò Văn Dần", "Vàng Seo Lìn")


def test_posts_without_a_place_in_the_protocol_say_nothing_of_the_order():
    place = make_place()
    make_record(place)
    article = make_news(place, title="Chủ tịch UBND huyện")
    listed(article, "Chủ tịch UBND huyện")
    assert not article.findings.filter(rule="protocol-order").exists()


def test_a_name_without_any_title_is_no_matter():
    place = make_place()
    official = make_record(place)
    article = make_news(place, body="<p>Bà con chào Giàng Seo Páo và K'Brếu ở đầu bản.</p>")
    listed(article, official=official)
    assert rules(article) == []
