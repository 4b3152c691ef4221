# The README's commands. Each sets up what it needs; each is safe to repeat.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: setup run up test bench schemas

setup: $(READY)

$(READY): requirements.txt requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Copydesk needs Python 3.11 or newer: make PYTHON=/path/to/python3 ...' >&2; exit 2; }
	@echo 'Setting up $(VENV) (a minute or two the first time) ...' >&2
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $(READY)

run: $(READY)
	@$(BIN)/copydesk run $(if $(FILE),'$(FILE)')

up: $(READY)
	@$(BIN)/copydesk up

test: $(READY)
	@$(BIN)/python -m pytest -n auto --dist loadfile

schemas: $(READY)
	@$(BIN)/python -m infra.schemas

# Quality and CPU beside the peers, which are installed for the bench alone.
# How CPU grows with a document: $(BIN)/python -m infra.bench.growth
BENCH := .venv-bench

bench: $(READY)
	@test -n '$(CORPUS)' || { echo 'Say which pages: make bench CORPUS=folder (see infra/train/README.md)' >&2; exit 2; }
	@test -e $(BENCH)/.ready || { $(BIN)/python -m venv $(BENCH) \
		&& $(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade pip \
		&& $(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check -r infra/bench/requirements.txt \
		&& touch $(BENCH)/.ready; }
	@PYTHONPATH=functions:. $(BENCH)/bin/python -m infra.bench '$(CORPUS)' $(BENCH_OPTIONS)
