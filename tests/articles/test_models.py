"""What rows of articles say of themselves."""

import pytest
from django.core.exceptions import ValidationError

from articles.models import Article, Photo, Section, SiteProfile
from articles.models.section import default_section
from tests.factories import (
    make_article,
    make_mention,
    make_photo,
    make_picture,
    make_published,
    make_section,
)

pytestmark = pytest.mark.django_db
HOSTILE = "<p>a</p><script>alert(1)</script>"


def test_a_body_is_sanitised_on_every_way_in():
    article = make_article(body=HOSTILE)
    assert article.body == "<p>a</p>"
    Article.objects.update(body=HOSTILE)
    Article.objects.bulk_create([Article(title="b", body=HOSTILE)])
    article.body = HOSTILE
    Article.objects.bulk_update([article], ["body"])
    assert set(Article.objects.values_list("body", flat=True)) == {"<p>a</p>"}


def test_a_form_sanitises_before_it_validates():
    article = Article(title="a", body=HOSTILE, section=make_section())
    article.full_clean()
    assert article.body == "<p>a</p>"
    with pytest.raises(ValidationError):
        Article(title=" ", section=article.section).full_clean()


def test_what_is_searched_is_title_summary_body_and_byline():
    article = make_article("Đường", summary="Chè", body="<p>Bản <em>Lầu</em></p>", byline="Ngọc")
    assert article.folded == " duong che ban lau ngoc "
    article.body = "<p>Khác</p>"
    article.save()
    article.refresh_from_db()
    assert article.folded == " duong che khac ngoc "


def test_words_of_neighbouring_blocks_do_not_run_together():
    assert make_article(body="<p>một</p><p>hai</p><ul><li>ba</li></ul>").folded.endswith(" mot hai ba ")


def test_a_card_shows_the_summary_or_the_first_sentence():
    assert make_article(summary="Tóm tắt.").teaser == "Tóm tắt."
    assert make_article(body="<p>Một. Hai.</p>").teaser == "Một."
    assert make_article(body="").teaser == ""


def test_the_section_nobody_chose_is_the_first_and_made_where_there_is_none():
    assert make_article().section.name == "Thời sự"
    make_section("Trước hết", order=0)
    Section.objects.filter(name="Thời sự").update(order=5)
    assert Section.objects.get(pk=default_section()).name == "Trước hết"
    assert Section.objects.count() == 2


def test_a_section_keeps_its_address():
    section = make_section("Văn hóa – Xã hội")
    section.name = "Văn hóa"
    section.save()
    assert section.slug == "van-hoa-xa-hoi"


def test_photos_are_numbered_within_their_article():
    article, other = make_article(), make_article()
    assert [make_photo(article).key, make_photo(article).key, make_photo(other).key] == [1, 2, 1]


def test_a_photo_keeps_its_number_whatever_goes():
    article = make_article()
    first, second = make_photo(article), make_photo(article)
    first.delete()
    second.save()
    assert second.key == 2
    assert make_photo(article).key == 3


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"caption": "Chợ phiên", "alt": "Người mua kẻ bán"}, "Người mua kẻ bán"),
        ({"caption": "Chợ phiên"}, "Chợ phiên"),
        ({"caption": "Chợ phiên", "is_decorative": True}, ""),
        ({"caption": ""}, ""),
    ],
)
def test_text_for_those_who_cannot_see_the_photo(fields, text):
    assert make_photo(make_article(), **fields).alt_text == text


def test_credit_is_the_photos_own_or_its_pictures():
    picture = make_picture(credit="Ảnh: Văn Sủ")
    article = make_article()
    assert make_photo(article, picture=picture).credit_line == "Ảnh: Văn Sủ"
    assert make_photo(article, picture=picture, credit="Thu Hà").credit_line == "Thu Hà"
    assert make_photo(article).credit_line == ""


def test_a_photo_loaded_without_its_picture_column_can_be_saved():
    make_photo(make_article(), picture=make_picture())
    photo = Photo.objects.only("caption").get()
    photo.caption = "Khác"
    photo.save()
    assert Photo.objects.get().picture is not None


def test_the_titles_of_the_first_occurrence_are_what_pages_list():
    mention = make_mention(make_article(), None, "Tỉnh ủy viên", "Giám đốc Sở")
    mention.titles.create(text="Giám đốc", occurrence=1, order=2)
    assert [title.text for title in mention.first_titles] == ["Tỉnh ủy viên", "Giám đốc Sở"]
    assert [title.text for title in mention.titles.all()] == ["Tỉnh ủy viên", "Giám đốc Sở", "Giám đốc"]


def test_mentions_stand_in_the_order_of_the_text():
    article = make_article()
    for order, name in ((2, "Hai"), (1, "Một")):
        article.mentions.create(printed_name=name, order=order)
    assert [mention.printed_name for mention in article.mentions.all()] == ["Một", "Hai"]


def test_a_site_nobody_filled_in_has_a_name_and_no_row():
    assert SiteProfile.current().name == "Cổng Tin"
    assert not SiteProfile.objects.exists()
    for name in ("Cổng tin Sơn Lĩnh", "Cổng tin mới"):
        site = SiteProfile.current()
        site.name = name
        site.save()
    assert SiteProfile.objects.get().name == "Cổng tin mới"


def test_steps_of_the_log_read_newest_first_and_in_words():
    article = make_published()
    article.transitions.create(action="withdraw", from_state="published", to_state="withdrawn")
    assert [step.action for step in article.transitions.all()] == ["withdraw", "publish"]
    assert "→" in str(article.transitions.first())


def test_the_place_of_a_photo_that_is_taken_out_goes_from_the_body():
    article = make_article(body='<p>Một.</p><figure data-photo="1"></figure><figure data-photo="2"></figure>')
    make_photo(article)
    make_photo(article).delete()
    article.refresh_from_db()
    assert article.body == '<p>Một.</p><figure data-photo="1"></figure>'
