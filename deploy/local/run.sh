#!/bin/sh
# run.sh PORT: serve the demo as in production, with a task worker and the clock of scheduled articles beside it. Ctrl-C stops all.
set -eu
port=$1
python=.venv/bin/python

case $port in
    '' | *[!0-9]*) echo "PORT must be a number, not '$port'." >&2; exit 1 ;;
esac
if ! $python -c "
import socket, sys
with socket.socket() as probe:
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    probe.bind(('127.0.0.1', int(sys.argv[1])))" "$port" 2>/dev/null; then
    echo "Port $port is taken: choose another one, as in: make run PORT=8001" >&2
    exit 1
fi

$python manage.py prepare

$python manage.py db_worker --no-startup-delay --no-reload > var/worker.log 2>&1 &
worker=$!
$python manage.py publish_due --every 20 > var/publish_due.log 2>&1 &
clock=$!
$python manage.py send_digests --every 30 > var/send_digests.log 2>&1 &
letters=$!
trap 'kill $worker $clock $letters 2>/dev/null || true' EXIT
trap 'exit 0' INT TERM
echo "Cổng Tin: http://127.0.0.1:$port/    desk: http://127.0.0.1:$port/admin/"
# Long searches get their answer (gunicorn's own limit is 4 KB), and no header of a visitor passes for a proxy's.
.venv/bin/gunicorn cms.wsgi:application --bind "127.0.0.1:$port" --workers 1 --threads 8 --worker-class gthread \
    --limit-request-line 0 --forwarded-allow-ips "" --no-control-socket --log-level warning &
server=$!
trap 'kill $server $worker $clock $letters 2>/dev/null || true' EXIT
wait $server
