#!/bin/sh
# install.sh PYTHON REQUIREMENTS STAMP: make .venv and install the pins, unless the stamp holds their hash.
set -eu
python=$1 requirements=$2 stamp=$3

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Cổng Tin needs Python 3.11 or newer as '$python' (Debian: apt-get install python3)." >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "Python's venv is missing (Debian: apt-get install python3-venv)." >&2
    exit 1
fi
hash=$(cat requirements.txt "$requirements" | sha256sum | cut -d' ' -f1)
if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$hash" ]; then
    touch "$stamp"
    exit 0
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
echo "Installing the libraries of $requirements ..."
.venv/bin/python -m pip install --quiet --disable-pip-version-check -r "$requirements"
echo "$hash" > "$stamp"
