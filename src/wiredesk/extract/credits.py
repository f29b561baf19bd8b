"""The grammar of photo credits: pure functions over one printed string.

A caption may hold its credit in a bracket at the end, after a prefix word, after a separator, or as a bare agency;
a credit may be printed with words that are no part of it ("Photo:", "©"). ``credit_words`` and ``picture_words`` have
the words.
"""

import re

from wiredesk.extract import agencies, persons
from wiredesk.extract import credit_prefixes as p
from wiredesk.extract import picture_words as w
from wiredesk.extract.credit_worth import CASELESS, PART, SUFFIX, Level, level, unwrap

MAX_CREDIT = 160  # characters; the longest real ones name four photographers and an agency
VIDEO = re.compile(r"\s*[|/;,•·]?\s*\(?\b(?:v[ií]deos?|grafik|graphic|gráfico)\s*[:：].*$", re.I | re.S)
_MAX_RAW = 1500  # characters of a string that may be a credit, or a caption with one
_INITIAL = re.compile(r"\b\w\.$|(?:nuotr|Inc|Ltd|Corp|Co|Dok)\.$")  # a full stop that belongs to the name
_EDGES = " \t\n\r\u00a0,:;：|/-–—―•·*<>▲△▼"
_ADDRESS = re.compile(r"\w@\w+\.\w")  # mail to the editors
_MAIL_END = re.compile(r"(?<![\w.+-])[(/|]?\s?[\w.+-]{1,64}@[\w.-]{1,64}\.\w+\)?$")
_MAKER_OF_AGENCY = re.compile(r"[^\W\d_]+\s[^\W\d_]+\s[^\W\d_]+\s?/")  # "Foto Jane Doe/Agency", no colon
_DATED = re.compile(r"^\W*(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}\.\d{1,2}\.\d{1,2}|(?:19|20)\d\d年)\.?\s*[|/,]?\s*")
_LONGEST_LABEL = 20
_HANGUL_NAME = re.compile(r"[\uac00-\ud7af]{3}(?: 기자)?")
_LETTER = re.compile(r"[^\W\d_]")
_RESERVED = re.compile(
    r"riproduzione\s+riservata|(?:^|[\s.])(?:all\s+rights\s+reserved|alle\s+rechte\s+vorbehalten|tous\s+droits\s+réservés"
    r"|todos\s+los\s+derechos\s+reservados|todos\s+os\s+direitos\s+reservados|無断転載|無断複製|版权所有|저작권자|무단\s*전재"
    r"|all\s+photos|alle\s+fotos|права\s+защищены|some\s+rights\s+reserved|algunos\s+derechos\s+reservados"
    r"|alguns\s+direitos\s+reservados)",
    re.I,
)
# Small and vertical forms of East Asian brackets, colons and slashes, in their common ones.
_COMMON_FORMS = str.maketrans("﹝﹞﹙﹚︵︶︰﹕∶╱∕", "〔〕（）（）：：：／／")
_JUNK_END = re.compile(
    r"\s*(?:more\s*>|\b(?:close|less|(?:hide|toggle) caption)|vis mer|read more|\+\s?1|see more"
    r"|…?\s?mehr anzeigen)\s*$",
    re.I,
)
# When a picture was taken, behind its East Asian credit; and who sent it, behind that: "記者王小明東港傳真".
_TAKEN = re.compile(r"(?<=[攝摄影供圖图])\s+\d{2,4}年\d{1,2}月\d{1,2}日$")
_SENT = re.compile(r"(?<=[)）])\s*\S{0,4}記者\S{4,8}傳真(?:\s+\d{2,4}年\d{1,2}月\d{1,2}日)?$")
_KEPT = re.compile(r"\s*(?:版权作品|版權作品|版权图片|版權圖片)[，,、\s]*(?:请勿转载|請勿轉載|严禁转载|嚴禁轉載)?$")
# "CreditJane Doe": two spans met.
_GLUED_LABEL = re.compile(
    r"^(?:Credits?|Crédits?)(?:(?=[A-ZÀ-Þ][^\W\d_]+\s[A-ZÀ-Þ])|\s(?=(?:Illustration|Image|Photo)s?\s(?:by|from)\s))"
)
_JUNK_START = re.compile(
    r"(?:\[\+\]\s*|\(\+\)\s*)?(?:click to )?(?:enlarge|expand|zoom)(?: (?:this )?(?:image|photo))?\s+(?=[A-ZÀ-Þ])", re.I
)
# "(top) Jane Doe (below) John Roe": whose picture is where.
_PLACED = re.compile(
    r"[\s,;/]*\((?:top|bottom|above|below|left|right|cent(?:er|re)|inset|oben|unten|links|rechts|mitte|en haut|en bas"
    r"|à gauche|à droite|arriba|abajo|izquierda|derecha|in alto|in basso|a sinistra|a destra)\)\s*",
    re.I,
)
_GALLERY = re.compile(r"\b(?:foto|image|photo|picture)s? ?(?:galer[ií](?:a|e)?|galler(?:ia|y)|strecke)\b|slide ?show")
_NAMES = 4  # words of a maker; more are a caption behind its label
_STAMP = re.compile(r"[^\W\d_]*\d{4,}")  # "May062018": a date or number, not who made it
_LEGAL = {"information", "infringement", "law", "notice", "policy", "statement", "terms"}  # behind "copyright"
_NO_CREDITS = w.KIND_OF_PICTURE | w.BUTTONS | w.CREDIT_LABELS | w.WRITERS | _LEGAL


def strip_prefix(text: str) -> tuple[str, bool]:
    """``text`` without opening credit words, and whether there were any. Brackets around the whole go too."""
    found = False
    for _ in range(4) if len(text) <= _MAX_RAW else ():
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
    if p.MARK.search(text) or any(map(low.__contains__, p.OPENING_HINTS)):
        found.extend(p.prefixes(text))
    if any(map(low.__contains__, p.SOFT_HINTS)):
        soft = p.INSIDE_SOFT.finditer(text)
        found.extend(match for match in soft if _name_follows(match, text))
    return sorted((one for one in found if not describes(one[0] + text[one.end() :])), key=re.Match.start)


def resumes(rest: str) -> bool:
    """Whether what follows a credit prefix holds another one that no mark joins to the first name."""
    again = next(p.prefixes(rest), None)
    if again is None:
        return False
    first = rest[: again.start()].rstrip()
    if again[0].strip() == "©" and persons.is_given(first):
        return False  # "Photo: Jane Doe © Harbour Gazette"
    return first[-1:] not in "/|,(" or (len(first.split()) > _NAMES and level(first.rstrip("/|,( ")) is Level.NO)


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
        or (CASELESS.match(rest) is not None and bool(persons.is_given(rest) or agencies.find(rest)))
        or rest[:1] == "@"
        or (text.startswith("촬영") and _HANGUL_NAME.fullmatch(rest) is not None)
        or rest.startswith("provided to ")
    )
    return (
        rest
        if names and text.casefold() not in w.KIND_OF_PICTURE and rest.casefold() not in w.KIND_OF_PICTURE
        else None
    )


# "Photos by Jane Doe, left, and John Roe", "Photo by Jane Doe, courtesy of the Example Line"
_BESIDE_NAME = re.compile(
    r",\s(?:above|below|bottom|cent(?:er|re)|left|right|top)(?=,|$)|[,.]\s(?:image\s)?courtesy(?:\sof)?\s.+$", re.I
)


def _soft_opening(text: str) -> re.Match[str] | None:
    match = p.OPENS_SOFT.match(text)
    return match if match and _name_follows(match, text) else None


def _name_follows(soft: re.Match[str], text: str) -> bool:
    """Whether a name follows a soft prefix; after a dash, where a picture's subject stands too, surely one."""
    rest = _BESIDE_NAME.sub("", VIDEO.sub("", text[soft.end() :]))
    if soft[0].rstrip().endswith(("-", "–", "—")):
        return level(rest) is Level.SURE or persons.is_given(rest)
    return level(rest) is not Level.NO


def tidy(text: str) -> str | None:
    """A credit as it is stored: no prefix words, brackets or trailing marks; None when nothing is left that credits."""
    if len(text) > _MAX_RAW:
        return None
    text = without_junk(text)
    text = _GLUED_LABEL.sub("", text).lstrip(" :：")
    bare, _ = strip_prefix(text)
    bare = VIDEO.sub("", bare) if VIDEO.search(bare, 1) else bare
    bare = _PLACED.sub(" / ", bare).strip(" /") if "(" in bare and len(bare) <= 2 * MAX_CREDIT else bare
    bare = without_mail(unwrap(_DATED.sub("", bare, count=1).strip(_EDGES)))
    if _MAKER_OF_AGENCY.match(bare) and (named := strip_photo_word(bare)) and level(named) is Level.SURE:
        bare = named
    bare = bare.removeprefix("via ")
    if bare[:1] in ("圖", "图") and bare[1:].startswith(w.SCREENS):
        bare = bare[1:]
    if not _INITIAL.search(bare):
        bare = bare.rstrip(".")
    low = bare.casefold()
    if not bare and (whole := unwrap(text.strip(_EDGES))).casefold() in w.LONE_CREDITS:
        return whole
    if not bare or len(bare) > MAX_CREDIT or not _LETTER.search(bare) or _ADDRESS.search(bare):
        return None
    if low in _NO_CREDITS or _GALLERY.search(low):
        return None
    if _STAMP.fullmatch(bare):
        return None
    if _RESERVED.search(low) and len(_RESERVED.sub("", low).strip(_EDGES)) < 3:
        return None
    return bare


def without_mail(text: str) -> str:
    """A person's name without the address behind it: "Jane Doe jane.doe@gazette.example"."""
    name = _MAIL_END.sub("", text).rstrip(_EDGES) if "@" in text else text
    return name if name == text or persons.is_given(name) else text


def without_junk(text: str) -> str:
    """Squashed, without the text of a button at its start or end."""
    text = " ".join(text.split())
    if not text.isascii():
        text = _KEPT.sub("", _SENT.sub("", _TAKEN.sub("", text.translate(_COMMON_FORMS))))
    text = _JUNK_START.sub("", text) if text[:1] in "[(CEZcez" and _JUNK_START.match(text) else text
    return _JUNK_END.sub("", text) if _JUNK_END.search(text, max(0, len(text) - 20)) else text


may_open = p.may_open


def opens_credit(text: str) -> bool:
    """Whether the string opens with any credit word."""
    return strip_prefix(text)[1]


def opens_with_photo(text: str) -> bool:
    """Whether the first word says photo, rather than copyright."""
    return p.PHOTO_FIRST.match(text) is not None


def is_photo_label(text: str) -> bool:
    """Whether a line is a word for photo and a colon: who made it stands in the next element."""
    return text[-1:] in (":", "：") and len(text) < _LONGEST_LABEL and p.PHOTO_LABEL.fullmatch(text) is not None


def opens_photo_line(text: str) -> bool:
    """Whether a line of the text opens with a word for photo and a credit: "Source:" alone credits the text."""
    return p.may_open(text) and p.PHOTO_LINE.match(text) is not None and opens_credit(text)


def parts(credit: str) -> frozenset[str]:
    """The names in a credit, agencies by their canonical name: two credits that share one may be the same."""
    names = (part for part in PART.split(credit) if part)
    return frozenset((agency.name if (agency := agencies.find(name)) else name).casefold() for name in names)


def ends_credit(text: str) -> bool:
    """Whether a line below a picture is a caption that ends as East Asian credits do."""
    return len(text) < MAX_CREDIT and SUFFIX.search(text.rstrip(")）】] 。")) is not None
