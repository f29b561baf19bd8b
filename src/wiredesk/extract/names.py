"""What is a person's name, and how the names of one printed string come apart."""

import re
from html import unescape

from wiredesk.extract import agencies
from wiredesk.extract.byline_words import INSIDE, JOB_WORDS, JOBS, JOINT, OPENING, OTHERS
from wiredesk.extract.walk import squash
from wiredesk.web.months import fold, month_of

MAX_NAME = 60
_MAX_WORDS = 5
_TAG = re.compile(r"<[^<>]{1,200}>")
_ADDRESS = re.compile(r"\(?\S+@\S+\)?|(?:https?://|www\.)\S+|(?<!\w)@\w+")
_BRACKETS = re.compile(r"\s*[(（\[【<][^()（）\[\]<>]{0,80}[)）\]】>]")
_DIGIT = re.compile(r"\d")
_EDGES = " \t.,;:|/•·∙●–—-_*\"'“”„«»‘’()[]（）"
# "in Berlin", "for the Gazette", "at 9:30", "updated ...": what follows a name in one breath.
_TAIL = re.compile(
    r"\s+(?:in|from|for|at|on|is|has|aus|fur|pour|le|a|na|em|en|el|il|am|um|for|to|special to|updated|published|posted|"
    r"last|actualizado|aktualisiert|publie|mis a jour|veroffentlicht|our|via|special)\s+.*$"
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CJK_ROLE = re.compile(
    r"^(?:本报|本報|本社|新华社|新華社|特约|特約|特派)?(?:首席|见习|見習|实习|實習)?(?:记者|記者)[:：\s]*|"
    r"(?:记者|記者|特派員|編集委員|論説委員|支局長|기자|인턴기자|특파원|논설위원|통신원|선임기자|전문기자|앵커|객원기자)$"
)
_PARTICLES = frozenset(
    "al bin bint da das de del della den der des di dos du e el ibn la las le los of o san st te ten ter the tot und "
    "van vom von y zu zum zur".split()
)
_GENITIVE = re.compile(r"['’]s?$")
_DEGREES = re.compile(
    r"(?:ph\.?d|m\.?d|m\.?a|m\.?b\.?a|m\.?s|r\.?d|r\.?n|l\.?p\.?c|b\.?a|j\.?d|d\.?o|cfp|cpa|cepf|jr|sr|ii|iii|esq)\W*"
)


def split(text: str, *, own: frozenset[str] = frozenset()) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The persons in a printed author string, and the agencies in it.

    ``own`` holds the folded names of the site and its publisher, which are never persons.
    """
    text = squash(_TAG.sub(" ", unescape(text)))
    text = _ADDRESS.sub(" ", text)
    people: list[str] = []
    wires: list[str] = []
    pieces = JOINT.split(_BRACKETS.sub("", _unintroduced(text))) if len(text) <= 400 else []
    lone = sum(1 for piece in pieces if piece.strip()) == 1
    for position, piece in enumerate(pieces):
        name = trimmed(piece)
        if not name:
            continue
        if agencies.find(name):
            wires.append(name)
        elif is_person(name, own) and (lone or position == 0 or _counts_alone(name)):
            people.append(name)
        elif not people and (found := agencies.scan(name)) and len(name) < MAX_NAME:
            wires.extend(agency.name for agency in found)
    return tuple(dict.fromkeys(people)), tuple(dict.fromkeys(wires))


def introduced(text: str) -> str | None:
    """What follows the introduction of a byline ("By ...", "2 May 2026 | Von ..."), or None when none stands there."""
    folded = fold(text)
    if len(folded) != len(text):
        folded = text.lower()
    found = OPENING.match(folded)
    if not found and _DIGIT.search(folded):
        found = INSIDE.search(folded)
    rest = text[found.end() :] if found else ""
    return rest if rest and not rest[0].isdigit() else None


def speaks_of_others(text: str) -> bool:
    """Whether a line names an editor, photographer or translator instead of the author."""
    return OTHERS.match(fold(text)) is not None


def trimmed(name: str) -> str:
    """One name without role, place, date and marks around it."""
    name = _CJK_ROLE.sub("", name.strip(_EDGES)).strip(_EDGES)
    if found := _DIGIT.search(name):
        words = name[: found.start()].split()
        while words and (month_of(fold(words[-1])) or len(words[-1]) <= 2 or words[-1].islower()):
            words.pop()
        name = " ".join(words)
    if len(fold(name)) == len(name) and (found := _TAIL.search(fold(name))):
        name = name[: found.start()]
    return _GENITIVE.sub("", name.strip(_EDGES)) if name.count(" ") else name.strip(_EDGES)


def is_person(name: str, own: frozenset[str] = frozenset()) -> bool:
    """Whether a trimmed name can be a person's: no agency, outlet, role, place of work or sentence."""
    if not 2 <= len(name) <= MAX_NAME or _DIGIT.search(name) or not any(map(str.isalpha, name)):
        return False
    key = fold(name)
    if key in JOBS or key in own or agencies.is_outlet_like(name):
        return False
    words = [word.strip(_EDGES) for word in key.split()]
    if any(word in JOB_WORDS for word in words) or len(words) > _MAX_WORDS:
        return False
    if _UNSPACED.search(name):
        return len(name.replace(" ", "").replace("\u3000", "")) <= 8 or not name.isascii() and len(words) > 1
    return all(_is_name_word(word) for word in name.split())


def _is_name_word(word: str) -> bool:
    bare = word.strip(_EDGES)
    if not bare or bare.lower() in _PARTICLES:
        return True
    first = bare[0]
    return first.isupper() or not (first.islower() and first.isalpha()) or "'" in bare or "’" in bare


def _counts_alone(name: str) -> bool:
    """Whether a further piece of a list is a name of its own: degrees and places are single words."""
    if _UNSPACED.search(name):
        return True
    return " " in name and not _DEGREES.fullmatch(fold(name))


def _unintroduced(text: str) -> str:
    rest = introduced(text)
    return text if rest is None else rest
