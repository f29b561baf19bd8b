"""What is printed beside one picture: cut into the caption and the credits."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from wiredesk.extract import agencies, credits, cutlines, persons
from wiredesk.extract import picture_words as w
from wiredesk.extract.credit_worth import CASELESS, Level, level, name_like
from wiredesk.extract.picture_strings import PHOTO, Piece
from wiredesk.extract.source_names import is_date

_CAPTION_LABEL = re.compile(rf"(?:{'|'.join(sorted(map(re.escape, w.CAPTION_LABELS)))})\s*[,:]?\s+", re.I)
# of the next string
_LAST_LABEL = re.compile(r"(?:^|\s)(?:©|(?:bild|foto|image|photo|quelle|source)\s?:|[-–—|/]\svia)\s*$", re.I)
# "2 / 9", "Bild 2 von 9" before the caption of a slide
_COUNTER = re.compile(
    r"^(?:(?i:bild|foto|image|photo|slide|picture)\s)?\d{1,3}\s?(?:/|\b(?:af|av|de|di|of|sur|van|von|z)\b)\s?\d{1,3}"
    r"(?:\s*$|[\s:.–|-]+(?=[^\W\d_a-zà-ÿ]|[\"“„«‘']))"
)
_ALL_RIGHTS = re.compile(r"[.,;]?\sall rights reserved$", re.I)
_SMALL = re.compile(r"\b[a-zß-ÿа-я]{3,}")
_PROSE = 3  # words in small letters
_SHORTEST = 3  # characters of a rubric that may stand where an outlet does: "TV"
_PICTURE = frozenset({"foto", "image", "photo", "picture"})


@dataclass(frozen=True, slots=True)
class Words:
    """What the strings beside one picture mean. ``why`` names the rule that found the credit."""

    caption: str | None
    credits: tuple[str, ...]
    why: str = ""
    credit_classes: frozenset[str] = frozenset()


def read(strings: Sequence[Piece], *, brackets: bool = False, classes: Collection[str] = ()) -> Words:
    """Sort the strings beside one picture.

    ``brackets``: captions of this page end with the credit in brackets. ``classes``: class names that hold credits
    elsewhere on this page, so that a mere name there counts too.
    """
    sorting = _Sorting(classes)
    forced = ""
    for piece in _distinct(list(_joined(strings))):
        if piece.role == "label":
            forced = piece.text if piece.text == PHOTO else "credit" if piece.text in w.CREDIT_LABELS else "caption"
        else:
            if forced == PHOTO:  # "Image:" may label a caption
                forced = "credit" if all(map(name_like, piece.text.split(". "))) else ""
            sorting.take(piece, forced or piece.role)
            forced = ""
    sorting.take_bare_name()
    return sorting.words(brackets)


def _joined(strings: Sequence[Piece]) -> Iterator[Piece]:
    """The strings; two that a lone bar in its own element parts are one, unless the second is a caption."""
    waiting: Piece | None = None
    bar = ""
    for piece in strings:
        if waiting is not None and piece.text in ("/", "|"):
            bar = piece.text
        elif waiting is not None and bar and (waiting.role == piece.role or piece.role != "caption"):
            waiting, bar = replace(waiting, text=f"{waiting.text} {bar} {piece.text}"), ""
        else:
            if waiting is not None:
                yield waiting
            waiting, bar = piece, ""
    if waiting is not None:
        yield waiting


def _distinct(strings: Sequence[Piece]) -> Iterator[Piece]:
    seen: set[str] = set()
    for piece in strings:
        if piece.role == "label" or piece.text not in seen:
            seen.add(piece.text)
            yield piece


@dataclass(frozen=True, slots=True)
class _Credit:
    text: str
    why: str
    cls: str = ""
    leaf: int = -1


def _before_sign(text: str) -> tuple[str, str] | None:
    """A caption and, behind its copyright sign, its credit: "The harbour at dawn © Jane Doe"."""
    caption, sign, owner = (part.strip() for part in text.partition("©"))
    whole = " " in caption and caption[0] not in "([（" and not credits.opens_credit(caption)
    named = persons.is_given(caption) or level(caption) is Level.SURE  # then both are the credit
    return (caption, owner) if sign and whole and not named and credits.tidy(owner) else None


@dataclass(slots=True)
class _Sorting:
    """The strings beside one picture while they are sorted into credits and captions."""

    classes: Collection[str]
    credits: list[_Credit] = field(default_factory=list)
    captions: list[Piece] = field(default_factory=list)
    slashed: bool = False  # whether the last string ended with a slash: a credit goes on

    def take(self, piece: Piece, role: str) -> None:
        """Sort one string. Strings that are neither a button nor a credit belong to the caption."""
        if not (self._joins(piece) or self._is_credit(piece, role)):
            self.captions.append(piece)
        self.slashed = piece.text.endswith("/")

    def _joins(self, piece: Piece) -> bool:
        """A slash or "via" between two strings makes them one credit: "Jane Doe" "/ Example Images"."""
        if not self.credits or level(piece.text) is Level.NO:
            return False
        before = self.credits[-1]
        if piece.text.startswith(("/", "|")):
            joined = f"{before.text} / {piece.text.lstrip('/| ')}"
        elif self.slashed:
            joined = f"{before.text.rstrip('/ ')} / {piece.text}"
        elif before.text.endswith((" via", " for")):
            joined = f"{before.text} {piece.text}"
        else:
            return False
        self.credits[-1] = _Credit(joined, before.why, before.cls)
        return True

    def _is_credit(self, piece: Piece, role: str) -> bool:
        text = piece.text
        same_place = piece.cls and piece.cls in self.classes and level(text)
        if role == "credit" or (role == "either" and self.captions and len(text) < 90) or same_place:
            return self._marked(piece)
        if role == "caption" and len(text) > 60:
            return False
        if piece.inside and text.startswith(("(", "[", "（")) and self._is_bracketed(text):
            self.credits.append(_Credit(credits.tidy(text) or text, "name in brackets", piece.cls))
            return True
        if level(text) is Level.SURE and not piece.heading and not piece.linked and not _ends_in_bracket(text):
            named = credits.strip_photo_word(text) if not agencies.find(text.split("/")[0]) else None
            self.credits.append(_Credit(credits.tidy(named or text) or text, "agency or slash form", piece.cls))
            return True
        caption, credit = cutlines.split_caption(text)
        if credit is not None and caption is None:
            self.credits.append(_Credit(credit, "prefix word"))
            return True
        return False

    @staticmethod
    def _is_bracketed(text: str) -> bool:
        """Whether a line is nothing but a name in brackets."""
        closed = text.endswith((")", "]", "）")) and text.count(text[0]) == 1
        return closed and level(text) is not Level.NO and credits.tidy(text) is not None

    def _marked(self, piece: Piece) -> bool:
        """An element whose markup says credit; a whole caption may stand in it nevertheless."""
        text = piece.text
        if len(text) > 30:
            caption, credit = cutlines.split_caption(text)
            if credit is not None and caption is not None and _is_prose(caption) and not _is_maker(caption, credit):
                self.captions.append(Piece(caption, "caption", piece.cls, piece.leaf))
                self.credits.append(_Credit(credit, "caption"))
                return True
        if apart := _before_sign(text):
            self.captions.append(Piece(apart[0], "caption", piece.cls, piece.leaf))
            text = apart[1]
        credit = credits.tidy(credits.strip_lone_words(text))
        if credit and agencies.find(owner := _ALL_RIGHTS.sub("", credit)):
            credit = owner
        if credit is not None and is_date(credit) and level(credit) is not Level.SURE:
            return True  # the row of a byline that is called after captions
        if credit is None or (len(credit) > 100 and not level(credit)):
            return credit is None and len(text) < 40
        why = f"class {piece.cls.split()[0]}" if piece.cls else "markup"
        if self._ends_with_agency(credit, piece):
            credit = f"{self.credits.pop().text} / {credit}"
        self.credits.append(_Credit(credit, why, piece.cls, piece.leaf))
        return True

    def _ends_with_agency(self, credit: str, piece: Piece) -> bool:
        """Whether a maker and an agency stand in elements of their own: "Jane Doe" and "Example Images"."""
        if not self.credits or agencies.find(credit) is None:
            return False
        before = self.credits[-1]
        beside = before.leaf == piece.leaf - 1 and before.cls != piece.cls
        return beside and level(before.text) is not Level.NO and agencies.find(before.text) is None

    def take_bare_name(self) -> None:
        """A name alone beside a longer caption: after it a person or organisation, before it an outlet."""
        if self.credits or len(self.captions) < 2:
            return
        first, last = self.captions[0], self.captions[-1]
        limit = min(max(len(piece.text) for piece in self.captions), 60)
        if len(last.text) < limit and _may_be_name(last):
            self._take_name(-1, "name after caption")
        elif _SHORTEST < len(first.text) < limit and _may_be_name(first) and agencies.is_outlet_like(first.text):
            self._take_name(0, "outlet before caption")

    def _take_name(self, at: int, why: str) -> None:
        piece = self.captions.pop(at)
        self.credits.append(_Credit(credits.tidy(piece.text) or piece.text, why))

    def words(self, brackets: bool) -> Words:
        """Cut the captions and put everything together."""
        texts: list[str] = []
        marked = bool(self.credits)
        for piece in self.captions:
            if len(piece.text) > cutlines.MAX_CAPTION:
                continue
            label = _CAPTION_LABEL.match(piece.text)
            text = _COUNTER.sub("", piece.text[label.end() :] if label else piece.text)
            caption, credit = cutlines.split_caption(text, brackets=brackets)
            if credit is not None and piece.linked and "|" in credit and not credits.opens_credit(text):
                caption, credit = text, None  # a row of links is a menu
            if credit is not None and marked and CASELESS.search(credit) and not credits.opens_credit(text):
                caption, credit = text, None  # no capitals tell a name, and another string is the credit
            if credit is not None:
                why = "bracket" if text.endswith((f"{credit})", f"{credit}）", f"{credit}]")) else "caption"
                self.credits.append(_Credit(credit, why))
            if caption and (caption := _LAST_LABEL.sub("", caption).rstrip(" /|")) and caption not in texts:
                texts.append(caption)
        kept = _merge(_without_prose(self.credits))
        sure = frozenset(credit.cls for credit in kept if credit.cls and credit.why == "agency or slash form")
        why = kept[0].why if kept else ""
        return Words(" ".join(texts) or None, tuple(credit.text for credit in kept), why, sure)


def _ends_in_bracket(text: str) -> bool:
    """Whether the credit is the bracket behind a caption: "The quay (Agency/Jane Doe)", not "Jane Doe (Agency/X)"."""
    caption, credit = cutlines.split_caption(text)
    if caption is None or credit is None or "/" not in credit or not text.endswith((f"{credit})", f"{credit}）")):
        return False
    labelled = credits.opens_credit(text[len(caption) :])  # "Jane Doe (Photo by John Roe/Agency)" shows Jane Doe
    return labelled or (not persons.is_given(caption) and level(caption) is not Level.SURE)


def _is_prose(caption: str) -> bool:
    return len(caption) > 40 or (len(caption) > 11 and caption.endswith((".", "!", "?", "”", "。")))


def _is_maker(first: str, credit: str) -> bool:
    """Whether the first sentence is a name and belongs to the credit: "Jane Doe. HARBOUR GAZETTE"."""
    return level(credit) is not Level.SURE and name_like(first.rstrip("."))


def _may_be_name(piece: Piece) -> bool:
    """In a figure, not a heading or link, and not marked as caption unless it stands in brackets."""
    if not piece.inside or piece.heading or piece.linked:
        return False
    free = piece.role != "caption" or piece.text.startswith(("(", "（", "["))
    return free and level(piece.text) is not Level.NO


def _without_prose(found: Sequence[_Credit]) -> Sequence[_Credit]:
    """Where one is surely a credit, a sentence that its markup calls one as well is none."""
    if all(level(credit.text) is not Level.SURE for credit in found):
        return found
    return [credit for credit in found if level(credit.text) or len(_SMALL.findall(credit.text)) < _PROSE]


def _merge(found: Sequence[_Credit]) -> list[_Credit]:
    """The same credit printed twice in different words: the fuller one stays, of two as full the first."""
    kept: list[_Credit] = []
    for credit in found:
        low = credit.text.casefold()
        if any(low in other.text.casefold() or _names(low) == _names(other.text) for other in kept):
            continue
        kept = [other for other in kept if other.text.casefold() not in low]
        kept.append(credit)
    return kept


def _names(credit: str) -> frozenset[str]:
    """The words of a credit in no order, without those for a picture: "AP Photo/Jane Doe", "Jane Doe - AP"."""
    return frozenset(re.findall(r"\w+", credit.casefold())) - _PICTURE
