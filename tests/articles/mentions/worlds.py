"""A small world for tests of the rules: a province, two districts that ended, a commune, their agencies."""

from datetime import date

from articles.mentions import About, Body, Named, Person, Post, Record, Unit, judge
from cms.dates import parse_partial

END = date(2025, 6, 30)
PROVINCE = Unit("t", "Tỉnh Sơn Lĩnh", "province")
DISTRICT = Unit("h", "Huyện Nậm Thượng", "huyen", PROVINCE, last=END)
OTHER = Unit("h2", "Huyện Pha Đán", "huyen", PROVINCE, last=END)
COMMUNE = Unit("x", "Xã Lùng Vầu", "commune", DISTRICT, last=END)
CITY = Unit("p", "Thành phố Sơn Hà", "huyen", PROVINCE, last=END)
UNITS = [PROVINCE, DISTRICT, OTHER, COMMUNE, CITY]
NAMES = {
    "hu": ("Huyện ủy Nậm Thượng", "party_committee", DISTRICT),
    "ub": ("Ủy ban nhân dân huyện Nậm Thượng", "peoples_committee", DISTRICT),
    "hd": ("Hội đồng nhân dân huyện Nậm Thượng", "peoples_council", DISTRICT),
    "hu2": ("Huyện ủy Pha Đán", "party_committee", OTHER),
    "ub2": ("Ủy ban nhân dân huyện Pha Đán", "peoples_committee", OTHER),
    "tu": ("Tỉnh ủy Sơn Lĩnh", "party_committee", PROVINCE),
    "ubt": ("Ủy ban nhân dân tỉnh Sơn Lĩnh", "peoples_committee", PROVINCE),
    "yt": ("Sở Y tế tỉnh Sơn Lĩnh", "department", PROVINCE),
    "nv": ("Sở Nội vụ tỉnh Sơn Lĩnh", "department", PROVINCE),
    "du": ("Đảng ủy xã Lùng Vầu", "party_committee", COMMUNE),
    "ca": ("Công an huyện Nậm Thượng", "police", DISTRICT),
    "tc": ("Ban Tổ chức Huyện ủy Nậm Thượng", "party_board", DISTRICT),
    "mt": ("Ủy ban Mặt trận Tổ quốc Việt Nam huyện Nậm Thượng", "front", DISTRICT),
    "tp": ("Ủy ban nhân dân thành phố Sơn Hà", "peoples_committee", CITY),
    "nn": ("Sở Nông nghiệp và Phát triển nông thôn tỉnh Sơn Lĩnh", "department", PROVINCE),
}
LAST_DAYS = {"nn": date(2025, 2, 28)}
BODIES = {
    key: Body(key, name, kind, unit, last=LAST_DAYS.get(key) or unit.last) for key, (name, kind, unit) in NAMES.items()
}


def post(text):
    """ "Bí thư @hu 2019-5-1..2024" as a Post; "~" before the title: acting."""
    title, _at, rest = text.partition(" @")
    agency, _blank, time = rest.partition(" ")
    start, _dots, end = time.partition("..")
    return Post(text, title.lstrip("~"), BODIES[agency], partial(start), partial(end), title.startswith("~"))


def partial(text):
    return parse_partial("/".join(reversed(text.split("-")))) if text else None


def person(name, *posts, key=None):
    return Person(key or name, name, (), tuple(map(post, posts)))


def judged(titles, posts, day="2022-3-4", places=(DISTRICT,), name="Giàng Seo Páo", others=(), **fields):
    """Return the Judgement of titles beside one name, against the posts of the one of that name."""
    people = [person(name, *posts), *others] if posts is not None else list(others)
    days = [date(*map(int, one.split("-"))) for one in day.split(" ")] if day else [None]
    inferred = fields.pop("is_inferred", False)
    about = About(days[0], days[-1] if len(days) > 1 else None, inferred, tuple(places))
    return judge(Named(name, tuple(titles), **fields), about, Record(people, UNITS, list(BODIES.values())))


def outcome(*arguments, **options):
    """Return the gravest outcome as a word, with the part that differs."""
    verdict = judged(*arguments, **options).gravest
    return f"{verdict.outcome}:{verdict.part}" if verdict.part else str(verdict.outcome)
