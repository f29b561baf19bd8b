"""Which stored article a page is: by the URLs that led to it, never by likeness alone.

Every URL that was fetched for an article is its alias; a ``rel=canonical`` that nobody fetched is a mere claim. A hit
through a claim alone counts only when the text agrees, or the headline and a paragraph, because content management
systems exist in which every page names the same canonical URL, or bears the site's name for a headline: believing them
would turn different stories into revisions of one. A page that calls another one its canonical, which was fetched too,
is an alias of the article and no revision: print versions differ by a line from the page that they stand for.

Where the source says which part of its URLs is the article's number, the number names the article before the URLs do;
these stay its aliases all the same, for sources that share the page and for the day on which the pattern changes.
"""

import asyncio
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from wiredesk.dedupe import (
    Credited,
    Lookalike,
    announces_removal,
    fingerprint,
    headline_key,
    judge,
    printed_numbers,
    same_but_for_passing,
    share_paragraph,
)
from wiredesk.records import Article, Moment, Result
from wiredesk.store.sqlite.connection import Row, Session
from wiredesk.store.sqlite.rows import credited_of
from wiredesk.store.sqlite.values import clean, keys_blob, moment_of, ms, time
from wiredesk.store.views import Arrival
from wiredesk.web.folders import leads_up
from wiredesk.web.urls import url_key

FINGERPRINT_DIGITS = 32
NO_TARGET = 0  # delivered an article that nobody fetched


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A read article on its way in. ``own`` are the keys of the URLs that it was read under: the last one first."""

    place: int  # in the batch
    article: Article
    canonical: bytes
    own: tuple[bytes, ...]
    at: int  # milliseconds
    target_id: int = NO_TARGET
    via: tuple[bytes, ...] = ()  # keys of the URLs that redirects led by: claims, for many stories may share one
    astray: bool = False  # the address led to a page above it: the section, the home page


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A stored article as far as identity and likeness are judged on it."""

    id: int
    n: int
    fingerprint: str
    title: str
    text: str
    language: str | None
    published_at: Moment | None
    first_seen: datetime
    source: str | None
    target_id: int
    credited: Credited
    withdrawn: bool = False
    alone: bool = True  # in its cluster
    several: bool = False  # it was judged to hold several stories

    def lookalike(self, cluster_id: int, votes: float = 0) -> Lookalike:
        """As the judgement wants it."""
        return Lookalike(
            article_id=self.id,
            cluster_id=cluster_id,
            title=self.title,
            text=self.text,
            language=self.language,
            published_at=self.published_at,
            first_seen=self.first_seen,
            source=self.source,
            votes=votes,
        )

    def same_text(self, article: Article) -> bool:
        """Whether a page says word for word what is stored."""
        return article.fingerprint == self.fingerprint and (bool(self.fingerprint) or article.text == self.text)

    def unchanged(self, article: Article) -> bool:
        """Whether a page says what is stored, headline and credit included.

        Typography and lines that pages change by themselves do not count. Numbers do where tokens are the same: "-5"
        and "5".
        """
        title = clean(article.title)
        if title != self.title and headline_key(title) != headline_key(self.title):
            return False
        if self.credited.differs(Credited.of(article)):
            return False
        text = clean(article.text)
        if text == self.text or same_but_for_passing(self.text, text):
            return True
        return self.same_text(article) and printed_numbers(text) == printed_numbers(self.text)


def draft_of(place: int, result: Result) -> Draft | None:
    """The draft of a result that holds an article. May cost CPU: for a thread."""
    if result.article is None:
        return None
    article, target = result.article, result.target
    keys = _keys(article, (article.url, target.url), result.id_pattern)
    draft = _draft(place, article, keys, ms(result.at), target.id)
    via = tuple(url_key(hop.url) for hop in result.redirects[1:])  # the first is the target's own
    return replace(draft, via=via, astray=article.url != target.url and leads_up(target.url, article.url))


def draft_of_arrival(place: int, arrival: Arrival) -> Draft:
    """The draft of an article that was not fetched. Costs CPU: for a thread."""
    article = replace(arrival.article, discovered_at=arrival.at)
    return _draft(place, article, _keys(article, (article.url,), None), ms(arrival.at), NO_TARGET)


def _keys(article: Article, urls: Sequence[str], id_pattern: str | None) -> tuple[bytes, ...]:
    """The key of the canonical URL, then those of the URLs under which the article was read."""
    numbers = [url_key(url, id_pattern) for url in urls] if id_pattern else []
    return url_key(article.canonical_url or article.url, id_pattern), *numbers, *map(url_key, urls)


def _draft(place: int, article: Article, keys: Sequence[bytes], at: int, target_id: int) -> Draft:
    if len(article.fingerprint) != FINGERPRINT_DIGITS:
        article = replace(article, fingerprint=fingerprint(article.text))
    return Draft(
        place=place,
        article=article,
        canonical=keys[0],
        own=tuple(dict.fromkeys(keys[1:])),
        at=at,
        target_id=target_id,
    )


class Identities:
    """Aliases and stored articles of one batch; what the batch adds is learned, so that it sees itself."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._aliases: dict[bytes, tuple[int, bool]] = {}
        self.clusters: dict[int, int] = {}  # article id -> cluster id as stored
        self.stored: dict[int, Stored] = {}
        self.new_aliases: list[dict[str, object]] = []

    async def load(self, drafts: Sequence[Draft], others: Iterable[int]) -> None:
        """Read what the drafts may be, and the ``others`` by id."""
        keys = {key for draft in drafts for key in (draft.canonical, *draft.own, *draft.via)}
        for row in await self._session.all("aliases", keys=keys_blob(keys)):
            self._aliases[row["url_key"]] = (row["article_id"], bool(row["claimed"]))
        await self.need([*others, *(article_id for article_id, _ in self._aliases.values())])

    async def need(self, ids: Iterable[int]) -> None:
        """Have these articles in ``stored``."""
        if missing := sorted(set(ids) - self.stored.keys()):
            for row in await self._session.all("stored", ids=json.dumps(missing)):
                self.clusters.setdefault(row["id"], row["cluster_id"])  # the batch may have put it elsewhere
                self.stored[row["id"]] = _stored(row)

    def seems_unchanged(self, draft: Draft) -> bool:
        """Whether the batch began with this very text under one of the draft's URLs."""
        known = (self._aliases.get(key) for key in (draft.canonical, *draft.own))
        return any(alias and self.stored[alias[0]].unchanged(draft.article) for alias in known)

    async def find(self, draft: Draft) -> tuple[Draft, Stored | None]:
        """The stored article that a draft is a new reading of; the draft comes back without a canonical URL that
        turned out to be somebody else's.
        """
        for key in dict.fromkeys((draft.canonical, *draft.own)):
            if key not in self._aliases:
                continue
            article_id, claimed = self._aliases[key]
            stored = self.stored[article_id]
            if (key in draft.own and not claimed) or await self._agrees(draft.article, stored):
                return draft, stored
            if key == draft.canonical and key not in draft.own:
                draft = _disown(draft)
        return draft, None

    async def replaced(self, draft: Draft, article_id: int) -> bool:
        """Whether the page of a stored article shows something else now: a notice that it was taken down, or, by
        redirect, its section or the home page.
        """
        stored = self.stored.get(article_id)
        if stored is None or stored.same_text(draft.article):
            return False
        if announces_removal(draft.article.title, draft.article.text, stored.text):
            return True
        return draft.astray and not await self._agrees(draft.article, stored)

    def defers(self, draft: Draft, stored: Stored) -> bool:
        """Whether the article's text is another page's, which this one calls its canonical and which is still there.

        Of two pages that call each other so, the one that was first has the text.
        """
        if draft.canonical in draft.own or stored.withdrawn or stored.target_id == draft.target_id:
            return False
        return not self._aliases.get(draft.canonical, (0, True))[1]

    async def _agrees(self, article: Article, stored: Stored) -> bool:
        same_title = stored.title.casefold() == clean(article.title).casefold()
        if stored.same_text(article) or (same_title and share_paragraph(stored.text, article.text)):
            return True
        return bool((await asyncio.to_thread(judge, article, [stored.lookalike(stored.id)])).hits)

    def learn(self, draft: Draft, article_id: int, n: int) -> Stored:
        """The draft is now this revision of this article."""
        article = draft.article
        before = self.stored.get(article_id)
        stored = self.stored[article_id] = Stored(
            id=article_id,
            n=n,
            fingerprint=article.fingerprint,
            title=clean(article.title),
            text=clean(article.text),
            language=article.language,
            published_at=article.published_at,
            first_seen=before.first_seen if before else time(draft.at),
            source=article.source,
            target_id=draft.target_id,
            credited=Credited.of(article),
            alone=before is None or before.alone,
        )
        self.remember(draft, article_id)
        return stored

    def remember(self, draft: Draft, article_id: int) -> None:
        """The draft's URLs are aliases of the article from now on."""
        for key in dict.fromkeys((*draft.own, draft.canonical, *draft.via)):
            claimed = key not in draft.own
            known = self._aliases.get(key)
            if known is None or (known[1] and not claimed):
                self._aliases[key] = (article_id, claimed)
                self.new_aliases.append({"url_key": key, "article_id": article_id, "claimed": claimed})


def _disown(draft: Draft) -> Draft:
    evidence = {**draft.article.evidence, "canonical_url": "the page's own URL: its canonical names another story"}
    article = replace(draft.article, canonical_url=draft.article.url, evidence=evidence)
    return replace(draft, article=article, canonical=draft.own[0])


def _stored(row: Row) -> Stored:
    return Stored(
        id=row["id"],
        n=row["n"],
        fingerprint=(row["fingerprint"] or b"").hex(),
        title=row["title"],
        text=row["text"],
        language=row["language"],
        published_at=moment_of(row, "published"),
        first_seen=time(row["first_seen"]),
        source=row["source_key"],
        target_id=row["target_id"],
        credited=credited_of(row),
        withdrawn=row["withdrawn_at"] is not None,
        alone=row["alone"] == 1,
        several=row["several"] == 1,
    )
