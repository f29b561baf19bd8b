"""What is counted, what is logged and how."""

import io
import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.observe import FINE, FetchLog, Tally, configure_logging, metrics, status_json
from wiredesk.records import Link, Outcome, Result, Target, TargetKind, Verdict, VerdictKind
from wiredesk.store.views import StoreStatus

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEED = Target(id=1, url="https://herald.test/feed", kind=TargetKind.FEED, source_id="herald")
STORY = Target(id=2, url="https://herald.test/a", kind=TargetKind.ARTICLE, source_id="herald")
STATE = StoreStatus(
    articles=3, withdrawn=0, revisions=4, clusters=3, sources=1, hosts=1, leased=0, scheduled=5, due=2,
    lag=timedelta(seconds=90), outcomes={Outcome.OK: 3}, last_change=3, behind={"desk": 1}, bytes=4096,
)  # fmt: skip


def result(outcome: Outcome = Outcome.OK, target: Target = STORY, **fields: object) -> Result:
    made = Result(target=target, host_id=1, epoch=1, outcome=outcome, at=NOON)
    return replace(made, **fields)  # type: ignore[arg-type]


def tally_of(*results: Result, verdict: Verdict | None = None) -> Tally:
    tally = Tally()
    for one in results:
        tally.count(one, verdict)
    return tally


# ------------------------------------------------------------------------------------------------ counting


def test_each_fetch_counts_once_under_its_outcome() -> None:
    """Listings that were read count with their links; articles by verdict."""
    tally = tally_of(
        result(target=FEED, links=(Link(url="https://herald.test/a"),) * 3, wire_bytes=10),
        result(Outcome.NOT_MODIFIED, FEED),
    )
    tally.count(result(wire_bytes=5), Verdict(kind=VerdictKind.NEW))
    tally.count(result(), Verdict(kind=VerdictKind.UNCHANGED))
    herald = tally.sources["herald"]
    assert herald.outcomes == {Outcome.OK: 3, Outcome.NOT_MODIFIED: 1}
    assert (herald.listings_read, herald.links, herald.wire_bytes, herald.fetches) == (1, 3, 15, 4)
    assert (tally.fetches, tally.failures, tally.stored()) == (4, 0, 1)
    assert tally.stored(VerdictKind.UNCHANGED) == 1


@pytest.mark.parametrize("outcome", Outcome)
def test_a_source_has_failed_when_nothing_of_it_could_be_had(outcome: Outcome) -> None:
    """One fetch that ended as it should saves it; a source that was not asked has not failed."""
    assert tally_of(result(outcome)).sources["herald"].failed is (outcome not in FINE)
    assert not tally_of(result(outcome), result(Outcome.NOT_MODIFIED)).sources["herald"].failed


def test_the_last_error_is_told_in_words() -> None:
    """The outcome with what was said, or with the status."""
    tally = tally_of(result(Outcome.TIMEOUT, error="no answer in time"), result(Outcome.OK))
    assert tally.sources["herald"].last_error == "timeout: no answer in time"
    tally.count(result(Outcome.NOT_FOUND, status=404), None)
    assert tally.sources["herald"].last_error == "not_found: 404"
    tally.count(result(Outcome.EMPTY), None)
    assert tally.sources["herald"].last_error == "empty"


# ------------------------------------------------------------------------------------------------- the log


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What is logged from INFO on, as JSON lines; the logger is as before afterwards."""
    root = logging.getLogger("wiredesk")
    before = (root.handlers[:], root.level, root.propagate)
    stream = io.StringIO()
    configure_logging("json", 1, stream)
    yield stream
    root.handlers[:], root.propagate = before[0], before[2]
    root.setLevel(before[1])


def test_a_fetch_is_one_line_with_what_is_known(log: io.StringIO) -> None:
    """What is not known is left out; failures are warnings."""
    FetchLog().write(result(status=200, elapsed=timedelta(seconds=0.25)), Verdict(kind=VerdictKind.NEW))
    FetchLog().write(result(Outcome.DNS_ERROR, error="no address"), None)
    good, bad = map(json.loads, log.getvalue().splitlines())
    assert good.pop("ts")
    assert good == {
        "level": "info", "logger": "wiredesk.fetch", "event": "fetched", "outcome": "ok", "source": "herald",
        "url": STORY.url, "status": 200, "ms": 250, "verdict": "new",
    }  # fmt: skip
    assert (bad["level"], bad["reason"]) == ("warning", "no address")
    assert "status" not in bad


def test_no_secret_of_a_url_is_logged(log: io.StringIO) -> None:
    """The configured URL of a feed may hold a password and a token."""
    FetchLog().write(result(target=replace(FEED, url="https://desk:hunter2@herald.test/feed?token=hunter2")), None)
    assert "herald.test/feed" in log.getvalue()
    assert "hunter2" not in log.getvalue()


def test_what_is_odd_about_a_good_fetch_is_a_warning_once_per_source(log: io.StringIO) -> None:
    """A listing without an end says so at each poll; one line of it is read, the others are there for who looks."""
    endless, courier = result(target=FEED, error="left out: 9 links too many"), replace(FEED, source_id="courier")
    fetches = FetchLog()
    denied, late = result(Outcome.ROBOTS_DENIED, error="line 2"), result(Outcome.TIMEOUT, error="late")
    for one in (denied, result(), endless, endless, replace(endless, target=courier), late):
        fetches.write(one, None)
    levels = [json.loads(line)["level"] for line in log.getvalue().splitlines()]
    assert levels == ["info", "info", "warning", "info", "warning", "warning"]


@pytest.mark.parametrize("verbosity", [-1, 0, 1, 2])
def test_verbosity_sets_the_least_that_is_said(verbosity: int, log: io.StringIO) -> None:
    """Errors, then warnings, then what goes well, then everything."""
    configure_logging("json", verbosity, log)
    for level in (logging.ERROR, logging.WARNING, logging.INFO, logging.DEBUG):
        logging.getLogger("wiredesk.test").log(level, "said")
    assert len(log.getvalue().splitlines()) == verbosity + 2


@given(st.text(), st.text(), st.sampled_from(["text", "json"]))
@settings(max_examples=60)
def test_nothing_from_a_page_can_forge_a_log_line(event: str, value: str, form: str) -> None:
    """One record is one line, in both forms."""
    root, stream = logging.getLogger("wiredesk"), io.StringIO()
    before = (root.handlers[:], root.level, root.propagate)
    try:
        configure_logging(form, 1, stream)
        logging.getLogger("wiredesk.test").info("%s", event, extra={"fields": {"value": value}})
    finally:
        root.handlers[:], root.propagate = before[0], before[2]
        root.setLevel(before[1])
    assert stream.getvalue().endswith("\n")
    assert len(stream.getvalue().splitlines()) == 1


# ---------------------------------------------------------------------------------------------- the side port


def test_metrics_are_counters_by_bounded_labels_and_gauges() -> None:
    """The Prometheus text format: HELP and TYPE, then the samples; sorted, so that two scrapes compare."""
    tally = tally_of(result(Outcome.TIMEOUT), result(wire_bytes=7), result(target=replace(STORY, source_id="courier")))
    tally.count(result(), Verdict(kind=VerdictKind.NEW))
    lines = metrics(tally, STATE).splitlines()
    helped = {line.split()[2] for line in lines if line.startswith("# HELP ")}
    assert helped == {line.split()[2] for line in lines if line.startswith("# TYPE ")}
    assert [line for line in lines if not line.startswith("# HELP ")] == [
        "# TYPE wiredesk_fetches_total counter",
        'wiredesk_fetches_total{source="courier",outcome="ok"} 1',
        'wiredesk_fetches_total{source="herald",outcome="ok"} 2',
        'wiredesk_fetches_total{source="herald",outcome="timeout"} 1',
        "# TYPE wiredesk_articles_total counter",
        'wiredesk_articles_total{source="herald",verdict="new"} 1',
        "# TYPE wiredesk_received_bytes_total counter",
        'wiredesk_received_bytes_total{source="courier"} 0',
        'wiredesk_received_bytes_total{source="herald"} 7',
        "# TYPE wiredesk_due_targets gauge",
        "wiredesk_due_targets 2",
        "# TYPE wiredesk_due_lag_seconds gauge",
        "wiredesk_due_lag_seconds 90.0",
        "# TYPE wiredesk_database_bytes gauge",
        "wiredesk_database_bytes 4096",
    ]


def test_the_state_is_plain_json() -> None:
    """Durations in seconds, outcomes by name."""
    state = json.loads(status_json(tally_of(result(), result(Outcome.TIMEOUT)), STATE))
    assert state["lag_seconds"] == 90.0
    assert state["outcomes_24h"] == {"ok": 3}
    assert state["consumers_behind"] == {"desk": 1}
    assert state["since_start"] == {"fetches": 2, "failures": 1, "stored": 0}
    assert state["articles"] == 3
