"""``wiredesk show``: one article with its revisions and its cluster."""

import argparse
import asyncio
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import pairwise

from wiredesk.cli.configuration import load
from wiredesk.cli.edits import words
from wiredesk.cli.tables import minute, table
from wiredesk.dedupe import Edit, edits, paragraph_changes
from wiredesk.errors import InputError
from wiredesk.export.record import to_record
from wiredesk.records import Moment
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import ClusterMember, Dossier

MOST_COMPARED = 50  # members of a cluster whose texts are set against the origin's
FIRST_WORDS = 10
MOST_SHOWN = 120  # characters: scripts without spaces have no words to count


def run_show(arguments: argparse.Namespace) -> int:
    """Everything the database knows about one article, named by id or by any URL that led to it."""
    settings, _ = load(arguments, sources=False)
    wanted = int(arguments.article) if re.fullmatch(r"\d{1,18}", arguments.article) else arguments.article

    async def find() -> tuple[Dossier, dict[int, str]] | None:
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            dossier = await store.show(wanted)
            return (dossier, await _texts(store, dossier)) if dossier else None

    found = asyncio.run(find())
    if found is None:
        raise InputError(f"no article {arguments.article} in {settings.database}")
    dossier, texts = found
    steps = _steps(dossier, texts)
    print(_json(dossier, steps) if arguments.format == "json" else _text(dossier, steps))
    return 0


async def _texts(store: SqliteStore, dossier: Dossier) -> dict[int, str]:
    """The texts of the cluster's first members and of its origin, by article."""
    if len(dossier.members) < 2:
        return {}
    wanted = [one.article_id for one in dossier.members if one.is_origin]
    wanted += [one.article_id for one in dossier.members[:MOST_COMPARED]]
    found = [await store.show(article_id) for article_id in dict.fromkeys(wanted)]
    return {one.article_id: one.revisions[-1].text for one in found if one}


def _steps(dossier: Dossier, texts: Mapping[int, str]) -> dict[int, list[tuple[str, str]]]:
    """Per copy the paragraphs that differ from the origin's: cut, added, or in other words."""
    origin = next((one.article_id for one in dossier.members if one.is_origin), None)
    if origin is None or origin not in texts:
        return {}
    return {copy: paragraph_changes(texts[origin], text) for copy, text in texts.items() if copy != origin}


def _json(dossier: Dossier, steps: Mapping[int, list[tuple[str, str]]]) -> str:
    members = [
        {"article_id": one.article_id, "source": one.source, "title": one.title, "url": one.url,
         "published_at": str(one.published_at) if one.published_at else None, "words": one.words,
         "origin": one.is_origin, "withdrawn_at": _seconds(one.withdrawn_at),
         "score": one.score, "evidence": one.evidence,
         "cut": [old for old, new in steps[one.article_id] if not new] if one.article_id in steps else None,
         "added": [new for old, new in steps[one.article_id] if not old] if one.article_id in steps else None,
         "reworded": sum(bool(old and new) for old, new in steps[one.article_id]) if one.article_id in steps else None}
        for one in dossier.members
    ]  # fmt: skip
    revisions = [to_record(article) for article in dossier.revisions]
    withdrawn = _seconds(dossier.withdrawn_at)
    found = {"article_id": dossier.article_id, "withdrawn_at": withdrawn, "revisions": revisions, "cluster": members}
    return json.dumps(found, ensure_ascii=False, indent=2)


def _seconds(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None


def _text(dossier: Dossier, steps: Mapping[int, list[tuple[str, str]]]) -> str:
    now = dossier.revisions[-1]
    lines = [f"{now.title}", f"  {now.canonical_url}", f"  article {dossier.article_id}, cluster {now.cluster_id}"]
    facts = {
        "published": now.published_at,
        "authors": ", ".join(now.authors),
        "attribution": ", ".join(credit.name for credit in now.attribution),
        "photo credits": ", ".join(now.photo_credits),
        "withdrawn": minute(dossier.withdrawn_at) if dossier.withdrawn_at else None,
    }
    lines += [f"  {name}: {value}" for name, value in facts.items() if value]
    lines += ["", now.text, ""]
    for old, new in pairwise(dossier.revisions):
        seen = minute(new.fetched_at) if new.fetched_at else "?"
        lines += [f"revision {new.revision}, {seen}: {_edit(edits(old, new))}"]
    if len(dossier.members) > 1:
        lines += ["", _cluster(dossier.members)]
        for copy, changed in steps.items():
            lines += ["", *_against_origin(copy, changed)]
    return "\n".join(lines)


def _against_origin(copy: int, changed: list[tuple[str, str]]) -> list[str]:
    cut = [old for old, new in changed if not new]
    added = [new for old, new in changed if not old]
    counts = f"{len(cut)} cut, {len(added)} added, {len(changed) - len(cut) - len(added)} reworded"
    marked = [*(f"  - {_opening(text)}" for text in cut), *(f"  + {_opening(text)}" for text in added)]
    return [f"{copy} against the origin, in paragraphs: {counts}", *marked]


def _opening(paragraph: str) -> str:
    words = paragraph.split()
    shown = " ".join(words[:FIRST_WORDS])[:MOST_SHOWN]
    return shown if shown == " ".join(words) else f"{shown} ..."


def _edit(edit: Edit) -> str:
    return "\n".join((", ".join(edit.kinds), *words(edit)))


def _cluster(members: tuple[ClusterMember, ...]) -> str:
    """In order of time, as far as it is known: in one zone, for the publishers may be in any."""
    rows = [
        (_part(one), str(one.article_id), one.source, _published(one.published_at), str(one.words), one.title,
         one.evidence or "")
        for one in sorted(members, key=lambda one: one.published_at.at if one.published_at else one.first_seen)
    ]  # fmt: skip
    return table(("", "id", "source", "published (UTC)", "words", "headline", "why"), rows)


def _part(member: ClusterMember) -> str:
    return ", ".join(["origin"] * member.is_origin + ["withdrawn"] * (member.withdrawn_at is not None))


def _published(moment: Moment | None) -> str:
    if moment is None:
        return "-"
    return str(moment) if moment.date_only else f"{moment.at.astimezone(UTC):%Y-%m-%d %H:%M}"
