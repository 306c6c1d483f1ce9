#!/bin/sh
# env.sh: the settings of an installation for trying out, in an ignored file: a secret of its own, and the demo.
set -eu
umask 077
secret=$(.venv/bin/python -c 'import secrets; print(secrets.token_urlsafe(50))')
printf 'SECRET_KEY=%s\nDEMO=1\n' "$secret" > .env
