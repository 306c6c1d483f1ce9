"""The drill of letters while their senders are killed (`tests/drills/following.py`), small enough for every day."""

import os
import subprocess
import sys

from django.conf import settings


def test_senders_that_are_killed_send_each_article_once():
    words = ["--followers", "20", "--lists", "10", "--articles", "4", "--kills", "2", "--life", "4"]
    environment = {name: value for name, value in os.environ.items() if name != "DRILL_DATABASE_URL"}
    drill = subprocess.run(
        [sys.executable, "-m", "tests.drills.following", *words],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert drill.returncode == 0, drill.stdout + drill.stderr
    assert "2 kills" in drill.stdout
    assert " 0 faults" in drill.stdout
