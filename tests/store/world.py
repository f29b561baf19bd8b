"""A small world for store tests: a clock set by hand, sources, and results as the pipeline would make them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from wiredesk.dedupe import fingerprint
from wiredesk.ports import Store
from wiredesk.records import (
    Article,
    Block,
    BlockKind,
    Lease,
    Link,
    Moment,
    Outcome,
    Result,
    Source,
    Target,
    TargetKind,
    Verdict,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LEASE = MINUTE

_WORDS = [
    "harbour",
    "council",
    "bridge",
    "river",
    "budget",
    "mayor",
    "school",
    "winter",
    "election",
    "farmer",
    "storm",
    "museum",
    "railway",
    "hospital",
    "union",
    "court",
    "minister",
    "festival",
    "forest",
    "market",
    "teacher",
    "engine",
    "border",
    "glacier",
    "library",
    "orchestra",
    "pension",
    "strike",
    "tunnel",
    "vaccine",
    "airport",
    "bakery",
    "census",
    "drought",
    "embassy",
    "ferry",
    "garden",
    "highway",
    "island",
    "journal",
    "kitchen",
    "ladder",
    "mountain",
    "nurse",
    "orchard",
    "pilot",
    "quarry",
    "referee",
    "satellite",
    "theatre",
    "umbrella",
    "valley",
    "warehouse",
    "yacht",
    "zoning",
    "anchor",
    "barrel",
    "cattle",
    "desert",
    "empire",
]


def story(seed: int, sentences: int = 12) -> str:
    """A text of its own for each seed: paragraphs of made-up sentences."""
    random = Random(seed)
    lines = [" ".join(random.choices(_WORDS, k=14)).capitalize() + "." for _ in range(sentences)]
    return "\n\n".join(" ".join(lines[start : start + 3]) for start in range(0, sentences, 3))


def source(name: str = "alpha", *paths: str, **settings: object) -> Source:
    """A source with one feed, or listings at these paths."""
    urls = tuple(f"https://{name}.test/{path}" for path in paths or ("feed",))
    fields = {"id": name, "name": name.title(), "urls": urls, "type": TargetKind.FEED, **settings}
    return Source(**fields)  # type: ignore[arg-type]


def article(url: str, text: str, **fields: object) -> Article:
    """A read article as the pipeline hands it over."""
    made = Article(
        url=url,
        canonical_url=url,
        title=f"Headline of {url.rsplit('/', 1)[-1]}",
        text=text,
        blocks=tuple(Block(BlockKind.PARAGRAPH, part) for part in text.split("\n\n")),
        fingerprint=fingerprint(text),
        published_at=Moment(NOON),
        fetched_at=NOON,
        extractor="test",
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def links(host: str, numbers: Sequence[int]) -> tuple[Link, ...]:
    """Links to numbered articles of a host."""
    return tuple(Link(url=f"https://{host}/story/{number}", title=f"Story {number}") for number in numbers)


def answer(lease: Lease, target: Target, at: datetime = NOON, **fields: object) -> Result:
    """What fetching a target under a lease gave; next due in an hour unless said otherwise."""
    made = Result(
        target=target,
        host_id=lease.host_id,
        epoch=lease.epoch,
        outcome=Outcome.OK,
        at=at,
        status=200,
        due_at=at + HOUR,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


async def claim(store: Store, now: datetime, hosts: int = 10, per_host: int = 50) -> list[Lease]:
    """Claim as a worker would."""
    return await store.claim("worker", now, hosts=hosts, per_host=per_host, lease=LEASE)


async def claim_one(store: Store, now: datetime) -> Lease:
    """The only lease there is to have."""
    leases = await claim(store, now)
    assert len(leases) == 1, leases
    return leases[0]


async def deliver(store: Store, *articles: Article, at: datetime = NOON) -> list[Verdict | None]:
    """Bring articles in as one batch, as if the feed of ``alpha`` had named them, or their own; returns the verdicts.

    Their targets stay due, so that they can be delivered again.
    """
    await lead(store, *(each.url for each in articles), at=at)
    leases = await claim(store, at, hosts=1000, per_host=1000)
    fetched = {target.url: (lease, target) for lease in leases for target in lease.targets}
    verdicts = await store.finish(
        [
            answer(*fetched[each.url], at, article=replace(each, source=each.source or "alpha"), due_at=at)
            for each in articles
        ]
    )
    for lease in leases:
        await store.release(lease, at)
    return verdicts


async def lead(store: Store, *urls: str, at: datetime = NOON) -> None:
    """Let the feed of ``alpha`` name these URLs."""
    await store.sync_sources([source("alpha", delay=timedelta(0))], at)
    await store.make_due(at)
    leases = await claim(store, at, hosts=1000, per_host=1)  # listings go first
    feed = next((lease, lease.targets[0]) for lease in leases if lease.targets[0].kind is TargetKind.FEED)
    await store.finish([answer(*feed, at, links=tuple(Link(url=url) for url in urls), due_at=at + DAY)])
    for lease in leases:
        await store.release(lease, at)


async def stored(store: Store) -> list[Article]:
    """Every article, in order of arrival."""
    return [each async for each in store.articles()]


def database(folder: Path) -> Path:
    """Where the tests keep their database."""
    return folder / "wiredesk.db"
