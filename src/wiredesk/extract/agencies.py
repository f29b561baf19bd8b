"""News and picture agencies: canonical names, aliases, and whether a name is an outlet rather than a person.

The table stands in ``agencies.tsv`` beside this file, with its sources.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

SHORT = 4  # aliases up to this length are also everyday words or initials, so their case must agree


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency. ``kinds`` holds ``t`` (text) and ``p`` (pictures); ``country`` is ISO 3166-1 alpha-2.

    ``alone`` are those of the aliases that are everyday words, too.
    """

    name: str
    country: str
    kinds: str
    aliases: tuple[str, ...]
    alone: frozenset[str] = frozenset()

    @property
    def supplies_text(self) -> bool:
        """Whether stories, not only pictures, are credited to it."""
        return "t" in self.kinds


def _read_table() -> tuple[Agency, ...]:
    lines = files(__package__).joinpath("agencies.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return tuple(_agency(*row) for row in rows)


def _agency(name: str, country: str, kinds: str, also: str) -> Agency:
    aliases = also.split("|") if also else []
    alone = frozenset(alias[1:] for alias in aliases if alias[0] == "=")
    return Agency(name, country, kinds, tuple(alias.removeprefix("=") for alias in aliases), alone)


AGENCIES = _read_table()

# "Agency" before the name of one, in the languages that put it there.
_KINDS = frozenset(
    [
        "agence", "agencia", "agencija", "agencja", "agentur", "agentura", "agentúra", "agenzia", "agenția", "agentia",
        "agência", "agència", "nachrichtenagentur", "nyhetsbyrån", "persbureau", "агентство", "агенция", "агенција",
        "агенція", "πρακτορείο", "وكالة", "خبرگزاری",
    ]
)  # fmt: skip
_TOKEN = re.compile(r"[^\W_]+")
_EDGES = " \t\n\"'“”„«»‘’()[]（）【】<>.,:;|/-–—•*"
# scripts written without spaces between words; there a name is found as a substring
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def is_unspaced(text: str) -> bool:
    """Whether a text holds Chinese, Japanese or Korean letters."""
    return _UNSPACED.search(text) is not None


def _wide(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text))


def _caseless(text: str) -> bool:
    return len(text) > SHORT or text.lower() == text.upper()


def _index() -> tuple[dict[str, Agency], dict[str, list[tuple[tuple[str, ...], Agency]]], list[tuple[str, Agency]]]:
    """Aliases three ways: whole (folded when long, exact when short), by first word, and unspaced scripts."""
    whole: dict[str, Agency] = {}
    by_first: dict[str, list[tuple[tuple[str, ...], Agency]]] = {}
    unspaced: list[tuple[str, Agency]] = []
    for agency in AGENCIES:
        for alias in (agency.name, *agency.aliases):
            wide = _wide(alias)
            key = wide.casefold() if _caseless(wide) else wide
            whole.setdefault(key, agency)
            whole.setdefault(key.strip(_EDGES), agency)
            if alias in agency.alone:
                continue
            if _UNSPACED.search(wide):
                unspaced.append((wide.casefold(), agency))
            elif words := _tokens(key):
                by_first.setdefault(words[0], []).append((words, agency))
    for entries in by_first.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    unspaced.sort(key=lambda entry: -len(entry[0]))
    return whole, by_first, unspaced


_WHOLE, _BY_FIRST, _UNSPACED_ALIASES = _index()
LAST_WORDS = frozenset(key.rpartition(" ")[2].casefold() for key in _WHOLE)
"""The last words of all names and aliases, folded: a cheap look before a search."""


@lru_cache(maxsize=512)  # readers of bylines, credits and attributions ask for the same few names
def find(name: str) -> Agency | None:
    """The agency that ``name`` names, as a whole; None when it names none.

    Width, outer quotes and brackets do not matter; case only for names of up to four letters ("AP", "dpa").
    """
    wide = _wide(name).strip(_EDGES)
    found = _WHOLE.get(wide) or (_WHOLE.get(wide.casefold()) if _caseless(wide) else None)
    if found is None and " " in wide:
        kind, _, rest = wide.partition(" ")
        found = find(rest) if kind.casefold() in _KINDS else None  # "Agencia Xinhua"
    return found


def scan(text: str) -> tuple[Agency, ...]:
    """Every agency named somewhere in ``text``, in order, once each. The longest name wins at each place."""
    return tuple(agency for agency, _ in mentions(text))


def mentions(text: str) -> tuple[tuple[Agency, str], ...]:
    """Like ``scan``, each agency with its name as printed where it stands first."""
    whole = find(text)
    if whole is not None:
        return ((whole, text.strip(_EDGES)),)
    wide = _wide(text)
    found: list[tuple[int, int, Agency]] = []
    words = [(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(wide)]
    plain = [word for *_, word in words]
    folded = [word.casefold() for word in plain]
    i = 0
    while i < len(words):
        taken = _longest_at(plain, folded, i)
        if taken:
            found.append((words[i][0], words[i + taken[0] - 1][1], taken[1]))
        i += taken[0] if taken else 1
    if _UNSPACED.search(wide):
        found.extend(_unspaced(wide))
    source = text if len(text) == len(wide) else wide
    first: dict[Agency, str] = {}
    for start, end, agency in sorted(found, key=lambda one: one[0]):
        while end < len(source) and unicodedata.category(source[end])[0] == "M":  # vowel signs end no word
            end += 1
        first.setdefault(agency, source[start:end])
    return tuple(first.items())


def _longest_at(plain: list[str], folded: list[str], i: int) -> tuple[int, Agency] | None:
    """The number of words and the agency of the longest alias that stands at a word, in its own case or in any."""
    found = [
        (len(alias), agency)
        for words in (plain, folded)
        for alias, agency in _BY_FIRST.get(words[i], ())
        if tuple(words[i : i + len(alias)]) == alias and (words is plain or _caseless(" ".join(alias)))
    ]
    return max(found, key=lambda one: one[0]) if found else None


def _unspaced(wide: str) -> list[tuple[int, int, Agency]]:
    found = []
    text = wide.casefold()
    for alias, agency in _UNSPACED_ALIASES:
        at = text.find(alias)
        if at >= 0:
            found.append((at, at + len(alias), agency))
            text = text.replace(alias, " " * len(alias))
    return found


# Words that only names of outlets and organisations hold, per language family (own collection from mastheads).
_OUTLET_WORDS = re.compile(
    r"""(?ix)\b(?:
      advertiser|agenc(?:y|ies|e|ia|ias)|agência|agenzia|agentur(?:en)?|ajansı|agency|argus|
      bbc|beacon|broadcast(?:ing|er)?|bulletin|bureau|chronicle|clarion|correspondents?|courier|daily|desk|digital|dispatch|
      editor(?:ial|s)?|editors|enquirer|examiner|gazette|group|herald|independent\s+newspapers|inquirer|intelligencer|journal|ledger|magazine|media|messenger|mirror|monitor|
      network|news(?:paper|papers|room|wire|week|desk)?|observer|online|post|press|publish(?:er|ing)|
      radio|redaktion|redactie|redacci[oó]n|reda[cç][aã]o|redazione|rédaction|redaksi(?:onen)?|redaktionen|redakcja|
      redakce|redakcija|report(?:ers)?|review|recorder|sentinel|services?|shimbun|sinmun|ilbo|staff|standard|star|syndicate|team|telegraph|telegram|
      television|times|tribune|tv|wire|wires|weekly|
      zeitung|nachrichten|rundfunk|rundschau|tageblatt|anzeiger|kurier|presse|verlag|allgemeine|
      diario|diário|periódico|jornal|noticias|notícias|prensa|imprensa|folha|
      giornale|corriere|gazzetta|quotidiano|notizie|journal|quotidien|
      dagblad(?:et)?|nieuws|krant|tidningen|avis|avisen|nyheter|nyheder|
      gazetesi|haber(?:ler)?|gazeta|wiadomości|noviny|zprávy|
      новости|газета|известия|агентство|редакция|ведомости|вести|
      berita|tribun|kompas|báo|tin\s+tức
    )\b
    |\.(?:com|org|net|de|at|ch|fr|es|it|uk|co|eu|nl|be|pl|cz|ru|in|info|news|tv|io)\b
    |新聞|新闻|日報|日报|時報|时报|新報|民報|タイムス|晚報|晚报|通信|通讯|通訊|社$|网$|網$|編集部|編輯部|编辑部|報道|放送|テレビ
    |신문|일보|뉴스|방송|통신|صحيفة|وكالة|جريدة|غرفة\ الأخبار|هيئة\ التحرير|समाचार|न्यूज|टीम|डेस्क"""
)


def is_outlet_like(name: str) -> bool:
    """Whether ``name`` is an agency, newsroom or outlet by its words, rather than a person."""
    return find(name) is not None or _OUTLET_WORDS.search(unicodedata.normalize("NFKC", name)) is not None
