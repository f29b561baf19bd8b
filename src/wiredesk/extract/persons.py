"""What one name is: a person's or not, what it is without roles and dates, and when two names are one."""

import re
from functools import lru_cache

from wiredesk.extract import agencies, han_names
from wiredesk.extract import flags as f
from wiredesk.extract.byline_words import JOB_WORDS, JOBS, THINGS, WEEKDAYS
from wiredesk.extract.given_names import GIVEN_NAMES
from wiredesk.web.months import fold, month_of

MAX_NAME = 60
_MAX_WORDS = 5
_INITIALS = 2  # letters that may be those of a person's given names
_MIN_SITE = 5  # letters of a site's name that no surname shares by chance
_EDGES = " \t.,;:|│/•·∙●⋅–—-_*\"'“”„«»‘’()[]（）【】"
# "in Berlin", "for the Gazette", "is a reporter": what follows a name in one breath, in small letters.
_TAIL = re.compile(
    r"\s(?:[Ff]or\s[Tt]he\s.*|(?:FOR|PARA|ESPECIAL\sPARA|PER|POUR)\s.*|(?:in|from|for|at|on|is|has|aus|für|pour|em|am|um|to|via|our|was|ist|berichtet|aktualisiert)\s.*|In(?:\s.*)?|IN\s[A-ZÀ-Þ][a-zà-ÿ].*)$"
)
_OF_OUTLET = re.compile(r"(\S+(?:\s\S+){1,2}?)\sof\s(?:the\s)?[A-Z].*")  # "Jane Doe of the Gazette"
# What follows whatever its case.
_VERB = re.compile(
    r"\s(?:(?:last\s)?(?:published|posted|updated|modified|erstellt|geändert|stand:?\s).*"
    r"|(?:veröffentlicht|aktualisiert|publicado|actualizado|publié|mis à jour"
    r"|illustration(?:en)?|fotos?|photos?|photography|lesezeit|read(?:ing)? time|special to|min read|kommentare"
    r"|comments?|follow|skrifar|skriver|schrijft"
    r"|envoy[ée]e?s? (?:spécia(?:l|le|ux|les)|permanent)|correspondante?s? (?:à|en|au))\b.*)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<!\S)\W?\d")
_BRAND = re.compile(r"(?<!\bMc)(?<!\bMac)(?<=[a-zà-ỹ])[A-ZĐ]")  # a capital inside a word
CJK_ROLE = re.compile(
    r"^(?:[\u3400-\u9fff]{2,6}[网網报報](?=专栏|專欄))?(?:专栏|專欄|特约)?作者\s+|"
    r"^(?:本报|本報|本社|新华社|新華社|特约|特約|特派|[\u3400-\u9fff]{2,3}(?=(?:见习|首席|实习)?(?:记者|記者)\s))?(?:首席|见习|見習|实习|實習)?(?:记者|記者)[:：\s]*|"
    r"^(?:本紙|本社|[\u3400-\u9fff]{2,3}部)?(?:上級|特別|客員)?(?:編集委員|論説委員|特派員|支局長)[\s　]+|"
    r"(?:记者|記者|特派員|編集委員|論説委員|支局長|기자|인턴기자|특파원|논설위원|통신원|선임기자|전문기자|앵커|객원기자)$"
)
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_PARTICLES = frozenset(
    re.findall(
        r"\w+",
        "abu af al av ben bin bint binti da das de del dela della delos den der des di dos du e el ibn la las le los"
        " o of san st te ten ter the tot und van vom von y zu zum zur",
    )
)
_SURNAMES = frozenset(["barrister", "engineer", "head", "host", "nurse", "root", "senior", "trainer"])  # and jobs
_TITLES = frozenset(["dr", "prof", "mag", "ing", "dipl", "med", "phil", "sir", "mr", "mrs", "ms", "hc"])
_ARTICLES = frozenset(["das", "de", "der", "die", "el", "het", "il", "la", "las", "le", "les", "los", "o", "the"])
_POSSESSIVE = re.compile(r".*['’]s").fullmatch  # "What's On"
_LEADING_ARTICLE = re.compile(r"(?:das|der|die|het|il|les|los|las|the)\s")
_ROLE = re.compile(
    r"(?:(?:guest|staff|senior|freelance|freier|freie|political|sports|foreign|chief|dr\.?|prof\.?)\s)*"
    r"(?:author|autor(?:in)?|columnist|ceo|contributor|correspondent|editor|(?:co-)?founder|gastautor(?:in)?|journalist(?:in)?|korrespondent(?:in)?|rechtsanw[aä]lt(?:in)?|redakteur(?:in)?|reporter(?:in)?|writer)s?"
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
_NO_NAME_MARK = re.compile(r"[:$?!=+#%{}<>|/®™©]|\s@$|^[Ff]or\s")
_HOUSE = re.compile(
    r"admin|editor|redac|redak|web|news|info|team|user|test|blog(?!ger)|press|media|support|staff|office|desk|guest"
)
# What a template leaves unfilled, and what stands for nobody's name.
_BLANKS = f.words(
    "anoniem anonim anonimo anonyme anonymous name none null undefined unknown аноним ανωνυμος 佚名 匿名 未知"
)
_HOUSES = ("diario", "ediciones", "editorial", "grupo", "redaccion", "redaktion", "redazione")  # before a site's name

# A day behind a whole name, whose date a comma cut off: "Jane Doe Tuesday"; a name in capitals before its paper's.
_DAY_BEHIND = re.compile(r"(?<=\w)\s(?:Mon|Tues|Wednes|Thurs|Satur|Sun)day$")
_LOUD = re.compile(r"((?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+\s){1,2}[A-ZÀ-Þ][A-ZÀ-Þ'’-]+)\s[A-ZÀ-Þ][a-zà-ÿ]")
# Agencies of two words that print the place behind their name.
_WIRES = ("Agencia EFE", "Agência Brasil", "Agência Lusa", "Europa Press", "EUROPA PRESS", "Estadão Conteúdo")
_WIRE_STARTS = frozenset(one.partition(" ")[0] for one in _WIRES)
# Cities of two words, which look like names beside an agency.
_CITIES = frozenset(
    [
        fold("नई दिल्ली"),
        "abu dhabi", "addis ababa", "buenos aires", "cape town", "ciudad de mexico", "den haag", "hong kong",
        "kuala lumpur", "los angeles", "mexico city", "new delhi", "new york", "panama city", "phnom penh",
        "rio de janeiro", "saint petersburg", "san francisco", "san salvador", "santo domingo", "sao paulo",
        "sri lanka", "tel aviv", "the hague", "new zealand", "south africa", "south korea", "north korea",
    ]
)  # fmt: skip
_LAST_INITIAL = re.compile(r"[a-zà-ÿ]\s[A-ZÀ-Þ]$")  # "Jane Doe F."
_DAY_OF_NEWS = re.compile(r"\d日(?:[電电讯訊]|专电|專電)?$")  # "新竹10日電": where and when, as Chinese agencies open
_MACHINE = re.compile(r"\d[^\W\d_]+\d")  # logins that systems make up: letters between digits


@lru_cache(maxsize=512)  # what is stated is compared with every line near the headline
def key(name: str) -> str:
    """A name for comparison: letters only, without title and article."""
    words = fold(name).replace(".", " ").split()
    while words and (words[0] in _TITLES or words[0] in _ARTICLES):
        words.pop(0)
    return "".join(filter(str.isalnum, "".join(words)))


def trimmed(name: str) -> str:
    """One name without role, place, date and marks around it."""
    whole = name
    name = _VERB.sub("", CJK_ROLE.sub("", name.strip(_EDGES)).strip(_EDGES)).strip(_EDGES)
    if _DAY_OF_NEWS.search(name):
        return ""
    if found := _NUMBER.search(name):
        words = name[: found.start()].split()
        while words and (words[-1].islower() or month_of(fold(words[-1])) or fold(words[-1]) in WEEKDAYS):
            words.pop()
        name = " ".join(words)
    name = _DAY_BEHIND.sub("", name) if name.count(" ") > 1 else name
    if (loud := _LOUD.match(name)) and is_given(loud[1]):
        name = loud[1]
    cut = _TAIL.sub("", name).strip(_EDGES)
    if cut != name.strip(_EDGES) and " " not in cut and name.count(" ") > 2:
        return ""  # "Centre for ..." is no person
    named = _OF_OUTLET.match(cut) if " of " in cut else None
    bare = _without_roles(named[1] if named and is_given(named[1]) else cut)
    return f"{bare}." if _LAST_INITIAL.search(bare) and f"{bare}." in whole else bare


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
    if name.startswith("of ") or name.lower().endswith(" the") or (" " in name and fold(name) in _CITIES):
        return False  # what a role was cut off from: "Jane Doe is the founder of Oakwerk", "Letters To The Editor"
    folded = fold(name)
    if (
        folded in JOBS
        or folded in _BLANKS
        or (_names_own(key(name), own) and not is_given(name))
        or _LEADING_ARTICLE.match(folded)
        or agencies.is_outlet_like(name)
        or placed_wire(name)
    ):
        return False
    words = [word.strip(_EDGES) for word in folded.split()]
    last = name.split()[-1] if len(words) == 2 and " " in name else ""
    if (last.isupper() or words[0] == "theo") and (agencies.find(last) or _BRAND.search(last)):
        return False  # "Theo TTXVN": Vietnamese for "according to", and an agency or outlet
    if _ORGANISATION.search(folded) or _is_initials(words, own) or _is_desk(name, words, own):
        return False
    named = words[:-1] if len(words) == 2 and words[-1] in _SURNAMES and words[0] in GIVEN_NAMES else words
    if len(words) > _MAX_WORDS or any(word in JOB_WORDS or word in THINGS or _POSSESSIVE(word) for word in named):
        return False
    if UNSPACED.search(name):
        return len(name.replace(" ", "")) <= 8 and not han_names.is_outlet(name)
    if _COMPOUND_ROLE.match(words[0]):
        return False
    if pen and len(words) == 1:
        return len(name) >= (4 if name.islower() else 3) and not _HOUSE.search(folded) and not _MACHINE.search(name)
    if name.isupper() and max(map(len, words)) <= 3:
        return False
    if any(map(str.isdigit, name)):
        return False
    return all(map(_is_name_word, name.split())) and any(not _is_small_letter(word[0]) for word in name.split())


def placed_wire(name: str, *, short: bool = False) -> str | None:
    """The agency before the place from which it reports: "EFE Madrid", "dpa Berlin", "ANSA ROMA"; None in names of
    persons, whom initials may open ("AP Singh"); ``short`` says that behind a person's name they do not.
    """
    wire, _, place = name.partition(" ")
    whole = next((one for one in _WIRES if name.startswith(f"{one} ")), None) if wire in _WIRE_STARTS else None
    if whole:  # "Europa Press Madrid"
        place = name[len(whole) + 1 :]
        return whole if place[:1].isupper() and place.count(" ") <= 1 and not _is_work(place) else None
    capitals = place != "" and all(word[0].isupper() for word in place.split())
    if not capitals or (len(wire) <= _INITIALS and not short) or place.count(" ") > 1 or "." in place:
        return None
    known = agencies.find(wire) if wire.isupper() or wire.islower() else None
    if known is None or not known.supplies_text:
        return None
    if name.isupper() and fold(wire) in GIVEN_NAMES and not agencies.find(place):
        return None  # "MIA DOE"
    return wire


def _is_work(text: str) -> bool:
    """Whether one of the words is a job, a service or an outlet's."""
    return any(fold(word) in JOB_WORDS for word in text.split()) or agencies.is_outlet_like(text)


def _names_own(name: str, own: frozenset[str]) -> bool:
    """Whether a name is the site's, or its house's: "Ediciones El País" at ``elpais``."""
    return name.rstrip("0123456789") in own or any(
        name.removeprefix(house).removeprefix("el") in own for house in _HOUSES
    )


def _is_initials(words: list[str], own: frozenset[str]) -> bool:
    """Whether a name spells out what the site is called by: "Deutsche Welle" at ``dw``."""
    initials = "".join(word[0] for word in words if word)
    return len(words) > 1 and initials in own and words[0] not in GIVEN_NAMES


def _is_desk(name: str, words: list[str], own: frozenset[str]) -> bool:
    """Whether a name begins with what the site is called by, or ends with its initials: "Gazette D", "Research HG"."""
    if words[-1] in own and name.split()[-1].isupper() and not name.isupper():
        return True
    starts = ("".join(words[:count]) for count in range(1, len(words)))
    return any(len(start) >= _MIN_SITE and start in own and start not in GIVEN_NAMES for start in starts)


def is_given(name: str) -> bool:
    """Whether a name of two or three words starts with a given name that we know."""
    words = fold(name).split()
    return 2 <= len(words) <= 3 and words[0] in GIVEN_NAMES


def _is_name_word(word: str) -> bool:
    bare = word.strip(_EDGES)
    if not bare or bare.lower() in _PARTICLES:
        return True
    return not _is_small_letter(bare[0]) or "'" in bare or "’" in bare


def _is_small_letter(letter: str) -> bool:
    """Whether a letter is the small one of two: Georgian has no capitals that text uses."""
    return letter.islower() and letter.title() != letter
