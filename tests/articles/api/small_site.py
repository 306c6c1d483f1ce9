"""A site with one of everything, and a draft that nobody may see."""

from datetime import date

from articles.models import Correction
from articles.workflow import perform
from cms.dates import PartialDate
from tests import factories as make

SECRETS = ("bí mật", "bi-mat")  # in everything that only the draft knows


def small_site():
    """Make the site; return its public rows by the names of the API's resources."""
    province = make.make_district("Tỉnh Sơn Lĩnh", "province")
    old = make.make_district("Huyện Nậm Thượng", parent=province, ends_on=date(2025, 6, 30))
    new = make.make_district("Xã Lùng Vầu", "commune", parent=province, starts_on=date(2025, 7, 1))
    make.make_succession(old, new, resolution="Nghị quyết 9999/NQ-UBTVQH15")
    agency = make.make_agency("Huyện ủy Nậm Thượng", "party_committee", district=old)
    official = make.make_official("Vũ Thu Hiền")
    make.make_appointment(official, make.make_position("Bí thư", agency), start=PartialDate.of_month(2019, 5))
    section = make.make_section("Kinh tế")
    article = make.make_published(
        body='<p>Ba thôn <a href="/tin-tuc/">có đường</a> mới.</p><figure data-photo="1"></figure>',
        districts=[old],
        agencies=[agency],
        section=section,
        event_on=date(2022, 3, 9),
    )
    make.make_photo(article, picture=make.make_picture())
    make.make_photo(article, "Ảnh chưa có")
    make.make_mention(article, official, "Bí thư Huyện ủy")
    make.make_attachment(article)
    Correction.objects.create(article=article, text="Bản trước viết nhầm số thôn.")
    perform(make.make_published("Tin đã rút"), "withdraw", reason="nhầm", forced=True)
    secret_draft()
    return {"articles": article, "officials": official, "agencies": agency, "places": old, "sections": section}


def secret_draft():
    """Make a draft with everything that reading a text makes; return its rows by the names of the resources."""
    place = make.make_district("Xã Bí Mật", "commune", code="", is_provisional=True)
    agency = make.make_agency("Ban Bí Mật", is_provisional=True, district=place)
    official = make.make_official("Bí Mật", is_provisional=True)
    for post in (make.make_position("Trưởng ban bí mật", agency), make.make_position("Phó bí mật", make.make_agency())):
        make.make_appointment(official, post, is_confirmed=False, attested_on=date(2022, 3, 9))
    draft = make.make_article("Tin bí mật", slug="tin-bi-mat", districts=[place], agencies=[agency])
    make.make_photo(draft, "Ảnh bí mật", picture=make.make_picture())
    make.make_mention(draft, official, "Trưởng ban bí mật")
    make.make_attachment(draft, "Tệp bí mật")
    return {"articles": draft, "officials": official, "agencies": agency, "places": place}
