"""``wiredesk dedupe``: cluster texts of any origin, through the code that clusters what we fetch."""

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path
from typing import cast

from wiredesk.cli.rows import read_row, required, text_of
from wiredesk.dedupe.lookalike import WINDOW
from wiredesk.errors import InputError, UsageError
from wiredesk.readers import BESIDE_A_LOOP, spare_collector
from wiredesk.records import Article, Moment, Verdict
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import Arrival, Filed
from wiredesk.web.urls import url_key

_CHUNK = 1 << 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Answer = dict[str, object]


def run(arguments: argparse.Namespace) -> int:
    """One answer per line of standard input: at once, or with ``--final`` when all clusters are settled."""
    if not arguments.jsonl:
        raise UsageError("texts come as lines on standard input: --jsonl")
    spare_collector(BESIDE_A_LOOP)
    asyncio.run(_batch(cast("BufferedReader", sys.stdin.buffer), final=arguments.final))
    return 0


async def _batch(stream: BufferedReader, *, final: bool) -> None:
    with tempfile.TemporaryDirectory(prefix="wiredesk-dedupe-") as folder:
        async with await SqliteStore.open(Path(folder) / "texts.db") as store:
            desk = _Desk(store)
            held: list[_Answered] = []
            for lines in _chunks(stream):
                answers = await desk.take(lines)
                if final:
                    held += answers
                else:
                    _print(desk.line(one) for one in answers)
            _print(desk.line(one) for one in await desk.settled(held))


def _chunks(stream: BufferedReader) -> Iterator[list[bytes]]:
    """Whole lines as they come: what is there is one batch, so that whoever waits for an answer gets it."""
    begun: list[bytes] = []
    while chunk := stream.read1(_CHUNK):
        *lines, rest = chunk.split(b"\n")
        if lines:
            lines[0] = b"".join([*begun, lines[0]])
            begun = []
            yield lines
        begun.append(rest)
    yield [b"".join(begun)]


def _print(lines: Iterator[Answer]) -> None:
    for line in lines:
        print(json.dumps(line))  # in ASCII: an id may hold what UTF-8 cannot spell
    sys.stdout.flush()


@dataclass(frozen=True, slots=True)
class _Text:
    """One line that could be read."""

    name: object  # the id, as given
    article: Article


@dataclass(frozen=True, slots=True)
class _Answered:
    """One line with what became of it: where it was filed, or why it was refused."""

    name: object
    filed: Filed | None = None
    refusal: str = ""


class _Clock:
    """When each text arrives: when it was published, or with the texts before where it came a little late.

    A text further off than the window, before or after, does not share it with those texts: time moves there and,
    if it was only misdated, back with the next.
    """

    def __init__(self) -> None:
        self._now = _EPOCH

    def arrival(self, published: Moment | None) -> datetime:
        """The time of the next text; one without a date comes with the texts before."""
        at = max(published.at, _EPOCH) if published else self._now
        self._now = at if abs(at - self._now) > WINDOW else max(at, self._now)
        return self._now


@dataclass(slots=True)
class _Desk:
    """Files texts in order and answers with their own ids; the first of an article's lines names it."""

    store: SqliteStore
    _clock: _Clock = field(default_factory=_Clock)
    _names: dict[int, object] = field(default_factory=dict)  # article id -> id of its first line
    _given: dict[object, bytes] = field(default_factory=dict)  # id -> what names its article
    _taken: int = 0

    async def take(self, lines: Sequence[bytes]) -> list[_Answered]:
        """File a batch of lines; those that are blank have no answer."""
        read = [self._read(line) for line in lines if line.strip()]
        texts = [one for one in read if isinstance(one, _Text)]
        arrivals = [Arrival(article=one.article, at=self._clock.arrival(one.article.published_at)) for one in texts]
        filed = iter(await self.store.file(arrivals) if arrivals else [])
        answers = [_Answered(one.name, next(filed)) if isinstance(one, _Text) else one for one in read]
        for one in answers:
            if one.filed:
                self._names.setdefault(one.filed.article_id, one.name)
        return answers

    async def settled(self, answers: Sequence[_Answered]) -> list[_Answered]:
        """The same answers with the clusters of now."""
        now = await self.store.clusters({one.filed.article_id for one in answers if one.filed})
        return [
            replace(one, filed=replace(one.filed, cluster_id=now[one.filed.article_id])) if one.filed else one
            for one in answers
        ]

    def line(self, answer: _Answered) -> Answer:
        """The answer as it is printed."""
        if answer.filed is None:
            return {"id": answer.name, "error": {"type": "input", "message": answer.refusal}}
        verdict: Verdict = answer.filed.verdict
        return {
            "id": answer.name,
            "verdict": verdict.kind.value,
            "cluster": self._names[answer.filed.cluster_id],
            "lookalike": None if verdict.lookalike is None else self._names[verdict.lookalike],
            "score": None if verdict.score is None else round(verdict.score, 4),
            "evidence": verdict.evidence or None,
        }

    def _read(self, line: bytes) -> _Text | _Answered:
        name: object = None
        self._taken += 1
        try:
            row = read_row(line)
            name = row.get("id")
            if not isinstance(name, str | int) or isinstance(name, bool):
                raise InputError("id: a text or a number was expected")
            article = _article(row, self._taken)
            key = url_key(article.url)
            if self._given.setdefault(name, key) != key:
                raise InputError("id: given before, to a text with another URL or none")
            return _Text(name, article)
        except InputError as error:
            return _Answered(name, refusal=str(error))


def _article(row: Mapping[str, object], number: int) -> Article:
    """The article of one line. Without a URL it is an article of its own. Raises ``InputError``."""
    text = required(row, "text")
    url = text_of(row, "url") or f"line:{number}"
    return Article(
        url=url,
        canonical_url=url,
        title=text_of(row, "title") or "",
        text=text,
        source=text_of(row, "source"),
        published_at=_moment(text_of(row, "published_at")),
    )


def _moment(text: str | None) -> Moment | None:
    """RFC 3339 or a date; a time without an offset is in UTC."""
    if not text:
        return None
    try:
        if len(text) == len("2026-03-02"):
            return Moment.parse(text)
        at = datetime.fromisoformat(text)
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        at.astimezone(UTC)  # at the ends of the calendar there is no such time
        return Moment(at)
    except (ValueError, OverflowError):
        raise InputError(f"published_at: {text!r} is no RFC 3339 time") from None
