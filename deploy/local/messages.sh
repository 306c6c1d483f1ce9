#!/bin/sh
# messages.sh: take the texts out of the source, keep their translations, compile. What is left to translate in
# locale/vi/LC_MESSAGES/*.po (and, of the libraries, in locale/libraries/) is listed at the end.
# Taking out needs gettext (Debian: apt-get install gettext); without it the catalogues are compiled as they are.
set -eu
exec .venv/bin/python deploy/local/messages.py
