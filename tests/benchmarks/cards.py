"""Benchmark: what cards cost: drawing one, and answering with one that is kept, against the article's page.

    .venv/bin/python -m tests.benchmarks.cards

Makes a database of its own (SQLite in memory, or a new one on the server that DATABASE_URL names). Times are those of
the same run; what counts is how they stand to that of the page. Also prints the bytes of the cards.
"""

import os
import statistics
import time

import django

ROUNDS = 30
TITLE = "Tri ân những “người lái đò”: Lễ kỷ niệm 43 năm Ngày Nhà giáo Việt Nam 20/11"
SCENE, PAGE = "school_yard", "the article's page"


def milliseconds(act):
    """Return the middle time that an act takes."""
    times = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def articles():
    """Return {what it is: a published article}, with a large photo and without one."""
    from io import BytesIO

    from articles.demo.scenes import draw
    from articles.models import Picture
    from tests.factories import make_photo, make_published

    file = BytesIO()
    draw(SCENE, 1).resize((4000, 2500)).save(file, "JPEG")
    found = {"type alone": make_published(TITLE), "with a photo": make_published(TITLE)}
    make_photo(found["with a photo"], picture=Picture.objects.from_upload(file.getvalue()))
    return found


def report(client, kind, article):
    """Print bytes and times of one article's card."""
    from articles.cards.keeping import forget

    page, card = article.get_absolute_url(), f"{article.get_absolute_url()}the.jpg"
    answer = client.get(card)
    held = {"if-none-match": answer["ETag"]}
    acts = {
        PAGE: lambda: client.get(page),
        "card, drawn": lambda: (forget(article.pk), client.get(card)),
        "card, kept": lambda: client.get(card),
        "card, not changed (304)": lambda: client.get(card, headers=held),
    }
    times = {name: milliseconds(act) for name, act in acts.items()}
    print(f"{kind}: {len(answer.content) / 1000:.0f} KB")  # noqa: T201
    for name, taken in times.items():
        print(f"  {name:25} {taken:7.1f} ms   {taken / times[PAGE]:5.2f} x")  # noqa: T201


def main():
    """Run the benchmark."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    from django.test import Client
    from django.test.runner import DiscoverRunner

    runner = DiscoverRunner(verbosity=0, interactive=False)
    databases = runner.setup_databases()
    try:
        for kind, article in articles().items():
            report(Client(headers={"host": "127.0.0.1"}), kind, article)
    finally:
        runner.teardown_databases(databases)


if __name__ == "__main__":
    main()
