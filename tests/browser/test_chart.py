"""The organisation chart as a browser draws it."""

import pytest

from tests.factories import make_agency

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
OUTSIDE = """() => [...document.querySelectorAll('.chart g')].filter(group => {
    const [box, text] = [group.querySelector('rect').getBBox(), group.querySelector('text').getBBox()];
    return text.x < box.x || text.y < box.y || text.x + text.width > box.x + box.width
        || text.y + text.height > box.y + box.height;
}).map(group => group.textContent)"""
NAMES = [
    "Trung tâm Phục vụ hành chính công xã Mường Khương",
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Mường Khương",
    "BAN CHỈ HUY QUÂN SỰ HUYỆN MƯỜNG KHƯƠNG",
    "Trường Phổ thông Dân tộc bán trú Trung học cơ sở Nghiêmnghiêmnghiêmnghiêm",
]


@pytest.fixture
def agency():
    """Return an agency between two others and four with long names."""
    own = make_agency("Ủy ban nhân dân huyện Mường Khương", parent=make_agency("Ủy ban nhân dân tỉnh Lào Cai"))
    for name in NAMES:
        make_agency(name, parent=make_agency(f"Khối {name}", parent=own))
    return own


def test_no_name_runs_out_of_its_box(new_page, agency):
    page = new_page(agency.get_absolute_url())
    assert page.locator(".chart g").count() == 10
    assert page.evaluate(OUTSIDE) == []


def test_a_box_leads_to_its_agency(new_page, agency):
    page = new_page(agency.get_absolute_url())
    page.locator(".over a").first.click()
    assert page.url.endswith(agency.parent.get_absolute_url())


def test_on_a_phone_the_table_stands_alone(new_page, agency):
    page = new_page(agency.get_absolute_url(), 360)
    assert not page.locator(".chart").is_visible()
    assert page.locator(".organisation tbody tr").count() == 10
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
