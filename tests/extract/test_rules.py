"""Rules of a source override what the readers find."""

from datetime import date

import pytest

from tests.extract.pages import FIRST, SECOND, article
from wiredesk.errors import ReadError
from wiredesk.extract import read_article
from wiredesk.records import Article, Outcome, Rules, Source

BODY = (
    f"<p class=lead>{FIRST}</p><p>{SECOND}</p><span class=who>Ann Lee</span><p class=from>Reuters</p>"
    "<i class=pic>Bo Ek</i><b class=on>3 February 2026</b>"
)


def read(*rules: Rules) -> Article:
    return read_article(article(BODY), source=Source(id="s", name="S", urls=(), timezone="Europe/Oslo", rules=rules))


def test_every_field_has_a_rule() -> None:
    got = read(
        Rules(
            title="re:votes to (widen)",
            text="p.lead",
            authors=".who",
            attribution=".from",
            credit=".pic",
            published=".on",
        )
    )
    assert got.title == "widen"
    assert got.text == FIRST
    assert got.authors == ("Ann Lee",)
    assert [one.name for one in got.attribution] == ["Reuters"]
    assert got.photo_credits == ("Bo Ek",)
    assert str(got.published_at) == "2026-02-03"
    assert "rule" in got.evidence["authors"]


def test_removed_elements_are_gone_before_anything_is_read() -> None:
    assert FIRST not in read(Rules(remove=(".lead",))).text


def test_a_rule_that_matches_nothing_leaves_the_field_to_the_reader() -> None:
    assert read(Rules(title=".nowhere", text=".nowhere")).text == read().text


def test_the_latest_rules_in_force_apply() -> None:
    old, new = (
        Rules(title="re:(Board)", valid_from=date(2020, 1, 1)),
        Rules(title="re:(channel)", valid_from=date(2026, 1, 1)),
    )
    future = Rules(title="re:(widen)", valid_from=date(2027, 1, 1))
    assert read(new, old, future).title == "channel"
    assert read(Rules(title="re:(votes)"), old).title == "Board"


@pytest.mark.parametrize("rules", [Rules(title="p[["), Rules(text="re:(("), Rules(remove=(">>",))])
def test_a_broken_rule_is_a_typed_error(rules: Rules) -> None:
    with pytest.raises(ReadError) as caught:
        read(rules)
    assert caught.value.outcome is Outcome.PARSE_ERROR
