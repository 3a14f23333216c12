# PartnerDesk: everything a developer or a build machine does, in one place.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

help: ## Show what can be done
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(READY) ## Set up what is missing, then open the window (without a screen: the main job on the example)
	@packaging/run.sh $(BIN)

test: $(READY) check ## Set up what is missing, then run every check and every test
	@packaging/test.sh $(BIN)

check: $(READY) ## Style, types and layers, without the tests
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(READY) ## Measure against the floors and keep the figures in build/bench.json
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

clean: ## Remove the environment and everything that was built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*

# Made anew only when the project file changes; system libraries are asked for only when they are missing.
$(READY): pyproject.toml packaging/system-libraries.sh
	@packaging/system-libraries.sh
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,bench]'
	@touch $@

.PHONY: help run test check bench clean
