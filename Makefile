# The executable documentation: every way in which this project is run.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SHARED ?= ../shared

.PHONY: demo test test-long check crawl corpus-crawl score gate bench format clean

demo: $(READY) ## serve the bundled sites on loopback, crawl them twice, show the records
	$(BIN)/wiredesk demo

test: $(READY) ## all tests, under five minutes on two cores
	$(BIN)/python -m pytest -m "not long" -n 2 --dist loadfile

test-long: $(READY) ## the torture that takes longer
	$(BIN)/python -m pytest -m long

check: $(READY) ## style, types, architecture
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/test_architecture.py

crawl: $(READY) ## today's news from the starter sources (needs the internet)
	$(BIN)/wiredesk crawl -c config/wiredesk.toml

corpus-crawl: $(READY) ## crawl the saved corpus over loopback, twice, and print what it cost
	$(BIN)/python bench/corpus_crawl.py $(SHARED)/corpus

score: $(READY) ## quality per field on the corpus, beside the peers
	$(PYTHON) $(SHARED)/tools/score.py --command '$(BIN)/wiredesk parse --jsonl'

gate: $(READY) ## the quality floors
	$(BIN)/python eval/gate.py $(SHARED)

bench: $(READY) ## the benchmarks, one after the other
	for script in bench/feeds.py bench/fetch.py bench/reading.py bench/store.py bench/dedupe.py; do $(BIN)/python $$script; done
	$(BIN)/python bench/index.py --articles 100000 --decisions 1000

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --only-binary :all: --constraint constraints.txt --editable '.[dev]'
	$(BIN)/python -m compileall -q src # where Python may not keep its bytecode, each start would compile all modules
	touch $@
