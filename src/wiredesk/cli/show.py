"""``wiredesk show``: one article with its revisions and its cluster."""

import argparse
import asyncio
import json
from itertools import pairwise

from wiredesk.cli.configuration import load
from wiredesk.cli.edits import words
from wiredesk.cli.tables import table
from wiredesk.dedupe import Edit, edits
from wiredesk.errors import InputError
from wiredesk.export.record import to_record
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import ClusterMember, Dossier


def run_show(arguments: argparse.Namespace) -> int:
    """Everything the database knows about one article, named by id or by any URL that led to it."""
    settings, _ = load(arguments, sources=False)
    wanted = int(arguments.article) if arguments.article.isdecimal() else arguments.article

    async def find() -> Dossier | None:
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            return await store.show(wanted)

    dossier = asyncio.run(find())
    if dossier is None:
        raise InputError(f"no article {arguments.article} in {settings.database}")
    print(_json(dossier) if arguments.format == "json" else _text(dossier))
    return 0


def _json(dossier: Dossier) -> str:
    members = [
        {"article_id": one.article_id, "source": one.source, "title": one.title, "url": one.url,
         "published_at": str(one.published_at) if one.published_at else None, "words": one.words,
         "origin": one.is_origin, "score": one.score, "evidence": one.evidence}
        for one in dossier.members
    ]  # fmt: skip
    revisions = [to_record(article) for article in dossier.revisions]
    withdrawn = dossier.withdrawn_at.isoformat(timespec="seconds") if dossier.withdrawn_at else None
    found = {"article_id": dossier.article_id, "withdrawn_at": withdrawn, "revisions": revisions, "cluster": members}
    return json.dumps(found, ensure_ascii=False, indent=2)


def _text(dossier: Dossier) -> str:
    now = dossier.revisions[-1]
    lines = [f"{now.title}", f"  {now.canonical_url}", f"  article {dossier.article_id}, cluster {now.cluster_id}"]
    facts = {
        "published": now.published_at,
        "authors": ", ".join(now.authors),
        "attribution": ", ".join(credit.name for credit in now.attribution),
        "photo credits": ", ".join(now.photo_credits),
        "withdrawn": dossier.withdrawn_at,
    }
    lines += [f"  {name}: {value}" for name, value in facts.items() if value]
    lines += ["", now.text, ""]
    for old, new in pairwise(dossier.revisions):
        seen = f"{new.fetched_at:%Y-%m-%d %H:%M}" if new.fetched_at else "?"
        lines += [f"revision {new.revision}, {seen}: {_edit(edits(old, new))}"]
    if len(dossier.members) > 1:
        lines += ["", _cluster(dossier.members)]
    return "\n".join(lines)


def _edit(edit: Edit) -> str:
    return "\n".join((", ".join(edit.kinds), *words(edit)))


def _cluster(members: tuple[ClusterMember, ...]) -> str:
    rows = [
        ("origin" if one.is_origin else "", str(one.article_id), one.source, str(one.published_at or "-"),
         str(one.words), one.title, one.evidence or "")
        for one in members
    ]  # fmt: skip
    return table(("", "id", "source", "published", "words", "headline", "why"), rows)
