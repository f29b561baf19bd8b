"""Records to columns and back. The one place that knows how a value is spelled in the database.

Text is cleaned of lone surrogates, which SQLite cannot store, and of NUL, at which its text functions stop.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta, timezone
from typing import cast

from wiredesk.records import (
    Access,
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    Image,
    Link,
    Moment,
    Rights,
    Target,
    TargetKind,
)
from wiredesk.store.sqlite.connection import Row

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_MINUTE = timedelta(minutes=1)

Columns = dict[str, object]


def ms(time: datetime) -> int:
    """Milliseconds since 1970."""
    return (time - EPOCH) // _MILLISECOND


def maybe_ms(time: datetime | None) -> int | None:
    """``ms``, or None for None."""
    return None if time is None else ms(time)


def time(value: int) -> datetime:
    """The UTC time of milliseconds since 1970."""
    return EPOCH + timedelta(milliseconds=value)


def maybe_time(value: int | None) -> datetime | None:
    """``time``, or None for None."""
    return None if value is None else time(value)


def span(value: int | None) -> timedelta | None:
    """The length of time of a column in milliseconds."""
    return None if value is None else timedelta(milliseconds=value)


def span_ms(length: timedelta | None) -> int | None:
    """The column of a length of time."""
    return None if length is None else length // _MILLISECOND


def clean(text: str) -> str:
    """The text without what SQLite cannot hold."""
    if "\0" in text:
        text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def maybe_clean(text: str | None) -> str | None:
    """``clean``, or None for None and for empty text."""
    return clean(text) if text else None


def to_json(value: object) -> str:
    """Compact JSON in readable UTF-8."""
    return clean(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def keys_blob(keys: Iterable[bytes]) -> bytes:
    """Many 16-byte keys as one parameter; queries cut it up again (SQLite's JSON cannot carry bytes)."""
    return b"".join(keys)


# --------------------------------------------------------------------------------------------------------- targets


def hint_of(link: Link) -> str | None:
    """What the listing said, without what the target itself holds; None where it said nothing."""
    said = {
        "title": link.title,
        "summary": link.summary,
        "published": _moment_json(link.published),
        "modified": _moment_json(link.modified),
        "language": link.language,
        "authors": list(link.authors),
        "guid": link.guid,
        "publisher": link.publisher,
    }
    said = {key: value for key, value in said.items() if value}
    return to_json(said) if said else None


def target_of(row: Row) -> Target:
    """The target of a row of due_targets."""
    kind = TargetKind(row["kind"])
    return Target(
        id=row["id"],
        url=row["url"],
        kind=kind,
        source_id=row["source_key"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        body_hash=row["body_hash"],
        attempts=row["attempts"],
        interval=span(row["interval_ms"]),
        fetched_at=maybe_time(row["fetched_at"]),
        discovered_at=time(row["discovered_at"]),
        depth=row["depth"],
        article_id=row["article_id"],
        link=_link_of(row["url"], kind, row["hint"]) if row["hint"] else None,
    )


def _link_of(url: str, kind: TargetKind, hint: str) -> Link:
    said = json.loads(hint)
    return Link(
        url=url,
        kind=kind,
        title=said.get("title"),
        summary=said.get("summary"),
        published=_moment_from_json(said.get("published")),
        modified=_moment_from_json(said.get("modified")),
        language=said.get("language"),
        authors=tuple(said.get("authors", ())),
        guid=said.get("guid"),
        publisher=said.get("publisher"),
    )


# -------------------------------------------------------------------------------------------------------- articles


def revision_columns(article: Article) -> Columns:
    """The columns of ``revision`` that come from the article itself."""
    text = clean(article.text)
    return {
        "fingerprint": bytes.fromhex(article.fingerprint) or None,
        "words": len(text.split()),
        "url": clean(article.url),
        "canonical_url": clean(article.canonical_url),
        "canonical_elsewhere": maybe_clean(article.canonical_elsewhere),
        "publisher": maybe_clean(article.publisher),
        "title": clean(article.title),
        "language": maybe_clean(article.language),
        **_moment_columns("published", article.published_at),
        **_moment_columns("modified", article.modified_at),
        "discovered_at": maybe_ms(article.discovered_at),
        "fetched_at": maybe_ms(article.fetched_at),
        "access": article.access.value,
        "extractor": clean(article.extractor),
        "section": maybe_clean(article.section),
        "byline": maybe_clean(article.byline),
        "dateline": maybe_clean(article.dateline),
        "description": maybe_clean(article.description),
        "authors": to_json(article.authors),
        "attribution": to_json([asdict(credit) for credit in article.attribution]),
        "photo_credits": to_json(article.photo_credits),
        "tags": to_json(article.tags),
        "rights": to_json(asdict(article.rights)),
        "images": to_json([asdict(image) for image in article.images]),
        "evidence": to_json(dict(article.evidence)),
        "blocks": to_json(_pack_blocks(article.blocks, text)),
        "text": text,
    }


def article_of(row: Row) -> Article:
    """The article of a row that has a revision's columns, ``source_key``, ``cluster_id`` and ``origin_id``."""
    return Article(
        url=row["url"],
        canonical_url=row["canonical_url"],
        title=row["title"],
        text=row["text"],
        blocks=_unpack_blocks(json.loads(row["blocks"]), row["text"]),
        source=row["source_key"],
        publisher=row["publisher"],
        description=row["description"],
        authors=tuple(json.loads(row["authors"])),
        byline=row["byline"],
        dateline=row["dateline"],
        attribution=tuple(_attribution_of(credit) for credit in json.loads(row["attribution"])),
        images=tuple(Image(**image) for image in json.loads(row["images"])),
        photo_credits=tuple(json.loads(row["photo_credits"])),
        published_at=moment_of(row, "published"),
        modified_at=moment_of(row, "modified"),
        language=row["language"],
        section=row["section"],
        tags=tuple(json.loads(row["tags"])),
        access=Access(row["access"]),
        rights=_rights_of(json.loads(row["rights"])),
        canonical_elsewhere=row["canonical_elsewhere"],
        evidence=json.loads(row["evidence"]),
        extractor=row["extractor"],
        fingerprint=(row["fingerprint"] or b"").hex(),
        discovered_at=maybe_time(row["discovered_at"]),
        fetched_at=maybe_time(row["fetched_at"]),
        cluster_id=row["cluster_id"],
        origin_id=row["origin_id"],
        revision=row["n"],
    )


def moment_of(row: Row, name: str) -> Moment | None:
    """The moment in the three columns ``name_at``, ``name_offset``, ``name_date_only``."""
    return _moment(row[f"{name}_at"], row[f"{name}_offset"], row[f"{name}_date_only"])


def _moment_columns(name: str, moment: Moment | None) -> Columns:
    at, offset, date_only = _moment_json(moment) or (None, None, None)
    return {f"{name}_at": at, f"{name}_offset": offset, f"{name}_date_only": date_only}


def _moment_json(moment: Moment | None) -> tuple[int, int, int] | None:
    if moment is None:
        return None
    offset = moment.at.utcoffset() or timedelta(0)
    return moment.unix_ms, round(offset / _MINUTE), int(moment.date_only)


def _moment_from_json(value: Sequence[int] | None) -> Moment | None:
    return _moment(*value) if value else None


def _moment(at: int | None, offset: int | None, date_only: int | None) -> Moment | None:
    if at is None or offset is None:
        return None
    # the wall clock first: a time near year 1 or 9999 would overflow on its way through UTC
    wall = datetime(1970, 1, 1) + timedelta(milliseconds=at, minutes=offset)  # noqa: DTZ001
    return Moment(wall.replace(tzinfo=timezone(timedelta(minutes=offset)) if offset else UTC), bool(date_only))


def _attribution_of(credit: Mapping[str, object]) -> Attribution:
    return Attribution(
        name=str(credit["name"]),
        printed=str(credit["printed"]),
        kind=AttributionKind(str(credit["kind"])),
        is_self=bool(credit["is_self"]),
        evidence=str(credit["evidence"]),
    )


def _rights_of(rights: Mapping[str, object]) -> Rights:
    return Rights(
        license=cast("str | None", rights["license"]),
        copyright=cast("str | None", rights["copyright"]),
        robots=tuple(cast("list[str]", rights["robots"])),
        tdm_reservation=cast("bool | None", rights["tdm_reservation"]),
        tdm_policy=cast("str | None", rights["tdm_policy"]),
        ai_training=tuple(cast("list[str]", rights["ai_training"])),
    )


def _pack_blocks(blocks: Sequence[Block], text: str) -> list[list[object]]:
    """Blocks as places in the text, which they repeat; one whose text does not stand there keeps its own."""
    packed: list[list[object]] = []
    end = 0
    for block in blocks:
        own = clean(block.text)
        start = text.find(own, end)
        if start < 0:
            packed.append([block.kind.value, own])
            continue
        end = start + len(own)
        packed.append([block.kind.value, start, len(own)])
    return packed


def _unpack_blocks(packed: Sequence[Sequence[object]], text: str) -> tuple[Block, ...]:
    blocks = []
    for kind, *place in packed:
        if len(place) == 1:
            own = str(place[0])
        else:
            start, length = cast("list[int]", place)
            own = text[start : start + length]
        blocks.append(Block(BlockKind(str(kind)), own))
    return tuple(blocks)
