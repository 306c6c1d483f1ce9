#!/bin/sh
# dev.sh PORT: the demo with DEBUG on, reloading as the code changes. Tasks run at once.
set -eu
export DEBUG=1
.venv/bin/python manage.py prepare
exec .venv/bin/python manage.py runserver "127.0.0.1:$1"
