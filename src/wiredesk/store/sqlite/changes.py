"""The change feed: what is new since a consumer's cursor, at least once.

A change commits together with what it tells of, and there is one writer, so a sequence number is a commit's place:
``seq > cursor`` misses nothing. A consumer acknowledges after its own work is safe.
"""

from datetime import datetime

from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.rows import article_of
from wiredesk.store.sqlite.values import clean, ms, time
from wiredesk.store.views import Change, ChangeKind


async def changes(session: Session, consumer: str, limit: int) -> list[Change]:
    """The oldest changes that a consumer has not acknowledged; an unknown consumer starts at the beginning."""
    return [
        Change(
            seq=row["seq"],
            at=time(row["at"]),
            kind=ChangeKind(row["kind"]),
            article_id=row["article_id"],
            article=article_of(row),
        )
        for row in await session.all("changes", consumer=clean(consumer), most=limit)
    ]


async def acknowledge(session: Session, consumer: str, seq: int, now: datetime) -> None:
    """Everything up to ``seq`` is safe with the consumer; a cursor never goes back, nor beyond the last change."""
    await session.all("acknowledge", consumer=clean(consumer), seq=seq, now=ms(now))
