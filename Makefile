# Two commands matter: `make run` and `make test`. Each sets up everything it needs.
PORT ?= 8000
PYTHON ?= python3
BIN = .venv/bin

.PHONY: run dev test check clean messages

run: .venv/runtime .env
	@sh deploy/local/run.sh $(PORT)

dev: .venv/runtime .env
	@sh deploy/local/dev.sh $(PORT)

test: .venv/tests .env
	@sh deploy/local/test.sh

check: .venv/tests .env
	@sh deploy/local/check.sh

messages: .venv/tests
	@sh deploy/local/messages.sh

clean:
	rm -rf .venv var .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps hold the hash of the pins: nothing is installed twice.
.venv/runtime: requirements.txt
	@sh deploy/local/install.sh "$(PYTHON)" requirements.txt $@

.venv/tests: requirements.txt tests/requirements.txt
	@sh deploy/local/install.sh "$(PYTHON)" tests/requirements.txt $@

.env:
	@sh deploy/local/env.sh
