"""Every saved page gives the record that an editor wrote for it: one test per case and field."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from wiredesk.cases import VOLATILE, Case, FieldCheck, load_cases
from wiredesk.records import Outcome
from wiredesk.sources import load_sources

_PAGES = Path(__file__).parents[2] / "fixtures" / "pages"
_CONFIG = Path(__file__).parents[2] / "config" / "sources"
_CASES = {case.name: case for case in load_cases(_PAGES, (), {})}
_CHECKS = [(name, field) for name, case in _CASES.items() for field in case.expected]
_ALWAYS = {"title", "text", "authors", "attribution", "photo_credits", "published_at", "language"}
_READ_ERRORS = {Outcome.NOT_ARTICLE, Outcome.WALL, Outcome.PARSE_ERROR}


@cache
def _checked(name: str) -> dict[str, FieldCheck]:
    return {check.field: check for check in _CASES[name].check()}


@pytest.mark.parametrize(("name", "field"), _CHECKS, ids=[f"{name}-{field}" for name, field in _CHECKS])
def test_the_field_is_read_as_the_editor_wrote_it(name: str, field: str) -> None:
    checks = _checked(name)
    assert field in checks, f"the page gave {checks['error'].actual!r} where an article was expected"
    assert checks[field].actual == checks[field].expected


@pytest.mark.parametrize("case", _CASES.values(), ids=_CASES)
def test_a_case_states_the_fields_that_matter_or_one_error(case: Case) -> None:
    fields = set(case.expected)
    if "error" in fields:
        assert fields == {"error"}
        assert case.expected["error"] in _READ_ERRORS
    else:
        assert fields >= _ALWAYS
        assert not fields & VOLATILE


@pytest.mark.parametrize("case", _CASES.values(), ids=_CASES)
def test_the_text_of_a_case_is_its_blocks_joined_by_a_blank_line(case: Case) -> None:
    blocks = case.expected.get("blocks")
    if isinstance(blocks, list):
        assert case.expected["text"] == "\n\n".join(block["text"] for block in blocks)


@pytest.mark.parametrize("case", _CASES.values(), ids=_CASES)
def test_the_credits_of_the_pictures_are_credits_of_the_page(case: Case) -> None:
    images = case.expected.get("images")
    if isinstance(images, list):
        credited = {image["credit"] for image in images if image["credit"]}
        assert credited <= set(case.expected["photo_credits"])  # type: ignore[call-overload]


def test_the_cases_assert_enough_of_every_kind() -> None:
    """At least 36 cases, blocks in 8, pictures in 15, each kind of error, and no case of a configured source."""
    fields = Counter(field for case in _CASES.values() for field in case.expected)
    assert len(_CASES) >= 36
    assert fields["blocks"] >= 8
    assert fields["images"] >= 15
    assert {case.expected.get("error") for case in _CASES.values()} >= {None, "not_article", "wall"}
    configured = {source.id for source in load_sources([_CONFIG])}
    assert not configured & {name.split("/")[0] for name in _CASES}
