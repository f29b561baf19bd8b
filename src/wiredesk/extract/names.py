"""How the names of one printed string come apart, and what introduces them."""

import re
from functools import lru_cache
from html import unescape

from wiredesk.extract import agencies, han_names, shared_lines
from wiredesk.extract.byline_words import (
    FIRST_WORDS,
    GLUED,
    INSIDE,
    INSIDE_HINTS,
    INTRODUCTIONS,
    JOINT,
    OPENING,
    OTHER_LABELS,
    OTHERS,
    ROLES_BEHIND,
)
from wiredesk.extract.given_names import GIVEN_NAMES
from wiredesk.extract.persons import CJK_ROLE, MAX_NAME, UNSPACED, is_given, is_person, placed_wire, trimmed
from wiredesk.web.months import fold
from wiredesk.web.text import squash

_MAX_MARKUP = 4000  # characters of such a string with its markup
_MAX_TEXT = 400
_SMALL_LETTERS = 2  # in a name in capitals
_LEAST_WORDS = 2  # of a whole name
_WRITING = frozenset({"correspondent", "editor", "journalist", "reporter", "writer"})
_SHORT = 3  # letters of an agency's short form
_TAG = re.compile(r"<[^<>]{1,200}>")
_ADDRESS = re.compile(r"\(?[\w.%+-]+@\S+\)?|(?:https?://|www\.)\S+|(?<!\w)@\w+")
# "Jane Doe (avec John Roe et Ann Poe)": who helped.
_HELPED = re.compile(r"\s[(（](?:avec|con|mit|with)\s(?P<names>[A-ZÀ-Þ][^()（）]{3,80})[)）]$")
_BRACKETS = re.compile(r"\s*[(（\[【<][^()（）\[\]<>]{0,80}[)）\]】>]")
# "Jane (Janie) Doe": a name in brackets inside a name stays.
_NICKNAME = re.compile(r"(?<=[^\W\d_])\s\(([A-Z](?:[^\W\d_]+|\.[A-Z.]*))\)(?=\s[A-Z])")
# Spans that lost their blanks: "Jane DoeUpdated", "Jane Doe3/4/2026"; marks of footnotes: "Jane Doe1; John Roe2".
_GLUED = re.compile(
    r"(?<=[^\W\d_A-Z])(?=(?:By|Last [Uu]pdated|Updated|Published|Posted|Founder|Staff|Editor|Reporter|Author"
    r"|Senior|Contributor|Co-[Ff]ounder|CEO"
    r"|Autor(?:in)?|Redakteur(?:in)?|Korrespondent(?:in)?|Reporterin|Aktualisiert|Veröffentlicht"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.? \d"
    r"|January|February|March|April|June|July|August|September|October|November|December)\b|\d{1,4}[./-]\d|\d{4}年|vor\s\d)"
)
_FOOTNOTE = re.compile(r"(?<=[^\W\d_])\d{1,2}(?:,\d{1,2})*(?=\s*(?:[;,]|$))")
# Chinese reporters in a row, after their role. Two pieces alone are rather a Japanese surname and given name.
_SEVERAL_HAN = re.compile(
    r"(?:(?:本报|特约|见习|实习)*记者[:：\s]*[\u3400-\u9fff]{2,3}(?:\s[\u3400-\u9fff]{2,3})+)|[\u3400-\u9fff]{2,3}(?:\s[\u3400-\u9fff]{2,3}){2,}"
)
_DEGREES = re.compile(
    r"(?:ph\.?d|m\.?d|m\.?a|m\.?b\.?a|m\.?s|r\.?d|r\.?n|l\.?p\.?c|b\.?a|j\.?d|d\.?o|cfp|cpa|cepf|jr|sr|ii|iii|esq)\W*"
)
_NO_SURNAMES = ("Bloomberg", "Reuters")  # behind two names; other agencies of one word in small letters may be one
_PICTURED = ("摄", "攝", "摄影", "攝影", "供图", "供圖")  # behind who made a picture
_NO_BYLINE = ("©", "#")  # "© by Gazette", "#1 comment by Jane"
# "Von unserer Korrespondentin in Rom, Jane Doe"
_PLACE_FIRST = re.compile(
    r"^(?:à|a|au|aux|aus|em|en|i|in|på|te|v|w)\s[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?\s?[,:]\s+(?=[A-ZÀ-Þ])"
)
# The next label of a row: "Reporter: Jane Doe Editor: John Roe".
_NEXT_LABEL = re.compile(
    r"(?<=\w)[\s|,;/-]+(?:editors?|redaktur|redaktor|penyunting|redactor|editora|producer|photographer)\s?:.*$", re.I
)
# What WordPress prints behind the byline: "By Jane Doe Leave a Comment".
_REPLY = re.compile(
    r"\s(?:leave a (?:comment|reply)|schreibe? einen kommentar|laisser un commentaire|lascia un commento)\b.*$", re.I
)
_SENTENCE = re.compile(r"다\.\s?\S|。")  # Korean and Chinese
_BY = re.compile(r"by\s+", re.IGNORECASE)
_HOUSE_BEHIND = re.compile(r"(?<=[\w.])\s(?:[Ff]or\s)?The(?:\s[A-Z][\w&'’-]+){1,4}$")
_HOUSE = re.compile(r"(?:El|Il|L[ae]|The)\s[A-ZÀ-Þ][\w’'-]+")  # "Le Phare avec AFP"
_WIRE_AND_PLACE = re.compile(r"\S+\s[-–—]\s(.+)$")  # "واس - مكة المكرمة": an agency and where it reports from
_FIRST_WORD = re.compile(r"[^\s:(]+")
_BY_WORDS = ("by ", "by:", "von ", "par ", "por ", "door ", "oleh ", "автор")
_KIND_BY = re.compile(r"\s(?:af|av|by|de|di|door|von|por|par|oleh)\s")


@lru_cache(maxsize=512)  # meta tags, JSON-LD and print repeat one string
def split(
    text: str, own: frozenset[str] = frozenset(), *, stated: bool = False
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The persons in a printed author string, and the agencies in it.

    ``own`` holds the keys of the site and its publisher (see ``key``), which are never persons. ``stated`` says that
    the string comes from structured data, where pen names and small letters are names too.
    """
    if len(text) > _MAX_MARKUP:
        return (), ()
    text = _ADDRESS.sub(" ", squash(_TAG.sub(" ", unescape(text)) if "<" in text or "&" in text else text)).strip()
    if len(text) > _MAX_TEXT:
        return (), ()
    text = with_house_apart(text)
    rest = introduced(text, fold(text))
    people: list[str] = []
    wires: list[str] = []
    pieces = ["", *JOINT.split(_tidied(_with_role(text, rest), single=rest is None and stated))]
    several = sum(1 for piece in pieces[1::2] if piece.strip()) > 1
    first = True  # "Institute for Forests, Berlin": a single word behind no name is none
    for joint, piece in zip(pieces[::2], pieces[1::2], strict=True):
        name = _without_house(trimmed(_own_part(piece) if several else piece), own)
        if employer := _writes_for(piece):
            wires.append(employer)
            continue
        if not name:
            continue
        if agencies.find(name):
            wires.append(name)
        elif wire := placed_wire(name):
            wires.append(wire)
        elif signed := with_wire(name, own):
            people.append(signed[0])
            wires.append(signed[1])
        elif _counts(name, own, stated=stated and (text.islower() or not name.islower()), pen=rest is not None) and (
            not several
            or (
                _stands(name, joint, people, stated=stated)
                and (people or " " in name or first or UNSPACED.search(name))
            )
        ):
            people.append(name)
        elif not people and len(name) < MAX_NAME and (found := agencies.scan(name)):
            wires.extend(agency.name for agency in found)
        elif not people and rest is not None and not (several and agencies.is_outlet_like(name)) and _is_phrase(name):
            break  # "By subscribing to this letter, you agree ...": what follows "by" must be a name
        first = False
    placed = _WIRE_AND_PLACE.match(text) if stated and wires and len(people) == 1 else None
    if placed and placed[1] == people[0] and not is_given(people[0]):
        people = []
    if wires:  # "Von RND/dpa": beside an agency the short form of an outlet
        people = [name for name in people if not _HOUSE.fullmatch(name)]
        people = [name for name in people if stated or " " in name or not name.isascii()]
    return tuple(dict.fromkeys(people)), tuple(dict.fromkeys(wires))


def _writes_for(piece: str) -> str | None:
    """The agency before a role: "AP National Security Writer"; None where no role ends the words."""
    words = piece.split()
    role = len(words) > 1 and fold(words[-1]) in _WRITING
    known = agencies.find(words[0]) if role and (words[0].isupper() or len(words[0]) <= _SHORT) else None
    return words[0] if known and known.supplies_text else None


def with_house_apart(text: str) -> str:
    """A byline with a comma between writer and newspaper where print has a line break: "By Jane Doe The Daily Post"."""
    found = _HOUSE_BEHIND.search(text) if " The " in text else None
    writer = _BY.sub("", text[: found.start()]) if found else ""
    if not found or not is_given(writer) or not agencies.is_outlet_like(found[0]):
        return text
    return f"{text[: found.start()]},{found[0]}"


def _own_part(piece: str) -> str:
    """The name in a piece that has an introduction of its own: "oprac. Jane Doe" in "PAP, oprac. Jane Doe"."""
    label, mark, name = piece.partition(": ") if ": " in piece else piece.partition(". ")
    return name if mark and fold(f"{label}{mark}").strip(" :") in INTRODUCTIONS else piece


def _without_house(name: str, own: frozenset[str]) -> str:
    """A name without the initials of its newspaper behind it: "Jane Doe HG" at the Harbour Gazette."""
    words = name.split(" ")
    is_house = len(words) > _LEAST_WORDS and words[-1].isupper() and words[-1] in own and not name.isupper()
    return " ".join(words[:-1]) if is_house else name


def _is_phrase(name: str) -> bool:
    """Whether what is no name is words of a sentence: Latin letters, or a small letter first."""
    return name.isascii() or name[0].islower()


def with_wire(name: str, own: frozenset[str] = frozenset()) -> tuple[str, str] | None:
    """A person and the agency right behind the name: "Jane Doe AAP"."""
    words = name.split(" ")
    if len(words) < 3 or words[-1].casefold() not in agencies.LAST_WORDS:
        return None
    for at in range(2, len(words)):
        before, wire = " ".join(words[:at]), " ".join(words[at:])
        known = agencies.find(wire) if wire.isupper() or at < len(words) - 1 or wire in _NO_SURNAMES else None
        if known and known.supplies_text and not (before.isupper() and wire.isupper()) and is_person(before, own):
            return before, wire
    return None


def _with_role(text: str, rest: str | None) -> str:
    """What follows the introduction; a Chinese role stays, since it tells how the names are parted."""
    if rest and "记者" in text[:14]:
        return f"记者 {rest}" if han_names.labelled(text) == rest else text
    return rest or text


def _tidied(text: str, *, single: bool) -> str:
    """``text`` without bracketed remarks and footnote marks, with the blanks that its markup lost; ``single`` for a
    field of data, where digits belong to pen names."""
    if "(" in text:
        text = _NICKNAME.sub(r" \1", text)
        helped = _HELPED.search(text)
        if helped and is_given(JOINT.split(helped["names"])[0]):
            text = f"{text[: helped.start()]}, {helped['names']}"
    text = _GLUED.sub(" ", _BRACKETS.sub("", text))
    if _SEVERAL_HAN.fullmatch(text):
        text = text.replace(" ", "、")
    return _FOOTNOTE.sub("", text) if not single and (";" in text or "," in text) else text


def introduced(text: str, folded: str) -> str | None:
    """What follows the introduction of a byline ("By ...", "2 May 2026 | Von ..."), or None when none stands there."""
    if len(folded) != len(text):
        folded = text.lower()
    if text.startswith(_NO_BYLINE) or text.endswith(_PICTURED) or han_names.reports(text):
        return None
    if shared := shared_lines.find(text):
        return shared.writer
    if named := han_names.labelled(text):
        return named
    found = (OPENING.match(folded) if _may_open(folded) else None) or GLUED.match(text)
    if not found and len(text) < 140 and (found := _inside(folded)):
        field = text.find(" | ", found.end())  # "09:18 by Jane Doe | Filed under: Town"
        text = text[:field] if field > 0 else text
    if not found and not text.isascii() and UNSPACED.search(text):
        bare = _ADDRESS.sub("", text).strip() if "@" in text else text
        if CJK_ROLE.search(bare) and not _SENTENCE.search(bare):
            return bare  # the role is written onto the name
    behind = ROLES_BEHIND.search(folded) if not found else None
    if behind and is_given(text[: behind.start()]):
        return text[: behind.start()]  # "Jane Doe Author", in a box of an author
    rest = _PLACE_FIRST.sub("", text[found.end() :]) if found else ""
    rest = _NEXT_LABEL.sub("", rest) if ":" in rest else rest
    rest = _REPLY.sub("", rest) if "omment" in rest or "eply" in rest else rest
    label, colon, name = rest.partition(": ")
    if colon and name and fold(label) in INTRODUCTIONS:
        rest = name  # "by Author: Jane Doe", where the label is for those who do not see the page
    return rest if rest and not rest[0].isdigit() else None


def _inside(folded: str) -> re.Match[str] | None:
    """The introduction that stands further inside a line."""
    return INSIDE.search(folded, 0, 90) if any(map(folded.__contains__, INSIDE_HINTS)) else None


def is_introduced(text: str) -> bool:
    """Whether a line opens as bylines do."""
    return len(text) <= MAX_NAME and introduced(text, fold(text)) is not None


def speaks_of_others(text: str, folded: str) -> bool:
    """Whether a line names an editor, photographer or translator instead of the author."""
    return _may_open(folded) and OTHERS.match(folded) is not None and shared_lines.find(text) is None


def is_label_of_others(text: str) -> bool:
    """Whether a line holds nothing but the label of others who worked on the page: "Fact checked by"."""
    return len(text) < 32 and fold(text).strip(" :") in OTHER_LABELS


def _may_open(folded: str) -> bool:
    """A cheap look at the first word; scripts without blanks and lines that start with a mark pass."""
    head = folded[:24]
    word = _FIRST_WORD.match(head)
    return word is None or word[0] in FIRST_WORDS or not head.isascii() or _KIND_BY.search(head) is not None


def may_introduce(text: str) -> bool:
    """A cheap look whether ``introduced`` may find anything in ``text``."""
    lower = text.lower()
    return _may_open(lower) or any(map(lower.__contains__, _BY_WORDS))


def _is_small(name: str, own: frozenset[str]) -> bool:
    """A whole name that a data field holds in small letters: "jane doe"."""
    return name.islower() and name.count(" ") in (1, 2) and is_person(name.title(), own)


def _counts(name: str, own: frozenset[str], *, stated: bool, pen: bool) -> bool:
    return is_person(name, own, pen=stated or pen) or (stated and _is_small(name, own))


def _is_loud(name: str) -> bool:
    """Whether a name is printed in capitals, but for a particle: "JANE DeDOE"."""
    return sum(map(str.islower, name)) <= _SMALL_LETTERS < sum(map(str.isupper, name))


def _stands(name: str, joint: str, people: list[str], *, stated: bool) -> bool:
    """Whether one piece of several is a name: the first is; degrees, places, roles and outlets follow commas."""
    if UNSPACED.search(name) or not people:
        return True
    if " " not in name and joint.strip().isalpha() and len(people) == 1 and " " not in people[0]:
        return fold(name) in GIVEN_NAMES  # "Jane and John"
    if " " not in name or _DEGREES.fullmatch(fold(name)):
        return False
    if not stated and not any(map(str.isalpha, joint)) and is_given(people[0]) and not is_given(name):
        return "&" in joint
    return not (name.isupper() and not any(map(_is_loud, people)))
