"""What the database itself refuses of articles and what stands in them: every test goes round `clean()`."""

from datetime import date

import pytest
from django.db.models import F, ProtectedError
from django.utils import timezone

from articles.models import Article, Mention, Photo, Picture, PrintedTitle, Section, SiteProfile, Source
from tests.database import refused
from tests.factories import (
    make_agency,
    make_appointment,
    make_article,
    make_chief,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_published,
    make_section,
)

pytestmark = pytest.mark.django_db
DAY, NEXT_DAY = date(2022, 3, 9), date(2022, 3, 10)


# ---- articles


@pytest.mark.parametrize(
    "values",
    [
        {"state": "published"},
        {"state": "published", "slug": "mot-bai"},
        {"state": "published", "published_at": timezone.now()},
    ],
)
def test_published_news_has_an_address_and_a_day(values):
    make_article()
    refused("article_published_has_an_address_and_a_day", lambda: Article.objects.update(**values))


def test_a_new_draft_is_not_published_beside_what_it_replaces():
    live, copy = make_published(), make_article()
    values = {"state": "published", "slug": "ban-moi", "published_at": timezone.now(), "replaces": live}
    refused(
        "article_published_has_an_address_and_a_day",
        lambda: Article.objects.filter(pk=copy.pk).update(**values),
    )


def test_published_news_has_one_new_draft_at_most_and_never_itself():
    live, copy, second = make_published(), make_article(), make_article()
    Article.objects.filter(pk=copy.pk).update(replaces=live)
    refused("article_replaces", lambda: Article.objects.filter(pk=second.pk).update(replaces=live))
    refused("article_does_not_replace_itself", lambda: Article.objects.filter(pk=second.pk).update(replaces=F("pk")))


def test_an_address_is_of_one_article_and_drafts_have_none():
    slug, other = make_published().slug, make_published("Tin khác")
    make_article()
    make_article()
    refused("slug", lambda: Article.objects.filter(pk=other.pk).update(slug=slug))


@pytest.mark.parametrize("title", ["", "  ", "\u200b\x00"])
def test_an_article_has_a_title(title):
    refused("article_has_a_title", lambda: Article.objects.bulk_create([Article(title=title)]))


def test_a_state_is_one_of_the_table():
    make_article()
    refused("article_state_is_in_the_table", lambda: Article.objects.update(state="deleted"))


@pytest.mark.parametrize(
    "values", [{"event_on": NEXT_DAY, "event_ends_on": DAY}, {"event_on": None, "event_ends_on": DAY}]
)
def test_an_event_starts_before_it_ends(values):
    make_article()
    refused("article_event_ends_after_it_starts", lambda: Article.objects.update(**values))
    Article.objects.update(event_on=DAY, event_ends_on=DAY)
    Article.objects.update(event_on=DAY, event_ends_on=None)


# ---- mentions


def test_an_official_is_mentioned_once_in_an_article_and_strangers_any_number_of_times():
    mention = make_mention(make_article())
    again = Mention(article=mention.article, official=mention.official, printed_name="Ông Thưởng")
    refused("mention_names_an_official_once_in_an_article", lambda: Mention.objects.bulk_create([again]))
    for _ in range(2):
        Mention.objects.create(article=mention.article, printed_name="Bà Hiền")


def test_mentions_and_titles_have_words():
    mention = make_mention(make_article(), None, "Giám đốc Sở")
    refused("mention_has_a_name", lambda: Mention.objects.update(printed_name=" "))
    refused("printedtitle_has_words", lambda: mention.titles.update(text=" "))


@pytest.mark.parametrize("offsets", [(5, 5), (5, 3), (5, None), (None, 5)])
def test_offsets_are_a_pair_in_order(offsets):
    make_mention(make_article(), None, "Giám đốc Sở")
    refused("printedtitle_offsets_are_in_order", lambda: PrintedTitle.objects.update(start=offsets[0], end=offsets[1]))


# ---- photos and pictures


def test_a_photo_key_is_unique_in_its_article():
    photo = make_photo(make_article())
    make_photo(make_article(), key=photo.key)
    again = Photo(article=photo.article, key=photo.key)
    refused("photo_key_is_unique_in_its_article", lambda: Photo.objects.bulk_create([again]))


def test_a_decorative_photo_has_no_description():
    make_photo(make_article())
    values = {"is_decorative": True, "alt": "Một ngôi chợ"}
    refused("photo_decorative_has_no_description", lambda: Photo.objects.update(**values))


@pytest.mark.parametrize("values", [{"focal_x": -0.1}, {"focal_x": 1.1}, {"focal_y": 2}, {"focal_y": float("inf")}])
def test_a_focal_point_lies_inside(values):
    make_photo(make_article(), picture=make_picture())
    refused("photo_focal_point_lies_inside", lambda: Photo.objects.update(**values))
    refused("picture_focal_point_lies_inside", lambda: Picture.objects.update(**values))


def test_a_picture_has_a_size_and_is_kept_once():
    picture = make_picture()
    refused("picture_has_a_size", lambda: Picture.objects.update(width=0))
    twin = Picture(sha256=picture.sha256, width=1, height=1)
    refused("sha256", lambda: Picture.objects.bulk_create([twin]))


# ---- sections, site, sources


@pytest.mark.parametrize("values", [{"name": " "}, {"slug": ""}])
def test_a_section_has_a_name_and_an_address(values):
    make_section()
    refused("section_has_a_name_and_an_address", lambda: Section.objects.update(**values))


def test_there_is_one_site():
    SiteProfile.objects.create(name="Cổng tin huyện Nậm Thượng")
    refused("", lambda: SiteProfile.objects.bulk_create([SiteProfile(name="Cổng khác")]))
    refused("siteprofile_is_one_row", lambda: SiteProfile.objects.bulk_create([SiteProfile(id=2, name="Cổng khác")]))


@pytest.mark.parametrize("column", ["raw_sha256", "text_sha256"])
def test_a_source_is_known_by_its_bytes_and_by_its_words(column):
    Source.objects.create(raw_sha256="a" * 64, text_sha256="b" * 64, file_name="mot.txt", text="Một")
    digests = {"raw_sha256": "c" * 64, "text_sha256": "d" * 64}
    digests[column] = {"raw_sha256": "a", "text_sha256": "b"}[column] * 64
    refused(column, lambda: Source.objects.bulk_create([Source(file_name="hai.txt", text="Hai", **digests)]))


# ---- nothing that is referred to can be deleted


def kept_by_an_article():
    """Return (what is kept, what refers to it) as functions, by name."""
    return {
        "section": lambda: make_article().section,
        "place": lambda: make_article(districts=[make_district()]).districts.get(),
        "agency": lambda: make_article(agencies=[make_agency()]).agencies.get(),
        "publisher": lambda: make_article(publisher=make_agency()).publisher,
        "official named": lambda: make_mention(make_article()).official,
        "official shown": lambda: _shown(make_photo(make_article())),
        "picture": lambda: make_photo(make_article(), picture=make_picture()).picture,
        "article with a log": lambda: make_published(),
        "author of a step": lambda: _author(make_published()),
        "position": lambda: _position(make_mention(make_article(), None, "Giám đốc")),
    }


def _shown(photo):
    official = make_official("Lù Văn Sủ")
    photo.officials.add(official)
    return official


def _author(article):
    user = make_chief()
    article.transitions.update(by=user)
    return user


def _position(mention):
    row = make_appointment()
    mention.titles.update(position=row.position)
    position = row.position
    row.delete()
    return position


@pytest.mark.parametrize("kept", kept_by_an_article())
def test_what_an_article_refers_to_stays(kept):
    row = kept_by_an_article()[kept]()
    with pytest.raises(ProtectedError):
        row.delete()
    with pytest.raises(ProtectedError):
        type(row)._base_manager.filter(pk=row.pk).delete()
    assert type(row)._base_manager.filter(pk=row.pk).exists()


def test_a_draft_that_never_moved_goes_with_all_that_stands_in_it():
    article = make_article(districts=[make_district()], agencies=[make_agency()])
    make_mention(article, None, "Giám đốc")
    make_photo(article, picture=make_picture())
    source = Source.objects.create(raw_sha256="a", text_sha256="b", file_name="mot.txt", text="Một", article=article)
    article.delete()
    source.refresh_from_db()
    assert source.article is None
    assert not Mention.objects.exists()
    assert not Photo.objects.exists()
    assert Picture.objects.exists()


def test_a_sighting_that_is_taken_back_leaves_the_title_open():
    mention = make_mention(make_article(), None, "Giám đốc")
    row = make_appointment(is_confirmed=False)
    mention.titles.update(appointment=row)
    row.delete()
    assert PrintedTitle.objects.get().appointment is None
