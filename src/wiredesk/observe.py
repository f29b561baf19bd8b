"""What happened: one counter per outcome and source, log lines, and the text of the metrics page."""

import json
import logging
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import TextIO

from wiredesk.records import Outcome, Result, TargetKind, Verdict, VerdictKind
from wiredesk.store.views import StoreStatus
from wiredesk.web.redaction import redact

# fetches that ended as they should: everything else counts as a failure of the target
FINE = frozenset({Outcome.OK, Outcome.NOT_MODIFIED, Outcome.SAME_BYTES, Outcome.NOT_ARTICLE, Outcome.ROBOTS_DENIED})
# fetches that met nobody: many at once say more about our network than about theirs
UNREACHED = frozenset({Outcome.CONNECT_ERROR, Outcome.DNS_ERROR, Outcome.ROBOTS_UNREACHABLE, Outcome.TIMEOUT})


@dataclass(slots=True)
class SourceTally:
    """Counts of one source."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    verdicts: Counter[VerdictKind] = field(default_factory=Counter)
    listings_read: int = 0
    links: int = 0
    wire_bytes: int = 0
    last_error: str | None = None

    @property
    def fetches(self) -> int:
        """Every fetch has exactly one outcome."""
        return sum(self.outcomes.values())

    @property
    def failed(self) -> bool:
        """A source has failed when it was asked and none of its listings or articles could be had."""
        return self.fetches > 0 and not any(self.outcomes[outcome] for outcome in FINE)


@dataclass(slots=True)
class Tally:
    """Counts of one run, by source id."""

    sources: dict[str, SourceTally] = field(default_factory=dict)

    def count(self, result: Result, verdict: Verdict | None) -> None:
        """Count one committed result."""
        tally = self.sources.setdefault(result.target.source_id or "", SourceTally())
        tally.outcomes[result.outcome] += 1
        tally.wire_bytes += result.wire_bytes
        if verdict is not None:
            tally.verdicts[verdict.kind] += 1
        if result.target.kind is not TargetKind.ARTICLE and result.outcome is Outcome.OK:
            tally.listings_read += 1
            tally.links += len(result.links)
        if result.outcome not in FINE:
            tally.last_error = f"{result.outcome}: {result.error or result.status or ''}".rstrip(": ")

    @property
    def fetches(self) -> int:
        """Fetches of all sources."""
        return sum(tally.fetches for tally in self.sources.values())

    @property
    def failures(self) -> int:
        """Fetches that did not end as they should."""
        return sum(n for tally in self.sources.values() for name, n in tally.outcomes.items() if name not in FINE)

    def stored(self, *kinds: VerdictKind) -> int:
        """Articles with these verdicts; all that were written when none is named."""
        wanted = kinds or (VerdictKind.NEW, VerdictKind.NEAR_DUPLICATE, VerdictKind.REVISION)
        return sum(tally.verdicts[kind] for tally in self.sources.values() for kind in wanted)


log = logging.getLogger("wiredesk.fetch")


class FetchLog:
    """One line per fetch: failures at WARNING, the others at INFO. What is odd about a page that was read (a listing
    without an end, a 304 that was a lie) is at WARNING once per source: it is not one page's matter.
    """

    def __init__(self) -> None:
        self._odd: set[str | None] = set()  # sources

    def write(self, result: Result, verdict: Verdict | None) -> None:
        """Log one committed result."""
        odd = result.outcome is Outcome.OK and result.error is not None and result.target.source_id not in self._odd
        if odd:
            self._odd.add(result.target.source_id)
        level = logging.WARNING if odd or result.outcome not in FINE else logging.INFO
        if log.isEnabledFor(level):
            log.log(level, "fetched", extra={"fields": _fields(result, verdict)})


def _fields(result: Result, verdict: Verdict | None) -> dict[str, object]:
    fields = {
        "outcome": str(result.outcome),
        "source": result.target.source_id,
        "url": redact(result.target.url),
        "status": result.status,
        "ms": round(result.elapsed.total_seconds() * 1000),
        "verdict": str(verdict.kind) if verdict else None,
        "reason": result.error,
    }
    return {key: value for key, value in fields.items() if value is not None}


class TextFormatter(logging.Formatter):
    """``2026-03-02T12:00:00Z WARNING wiredesk.fetch: fetched outcome=timeout ...``"""

    def format(self, record: logging.LogRecord) -> str:
        """One line; line breaks in values are escaped so that a page cannot forge log lines."""
        fields = getattr(record, "fields", {})
        tail = "".join(f" {key}={_value(value)}" for key, value in fields.items())
        line = f"{_stamp(record)} {record.levelname} {record.name}: {_flat(record.getMessage())}{tail}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class JsonFormatter(logging.Formatter):
    """One JSON object a line: ts, level, logger, event and the fields."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of JSON."""
        line = {"ts": _stamp(record), "level": record.levelname.lower(), "logger": record.name}
        line |= {"event": record.getMessage(), **getattr(record, "fields", {})}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return _flat(json.dumps(line, ensure_ascii=False, default=str))


def configure_logging(form: str, verbosity: int, stream: TextIO | None = None) -> None:
    """Send wiredesk's log to ``stream`` (standard error). ``verbosity``: -1 errors, 0 warnings, 1 info, 2 debug."""
    place = logging.StreamHandler(stream or sys.stderr)
    place.setFormatter(JsonFormatter() if form == "json" else TextFormatter())
    root = logging.getLogger("wiredesk")
    root.handlers[:] = [place]
    root.propagate = False
    levels = {-1: logging.ERROR, 0: logging.WARNING, 1: logging.INFO}
    root.setLevel(levels.get(verbosity, logging.DEBUG))


def metrics(tally: Tally, state: StoreStatus) -> str:
    """Counters since the start and gauges of the store in Prometheus text format.

    Labels are bounded: source, outcome and verdict, never a URL. Source ids hold nothing that needs escaping.
    """
    sources = sorted(tally.sources.items())
    fetches = [
        (f'source="{id_}",outcome="{name}"', n) for id_, one in sources for name, n in sorted(one.outcomes.items())
    ]
    stored = [
        (f'source="{id_}",verdict="{name}"', n) for id_, one in sources for name, n in sorted(one.verdicts.items())
    ]
    received = [(f'source="{id_}"', one.wire_bytes) for id_, one in sources]
    lines = [
        *_samples("wiredesk_fetches_total", "counter", fetches),
        *_samples("wiredesk_articles_total", "counter", stored),
        *_samples("wiredesk_received_bytes_total", "counter", received),
        *_samples("wiredesk_due_targets", "gauge", [("", state.due)]),
        *_samples("wiredesk_due_lag_seconds", "gauge", [("", state.lag.total_seconds())]),
        *_samples("wiredesk_database_bytes", "gauge", [("", state.bytes)]),
    ]
    return "\n".join(lines) + "\n"


_HELP = {
    "wiredesk_fetches_total": "Fetches since the start, by source and outcome.",
    "wiredesk_articles_total": "Articles read since the start, by source and verdict.",
    "wiredesk_received_bytes_total": "Bytes of bodies as transferred since the start, by source.",
    "wiredesk_due_targets": "Targets that wait to be fetched.",
    "wiredesk_due_lag_seconds": "How long the oldest due target has waited.",
    "wiredesk_database_bytes": "Size of the database file.",
}


def _samples(name: str, kind: str, samples: Sequence[tuple[str, float]]) -> Iterator[str]:
    yield f"# HELP {name} {_HELP[name]}"
    yield f"# TYPE {name} {kind}"
    for labels, value in samples:
        yield f"{name}{{{labels}}} {value}" if labels else f"{name} {value}"


def status_json(tally: Tally, state: StoreStatus) -> str:
    """The state of the store and the counts since the start as one JSON object."""
    facts = asdict(state)
    facts["lag_seconds"] = facts.pop("lag").total_seconds()
    facts["outcomes_24h"] = facts.pop("outcomes")
    facts["consumers_behind"] = facts.pop("behind")
    facts["since_start"] = {"fetches": tally.fetches, "failures": tally.failures, "stored": tally.stored()}
    return json.dumps(facts, indent=2)


def _stamp(record: logging.LogRecord) -> str:
    at = datetime.fromtimestamp(record.created, UTC)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def _flat(text: str) -> str:
    """The text with line breaks, terminal controls and whatever else cannot be printed in the notation of JSON."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in text)


def _value(value: object) -> str:
    text = _flat(str(value))
    return json.dumps(text, ensure_ascii=False) if " " in text or '"' in text or not text else text
