"""The units for systemd name commands that exist and a timer that starts them."""

from configparser import ConfigParser
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import get_commands

UNITS = Path(settings.BASE_DIR) / "deploy" / "systemd"


def read(name):
    unit = ConfigParser(interpolation=None, strict=True)
    unit.optionxform = str
    unit.read_string((UNITS / name).read_text(encoding="utf-8"))
    return unit


@pytest.mark.parametrize("name", sorted(path.name for path in UNITS.glob("*.service")))
def test_a_service_starts_a_command_of_ours(name):
    words = read(name)["Service"]["ExecStart"].split()
    assert words[1] == "manage.py"
    assert words[2] in get_commands()


@pytest.mark.parametrize("name", sorted(path.name for path in UNITS.glob("*.timer")))
def test_a_timer_has_its_service_and_makes_up_for_what_was_missed(name):
    assert (UNITS / name).with_suffix(".service").exists()
    assert read(name)["Timer"]["Persistent"] == "true"
