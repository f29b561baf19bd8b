"""The grammar of the command line and the functions behind it."""

import argparse
import subprocess
import sys
from collections.abc import Iterator

import pytest

from wiredesk.cli.arguments import Run, build_parser


def runs(parser: argparse.ArgumentParser) -> Iterator[object]:
    inner = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not inner:
        yield parser.get_default("run")
    for action in inner:
        for child in action.choices.values():
            yield from runs(child)


@pytest.mark.parametrize("run", [run for run in runs(build_parser()) if isinstance(run, Run)], ids=str)
def test_every_verb_names_a_function_that_exists(run: Run) -> None:
    assert callable(run.resolve())


def test_every_verb_has_something_to_run() -> None:
    assert all(callable(run) for run in runs(build_parser()))


def test_the_grammar_alone_loads_no_stage_that_fetches_or_reads_pages() -> None:
    heavy = "{'aiohttp', 'wiredesk.extract', 'wiredesk.fetch', 'apscheduler'}"
    code = f"import sys, wiredesk.cli; print(sorted({heavy} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert answer.stdout.strip() == "[]"
