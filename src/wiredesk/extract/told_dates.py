"""Whether a line tells a story in which a date occurs, or states one: sentences never say when a page was published."""

import re

from wiredesk.extract import date_sources as where
from wiredesk.extract.flags import words
from wiredesk.web.months import fold, hijri_month, jalali_month, month_of

_END = re.compile(r"[.!?…。！？।؟۔][\"'”’»)\]」』]*$")
_TOKEN = re.compile(r"[^\s\d.,;:/|()\[\]{}<>\-–—·•’'\"“”«»、،。।॥؟!?…]+")
# "2026年03月11日 海港传媒 时政新闻 1665": a row, in which blanks part fields.
_HAN_ROW = re.compile(r"(?:19|20)\d\d[年./-]\d\d?[月./-]\d\d?日?(?:\s[\d:]{4,8})?(?:\s[\w|｜]{1,10}){1,6}")
_SHORTEST = 3  # letters of a word that tells something
_FEWEST = 2  # words of a sentence beside its date
_LETTERS, _HAN_LETTERS = 10, 5  # letters of scripts without capitals that are words beside a date
_LABEL, _PREPOSITION = 30, 3  # characters of a label, and of what may follow its word: "le", "em"
_UNSPACED = "\u2e80"  # from here on the scripts of East Asia
_UNSTOPPED = re.compile("[\u0e00-\u109f]")  # Thai to Burmese: no mark ends a sentence
_DAY_NAMES = ("วัน", "เวลา")  # Thai runs "day" and its name together
# Small words of date lines, folded: "at", "o'clock", "hours", "year", articles between day and month.
_SMALL = words(
    "alle ann chas chasov clock dal das del della den der des dia dos eve from god goda godini godz",
    "godzina gada heure heures hora horas hour hours hrs jam klo klok klokken kello kl las les los luni",
    "mad och ora orar ore oras pada pukul roku rok saat sati sent the uhr und uur ura vers via zei час",
    "часа часов года год году году. година години годину року рік ώρα ωρα στις την της",
)
# What a page calls itself, folded.
_ITSELF = words(
    "article story page post piece artikel artikeln artiklen artikkelen artikkeli beitrag seite text",
    "texten juttu nota noticia articulo pagina artigo materia notizia articolo bericht artykul clanek",
    "cikk articolul статья материал новость стаття матеріал άρθρο αρθρο haber clanak članak saken",
)


def is_told(text: str, *, strict: bool) -> bool:
    """Whether a line is a sentence, or words of a story, with a date in it.

    ``strict`` is for places where the story goes on: there a line without a full stop is looked at as well.
    """
    folded = fold(text)
    if where.POSTED_START.match(folded) or where.UPDATED_START.match(folded):
        return False
    if _HAN_ROW.fullmatch(text):
        return False
    if where.UPDATED_LABEL.search(folded) and not _ITSELF.isdisjoint(folded.split()):
        return False  # "This article was last updated on ..."
    ended = _END.search(text) is not None
    if not (ended or strict or _UNSTOPPED.search(text)):
        return False
    telling = letters = han = 0
    for found in _TOKEN.finditer(text):
        token = found[0]
        if len(token) < _SHORTEST and token[0] < _UNSPACED:
            continue
        plain = fold(token)
        if plain in _SMALL or plain in where.LABEL_WORDS or _is_month(plain):
            continue
        if token[0] >= _UNSPACED:
            han += len(token)
        elif token[0].lower() == token[0].upper() and not token.startswith(_DAY_NAMES):
            letters += len(token)
        elif token.islower():
            telling += 1
        if telling >= _FEWEST or letters >= _LETTERS or han >= _HAN_LETTERS:
            return True
    return False


def _is_month(word: str) -> bool:
    return bool(month_of(word) or jalali_month(word) or hijri_month(word))


def is_update_label(line: str) -> bool:
    """Whether a line is nothing but a word for "updated", with a preposition perhaps: it labels the date below."""
    found = where.UPDATED_START.match(fold(line)) if len(line) <= _LABEL else None
    return found is not None and sum(map(str.isalnum, found.string[found.end() :])) <= _PREPOSITION
