"""``wiredesk test`` and ``wiredesk fixture add``: saved pages and the records they must become."""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from wiredesk.cases import Case, FieldCheck, add_case, load_cases
from wiredesk.cli.configuration import configured, load
from wiredesk.cli.parse import load_page
from wiredesk.errors import UsageError
from wiredesk.records import Source
from wiredesk.sources.values import source_id

_FIXTURES = Path("fixtures/pages")
_SHOWN = 400  # characters of a value in a difference


def run_test(arguments: argparse.Namespace) -> int:
    """Every case, every field: 1 when any differs."""
    sources = {source.id: source for source in load(arguments)[1]} if configured(arguments) else {}
    passed, failed = Counter[str](), Counter[str]()
    cases = 0
    for case in load_cases(arguments.fixtures or _FIXTURES, tuple(arguments.cases), sources):
        cases += 1
        if arguments.update:
            case.accept()
        _report(case, passed, failed)
    _table(passed, failed)
    wrong = sum(failed.values())
    print(f"{cases} cases, {sum(passed.values())} fields passed, {wrong} failed")
    return 1 if wrong else 0


def _report(case: Case, passed: Counter[str], failed: Counter[str]) -> None:
    checks = case.check()
    bad = [check for check in checks if not check.passed]
    passed.update(check.field for check in checks if check.passed)
    failed.update(check.field for check in bad)
    print(f"{'FAIL' if bad else 'pass'}  {case.name}")
    for check in bad:
        print(_difference(check))


def _difference(check: FieldCheck) -> str:
    expected, actual = (json.dumps(value, ensure_ascii=False) for value in (check.expected, check.actual))
    if len(expected) > _SHOWN or len(actual) > _SHOWN:
        start = next((i for i, (a, b) in enumerate(zip(expected, actual, strict=False)) if a != b), 0)
        start = max(0, start - 40)
        expected, actual = (f"...{text[start : start + _SHOWN]}" for text in (expected, actual))
    return f"      {check.field}\n        - {expected}\n        + {actual}"


def _table(passed: Counter[str], failed: Counter[str]) -> None:
    print(f"\n{'field':<16}{'passed':>8}{'failed':>8}")
    for name in sorted(passed | failed):
        print(f"{name:<16}{passed[name]:>8}{failed[name]:>8}")


def run_add(arguments: argparse.Namespace) -> int:
    """Save a page as a new case."""
    try:
        source_id(arguments.source)  # it names a folder
    except ValueError as error:
        raise UsageError(f"--source: {error}") from None
    page = load_page(arguments.page, arguments)
    sources = {source.id: source for source in load(arguments)[1]} if configured(arguments) else {}
    source = sources.get(arguments.source, Source(id=arguments.source, name=arguments.source, urls=()))
    folder = add_case(arguments.fixtures or _FIXTURES, page, source)
    print(folder)
    print("read article.json and correct what is wrong: it is a draft", file=sys.stderr)
    return 0
