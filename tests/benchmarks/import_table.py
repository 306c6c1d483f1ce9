"""A table of appointments, previewed and stored: python -m tests.benchmarks.import_table [ROWS]

The baseline writes as many rows by one bulk_create. Uses the tests' database in memory and leaves nothing behind.
"""

import os
import sys
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
ROWS = 2000
POSTS = 40
HEADINGS = ["Họ tên", "Chức vụ", "Cơ quan", "Từ", "Số quyết định"]
AGENCY = "Sở Công Thương tỉnh Sơn Lĩnh"


def seconds(act):
    """Return how long an act takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def main(rows):
    """Print the ratios, and the seconds for information."""
    django.setup()
    from django.core.management import call_command
    from django.utils import translation

    call_command("migrate", verbosity=0)
    translation.activate("vi")
    from people.admin.tables import dataset_of
    from people.exchange.appointments import AppointmentResource
    from people.models import Appointment

    officials, posts = make_people(rows)
    data = table(rows)
    baseline = seconds(lambda: write_plainly(officials, posts))
    Appointment.objects.all().delete()

    def bring_in(dry_run):
        result = AppointmentResource().import_data(dataset_of(data), dry_run=dry_run)
        assert not result.has_errors() and not result.has_validation_errors()

    preview, stored = seconds(lambda: bring_in(True)), seconds(lambda: bring_in(False))
    assert Appointment.objects.count() == rows
    say(f"{rows} rows: preview and import take {(preview + stored) / baseline:.0f} times one bulk_create")
    say(f"(for information: preview {preview:.1f} s, import {stored:.1f} s, bulk_create {baseline:.2f} s)")


def make_people(rows):
    """Write officials and posts; return both as lists."""
    from people.models import Official
    from tests import factories as make

    agency = make.make_agency(AGENCY)
    posts = [make.make_position(f"Phó Giám đốc {number}", agency) for number in range(POSTS)]
    officials = [Official(name=f"Lù Văn Páo {number}", slug=f"pao-{number}") for number in range(rows)]
    return Official.objects.bulk_create(officials), posts


def table(rows):
    """Return the bytes of the workbook."""
    from tests.people.exchange.tables import xlsx

    lines = (
        [f"Lù Văn Páo {number}", f"Phó Giám đốc {number % POSTS}", AGENCY, f"5/{2004 + number % 20}", f"{number}/QĐ"]
        for number in range(rows)
    )
    return xlsx(HEADINGS, *lines)


def write_plainly(officials, posts):
    """Write as many appointments as the table has."""
    from people.models import Appointment

    Appointment.objects.bulk_create(
        Appointment(official=official, position=posts[number % POSTS], decision_number=f"{number}/QĐ")
        for number, official in enumerate(officials)
    )


def say(line):
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else ROWS)
