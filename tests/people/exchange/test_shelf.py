"""A table waits for its yes: for one account and one hour, once."""

import os
import time

import pytest
import time_machine
from django.conf import settings
from django.core.files.storage import storages

from people.exchange import shelf

FOLDER = f"{settings.STORAGES['private']['OPTIONS']['location']}/{shelf.FOLDER}"


def kept():
    return storages["private"].listdir(shelf.FOLDER)[1]


def test_what_is_put_is_taken_once():
    ticket = shelf.put(b"bang", "bảng.csv", "1:people.official")
    assert shelf.take(ticket, "1:people.official") == (b"bang", "bảng.csv")
    assert kept() == []
    with pytest.raises(shelf.Gone):
        shelf.take(ticket, "1:people.official")


@pytest.mark.parametrize("purpose", ["2:people.official", "1:people.agency"])
def test_nobody_else_takes_it_and_for_nothing_else(purpose):
    ticket = shelf.put(b"bang", "bảng.csv", "1:people.official")
    with pytest.raises(shelf.Gone):
        shelf.take(ticket, purpose)
    assert len(kept()) == 1


@pytest.mark.parametrize("ticket", ["", "x", "../../etc/passwd", "\x00", "ImEi:x:y"])
def test_a_ticket_that_is_none_takes_nothing(ticket):
    with pytest.raises(shelf.Gone):
        shelf.take(ticket, "1:people.official")


def test_after_an_hour_it_is_gone():
    ticket = shelf.put(b"bang", "bảng.csv", "1:people.official")
    with time_machine.travel(time.time() + 3601), pytest.raises(shelf.Gone):
        shelf.take(ticket, "1:people.official")


def test_what_nobody_came_back_for_goes_with_the_next_table():
    shelf.put(b"bang", "bảng.csv", "1:people.official")
    (name,) = kept()
    os.utime(f"{FOLDER}/{name}", (time.time() - 3601,) * 2)
    shelf.put(b"bang", "bảng.csv", "1:people.official")
    assert name not in kept()
    assert len(kept()) == 1


@pytest.mark.django_db
def test_the_task_worker_takes_away_what_nobody_came_back_for(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "OPTIONS": {}}}
    from django_tasks_db.models import DBTaskResult

    shelf.put(b"bang", "bảng.csv", "1:people.official")
    assert DBTaskResult.objects.get().task_path == "people.exchange.shelf.tidy_later"
    assert DBTaskResult.objects.get().run_after
