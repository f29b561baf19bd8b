"""A printed caption, cut into caption and credit: one rule per form in which publishers join the two.

Credits stand in the last bracket, after the last prefix word, after a separator, after the last sentence, or glued to
the end as a bare agency. The rules are asked in that order.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from wiredesk.extract import agencies, credits, persons
from wiredesk.extract import credit_prefixes as p
from wiredesk.extract import picture_words as w
from wiredesk.extract.credit_words import KINDS
from wiredesk.extract.credit_worth import CASELESS, MAX_BARE, Level, level, unwrap, without_kind
from wiredesk.extract.source_names import is_same, key

MAX_CAPTION = 1500
"""Characters; beyond that it is running text, and no place to look for a credit."""

_TRAILING_BRACKET = re.compile(r"[(\[（【〔［]((?:[^()\[\]（）【】〔〕［］]|\([^()]*\))*)[)\]）】〕］]\s*[.。]?\s*$")
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？।])(?!\d)[\"”“»'’)\]]*\s*(?=\S)|(?<=[\"”»])\s+(?=[^\sa-zß-ÿ])")
_MAX_CREDIT_WORDS = 10  # of a credit in small letters; a longer one is the source of a chart
_MAX_BETWEEN = 40  # characters of a first credit before a second one
_MAX_LABEL = 4  # blanks in what is no caption: "Video: Example Agency"
_MAX_BARS = 2  # between the names of one credit; more divide the items of a menu
_OPENING_MARKS = frozenset("([（【〔［")
_SEPARATOR = re.compile(r"\s+[|/–—―•·-]\s+|\s*[＝]\s*|(?<=[^\x00-\x7f])=(?=[^\x00-\x7f]|\d)|\s*\|\s*|\s=\s|\s—|—\s")
_INITIAL = re.compile(r"\b[^\W\d_]\.$")
_CAPTION_OPENER = re.compile(
    rf"\W*(?:(?:{'|'.join(KINDS)})\s)?(?:archivbild|archivfoto|image|images|picture|pictures|pic|photos?|fotos?|bild|symbolbild|symbolfoto|titelbild)\s*:",
    re.I,
)
_ARTICLE = re.compile(r"(?:an?|das|de[nr]?|die|ein(?:e[nr]?)?|el|gli|het|il|las?|les?|lo|los|the|una?|une|um)\s", re.I)
_OUTLET = re.compile(r"The(?: [A-Z][\w&'’-]+){1,3}")  # "Photo: The Nation"; "Foto: LA NACIÓN" is told by capitals
_CREDITED = re.compile(r"cr[ée]dito\s(?=[@A-ZÀ-Þ])")  # "... en Cali - crédito Jane Doe/Agencia"
# "Photo Jane Doe. AFP"
_STOPPED = re.compile(
    r"(?:photo|foto)\s(?P<credit>[A-ZÀ-Þ][\w'’-]+(?:\s[\w'’-]+){1,3}\.\s(?P<agency>\w[\w ]{1,30}))", re.I
)
_SCREEN = re.compile(rf"\s?/\s?(?={'|'.join(map(re.escape, w.SCREENS))})", re.I)


@lru_cache(maxsize=1024)  # a caption is asked for its kind and again for its parts
def split_caption(text: str, *, brackets: bool = False) -> tuple[str | None, str | None]:
    """Cut one printed caption into ``(caption, credit)``.

    ``brackets`` tells that captions of this page end with their credit in brackets, so that a mere name there counts.
    """
    if len(text) > MAX_CAPTION:
        return text, None
    text = credits.without_junk(text)
    if text.casefold().rstrip(".") in w.KIND_OF_PICTURE:
        return text or None, None
    if text[:1] in _OPENING_MARKS and credits.resumes(credits.strip_prefix(text)[0]):
        text = unwrap(text)  # "(Cover: the pier at dawn. Photo: Jane Doe)"
    for cut in _cuts(text, brackets):
        credit = credits.tidy(cut[1])
        if credit is not None:
            caption = cut[0].strip(" ,;:|/–—―•·-（([［").removesuffix(" ।")
            return (caption or None), credit
    return text or None, None


def _cuts(text: str, brackets: bool) -> Iterator[tuple[str, str]]:
    """The cuts that the rules propose, surest first."""
    for rule in (
        _whole, _named_bracket, _bracket, _last_prefix, _after_separator, _last_sentence, _glued_agency, _agency_first,
    ):  # fmt: skip
        cut = rule(text, brackets)
        if cut is not None:
            yield cut


def _whole(text: str, _brackets: bool) -> tuple[str, str] | None:
    """The string opens with a credit word. "Image: a long sentence" labels a caption instead."""
    rest, prefixed = credits.strip_prefix(text)
    if not prefixed and (stopped := _stopped(text)):
        return "", stopped
    if not prefixed and (named := credits.strip_photo_word(text)):
        capitals = text.isupper() and " " in named
        sure = capitals or level(named) is Level.SURE or persons.is_given(named)
        return ("", named) if sure and len(named) <= MAX_BARE else None
    if not prefixed or credits.resumes(rest):
        return None
    maker, bar, caption = rest.partition(" | ")
    if bar and level(maker) is Level.SURE and caption.count(" ") > _MAX_LABEL:
        return caption, maker  # "© Jane Doe, AFP | The ferry at dawn"
    first = _SENTENCE_END.split(rest, maxsplit=1)
    if _is_sentence(rest) and len(rest.split()) > _MAX_CREDIT_WORDS:
        return None
    if _labels_caption(text) and _is_captioned(rest):
        return None
    if len(rest) <= MAX_BARE and (len(first) == 1 or level(rest) or len(first[1]) < 25):
        return ("", rest) if level(rest) or not _is_sentence(rest) or not _labels_caption(text) else None
    if level(first[0].rstrip(".")) and not _labels_caption(text):
        return (first[1] if len(first) > 1 else "", first[0])
    return None


def _stopped(text: str) -> str | None:
    """The credit of "Photo Jane Doe. AFP", where a full stop parts maker and agency."""
    match = _STOPPED.fullmatch(text)
    return match["credit"] if match and agencies.find(match["agency"]) else None


def _is_captioned(rest: str) -> bool:
    """Whether what follows "File photo:" or "Symbolbild:" is a caption: with a credit behind it, or with an article."""
    worth = level(rest)
    if worth is Level.SURE:
        return False
    cuts = (rule(rest, False) for rule in (_named_bracket, _bracket, _last_sentence))
    opens = _ARTICLE.match(rest) is not None and not (_OUTLET.fullmatch(rest) or rest.isupper())
    return opens or any(cut and level(cut[1]) is Level.SURE for cut in cuts)


def _labels_caption(text: str) -> bool:
    return _CAPTION_OPENER.match(text) is not None


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
    if rest and rest[0] not in _OPENING_MARKS and level(rest) is Level.SURE:
        return text[: ends[-1]], rest
    return None


def _bracket(text: str, brackets: bool) -> tuple[str, str] | None:
    """The last bracket. A mere name in it counts after a finished sentence, or when the page always does so."""
    match = _TRAILING_BRACKET.search(text)
    if not match or not match[1].strip():
        return None
    inside, before = credits.without_mail(match[1].strip()), text[: match.start()].rstrip()
    if inside.casefold() in w.KIND_OF_PICTURE or inside.casefold() in w.ARCHIVES:
        return None
    _, prefixed = credits.strip_prefix(inside)
    if not prefixed and (named := credits.strip_photo_word(inside)):
        return before, named
    dashed = p.PHOTO_DASH.fullmatch(inside) if not prefixed else None
    if dashed and CASELESS.search(dashed["name"]):
        return before, dashed["name"]
    closed = before.endswith((".", "!", "?", '"', "”", "»", "…", "。"))
    worth = level(credits.undated(inside))
    if worth is Level.NAME and inside in before:  # a place that the caption has named already
        return None
    if prefixed or (worth is Level.SURE and not _is_affiliation(inside)) or (worth and (brackets or closed)):
        return before, inside
    return None


def ends_named(caption: str) -> bool:
    """Whether a caption ends with what may be a name in brackets, and does not hold it elsewhere."""
    match = _TRAILING_BRACKET.search(caption)
    return match is not None and level(match[1].strip()) is not Level.NO and match[1] not in caption[: match.start()]


def own_bracket(text: str, publisher: str) -> tuple[str, str] | None:
    """A caption that ends with the publisher's name in brackets, cut before it: "The pier at dawn (Example)"."""
    if text.isupper() and (" " not in text or key(text) == key(publisher)) and is_same(text, publisher):
        return "", text  # the call sign of a station, or the name in capitals, alone
    match = _TRAILING_BRACKET.search(text)
    inside = match[1].strip() if match else ""
    own = is_same(inside, publisher) or _is_short_form(without_kind(inside), publisher)
    return (text[: match.start()].rstrip(), inside) if match and inside and own else None


def _is_short_form(name: str, publisher: str) -> bool:
    """Whether a word, before "file photo", is the last of the publisher's name: "News" of "Harbour News"."""
    return name != "" and publisher.casefold().endswith(f" {name.casefold()}")


def ends_labelled(text: str) -> bool:
    """Whether a line ends with a credit behind a credit word: "The harbour at dawn. Photo: Jane Doe"."""
    cut = _last_prefix(text, False)
    return cut is not None and bool(cut[0].strip()) and credits.tidy(cut[1]) is not None


def _is_affiliation(inside: str) -> bool:
    """ "(D., Mont.)", "(R-Texas)", "(AfD)": a party or place after a name."""
    return re.fullmatch(r"[A-Z][a-zA-Z]{0,3}\.?[-,]\s?[A-Z][\w.]{1,10}", inside) is not None


def _last_prefix(text: str, _brackets: bool) -> tuple[str, str] | None:
    found = credits.inside(text)
    match = found[-1] if found else None
    if match is None or len(text) - match.end() > credits.MAX_CREDIT:
        return None
    rest = text[match.end() :]
    pieces = _SENTENCE_END.split(rest, maxsplit=1)
    if len(pieces) > 1 and len(pieces[1]) > 40 and level(pieces[0].rstrip(".")):
        return f"{text[: match.start()]} {pieces[1]}".strip(), pieces[0]
    if _is_sentence(rest) or (not match.start() and _labels_caption(text) and _is_captioned(rest)):
        return None
    start = match.start()
    for before in reversed(found[:-1]):  # "Source: © Example"
        start = before.start() if before.end() == start else start
        between = text[before.end() : start].strip(" |/,.–-")
        if _goes_on(text[before.end() : match.end()], match[0]) and 0 < len(between) <= _MAX_BETWEEN and level(between):
            return text[: before.start()], text[before.end() :]  # "Photo: Jane Doe | Source: Example"
    return text[:start], rest


def _goes_on(between: str, prefix: str) -> bool:
    """Whether a second credit word goes on with the credit before it: behind a bar, or "courtesy of" behind a comma."""
    name = between.removesuffix(prefix).rstrip()
    return "|" in between or (name[-1:] in (",", ".") and prefix[:8].casefold() == "courtesy")


def _after_separator(text: str, _brackets: bool) -> tuple[str, str] | None:
    if (screen := _SCREEN.search(text, 1)) and len(text) - screen.end() < MAX_BARE:
        return text[: screen.start()], text[screen.end() :]
    for match in _SEPARATOR.finditer(text):
        before, rest = text[: match.start()], text[match.end() :]
        if not before or len(rest) > MAX_BARE or rest.count("|") > _MAX_BARS:
            continue
        if match[0].strip() in ("＝", "=") and "、" in rest:  # date and place stand before the name
            at = text.rindex("、") + 1
            if level(text[at:]) is Level.SURE:
                return text[: at - 1], text[at:]
        if credited := _CREDITED.match(rest):
            return before, rest[credited.end() :]
        named = credits.strip_photo_word(rest)
        worth = level(named or rest)
        if worth is Level.SURE or (worth and len(rest.split()) > 1 and _divides(match[0], before, rest)):
            start = _name_before(before) if "/" in match[0] else None
            tail = text[start:]
            return (text[:start], credits.strip_photo_word(tail) or tail) if start else (before, named or rest)
    return None


def _divides(separator: str, caption: str, name: str) -> bool:
    """A bar divides caption and name whatever they are; a slash does so after a phrase, not between two names; any mark
    does so before a name in capitals."""
    if "|" in separator or ("/" in separator and sum(word.islower() for word in caption.split()) > 2):
        return True
    return len(separator) > 1 and name.isupper() and any(word.islower() for word in caption.split())


def _name_before(caption: str) -> int | None:
    """Where a name begins that stands alone between the last sentence and a slash: "... . Jane Doe / Example"."""
    ends = [end.end() for end in _SENTENCE_END.finditer(caption) if end.end() < len(caption)]
    ends = [end for end in ends if not _INITIAL.search(caption[:end].rstrip())]
    name = caption[ends[-1] :] if ends else ""
    return ends[-1] if name and len(name.split()) <= 4 and level(name) else None


def _last_sentence(text: str, _brackets: bool) -> tuple[str, str] | None:
    ends = [match.end() for match in _SENTENCE_END.finditer(text) if match.end() < len(text)]
    for end in ends:
        initial = _INITIAL.search(text[:end].rstrip())
        if initial and text[: initial.start()].rstrip()[-1:] not in ".!?":
            continue  # "Arthur A. Levine Books"
        rest = credits.undated(text[end:].lstrip(" |/–—―•·-"))
        if not rest or len(rest) > MAX_BARE:
            continue
        if stopped := _stopped(rest):
            return text[:end], stopped
        if (named := credits.strip_photo_word(rest.rstrip("."))) and (level(named) or "," in named):
            return text[:end], named
        if rest[0].islower() and not rest.casefold().startswith(w.SCREENS):
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


_AGENCY_FIRST = re.compile(r"(?P<agency>[^–—-]{2,40}?)\s[–—-]\s(?P<caption>\S.{20,})", re.S)


def _agency_first(text: str, _brackets: bool) -> tuple[str, str] | None:
    """An agency and a dash before the caption: "Example Agency – Jane Doe at the harbour ..."."""
    match = _AGENCY_FIRST.fullmatch(text)
    return (match["caption"], match["agency"]) if match and agencies.find(match["agency"]) else None
