"""The dateline: place, date and agency that open the story ("BEIJING, Oct 3 (Xinhua) --").

The forms are those of the agencies' style books: English, German, French, Spanish, Portuguese, Italian, Turkish,
Russian, Chinese, Japanese, Korean, Arabic and Hindi copy. A dateline stays part of the story's text.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from wiredesk.extract import agencies
from wiredesk.extract.agencies import Agency
from wiredesk.extract.byline_words import JOB_WORDS
from wiredesk.extract.document import Document
from wiredesk.extract.frame import Frame
from wiredesk.extract.given_names import GIVEN_NAMES
from wiredesk.extract.reading import Reading
from wiredesk.extract.scope import Scope
from wiredesk.extract.source_names import is_same, key
from wiredesk.web.months import fold, month_of

_LINES = 3  # leaves of the story in which a dateline may stand: a summary line may come first
_MAX_PLACE = 60
_DASH = r"(?:--|[-–—―])"
_WORD = r"[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄҐΑ-Ω][\w.'’\-]*"
_PLACE = rf"{_WORD}(?:(?:[ /]|\s?[-/]\s?)(?:(?:de|del|da|do|di|la|el|am|an der|of|sur|le)\s)?{_WORD}){{0,4}}"
_REGION = rf"(?:,\s{_PLACE})?"
_DATE = (
    r"(?:,?\s(?:\(?\d{1,2}[.º°]?\s?(?:de\s)?[^\W\d_]{3,12}\.?(?:\s(?:de\s)?\d{4})?|[^\W\d_]{3,12}\.?\s\d{1,2}(?:,?\s\d{4})?"
    r"|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|(?<=,\s)\d{1,2}(?=\s\()|\d{4}\.\s[^\W\d_]{3,12}\s\d{1,2}\.(?:,\s\w{4,10})?)\)?)?"
)
_AGENCY = r"[(\[/](?P<agency>[^()\[\]]{2,40})[)\]/]"
_WITH_AGENCY = re.compile(rf"^(?P<place>{_PLACE}{_REGION}){_DATE}[,.]?\s*{_AGENCY}\s*(?:[.:]?\s?{_DASH}+|[.:])?\s*")
_CAPITALS = re.compile(
    r"^(?P<place>[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄҐΑ-Ω][A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄҐΑ-Ω.'’\-]+(?:[ /-][A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄҐΑ-Ω.'’\-]+){0,4}"
    rf"(?:,\s{_PLACE}){{0,2}}){_DATE}(?:\s*\([^()]{{2,30}}\))?(?:\s*[:.]?\s?{_DASH}{{1,2}}|:\s)\s?(?=\S)"
)
# South and South-East Asian papers set a colon after the place; in capitals before a colon only places count
_BEFORE_COLON = frozenset(
    [
        "ABU DHABI", "AHMEDABAD", "BANGKOK", "BEIJING", "BENGALURU", "BHOPAL", "BHUBANESWAR", "CHANDIGARH", "CHENNAI",
        "COLOMBO", "DEHRADUN", "DHAKA", "DOHA", "DUBAI", "GEORGE TOWN", "GUWAHATI", "HYDERABAD", "IPOH", "ISLAMABAD",
        "JAIPUR", "JAKARTA", "JAMMU", "JOHOR BARU", "KARACHI", "KATHMANDU", "KOCHI", "KOLKATA", "KOTA KINABALU",
        "KUALA LUMPUR", "KUCHING", "LAHORE", "LONDON", "LUCKNOW", "MANILA", "MUMBAI", "NEW DELHI", "NEW YORK",
        "PATNA", "PESHAWAR", "PETALING JAYA", "PUNE", "PUTRAJAYA", "QUETTA", "RANCHI", "RAWALPINDI", "RIYADH",
        "SHAH ALAM", "SINGAPORE", "SRINAGAR", "THIRUVANANTHAPURAM", "TOKYO", "WASHINGTON",
    ]
)  # fmt: skip
# in capitals before a dash, and no place
_LABELS = frozenset(
    [
        "ANALYSIS",
        "BREAKING",
        "CORRECTION",
        "EDITORIAL",
        "EXCLUSIVE",
        "LIVE",
        "NEWS",
        "OPINION",
        "UPDATE",
        "VIDEO",
        "WATCH",
    ]
)
_ACRONYM = 3  # letters; shorter places in capitals than four letters are names of parties and clubs
_TITLE_DASH = re.compile(rf"^(?P<place>{_PLACE}{_REGION}){_DATE}\s?[.,]?\s{_DASH}{{1,2}}\s(?=[A-ZÀ-ÞА-Я\"„“«])")
_SECOND_DASH = re.compile(r"[^.!?–—]{1,80}\s[-–—]\s")  # then the first one opened a parenthesis
_CYRILLIC = "А-ЯЁІЇЄӘҒҚҢӨҰҮҺ"
_RUSSIAN = re.compile(  # and in Kazakh: "АСТАНА. KAZINFORM –"
    rf"^(?P<place>[{_CYRILLIC}][{_CYRILLIC}а-яёіїєғқңөұүһі-]+(?:[ -][{_CYRILLIC}]\S+)?|[A-Z]{{4,12}})[,.]\s"
    rf"(?:\d{{1,2}}\s[а-яі]{{3,9}}\.?\s*(?:{_DASH}\s)?)?"
    r"(?P<agency>/?[^.—–/]{2,30}?/?)(?:[.—–]\s?|\s-\s)"
)
_BRACKET_FIRST = re.compile(
    r"^[（(\[［【](?P<place>[^()（）\[\]［］【】]{1,40}?)(?:[=＝](?P<agency>[^()（）\[\]［］【】]{1,20}))?[）)\]］】]\s*"
)
_CHINESE = re.compile(
    r"^[（(\[【]?(?P<agency>新华社|新華社|中新社|中新网|中央社|人民网|央视网|新华网)(?P<place>[\u4e00-\u9fff]{2,10}?)"
    r"\d{1,2}月\d{1,2}日(?:综合|專|专)?电[）)\]】]?\s*(?:（[^）]{2,30}）|\([^)]{2,30}\))?"
)
_ARABIC = re.compile(
    rf"^(?P<place>[\u0620-\u06ff]+(?:\s[\u0620-\u06ff]+)?)\s*(?:(?:{_DASH}\s)?\((?P<bracket>[^()]{{2,25}})\)\s*{_DASH}?|{_DASH}\s(?P<agency>[^:–—-]{{2,25}})\s?[:–—-])"
)
_HINDI = re.compile(
    r"^(?P<place>[\u0900-\u097f]+(?:\s[\u0900-\u097f]+)?),?\s\d{1,2}\s[\u0900-\u097f.]+\s*[(（](?P<agency>[^()]{2,25})[)）]"
)
_HINDI_AGENCY = re.compile(
    r"^(?P<agency>[\u0900-\u097f-]+(?:\s[\u0900-\u097f]+)?),\s(?P<place>[\u0900-\u097f]+(?:\s[\u0900-\u097f]+)?)[।|]\s"
)
# Italian agencies name themselves first
_AGENCY_FIRST = re.compile(
    rf"^\((?P<agency>[^()]{{2,25}})\)\s?{_DASH}\s?(?P<place>{_PLACE}{_REGION}){_DATE}\s?{_DASH}+\s"
)
_AGENCY_BEFORE = re.compile(rf"^\((?P<agency>[^()]{{2,25}})\)\s(?P<place>{_PLACE}{_REGION}){_DATE}\s?{_DASH}+\s")
# "3 марта, Минск /Корр. БЕЛТА/."
_DATE_FIRST = re.compile(
    rf"^\d{{1,2}}\s[^\W\d_]{{3,10}},\s(?P<place>{_PLACE})\s/(?:Корр\.\s)?(?P<agency>[^/]{{2,25}})/\.?\s"
)
# any script: place and date before an agency in brackets or slashes, and a date or a dash that tells it from a sentence
_ANY_SCRIPT = re.compile(
    rf"^(?P<place>[^\W\d_][^\s\d,.()/–—]*(?:\s[^\W\d_][^\s\d,.()/–—]*)?)(?P<date>[^()/–—\n]{{0,32}}?)\s?[(/]\s?(?P<agency>[^()/]{{2,30}}?)\s?[)/]"
    rf"(?P<dash>\s?(?:[.:।：]?\s?{_DASH}{{1,2}}|[.:।：]))?\s*"
)
# Arabic copy: "بغداد - واع"
_ARABIC_PLAIN = re.compile(
    rf"^(?P<place>[\u0620-\u06ff]+(?:\s[\u0620-\u06ff]+)?)\s?{_DASH}\s?(?P<agency>[\u0620-\u06ff]{{2,9}})(?:\s?[:–—-])?\s"
)
_AGENCY_ALONE = re.compile(rf"^[(（\[](?P<agency>[^()（）\[\]]{{2,30}})[)）\]]\s?{_DASH}+\s")
# "中新网3月10日电", "央视网消息：": no place
_AGENCY_HAN = re.compile(r"^(?P<agency>[\u4e00-\u9fff]{2,8}?)(?:\d{1,2}月\d{1,2}日(?:电|消息|讯)|消息[：:]|讯[：:])")
_AGENCY_BARE = re.compile(rf"^(?P<agency>[A-Z]{{3,6}})\s{_DASH}\s(?=[A-ZÀ-Þ])")
# "Agencia EFE.- ", "Reuters - ", "The Harbour.example – ": a name of up to three words and no place
_NAME_FIRST = re.compile(
    rf"^(?P<agency>[^\W\d_][^\s–—―:,;()]*(?:\s[^\s–—―:,;()-][^\s–—―:,;()]*){{0,2}}?)(?:\s{_DASH}|\.\s?{_DASH}|\s?[–—―])\s(?=\w|[\"„“«])"
)
# "Accra, March 3, GNA –", "Tehran, IRNA –", "Seaside, Northland | THE EXAMPLE |": no brackets around the agency
_CLOSED = re.compile(
    rf"^(?P<place>{_PLACE}{_REGION}){_DATE}(?:,\s|\s\|\s)(?P<agency>[^,|–—()/\s][^,|–—()/]{{1,24}}?)\s?(?:{_DASH}{{1,2}}|\|)\s"
)
_AGENCY_COMMA = re.compile(rf"^(?P<agency>{_WORD}(?:\s{_WORD}){{0,3}}),\s(?P<place>{_PLACE}){_DATE}\s?{_DASH}{{1,2}}\s")
_NAMED_ONLY = frozenset([_AGENCY_COMMA, _HINDI_AGENCY, _ANY_SCRIPT, _ARABIC_PLAIN, _CLOSED])
_OPENED = re.compile(r"[(\[/]")
_DASHED = re.compile(r"[|–—―:-]")
# Each form, whether an opening bracket or slash and whether a dash, colon or bar must stand in its line.
_FORMS = (
    (_CHINESE, False, False),
    (_WITH_AGENCY, True, False),
    (_RUSSIAN, False, False),
    (_ARABIC, False, False),
    (_HINDI, False, False),
    (_HINDI_AGENCY, False, False),
    (_AGENCY_FIRST, True, True),
    (_AGENCY_BEFORE, True, True),
    (_DATE_FIRST, True, False),
    (_ANY_SCRIPT, True, False),
    (_ARABIC_PLAIN, False, True),
    (_BRACKET_FIRST, False, False),
    (_CLOSED, False, True),
    (_AGENCY_COMMA, False, True),
    (_CAPITALS, False, True),
    (_TITLE_DASH, False, True),
)
_ONE_NAME = re.compile(r"[A-ZÀ-Þ][\w.&’'-]{3,24}")
# in brackets behind a place, and no outlet
_REMARKS = frozenset(
    [
        "agencias",
        "archivo",
        "corregido",
        "corrected",
        "enviada",
        "enviado",
        "especial",
        "exclusiva",
        "exclusive",
        "updated",
    ]
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE = re.compile(r"\b(?:is|was|are|were|has|have|said|the|und|ist|der|die|das|est|les|los|las|una?)\b")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline: as printed (without its dash), the place, where the story goes on, the agencies with their names as
    printed, and the name of an outlet, the page's own or one that we do not know, where it stands in an agency's place.
    """

    printed: str
    place: str
    agencies: tuple[tuple[Agency, str], ...]
    end: int
    outlet: str | None = None


@lru_cache(maxsize=64)  # two readers ask about the same opening paragraphs
def find(text: str, publisher: str = "") -> Dateline | None:
    """The dateline at the start of a paragraph on a page of ``publisher``, or None."""
    head = text[:140]
    opened, dashed = _OPENED.search(head) is not None, _DASHED.search(head) is not None
    for form, bracket, dash in _FORMS:
        match = form.match(head) if (opened or not bracket) and (dashed or not dash) else None
        if match is None:
            continue
        groups = match.groupdict()
        named = groups.get("agency") or groups.get("bracket") or ""
        own = (
            bool(named and publisher) and is_same(named, publisher) and not _is_region(groups.get("agency"), publisher)
        )
        outlet = named.strip() if own else None
        if form in _NAMED_ONLY and not outlet and not _names_agency(match):
            continue
        found = agencies.mentions(named) if named else ()
        if form is _WITH_AGENCY and not found and not outlet and _may_be_outlet(match):
            outlet = named.strip()
        place = groups["place"].strip(" ,")
        if form is _BRACKET_FIRST and not named and _CJK.search(place):  # "【北京時事】", "[東京 1日 ロイター]"
            found = agencies.mentions(place)
        if (
            _is_place(place)
            and (found or outlet or form in (_CAPITALS, _TITLE_DASH, _BRACKET_FIRST))
            and match.end() < len(text)
        ):
            if form in (_CAPITALS, _TITLE_DASH) and _names_source(place, publisher):
                continue
            if form is _TITLE_DASH and (
                place.isupper() or not _is_short(place) or _SECOND_DASH.match(text, match.end())
            ):
                continue
            if form is _CAPITALS and not found and not _capitals_place(place, match[0]):
                continue
            if form is _BRACKET_FIRST and not _bracket_place(place, found):
                continue
            printed = match[0].strip().rstrip("-–—―:.| ") if form is not _BRACKET_FIRST else match[0].strip()
            return Dateline(printed, place, found, match.end(), outlet)
    return None


def _is_region(named: str | None, publisher: str) -> bool:
    """Whether the name behind a place is a country's or county's from which the publisher has its own: "Jamaica"."""
    return named is not None and named.istitle() and publisher.casefold().startswith(f"{named.casefold()} ")


def _may_be_outlet(match: re.Match[str]) -> bool:
    """Whether brackets between a place and a dash hold one capitalised word that is no job, no person's and no date:
    "SAN MARCOS, Gto. (Notimar).- Con ...".
    """
    named = match["agency"].strip()
    behind = match[0][match.end("agency") - match.start() :]
    sure = match["place"].isupper() or "," in match["place"] or match["place"].split()[0].isupper()
    plain = _ONE_NAME.fullmatch(named) is not None and not month_of(fold(named)) and fold(named) not in GIVEN_NAMES
    return sure and plain and fold(named) not in JOB_WORDS | _REMARKS and _DASHED.search(behind) is not None


def _names_agency(match: re.Match[str]) -> bool:
    """Whether the brackets hold an agency and nothing else, behind a place that is no part of a sentence."""
    groups = match.groupdict()
    agency = agencies.find(groups["agency"])
    if agency is None or not agency.supplies_text or agencies.scan(match[0][: match.start("agency")]):
        return False
    date = groups.get("date") or ""
    return "date" not in groups or bool(groups["dash"] and not date.strip(" ,")) or any(map(str.isdigit, date))


def _names_source(place: str, publisher: str) -> bool:
    """Whether what stands where a place does is an agency or the publisher: "Reuters – ..."."""
    agency = agencies.find(place)
    known = agency is not None and agency.supplies_text and not _is_everyday(agency, place)
    return known or key(place) == key(publisher)


def _is_everyday(agency: Agency, printed: str) -> bool:
    """Whether a name of an agency is a word that may open a sentence."""
    return printed.casefold() in map(str.casefold, agency.alone)


def agency_before(text: str) -> tuple[str, str] | None:
    """The agency, by name and as printed, that opens a paragraph with no place beside it: "(AP) — ..."."""
    match = _AGENCY_ALONE.match(text[:60]) or _AGENCY_BARE.match(text)
    match = match or (_AGENCY_HAN.match(text) if "\u4e00" <= text[0] <= "\u9fff" else None) or _named_first(text)
    found = agencies.find(match["agency"]) if match else None
    if found and match and _is_everyday(found, match["agency"]):
        return None
    return (found.name, match["agency"].strip()) if match and found and found.supplies_text else None


def _named_first(text: str) -> re.Match[str] | None:
    """The name before a dash and a new sentence."""
    match = _NAME_FIRST.match(text) if _DASHED.search(text, 2, _MAX_PLACE) else None
    return None if match and text[match.end()].islower() else match


def outlet_before(text: str, publisher: str) -> str | None:
    """The publisher's own whole name before a dash that opens a paragraph with no place beside it."""
    match = _named_first(text)
    return match["agency"] if match and key(match["agency"]) == key(publisher) else None


def _is_place(place: str) -> bool:
    return 1 < len(place) <= _MAX_PLACE and not _SENTENCE.search(place) and place.split()[0] not in _LABELS


def _is_short(place: str) -> bool:
    """A place of a word or two, or city and region: more words before a dash are a sentence."""
    return len(place.split(",")[0].split()) <= 2


def _capitals_place(place: str, printed: str) -> bool:
    if printed.rstrip().endswith(":"):
        return place in _BEFORE_COLON
    return len(place) > _ACRONYM


def _bracket_place(place: str, found: tuple[tuple[Agency, str], ...]) -> bool:
    """In brackets at the start only CJK copy writes its place: "（东京）", "【ソウル＝山田】", "(서울=연합뉴스)"."""
    return bool(found) or (re.fullmatch(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af・]{2,8}", place) is not None)


def read(doc: Document, scope: Scope, publisher: str | None = None) -> Reading[str | None]:
    """The dateline of the story in ``scope`` on a page of ``publisher``, as printed."""
    frame = Frame.of(doc, scope)
    for leaf in doc.leaves[frame.opening(doc) : min(frame.story + _LINES, frame.story_last + 1)]:
        found = find(leaf.text, publisher or "")
        if found is not None:
            return Reading(found.printed, f"opening of paragraph at leaf {leaf.index}")
    return Reading(None)
