"""axe finds nothing on the public pages, on a phone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from articles.models import Loudness, Notice, Page, SiteProfile
from cms.dates import PartialDate
from tests.factories import (
    make_agency,
    make_appointment,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_position,
    make_published,
    make_section,
    make_succession,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BODY = (
    '<p>Đoạn một có <a href="https://example.vn/">liên kết</a>.</p><h2>Ba việc</h2><ul><li>Một</li></ul>'
    "<blockquote><p>Lời nói</p></blockquote>"
    "<table><tbody><tr><th>Thôn</th><th>Số hộ</th></tr><tr><td>Pha Đán</td><td>64</td></tr></tbody></table>"
)


@pytest.fixture
def paths():
    """Return the paths of the pages by name, on a site with one of everything and 25 articles."""
    SiteProfile.objects.create(name="Cổng Tin", locality="Tỉnh Sơn Lĩnh", owner="UBND tỉnh", email="a@example.vn")
    province = make_district("Tỉnh Sơn Lĩnh", tier="province")
    old = make_district("Huyện Nậm Thượng", parent=province, ends_on="2025-06-30")
    for name in ("Xã Lùng Vầu", "Xã Tà Sín"):
        make_succession(old, make_district(name, tier="commune", starts_on="2025-07-01", parent=province))
    agency, official, section = make_agency(district=old), make_official(), make_section()
    make_agency("Phòng Công nghiệp", parent=make_agency("Chi cục Năng lượng", parent=agency))
    make_agency("Ty Công nghiệp", ends_on="1986-12-31", end_state="renamed").successors.add(agency)
    for title, start in (("Giám đốc", 2022), ("Phó Giám đốc", 2015)):
        make_appointment(official, make_position(title, agency), start=PartialDate.of_year(start))
    picture = make_picture()
    article = make_published(
        "Vụ chè xuân", body=BODY, districts=[old], agencies=[agency], section=section, byline="Hà Vi"
    )
    for number in range(10):
        make_photo(article, caption=f"Ảnh số {number}", picture=picture if number else None)
        make_mention(article, make_official(f"Lù Páo {number}"), "Tỉnh ủy viên", "Bí thư Huyện ủy")
    make_mention(article, official, "Giám đốc Sở")
    for number in range(24):
        other = make_published(f"Bài số {number}", districts=[old], agencies=[agency], section=section)
        make_photo(other, picture=picture)
        make_mention(other, official, "Giám đốc Sở")
    for loudness in Loudness:
        Notice.objects.create(text="Xả lũ lúc 14 giờ", article=article, loudness=loudness)
    page = Page.objects.create(name="Giới thiệu", body=BODY, is_public=True)
    return {
        "front": "/",
        "archive": "/luu-tru/",
        "year": f"/luu-tru/{article.published_at:%Y}/",
        "month": f"/luu-tru/{article.published_at:%Y/%m}/",
        "list": f"/tin-tuc/?district={old.slug}&since=2022-01-01",
        "nothing": "/tin-tuc/?q=khongcobainay",
        "section": f"/chuyen-muc/{section.slug}/",
        "article": article.get_absolute_url(),
        "photo": f"{article.get_absolute_url()}anh/2/",
        "official": official.get_absolute_url(),
        "agency": agency.get_absolute_url(),
        "place": old.get_absolute_url(),
        "officials": "/can-bo/",
        "post": official.appointments.first().position.get_absolute_url(),
        "nobody": f"/can-bo/?agency={agency.slug}&on=1900-01-01",
        "agencies": "/co-quan/",
        "places": "/dia-ban/",
        "plain": page.get_absolute_url(),
        "missing": "/khong-co/",
        "refused": "/tin-tuc/?since=31-02-2022",
    }


def faults(page):
    """Return what axe finds on a page, and whether the page is wider than its window."""
    results = Axe().run(page).response["violations"]
    found = [(fault["id"], [node["html"][:200] for node in fault["nodes"]]) for fault in results]
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        found.append(("wider than its window", []))
    return found


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_on_any_page_and_none_is_too_wide(new_page, paths, width):
    page = new_page("/", width, bypass_csp=True)
    found = {}
    for name, path in paths.items():
        page.goto(path)
        if faulty := faults(page):
            found[name] = faulty
    assert found == {}


def test_axe_finds_nothing_in_the_dark_on_the_narrowest_phone(new_page, paths):
    page = new_page("/", 320, bypass_csp=True, color_scheme="dark")
    found = {}
    for name in ("front", "list", "article", "official", "agency", "place"):
        page.goto(paths[name])
        if faulty := faults(page):
            found[name] = faulty
    assert found == {}


def test_the_browser_finds_nothing_that_the_policy_forbids(new_page, paths):
    complaints = []
    page = new_page("/")
    page.wait_for_load_state("networkidle")  # going on too early gives up pictures of this first page
    page.on("console", lambda message: complaints.append(message.text))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    page.on("response", lambda response: complaints.append(response.url) if response.status >= 500 else None)
    for name in ("front", "list", "article", "official", "agency", "place"):
        page.goto(paths[name])
        page.wait_for_load_state("networkidle")
    assert complaints == []
