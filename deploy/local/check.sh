#!/bin/sh
# check.sh: lint, format, templates, migrations, import directions. Prints what is wrong and fails.
set -eu
export SECRET_KEY="${SECRET_KEY:-checks only}"
.venv/bin/ruff check .
.venv/bin/ruff format --check .
.venv/bin/python manage.py check --fail-level WARNING
.venv/bin/python manage.py makemigrations --check --dry-run
.venv/bin/lint-imports
find templates -name '*.html' -print0 | xargs -0 .venv/bin/djade --target-version 5.2 --check
