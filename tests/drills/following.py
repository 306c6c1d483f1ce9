"""Drill: letters to followers while the processes that send them are killed; each follower gets each article once.

    .venv/bin/python -m tests.drills.following [--followers 1000] [--lists 50] [--articles 30] [--kills 20]
                                               [--life 10] [--seed 1]

Works on a database of its own and takes it away: SQLite in a file, or PostgreSQL where DRILL_DATABASE_URL names an
*empty* database. The mail server (aiosmtpd) is a process of its own that writes down every letter it takes and drops
none that came before. The task worker and `send_digests --every 1` are killed by SIGKILL at random moments (each lives
`life` seconds at most) and started again. Ends with exit code 1 where a follower lacks an article, has one twice, or
has one that is not on the list.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLAIM_SECONDS = 3  # instead of two minutes, so that the drill need not wait for those
SERVER = """
import asyncio, email, email.policy, json, sys
from aiosmtpd.smtp import SMTP
class Writer:
    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        text = letter.get_body(("plain",)).get_content()
        told = {"to": envelope.rcpt_tos, "id": letter["Message-ID"], "text": text}
        with open(sys.argv[1], "a") as book:
            book.write(json.dumps(told) + chr(10))
        return "250 OK"
async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Writer(), hostname="drill"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""
SENDER = """
import sys, django
django.setup()
from datetime import timedelta
from django.core.management import call_command
from articles.following import sending
sending.CLAIM = timedelta(seconds=float(sys.argv[1]))
if sys.argv[2] == "db_worker":
    call_command("db_worker", interval=0.2, startup_delay=False, reload=False)
else:
    call_command("send_digests", every=1)
"""


def say(line):
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class MailServer:
    """A real SMTP server in a process of its own."""

    def __init__(self, folder):
        self.book = folder / "letters.jsonl"
        command = [sys.executable, "-c", SERVER, str(self.book)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def letters(self):
        """Return what was written down of every letter."""
        return [json.loads(line) for line in self.book.read_text().splitlines()] if self.book.exists() else []

    def stop(self):
        """End it."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Sender:
    """A process that sends letters and is killed now and then."""

    def __init__(self, command, life, dice):
        self.command, self.life, self.dice = command, life, dice
        self.kills = 0
        self.start()

    def start(self):
        """Start it; it takes two seconds to begin, and dies some seconds later."""
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        words = [sys.executable, "-c", SENDER, str(CLAIM_SECONDS), self.command]
        self.process = subprocess.Popen(words, cwd=ROOT, **quiet)
        self.dies_at = time.monotonic() + self.dice.uniform(2, self.life)

    def tend(self, may_kill):
        """Kill it where its hour has come, and start it again; start it too where it ended by itself."""
        if may_kill and time.monotonic() > self.dies_at:
            self.stop()
            self.kills += 1
        if self.process.poll() is not None:
            self.start()

    def stop(self):
        """Kill it, wherever it is."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def set_up(folder, port):
    """Make the database, and say to Django where it and the mail server are."""
    os.environ["DATABASE_URL"] = os.environ.get("DRILL_DATABASE_URL") or f"sqlite:///{folder}/drill.sqlite3"
    os.environ.update(
        DJANGO_SETTINGS_MODULE="cms.settings", SECRET_KEY="drill", DEBUG="0", DEMO="0", VAR_DIR=str(folder)
    )
    os.environ.update(EMAIL_URL=f"smtp://127.0.0.1:{port}", SITE_URL="http://drill.vn")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def make_lists(count):
    """Return (queries of different lists, places, agencies): by place, by agency, by both, by words, and all news."""
    from tests.factories import make_agency, make_district

    places = [make_district(f"Xã Drill {number}", tier="commune") for number in range(15)]
    agencies = [make_agency(f"Sở Drill {number}", slug=f"so-drill-{number}") for number in range(15)]
    queries = [""]
    queries += [f"district={place.slug}" for place in places]
    queries += [f"agency={agency.slug}" for agency in agencies]
    queries += [f"q=vi%E1%BB%87c+{number}" for number in range(10)]
    queries += [f"district={place.slug}&agency={agency.slug}" for place, agency in zip(places, agencies, strict=True)]
    return queries[:count], places, agencies


def make_followers(count, queries):
    """Make the followers, each of one list, and set them going a moment ago."""
    from django.utils import timezone

    from articles.models import Follower, Subscription

    at = timezone.now() - timedelta(minutes=1)
    people = Follower.objects.bulk_create(Follower(email=f"nguoi-{number}@drill.vn") for number in range(count))
    Subscription.objects.bulk_create(
        Subscription(follower=one, query=queries[number % len(queries)], asked_at=at, confirmed_at=at)
        for number, one in enumerate(people)
    )


def publish(number, places, agencies, dice):
    """Publish an article about some places and agencies."""
    from articles.workflow import perform
    from tests.factories import make_article

    about = {"districts": dice.sample(places, 3), "agencies": dice.sample(agencies, 3)}
    article = make_article(f"Tin drill {number}", f"<p>Nói về việc {dice.randrange(10)} của xã.</p>", **about)
    perform(article, "publish", forced=True)


def run(options, places, agencies, dice):
    """Publish while senders are killed, until every letter is out; return (kills, seconds)."""
    start = time.monotonic()
    senders = [Sender(command, options.life, dice) for command in ("db_worker", "send_digests")]
    published, next_at = 0, time.monotonic()
    try:
        while True:
            done = sum(sender.kills for sender in senders)
            for sender in senders:
                sender.tend(may_kill=sum(one.kills for one in senders) < options.kills)
            if published < options.articles and time.monotonic() > next_at:
                publish(published, places, agencies, dice)
                published, next_at = published + 1, time.monotonic() + dice.uniform(0.5, 2)
            if published == options.articles and done >= options.kills and is_quiet():
                return done, time.monotonic() - start
            time.sleep(0.05)
    finally:
        for sender in senders:
            sender.stop()


def is_quiet():
    """Tell whether nothing waits any more: no article whose followers are not found, no article without letter."""
    from articles.following.matching import forgotten
    from articles.models import Delivery, Letter

    waits = forgotten().exists() or Delivery.objects.waiting().exists() or Letter.objects.unsent().exists()
    if not waits:
        time.sleep(1)  # what was handed over in this moment is written down by now
    return not waits


def faults_of(letters):
    """Return (deliveries wanted, faults as sentences): what the lists say against what the mail server wrote down."""
    from django.http import QueryDict

    from articles.filters import REPEATABLE, SINGLE, ArticleFilter
    from articles.models import Article, Subscription
    from cms.parameters import Parameters

    got = Counter()
    for letter in letters:
        for line in letter["text"].splitlines():
            if line.startswith("http://drill.vn/tin-tuc/") and "?" not in line:
                got[letter["to"][0], line.removeprefix("http://drill.vn/tin-tuc/").strip("/")] += 1
    got = Counter({key: count for key, count in got.items() if key[1]})
    wanted, on_list = set(), {}
    for subscription in Subscription.objects.select_related("follower"):
        query = subscription.query
        if query not in on_list:
            parameters = Parameters(QueryDict(query), REPEATABLE, SINGLE)
            found = ArticleFilter(parameters.data, Article.objects.published()).qs
            on_list[query] = list(found.values_list("slug", flat=True))
        wanted |= {(subscription.follower.email, slug) for slug in on_list[query]}
    faults = [f"{who} did not get {what}" for who, what in wanted - got.keys()]
    faults += [f"{who} got {what}, which is not on the list" for who, what in got.keys() - wanted]
    faults += [f"{who} got {what} {count} times" for (who, what), count in got.items() if count > 1]
    return len(wanted), faults


def drill(folder, options):
    """Run it in a folder; return the faults."""
    dice = random.Random(options.seed)
    server = MailServer(folder)
    try:
        set_up(folder, server.port)
        queries, places, agencies = make_lists(options.lists)
        make_followers(options.followers, queries)
        kills, seconds = run(options, places, agencies, dice)
        letters = server.letters()
    finally:
        server.stop()
    from django.db import connection

    from articles.models import Letter

    wanted, faults = faults_of(letters)
    say(
        f"{connection.vendor}: {options.followers} followers of {len(queries)} lists, {options.articles} articles, "
        f"{kills} kills, {wanted} deliveries wanted, {len(letters)} letters in {seconds:.0f} s, "
        f"{Letter.objects.unanswered().count()} handed over without an answer seen, {len(faults)} faults, "
        f"seed {options.seed}"
    )
    connection.close()
    return faults


def main():
    """Run the drill and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    defaults = {"followers": 1000, "lists": 50, "articles": 30, "kills": 20, "life": 10, "seed": 1}
    for name, default in defaults.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="congtin-drill-") as folder:
        faults = drill(Path(folder), options)
    for fault in faults[:20]:
        say(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
