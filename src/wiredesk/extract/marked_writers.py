"""Writers whom inline elements name by their markup: rel, microdata, hCard and the usual class names."""

from selectolax.lexbor import LexborNode

from wiredesk.extract import flags as f
from wiredesk.extract import names, persons
from wiredesk.extract.bylines import MAX_BYLINE, is_on_card
from wiredesk.extract.document import Document
from wiredesk.extract.places import FOREIGN, Places
from wiredesk.web.months import fold


def _is_card(node: LexborNode) -> bool:
    """Whether an element says by rel=author or hCard (microformats.org) that it names its author: pen names count."""
    rel, classes = (node.attributes.get(name) or "" for name in ("rel", "class"))
    return "author" in rel.split() or "vcard" in classes.split() or _is_archived(node)


def _is_archived(node: LexborNode) -> bool:
    """Whether an element holds a link to the archive of its very text: "/author/jdoe/" of "jdoe", as WordPress has."""
    link = node.css_first("a[href*='/author/']")
    slug = (link.attributes.get("href") or "").rstrip("/").rpartition("/")[2] if link else ""
    return link is not None and bool(slug) and persons.key(link.text()) == persons.key(slug)


def tagged(doc: Document, around: Places, own: frozenset[str]) -> tuple[tuple[str, ...], str]:
    """Inline elements marked as author: rel, itemprop, usual class names. Asked last, since it costs a search."""
    found: tuple[str, ...] = ()
    holder = None
    for node in doc.tree.css("[rel~=author], [itemprop~=author], .author, .author-name, .byline, .p-author")[:6]:
        box = doc.box_of(node)
        said = around.flags(box.index) if box is not None else 0
        if "author" in (node.attributes.get("itemprop") or "").split():
            said &= ~f.FOOTER  # the foot of the article
        if box is None or box.tag == "h1" or said & (FOREIGN | f.QUOTE | f.ASIDE):
            continue  # a first heading marked so names the site
        if box.first and names.is_label_of_others(doc.leaves[box.first - 1].text):
            continue
        if box.last > box.first and is_on_card(doc, doc.leaves[box.first]):
            continue
        signed = _is_card(node)
        named = node.css_first(".fn") if signed else None  # hCard: the formatted name, without the role beside it
        text = (named or node).text(separator=" ").strip()[:MAX_BYLINE]
        people, _ = ((), ()) if names.speaks_of_others(text, fold(text)) else names.split(text, own, stated=signed)
        if not people or len(people) > 3 or not (signed or all(" " in name for name in people)):
            continue
        if found and holder != node.parent and not set(people) & set(found):
            return (), ""  # a list of stories
        found, holder = found or people, holder or node.parent
    return found, "element marked as author" if found else ""
