"""Tables of tests: made of rows, sent through the desk, or straight through a resource."""

import io

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import Workbook
from tablib import Dataset

from people.exchange.preview import Preview


def xlsx(*rows):
    """Return the bytes of a workbook with these rows; values may be texts, numbers, days."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def bring_in(resource, *rows, dry_run=False):
    """Import rows (the first has the headings) by a resource class; return a Preview."""
    dataset = Dataset(*rows[1:], headers=rows[0])
    dataset.numbers = list(range(2, len(rows) + 1))
    resource = resource()
    return Preview(resource, resource.import_data(dataset, dry_run=dry_run, rollback_on_validation_errors=True))


def complaints(preview):
    """Return (row, column, sentence) of all that is wrong."""
    return [(fault.row, fault.column, fault.sentence) for fault in preview.faults]


def exported(resource, rows):
    """Return the exported table of a queryset as a list of rows, the headings first."""
    dataset = resource().export(rows)
    return [list(dataset.headers), *(list(row) for row in dataset)]


def send(client, model, data, name="bang.xlsx"):
    """Send a file to the import page of a model; return the answer, which previews it."""
    upload = SimpleUploadedFile(name, data)
    return client.post(reverse(f"admin:people_{model}_import"), {"import_file": upload})


def confirm(client, model, response):
    """Say yes to a preview; return the answer."""
    return client.post(reverse(f"admin:people_{model}_process_import"), {"ticket": response.context["ticket"]})
