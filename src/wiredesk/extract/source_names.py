"""What may be the name of an organisation that a text is credited to, and when two names are one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from wiredesk.extract import agencies
from wiredesk.extract.branches import branches
from wiredesk.extract.flags import words
from wiredesk.records import AttributionKind
from wiredesk.web.months import fold, month_of

MAX_NAME = 60
_MAX_WORDS = 7
_MAX_CASELESS = 32  # characters of a name in a script without capitals
_AND = branches(
    sorted(words("and und et y e og och en ve i и та ja és și dan và और ও و w with mit avec con com")), caseless=True
)
SPLIT = re.compile(  # opens with every mark that it may open with: the matcher looks for those alone
    r"[\s/,،、;|｜&•·+–－](?:"
    rf"(?<=\s)\s*(?:[/,،、;|｜&•·+]|(?<=\s)(?:[-–—－ـ]+|{_AND})\s|－)"
    r"|(?<=[/,،、;|｜&•·+－])|(?<=\w–)(?=[^\W\d_]))\s*",
    re.I,
)
_CASELESS = re.compile(
    r"[\u0590-\u08ff\u0900-\u0eff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
DOMAIN = re.compile(r"^(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}/?$", re.I)
_WHEN = re.compile(
    r"^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this|our|my|your|it|its|here|today|yesterday"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b",
    re.I,
)
_CLOCK = frozenset(
    [
        "a.m", "am", "at", "bst", "cest", "cet", "edt", "est", "et", "gmt", "h", "hod", "hrs", "hs", "ist", "kell",
        "kl", "klo", "le", "om", "p.m", "pm", "pst", "um", "uhr", "utc", "wib", "à", "às", "г", "годин", "ч", "час",
    ]
)  # fmt: skip
REPORTED = ("報導", "報道", "报道", "編輯", "编辑", "整理")
"""What ends a line that says where or how something was reported, and no name: "台北報導"."""
_FEWEST_DIGITS = 4  # of a date in one word
# Where on a network a statement was published: "Page Facebook de", before whose it is.
_PAGE_OF = re.compile(
    r"^(?:(?:account|compte|cuenta|page|pagina|página|perfil|profilo?)\s(?:en\s|de\s)?(?:facebook|instagram|twitter)"
    r"|(?:facebook|instagram|twitter)[ -](?:account|kanal|page|profil|seite))\s"
    r"(?:d[aeiou]s?|d[ae]l(?:l[ao])?|de[rs]|of|von)\s(?:the\s)?(?=\S)",
    re.I,
)
_MANUSCRIPT = re.compile(r" (?:原创稿?|原創|转载|轉載|综合|綜合|稿件)$")  # what kind of text a Chinese source gave
_HAN = "\u3400"  # from here on a sign says as much as a syllable or two
_QUOTES = " '\"“”„«»‘’‚「」『』《》〈〉*`_"
_SENTENCE_END = (".", "!", "?", ":", "…", "。", "।", "؟")


@dataclass(frozen=True, slots=True)
class Claim:
    """One organisation that a line names: canonical name, as printed, and how it is credited."""

    name: str
    printed: str
    kind: AttributionKind


@lru_cache(maxsize=1024)
def key(name: str) -> str:
    """One key per organisation: agencies by canonical name, others without case, marks and article."""
    agency = agencies.find(name)
    flat = re.sub(r"[\W_]+", "", (agency.name if agency else name)).casefold()
    return flat.removeprefix("the")


def is_same(name: str, publisher: str) -> bool:
    """Whether ``name`` names the publisher: equal, or one holds the other ("example.org", "Example").

    A name that an agency bears too is the publisher's where its own opens with it: "ACN" of "ACN News".
    """
    if publisher.casefold().startswith(f"{name.casefold()} "):
        return True
    a, b = key(re.sub(r"^www\.", "", name)), key(re.sub(r"^www\.", "", publisher))
    short = 1 if a[:1] >= _HAN else 2  # letters that many names open with
    return bool(a and b) and (a == b or (min(len(a), len(b)) > short and (a.startswith(b) or b.startswith(a))))


def bare(name: str) -> str:
    """A name without the quotation marks and address around it: '"Example"', "Example (http://example.org)"."""
    name = _MANUSCRIPT.sub("", _PAGE_OF.sub("", name)) if " " in name else name
    name = re.sub(r"\s*[(（](?:https?://|www\.)[^()（）]*[)）]?\s*$", "", name)
    return name.strip(_QUOTES)


def is_caseless(text: str) -> bool:
    """Whether a text is written in a script without capitals: its names cannot be told by their first letters."""
    return not text.isascii() and _CASELESS.search(text) is not None


def ends_sentence(text: str) -> bool:
    """Whether a text ends as sentences do."""
    return text.endswith(_SENTENCE_END)


def is_date(text: str) -> bool:
    """Whether a text tells a time and no name: "Nov 20", "3 March 2026", "Monday"."""
    if _WHEN.match(text) or month_of(fold(text)):
        return True
    return any(map(str.isdigit, text)) and any(month_of(fold(word.strip(".,"))) for word in text.split())


def undated(text: str) -> str:
    """A line without the date and time at its ends: "dpa" of "10.03.2026, 09:14 Uhr dpa"."""
    if not any(map(str.isdigit, text)):
        return text
    words = text.split()
    first, last = 0, len(words)
    while first < last and _is_of_date(words[first]):
        first += 1
    while last > first and _is_of_date(words[last - 1]):
        last -= 1
    whole = (words[0], words[-1]) if len(words) - last + first == 1 else ()
    if first == last or any(sum(map(str.isdigit, word)) < _FEWEST_DIGITS for word in whole if _is_of_date(word)):
        return text  # "Channel 4"
    return " ".join(words[first:last]).strip(" ,|·•–-")


def _is_of_date(word: str) -> bool:
    bare = word.strip(" ,.;|·•–-()/").casefold()
    return not bare or bare in _CLOCK or any(map(str.isdigit, bare)) or month_of(fold(bare)) is not None


def is_name(text: str) -> bool:
    """Short, capitalised, no sentence: may be the name of an organisation."""
    words = text.split()
    if not words or len(text) > MAX_NAME or len(words) > _MAX_WORDS:
        return False
    if DOMAIN.match(text) or agencies.find(text):
        return True
    if is_caseless(text):
        return len(text) <= _MAX_CASELESS and len(words) <= 5 and not (ends_sentence(text) or text.endswith(REPORTED))
    lower = sum(word[0].islower() for word in words)
    return words[0][0].isupper() and lower <= max(1, len(words) // 2) and not ends_sentence(text)


def claim(printed: str, kind: AttributionKind) -> Claim:
    """The claim that a printed name makes."""
    agency = agencies.find(printed)
    return Claim(agency.name if agency else printed.strip(), printed.strip(), kind)


def only_pictures(name: str) -> bool:
    """Whether a name is that of an agency that supplies pictures and no text."""
    agency = agencies.find(name)
    return agency is not None and not agency.supplies_text


def split(names: str) -> Sequence[str]:
    """The single names of a line."""
    return [name for part in SPLIT.split(names) if (name := bare(part))]
