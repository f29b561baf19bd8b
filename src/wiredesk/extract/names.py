"""What is a person's name, and how the names of one printed string come apart."""

import re
from functools import lru_cache
from html import unescape

from wiredesk.extract import agencies, han_names
from wiredesk.extract.byline_words import (
    FIRST_WORDS,
    GLUED,
    INSIDE,
    JOB_WORDS,
    JOBS,
    JOINT,
    OPENING,
    OTHERS,
    THINGS,
)
from wiredesk.extract.given_names import GIVEN_NAMES
from wiredesk.web.months import fold, month_of
from wiredesk.web.text import squash

MAX_NAME = 60
_MAX_WORDS = 5
_MAX_TEXT = 400
_TAG = re.compile(r"<[^<>]{1,200}>")
_ADDRESS = re.compile(r"\(?\S+@\S+\)?|(?:https?://|www\.)\S+|(?<!\w)@\w+")
_BRACKETS = re.compile(r"\s*[(（\[【<][^()（）\[\]<>]{0,80}[)）\]】>]")
# "Jane (Janie) Doe": a name in brackets inside a name stays.
_NICKNAME = re.compile(r"(?<=[^\W\d_])\s\(([A-Z][^\W\d_]+)\)(?=\s[A-Z])")
# Spans that lost their blanks: "Jane DoeUpdated", "Jane Doe3/4/2026"; marks of footnotes: "Jane Doe1; John Roe2".
_GLUED = re.compile(
    r"(?<=[^\W\d_A-Z])(?=(?:By|Last [Uu]pdated|Updated|Published|Posted|Founder|Staff|Editor|Reporter|Author"
    r"|Senior|Contributor|Co-[Ff]ounder|CEO"
    r"|Autor(?:in)?|Redakteur(?:in)?|Korrespondent(?:in)?|Reporterin|Aktualisiert|Veröffentlicht"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.? \d"
    r"|January|February|March|April|June|July|August|September|October|November|December)\b|\d{1,2}[./-]\d|vor\s\d)"
)
_FOOTNOTE = re.compile(r"(?<=[^\W\d_])\d{1,2}(?:,\d{1,2})*(?=\s*(?:[;,]|$))")
_BRAND = re.compile(r"(?<!\bMc)(?<!\bMac)(?<=[a-zà-ỹ])[A-ZĐ]")  # a capital inside a word
_NUMBER = re.compile(r"(?<!\S)\W?\d")
_EDGES = " \t.,;:|/•·∙●⋅–—-_*\"'“”„«»‘’()[]（）"
# "in Berlin", "for the Gazette", "is a reporter": what follows a name in one breath, in small letters.
_TAIL = re.compile(
    r"\s(?:(?:in|from|for|at|on|is|has|aus|für|pour|em|am|um|to|via|our|was|ist|berichtet|aktualisiert)\s.*|In(?:\s.*)?)$"
)
# What follows whatever its case.
_VERB = re.compile(
    r"\s(?:(?:last\s)?(?:published|posted|updated|modified|erstellt|geändert|stand:?\s).*"
    r"|(?:veröffentlicht|aktualisiert|publicado|actualizado|publié|mis à jour"
    r"|illustration(?:en)?|fotos?|photos?|photography|lesezeit|read(?:ing)? time|special to|min read|kommentare"
    r"|comments?|follow|envoy[ée]e?s? (?:spécia(?:l|le|ux|les)|permanent)|correspondante?s? (?:à|en|au))\b.*)$",
    re.IGNORECASE,
)
# Chinese reporters in a row, after their role. Two pieces alone are rather a Japanese surname and given name.
_SEVERAL_HAN = re.compile(
    r"(?:(?:本报|特约|见习|实习)*记者[:：\s]*[\u3400-\u9fff]{2,3}(?:\s[\u3400-\u9fff]{2,3})+)|[\u3400-\u9fff]{2,3}(?:\s[\u3400-\u9fff]{2,3}){2,}"
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CJK_ROLE = re.compile(
    r"^(?:本报|本報|本社|新华社|新華社|特约|特約|特派)?(?:首席|见习|見習|实习|實習)?(?:记者|記者)[:：\s]*|"
    r"(?:记者|記者|特派員|編集委員|論説委員|支局長|기자|인턴기자|특파원|논설위원|통신원|선임기자|전문기자|앵커|객원기자)$"
)
_BLANKS = frozenset({"anonymous", "name", "none", "null", "undefined", "unknown"})  # what a template leaves unfilled
_HOUSES = ("diario", "ediciones", "editorial", "grupo", "redaccion", "redaktion", "redazione")  # before a site's name
_PARTICLES = frozenset(
    [
        *(
            "abu",
            "af",
            "al",
            "av",
            "ben",
            "bin",
            "bint",
            "binti",
            "da",
            "das",
            "de",
            "del",
            "dela",
            "della",
            "delos",
            "den",
            "der",
            "des",
            "di",
            "dos",
            "du",
            "e",
            "el",
        ),
        *("ibn", "la", "las", "le", "los", "of", "o", "san", "st", "te", "ten", "ter", "the", "tot", "und", "van"),
        *("vom", "von", "y", "zu", "zum", "zur"),
    ]
)
_TITLES = frozenset(["dr", "prof", "mag", "ing", "dipl", "med", "phil", "sir", "mr", "mrs", "ms", "hc"])
_DEGREES = re.compile(
    r"(?:ph\.?d|m\.?d|m\.?a|m\.?b\.?a|m\.?s|r\.?d|r\.?n|l\.?p\.?c|b\.?a|j\.?d|d\.?o|cfp|cpa|cepf|jr|sr|ii|iii|esq)\W*"
)
_ARTICLES = frozenset(["das", "de", "der", "die", "el", "het", "il", "la", "las", "le", "les", "los", "o", "the"])
_LEADING_ARTICLE = re.compile(r"(?:das|der|die|het|il|les|los|las|the)\s")
_ROLE = re.compile(
    r"(?:(?:guest|staff|senior|freelance|freier|freie|political|sports|foreign|chief|dr\.?|prof\.?)\s)*"
    r"(?:author|autor(?:in)?|columnist|contributor|correspondent|editor|gastautor(?:in)?|journalist(?:in)?|korrespondent(?:in)?|rechtsanw[aä]lt(?:in)?|redakteur(?:in)?|reporter(?:in)?|writer)s?"
)
# German compounds: "Projektleiterin", "Wirtschaftsredakteur", "Pressesprecher".
_COMPOUND_ROLE = re.compile(
    r"\w+(?:beauftragte|chef|direktor|expert|experte|korrespondent|leiter|minister|redakteur|referent|sprecher)"
    r"(?:in)?r?\b"
)
# German and Dutch compounds and registered forms: "Caritasverband", "Landesanstalt", "e. V.".
_ORGANISATION = re.compile(
    r"\w{3,}(?:verband|verein|gesellschaft|ministerium|stiftung|zentrum|anstalt|institut|behörde|behorde|kammer"
    r"|universität"
    r"|universitat|hochschule|gewerkschaft|genossenschaft|vereinigung|bundesamt|landesamt|stelle|magazin|zeitung|redaktion)(?:s|es|en|er)?\b|\be\.\s?v\b"
)
_NO_NAME_MARK = re.compile(r"[:$?!=+#%{}<>|/]")
_FIRST_WORD = re.compile(r"[^\s:(]+")
_BY_WORDS = ("by ", "by:", "von ", "par ", "por ", "door ", "oleh ", "автор")
_KIND_BY = re.compile(r"\s(?:af|av|by|de|di|door|von|por|par|oleh)\s")
_HOUSE = re.compile(r"admin|editor|redak|web|news|info|team|user|test|blog|press|media|support|staff|office|desk|guest")


@lru_cache(maxsize=512)  # meta tags, JSON-LD and print repeat one string
def split(
    text: str, own: frozenset[str] = frozenset(), *, stated: bool = False
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The persons in a printed author string, and the agencies in it.

    ``own`` holds the keys of the site and its publisher (see ``key``), which are never persons. ``stated`` says that
    the string comes from structured data, where pen names and small letters are names too.
    """
    text = _ADDRESS.sub(" ", squash(_TAG.sub(" ", unescape(text)) if "<" in text or "&" in text else text))
    if len(text) > _MAX_TEXT:
        return (), ()
    rest = introduced(text, fold(text))
    people: list[str] = []
    wires: list[str] = []
    pieces = ["", *JOINT.split(_tidied(_with_role(text, rest), single=rest is None and stated))]
    several = sum(1 for piece in pieces[1::2] if piece.strip()) > 1
    first = True  # "Institute for Forests, Berlin": a single word behind no name is none
    for joint, piece in zip(pieces[::2], pieces[1::2], strict=True):
        name = trimmed(piece)
        if not name:
            continue
        if agencies.find(name):
            wires.append(name)
        elif _counts(name, own, stated=stated, pen=rest is not None) and (
            not several or (_stands(name, joint, people, stated=stated) and (people or " " in name or first))
        ):
            people.append(name)
        elif not people and len(name) < MAX_NAME and (found := agencies.scan(name)):
            wires.extend(agency.name for agency in found)
        elif not people and rest is not None:
            break  # "By subscribing to this letter, you agree ...": what follows "by" must be a name
        first = False
    return tuple(dict.fromkeys(people)), tuple(dict.fromkeys(wires))


def _with_role(text: str, rest: str | None) -> str:
    """What follows the introduction; a Chinese role stays, since it tells how the names are parted."""
    return text if rest and "记者" in text[:8] else rest or text


def _tidied(text: str, *, single: bool) -> str:
    """``text`` without bracketed remarks and footnote marks, with the blanks that its markup lost; ``single`` for a
    field of data, where digits belong to pen names."""
    text = _NICKNAME.sub(r" \1", text) if "(" in text else text
    text = _GLUED.sub(" ", _BRACKETS.sub("", text))
    if _SEVERAL_HAN.fullmatch(text):
        text = text.replace(" ", "、")
    return _FOOTNOTE.sub("", text) if not single and (";" in text or "," in text) else text


def introduced(text: str, folded: str) -> str | None:
    """What follows the introduction of a byline ("By ...", "2 May 2026 | Von ..."), or None when none stands there."""
    if len(folded) != len(text):
        folded = text.lower()
    if han_names.reports(text):
        return None
    found = (OPENING.match(folded) if _may_open(folded) else None) or GLUED.match(text)
    if not found and len(text) < 140:
        found = INSIDE.search(folded, 0, 90)
    if not found and not text.isascii() and _UNSPACED.search(text) and _CJK_ROLE.search(text):
        return text  # the role is written onto the name
    rest = text[found.end() :] if found else ""
    return rest if rest and not rest[0].isdigit() else None


def speaks_of_others(folded: str) -> bool:
    """Whether a folded line names an editor, photographer or translator instead of the author."""
    return _may_open(folded) and OTHERS.match(folded) is not None


def _may_open(folded: str) -> bool:
    """A cheap look at the first word; scripts without blanks and lines that start with a mark pass."""
    head = folded[:24]
    word = _FIRST_WORD.match(head)
    return word is None or word[0] in FIRST_WORDS or not head.isascii() or _KIND_BY.search(head) is not None


def may_introduce(text: str) -> bool:
    """A cheap look whether ``introduced`` may find anything in ``text``."""
    lower = text.lower()
    return _may_open(lower) or any(word in lower for word in _BY_WORDS)


@lru_cache(maxsize=512)  # what is stated is compared with every line near the headline
def key(name: str) -> str:
    """A name for comparison: letters only, without title and article."""
    words = fold(name).replace(".", " ").split()
    while words and (words[0] in _TITLES or words[0] in _ARTICLES):
        words.pop(0)
    return "".join(filter(str.isalnum, "".join(words)))


def trimmed(name: str) -> str:
    """One name without role, place, date and marks around it."""
    name = _VERB.sub("", _CJK_ROLE.sub("", name.strip(_EDGES)).strip(_EDGES)).strip(_EDGES)
    if found := _NUMBER.search(name):
        words = name[: found.start()].split()
        while words and (words[-1].islower() or month_of(fold(words[-1]))):
            words.pop()
        name = " ".join(words)
    cut = _TAIL.sub("", name).strip(_EDGES)
    if cut != name.strip(_EDGES) and " " not in cut and name.count(" ") > 2:
        return ""  # "Centre for ..." is no person
    return _without_roles(cut)


def _without_roles(name: str) -> str:
    """ "Reporter Jane Doe", "Jane Doe Staff Writer": the name alone, if two words of it stay."""
    words = name.split()
    for count in (1, 2, 3):
        if len(words) - count >= 2:
            if _ROLE.fullmatch(fold(" ".join(words[-count:]))):
                return " ".join(words[:-count]).strip(_EDGES)
            if _ROLE.fullmatch(fold(" ".join(words[:count]))):
                return " ".join(words[count:]).strip(_EDGES)
    return name


def is_person(name: str, own: frozenset[str] = frozenset(), *, pen: bool = False) -> bool:
    """Whether a trimmed name can be a person's: no agency, outlet, role, place of work or sentence.

    ``pen`` admits pen names of one word, in small letters or with digits.
    """
    if not 2 <= len(name) <= MAX_NAME or not any(map(str.isalpha, name)) or _NO_NAME_MARK.search(name):
        return False
    folded = fold(name)
    if (
        folded in JOBS
        or folded in _BLANKS
        or (_names_own(key(name), own) and not is_given(name))
        or _LEADING_ARTICLE.match(folded)
        or agencies.is_outlet_like(name)
    ):
        return False
    words = [word.strip(_EDGES) for word in folded.split()]
    last = name.split()[-1] if len(words) == 2 and " " in name else ""
    if (last.isupper() and agencies.find(last)) or (words[0] == "theo" and _BRAND.search(last)):
        return False  # "Theo TTXVN": Vietnamese for "according to", and an agency or outlet
    if _ORGANISATION.search(folded) or _is_initials(words, own):
        return False
    if len(words) > _MAX_WORDS or any(word in JOB_WORDS or word in THINGS for word in words):
        return False
    if _UNSPACED.search(name):
        return len(name.replace(" ", "")) <= 8 and not han_names.is_outlet(name)
    if _COMPOUND_ROLE.match(words[0]):
        return False
    if pen and len(words) == 1:
        return len(name) >= (4 if name.islower() else 3) and not _HOUSE.search(folded)
    if name.isupper() and max(map(len, words)) <= 3:
        return False
    if any(map(str.isdigit, name)):
        return False
    return all(map(_is_name_word, name.split())) and any(not _is_small_letter(word[0]) for word in name.split())


def _names_own(name: str, own: frozenset[str]) -> bool:
    """Whether a name is the site's, or its house's: "Ediciones El País" at ``elpais``."""
    return name in own or any(name.removeprefix(house).removeprefix("el") in own for house in _HOUSES)


def _is_initials(words: list[str], own: frozenset[str]) -> bool:
    """Whether a name spells out what the site is called by: "Deutsche Welle" at ``dw``."""
    initials = "".join(word[0] for word in words if word)
    return len(words) > 1 and initials in own and words[0] not in GIVEN_NAMES


def is_given(name: str) -> bool:
    """Whether a name of two or three words starts with a given name that we know."""
    words = fold(name).split()
    return 2 <= len(words) <= 3 and words[0] in GIVEN_NAMES


def _is_small(name: str, own: frozenset[str]) -> bool:
    """A whole name that a data field holds in small letters: "jane doe"."""
    return name.islower() and name.count(" ") in (1, 2) and is_person(name.title(), own)


def _is_name_word(word: str) -> bool:
    bare = word.strip(_EDGES)
    if not bare or bare.lower() in _PARTICLES:
        return True
    return not _is_small_letter(bare[0]) or "'" in bare or "’" in bare


def _is_small_letter(letter: str) -> bool:
    """Whether a letter is the small one of two: Georgian has no capitals that text uses."""
    return letter.islower() and letter.title() != letter


def _counts(name: str, own: frozenset[str], *, stated: bool, pen: bool) -> bool:
    return is_person(name, own, pen=stated or pen) or (stated and _is_small(name, own))


def _stands(name: str, joint: str, people: list[str], *, stated: bool) -> bool:
    """Whether one piece of several is a name: the first is; degrees, places, roles and outlets follow commas."""
    if _UNSPACED.search(name) or not people:
        return True
    if " " not in name and joint.strip().isalpha() and len(people) == 1 and " " not in people[0]:
        return fold(name) in GIVEN_NAMES  # "Jane and John"
    if " " not in name or _DEGREES.fullmatch(fold(name)):
        return False
    if not stated and not any(map(str.isalpha, joint)) and is_given(people[0]) and not is_given(name):
        return "&" in joint
    return not (name.isupper() and any(not other.isupper() for other in people))
