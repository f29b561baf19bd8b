"""Who wrote the story: persons only, by a vote of structured data and the printed byline.

Structured data first, cleaned of agencies, outlets and roles; the byline near the headline confirms, completes or
replaces it; a signature after the last paragraph comes last. What is not surely a person is left out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from wiredesk.extract import (
    bylines,
    language,
    marked_writers,
    names,
    persons,
    signatures,
    state_facts,
    stray_bylines,
    told_writers,
)
from wiredesk.extract.bylines import Known, Line
from wiredesk.extract.document import Document, sound
from wiredesk.extract.given_names import GIVEN_NAMES
from wiredesk.extract.places import Places
from wiredesk.extract.reading import Candidate
from wiredesk.extract.scope import Scope
from wiredesk.web.months import fold
from wiredesk.web.text import squash
from wiredesk.web.urls import registrable_domain

_META = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "citation_author", "citation_authors", "cxenseparse:author", "article.author",
    "og:article:author", "content_author", "dable:author",
    "rnews:author", "authors", "article_author", "byline", "creator", "twitter:data1",
)  # fmt: skip
_MAX_NAMES = 12
_SHOWN = 80  # characters of what names nobody
_WORKS = ("HowTo", "Recipe", "Review")  # kinds of schema.org that have an author, where nothing is called an article
_FOOT, _MAX_FOOT = 12, 160  # leaves at the end of a page; characters of one that are looked at
_PROFILE_PATH = re.compile(r"/[\w%./-]*[\w%-]{3,}")  # safe inside a selector
_MAX_LINKS = 4
_ACCORDING = "Theo "
_COPYRIGHT = re.compile(r"(?:©|\(c\)|[Cc]opyright)[\s\d,–-]*(?P<holder>[^\W\d_][^.,|·•\d]{3,40})")
_TITLE_CUT = re.compile(r"\s[|–—·:-]\s|[’']s\s")

_MAX_EDITED = 80  # characters of a line that names the editor
_EDITOR = re.compile(r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯|edited by|penyunting|\beditor)\s*[:：]?\s*$", re.I)


@dataclass(frozen=True, slots=True)
class AuthorsReading:
    """Persons, the printed line, the leaves that are byline and not story, and agencies named where authors stand;
    ``portraits`` are the leaves at the end of the story that tell who they are.
    """

    authors: tuple[str, ...] = ()
    byline: str | None = None
    consumed: frozenset[int] = frozenset()
    agencies: tuple[str, ...] = ()
    evidence: str = ""
    lost: tuple[Candidate[tuple[str, ...]], ...] = ()
    portraits: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Stated:
    """Author names of one place of structured data."""

    people: tuple[str, ...]
    wires: tuple[str, ...]
    evidence: str
    nobody: tuple[str, ...] = ()  # what was stated there and names no person


def read(doc: Document, scope: Scope | None, title: str | None, places: Places | None = None) -> AuthorsReading:
    """The authors of the story. ``scope`` is where it stands (for signatures), ``title`` its headline, ``places`` the
    neighbourhood of the headline where it is known already. Never raises.
    """
    around = places or Places(doc)
    own = _own_names(doc, title)
    every = [_without_editors(doc, one) for one in _structured(doc, own)]
    stated = [one for one in every if one.people or one.wires]
    known = Known(own, frozenset(persons.key(name) for one in stated for name in one.people))
    lines = list(bylines.printed(doc, around, known))
    first = _fullest(stated)
    wired = any(one.wires for one in stated)
    if not wired and (first is None or first.evidence.startswith("meta")) and not any(line.people for line in lines):
        lines += stray_bylines.elsewhere(doc, scope, around, known)
    authors, evidence = _choose(first, bylines.together(lines), stated)
    authors = _without_according(doc, authors)
    if not authors:
        authors, evidence = marked_writers.tagged(doc, around, own)
    if not authors and not wired:
        authors, evidence = told_writers.in_deck(doc, around, own)
    if not authors:
        authors, evidence = told_writers.in_dateline(doc, scope, own)
    if signed := told_writers.in_brackets(doc, scope, own, authors):
        authors, evidence = signed, "brackets behind the last sentence"
    if not authors and not lines and (node := state_facts.story(doc)):
        inside = _gather(list(_ld_names(state_facts.writers(node), doc)), own, "state of the story")
        authors, evidence = inside.people, inside.evidence if inside.people else ""
        stated.append(inside)
    if not authors and not lines and not wired and (owner := _owner(doc)):
        authors, evidence = (owner,), "the site bears the name of its writer"
    wires = [wire for one in stated for wire in one.wires] + [wire for line in lines for wire in line.wires]
    return AuthorsReading(
        authors[:_MAX_NAMES],
        next((line.leaf.text for line in lines if line.sure or line.people), None),
        frozenset(line.leaf.index for line in lines),
        tuple(dict.fromkeys(wires)),
        evidence,
        tuple(_lost(authors, every, lines)),
        signatures.told_of(doc, scope, authors),
    )


def _lost(
    authors: tuple[str, ...], stated: Sequence[_Stated], lines: Sequence[Line]
) -> Iterator[Candidate[tuple[str, ...]]]:
    """Whom other places name, and what they name that is no person."""
    for one in stated:
        if one.people and one.people != authors:
            yield Candidate(one.people, one.evidence, "another place was trusted more")
        if one.nobody:
            yield Candidate(one.nobody, one.evidence, "no name of a person: a role, an outlet or an agency")
    for line in lines:
        if line.people != authors:
            why = "another place was trusted more" if line.people else "no name of a person in it"
            yield Candidate(line.people, f"byline, leaf {line.leaf.index}: {line.leaf.text[:_SHOWN]!r}", why)


def _fullest(stated: Sequence[_Stated]) -> _Stated | None:
    """The first place that names persons, or a later one that names the same and more."""
    first = next((one for one in stated if one.people), None)
    return next((one for one in stated if first and set(first.people) < set(one.people)), first)


def _choose(stated: _Stated | None, printed: Line | None, every: Sequence[_Stated]) -> tuple[tuple[str, ...], str]:
    """Structured data, unless the printed byline says more, or meta tags name somebody else, or another place of the
    data agrees with what is printed: some systems file the editor as the author and the writer as the creator.
    """
    if stated is None:
        return (printed.people, "byline") if printed else ((), "")
    login = len(stated.people) == 1 and " " not in stated.people[0]
    given = {persons.key(name) for name in stated.people}
    shown = {persons.key(name) for name in printed.people} if printed else set()
    if printed is None or not (printed.sure or login or given < shown):
        return stated.people, stated.evidence
    fuller = len(shown) > len(given) and given <= shown
    # A login or first name in the data, the whole name in print: "jane" and "Jane Doe".
    whole = login and any(" " in name for name in printed.people)
    # Systems file stories under whoever typed them in; readers go by what is printed.
    surely = stated.evidence.startswith("meta") or all(map(persons.is_given, printed.people))
    apart = not any(one in two or two in one for one in given for two in shown)
    agreed = printed.sure and any(one.people == printed.people for one in every)
    whole_names = any(" " in name for name in printed.people)
    other = (surely or agreed) and apart and (whole_names or _signs_by_first_name(printed, stated))
    return (printed.people, "byline") if fuller or whole or other else (stated.people, stated.evidence)


def _signs_by_first_name(printed: Line, stated: _Stated) -> bool:
    """ "Posted by Jane on 3 March 2026": of several who run a site, whom its template names on every page."""
    dated = any(map(str.isdigit, printed.leaf.text)) and stated.evidence.startswith("meta")
    return dated and len(printed.people) == 1 and fold(printed.people[0]) in GIVEN_NAMES


# ------------------------------------------------------------------------------------------- structured data


def _structured(doc: Document, own: frozenset[str]) -> Iterator[_Stated]:
    article = doc.ld_article or next(
        (node for node in doc.ld if node.get("@type") in _WORKS and node.get("author")), None
    )
    if article is not None:
        for field in ("author", "creator"):
            named = _gather(list(_ld_names(article.get(field), doc)), own, f"json-ld {field}")
            if _is_organisation(article.get(field)):
                # Some systems file persons as organisations: a given name that we know tells them.
                named = replace(named, people=tuple(filter(persons.is_given, named.people)))
            house = article.get("publisher")
            if isinstance(house, Mapping) and _is_organisation(house):
                own_name = persons.key(str(house.get("name") or ""))
                named = replace(named, people=tuple(name for name in named.people if persons.key(name) != own_name))
            yield named
    for name in _META:
        contents = doc.meta.get(name)
        if contents and (name != "twitter:data1" or _labelled_writer(doc)):
            yield _gather([c for c in contents[:_MAX_NAMES] if "://" not in c], own, f"meta {name}")
    yield _gather(_linked(doc), own, "link to the page of the meta article:author")


def _without_editors(doc: Document, stated: _Stated) -> _Stated:
    """What a meta tag states without those whom the page prints as editors: systems name who put the story in."""
    if not stated.people or not stated.evidence.startswith("meta"):
        return stated
    lines = [leaf.text for leaf in doc.leaves if len(leaf.text) <= _MAX_EDITED]
    edited = {name for name in stated.people if any(_is_edited_by(line, name) for line in lines if name in line)}
    people = tuple(name for name in stated.people if name not in edited)
    return replace(stated, people=people, nobody=(*stated.nobody, *edited)) if edited else stated


def _is_edited_by(line: str, name: str) -> bool:
    """Whether a line gives the ``name`` in it behind a word for editor."""
    return _EDITOR.search(line.partition(name)[0]) is not None


def _linked(doc: Document) -> list[str]:
    """The words of links to the pages of those who write, where ``article:author`` gives addresses of this site."""
    found = []
    for address in doc.meta.get("article:author", ())[:_MAX_NAMES]:
        path = urlsplit(sound(address)).path.rstrip("/") if "://" in address else ""
        if _PROFILE_PATH.fullmatch(path) and registrable_domain(address) == registrable_domain(doc.url):
            links = doc.tree.css(f"a[href$='{path}'], a[href$='{path}/']")[:_MAX_LINKS]
            found += [text for link in links if (text := squash(link.text()))][:1]
    return found


def _without_according(doc: Document, found: tuple[str, ...]) -> tuple[str, ...]:
    """Names without "Theo", the word of Vietnamese for "according to"; elsewhere it is a given name."""
    if not any(name.startswith(_ACCORDING) for name in found) or not (language.declared(doc) or "").startswith("vi"):
        return found
    return tuple(name.removeprefix(_ACCORDING) if name.count(" ") > 1 else name for name in found)


def _is_organisation(value: object) -> bool:
    first = value[0] if isinstance(value, list) and value else value
    return isinstance(first, Mapping) and first.get("@type") in ("Organization", "NewsMediaOrganization", "Corporation")


def _gather(printed: list[str], own: frozenset[str], evidence: str) -> _Stated:
    people: dict[str, None] = {}
    wires: dict[str, None] = {}
    nobody = []
    for text in printed:
        found = names.split(text, own, stated=True)
        people.update(dict.fromkeys(found[0]))
        wires.update(dict.fromkeys(found[1]))
        if not found[0]:
            nobody.append(text[:_SHOWN])
    return _Stated(tuple(people), tuple(wires), evidence, tuple(nobody))


def _labelled_writer(doc: Document) -> bool:
    """Whether Twitter's first label says "Written by" (WordPress SEO writes it in the language of the site)."""
    label = doc.first_meta("twitter:label1")
    return label is not None and names.introduced(f"{label} X", fold(f"{label} X")) is not None


def _ld_names(value: object, doc: Document) -> Iterator[str]:
    """Names of a JSON-LD author: a string, a Person, an Organization, a reference, or lists of them."""
    pending = [value]
    for _ in range(40):
        if not pending:
            return
        node = pending.pop(0)
        if isinstance(node, str):
            if "://" not in node:
                yield node
        elif isinstance(node, list):
            pending[:0] = node[:_MAX_NAMES]
        elif isinstance(node, Mapping):
            name = node.get("name")
            if not name and isinstance(reference := node.get("@id"), str):
                name = next((n.get("name") for n in doc.ld if n.get("@id") == reference and n.get("name")), None)
            if not name and (given := node.get("givenName")):
                name = f"{given} {node.get('familyName') or ''}"
            if name:
                pending.insert(0, name)


# -------------------------------------------------------------------------------------------------- own names


def _owner(doc: Document) -> str | None:
    """The person after whom the address is named, where the site calls itself so: a personal site."""
    label = persons.key(registrable_domain(doc.url).partition(".")[0]) if doc.url else ""
    if any(_is_organisation(node) for node in doc.ld):
        return None  # "Marie Claire" is a magazine
    called = [doc.first_meta("og:site_name"), doc.first_meta("author"), *_TITLE_CUT.split(doc.title_tag or "")[1:]]
    called += [found["holder"] for leaf in doc.leaves[-_FOOT:] if (found := _COPYRIGHT.search(leaf.text[:_MAX_FOOT]))]
    return next((name.strip() for name in called if name and _is_owner(name.strip(), label)), None)


def _is_owner(name: str, label: str) -> bool:
    return persons.key(name) == label and persons.is_given(name) and persons.is_person(name)


def _own_names(doc: Document, title: str | None) -> frozenset[str]:
    """Keys of the names that mean the site, its publisher or the story itself; its initials in capitals."""
    found = [doc.first_meta("og:site_name"), doc.first_meta("application-name"), doc.first_meta("twitter:site"), title]
    domain = registrable_domain(doc.url) if doc.url else ""
    found += [domain, domain.partition(".")[0]]
    publisher = doc.ld_article.get("publisher") if doc.ld_article else None
    initials = set()
    if isinstance(publisher, Mapping) and isinstance(name := publisher.get("name"), str):
        found.append(name)
        initials = {"".join(word[0] for word in name.split()).upper()}
    return (frozenset(persons.key(text) for text in found if text) | initials) - {""}
