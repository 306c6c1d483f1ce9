"""Benchmark: the desk's list of articles and a search in it, over a few and over very many articles.

    .venv/bin/python -m tests.benchmarks.change_list [--articles 100000]

Makes a database of its own (SQLite in memory, or a new one on the server that DATABASE_URL names). Prints the queries
of each page and its time against that over 1,000 articles in the same run.
"""

import argparse
import os
import statistics
import sys
import time

import django

FEW, ROUNDS = 1000, 7
SENTENCE = "<p>Ba thôn vùng cao có đường mới, bà con chở chè ra chợ huyện trong buổi sáng.</p>"
ADDRESSES = {
    "list": "/admin/articles/article/",
    "search": "/admin/articles/article/?q=duong len vung",
    "search that finds nothing": "/admin/articles/article/?q=khongcobainay",
    "filter": "/admin/articles/article/?state__exact=draft",
}


def write(start, end, agencies):
    """Write articles of numbers from `start` to `end`, half of them published."""
    from datetime import UTC, datetime, timedelta

    from articles.models import Article, State
    from articles.models.section import default_section

    first, section = datetime(2015, 1, 5, 1, tzinfo=UTC), default_section()
    for begin in range(start, end, 2000):
        Article.objects.bulk_create(
            Article(
                title=f"Đường lên vùng chè thôn {number}" if number % 50 == 0 else f"Họp bàn việc thôn {number}",
                body=SENTENCE,
                section_id=section,
                publisher=agencies[number % len(agencies)],
                state=State.PUBLISHED if number % 2 else State.DRAFT,
                slug=f"bai-{number}" if number % 2 else None,
                published_at=first + timedelta(minutes=number) if number % 2 else None,
            )
            for number in range(begin, min(begin + 2000, end))
        )


def measure(client, address):
    """Return (queries, milliseconds, whether any query counts without a limit) of a page."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    times = []
    for _round in range(ROUNDS):
        with CaptureQueriesContext(connection) as asked:
            start = time.perf_counter()
            assert client.get(address).status_code == 200
            times.append((time.perf_counter() - start) * 1000)
    counting = [query["sql"] for query in asked if "COUNT(" in query["sql"] and "LIMIT" not in query["sql"]]
    real = [query for query in asked if not query["sql"].startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))]
    return len(real), statistics.median(times), bool(counting)


def main():
    """Run the benchmark."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100_000)
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    from django.test import Client
    from django.test.runner import DiscoverRunner

    from cms.desk.registration import fill_desk
    from tests.factories import make_agency, make_chief

    fill_desk()
    runner = DiscoverRunner(verbosity=0, interactive=False)
    databases = runner.setup_databases()
    try:
        agencies = [make_agency(f"Sở số {number}") for number in range(20)]
        client = Client(headers={"host": "127.0.0.1"})
        client.force_login(make_chief())
        write(0, FEW, agencies)
        few = {name: measure(client, address) for name, address in ADDRESSES.items()}
        write(FEW, options.articles, agencies)
        for name, address in ADDRESSES.items():
            count, duration, is_counting = measure(client, address)
            ratio = duration / few[name][1]
            told = "counts all rows" if is_counting else "counts no more than it shows"
            sys.stdout.write(
                f"{name}: {count} queries ({few[name][0]} over {FEW}), {ratio:.1f} times as long, {told}\n"
            )
    finally:
        runner.teardown_databases(databases)


if __name__ == "__main__":
    main()
