"""The grammar of photo credits: pure functions over one printed string.

A caption may hold its credit in a bracket at the end, after a prefix word, after a separator, or as a bare agency;
a credit may be printed with words that are no part of it ("Photo:", "©"). ``credit_words`` says which words.
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache

from wiredesk.extract import agencies
from wiredesk.extract import credit_words as w

MAX_CREDIT = 160  # characters; the longest real ones name four photographers and an agency
_MAX_BARE = 90  # without any word that says credit


class Level(IntEnum):
    """How much a bare string looks like a credit."""

    NO = 0
    NAME = 1  # capitalised like the name of a person or an organisation
    SURE = 2  # names an agency, or has the form "Jane Doe / Example"


def _alternatives(*tables: dict[str, str]) -> str:
    words = {word for table in tables for text in table.values() for word in text.split()}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_PHOTO = _alternatives(w.PHOTO_WORDS)
_RIGHTS = _alternatives(w.RIGHTS_WORDS)
_PREPOSITION = _alternatives(w.PREPOSITIONS)
_OPENING = "|".join(re.escape(text) for text in sorted(w.OPENINGS, key=lambda text: -len(text)))
_SIGN = r"(?:©|ⓒ|\(c\)|（c）)"
_YEAR = r"(?:(?:19|20)\d\d\b(?![/.]\d)[\s,/-]*)?"
# "Photo:", "Photo by", "Foto: ©", "Image credit:", "Credit...", "©", "[사진=": never a bare "photo"
_PREFIX = (
    rf"(?:{_SIGN}\s*(?:(?:{_PHOTO}|{_RIGHTS})\s*[:：]\s*)?(?:copyright\s+)?{_YEAR}"
    rf"|(?<!\w)(?:{_PHOTO}|{_RIGHTS})(?:[ -](?:{_PHOTO}|{_RIGHTS}))?(?:\s*[\[(]m[\])])?\s*(?:[:：]|=|\.\.\.|…)\s*"
    rf"|(?<!\w)(?:{_PHOTO}|{_RIGHTS})\s*(?:[-–/]\s*)?(?={_SIGN})"
    rf"|(?<!\w)(?:fot|foto|phot|ph)\.\s+(?=[^\W\d_a-z])"
    rf"|(?<!\w)(?:{_OPENING})(?:\s*[:：]\s*|\s+by\s+|\s+of\s+|\s+(?=\S)|\s*$){_YEAR})"
)
# "Photo by", "Foto di": the same words describe what a picture shows, so a name must follow
_SOFT = rf"(?<!\w)(?:{_PHOTO})\s+(?:{_PREPOSITION})\b(?:\s+(?:{_PREPOSITION})\b)?(?:\s*[:：])?\s+"
_JOINED = rf"(?:{_PHOTO})\s*/\s*(?=\w)"  # "Ljósmynd/Jón", never inside "AFP Photo/Jane"
_OPENS = re.compile(rf"[\s\[(（【<|/•·–—-]*(?:{_PREFIX}|{_JOINED})", re.I)
_OPENS_SOFT = re.compile(rf"[\s\[(（【<|/•·–—-]*{_SOFT}", re.I)
_INSIDE = re.compile(_PREFIX, re.I)
_MARK = re.compile(r"[:：=©ⓒ…]|\.\.\.|\(c\)|（c）", re.I)
# one of these, or a mark, stands in every prefix: a cheap test before the pattern
_OPENING_HINTS = tuple(sorted({opening.split()[0].casefold() for opening in w.OPENINGS} | {"fot.", "foto.", "ph."}))
_SOFT_HINTS = ("beeld", "bild", "fot", "grafik", "imag", "illustr", "imm", "phot", "pic", "snímek", "сним")
_INSIDE_SOFT = re.compile(rf"(?:^|(?<=[.!?…\"”»)\]|–—(\[-])|(?<=[.!?…\"”»)\]|–—-]\s)){_SOFT}", re.I)
_VIDEO = re.compile(r"\s*[|/;,•·]?\s*\(?\b(?:v[ií]deos?|grafik|graphic|gráfico)\s*[:：].*$", re.I | re.S)
_INITIAL = re.compile(r"\b\w\.$|(?:nuotr|Inc|Ltd|Corp|Co|Dok)\.$")  # a full stop that belongs to the name
_EDGES = " \t\n\r\u00a0,:;：|/-–—•·*<>"
_PAIRS = {"(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕", "<": ">"}
_TRAILING_BRACKET = re.compile(r"[(\[（【〔]((?:[^()\[\]（）【】〔〕]|\([^()]*\))*)[)\]）】〕]\s*[.。]?\s*$")
_PART = re.compile(r"\s*(?:[/|;,()\[\]（）&•·＝=]|\s[-–—]\s|\b(?:via|vía|for|and|und|et|y|e|og|och)\b)\s*", re.I)
_JOINT = re.compile(r"\S\s?[/|]\s?\S|\bvia\b|\bvía\b")
_ADDRESS = re.compile(r"\w@\w+\.\w")  # mail to the editors
_DATED = re.compile(r"^\W*\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*[|/,]?\s*")
_RUNNING = re.compile(r"\w@\w|\d\.\s|[^\W\d_A-Z]{4,}[.!?]\s|[。、]|\d{1,2}:\d\d")  # an address, sentence or time
_ASKS = re.compile(r"(?:click|discover|download|get|join|learn|more|next|read|see|show|sign|start|view|watch)\b", re.I)
_LETTER = re.compile(r"[^\W\d_]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HIRAGANA = re.compile(r"[\u3041-\u309f]")  # grammar; names of persons and agencies hold none
_CASELESS = re.compile(r"[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f]")
_PARTICLES = frozenset(
    re.split(
        r"\s+",
        "a al and av bin by da de del della den der des di do dos du e el et for ibn ja la las le los "
        "of og och ten ter the und van ve von vom y zu",
    )
)
_SUFFIX = re.compile(rf"(?:{'|'.join(re.escape(s) for s in w.SUFFIXES)})$")
_DOMAIN = r"\b[\w-]+\.(?:at|be|ch|co|com|cz|de|es|fi|fr|it|jp|net|nl|no|org|pl|ru|se|tv|uk)\b"
_HANDLE = re.compile(rf"(?:^|\s)@\w{{2,}}|{_DOMAIN}", re.I)
_RESERVED = re.compile(
    r"riproduzione\s+riservata|(?:^|[\s.])(?:all\s+rights\s+reserved|alle\s+rechte\s+vorbehalten|tous\s+droits\s+réservés"
    r"|todos\s+los\s+derechos\s+reservados|todos\s+os\s+direitos\s+reservados|無断転載|無断複製|版权所有|저작권자|무단\s*전재"
    r"|all\s+photos|alle\s+fotos|права\s+защищены)",
    re.I,
)
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"”“»'’)\]]*\s*(?=\S)|(?<=[\"”»])\s+(?=\S)")
_SEPARATOR = re.compile(r"\s+[|/–—•·-]\s+|\s*[＝]\s*|\s*\|\s*|\s=\s|\s—|—\s")
_JUNK_END = re.compile(r"\s*(?:more\s*>|\bless|vis mer|read more|\+\s?1|see more|…?\s?mehr anzeigen)\s*$", re.I)


def strip_prefix(text: str) -> tuple[str, bool]:
    """``text`` without opening credit words, and whether there were any. Brackets around the whole go too."""
    found = False
    for _ in range(4):
        text = _unwrap(text)
        match = _OPENS.match(text) or _soft_opening(text)
        if not match or not match[0].strip():
            break
        found = True
        text = text[match.end() :]
    return text, found


_LONE_WORD = re.compile(
    rf"(?:bild \d+ von \d+\s*|by\s+|(?:{_PHOTO})\s+(?=[A-ZÀ-Þ@])|(?:von|par|por|di|de)\s+(?=[A-ZÀ-Þ]))", re.I
)


def strip_lone_words(text: str) -> str:
    """Without "By", "Photo" or "Bild 1 von 4" at the start: in an element that is a credit they need no colon."""
    match = _LONE_WORD.match(text)
    return text[match.end() :] if match and not text[match.end() : match.end() + 1].islower() else text


def _soft_opening(text: str) -> re.Match[str] | None:
    match = _OPENS_SOFT.match(text)
    return match if match and level(_VIDEO.sub("", text[match.end() :])) else None


def tidy(text: str) -> str | None:
    """A credit as it is stored: no prefix words, brackets or trailing marks; None when nothing is left that credits."""
    text = _without_junk(text)
    bare, _ = strip_prefix(text)
    bare = _VIDEO.sub("", bare) if _VIDEO.search(bare, 1) else bare
    bare = _unwrap(_DATED.sub("", bare, count=1).strip(_EDGES))
    if not _INITIAL.search(bare):
        bare = bare.rstrip(".")
    low = bare.casefold()
    if not bare or len(bare) > MAX_CREDIT or not _LETTER.search(bare) or _ADDRESS.search(bare):
        return None
    if low in w.KIND_OF_PICTURE or low in w.BUTTONS or low in w.CREDIT_LABELS:
        return None
    if _RESERVED.search(low) and len(_RESERVED.sub("", low).strip(_EDGES)) < 3:
        return None
    return bare


def _without_junk(text: str) -> str:
    """Squashed, without the text of a button at the end."""
    text = " ".join(text.split())
    return _JUNK_END.sub("", text) if _JUNK_END.search(text, max(0, len(text) - 16)) else text


def _unwrap(text: str) -> str:
    text = text.strip(" \t\n\u00a0")
    while len(text) > 1 and _PAIRS.get(text[0]) == text[-1] and text.find(_PAIRS[text[0]]) == len(text) - 1:
        text = text[1:-1].strip()
    return text


@lru_cache(maxsize=4096)
def level(text: str) -> Level:
    """How much ``text``, with no credit word before it, looks like a credit."""
    text = _unwrap(text).strip(" ,;:|/–—-")
    low = text.casefold().rstrip(".")
    if not _LETTER.search(text) or len(text) > _MAX_BARE or low in w.KIND_OF_PICTURE or low in w.BUTTONS:
        return Level.NO
    if _RUNNING.search(text):
        return Level.NO
    if low in w.LONE_CREDITS or agencies.find(text) or (_SUFFIX.search(text) and len(text) < 40):
        return Level.SURE
    parts = [part for part in _PART.split(text) if part]
    named = all(_name_like(part) or agencies.find(part) for part in parts)
    if named and any(agencies.find(part) or part.casefold() in w.LONE_CREDITS for part in parts):
        return Level.SURE
    if named and (_HANDLE.search(text) or (_JOINT.search(text) and not re.search(r"\d/\d", text))):
        return Level.SURE
    if not _CJK.search(text) and len(text.split()) <= 6 and agencies.scan(text) and _name_like(parts[-1]):
        return Level.SURE
    return Level.NAME if named and not _ASKS.match(text) else Level.NO


def _name_like(part: str) -> bool:
    """Capitalised words with particles between; a few words at most."""
    words = part.split()
    if not 0 < sum(word.casefold() not in _PARTICLES for word in words) <= 5 or re.search(r"[!?%€$;…]|\d{3,}", part):
        return False
    if _CJK.search(part):
        return len(part) <= 12 and not _HIRAGANA.search(part)
    if _CASELESS.search(part):
        return len(part) <= 24
    if words[0][:1].islower() and words[0].casefold() not in _PARTICLES and not _HANDLE.search(part):
        return False
    return all(
        word[:1].isupper() or word[:1] in "@\"'’‘“&-" or word.casefold() in _PARTICLES or word[:1].isdigit()
        for word in words
        if not _HANDLE.search(word)
    )


def split_caption(text: str, *, brackets: bool = False) -> tuple[str | None, str | None]:
    """Cut one printed caption into ``(caption, credit)``.

    ``brackets`` tells that captions of this page end with their credit in brackets, so that a mere name there counts.
    """
    text = _without_junk(text)
    for cut in _cuts(text, brackets):
        credit = tidy(cut[1])
        if credit is not None:
            caption = cut[0].strip(" ,;:|/–—-（([")
            return (caption or None), credit
    return text or None, None


def _cuts(text: str, brackets: bool) -> Iterator[tuple[str, str]]:
    """The cuts that the rules propose, surest first."""
    for rule in (_whole, _named_bracket, _bracket, _last_prefix, _after_separator, _last_sentence, _glued_agency):
        cut = rule(text, brackets)
        if cut is not None:
            yield cut


def _whole(text: str, _brackets: bool) -> tuple[str, str] | None:
    """The string opens with a credit word. "Image: a long sentence" labels a caption instead."""
    rest, prefixed = strip_prefix(text)
    again = _INSIDE.search(rest) if prefixed else None
    if not prefixed or (again and rest[: again.start()].rstrip()[-1:] not in "/|,("):
        return None
    first = _SENTENCE_END.split(rest, maxsplit=1)
    if len(rest) <= _MAX_BARE and (len(first) == 1 or level(rest) or len(first[1]) < 25):
        return ("", rest) if level(rest) or not _is_sentence(rest) or not _labels_caption(text) else None
    if level(first[0].rstrip(".")) and not _labels_caption(text):
        return (first[1] if len(first) > 1 else "", first[0])
    return None


def _labels_caption(text: str) -> bool:
    return re.match(r"\W*(?:image|images|picture|pictures|pic|photos?|fotos?|bild)\s*:", text, re.I) is not None


def _is_sentence(text: str) -> bool:
    words = text.split()
    lower = sum(word[:1].islower() for word in words)
    return len(words) > 6 and lower > len(words) / 2


def _named_bracket(text: str, _brackets: bool) -> tuple[str, str] | None:
    """A name before the agency in brackets, alone after the last sentence: "... . Jane Doe (Reuters)"."""
    match = _TRAILING_BRACKET.search(text)
    if not match:
        return None
    ends = [end.end() for end in _SENTENCE_END.finditer(text) if end.end() <= match.start()]
    rest = text[ends[-1] :] if ends and ends[-1] < match.start() else ""
    if level(rest) is Level.SURE:
        return text[: ends[-1]], rest
    return None


def _bracket(text: str, brackets: bool) -> tuple[str, str] | None:
    """The last bracket. A mere name in it counts after a finished sentence, or when the page always does so."""
    match = _TRAILING_BRACKET.search(text)
    if not match or not match[1].strip():
        return None
    inside, before = match[1].strip(), text[: match.start()].rstrip()
    _, prefixed = strip_prefix(inside)
    closed = before.endswith((".", "!", "?", '"', "”", "»", "…", "。"))
    worth = level(inside)
    if worth is Level.NAME and inside in before:  # a place that the caption has named already
        return None
    if prefixed or (worth is Level.SURE and not _is_affiliation(inside)) or (worth and (brackets or closed)):
        return before, inside
    return None


def _is_affiliation(inside: str) -> bool:
    """ "(D., Mont.)", "(R-Texas)", "(AfD)": a party or place after a name."""
    return re.fullmatch(r"[A-Z][a-zA-Z]{0,3}\.?[-,]\s?[A-Z][\w.]{1,10}", inside) is not None


def _last_prefix(text: str, _brackets: bool) -> tuple[str, str] | None:
    low = text.casefold()
    found: list[re.Match[str]] = []
    if _MARK.search(text) or any(hint in low for hint in _OPENING_HINTS):
        found.extend(_INSIDE.finditer(text))
    if any(hint in low for hint in _SOFT_HINTS):
        soft = _INSIDE_SOFT.finditer(text)
        found.extend(match for match in soft if level(_VIDEO.sub("", text[match.end() :])))
    match = max(found, key=lambda m: m.start(), default=None)
    if match is None or len(text) - match.end() > MAX_CREDIT:
        return None
    rest = text[match.end() :]
    pieces = _SENTENCE_END.split(rest, maxsplit=1)
    if len(pieces) > 1 and len(pieces[1]) > 40 and level(pieces[0].rstrip(".")):
        return f"{text[: match.start()]} {pieces[1]}".strip(), pieces[0]
    if _is_sentence(rest):
        return None
    return text[: match.start()], rest


def _after_separator(text: str, _brackets: bool) -> tuple[str, str] | None:
    for match in _SEPARATOR.finditer(text):
        rest = text[match.end() :]
        if not match.start() or len(rest) > _MAX_BARE:
            continue
        worth = level(rest)
        if worth is Level.SURE or (worth and "|" in match[0] and len(rest.split()) > 1):
            return text[: match.start()], rest
    return None


def _last_sentence(text: str, _brackets: bool) -> tuple[str, str] | None:
    ends = [match.end() for match in _SENTENCE_END.finditer(text) if match.end() < len(text)]
    for end in ends:
        rest = text[end:]
        if len(rest) > _MAX_BARE:
            continue
        worth = level(rest.rstrip("."))
        if worth is Level.SURE or (
            worth and end == ends[-1] and 2 <= len(rest.split()) <= 4 and not rest.endswith(".")
        ):
            return text[:end], rest
    return None


_GLUED = re.compile(
    r"(?<=\s)((?:[A-ZÀ-Þ][\w.’'-]*\s){0,3}[A-ZÀ-Þ@][\w.’'-]*\s?/\s?[\w.@’' /-]{2,60}?)\s*$"
    r"|(?<=[\s.])([A-Z]{3,}(?:\s[A-Z]{3,})?)$"
)

_SLASH = re.compile(r"\s?/\s?")


def _glued_agency(text: str, _brackets: bool) -> tuple[str, str] | None:
    """An agency at the end with nothing but a space before it: "... in Madrid EFE/ J. Doe", "... in Berlin AFP"."""
    match = _GLUED.search(text)
    if not match or match.start() < 15:
        return None
    tail = match[0].strip()
    words = tail.split()
    tails = [" ".join(words[skip:]) for skip in range(len(words))]
    heads = [_SLASH.split(tail)[0] for tail in tails]
    for tail, head in zip(tails, heads, strict=True):
        if agencies.find(head):
            return text[: len(text) - len(tail)], tail
    for tail, head in zip(tails, heads, strict=True):
        if "/" in tail and agencies.scan(tail) and len(head.split()) <= 2:
            return text[: len(text) - len(tail)], tail
    return None


def opens_credit(text: str) -> bool:
    """Whether the string opens with any credit word."""
    return strip_prefix(text)[1]


_PHOTO_LINE = re.compile(rf"\W*(?:(?:{_PHOTO})\w*\W|{_SIGN}|(?:{_OPENING})\b)", re.I)


_PHOTO_FIRST = re.compile(rf"\W*(?:{_PHOTO})\w*\W", re.I)


def opens_with_photo(text: str) -> bool:
    """Whether the first word says photo, rather than copyright."""
    return _PHOTO_FIRST.match(text) is not None


def opens_photo_line(text: str) -> bool:
    """Whether a line of the text opens with a word for photo and a credit: "Source:" alone credits the text."""
    return _PHOTO_LINE.match(text) is not None and opens_credit(text)


def parts(credit: str) -> frozenset[str]:
    """The names in a credit, agencies by their canonical name: two credits that share one may be the same."""
    names = (part for part in _PART.split(credit) if part)
    return frozenset((agency.name if (agency := agencies.find(name)) else name).casefold() for name in names)
