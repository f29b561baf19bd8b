"""How much a bare string looks like a photo credit, with no word that says so."""

import re
from enum import IntEnum
from functools import lru_cache

from wiredesk.extract import agencies, persons
from wiredesk.extract import credit_prefixes as p
from wiredesk.extract import picture_words as w

_LETTER = re.compile(r"[^\W\d_]")
MAX_MADE = 40  # characters of a name with a word such as 撮影 behind it
MAX_BARE = 90  # without any word that says credit
_SIDES = 9  # letters of "izquierda": longer kinds of pictures are no places in one
# "Stock/Representational image", "Jane Doe/AP, file"
_NO_NAMES = w.MAKERS | {"file"} | {kind for kind in w.KIND_OF_PICTURE if len(kind) > _SIDES}
_PAIRS = {"(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕", "［": "］", "<": ">"}
PART = re.compile(
    r"\s*(?:[/|;,()\[\]（）&•·＝=]|\s[-–—]\s|\b(?:via|vía|for|and|und|et|y|e|og|och)\b(?!\.)"
    r"|\bon\s(?=(?:facebook|flickr|instagram|pexels|pixabay|twitter|unsplash|x|youtube)\b))\s*",
    re.I,
)
_JOINT = re.compile(r"\S\s?[/|]\s?\S|\bvia\b|\bvía\b")
_RUNNING = re.compile(
    r"[가-힣]\.\s|\w@\w|\d\.\s|[^\W\d_A-Z]{4,}[.!?]\s|[。、]|\d{1,2}:\d\d"
)  # an address, sentence or time
_ASKS = re.compile(
    r"(?:click|discover|download|follow|get|join|learn|more|next|read|see|show|sign|start|view|watch)\b", re.I
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HIRAGANA = re.compile(r"[\u3041-\u309f]")  # grammar; names of persons and agencies hold none
CASELESS = re.compile(r"[\u0590-\u06ff\u0900-\u0eff\u1000-\u109f\u10d0-\u10ff\u1200-\u137f\u1780-\u17ff]")
_PARTICLES = frozenset(
    re.split(
        r"\s+",
        "a al and av bin by da de del della den der des di do dos du e el et for ibn ja la las le los "
        "of og och ten ter the und van ve von vom y zu",
    )
)
SUFFIX = re.compile(rf"(?:{'|'.join(re.escape(s) for s in w.SUFFIXES)})$")
_DOMAIN = r"\b[\w-]+\.(?:at|be|ch|co|com|cz|de|es|fi|fr|it|jp|net|nl|no|org|pl|ru|se|tv|uk)\b"
_FIELD = re.compile(r"[^\W\d_]{2,12}\.?:\s|\d+$|\d\d?[ap]m\b", re.I)  # "Size: 36", a number, an hour
_HANDLE = re.compile(rf"(?:^|\s)@\w{{2,}}|{_DOMAIN}", re.I)


class Level(IntEnum):
    """How much a bare string looks like a credit."""

    NO = 0
    NAME = 1  # capitalised like the name of a person or an organisation
    SURE = 2  # names an agency, or has the form "Jane Doe / Example"


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
    if (supplied := _SUPPLIED.match(text)) and name_like(supplied["by"]):
        return Level.SURE
    if _ends_as_credit(text) and len(text) < MAX_MADE and "。" not in text:
        return Level.SURE
    if _RUNNING.search(text) or _holds_caption(text):
        return Level.NO
    if low in w.LONE_CREDITS or agencies.find(text):
        return Level.SURE
    if low.startswith(w.SCREENS) or _is_photo_of(text) or _is_by(text):
        return Level.SURE
    parts = [part for part in PART.split(text) if part and part.casefold() not in _NO_NAMES]
    if not parts:
        return Level.NO
    if _CODED.search(text) and len(parts) > 1 and any(map(agencies.find, parts[:-1])):
        parts.pop()  # "Example Agency/Jane Doe/abc": who filed it
    if CASELESS.search(text) and not _JOINT.search(text) and any(map(agencies.find, parts[1:])):
        return Level.NO  # "the harbour at dawn (agency)": no capitals tell a name from a caption
    named = all(name_like(part) or agencies.find(part) for part in parts)
    if named and any(agencies.find(part) or part.casefold() in w.LONE_CREDITS for part in parts):
        return Level.SURE
    if named and (_HANDLE.search(text) or (_JOINT.search(text) and not re.search(r"\d/\d", text))):
        return Level.SURE
    if (
        not _CJK.search(text)
        and not CASELESS.search(text)
        and not _ENCLOSED.search(text)
        and len(text.split()) <= 6
        and agencies.scan(text)
        and name_like(parts[-1])
    ):
        return Level.SURE
    return Level.NAME if named and not _ASKS.match(text) else Level.NO


_STOPPED = re.compile(r"[^\W\d_]{3,}[.!?]\s*$")  # a caption that is a whole sentence, before "Photo:"
_SUPPLIED = re.compile(r"(?:contributed|handout|provided|submitted|supplied):\s+(?P<by>\S.*)", re.I)
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
        or _STOPPED.search(text, 0, found.start()) is not None
        or CASELESS.search(before) is not None
        or _CJK.search(before) is not None
        or not name_like(before)
    )


_KIND_BEHIND = re.compile(
    r"\s(?:(?:file|handout|archive|stock)\s)?(?:files?|graphics?|images?|photos?|photographs?|pics?|pictures?|videos?)$",
    re.I,
)
# The same in scripts without spaces: "中央社檔案照片".
_KIND_GLUED = re.compile(
    r"(?:檔案照片?|档案照片?|資料照片?|资料照片?|資料圖片|资料图片|資料写真|\s资料图?|资料图|자료\s?사진)$"
)
_ENCLOSED = re.compile(r"[^\W\d_]\s*[(\[][^()\[\]]+[)\]]$")  # rather a caption and its credit
_CODED = re.compile(r"/\s?[a-z]{2,5}\.?$")  # initials of whoever filed a picture
_BY = re.compile(r"(?P<outlet>.+?) (?:graphic|illustration|image|photo|photograph|picture)s? by (?P<name>.+)$", re.I)


def without_kind(text: str) -> str:
    """A name before the words for a kind of picture, "Gazette" of "Gazette file photo"; "" where none follow it."""
    name = _KIND_BEHIND.sub("", text)
    return name if name != text else ""


def _is_photo_of(text: str) -> bool:
    """ "Example Agency file photo", "Jane Doe photo"."""
    name = _KIND_BEHIND.sub("", text) if text.isascii() or not _CJK.search(text) else _KIND_GLUED.sub("", text)
    return bool(agencies.find(name) or (name != text and persons.is_given(name) and name_like(name)))


def _is_by(text: str) -> bool:
    """ "Example Times photo by Jane Doe"."""
    match = _BY.match(text)
    return match is not None and name_like(match["outlet"]) and name_like(match["name"])


_EQUALS = re.compile("[＝=]")


def _ends_as_credit(text: str) -> bool:
    """Whether a word such as 撮影 ends it; after a "＝" or a sentence the credit begins there and not before."""
    return (
        SUFFIX.search(text) is not None
        and not _EQUALS.search(text.strip("＝="))
        and not re.search(r"[^\W\d_]{2,}[.!?]\s|。.", text)
    )


def name_like(part: str) -> bool:
    """Whether a part may be a name: capitalised words with particles between; a few words at most."""
    words = part.split()
    if not 0 < sum(word.casefold() not in _PARTICLES for word in words) <= 5 or re.search(r"[!?%€$;…]|\d{3,}", part):
        return False
    if len(words) > 1 and words[-1] in _PARTICLES:  # "But the": a sentence that was cut off
        return False
    if (_FIELD.match(part) and not agencies.scan(part)) or part.casefold() in w.BUTTONS:
        return False
    if _CJK.search(part):
        return len(part) <= 12 and not _HIRAGANA.search(part)
    if CASELESS.search(part):
        return len(part) <= 24
    if words[0][:1].islower() and words[0].casefold() not in _PARTICLES and not _HANDLE.search(part):
        return False
    return all(
        word[:1].isupper() or word[:1] in "@\"'’‘“&-" or word.casefold() in _PARTICLES or word[:1].isdigit()
        for word in words
        if not _HANDLE.search(word)
    )
