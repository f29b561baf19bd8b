"""The grammar of the command line. Each verb is one function below that declares its arguments."""

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from wiredesk import __version__
from wiredesk.records import EditKind
from wiredesk.sources.durations import parse_duration
from wiredesk.store.views import ChangeKind

_EPILOG = """exit codes: 0 ok; 1 some sources failed; 2 usage; 65 bad input; 69 nothing reachable; 74 the database
or the output cannot be read or written; 75 another instance holds the database; 78 bad configuration; 130/143 ended
by a signal"""

_EDIT_KINDS = (*(kind.value for kind in EditKind), ChangeKind.WITHDRAWN.value, ChangeKind.RESTORED.value)

Parsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class Run:
    """What runs a verb. Its module is imported by then only: ``status`` need not wait for the reader of pages."""

    module: str
    function: str

    def __call__(self, arguments: argparse.Namespace) -> int:
        return self.resolve()(arguments)

    def resolve(self) -> Callable[[argparse.Namespace], int]:
        """The function of the verb's module."""
        found: Callable[[argparse.Namespace], int] = getattr(
            import_module(f"wiredesk.cli.{self.module}"), self.function
        )
        return found


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The namespace of one command; ``run`` is the function to call. Exits with 2 on a usage error."""
    return build_parser().parse_args(argv)


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar; the documentation's test compares it with docs/cli.md."""
    parser = argparse.ArgumentParser("wiredesk", description="News ingestion with attribution.", epilog=_EPILOG)
    parser.set_defaults(log_format=None, verbose=0, quiet=0, config=None, db=None)
    parser.add_argument("--version", action="version", version=__version__)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    for declare in (_parse, _test, _fixture, _crawl, _run, _demo, _robots, _sources):
        declare(verbs)
    for declare in (_export, _changes, _show, _edits, _wire_share):
        declare(verbs)
    for declare in (_dedupe, _status, _doctor, _healthcheck, _courtesy, _config, _database, _version):
        declare(verbs)
    return parser


def _verb(verbs: Parsers, name: str, help_: str) -> argparse.ArgumentParser:
    """A verb with the options that every verb has."""
    parser = verbs.add_parser(name, help=help_, description=f"{help_[0].upper()}{help_[1:]}.", epilog=_EPILOG)
    common = parser.add_argument_group("common options")
    common.add_argument("-c", "--config", type=Path, metavar="FILE", help="configuration (config/wiredesk.toml)")
    common.add_argument("--db", type=Path, metavar="FILE", help="database, instead of the configured one")
    common.add_argument("-v", "--verbose", action="count", default=0, help="log every fetch; twice: debug")
    common.add_argument("-q", "--quiet", action="count", default=0, help="log errors only, no progress")
    common.add_argument("--log-format", choices=("text", "json"), help="form of the log (text)")
    return parser


def _crawl(verbs: Parsers) -> None:
    parser = _verb(verbs, "crawl", "fetch everything that is due once, then print a summary per source")
    parser.add_argument("--source", action="append", default=[], metavar="ID", help="only this source (repeatable)")
    parser.add_argument("--limit", type=_count, metavar="N", help="stop after N stored articles")
    parser.add_argument("--max-time", type=_span, metavar="TIME", help="stop after this time (10m)")
    parser.add_argument("--all", action="store_true", help="every target, whether it is due or not")
    parser.add_argument("--fail-on-empty", action="store_true", help="exit 1 when nothing was stored")
    _format(parser, "table", "json")
    parser.set_defaults(run=Run("crawl", "run_once"))


def _run(verbs: Parsers) -> None:
    parser = _verb(verbs, "run", "the daemon: watch all sources until a signal")
    parser.set_defaults(run=Run("crawl", "run_daemon"))


def _demo(verbs: Parsers) -> None:
    parser = _verb(verbs, "demo", "serve the bundled sites on loopback, crawl them twice, show the records")
    parser.set_defaults(run=Run("crawl", "run_demo"))


def _parse(verbs: Parsers) -> None:
    parser = _verb(verbs, "parse", "read pages and print their records")
    parser.add_argument("pages", nargs="*", metavar="FILE|URL|-", help="a saved page, a URL, or - for standard input")
    parser.add_argument("--url", help="the URL of a saved page")
    parser.add_argument("--explain", action="store_true", help="per field the evidence and the candidates that lost")
    parser.add_argument("--jsonl", action="store_true", help='batch: lines {"id", "url", "path"} on standard input')
    parser.add_argument("--workers", type=_count, default=1, metavar="N", help="processes of a batch (1)")
    _format(parser, "json", "jsonl")
    parser.set_defaults(run=Run("parse", "run"))


def _test(verbs: Parsers) -> None:
    parser = _verb(verbs, "test", "read the saved cases and compare field by field")
    parser.add_argument("cases", nargs="*", metavar="CASE", help="source or source/case; all when none is named")
    parser.add_argument("--fixtures", type=Path, metavar="DIR", help="where the cases are (fixtures/pages)")
    parser.add_argument("--update", action="store_true", help="accept what is read today")
    parser.set_defaults(run=Run("fixtures", "run_test"))


def _fixture(verbs: Parsers) -> None:
    inner = verbs.add_parser("fixture", help="work on saved cases").add_subparsers(metavar="VERB", required=True)
    parser = _verb(inner, "add", "save a page and a draft record as a new case")
    parser.add_argument("page", metavar="URL|FILE", help="what to save")
    parser.add_argument("--url", help="the URL of a saved page")
    parser.add_argument("--source", metavar="ID", default="unknown", help="the source that the case belongs to")
    parser.add_argument("--fixtures", type=Path, metavar="DIR", help="where the cases are (fixtures/pages)")
    parser.set_defaults(run=Run("fixtures", "run_add"))


def _sources(verbs: Parsers) -> None:
    inner = verbs.add_parser("sources", help="the configured sources").add_subparsers(metavar="VERB", required=True)
    parser = _verb(inner, "list", "the configured sources, and where a listing has moved")
    _format(parser, "table", "json")
    parser.set_defaults(run=Run("sources", "run_list"))
    parser = _verb(inner, "check", "fetch each listing once and say what it would yield")
    parser.add_argument("source", nargs="*", metavar="ID", help="all enabled sources when none is named")
    _format(parser, "table", "json")
    parser.set_defaults(run=Run("sources", "run_check"))
    parser = _verb(inner, "add", "find the feeds and sitemaps of a site and print a source for them")
    parser.add_argument("url", metavar="URL", help="the home page, or any page that names its feeds")
    parser.set_defaults(run=Run("sources", "run_add"))
    parser = _verb(inner, "import", "turn OPML into source tables")
    parser.add_argument("file", type=Path, metavar="OPML", help="the file to read")
    parser.set_defaults(run=Run("sources", "run_import"))
    parser = _verb(inner, "export", "print the sources as OPML 2.0")
    parser.set_defaults(run=Run("sources", "run_export"))


def _export(verbs: Parsers) -> None:
    parser = _verb(verbs, "export", "articles as JSON Lines")
    parser.add_argument("--since", type=_moment, metavar="TIME", help="stored since: ISO 8601 or 24h")
    parser.add_argument("--until", type=_moment, metavar="TIME", help="stored before")
    parser.add_argument("--source", action="append", default=[], metavar="ID", help="only this source (repeatable)")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="written whole or not at all")
    _format(parser, "jsonl")
    parser.set_defaults(run=Run("output", "run_export"))


def _changes(verbs: Parsers) -> None:
    parser = _verb(verbs, "changes", "what is new since a consumer's cursor, as JSON Lines")
    parser.add_argument("--consumer", required=True, type=_name, metavar="NAME", help="whose cursor")
    parser.add_argument("--limit", type=_count, default=1000, metavar="N", help="at most so many lines (1000)")
    parser.add_argument("--ack", type=_sequence_number, metavar="SEQ", help="everything up to SEQ has been taken over")
    parser.set_defaults(run=Run("output", "run_changes"))


def _show(verbs: Parsers) -> None:
    parser = _verb(verbs, "show", "one article with its revisions and cluster")
    parser.add_argument("article", metavar="ID|URL", help="its number, or any URL that led to it")
    _format(parser, "text", "json")
    parser.set_defaults(run=Run("show", "run_show"))


def _edits(verbs: Parsers) -> None:
    parser = _verb(verbs, "edits", "the log of silent edits: what changed in articles after we had them")
    parser.add_argument("--since", type=_moment, metavar="TIME", help="since then: ISO 8601 or 24h")
    kinds = ", ".join(_EDIT_KINDS)
    parser.add_argument(
        "--kind", action="append", default=[], choices=_EDIT_KINDS, metavar="KIND", help=f"only this kind: {kinds}"
    )
    _format(parser, "text", "jsonl")
    parser.set_defaults(run=Run("edits", "run"))


def _wire_share(verbs: Parsers) -> None:
    parser = _verb(verbs, "wire-share", "how much of a source's output is whose copy")
    parser.add_argument("--by", choices=("source", "attribution"), default="source", help="rows (source)")
    parser.add_argument("--since", type=_moment, metavar="TIME", help="stored since: ISO 8601 or 24h")
    _format(parser, "table", "json")
    parser.set_defaults(run=Run("wire_share", "run"))


def _dedupe(verbs: Parsers) -> None:
    parser = _verb(verbs, "dedupe", "cluster texts of any origin, in order of arrival")
    fields = '"id", "url", "title", "text", "published_at", "source"'
    parser.add_argument("--jsonl", action="store_true", help=f"lines {{{fields}}} on standard input")
    parser.add_argument("--final", action="store_true", help="answer after the last line, with the clusters as ended")
    parser.set_defaults(run=Run("dedupe", "run"))


def _status(verbs: Parsers) -> None:
    parser = _verb(verbs, "status", "frontier, articles and the health of each source")
    _format(parser, "table", "json")
    parser.set_defaults(run=Run("status", "run"))


def _doctor(verbs: Parsers) -> None:
    parser = _verb(verbs, "doctor", "what is wrong and what to do about it")
    _format(parser, "table", "json")
    parser.set_defaults(run=Run("doctor", "run"))


def _healthcheck(verbs: Parsers) -> None:
    parser = _verb(verbs, "healthcheck", "ask the side port of the running daemon whether it is well")
    parser.set_defaults(run=Run("healthcheck", "run"))


def _courtesy(verbs: Parsers) -> None:
    parser = _verb(verbs, "courtesy", "what each host had from us: a page to send to a publisher")
    parser.add_argument("--since", type=_moment, metavar="TIME", help="since then: ISO 8601 or 24h (7d)")
    parser.add_argument("--host", metavar="HOST", help="this host and those below it")
    _format(parser, "table", "json")
    parser.set_defaults(run=Run("courtesy", "run"))


def _config(verbs: Parsers) -> None:
    inner = verbs.add_parser("config", help="the configuration").add_subparsers(metavar="VERB", required=True)
    parser = _verb(inner, "check", "read everything, start nothing")
    parser.set_defaults(run=Run("config", "run_check"))
    parser = _verb(inner, "dump", "the settings in force as TOML, secrets masked")
    parser.set_defaults(run=Run("config", "run_dump"))


def _database(verbs: Parsers) -> None:
    inner = verbs.add_parser("db", help="the database file").add_subparsers(metavar="VERB", required=True)
    parser = _verb(inner, "migrate", "bring the schema up to date")
    parser.set_defaults(run=Run("database", "run_migrate"))
    parser = _verb(inner, "check", "integrity check")
    parser.set_defaults(run=Run("database", "run_check"))
    parser = _verb(inner, "backup", "a consistent copy while others read")
    parser.add_argument("file", type=Path, metavar="FILE", help="where to; replaced whole or not at all")
    parser.set_defaults(run=Run("database", "run_backup"))
    parser = _verb(inner, "vacuum", "give free pages back to the disk")
    parser.set_defaults(run=Run("database", "run_vacuum"))


def _robots(verbs: Parsers) -> None:
    parser = _verb(verbs, "robots", "may we fetch it: yes or no, and the rule and line that decided")
    parser.add_argument("urls", nargs="*", metavar="URL", help="what to ask for")
    parser.add_argument("--agent", metavar="NAME", help="product token to ask for (agent.name)")
    parser.add_argument("--file", type=Path, metavar="robots.txt", help="ask this file instead of the site's")
    parser.add_argument("--jsonl", action="store_true", help='batch: lines {"id", "robots", "agent", "url"}')
    parser.set_defaults(run=Run("robots", "run"))


def _version(verbs: Parsers) -> None:
    parser = _verb(verbs, "version", "the version")
    parser.set_defaults(run=_print_version)


def _print_version(arguments: argparse.Namespace) -> int:
    print(__version__)
    return 0


def _format(parser: argparse.ArgumentParser, *forms: str) -> None:
    parser.add_argument("--format", choices=forms, default=forms[0], help=f"form of the output ({forms[0]})")


def _count(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,8}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive number")
    return int(text)


def _sequence_number(text: str) -> int:
    if not re.fullmatch(r"\d{1,18}", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"{text!r} is no sequence number")
    return int(text)


def _name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("must not be empty")
    return text


def _moment(text: str) -> datetime:
    """ISO 8601, or a duration before now."""
    try:
        at = datetime.fromisoformat(text)
        return at if at.tzinfo else at.replace(tzinfo=UTC)
    except ValueError:
        pass
    try:
        return datetime.now(UTC) - parse_duration(text)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"{text!r} is neither ISO 8601 nor a duration like 24h") from None


def _span(text: str) -> timedelta:
    try:
        return parse_duration(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
