"""Drill: articles scheduled within a minute, two clocks that are killed and whose time jumps; each is published once.

    .venv/bin/python -m tests.drills.schedules [--articles 100] [--seconds 60] [--seed 1]

Works on a database of its own and takes it away: SQLite in a file, or PostgreSQL where DRILL_DATABASE_URL names an
*empty* database. Two workers run `publish_due --every 1`; each is killed after a second or three, wherever it is, and
started again with its clock up to an hour ahead or behind. A watcher notes by the true clock when each article is first
public. Ends with exit code 1 where one was published early, twice or never.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORKER = """
import sys, django, time_machine
from datetime import datetime, timedelta, timezone
django.setup()
from django.core.management import call_command
with time_machine.travel(datetime.now(timezone.utc) + timedelta(seconds=float(sys.argv[1]))):
    call_command("publish_due", every=1)
"""


def say(line):
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def set_up(folder, count, seconds, dice):
    """Make the database with `count` articles to be published within `seconds`; return {number: time}."""
    os.environ["DATABASE_URL"] = os.environ.get("DRILL_DATABASE_URL") or f"sqlite:///{folder}/drill.sqlite3"
    os.environ.update(DJANGO_SETTINGS_MODULE="cms.settings", SECRET_KEY="drill", DEBUG="0", DEMO="0")
    os.environ["VAR_DIR"] = str(folder)
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from django.utils import timezone

    from articles.workflow import perform
    from tests.factories import make_submitted

    times = {}
    for number in range(count):
        article = make_submitted(f"Tin {number}")
        at = timezone.now() + timedelta(seconds=8 + dice.random() * seconds)
        perform(article, "schedule", at=at)
        times[article.pk] = at
    return times


class Worker:
    """A clock that is killed again and again."""

    def __init__(self, dice):
        self.dice, self.process, self.dies_at, self.kills = dice, None, 0, 0

    def tend(self):
        """Start it where it does not run, kill it where its hour has come."""
        if self.process and time.monotonic() > self.dies_at:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.process, self.kills = None, self.kills + 1
        if self.process is None:
            jump = str(self.dice.uniform(-3600, 3600))
            command = [sys.executable, "-c", WORKER, jump]
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
            self.dies_at = time.monotonic() + self.dice.uniform(1.5, 5)


def watch(times, workers, seconds):
    """Tend the workers until the last time is past; return {number: when it was first seen public}."""
    from django.utils import timezone

    from articles.models import Article

    seen, end = {}, time.monotonic() + seconds + 14
    while time.monotonic() < end:
        for number in Article.objects.published().exclude(pk__in=seen).values_list("pk", flat=True):
            seen[number] = timezone.now()
        for worker in workers:
            worker.tend()
        time.sleep(0.02)
    for worker in workers:
        worker.process.kill()
        worker.process.wait()
    return seen


def faults_of(times, seen):
    """Return what is wrong, a sentence each."""
    from articles.models import Transition

    faults = [f"{number} was public {times[number] - at} early" for number, at in seen.items() if at < times[number]]
    for number in times:
        count = Transition.objects.filter(article=number, action="publish").count()
        faults += [f"{number} was published {count} times"] if count != 1 else []
    return faults


def main():
    """Run the drill."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="congtin-drill-") as folder:
        times = set_up(Path(folder), options.articles, options.seconds, dice)
        workers = [Worker(dice), Worker(dice)]
        seen = watch(times, workers, options.seconds)
        from django.core.management import call_command
        from django.db import connection

        call_command("publish_due", stdout=open(os.devnull, "w"))  # noqa: SIM115 (goes with the process)
        faults = faults_of(times, seen)
        late = max((seen[number] - times[number]).total_seconds() for number in seen)
        kills = sum(worker.kills for worker in workers)
        say(
            f"{connection.vendor}: {len(times)} articles, {kills} kills, {len(seen)} published by the workers, "
            f"latest {late:.1f} s after its time, {len(faults)} faults, seed {options.seed}"
        )
        for fault in faults[:20]:
            say(f"  {fault}")
        connection.close()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
