"""Titles against the record, and a recheck: python -m tests.benchmarks.check_titles [OFFICIALS ARTICLES]

One article of 3 KB with ten people is checked against OFFICIALS on record; the baseline is the same check against a
record of these ten alone. Then one official's post is corrected, and of ARTICLES those that name them are checked
again; the baseline is a check of as many articles one by one. Uses the tests' database in memory.
"""

import os
import sys
import time
from datetime import date

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
OFFICIALS, ARTICLES, NAMING, TIMES = 20_000, 10_000, 25, 30
FILLER = (
    "Bà con các thôn góp công làm đường lên vùng chè, hai cầu qua suối làm xong trước mùa mưa, xe chở chè đi được "
    "quanh năm, nhiều hộ mua thêm máy sao chè và bàn việc giữ rừng đầu nguồn cho mùa sau. "
)


def seconds(act, times=1):
    """Return how long an act takes, the shortest of several runs."""
    runs = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        runs.append(time.perf_counter() - start)
    return min(runs)


def main(officials, articles):
    """Print the ratios; milliseconds and query counts for information."""
    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from articles.checking import rechecking
    from articles.checking.check import check_article, check_record

    call_command("migrate", verbosity=0)
    place, people = make_record(10)
    article = make_article(place, people)
    alone = seconds(lambda: check_record([article]), TIMES)
    crowd(officials)
    checked = seconds(lambda: check_record([article]), TIMES)
    whole = seconds(lambda: check_article(article), TIMES)
    size = len(article.body.encode()) / 1000
    say(f"an article of {size:.1f} KB with 10 people against {officials} officials takes {checked / alone:.2f} times")
    say("what it takes against these 10 alone")
    say(f"(for information: titles {checked * 1000:.1f} ms, with reading and proofreading {whole * 1000:.1f} ms)")
    fill(article, people[0], articles)
    rechecking.note_change([people[0].pk])
    named = rechecking.naming([people[0].pk])
    one_by_one = seconds(lambda: [check_record([row]) for row in named])
    with CaptureQueriesContext(connection) as queries:
        recheck = seconds(rechecking.recheck_changed)
    named_of = f"{named.count()} of {articles} articles"
    say(f"a recheck of {named_of} takes {recheck / one_by_one:.2f} times checking each by itself")
    say(f"(for information: {recheck * 1000:.0f} ms, {len(queries)} queries)")


def make_record(count):
    """Return a place and `count` officials with two posts each."""
    from tests import factories as make

    province = make.make_district("Tỉnh Sơn Lĩnh", "province")
    place = make.make_district("Huyện Nậm Thượng", "huyen", parent=province)
    party = make.make_agency("Huyện ủy Nậm Thượng", kind="party_committee", district=place)
    people = []
    for number in range(count):
        office = make.make_agency(f"Phòng Số {number} huyện Nậm Thượng", district=place)
        official = make.make_holder(f"Lò Văn {chr(65 + number)}ánh", office, date(2019, 5, 1), title="Trưởng phòng")
        member, _new = party.positions.get_or_create(title="Ủy viên")
        make.make_appointment(official, member, start=None)
        people.append(official)
    return place, people


def make_article(place, people):
    """Return an article of about 3 KB in which everybody is named twice with a title."""
    from articles.models import Mention
    from tests import factories as make

    lines = [
        f"<p>Đồng chí {one.name}, Huyện ủy viên, Trưởng phòng Số {n} huyện dự.</p>" for n, one in enumerate(people)
    ]
    article = make.make_article(body="".join(lines) + f"<p>{FILLER * 7}</p>", event_on=date(2022, 3, 4))
    article.districts.add(place)
    for order, one in enumerate(people):
        mention = Mention.objects.create(article=article, printed_name=one.name, official=one, order=order)
        mention.titles.create(text="Huyện ủy viên", order=0, place="block", number=order)
        mention.titles.create(text=f"Trưởng phòng Số {order} huyện", order=1, place="block", number=order)
    return article


def crowd(count):
    """Write further officials, each with a confirmed post."""
    from people.models import Appointment, Official
    from tests import factories as make

    position = make.make_position("Chuyên viên")
    rows = [
        Official(name=f"Vàng Seo {number}", slug=f"vang-{number}", folded=f" vang seo {number} ")
        for number in range(count)
    ]
    rows = Official.objects.bulk_create(rows, batch_size=1000)
    start = {"start_earliest": date(2019, 1, 1), "start_latest": date(2019, 1, 1)}
    posts = [Appointment(official=row, position=position, **start) for row in rows]
    Appointment.objects.bulk_create(posts, batch_size=1000)


def fill(model, official, count):
    """Write further articles; NAMING of them name the official."""
    from articles.models import Article, Mention

    rows = [Article(title=f"Tin {number}", body=model.body, event_on=model.event_on) for number in range(count)]
    rows = Article.objects.bulk_create(rows, batch_size=500)
    mentions = [Mention(article=row, printed_name=official.name, official=official) for row in rows[:NAMING]]
    Mention.objects.bulk_create(mentions)


def say(text):
    """Print a line."""
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main(*(map(int, sys.argv[1:3]) if len(sys.argv) > 2 else (OFFICIALS, ARTICLES)))
