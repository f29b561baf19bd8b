"""The grammar of photo credits: pure functions over one printed string.

A caption may hold its credit in a bracket at the end, after a prefix word, after a separator, or as a bare agency;
a credit may be printed with words that are no part of it ("Photo:", "©"). ``credit_words`` and ``picture_words`` have
the words.
"""

import re
from enum import IntEnum
from functools import lru_cache

from wiredesk.extract import agencies, persons
from wiredesk.extract import credit_prefixes as p
from wiredesk.extract import picture_words as w

MAX_CREDIT = 160  # characters; the longest real ones name four photographers and an agency
MAX_BARE = 90  # without any word that says credit


class Level(IntEnum):
    """How much a bare string looks like a credit."""

    NO = 0
    NAME = 1  # capitalised like the name of a person or an organisation
    SURE = 2  # names an agency, or has the form "Jane Doe / Example"


VIDEO = re.compile(r"\s*[|/;,•·]?\s*\(?\b(?:v[ií]deos?|grafik|graphic|gráfico)\s*[:：].*$", re.I | re.S)
_INITIAL = re.compile(r"\b\w\.$|(?:nuotr|Inc|Ltd|Corp|Co|Dok)\.$")  # a full stop that belongs to the name
_EDGES = " \t\n\r\u00a0,:;：|/-–—―•·*<>"
_PAIRS = {"(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕", "［": "］", "<": ">"}
_PART = re.compile(
    r"\s*(?:[/|;,()\[\]（）&•·＝=]|\s[-–—]\s|\b(?:via|vía|for|and|und|et|y|e|og|och)\b"
    r"|\bon\s(?=(?:facebook|flickr|instagram|pexels|pixabay|twitter|unsplash|x|youtube)\b))\s*",
    re.I,
)
_JOINT = re.compile(r"\S\s?[/|]\s?\S|\bvia\b|\bvía\b")
_ADDRESS = re.compile(r"\w@\w+\.\w")  # mail to the editors
_DATED = re.compile(r"^\W*(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}\.\d{1,2}\.\d{1,2}|(?:19|20)\d\d年)\.?\s*[|/,]?\s*")
_RUNNING = re.compile(
    r"[가-힣]\.\s|\w@\w|\d\.\s|[^\W\d_A-Z]{4,}[.!?]\s|[。、]|\d{1,2}:\d\d"
)  # an address, sentence or time
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
_JUNK_END = re.compile(r"\s*(?:more\s*>|\bless|vis mer|read more|\+\s?1|see more|…?\s?mehr anzeigen)\s*$", re.I)


def strip_prefix(text: str) -> tuple[str, bool]:
    """``text`` without opening credit words, and whether there were any. Brackets around the whole go too."""
    found = False
    for _ in range(4):
        text = unwrap(text)
        if not p.may_open(text):
            break
        match = p.OPENS.match(text) or _soft_opening(text)
        if not match or not match[0].strip() or describes(text):
            break
        found = True
        text = text[match.end() :]
    return text, found


def inside(text: str) -> list[re.Match[str]]:
    """Where credit words stand in ``text``, in order."""
    low = text.casefold()
    found: list[re.Match[str]] = []
    if p.MARK.search(text) or any(hint in low for hint in p.OPENING_HINTS):
        found.extend(p.prefixes(text))
    if any(hint in low for hint in p.SOFT_HINTS):
        soft = p.INSIDE_SOFT.finditer(text)
        found.extend(match for match in soft if _name_follows(match, text))
    return sorted((one for one in found if not describes(one[0] + text[one.end() :])), key=re.Match.start)


def resumes(rest: str) -> bool:
    """Whether what follows a credit prefix holds another one that no mark joins to the first name."""
    again = next(p.prefixes(rest), None)
    return again is not None and rest[: again.start()].rstrip()[-1:] not in "/|,("


# "Courtesy call", "copyright law": no credit
_LOWER_AFTER = re.compile(r"\W*(?:[Cc]ourtesy|[Cc]opyright) (?!of |by |the |photo|image|for )[a-z]")


def describes(text: str) -> bool:
    """Whether a credit word opens a phrase that is no credit: "Courtesy call", "copyright law"."""
    return _LOWER_AFTER.match(text) is not None


def undated(text: str) -> str:
    """Without the date that Korean and German captions set before the credit."""
    return _DATED.sub("", text, count=1)


def strip_lone_words(text: str) -> str:
    """Without "By", "Photo" or "Bild 1 von 4" at the start: in an element that is a credit they need no colon."""
    match = p.LONE_WORD.match(text)
    return text[match.end() :] if match and not text[match.end() : match.end() + 1].islower() else text


def strip_photo_word(text: str) -> str | None:
    """What follows "photo" in a bracket that needs no colon: "(foto Example)"; None where no name may follow."""
    match = p.PHOTO_WORD.match(text)
    rest = text[match.end() :] if match else ""
    names = (
        rest[:1].isupper()
        or (_CASELESS.match(rest) is not None and bool(persons.is_given(rest) or agencies.find(rest)))
        or rest[:1] == "@"
        or rest.startswith("provided to ")
    )
    return (
        rest
        if names and text.casefold() not in w.KIND_OF_PICTURE and rest.casefold() not in w.KIND_OF_PICTURE
        else None
    )


def _soft_opening(text: str) -> re.Match[str] | None:
    match = p.OPENS_SOFT.match(text)
    return match if match and _name_follows(match, text) else None


def _name_follows(soft: re.Match[str], text: str) -> bool:
    """Whether a name follows a soft prefix; after a dash, where a picture's subject stands too, surely one."""
    rest = VIDEO.sub("", text[soft.end() :])
    if soft[0].rstrip().endswith(("-", "–", "—")):
        return level(rest) is Level.SURE or persons.is_given(rest)
    return level(rest) is not Level.NO


def tidy(text: str) -> str | None:
    """A credit as it is stored: no prefix words, brackets or trailing marks; None when nothing is left that credits."""
    text = without_junk(text)
    bare, _ = strip_prefix(text)
    bare = VIDEO.sub("", bare) if VIDEO.search(bare, 1) else bare
    bare = unwrap(_DATED.sub("", bare, count=1).strip(_EDGES))
    if not _INITIAL.search(bare):
        bare = bare.rstrip(".")
    low = bare.casefold()
    if not bare and (whole := unwrap(text.strip(_EDGES))).casefold() in w.LONE_CREDITS:
        return whole
    if not bare or len(bare) > MAX_CREDIT or not _LETTER.search(bare) or _ADDRESS.search(bare):
        return None
    if low in w.KIND_OF_PICTURE or low in w.BUTTONS or low in w.CREDIT_LABELS or low in w.WRITERS:
        return None
    if _RESERVED.search(low) and len(_RESERVED.sub("", low).strip(_EDGES)) < 3:
        return None
    return bare


def without_junk(text: str) -> str:
    """Squashed, without the text of a button at the end."""
    text = " ".join(text.split())
    return _JUNK_END.sub("", text) if _JUNK_END.search(text, max(0, len(text) - 16)) else text


def unwrap(text: str) -> str:
    """Without the brackets around the whole."""
    text = text.strip(" \t\n\u00a0")
    while len(text) > 1 and _PAIRS.get(text[0]) == text[-1] and text.find(_PAIRS[text[0]]) == len(text) - 1:
        text = text[1:-1].strip()
    return text


@lru_cache(maxsize=4096)
def level(text: str) -> Level:
    """How much ``text``, with no credit word before it, looks like a credit."""
    text = unwrap(text).strip(" ,;:|/–—-")
    low = text.casefold().rstrip(".")
    if not _LETTER.search(text) or len(text) > MAX_BARE or low in w.KIND_OF_PICTURE or low in w.BUTTONS:
        return Level.NO
    if _RUNNING.search(text) or _holds_caption(text):
        return Level.NO
    if low in w.LONE_CREDITS or agencies.find(text) or (_ends_as_credit(text) and len(text) < 40):
        return Level.SURE
    if low.startswith(w.SCREENS) or _is_photo_of(text) or _is_by(text):
        return Level.SURE
    parts = [part for part in _PART.split(text) if part and part.casefold() not in w.MAKERS]
    if not parts:
        return Level.NO
    if _CODED.search(text) and len(parts) > 1 and any(map(agencies.find, parts[:-1])):
        parts.pop()  # "Example Agency/Jane Doe/abc": who filed it
    if _CASELESS.search(text) and not _JOINT.search(text) and any(map(agencies.find, parts[1:])):
        return Level.NO  # "the harbour at dawn (agency)": no capitals tell a name from a caption
    named = all(name_like(part) or agencies.find(part) for part in parts)
    if named and any(agencies.find(part) or part.casefold() in w.LONE_CREDITS for part in parts):
        return Level.SURE
    if named and (_HANDLE.search(text) or (_JOINT.search(text) and not re.search(r"\d/\d", text))):
        return Level.SURE
    if (
        not _CJK.search(text)
        and not _CASELESS.search(text)
        and not _ENCLOSED.search(text)
        and len(text.split()) <= 6
        and agencies.scan(text)
        and name_like(parts[-1])
    ):
        return Level.SURE
    return Level.NAME if named and not _ASKS.match(text) else Level.NO


_INNER_WORD = re.compile(r"\s[-–—|/]\s?(?:bild|foto|fotos|kuva|photo|photos)\s(?=[A-ZÀ-Þ])", re.I)


def _holds_caption(text: str) -> bool:
    """Whether a credit word stands behind a few words that are no two names: "Port at dawn | Photo: Jane Doe"."""
    if p.MARK.search(text):
        found = next((one for one in p.prefixes(text) if one.start()), None)
    else:
        found = _INNER_WORD.search(text) if " " in text else None
    if found is None or text[: found.start()].strip()[-1:] in ("", "(", ",", ";") or "©" in found[0]:
        return False
    before = text[: found.start()].strip(" |/–—-.·")
    return (
        " " not in before
        or _CASELESS.search(before) is not None
        or _CJK.search(before) is not None
        or not name_like(before)
    )


_KIND_BEHIND = re.compile(
    r"\s(?:(?:file|handout|archive|stock)\s)?(?:files?|graphics?|images?|photos?|photographs?|pics?|pictures?|videos?)$",
    re.I,
)
# The same in scripts without spaces: "中央社檔案照片".
_KIND_GLUED = re.compile(r"(?:檔案照片?|档案照片?|資料照片?|资料照片?|資料圖片|资料图片|資料写真|자료\s?사진)$")
_ENCLOSED = re.compile(r"[^\W\d_]\s*[(\[][^()\[\]]+[)\]]$")  # rather a caption and its credit
_CODED = re.compile(r"/\s?[a-z]{2,5}\.?$")  # initials of whoever filed a picture
_BY = re.compile(r"(?P<outlet>.+?) (?:graphic|illustration|image|photo|photograph|picture)s? by (?P<name>.+)$", re.I)


def _is_photo_of(text: str) -> bool:
    """ "Example Agency file photo", "Jane Doe photo"."""
    name = _KIND_BEHIND.sub("", text) if text.isascii() or not _CJK.search(text) else _KIND_GLUED.sub("", text)
    return bool(agencies.find(name) or (name != text and persons.is_given(name) and name_like(name)))


def _is_by(text: str) -> bool:
    """ "Example Times photo by Jane Doe"."""
    match = _BY.match(text)
    return match is not None and name_like(match["outlet"]) and name_like(match["name"])


def _ends_as_credit(text: str) -> bool:
    """Whether a word such as 撮影 ends it; after a "＝" or a sentence the credit begins there and not before."""
    return (
        _SUFFIX.search(text) is not None
        and "＝" not in text.strip("＝")
        and not re.search(r"[^\W\d_]{2,}[.!?]\s|。.", text)
    )


def name_like(part: str) -> bool:
    """Whether a part may be a name: capitalised words with particles between; a few words at most."""
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


may_open = p.may_open


def opens_credit(text: str) -> bool:
    """Whether the string opens with any credit word."""
    return strip_prefix(text)[1]


def opens_with_photo(text: str) -> bool:
    """Whether the first word says photo, rather than copyright."""
    return p.PHOTO_FIRST.match(text) is not None


def opens_photo_line(text: str) -> bool:
    """Whether a line of the text opens with a word for photo and a credit: "Source:" alone credits the text."""
    return p.may_open(text) and p.PHOTO_LINE.match(text) is not None and opens_credit(text)


def parts(credit: str) -> frozenset[str]:
    """The names in a credit, agencies by their canonical name: two credits that share one may be the same."""
    names = (part for part in _PART.split(credit) if part)
    return frozenset((agency.name if (agency := agencies.find(name)) else name).casefold() for name in names)


def ends_credit(text: str) -> bool:
    """Whether a line below a picture is a caption that ends as East Asian credits do."""
    return len(text) < MAX_CREDIT and _SUFFIX.search(text.rstrip(")）】] 。")) is not None
