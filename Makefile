# Bare `make` explains. Needs Python 3.11 to 3.13 and a package index.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
.DEFAULT_GOAL := help
.PHONY: help demo test laws fmt bench docs lock clean

help: ## show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

.venv/.runtime: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { \
	  echo "Python 3.11, 3.12 or 3.13 is needed. Name one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 69; }
	@echo "Installing into .venv; this takes a minute or two, once."
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) install --quiet --require-hashes --requirement requirements.lock
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.develop: requirements-dev.lock .venv/.runtime
	@$(PIP) install --quiet --require-hashes --requirement requirements-dev.lock
	@touch $@

demo: .venv/.runtime ## process samples/ into demo-out/ and show two redaction diffs
	@$(BIN)/redactor config check >/dev/null
	@code=0; $(BIN)/redactor run samples demo-out --resume || code=$$?; \
	if [ $$code = 78 ]; then rm -rf demo-out; code=0; $(BIN)/redactor run samples demo-out || code=$$?; fi; \
	[ $$code = 0 ] || [ $$code = 65 ]
	@$(BIN)/redactor diff "samples/05 voice memo dictated.txt" "samples/13 lobby kiosk.json" --row 1
	@echo "Open $(CURDIR)/demo-out/index.html in a browser."

test: .venv/.develop ## ruff, mypy --strict and all tests, as CI runs them
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto

laws: .venv/.develop ## break each law once in a copy, and show that a test notices
	$(BIN)/python -m tests.break_the_laws

fmt: .venv/.develop ## format the code and mend what ruff can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/.develop ## speed beside stock Presidio, on the same stories in one run
	$(BIN)/python -m benchmarks.speed

docs: .venv/.develop ## run every code block of README and docs/, and refresh docs/commands.md
	$(BIN)/python -m docs.commands
	$(BIN)/pytest tests/test_docs.py

lock: ## resolve the dependencies anew and write both locks (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --extra formats --group build \
	  --no-emit-index-url --no-header -q -o requirements.lock
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --extra formats --group dev \
	  -c requirements.lock --no-emit-index-url --no-header -q -o requirements-dev.lock

clean: ## remove the environment and what the demo made
	rm -rf .venv demo-out
