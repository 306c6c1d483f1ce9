"""A raw text becomes a draft with everything that was found in it, once."""

from datetime import date

import pytest

from articles.body import blocks
from articles.importing import import_source
from articles.intake import UnreadableFile
from articles.models import Article, Mention, Photo, Source, State
from articles.models.mention import ArticlePart
from people.models import Agency, Appointment, District, Official, Position
from tests.factories import make_agency, make_appointment, make_district, make_official, make_position, moment

pytestmark = pytest.mark.django_db

TEXT = """Sở Công Thương khảo sát lò sao chè tại huyện Nậm Thượng
Thứ Sáu, 17/06/2022 | 08:10
Ngày 16/6, đoàn công tác của Sở Công Thương tỉnh Sơn Lĩnh do đồng chí Đặng Quốc
Thưởng, Tỉnh ủy viên, Giám đốc Sở Công Thương làm trưởng đoàn đã làm việc với
huyện Nậm Thượng. Tiếp đoàn có đồng chí Lù Văn Páo - Uỷ viên BCH Đảng bộ tỉnh -
Bí thư Huyện ủy; đồng chí Sầm Thị Hoài - Chủ tịch UBND huyện.
Quang cảnh buổi làm việc. Ảnh: Phương Thảo
Đoàn đã đến thăm ba lò sao chè của các hộ dân xã Lùng Vầu và nghe kiến nghị về
giá điện.
Kết luận buổi làm việc, đồng chí Đặng Quốc Thưởng, Giám đốc Sở Công Thương đề
nghị huyện gửi hồ sơ trước tháng Bảy.
"""


@pytest.fixture
def imported():
    return import_source(TEXT.encode(), "che.txt")


def test_an_import_is_a_draft_with_its_words(imported):
    article = imported.article
    assert (article.state, article.title) == (State.DRAFT, TEXT.split("\n")[0])
    assert article.event_on == date(2022, 6, 16)
    assert "Đặng Quốc Thưởng, Tỉnh ủy viên" in article.body_text


def test_a_caption_becomes_a_photo_at_its_place_in_the_body(imported):
    photo = Photo.objects.get(article=imported.article)
    assert (photo.caption, photo.credit, photo.picture) == ("Quang cảnh buổi làm việc", "Phương Thảo", None)
    assert f'<figure data-photo="{photo.key}"></figure><p>Đoàn đã' in imported.article.body


def test_places_and_agencies_are_made_and_marked_as_read_in_a_text(imported):
    names = set(imported.article.districts.values_list("name", flat=True))
    assert {"Huyện Nậm Thượng", "Tỉnh Sơn Lĩnh", "Xã Lùng Vầu"} <= names
    assert set(District.objects.values_list("is_provisional", flat=True)) == {True}
    assert imported.article.agencies.get().name == "Sở Công Thương tỉnh Sơn Lĩnh"


def test_two_writings_of_one_post_are_one_position(imported):
    members = Position.objects.get(title="Ủy viên", agency__name="Tỉnh ủy Sơn Lĩnh")
    assert {one.official.name for one in members.appointments.all()} == {"Đặng Quốc Thưởng", "Lù Văn Páo"}


def test_every_printed_title_is_its_own_row(imported):
    mention = Mention.objects.get(printed_name="Đặng Quốc Thưởng")
    assert [(t.text, t.occurrence) for t in mention.titles.all()] == [
        ("Tỉnh ủy viên", 0),
        ("Giám đốc Sở Công Thương", 0),
        ("Giám đốc Sở Công Thương", 1),
    ]


def test_offsets_of_a_printed_title_point_at_its_words(imported):
    texts = [block.text for block in blocks(imported.article.body)]
    for mention in imported.article.mentions.all():
        for title in mention.titles.filter(place="block"):
            assert texts[title.number][title.start : title.end] == title.text


def test_a_title_in_the_summary_is_told_from_one_in_the_headline():
    summary = "Tóm tắt: Đồng chí Đặng Quốc Thưởng, Giám đốc Sở Công Thương tỉnh Sơn Lĩnh thăm vùng chè."
    article = import_source(TEXT.replace("\nNgày 16/6", f"\n{summary}\nNgày 16/6").encode(), "che.txt").article
    title = article.mentions.get(printed_name="Đặng Quốc Thưởng").titles.first()
    assert title.place == ArticlePart.SUMMARY
    assert article.summary[title.start : title.end] == title.text


def test_reading_makes_sightings_and_confirms_nothing(imported):
    assert Appointment.objects.exists()
    assert not Appointment.objects.confirmed().exists()
    assert set(Appointment.objects.values_list("attested_on", flat=True)) == {date(2022, 6, 16)}


def test_a_confirmed_post_in_force_is_used_instead_of_a_sighting():
    province = make_district("Tỉnh Sơn Lĩnh", "province")
    agency = make_agency("Sở Công Thương tỉnh Sơn Lĩnh", district=province)
    held = make_appointment(make_official("Đặng Quốc Thưởng"), make_position("Giám đốc", agency))
    held.start_earliest = held.start_latest = date(2020, 1, 1)
    held.save()
    import_source(TEXT.encode(), "che.txt")
    assert {t.appointment for t in held.position.printed_titles.all()} == {held}
    assert Official.objects.filter(name="Đặng Quốc Thưởng").count() == 1


def test_the_same_bytes_twice_make_one_article(imported):
    again = import_source(TEXT.encode(), "other-name.txt")
    assert (again.is_new, again.article) == (False, imported.article)
    assert Article.objects.count() == 1


def test_the_same_words_with_other_line_ends_and_spacing_make_one_article(imported):
    again = import_source(TEXT.replace("\n", "\r\n").replace("Huyện", "Huyện ").encode("utf-16"), "che-16.txt")
    assert not again.is_new


def test_what_was_withdrawn_by_deleting_the_draft_is_still_recognised(imported):
    imported.article.delete()
    assert import_source(TEXT.encode(), "che.txt").article is None
    assert Article.objects.count() == 0


def test_publishing_takes_the_day_of_the_dateline():
    article = import_source(TEXT.encode(), "che.txt", publish=True).article
    article.refresh_from_db()
    assert article.state == State.PUBLISHED
    assert article.published_at == moment("2022-06-17 00:00")
    assert article.transitions.get().is_forced


def test_publishing_can_take_the_day_of_the_event():
    article = import_source(TEXT.encode(), "che.txt", publish=True, published="event").article
    assert Article.objects.published().since(date(2022, 6, 16)).until(date(2022, 6, 16)).get() == article


def test_an_import_that_fails_leaves_nothing(monkeypatch):
    def fail(*args, **options):
        raise RuntimeError

    monkeypatch.setattr("articles.importing.store.record_mentions", fail)
    with pytest.raises(RuntimeError):
        import_source(TEXT.encode(), "che.txt")
    assert not (Article.objects.exists() or Source.objects.exists() or District.objects.exists())


def test_a_text_without_a_sentence_has_its_first_line_for_a_title():
    assert import_source("😀😀😀\n\n🎉 🎉\n".encode(), "vui.txt").article.title == "😀😀😀"


def test_bytes_that_are_no_text_are_refused_in_words():
    with pytest.raises(UnreadableFile):
        import_source(b"%PDF-1.7 \x00\x01", "scan.pdf")
    assert not Source.objects.exists()


def test_provisional_agencies_are_named_with_their_place(imported):
    assert Agency.objects.filter(name="Huyện ủy Nậm Thượng", kind="party_committee").exists()
