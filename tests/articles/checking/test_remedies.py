"""What an editor does about a finding, each whole or not at all."""

from datetime import date

import pytest

from articles.checking import remedies
from articles.checking.check import check_and_keep
from articles.checking.corrections import correct_record
from articles.checking.remedies import NotDone
from articles.models import FindingState, KnownName, Mention
from cms.dates import PartialDate
from tests.articles.checking.desk import make_news, make_place, make_record
from tests.factories import make_appointment, make_article, make_chief, make_official

pytestmark = pytest.mark.django_db
WRONG, RIGHT = "Phó Chủ tịch UBND huyện", "Chủ tịch UBND huyện"


@pytest.fixture
def place():
    return make_place()


@pytest.fixture
def chief():
    return make_chief()


def differing(article):
    return article.findings.get(rule="title-differs")


def test_the_record_s_title_takes_the_place_of_the_printed_one_everywhere(place, chief):
    make_record(place)
    body = f"<p>Đồng chí Giàng Seo Páo, <strong>{WRONG}</strong> dự.</p><p>{WRONG} Giàng Seo Páo kết luận.</p>"
    article = make_news(place, body=body)
    mention = Mention.objects.create(article=article, printed_name="Giàng Seo Páo")
    mention.titles.create(text=WRONG)
    check_and_keep(article)
    remedies.put_words(differing(article), RIGHT, chief)
    article.refresh_from_db()
    assert article.body == (
        f"<p>Đồng chí Giàng Seo Páo, <strong>{RIGHT}</strong> dự.</p><p>{RIGHT} Giàng Seo Páo kết luận.</p>"
    )
    assert differing(article).state == FindingState.MENDED
    assert {title.text for title in article.mentions.get().titles.all()} == {RIGHT}


def test_a_title_in_a_caption_and_one_in_the_headline_are_put_right_too(place, chief):
    make_record(place)
    article = make_article(f"{WRONG} Giàng Seo Páo thăm xã Lùng Vầu", event_on=date(2022, 3, 4))
    article.districts.add(place)
    photo = article.photos.create(caption=f"Đồng chí Giàng Seo Páo, {WRONG} phát biểu")
    Mention.objects.create(article=article, printed_name="Giàng Seo Páo")
    check_and_keep(article)
    remedies.put_words(differing(article), RIGHT, chief)
    article.refresh_from_db()
    photo.refresh_from_db()
    assert article.title == f"{RIGHT} Giàng Seo Páo thăm xã Lùng Vầu"
    assert photo.caption == f"Đồng chí Giàng Seo Páo, {RIGHT} phát biểu"


def test_words_that_are_gone_are_not_replaced_elsewhere(place, chief):
    make_record(place)
    article = make_news(place)
    finding = differing(article)
    article.body = "<p>Hội nghị bàn việc làm đường.</p>"
    article.save()
    with pytest.raises(NotDone):
        remedies.put_words(finding, RIGHT, chief)
    with pytest.raises(NotDone):
        remedies.put_words(finding, "Bí thư Tỉnh ủy", chief)


def test_what_is_put_in_is_text_and_never_markup(place, chief):
    article = make_news(place, body="<p>Bà con họp bàn trên trên địa bàn.</p>")
    finding = article.findings.get(rule="doubled-word")
    finding.remedies = ["<b>trên</b>"]
    finding.save()
    remedies.put_words(finding, "<b>trên</b>", chief)
    article.refresh_from_db()
    assert "&lt;b&gt;trên&lt;/b&gt;" in article.body


def test_a_finding_is_accepted_only_for_a_reason(place, chief):
    make_record(place)
    finding = differing(make_news(place))
    with pytest.raises(NotDone):
        remedies.accept(finding, "  ", chief)
    remedies.accept(finding, "Quyết định mới chưa nhập.", chief)
    finding.refresh_from_db()
    assert (finding.state, finding.reason, finding.settled_by) == ("accepted", "Quyết định mới chưa nhập.", chief)
    remedies.reopen(finding)
    finding.refresh_from_db()
    assert (finding.state, finding.reason, finding.settled_by) == ("open", "", None)


def test_the_chosen_namesake_is_kept_and_the_title_is_judged_by_his_record(place, chief):
    official = make_record(place)
    make_official("Giàng Seo Páo")
    article = make_news(place)
    Mention.objects.create(article=article, printed_name="Giàng Seo Páo")
    check_and_keep(article)
    finding = article.findings.get(rule="title-namesakes")
    remedies.choose_person(finding, official.pk, chief)
    assert article.mentions.get().official == official
    assert differing(article).state == FindingState.OPEN
    with pytest.raises(NotDone):
        remedies.choose_person(finding, None, chief)


def test_the_record_is_corrected_by_a_decision_and_the_post_that_contradicts_it_ends(place, chief):
    official = make_record(place)
    article = make_news(place)
    mention = Mention.objects.create(article=article, printed_name="Giàng Seo Páo", official=official)
    mention.titles.create(text=WRONG)
    check_and_keep(article)
    start = PartialDate.of_day(date(2022, 1, 10))
    correct_record(differing(article), start, chief, "12/QĐ-UBND", date(2022, 1, 5))
    old, new = official.appointments.order_by("start_earliest")
    assert old.end == PartialDate.of_day(date(2022, 1, 9))
    assert (new.position.title, new.decision_number, new.is_confirmed) == ("Phó Chủ tịch", "12/QĐ-UBND", True)
    assert differing(article).state == FindingState.MENDED
    assert article.mentions.get().titles.get().appointment == new


def test_a_record_that_cannot_be_is_refused_and_nothing_is_changed(place, chief):
    official = make_record(place)
    article = make_news(place)
    other = make_appointment(make_official("Lò Thị Hoa"), official.appointments.get().position, start=None)
    position = other.position.agency.positions.create(title="Phó Chủ tịch", seats=1)
    make_appointment(make_official("Sùng Seo Dìn"), position, start=PartialDate.of_day(date(2021, 1, 1)))
    with pytest.raises(NotDone):
        correct_record(differing(article), PartialDate.of_day(date(2022, 1, 10)), chief)
    assert official.appointments.get().end is None


def test_somebody_who_stands_in_the_text_is_put_on_the_list_with_titles(place, chief):
    make_record(place)
    article = make_news(place, title=RIGHT)
    remedies.list_person(article.findings.get(rule="person-not-listed"), chief)
    mention = article.mentions.get()
    assert (mention.printed_name, [title.text for title in mention.titles.all()]) == ("Giàng Seo Páo", [RIGHT])
    assert mention.official.name == "Giàng Seo Páo"


def test_an_allowed_spelling_is_never_an_alarm_again(place, chief):
    article = make_news(place, body="<p>Điệu thười của bản.</p>")
    remedies.allow_word(article.findings.get(rule="no-syllable"), chief)
    assert KnownName.objects.get(kind="word").text == "thười"
    assert article.findings.get(rule="no-syllable").state == FindingState.MENDED
