"""Bylines without a row: behind labels, under the headline, at the end."""

import re
from collections.abc import Iterator

from wiredesk.extract import agencies, han_names, names, persons, signatures
from wiredesk.extract import flags as f
from wiredesk.extract.byline_words import FIRST_WORDS, INTRODUCTIONS, JOBS
from wiredesk.extract.bylines import (
    DATE_SIGN,
    LEADING_DATE,
    MAX_BYLINE,
    MAX_NAME,
    Known,
    Line,
    is_lone_name,
    is_on_card,
    read_line,
)
from wiredesk.extract.document import Document
from wiredesk.extract.given_names import GIVEN_NAMES
from wiredesk.extract.places import FOREIGN, Places
from wiredesk.extract.scope import Scope
from wiredesk.extract.seams import parted, runs_on
from wiredesk.extract.source_names import is_caseless, is_date
from wiredesk.extract.walk import Leaf
from wiredesk.web.months import fold
from wiredesk.web.text import squash

_TWO_WORDS = frozenset(" ".join(words.split()[:2]) for words in INTRODUCTIONS if " " in words)
_BOLD_LABEL = 5  # letters: "by" and "text" in bold are emphasis
_HEADINGS = f.words("h2 h3 h4 h5 h6")
_ABOUT, _LAST = "About ", 16  # leaves at the end of a page
_DECK = 4  # leaves from a headline within which its standfirst stands
_NEAR, _PROSE = 12, 200  # leaves under a headline where a lone name may stand; characters of a paragraph
_PARAGRAPH, _SUMMARY = 80, 3  # characters of a shorter one; how many of those a summary may have
# "Jane Doe, MD, PhD; John Roe, DVM": degrees behind commas, then others.
_DEGREED = re.compile(r"^[^\W\d_][^,;]{4,40}(?:,\s[A-Z][A-Za-z.]{0,3}[A-Z]\w{0,3}\.?(?=[;,\s]|$)){1,4}(?:;.{5,180})?$")
_RUBRIC = re.compile(r"(?:^|[\s_-])(?:cat|categor\w*|rubri\w*|section|tags?|taxonomy|term|topics?)(?:$|[\s_-])")
# The directories in which publishing systems keep the pages of those who write.
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|by|columnists?|contributors?|correspondents?|journalists?|people"
    r"|profiles?|reporters?|skribent|staff|writers?|yazar)/[^/?]{3}"
)
_SCHOOL = re.compile(r"\b(?:college|hochschule|institut\w*|school|univers\w+)\b")
_HOUSE_WORDS, _ROW = 5, 90
_KOREAN = re.compile(r"[가-힣]{2,4}")
_ROLE_WORD = re.compile(
    r"(?:[^\W\d_]+\s){0,2}(?:envoye|correspond|korrespond|corresponsal|corrispond|enviad[oa]|inviat[oa]|journalist|reporter"
    r"|redakt|redact|redatt|editora?\b|columnist|writer\b|zpravodaj|korespondent)"
)
_READING_TIME = re.compile(r"\d+\W?\s?min", re.IGNORECASE)
_MAY_BE_ROW = re.compile(
    r"\d|[,|/]|read|lesezeit|minut|\s(?:avec|con|com|e|en|et|i|med|met|mit|og|och|und|with|y)\s", re.IGNORECASE
)
_ROW_SIGN = re.compile(r"\d|read|lesezeit|minut", re.IGNORECASE)


_STOPS = (".", "!", "؟", "۔", "।", "。")


def elsewhere(doc: Document, scope: Scope | None, around: Places, known: Known) -> list[Line]:
    """Bylines without structure: labelled lines anywhere, a lone name under the headline, a signature at the end."""
    for leaf in doc.leaves:
        if len(leaf.text) <= 100 and (_is_labelled(leaf) or _is_labelled_han(leaf.text)):
            flags = around.flags(leaf.box)
            if is_caseless(leaf.text) and leaf.text.endswith(_STOPS) and ":" not in leaf.text:
                continue  # "A reporter who passed by bought no bread."
            foreign = FOREIGN & ~f.FOOTER if flags & f.BYLINE else FOREIGN
            line = None if flags & (foreign | f.PROMO | f.QUOTE) else read_line(doc, leaf, flags, known)
            if line and line.people:
                return [line]
    if known.stated:
        return []
    near = list(_under_headline(doc, around, known)) or list(_above_headline(doc, around, known))
    return near or [*signatures.last_line(doc, scope, known), *signatures.portrait(doc, scope, known)]


def _is_labelled(leaf: Leaf) -> bool:
    """Whether a line begins in a way that introduces an author wherever it stands: "Author:", "Written by"."""
    head = leaf.text[:24].lower()
    head = head if head.isascii() else fold(head)
    if head.split(" ", 1)[0].partition(":")[0] not in FIRST_WORDS and head.isascii():
        return False
    if leaf.strong >= _BOLD_LABEL and fold(leaf.text[: leaf.strong]).strip() in INTRODUCTIONS:
        return True  # a table of facts: "<strong>Author</strong> Jane Doe"
    label, colon, _ = head.partition(":")
    return (bool(colon) and label.strip() in INTRODUCTIONS) or " ".join(head.split(" ", 2)[:2]) in _TWO_WORDS


def _is_labelled_han(text: str) -> bool:
    """Whether a line of Chinese names its writer behind a word that stands amid the line: "【文/专栏作者 李明】"."""
    return not text.isascii() and (han_names.labelled(text) is not None or text.startswith(("【文", "（文")))


def _under_headline(doc: Document, around: Places, known: Known) -> Iterator[Line]:
    """A whole name in one of the next lines, alone with a date or reading time beside it, or with role and date."""
    if around.headline is None:
        return
    paragraphs = 0
    for index in range(around.headline + 1, min(around.headline + _NEAR, len(doc.leaves) - 1)):
        leaf, before = doc.leaves[index], doc.leaves[index - 1].text
        close = index < around.headline + 4
        paragraphs += len(leaf.text) > _PARAGRAPH
        if (len(leaf.text) > _PROSE and not close) or paragraphs > _SUMMARY:
            return  # the story has begun
        if (
            names.is_label_of_others(before)
            or (leaf.flags & (f.CAPTION | f.QUOTE) and not _credits_no_picture(doc, leaf))
            or _RUBRIC.search(doc.boxes[leaf.box].cls)
        ):
            continue
        if not close and before[-1].islower() and len(before) > MAX_NAME:
            return  # the middle of a sentence
        line = _lone(doc, leaf, known, close=close) or (_listed(doc, leaf, known) if close else None)
        profile = None if line else _profiled(doc, leaf, known)
        line, foreign = line or profile, FOREIGN & ~f.FOOTER if profile else FOREIGN  # a row in a foot of its own
        ours = close or not around.flags(leaf.box) & (foreign | f.ASIDE | f.PROMO | f.QUOTE)
        if line and ours and not is_on_card(doc, leaf):
            yield line
            return


def _credits_no_picture(doc: Document, leaf: Leaf) -> bool:
    """Whether a box called "credits" stands around no picture: it names the writer."""
    box = doc.boxes[doc.boxes[leaf.box].parent]
    return box.cls == "credits" and not any(box.index <= one.box < box.end for one in doc.pictures)


def _above_headline(doc: Document, around: Places, known: Known) -> Iterator[Line]:
    """A whole name above the headline: before the date and the reading time, as blogs of Wix have it, or of whom the
    end of the page tells: "About Jane Doe".
    """
    start = around.headline or 0
    about = {leaf.text.removeprefix(_ABOUT) for leaf in doc.leaves[-_LAST:] if leaf.text.startswith(_ABOUT)}
    for leaf in doc.leaves[max(0, start - _DECK) : start] if about else ():
        if leaf.text in about and is_lone_name(leaf.text, known):
            yield Line(leaf, (leaf.text,), (), False)
            return
    for leaf in doc.leaves[max(0, start - _DECK) : max(0, start - 2)]:
        following = doc.leaves[leaf.index + 1].text, doc.leaves[leaf.index + 2].text
        if is_lone_name(leaf.text, known) and is_date(following[0]) and _READING_TIME.search(following[1][:_ROW]):
            yield Line(leaf, (leaf.text,), (), False)
            return


def _lone(doc: Document, leaf: Leaf, known: Known, *, close: bool) -> Line | None:
    """A line that is one name: known as given, or told by a date, the site's own name, a role or a link beside it."""
    if len(leaf.text) >= _ROW or names.introduced(leaf.text, fold(leaf.text)):
        return None  # what is introduced was read already
    if doc.boxes[leaf.box].tag in _HEADINGS and (doc.title_tag or "").startswith(f"{leaf.text} | "):
        return None  # the topic under which the story is filed
    text = parted(doc, leaf) if close and runs_on(leaf.text) else leaf.text
    if close and _KOREAN.fullmatch(text) and doc.leaves[leaf.index + 1].text.startswith("기자"):
        return Line(leaf, (text,), (), False)
    dated = close and _is_told(doc, leaf, known)
    name = _before_house(text, known.own) if close else text
    loud = dated and name.isupper() and persons.is_given(name) and persons.is_person(name, known.own)
    named = name.title() if loud else name  # "JANE DOE", then a date
    whole = is_lone_name(named, known) and persons.key(name) not in known.own
    told = dated or name != text or is_caseless(name) or (close and whole and _is_profile(doc, leaf))
    if (whole and (told or persons.is_given(name))) or (dated and _is_first_name(doc, text)):
        return Line(leaf, (name,), (), False)
    return None


def _listed(doc: Document, leaf: Leaf, known: Known) -> Line | None:
    """A row of names with a date, degrees or an agency beside them."""
    degreed = _DEGREED.search(leaf.text) is not None
    dated = _is_dated(doc, leaf, known)
    if not (dated or degreed or (len(leaf.text) < _ROW and _MAY_BE_ROW.search(leaf.text))):
        return None
    words = leaf.text.split()
    if len(leaf.text) >= _ROW and sum(word[0].islower() for word in words) * 2 > len(words):
        return None  # a standfirst that opens with a name
    text = parted(doc, leaf) if runs_on(leaf.text[:MAX_BYLINE]) else leaf.text
    people, wires = names.split(text, known.own)
    if not people and not wires:  # "10 MARCH 2026 - 09:45 JANE DOE"
        people, wires = names.split(LEADING_DATE.sub("", text), known.own)
    shared = bool(people) and (bool(wires) or is_caseless(text)) and text.startswith(people[0]) and "/" not in text
    if not (dated or degreed or shared or _is_row(leaf.text)):
        return None
    known_ones = bool(people) and all(map(persons.is_given, people))
    known_ones = known_ones or (shared and dated and bool(wires) and all(is_lone_name(name, known) for name in people))
    return Line(leaf, people, wires, False) if known_ones or (dated and _are_names(leaf.text, people)) else None


def _is_told(doc: Document, leaf: Leaf, known: Known) -> bool:
    """Whether a date, the name of the site, an agency, a role or an address follows a line that is no heading."""
    following = doc.leaves[leaf.index + 1].text
    short = len(following) < MAX_NAME and doc.boxes[leaf.box].tag not in _HEADINGS
    address = "@" in following and " " not in following
    told = short and (address or agencies.find(following) is not None or _is_role(following))
    return told or _is_dated(doc, leaf, known)


def _is_dated(doc: Document, leaf: Leaf, known: Known) -> bool:
    """Whether a date, or the name of the site, follows a line that is no heading ("Take Note" over a section)."""
    following = doc.leaves[leaf.index + 1].text
    ours = len(following) < MAX_NAME and persons.key(following) in known.own
    return (ours or DATE_SIGN.search(following[:60]) is not None) and doc.boxes[leaf.box].tag not in _HEADINGS


def _before_house(text: str, own: frozenset[str]) -> str:
    """The name before the site's own, an agency's, a role or an address: "Jane Doe, Example Times", "Jane Doe AAP";
    else ``text``. Empty where ``text`` introduces a name.
    """
    if names.may_introduce(text):
        folded = fold(text)
        if folded.strip(" :") in INTRODUCTIONS or agencies.find(names.introduced(text, folded) or ""):
            return ""
    if writer := han_names.japanese(text):
        return writer
    name, mark, house = text.partition(" | ")
    if not mark:
        name, mark, house = text.partition(", ")
    if house and (persons.key(house) in own or "@" in house or _is_role(house) or _is_school(name, house)):
        return name
    words = text.split()
    first = persons.key(words[0])
    for at in range(1, min(len(words) - 1, _HOUSE_WORDS) if any(one.startswith(first) for one in own) else 0):
        name = " ".join(words[at:])
        if persons.key(" ".join(words[:at])) in own and persons.is_given(name):  # "Example Times Jane Doe"
            return name
    signed = names.with_wire(text)
    if signed:
        return signed[0]
    bare = persons.trimmed(text)
    return bare if persons.is_given(bare) else text  # "Jane Doe PARA LA GACETA"


def _is_role(house: str) -> bool:
    """Whether what follows a name says what its bearer is: "envoyé spécial à Nice", "political editor"."""
    folded = fold(house)
    return folded in JOBS or (len(house) < MAX_NAME and _ROLE_WORD.match(folded) is not None)


def _is_school(name: str, house: str) -> bool:
    """Whether a scholar's name and place of work make a line: "Jane Doe, University of Example"."""
    return persons.is_given(name) and len(house) < MAX_NAME and _SCHOOL.search(fold(house)) is not None


def _is_profile(doc: Document, leaf: Leaf) -> bool:
    """Whether a line is a link to the page of one who writes for the site: "/staff/jane-doe"."""
    box = doc.boxes[leaf.box]
    if leaf.link_chars < len(leaf.text) or box.last - box.first != 1:
        return False
    link = box.node if box.tag == "a" else box.node.css_first("a[href]")
    return link is not None and _PROFILE.search(link.attributes.get("href") or "") is not None


def _profiled(doc: Document, leaf: Leaf, known: Known) -> Line | None:
    """A row with a date that opens with a link to the page of one who writes for the site."""
    if not leaf.links or len(leaf.text) > MAX_BYLINE or not any(map(str.isdigit, leaf.text)):
        return None
    link = doc.boxes[leaf.box].node.css_first("a[href]")
    name = squash(link.text()) if link and _PROFILE.search(link.attributes.get("href") or "") else ""
    told = name and leaf.text.startswith(name) and is_lone_name(name, known) and not names.is_introduced(name)
    return Line(leaf, (name,), (), False) if told else None


def _is_row(text: str) -> bool:
    return len(text) < _ROW and _ROW_SIGN.search(text) is not None


def _are_names(text: str, people: tuple[str, ...]) -> bool:
    """Whether a line is a list of whole names, one of which begins as we know names to: "Jo Doe, Ann P. Roe"."""
    whole = sum(map(len, people)) + len(", ") * (len(people) - 1) >= len(text) - len("and ")
    return len(people) > 1 and whole and any(persons.is_given(name) for name in people)


def _is_first_name(doc: Document, text: str) -> bool:
    """Whether a given name beside a date has a portrait, "Jane", then "Jane is ...": rubrics and towns have none."""
    if not text.istitle() or fold(text) not in GIVEN_NAMES:
        return False
    pairs = zip(doc.leaves, doc.leaves[1:], strict=False)
    return any(one.text == text and two.text.startswith(f"{text} ") for one, two in pairs)
