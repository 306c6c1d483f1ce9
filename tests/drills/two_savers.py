"""Drill: two editors save one article at the same moment, again and again; nothing that either typed is lost.

    .venv/bin/python -m tests.drills.two_savers [--pairs 200] [--seed 1]

Works on a database of its own and takes it away: SQLite in a file, or PostgreSQL where DRILL_DATABASE_URL names an
*empty* database. Each pair opens the form, changes something of its own, sends it from two threads at once, and
decides where it is asked. Ends with exit code 1 where a word is in no version, or one that nobody overruled is not in
the article.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import threading
from pathlib import Path

PARTS = ("title", "summary", "first", "last", "same", "caption", "person")


def say(line):
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def set_up(folder):
    """Make the database; return the numbers of an article and the two clients."""
    os.environ["DATABASE_URL"] = os.environ.get("DRILL_DATABASE_URL") or f"sqlite:///{folder}/drill.sqlite3"
    os.environ.update(
        DJANGO_SETTINGS_MODULE="cms.settings",
        SECRET_KEY="drill",
        DEBUG="0",
        DEMO="0",
        VAR_DIR=str(folder),
        REQUIRE_SECOND_FACTOR="0",  # the two sign in by a password alone
    )
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", "--noinput", verbosity=0)
    from django.test import Client
    from django.test.utils import setup_test_environment

    from cms.desk.registration import fill_desk
    from tests.factories import make_chief

    setup_test_environment()
    fill_desk()
    clients = []
    for name in ("an", "binh"):
        client = Client(headers={"host": "127.0.0.1"})
        client.force_login(make_chief(name))
        clients.append(client)
    return clients


def new_article():
    """Return an article of three paragraphs with a photo and a person."""
    from tests.factories import make_article, make_mention, make_official, make_photo

    article = make_article("Tiêu đề", body="<p>Đầu.</p><p>Giữa.</p><p>Cuối.</p>", summary="Tóm tắt.")
    make_photo(article, "Chú thích")
    make_mention(article, make_official(f"Người {article.pk}"), "Bí thư Huyện ủy")
    return article


def typed(client, article, part, word):
    """Open the form and return what will be sent: `word` put into a part."""
    from tests.articles.admin.posting import address
    from tests.posting import form_data

    page = client.get(address(article))
    data = form_data(page)
    if part == "title":
        data["title"] += f" {word}"
    elif part == "summary":
        data["summary"] += f" {word}"
    elif part == "caption":
        data["photos-0-caption"] += f" {word}"
    elif part == "person":
        data["mentions-0-titles"] += f"\n{word}"
    else:
        after = {"first": "Đầu.", "last": "Cuối.", "same": "Giữa."}[part]
        data["body"] = data["body"].replace(after, f"{after} {word}")
    return {**data, "_base": page.context["base"], "_continue": "1"}


def send(client, article, data, barrier, result, choose):
    """Send the form at the same moment as the other; decide where asked. `result` gets (statuses, what was chosen)."""
    from django.db import connection

    from tests.articles.admin.posting import address

    barrier.wait()
    statuses, chosen = [], ""
    try:
        answer = client.post(address(article), data)
        statuses.append(answer.status_code)
        if answer.status_code == 409:
            chosen = choose
            parts = {f"part-{name}": choose for name, _theirs, _mine in answer.context["rows"]}
            statuses.append(client.post(address(article), {"_mine": answer.context["mine"], **parts}).status_code)
    except Exception as error:  # the drill tells it
        statuses.append(f"{type(error).__name__}: {error}")
    result.append((statuses, chosen))
    connection.close()


def one_pair(clients, number, dice):
    """Let both save at once; return (faults, whether one was asked)."""
    article = new_article()
    parts, words = [dice.choice(PARTS) for _client in clients], [f"an{number}x", f"binh{number}x"]
    sent = [typed(client, article, *own) for client, *own in zip(clients, parts, words, strict=True)]
    barrier, results = threading.Barrier(2), ([], [])
    choose = dice.choice(["theirs", "mine"])
    threads = [
        threading.Thread(target=send, args=(client, article, data, barrier, result, choose))
        for client, data, result in zip(clients, sent, results, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    from articles.content import content_of

    now = json.dumps(content_of(article), ensure_ascii=False)
    ever = json.dumps(list(article.revisions.values_list("content", flat=True)), ensure_ascii=False)
    told = [result[0] for result in results]
    faults = [f"pair {number} {parts}: answers {told}" for statuses, _chosen in told if statuses[-1] != 302]
    faults += [f"pair {number} {parts}: {word} is in no version" for word in words if word not in ever]
    was_asked = any(chosen for _statuses, chosen in told)
    if not was_asked:
        faults += [f"pair {number} {parts}: {word} is not in the article" for word in words if word not in now]
    return faults, was_asked


def main():
    """Run the drill."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="congtin-drill-") as folder:
        clients = set_up(Path(folder))
        from django.db import connection

        outcomes = [one_pair(clients, number, dice) for number in range(options.pairs)]
        faults = [fault for found, _asked in outcomes for fault in found]
        asked = sum(was_asked for _found, was_asked in outcomes)
        say(f"{connection.vendor}: {options.pairs} pairs, {asked} asked, {len(faults)} faults, seed {options.seed}")
        for fault in faults[:20]:
            say(f"  {fault}")
        connection.close()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
