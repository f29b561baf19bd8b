"""Which pieces inside the story's container are not the story: one reason per piece that goes."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from wiredesk.extract import flags as f
from wiredesk.extract.account import is_offer, of_account, offers_news
from wiredesk.extract.endings import after_comments, after_end
from wiredesk.extract.lone_lines import ADVERTISEMENT, NEIGHBOURS
from wiredesk.extract.phrases import BULLETS, after_call, after_read_more, folded
from wiredesk.extract.to_reader import speaks
from wiredesk.extract.walk import Leaf
from wiredesk.records import BlockKind
from wiredesk.web.text import word_runs

_SENTENCE_END = re.compile(r"[.!?…。！？।॥؟۔։።៕:][\"'“”’»›)\]」』】]*$")
_FULL_STOP = re.compile(r"[^\W\d_]{2}[.!?](?:\s|$)")
_CODE_SIGN = re.compile(r"[][{}();=<>|\\_#$&*+`~^]")
_MOST_SIGNS, _FEWEST_STOPS = 0.03, 2
_LETTER = re.compile(r"[^\W\d_]")
_URL = re.compile(r"^(?:https?://|www\.)\S+$")
_MONTHS = (
    "jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez janv févr avril mai juin juil août sept déc "
    "ene abr ago dic gen mag giu lug set ott fev abr mai out dez mrt mei maj czerw lip sierp wrz paź lis gru sty lut "
    "kwi янв фев мар апр мая июн июл авг сен окт ноя дек січ лют бер квіт трав черв лип серп вер жовт лист груд "
    "ιαν φεβ μαρ απρ μαΐ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ"
)
_NAMED = "(?:" + "|".join(sorted(set(_MONTHS.split()), key=len, reverse=True)) + r")\w{0,9}\b"
_MONTH = re.compile(rf"\d\w{{0,2}}\.?,? (?:de |of )?{_NAMED}|(?<!\w){_NAMED}[.,]? \d")  # a number beside it
_DATE = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\b|\b(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b|\b(?:19|20)\d{2}\b"
    r"|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]|\b(?:14|13)\d{2}[/-]\d{1,2}[/-]\d{1,2}\b"
)
_CLOCK = re.compile(
    r"(?<![\w$€£¥.,])(?:[01]?\d|2[0-4])[:.h][0-5]\d\b(?![.,]?\d|\s?[%$€£¥])|\b\d{1,2}\s*(?:am|pm|a\.m|p\.m|uhr)\b"
)
_MINUTE = re.compile(r"\d{1,3}(?:\.?\s?\+\s?\d{1,2}\.?['′]?|\.?\s?['′]|\.)")  # of a match: "78.", "90.+3", "45'"
_AGO = re.compile(
    r"\b\d+\s*(?:min(?:ute)?s?\.?|hours?|hrs?|days?|weeks?|months?|years?)\s*(?:ago|read)\b|"
    r"\bvor \d+ \w+$|\bhace \d+ \w+|\bil y a \d+|\b(?:lesezeit|lesedauer|reading time|"
    r"read time|temps de lecture|tiempo de lectura|leestijd|"
    r"tempo di lettura|tempo de leitura|time to read)\b|"
    r"\bmin(?:ute)?s?\.? (?:read|lesezeit|de lecture|de lectura|leestijd)\b"
)
_BY = re.compile(
    r"^(?:written |reported |posted |story |edited |text |words |published |contributed )?(?:by|von|par|por|door|av|af|"
    r"autor(?:a|en)?|text|texte|texto|di|a cura di|автор|от|aut(?:h|e)[eo]?ur?s?|tekst|written|reviewed|kirjoittanut|"
    r"szerző|írta|yazan|yazar|oleh|penulis|tác giả|作者|文/|記者|记者|기자)\b[\s:：|]*\S"
)
_PUBLISHED = re.compile(
    r"^(?:first |last |originally |article |post(?:ed)?)?(?:published|updated|posted|modified|created|date|"
    r"veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|modifié|publicado|actualizado|atualizado|"
    r"pubblicato|aggiornato|"
    r"gepubliceerd|bijgewerkt|laatst|publisert|oppdatert|publicerad|uppdaterad|offentliggjort|opdateret|julkaistu|"
    r"päivitetty|opublikowano|aktualizacja|publikováno|aktualizováno|опубликовано|обновлено|дата|оновлено|опубліковано|"
    r"yayınlanma|güncelleme|diterbitkan|发布时间|發布時間|更新|公開|配信|掲載|등록|입력|수정|dato|datum|fecha|data)\b"
)
# What Chinese desks print around a story: its headline elsewhere, who edited it, whose platform it stands on.
_DESK = re.compile(
    r"[（(\[【]?\s*(?:(?:本文)?原(?:标题|標題|题)|责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|文字编辑)\s*[:：]|"
    r"(?:特别|免责|版权)声明\s*[:：]|انتهای پیام|(?:Editör|Redaktur)\s*:|/?End ?item(?:\W|$)"
)
# What a WordPress theme prints below a post: when it was posted, and where it is filed.
_FILED = (
    "This entry was posted", "This post was published", "Der Beitrag wurde am", "Dieser Beitrag wurde am",
    "Dieser Eintrag wurde am", "Cet article a été publié", "Ce billet a été publié", "Esta entrada fue publicada",
    "Esta entrada foi publicada", "Questo articolo è stato pubblicato", "Dit bericht werd geplaatst",
    "Dit bericht is geplaatst", "Det här inlägget postades", "Ten wpis został opublikowany", "Wpis opublikowany",
    "Запись опубликована",
)  # fmt: skip
_SIGNED = re.compile(r"\s?\([^\W\d_]{2,5}(?:/[^\W\d_]{2,5})*\)$")  # initials behind the last sentence
_SENTENCE_WORDS = 9  # blanks in a sentence that is no byline
PROSE_LENGTH = 80
_SHORTEST_WORDS = 8
_LABEL = 45  # characters of a label of one phrase
_ENDING = 80  # likewise of a heading that announces what comes after the story
_UNSTOPPED = 100  # weight of a paragraph in Thai or Lao, whose sentences end with a blank
OFFER = "account or subscription"
"""The reason of lines that speak of the reader's account, subscription or consent."""
POINTER = "pointer to another story"
POINTED = "story that is pointed to"
AD = "label of an advertisement"
TO_READER = "words of the site to its reader"
"""The reason of lines that the site says to its reader and no story says."""
SURE = frozenset({AD, TO_READER})
"""Reasons that nothing overrules."""

_AROUND = " -–—:.[]()«»‹›<>←→"  # marks around a label
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.S)  # which scripts replace: Angular, Vue, Handlebars
_UNSPACED = "\u2e80"  # from here on scripts in which a phrase may be the beginning of a longer word
_COMMANDS = ("click", "tap", "read", "see", "learn", "find", "view", "explore", "watch", "listen", "subscribe")
_RUNS_ON = 15  # characters behind a phrase that may make a sentence of it
OPENING, _HEAD = 20, 60
"""Letters of the opening of a piece; characters in which they mostly are."""
_ACCOUNT_LINE = 250  # characters from which a piece that speaks of accounts may be the story


@dataclass(slots=True)
class Piece:
    """Leaves that make one block. ``flags`` are those of its box and everything around it."""

    kind: BlockKind
    box: int
    leaves: list[Leaf]
    text: str
    link_chars: int
    links: int
    flags: int
    weight: float
    why: str = ""  # reason for leaving it out; empty keeps it
    note: str = ""  # why it is kept against a rule
    _line: str = field(default="", repr=False, compare=False)

    @property
    def line(self) -> str:
        """The text as the tables of phrases are written; several rules ask for it."""
        self._line = self._line or folded(self.text)
        return self._line

    @property
    def key(self) -> str:
        """Letters and digits in lower case: what repeats are compared by."""
        return letters(self.text)

    @property
    def opening(self) -> str:
        """The first of the letters of ``key``: most lines differ in them, and need no look at the rest."""
        head = letters(self.text[:_HEAD])
        return (head if len(head) >= OPENING else self.key)[:OPENING]


@lru_cache(maxsize=256)  # headline and title are compared in many places
def letters(text: str) -> str:
    """Letters and digits in lower case: what lines are compared by."""
    return "".join(word_runs(text.casefold()))


def is_sentence(text: str) -> bool:
    """Whether a line ends as sentences do."""
    return _SENTENCE_END.search(_SIGNED.sub("", text) if text[-1:] == ")" else text) is not None


def is_prose(piece: Piece) -> bool:
    """Whether a piece reads as part of a story."""
    if piece.weight < PROSE_LENGTH:
        return False
    unstopped = piece.weight >= _UNSTOPPED and "\u0e00" <= piece.text[-1] <= "\u0eff"
    return unstopped or is_sentence(piece.text)


def _is_plain(text: str) -> bool:
    """Whether preformatted text is a letter, minutes or verses: sentences or commas, and hardly a sign of code."""
    signs = len(_CODE_SIGN.findall(text))
    if signs > _MOST_SIGNS * len(text):
        return False
    return len(_FULL_STOP.findall(text)) >= _FEWEST_STOPS or (not signs and text.count(",") >= _FEWEST_STOPS)


def is_row(text: str) -> bool:
    """Whether a short line is a byline, a date, a reading time or a mixture of these."""
    if len(text) > 200:
        return False
    line = text.casefold().strip(" |•·–—-/,")
    if len(line) < 3 or _AGO.search(line) or _PUBLISHED.match(line):
        return True
    if _BY.match(line) and len(line) < 120:
        return True
    if is_sentence(text) and text.count(" ") >= _SENTENCE_WORDS:
        return False
    dated = _DATE.search(line) is not None
    clocked = _CLOCK.search(line) is not None
    return (dated and (clocked or len(line) < 40 or _MONTH.search(line) is not None)) or (clocked and len(line) < 40)


def is_stamp(text: str) -> bool:
    """Whether a short line is little more than a time: of an entry of a live blog, of an update."""
    line = text.casefold()
    if _AGO.search(line) or (_PUBLISHED.match(line) and any(c.isdigit() for c in line)):
        return True
    return _CLOCK.search(line) is not None and len(_LETTER.findall(line)) < 25


def account_phrases(pieces: Iterable[Piece]) -> tuple[str, ...]:
    """What the short pieces of a page say of accounts: asked once for all, since hardly any page does."""
    return of_account("\n".join([piece.line for piece in pieces if len(piece.text) < _ACCOUNT_LINE]))


def reason(piece: Piece, account: Collection[str] = ()) -> str:
    """Why a piece is boilerplate wherever it stands; empty for a piece that may stay.

    ``account`` are the phrases that ``account_phrases`` found on its page.
    """
    text = piece.text
    size = len(text)
    if piece.flags & f.EMBED and piece.weight < 300 and piece.kind is not BlockKind.TABLE_ROW:
        return "embedded post or player"
    if piece.flags & f.CODE and not _is_plain(text):
        return "code"
    if piece.flags & f.BYLINE and piece.weight < 400:
        return "byline row"
    if _URL.match(text):
        return "bare link"
    if not any(map(str.isalnum, text)):
        return "no words"
    if text.startswith("Lorem ipsum ") or ("{{" in text and not any(map(str.isalpha, _EXPRESSION.sub("", text)))):
        return "filler of a template"
    if text.startswith(_FILED) and size < 500:
        return "line of the desk"
    if size > 300:
        return ""
    if _DESK.match(text) and size < 150:
        return "line of the desk"
    line = piece.line
    if size <= _LABEL:
        bare = line.strip(_AROUND)
        if bare in ADVERTISEMENT:
            return AD
        if bare in NEIGHBOURS:
            return POINTER
    if speaks(text, line):
        return TO_READER
    if size <= _SHORTEST_WORDS and _MINUTE.fullmatch(line):
        return "minute of a match"
    rest = after_read_more(line)
    if (
        rest is not None
        and (size < 80 or piece.link_chars * 4 > size)
        and not (_is_told(piece) and _runs_on(line, rest))
    ):
        return POINTER
    if piece.link_chars * 2 > size and size < 250 and piece.kind is not BlockKind.TABLE_ROW:
        whole = piece.link_chars > 0.9 * size
        introduces = text[-1] in ":：" and size > 15
        if not introduces and not (is_sentence(text) and size > (80 if whole else 50)):
            return "link"
    if account and size < _ACCOUNT_LINE and (found := [phrase for phrase in account if phrase in line]):
        plain = not piece.links and text[-1] != "!" and _is_told(piece)
        if is_offer(found, told=plain):
            return TO_READER if offers_news(line, found) else OFFER
    if size < 200 and after_call(line) is not None and (piece.links or not is_sentence(text)):
        return "" if text[0] >= _UNSPACED and _is_told(piece) else "call to action"
    return ""


def _is_told(piece: Piece) -> bool:
    """Whether a piece is a sentence that links hardly anywhere and introduces nothing."""
    return piece.link_chars * 4 <= len(piece.text) and piece.text[-1] not in ":：" and is_sentence(piece.text)


def _runs_on(line: str, rest: str) -> bool:
    """Whether words follow a phrase without a mark between: "More from the quarry is needed, the builder said."."""
    phrase = line[: len(line) - len(rest)].lstrip(BULLETS)
    if phrase.startswith(_COMMANDS) or not phrase[-1:].isalnum():
        return False
    return len(rest) > _RUNS_ON and rest.lstrip()[:1].isalnum()


def opens_comments(piece: Piece) -> bool:
    """Whether a heading or label stands over what readers wrote: the word alone, or with how many they are."""
    line = piece.leaves[0].text
    rest = after_comments(folded(line)) if len(line) <= _LABEL else None
    return rest is not None and not any(map(str.isalpha, rest))


def announces(heading: Piece) -> bool:
    """Whether a heading says nothing but that other stories follow."""
    rest = after_end(heading.line) if len(heading.text) <= _LABEL else None
    return rest is not None and not any(map(str.isalnum, rest))


def ends_story(piece: Piece) -> bool:
    """Whether a heading or label announces what comes after the story."""
    line = piece.leaves[0].text
    rest = after_end(folded(line)) if len(line) <= _ENDING else None
    return rest is not None and len(rest) < 12
