"""Drill: import_articles killed again and again over a folder; after a last run every article exists once, whole.

    .venv/bin/python -m tests.drills.import_kills [--kills 100] [--texts 50] [--seed 1]

Works in a folder and on a database of its own, and takes both away: SQLite, or PostgreSQL where DRILL_DATABASE_URL
names an *empty* database. Ends with exit code 1 where an article is missing, doubled or not whole.
"""

import argparse
import io
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
NAMES = [
    "Lù Văn Páo",
    "Sầm Thị Hoài",
    "Tẩn Mỹ Lai",
    "Đặng Quốc Thưởng",
    "Giàng A Sềnh",
    "Nông Thế Vịnh",
    "Hứa Thị Kiều",
]
TEXT = """\
Xã Lùng Vầu {number} họp bàn việc làm đường vào bản thứ {number}
Thứ Sáu, 03/02/2023, 10:15
Sáng {day}/2/2023, tại xã Lùng Vầu {number}, đồng chí {first}, Bí thư Huyện ủy Nậm Thượng, chủ trì buổi họp bàn việc làm
đường vào bản thứ {number}. Cùng dự có đồng chí {second} - Phó Chủ tịch UBND huyện Nậm Thượng.
Đồng chí {first} phát biểu tại buổi họp thứ {number}
Theo kế hoạch, con đường dài {number} cây số sẽ xong trước mùa mưa, do bà con góp công và huyện góp đá, xi măng.
"""
# Everything that the import writes for an article, in the order of titles.
SCRIPT = """
import json
from articles.models import Article
def told(a):
    photos = sorted(f"{p.picture and p.picture.sha256} {p.caption}" for p in a.photos.all())
    filed = sorted(d.name for d in a.districts.all()) + sorted(g.name for g in a.agencies.all())
    named = [[m.printed_name, str(m.official), [[t.text, str(t.position)] for t in m.titles.all()]]
             for m in a.mentions.all()]
    return [a.title, a.state, a.body, str(a.event_on), a.sources.count(), a.transitions.count(), photos, filed, named]
print(json.dumps(sorted(told(a) for a in Article.objects.all())))
"""


def say(line):
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def write_texts(folder, count):
    """Write `count` different articles, every fifth a package with a picture."""
    for number in range(1, count + 1):
        first, second = NAMES[number % len(NAMES)], NAMES[(number + 3) % len(NAMES)]
        text = TEXT.format(number=number, day=1 + number % 28, first=first, second=second)
        if number % 5:
            (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
        else:
            with zipfile.ZipFile(folder / f"{number:03}.zip", "w") as package:
                package.writestr("bai.txt", text)
                package.writestr("anh1.jpg", picture(number))


def picture(number):
    """Return a JPEG of its own for each number."""
    data = io.BytesIO()
    Image.new("RGB", (640, 400), (number * 5 % 256, 90, 120)).save(data, "JPEG")
    return data.getvalue()


class Desk:
    """A database of its own and the commands that work on it."""

    def __init__(self, folder, texts):
        self.folder, self.texts = folder, texts
        url = os.environ.get("DRILL_DATABASE_URL", f"sqlite:///{folder}/db.sqlite3")
        self.environment = {**os.environ, "VAR_DIR": str(folder), "DATABASE_URL": url, "DEMO": "0", "DEBUG": "0"}

    def manage(self, *words, wait=True):
        """Start a command; returns the process, ended unless `wait` is false."""
        command = [sys.executable, "manage.py", *words]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
        process = subprocess.Popen(command, cwd=ROOT, env=self.environment, **quiet)
        if wait and process.wait():
            sys.exit(process.stderr.read())
        return process

    def bring_in(self, wait=True):
        """Start the import of the folder."""
        return self.manage("import_articles", str(self.texts), "--publish", wait=wait)

    def articles(self):
        """Return each article as a tuple of everything that was written for it, in the order of titles."""
        out = subprocess.run(
            [sys.executable, "manage.py", "shell", "-v0", "-c", SCRIPT],
            cwd=ROOT, env=self.environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        return json.loads(out.stdout.strip().splitlines()[-1])

    def empty(self):
        """Take everything away that the import wrote."""
        self.manage("flush", "--no-input")


def whole_run(desk):
    """Return (what a run without kills writes, how long it takes in seconds)."""
    start = time.monotonic()
    desk.bring_in()
    seconds = time.monotonic() - start
    return desk.articles(), seconds


def kill_once(desk, seconds):
    """Start the import and kill it at a random moment; returns whether it was still running."""
    process = desk.bring_in(wait=False)
    time.sleep(random.uniform(0.3, 1) * seconds)
    was_running = process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stderr.close()
    return was_running


def main():
    """Run the drill and print its figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=100)
    options.add_argument("--texts", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    random.seed(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts"
        texts.mkdir()
        write_texts(texts, options.texts)
        desk = Desk(Path(folder), texts)
        desk.manage("migrate", "-v0")
        wanted, seconds = whole_run(desk)
        say(f"{len(wanted)} articles in {seconds:.1f} s without a kill")
        desk.empty()
        kills, halves = 0, 0
        while kills < options.kills:
            kills += kill_once(desk, seconds)
            found = desk.articles()
            halves += any(article not in wanted for article in found)
            if len(found) == len(wanted):
                desk.empty()
        desk.bring_in()
        found = desk.articles()
    say(f"{kills} kills; after {halves} of them an article was not whole")
    say(f"after the last run: {len(found)} articles, {'all' if found == wanted else 'NOT all'} as without a kill")
    if halves or found != wanted:
        sys.exit(1)


if __name__ == "__main__":
    main()
