"""Drill: July 2025 over thousands of articles, applied, walked through, undone, compared row by row.

    .venv/bin/python -m tests.drills.reform [--articles 10000] [--every 1]

Makes a database of its own and takes it away again: SQLite in memory, or a new one on the server that DATABASE_URL
names. Ends with exit code 1 where an old address does not answer or a row is not as it was.
"""

import argparse
import os
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import django

SLUG = "huyen-muong-khuong"
FIRST = datetime(2015, 1, 5, 1, tzinfo=UTC)
SENTENCE = "<p>Ba thôn vùng cao có đường mới, bà con chở chè ra chợ huyện trong buổi sáng.</p>"
DRAFT_EVERY = 5  # one in so many is a draft, owned by an agency that ends


def report(line):
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@contextmanager
def timed(what):
    """Print what was done and how long it took."""
    start = time.monotonic()
    yield
    report(f"{what}: {time.monotonic() - start:.1f} s")


@contextmanager
def scratch_database():
    """Make an empty database with all tables, and take it away at the end."""
    from django.test.runner import DiscoverRunner

    runner = DiscoverRunner(verbosity=0, interactive=False)
    databases = runner.setup_databases()
    try:
        yield
    finally:
        runner.teardown_databases(databases)


def write_news(units, publisher, count):
    """Write `count` articles filed under the units one after another, most of them published."""
    from articles.models import Article

    def article(number):
        public = number % DRAFT_EVERY != 0
        return Article(
            title=f"Tin số {number} về đường lên vùng chè",
            body=SENTENCE * 4,
            publisher=None if public else publisher,
            state="published" if public else "draft",
            slug=f"tin-so-{number}" if public else None,
            published_at=FIRST + timedelta(hours=8 * number) if public else None,
            section_id=section,
        )

    section = Article._meta.get_field("section").get_default()
    articles = Article.objects.bulk_create((article(number) for number in range(count)), batch_size=500)
    links = Article.districts.through
    links.objects.bulk_create(
        (links(article=one, district=units[number % len(units)]) for number, one in enumerate(articles)), batch_size=500
    )


def old_addresses(rehearsal):
    """Return the addresses of what ends and of all news filed under it."""
    from articles.models import Article

    news = Article.objects.published().in_districts([rehearsal.huyen]).only("slug")
    return [row.get_absolute_url() for row in (*rehearsal.units, *rehearsal.agencies, *news)]


def silent(addresses):
    """Return those addresses that answer neither 200 nor with a permanent redirect."""
    from django.test import Client

    client = Client(SERVER_NAME="localhost")
    answers = ((address, client.get(address).status_code) for address in addresses)
    return [(address, status) for address, status in answers if status not in {200, 301, 308}]


def drill(count, every):
    """Run the drill with every so-many-th address; return everything that went wrong."""
    from articles.models import Article
    from people.changes import undo
    from people.models import Agency
    from people.reform import carry_out, make_plan
    from tests.dumps import dump
    from tests.july_2025 import Rehearsal, load_places_and_people

    load_places_and_people()
    rehearsal = Rehearsal(SLUG)
    rehearsal.rewind()
    with timed(f"{count} articles written"):
        write_news(rehearsal.units, Agency.objects.get(slug="huyen-uy-huyen-muong-khuong"), count)
    before, addresses = dump(), old_addresses(rehearsal)[::every]
    with timed("Plan"):
        plan = make_plan(rehearsal.order)
        digest = plan.digest
    report(
        f"  {len(plan.units)} places, {len(plan.agencies)} agencies and {len(plan.posts)} posts end; "
        + "; ".join(f"{effect.count}: {effect.label}" for effect in plan.effects)
    )
    with timed("Apply"):
        change_set = carry_out(rehearsal.order, digest)
    report(f"  {change_set.images.count()} rows; unpublished articles: {Article.objects.in_the_making().count()}")
    with timed(f"{len(addresses)} old addresses after apply"):
        wrong = silent(addresses)
    with timed("Undo"):
        undo(change_set)
    with timed("Compare row by row"):
        after = dump()
        wrong += [(label, "rows differ") for label in before if before[label] != after[label]]
    report(f"  {sum(len(rows) for rows in after.values())} rows in {len(after)} tables compared")
    with timed(f"{len(addresses)} old addresses after undo"):
        wrong += silent(addresses)
    return wrong


def main():
    """Read the arguments, run the drill in a database of its own, say how it went."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=10_000, help="how many to make (10000)")
    parser.add_argument("--every", type=int, default=1, help="ask only every so-many-th old address (1: all)")
    arguments = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    os.environ.setdefault("DATABASE_URL", "")
    django.setup()
    with scratch_database():
        wrong = drill(arguments.articles, arguments.every)
    for what, why in wrong[:20]:
        report(f"WRONG {what}: {why}")
    report("Everything answered and everything is as it was." if not wrong else f"{len(wrong)} faults.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
