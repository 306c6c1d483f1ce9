#!/bin/sh
# test.sh: all tests on SQLite, and those that ask the database again on PostgreSQL where TEST_POSTGRES_URL names a server.
# Workers that have nothing left take tests from the others: slow ones (browsers) stand side by side.
# The last line names what this machine could not run. REQUIRE_ALL=1 makes a skip a failure.
set -eu
mkdir -p var
rm -f var/skipped.txt
status=0

echo "== SQLite =="
# One process more than there are processors: tests of browsers and servers wait a good deal.
DATABASE_URL='' .venv/bin/python -m pytest -n "${TEST_PROCESSES:-$(($(nproc) + 1))}" --dist worksteal -q "$@" || status=1

if [ -n "${TEST_POSTGRES_URL:-}" ]; then
    echo "== PostgreSQL =="
    DATABASE_URL=$TEST_POSTGRES_URL .venv/bin/python -m pytest -n "${TEST_PROCESSES:-auto}" --dist worksteal -q -m 'database and not browser' "$@" || status=1
else
    echo 'PostgreSQL (set TEST_POSTGRES_URL=postgres://user:password@host:port/name)' >> var/skipped.txt
    [ "${REQUIRE_ALL:-}" != 1 ] || status=1
fi

if [ -s var/skipped.txt ]; then
    echo "Not run here: $(sort -u var/skipped.txt | paste -sd ';' | sed 's/;/; /g')"
else
    echo "Everything was run."
fi
exit $status
