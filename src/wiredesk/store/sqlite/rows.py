"""Targets and articles to rows and back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import cast

from wiredesk.dedupe import Credited, count_words
from wiredesk.records import (
    OF_LISTING,
    Access,
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    Image,
    Link,
    Rights,
    Target,
    TargetKind,
)
from wiredesk.store.sqlite.connection import Row
from wiredesk.store.sqlite.values import (
    Columns,
    clean,
    maybe_clean,
    maybe_ms,
    maybe_time,
    moment_columns,
    moment_from_json,
    moment_json,
    moment_of,
    said,
    span,
    time,
    to_json,
)

# --------------------------------------------------------------------------------------------------------- targets


def hint_of(link: Link) -> str | None:
    """What the listing said, without what the target itself holds; None where it said nothing."""
    hint = said(
        {
            "title": link.title,
            "summary": link.summary,
            "published": moment_json(link.published),
            "modified": moment_json(link.modified),
            "language": link.language,
            "authors": link.authors,
            "guid": link.guid,
            "publisher": link.publisher,
        }
    )
    return to_json(hint) if hint else None


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
        links_hash=row["links_hash"],
        ttl=span(row["ttl_ms"]),
        moved_to=row["moved_to"],
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
        published=moment_from_json(said.get("published")),
        modified=moment_from_json(said.get("modified")),
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
        "words": count_words(text),
        "url": clean(article.url),
        "canonical_url": clean(article.canonical_url),
        "canonical_elsewhere": maybe_clean(article.canonical_elsewhere),
        "publisher": maybe_clean(article.publisher),
        "title": clean(article.title),
        "language": maybe_clean(article.language),
        **moment_columns("published", article.published_at),
        **moment_columns("modified", article.modified_at),
        "discovered_at": maybe_ms(article.discovered_at),
        "fetched_at": maybe_ms(article.fetched_at),
        "access": article.access.value,
        "extractor": clean(article.extractor),
        "section": maybe_clean(article.section),
        "byline": maybe_clean(article.byline),
        "dateline": maybe_clean(article.dateline),
        "description": maybe_clean(article.description),
        "authors": to_json(article.authors),
        "attribution": to_json([said(asdict(credit)) for credit in article.attribution]),
        "photo_credits": to_json(article.photo_credits),
        "tags": to_json(article.tags),
        "rights": to_json(said(asdict(article.rights))),
        "images": to_json([said(asdict(image)) for image in article.images]),
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
        images=tuple(_image_of(image) for image in json.loads(row["images"])),
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


def credited_of(row: Row) -> Credited:
    """Whom the revision of a row credits."""
    credits = map(_attribution_of, json.loads(row["attribution"]))
    return Credited(
        url=row["url"],
        extractor=row["extractor"],
        authors=tuple(json.loads(row["authors"])),
        sources=tuple(credit.name for credit in credits if not credit.is_self),
        told=row["authors_evidence"] != OF_LISTING,
    )


def _attribution_of(credit: Mapping[str, str]) -> Attribution:
    return Attribution(
        name=credit.get("name", ""),
        printed=credit.get("printed", ""),
        kind=AttributionKind(credit["kind"]),
        is_self=bool(credit["is_self"]),
        evidence=credit.get("evidence", ""),
    )


def _image_of(image: Mapping[str, str]) -> Image:
    return Image(
        url=image.get("url"),
        caption=image.get("caption"),
        credit=image.get("credit"),
        alt=image.get("alt"),
        lead=bool(image["lead"]),
    )


def _rights_of(rights: Mapping[str, object]) -> Rights:
    return Rights(
        license=cast("str | None", rights.get("license")),
        copyright=cast("str | None", rights.get("copyright")),
        robots=tuple(cast("list[str]", rights.get("robots", ()))),
        tdm_reservation=cast("bool | None", rights.get("tdm_reservation")),
        tdm_policy=cast("str | None", rights.get("tdm_policy")),
        ai_training=tuple(cast("list[str]", rights.get("ai_training", ()))),
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
