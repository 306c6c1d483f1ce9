"""A site with one of everything, and the address of every kind of page on it."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from articles.following.links import CONFIRM, END, MINE, token
from articles.models import Correction, Loudness, Notice, Page, PreviewLink, SiteProfile
from articles.workflow import perform
from cms.dates import PartialDate
from tests import factories as make

TABLE = "<table><tbody><tr><th>Thôn</th><th>Số hộ</th></tr><tr><td>Pha Đán</td><td>64</td></tr></tbody></table>"
BODY = (
    '<p>Đoạn một có <a href="https://example.vn/">liên kết</a>.</p><figure data-photo="1"></figure><h2>Ba việc</h2>'
    f"<ul><li>Một</li></ul><blockquote><p>Lời nói</p></blockquote>{TABLE}<h2>Còn lại</h2><p>Đoạn cuối.</p>"
)
ENGLISH = {
    "title_en": "Spring tea comes early",
    "summary_en": "Three hamlets pick it.",
    "body_en": "<p>Three hamlets began to pick.</p>",
}

# Pages laid out by the same template as another one: looked at once, on a phone.
TWINS = {
    "year",
    "photo missing",
    "nobody",
    "English filtered",
    "English photo",
    "English officials",
    "English agencies",
    "English places",
    "follow asked",
    "follow confirmed",
    "follow end",
    "preview",
    "preview over",
    "error 400",
    "error 403",
    "error 429",
    "error 503",
    "error csrf",
}


def build():
    """Make the site; return the paths of its pages by name."""
    SiteProfile.objects.create(name="Cổng Tin", locality="Tỉnh Sơn Lĩnh", owner="UBND tỉnh", email="a@example.vn")
    old = make_places()
    agency, official = make_offices(old), make.make_official(distinction="xã Pha Đán")
    for title, start, acting in (("Giám đốc", 2022, False), ("Phó Giám đốc", 2015, True)):
        position = make.make_position(title, agency)
        make.make_appointment(official, position, start=PartialDate.of_year(start), is_acting=acting)
    section, picture = make.make_section(), make.make_picture()
    shared = {"districts": [old], "agencies": [agency], "section": section}
    for number in range(24):
        other = make.make_published(f"Bài số {number}", **shared)
        make.make_photo(other, picture=picture)
        make.make_mention(other, official, "Giám đốc Sở")
    article = make_story(official, picture, **shared)
    for loudness in Loudness:
        Notice.objects.create(text="Xả lũ lúc 14 giờ", article=article, loudness=loudness)
    page = Page.objects.create(name="Giới thiệu", body=BODY, is_public=True)
    return {
        "front": "/",
        **pages_of_news(article, old, section),
        "official": official.get_absolute_url(),
        "agency": agency.get_absolute_url(),
        "place": old.get_absolute_url(),
        "officials": "/can-bo/",
        "nobody": f"/can-bo/?agency={agency.slug}&on=1900-01-01",
        "post": official.appointments.first().position.get_absolute_url(),
        "agencies": "/co-quan/",
        "places": "/dia-ban/",
        "places found": "/dia-ban/?q=nam",
        "plain": page.get_absolute_url(),
        "open data": "/api/v1/",
        **pages_in_english(article, official, agency, old),
        **pages_of_following(),
        **pages_of_refusal(),
    }


def make_places():
    """Return a place that has ended, between its province and what followed it."""
    province = make.make_district("Tỉnh Sơn Lĩnh", tier="province")
    old = make.make_district("Huyện Nậm Thượng", parent=province, ends_on="2025-06-30")
    for name in ("Xã Lùng Vầu", "Xã Tà Sín"):
        new = make.make_district(name, tier="commune", starts_on="2025-07-01", parent=province)
        make.make_succession(old, new, resolution="Nghị quyết 1673")
    return old


def make_offices(place):
    """Return an agency of a place with a past, and with parts of parts."""
    agency = make.make_agency(district=place)
    make.make_agency("Phòng Công nghiệp", parent=make.make_agency("Chi cục Năng lượng", parent=agency))
    make.make_agency("Ty Công nghiệp", ends_on="1986-12-31", end_state="renamed").successors.add(agency)
    return agency


def make_story(official, picture, **shared):
    """Return an article with ten photos, a document, a correction, and more officials than a short group of filters."""
    article = make.make_published(
        "Vụ chè xuân",
        at="2022-03-12 08:00",
        body=BODY,
        summary="Ba thôn hái chè sớm.",
        byline="Hà Vi",
        event_on="2022-03-11",
        **ENGLISH,
        **shared,
    )
    for number in range(1, 11):
        file = picture if number != 10 else None
        make.make_photo(article, f"Ảnh số {number}", picture=file, alt=f"Nương chè {number}", credit="Lý Páo")
    for number in range(1, 15):
        make.make_mention(article, make.make_official(f"Lù Páo {number}"), "Tỉnh ủy viên", "Bí thư Huyện ủy")
    make.make_mention(article, official, "Giám đốc Sở")
    make.make_attachment(article)
    Correction.objects.create(article=article, text="Số hộ là 64.")
    return article


def pages_of_news(article, place, section):
    """Return the paths of lists, of the archive and of an article."""
    return {
        "archive": "/luu-tru/",
        "year": f"/luu-tru/{article.published_at:%Y}/",
        "month": f"/luu-tru/{article.published_at:%Y/%m}/",
        "list": "/tin-tuc/",
        "filtered": f"/tin-tuc/?district={place.slug}&since=2022-01-01",
        "found": "/tin-tuc/?q=che+xuan&order=relevance",
        "meant": "/tin-tuc/?q=nam+thuong",
        "nothing": f"/tin-tuc/?q=khongcobainay&district={place.slug}",
        "section": reverse("section", args=[section.slug]),
        "article": article.get_absolute_url(),
        "photo": reverse("photo", args=[article.slug, 2]),
        "photo missing": reverse("photo", args=[article.slug, 10]),
    }


def pages_in_english(article, *rows):
    """Return the paths of pages with English words around."""
    untranslated = make.make_published("Chợ phiên", summary="Chợ họp sớm.")
    named = {f"English {row._meta.model_name}": f"/en{row.get_absolute_url()}" for row in rows}
    return {
        "English front": "/en/",
        "English list": "/en/tin-tuc/",
        "English filtered": f"/en/tin-tuc/?district={rows[-1].slug}&since=2022-01-01",
        "English article": f"/en{article.get_absolute_url()}",
        "English page of a Vietnamese article": f"/en{untranslated.get_absolute_url()}",
        "English photo": "/en" + reverse("photo", args=[article.slug, 2]),
        "English officials": "/en/can-bo/",
        "English agencies": "/en/co-quan/",
        "English places": "/en/dia-ban/",
        **named,
    }


def pages_of_following():
    """Return the paths of the pages for following by e-mail."""
    mine, asked = make.make_subscription(), make.make_subscription(confirmed_at=None)
    return {
        "follow": "/theo-doi/",
        "follow asked": "/theo-doi/da-gui/",
        "follow confirm": reverse(CONFIRM, args=[token(CONFIRM, asked)]),
        "follow confirmed": reverse(CONFIRM, args=[token(CONFIRM, mine)]),
        "follow end": reverse(END, args=[token(END, mine)]),
        "follow mine": reverse(MINE, args=[token(MINE, mine.follower)]),
        "follow over": reverse(CONFIRM, args=["xyz"]),
    }


def pages_of_refusal():
    """Return the paths of pages that say why there is nothing to see."""
    withdrawn, draft = make.make_published("Bài rút"), make.make_article("Bài nháp")
    perform(withdrawn, "withdraw", reason="Sai.", forced=True)
    link = PreviewLink.objects.make(draft, make.make_chief(), timezone.now() + timedelta(days=1))[1]
    return {
        "preview": reverse("preview", args=[link]),
        "preview over": reverse("preview", args=["xyz"]),
        "missing": "/tin-tuc/vu-che-xuann/",
        "refused": "/tin-tuc/?since=31-02-2022",
        "withdrawn": withdrawn.get_absolute_url(),
        **{f"error {status}": f"/loi/{status}/" for status in (400, 403, 429, 500, 503, "csrf")},
    }
