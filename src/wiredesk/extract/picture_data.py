"""Photo credits that no reader sees: attributes of the picture, JSON-LD and microdata, the state of publishing systems.

Asked only where nothing is printed beside the picture.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from wiredesk.extract import credits, cutlines, state_facts
from wiredesk.extract.captions import Words
from wiredesk.extract.credit_worth import Level, level
from wiredesk.extract.document import Document
from wiredesk.extract.media import Unit
from wiredesk.extract.walk import Picture
from wiredesk.web.text import squash

_CREDIT_ATTRIBUTES = (
    "credit", "data-c-credit", "data-copyright", "data-copyright-notice", "data-credit", "data-credit-line",
    "data-creditline",
    "data-credits", "data-image-copyright", "data-image-credit", "data-iptc-copyright", "data-iptc-credit",
    "data-media-credit",
    "data-photo-by", "data-photo-credit", "data-photographer",
)  # fmt: skip
# These may also hold who wrote the page, or where a file lies: only what surely is a credit counts.
_MAYBE_ATTRIBUTES = (
    "data-attribution", "data-author", "data-byline", "data-creator", "data-image-source", "data-source",
)  # fmt: skip
_CAPTION_ATTRIBUTES = ("data-caption", "data-fresco-caption", "data-sub-html", "data-title", "title", "alt")
_LABELLED_ALONE = frozenset({"alt", "title"})  # they describe the picture, or say where a link leads
_CAPTION_DATA = ("cutline", "data-c-caption", "data-caption", "data-fresco-caption", "data-image-caption")
_FILE = re.compile(r"\.(?:avif|gif|jpe?g|png|webp)\b", re.I)
# A cheap look before the grammar of captions is asked.
_MAY_LABEL = re.compile(r"[:：©(（|]|\bby\b|fot|phot|bild", re.I)
_LINK_LEVELS = 3  # from a picture to the link that holds it: a span or a noscript may stand between
_MOST_BOXES = 12  # of a unit that are looked at
_LD_CREDITS = ("creditText", "copyrightHolder", "creator", "author", "copyrightNotice")


def attributes(doc: Document, unit: Unit, words: Words) -> Words:
    """``words`` with what attributes of the picture or of the boxes around it hold: ``data-credit``, or a title
    "caption | credit".
    """
    for picture in unit.pictures:
        for attrs in (picture.attrs, *_around(doc, unit, picture.box), *_unprinted(unit)):
            found = _credit_in(attrs)
            if found:
                beside = next(filter(None, map(attrs.get, _CAPTION_DATA)), None)
                return Words(words.caption or (beside and squash(beside)), (found[0],), f"attribute {found[1]}")
        for name in _CAPTION_ATTRIBUTES:
            own = picture.attrs.get(name)
            if name == "alt" and not (own and _MAY_LABEL.search(own)):
                continue
            value = _first_line(re.sub(r"<[^>]*>", " ", own or _of_link(picture, name)))
            caption, credit = cutlines.split_caption(value) if value else (None, None)
            labelled = cutlines.ends_labelled(value) if value else False
            if name == "alt" and (not labelled or _leads_away(picture)):
                continue
            sure = own or name not in _LABELLED_ALONE or labelled
            if credit and level(credit) and (sure or level(credit) is Level.SURE):
                return Words(words.caption or caption, (credit,), f"attribute {name}")
    return words


def _first_line(text: str) -> str:
    """The first line of what an agency wrote into a file, where it is the credit: caption and keywords follow it."""
    first = text.strip().partition("\n")[0]
    return first if credits.opens_with_photo(first) else text


def _of_link(picture: Picture, name: str) -> str:
    """An attribute of the link around a picture, which opens it large: themes keep the caption there. The title of
    other links says where they lead.
    """
    around = picture.node.parent
    return (around.attributes.get(name) or "") if around is not None and around.tag == "a" else ""


def _leads_away(picture: Picture) -> bool:
    """Whether a picture stands in a link to anything but its own file: then it may show another story."""
    href = _target(picture)
    return href != "" and _FILE.search(href) is None


def enlarges(picture: Picture) -> bool:
    """Whether a picture stands in a link to an image: its own larger copy."""
    return _FILE.search(_target(picture)) is not None


def _target(picture: Picture) -> str:
    """Where the link around a picture leads; empty where there is none."""
    around = picture.node.parent
    for _ in range(_LINK_LEVELS):
        if around is None or around.tag == "a":
            break
        around = around.parent
    return (around.attributes.get("href") or "") if around is not None and around.tag == "a" else ""


def _around(doc: Document, unit: Unit, index: int) -> Iterator[Mapping[str, str | None]]:
    """The attributes of the boxes from the picture's own up to its unit, and of the empty ones in it, which scripts
    fill.
    """
    while index >= unit.box.index:
        yield doc.boxes[index].attrs
        index = doc.boxes[index].parent
    for box in doc.boxes[unit.box.index + 1 : min(unit.box.end, unit.box.index + _MOST_BOXES)]:
        if not box.chars:
            yield box.attrs


def _unprinted(unit: Unit) -> Iterator[Mapping[str, str | None]]:
    """The attributes of an empty inline element in a figure, from which its style prints the credit."""
    node = unit.box.node.css_first("span[data-copyright], span[data-credit]") if unit.box.tag == "figure" else None
    if node is not None and not (node.text() or "").strip():
        yield node.attributes


def _credit_in(attrs: Mapping[str, str | None]) -> tuple[str, str] | None:
    """The credit among attributes, and the name of the attribute that holds it."""
    for name in _CREDIT_ATTRIBUTES:
        value = attrs.get(name)
        if value and value not in ("true", "false") and (credit := credits.tidy(credits.strip_lone_words(value))):
            return credit, name
    for name in _MAYBE_ATTRIBUTES:
        value = attrs.get(name)
        credit = credits.tidy(value) if value and "//" not in value else None
        if credit and level(credit) is Level.SURE:
            return credit, name
    return None


def stated(doc: Document, publisher: str | None, *, printed: bool) -> Sequence[tuple[str, str]]:
    """Credits that the data of the page states for its lead picture, each with where. The publisher's name there is a
    rights notice. Where credits are ``printed``, the state of the publishing system adds none.
    """
    found = [*_ld_credits(doc), *_microdata(doc)] or ([] if printed else [*_filed(doc)])
    return [(credit, where) for credit, where in found if not publisher or credit.casefold() != publisher.casefold()]


def _ld_credits(doc: Document) -> Iterator[tuple[str, str]]:
    """One credit for each of the article's images in JSON-LD."""
    article = doc.ld_article or {}
    writers = frozenset(_names(article.get("author")))
    for node in _nodes(article.get("image"), doc):
        keys = ((key, credit) for key in _LD_CREDITS for credit in map(credits.tidy, _names(node.get(key))) if credit)
        for key, credit in keys:
            if key == "creditText" or level(credit) is Level.SURE or (key == "creator" and _is_maker(node, writers)):
                yield credit, f"json-ld image.{key}"
                break


def _is_maker(node: Mapping[str, object], writers: Collection[str]) -> bool:
    """Whether an image that is for sale (IPTC, Google's licence metadata) names a person other than the writers."""
    creator = node.get("creator")
    first = creator[0] if isinstance(creator, list) and creator else creator
    person = isinstance(first, Mapping) and first.get("@type") == "Person" and first.get("name") not in writers
    return person and bool(node.get("acquireLicensePage"))


def _microdata(doc: Document) -> Iterator[tuple[str, str]]:
    for name in ("creditText", "copyrightNotice"):
        credit = credits.tidy(doc.first_meta(name.lower()) or "")
        if credit and (name == "creditText" or level(credit)):
            yield credit, f"microdata {name}"


def _filed(doc: Document) -> Iterator[tuple[str, str]]:
    """The credit of the lead picture in a story as Arc Publishing files it: photographers, then affiliations."""
    story = state_facts.filed(doc) or {}
    promoted = story.get("promo_items")
    lead = promoted.get("basic") if isinstance(promoted, Mapping) else None
    said = (lead.get("vanity_credits") or lead.get("credits")) if isinstance(lead, Mapping) else None
    if isinstance(said, Mapping):
        told = story.get("credits")
        writers = [*_names(told.get("by"))] if isinstance(told, Mapping) else []
        names = [name for key in ("by", "affiliation") for name in _names(said.get(key)) if name not in writers]
        credit = credits.tidy("/".join(dict.fromkeys(names)))
        if credit and level(credit):
            yield credit, "state promo_items.basic.credits"


def _nodes(value: object, doc: Document) -> Iterator[Mapping[str, object]]:
    for node in value if isinstance(value, list) else [value]:
        if isinstance(node, Mapping):
            key = node.get("@id")
            if key and len(node) == 1:
                yield from (other for other in doc.ld if other.get("@id") == key)
            else:
                yield node


def _names(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, Mapping) else one
        if isinstance(name, str) and (printed := squash(name)):
            yield printed
