"""Who signs a story below its last paragraph: a name alone, in brackets, or in a few words about its bearer."""

import re
from collections.abc import Iterator, Sequence

from wiredesk.extract import flags as f
from wiredesk.extract import han_names, names, persons
from wiredesk.extract.bylines import MAX_NAME, Known, Line, is_lone_name, is_on_card
from wiredesk.extract.document import Document
from wiredesk.extract.frame import Frame
from wiredesk.extract.scope import Scope
from wiredesk.extract.walk import Leaf
from wiredesk.web.months import fold

_LAST = 3  # leaves around the end of a story that may sign it
_CLOSE = 8  # leaves around the end of a story in which its writer's portrait begins
_NO_PORTRAIT = f.HIDDEN | f.FORM | f.COMMENTS | f.CAPTION | f.RELATED
_PORTRAITS, _LONGEST_PORTRAIT = 4, 420  # leaves at the end of a story, and characters of one, that tell of its writer
_IS = re.compile(
    r",?\s(?:is|was|has been|covers|writes|reports|works|lives|est|es|ist|arbeitet|schreibt|lebt|è|é|er|är|on|jest)\s",
    re.I,
)
_BEARER = re.compile(r"(?P<name>[A-ZÀ-Þ][\w'’.-]+(?:\s[A-ZÀ-Þ][\w'’.-]+){1,2}),?\s(?:is|est|es|ist|é|è|er|är|jest)\s")
_IN_BRACKETS = re.compile(r"\s[(（][^()（）]*[)）]$")
# How reporters sign off: "Jane Doe, Example Radio News.", "--Jane Doe and John Roe, with assistance from Ann Poe."
_ON_AIR = re.compile(
    r"(?P<names>[A-Z][^,.]{3,40}),\s[A-Z][^,.]*\b(?:News|Radio|Television|TV)\b[^,.]{0,24}(?:,\s[A-Z][\w .-]{2,24})?\.?"
)
_DASHED = re.compile(r"(?:--+|—)\s?(?P<names>[A-Z][^,;:()]{4,80}?)(?:,?\s(?:with|in)\s[A-Za-z].*)?\.?", re.DOTALL)
_MOST_DASHED = 300  # characters
_AND = re.compile(r",\s|\sand\s")
_BRACKETED = re.compile(r"[(（\[]([^()（）\[\]/]{5,60})[)）\]]\.?")
_JOINTS = 6  # characters between two names
_CONTACT = re.compile(r"(?:press|media|presse|medien)?[- ]?(?:ansprechpartner|contact|kontakt)", re.IGNORECASE)


def last_line(doc: Document, scope: Scope | None, known: Known) -> Iterator[Line]:
    """A short last line that is a name or an introduced name; of several names each has a portrait of its own."""
    if scope is None:
        return
    for leaf in doc.leaves[max(scope.first, scope.last - _CLOSE) : scope.last + _LAST]:
        close = leaf.index >= scope.last - _LAST
        if writers := _signed_off(leaf.text) or (han_names.signed(leaf.text) if close else None):
            yield Line(leaf, names.split(writers, known.own)[0], (), True)
            return
    line = next(_signatures(doc, scope, known), None)
    if line and (line.sure or not _is_one_of_several(doc, scope, line.leaf, known)):
        yield line


def _signed_off(text: str) -> str | None:
    """The names in a line by which reporters sign off, one with a known given name; None in other lines."""
    form = _DASHED if text.startswith(("--", "—")) else _ON_AIR
    match = form.fullmatch(text) if len(text) <= _MOST_DASHED else None
    people = _AND.split(match["names"]) if match else []
    named = any(map(persons.is_given, people)) and all(map(persons.is_person, people))
    return " and ".join(people) if named else None


def _signatures(doc: Document, scope: Scope, known: Known) -> Iterator[Line]:
    """The lines near the end of a story that may sign it, last first."""
    for leaf in reversed(doc.leaves[max(scope.first, scope.last - _LAST) : scope.last + 1]):
        if leaf.index == scope.last and not _closes(doc, leaf):
            continue
        if (
            len(leaf.text) > 70
            or leaf.text[0].isdigit()
            or leaf.flags & (f.HIDDEN | f.FORM | f.COMMENTS | f.CAPTION | f.HEADLINE)
            or _CONTACT.match(doc.leaves[leaf.index - 1].text[:MAX_NAME])
        ):
            continue
        if signed := _bracketed(leaf.text, known):
            yield Line(leaf, signed, (), True)
            continue
        people, wires = names.split(leaf.text, known.own)
        stated = names.introduced(leaf.text, fold(leaf.text)) is not None
        alone = _IN_BRACKETS.sub("", leaf.text)  # "Jane Doe (Theo Reuters)"
        wired = bool(wires) and len(people) == 1 and leaf.text.startswith(f"{people[0]}, ")
        alone = people[0] if wired else alone  # "Jane Doe, Example Agency"
        loud = leaf.strong >= len(alone) and alone.isupper() and persons.is_given(alone)  # "JANE DOE" in bold
        name = alone.title() if loud else alone
        lone = is_lone_name(name, known) and not leaf.links and (wired or _signs(doc, leaf, len(alone)))
        if people and (stated or lone) and not people[0].islower():
            yield Line(leaf, people, wires, stated)


def _bracketed(text: str, known: Known) -> tuple[str, ...]:
    """The persons in a line that is nothing but names in brackets, each with a known given name."""
    match = _BRACKETED.fullmatch(text)
    people = names.split(match[1], known.own)[0] if match else ()
    named = all(persons.is_given(name) and is_lone_name(name, known) for name in people)
    return people if match and named and len(match[1]) < sum(len(name) + _JOINTS for name in people) else ()


def _is_one_of_several(doc: Document, scope: Scope, leaf: Leaf, known: Known) -> bool:
    """Whether a name stands on the card of another story, or another one stands near the end in an element like it."""
    box = doc.boxes[leaf.box]
    near = doc.leaves[max(scope.first, scope.last - _CLOSE) : scope.last + _CLOSE]
    others = (one for one in near if not one.links and one.text != leaf.text and is_lone_name(one.text, known))
    loud = leaf.text.isupper()  # headings in between have small letters
    kinds = ((doc.boxes[one.box].tag, doc.boxes[one.box].cls) for one in others)
    return is_on_card(doc, leaf) or (not loud and (box.tag, box.cls) in kinds)


def _closes(doc: Document, leaf: Leaf) -> bool:
    """Whether a name in bold or italics is the last line of the block that the story ends in, and was cut off it."""
    box, before = doc.boxes[leaf.box], doc.boxes[doc.leaves[leaf.index - 1].box]
    set_apart = max(leaf.strong, leaf.italic) >= len(leaf.text)
    return set_apart and box.tag == before.tag == "p" and box.parent == before.parent


def portrait(doc: Document, scope: Scope | None, known: Known) -> Iterator[Line]:
    """A line near the end that holds a name in bold and italics about it: who wrote the story, in a few words."""
    for leaf in doc.leaves[max(scope.first, scope.last - _CLOSE) : scope.last + _CLOSE] if scope else ():
        name = leaf.text[: leaf.strong].strip()
        whole = leaf.strong + leaf.italic >= len(leaf.text) - 2 and leaf.italic > leaf.strong
        if whole and persons.is_given(name) and is_lone_name(name, known) and not leaf.flags & _NO_PORTRAIT:
            yield Line(leaf, (name,), (), False)
            return
        if (told := _told(leaf, known)) and not leaf.flags & _NO_PORTRAIT:
            yield Line(leaf, told, (), False)
            return


def _told(leaf: Leaf, known: Known) -> tuple[str, ...]:
    """Those whom a line in bold or italics tells of, a sentence each: "Jane Doe is a lawyer. John Roe teaches"."""
    if max(leaf.strong, leaf.italic) < len(leaf.text) - 2 or len(leaf.text) > _LONGEST_PORTRAIT:
        return ()
    opened = [_BEARER.match(sentence) for sentence in leaf.text.split(". ")]
    people = [found["name"] for found in opened if found and persons.is_given(found["name"])]
    return tuple(people) if opened[0] and all(is_lone_name(name, known) for name in people) else ()


def told_of(doc: Document, scope: Scope | None, writers: Sequence[str]) -> frozenset[int]:
    """The leaves at the end of a story that tell who its writers are: "Jane Doe is a reporter at the Gazette"."""
    if scope is None or not writers:
        return frozenset()
    last = Frame.of(doc, scope).story_last
    end = doc.leaves[max(scope.first, last - _PORTRAITS) : min(scope.last, last + _PORTRAITS)]
    return frozenset(leaf.index for leaf in end if _tells_of(leaf.text, writers))


def _tells_of(text: str, writers: Sequence[str]) -> bool:
    """Whether a line of no great length begins with the name of a writer and a word for what the bearer is or does."""
    if len(text) > _LONGEST_PORTRAIT:
        return False
    start = next((len(name) for name in writers if text[: len(name)].casefold() == name.casefold()), 0)
    return start > 0 and _IS.match(text, start) is not None


def _signs(doc: Document, leaf: Leaf, length: int) -> bool:
    """A name we know as given, or one set apart as signatures are: bold, italic or to the right."""
    if persons.is_given(leaf.text[:length]) or max(leaf.strong, leaf.italic) >= length:
        return True
    box = doc.boxes[leaf.box]
    return "right" in (box.attrs.get("style") or "") or box.attrs.get("align") == "right"
