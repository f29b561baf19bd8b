"""``wiredesk crawl``, ``run`` and ``demo``: one code path, three ways to start it."""

import argparse
import asyncio
import json
import signal
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import uvloop

from wiredesk import demo
from wiredesk.app import App, CrawlOptions, crawl
from wiredesk.cli.configuration import choose, load
from wiredesk.cli.tables import table
from wiredesk.daemon import serve
from wiredesk.errors import UnreachableError
from wiredesk.observe import UNREACHED, Tally
from wiredesk.readers import BESIDE_A_LOOP, spare_collector
from wiredesk.records import Result, Verdict


def run_once(arguments: argparse.Namespace) -> int:
    """Crawl once and print the summary; 1 when a source failed, 69 when nothing at all could be reached."""
    settings, sources = load(arguments)
    with Progress(shown=sys.stderr.isatty() and not arguments.quiet) as progress:
        options = CrawlOptions(
            everything=arguments.all,
            limit=arguments.limit,
            max_time=arguments.max_time,
            only=frozenset(arguments.source) if arguments.source else None,
            observe=progress.add,
        )
        stopped = _Stop()
        choose(sources, arguments.source)  # a name that is not configured is refused before anything starts
        spare_collector(BESIDE_A_LOOP)
        tally = uvloop.run(crawl(settings, sources, options, on_open=stopped.listen))
    if arguments.format == "json":
        print(summary_json(tally))
    elif tally.sources:
        print(summary(tally))
    elif not arguments.quiet:
        watched = "nothing was due; --all fetches what is not due yet"
        print(watched if choose(sources, []) else "no source is enabled: see `wiredesk sources add`", file=sys.stderr)
    if stopped.signal:
        return 128 + stopped.signal
    return _exit_code(tally, fail_on_empty=arguments.fail_on_empty)


def run_daemon(arguments: argparse.Namespace) -> int:
    """Watch until a signal: SIGTERM drains, a second one ends at once, SIGHUP reloads the sources."""
    settings, sources = load(arguments)
    spare_collector(BESIDE_A_LOOP)
    uvloop.run(serve(settings, sources, reload=lambda: load(arguments)[1]))
    return 0


def run_demo(arguments: argparse.Namespace) -> int:
    """The bundled sites, crawled twice over real HTTP on loopback."""
    with tempfile.TemporaryDirectory() as folder:
        uvloop.run(_demo(Path(folder), quiet=arguments.quiet))
    return 0


async def _demo(folder: Path, *, quiet: bool) -> None:
    with Progress(shown=sys.stderr.isatty() and not quiet) as progress:
        async for text, tally in demo.run(folder, progress.add):
            progress.clear()
            print(text, flush=True)
            if tally is not None:
                print(summary(tally), end="\n\n", flush=True)


def _exit_code(tally: Tally, *, fail_on_empty: bool) -> int:
    asked = [counts for counts in tally.sources.values() if counts.fetches]
    if asked and all(sum(counts.outcomes[name] for name in UNREACHED) == counts.fetches for counts in asked):
        raise UnreachableError("nothing could be reached")
    if any(counts.failed for counts in asked):
        return 1
    return 1 if fail_on_empty and not tally.stored() else 0


@dataclass(slots=True)
class _Stop:
    """SIGINT and SIGTERM drain a one-shot crawl; a second one ends it."""

    signal: int = 0

    def listen(self, app: App) -> None:
        """To be called inside the running loop."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._stop, app, number)

    def _stop(self, app: App, number: int) -> None:
        if self.signal:
            loop = asyncio.get_running_loop()
            loop.remove_signal_handler(number)
            signal.raise_signal(signal.SIGINT)
        self.signal = number
        app.workers.stop()


@dataclass(slots=True)
class Progress:
    """One live line on standard error: fetches, stored articles, failures, rate."""

    shown: bool
    _tally: Tally = field(default_factory=Tally)
    _begun: float = field(default_factory=monotonic)
    _drawn: float = 0.0

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def add(self, result: Result, verdict: Verdict | None) -> None:
        """Count one result; the line is drawn at most ten times a second."""
        self._tally.count(result, verdict)
        now = monotonic()
        if self.shown and now - self._drawn >= 0.1:
            self._drawn = now
            fetches, seconds = self._tally.fetches, max(now - self._begun, 0.001)
            line = f"{fetches} fetched, {self._tally.stored()} stored, {self._tally.failures} failed"
            print(f"\r{line}, {fetches / seconds:.1f}/s\x1b[K", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the line away."""
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def summary(tally: Tally) -> str:
    """A table with one row per source and one count per outcome."""
    rows = []
    for source, counts in sorted(tally.sources.items()):
        outcomes = ", ".join(f"{name} {count}" for name, count in counts.outcomes.most_common())
        verdicts = ", ".join(f"{name} {count}" for name, count in counts.verdicts.most_common())
        rows.append((source or "-", str(counts.fetches), verdicts or "-", outcomes))
    return table(("source", "fetches", "articles", "outcomes"), rows)


def summary_json(tally: Tally) -> str:
    """The same for programs."""
    return json.dumps(
        {
            source: {"fetches": counts.fetches, "outcomes": counts.outcomes, "articles": counts.verdicts,
                     "received_bytes": counts.wire_bytes, "last_error": counts.last_error}
            for source, counts in sorted(tally.sources.items())
        }
    )  # fmt: skip
