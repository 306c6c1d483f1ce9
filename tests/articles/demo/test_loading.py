"""The sample data goes into an empty or a demo site, and loading it twice changes nothing."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from articles.demo import loading
from articles.models import Article, Attachment, Finding, Mention, Notice, Page, Photo, PrintedTitle, State, Transition
from people.models import Agency, Appointment, District, Official
from people.organisation import Organisation
from people.successors import is_part_of_itself, successor_faults
from tests.factories import make_official, make_picture

pytestmark = pytest.mark.django_db
MODELS = (Article, Photo, Mention, PrintedTitle, Notice, Transition, District, Agency, Official, Appointment)


@pytest.fixture(autouse=True)
def plain_pictures(monkeypatch):
    """Show one plain picture everywhere: drawing has its own tests."""

    def draw_pictures(entries):
        picture = make_picture()
        return {loading.scene_of(photo): picture for entry in entries for photo in entry["photos"] if photo["scene"]}

    monkeypatch.setattr(loading, "draw_pictures", draw_pictures)


def counts():
    return {model.__name__: model.objects.count() for model in MODELS}


def test_the_sample_is_large_enough_to_show_the_site():
    loading.load(report=str)
    assert Article.objects.published().count() >= 30
    assert Official.objects.count() >= 20 and Agency.objects.count() >= 10


def test_the_sample_keeps_the_rules_of_successors_and_parents():
    loading.load(report=str)
    for agency in Agency.objects.select_related("district", "parent"):
        assert list(successor_faults(agency, list(agency.successors.select_related("district")))) == [], agency
        assert agency.parent is None or not is_part_of_itself(agency, agency.parent)


def test_the_sample_has_a_tree_of_three_levels_worth_showing():
    loading.load(report=str)
    top = Agency.objects.get(name="Ủy ban nhân dân tỉnh Lào Cai", starts_on=date(2025, 7, 1))
    assert {node.depth for node in Organisation(top, date(2026, 1, 1)).nodes} == {0, 1, 2}


def test_loading_twice_doubles_nothing():
    loading.load(report=str)
    before = counts()
    loading.load(report=str)
    assert counts() == before


def test_the_front_page_has_a_notice_and_two_articles_can_be_read_in_english(client):
    loading.load(report=str)
    assert Notice.objects.get().text in client.get("/").content.decode()
    english = [article for article in Article.objects.published() if article.has_english]
    assert len(english) == 2
    for article in english:
        assert article.title_en in client.get(article.english_path).content.decode()


def test_one_published_article_has_a_document():
    loading.load(report=str)
    attachment = Attachment.objects.get()
    assert attachment.article.is_published and attachment.is_stored


def test_what_an_editor_changed_stays_changed():
    loading.load(report=str)
    article = Article.objects.published().first()
    Article.objects.filter(pk=article.pk).update(title="Tiêu đề do biên tập viên sửa")
    Page.objects.filter(slug="lien-he").update(body="<p>Gọi tổng đài của xã.</p>")
    loading.load(report=str)
    article.refresh_from_db()
    assert article.title == "Tiêu đề do biên tập viên sửa"
    assert Page.objects.get(slug="lien-he").body == "<p>Gọi tổng đài của xã.</p>"


def test_every_printed_title_was_in_force_on_the_day():
    loading.load(report=str)
    for title in PrintedTitle.objects.filter(appointment__is_confirmed=True).select_related("appointment"):
        assert title.appointment.in_force(title.mention.article.event_on), title


def test_news_of_2022_is_found_from_a_commune_that_followed_its_district():
    loading.load(report=str)
    commune = District.objects.get(slug="xa-ban-lau")
    visit = Article.objects.get(event_on=date(2022, 3, 9))
    assert visit in Article.objects.published().in_districts([commune])


def test_the_checks_find_the_slips_of_one_draft_and_contradictions_nowhere_else():
    loading.load(report=str)
    draft = Article.objects.get(title__startswith="Bắc Hà chuẩn bị")
    assert {"title-differs", "weekday", "doubled-word"} <= set(draft.findings.open().values_list("rule", flat=True))
    assert set(Finding.objects.blocking().values_list("article", flat=True)) == {draft.pk}


def test_every_state_that_lasts_occurs():
    loading.load(report=str)
    # None is scheduled: its time would pass while the sample lies there.
    assert set(Article.objects.values_list("state", flat=True)) == set(State.values) - {State.SCHEDULED}


def test_a_site_with_content_of_its_own_refuses_the_sample(settings):
    settings.DEMO = False
    make_official()
    with pytest.raises(CommandError):
        call_command("load_demo")


def test_prepare_leaves_a_site_with_content_alone(capsys):
    make_official()
    call_command("load_demo", "--if-empty")
    assert not Article.objects.exists()
