"""A small record and an article that prints titles, for tests of checks. All people and places are invented."""

from datetime import date

from articles.checking.check import check_and_keep
from tests.factories import make_agency, make_article, make_district, make_holder

DAY = date(2022, 3, 4)
TEXT = "Đồng chí {name}, {title} dự và phát biểu tại hội nghị."


def make_place():
    """Return huyện Nậm Thượng, within its province."""
    province = make_district("Tỉnh Sơn Lĩnh", "province")
    return make_district("Huyện Nậm Thượng", "huyen", parent=province, ends_on=date(2025, 6, 30))


def make_record(place, title="Chủ tịch", name="Giàng Seo Páo", agency="Ủy ban nhân dân huyện Nậm Thượng", **fields):
    """Return an official with a confirmed post in the place, since 2019."""
    row = make_agency(agency, kind=fields.pop("kind", "peoples_committee"), district=place)
    return make_holder(name, row, start=fields.pop("start", date(2019, 5, 1)), title=title, **fields)


def make_news(place, name="Giàng Seo Páo", title="Phó Chủ tịch UBND huyện", **fields):
    """Return a checked draft that prints a title beside a name."""
    body = f"<p>{TEXT.format(name=name, title=title)}</p>"
    article = make_article(body=fields.pop("body", body), event_on=fields.pop("event_on", DAY), **fields)
    article.districts.add(place)
    check_and_keep(article)
    return article
