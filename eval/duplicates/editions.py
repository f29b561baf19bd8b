"""What editors do to a story that is not theirs. Every edit takes and gives a ``Draft``."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from duplicates.words import AGENCIES, HEADLINES, LEADS, NUMBERS, PLACES, SPELLINGS, SYNONYMS


@dataclass(frozen=True, slots=True)
class Draft:
    """A headline and paragraphs on their way into print."""

    title: str
    paragraphs: tuple[str, ...]
    added: int = 0  # words that are not the story's
    language: str = ""

    @property
    def is_fair(self) -> bool:
        """Whether most of it is the story, five eighths and more: else a reader may dispute it (``GUIDELINES.md``)."""
        return 8 * self.added <= 3 * self.words

    @property
    def words(self) -> int:
        """Length by white space; characters stand in for words where there is none."""
        return words(self.paragraphs)

    def with_lines(self, place: int, *lines: str) -> "Draft":
        """These paragraphs, which are not the story's, put in before the one at ``place``."""
        paragraphs = (*self.paragraphs[:place], *lines, *self.paragraphs[place:])
        return replace(self, paragraphs=paragraphs, added=self.added + words(lines))


def words(paragraphs: Sequence[str]) -> int:
    """The length of paragraphs, as ``Draft.words``."""
    return sum(max(len(text.split()), len(text) // 6) for text in paragraphs)


OPENINGS, TEASERS = 1 / 8, 1 / 12  # of the editions that are cut
CUT_MARKS = ("…", "...", " …", " [...]")
Edit = Callable[[Draft, Random], Draft]


def headline(draft: Draft, random: Random) -> Draft:
    """Another headline: words dropped, turned or put in front; now and then a wholly new one from the text."""
    words = draft.title.split()
    style = random.random()
    if style < 0.4 and len(words) > 5:
        words = [word for word in words if random.random() > 0.3] or words
    elif style < 0.7 and len(words) > 5:
        half = len(words) // 2
        words = [*words[half:], "-", *words[:half]]
    elif style < 0.85:
        words = ["Report:", *words]
    else:
        words = random.choice(draft.paragraphs).split()[: random.randint(5, 10)]
    return replace(draft, title=" ".join(words))


def trim(draft: Draft, random: Random) -> Draft:
    """The tail cut off: 30 to 90 percent stay, and 60 words of the story at least."""
    return _first(draft, max(60 + draft.added, draft.words * random.uniform(0.3, 0.9)))


def opening(draft: Draft, random: Random) -> Draft:
    """What sites keep that only hint at a story: its first fifth to two fifths, a hundred words of it at least."""
    return _first(draft, max(100 + draft.added, draft.words * random.uniform(0.2, 0.4)))


def teaser(draft: Draft, random: Random) -> Draft:
    """What portals and feeds keep: the first 200 to 400 characters, cut behind a word, with a mark that says so."""
    text = " ".join(draft.paragraphs)
    most = random.randint(200, 400)
    if len(text) <= most + 40:
        return draft
    cut = text[:most].rsplit(" ", 1)[0].rstrip(" ,;:")
    return replace(draft, paragraphs=(cut + random.choice(CUT_MARKS),))


def shorten(draft: Draft, random: Random) -> Draft:
    """The tail cut off; of one text in eight the opening stays alone, of one in twelve a teaser."""
    luck = random.random()
    if luck < OPENINGS:
        return opening(draft, random)
    return teaser(draft, random) if luck < OPENINGS + TEASERS else trim(draft, random)


def _first(draft: Draft, length: float) -> Draft:
    """The first paragraphs, so many words of them or the least number above."""
    kept: list[str] = []
    for paragraph in draft.paragraphs:
        kept.append(paragraph)
        if words(kept) >= length:
            break
    return replace(draft, paragraphs=tuple(kept))


def drop(draft: Draft, random: Random) -> Draft:
    """One to three paragraphs after the first left out."""
    count = min(random.randint(1, 3), len(draft.paragraphs) // 3)
    gone = set(random.sample(range(1, len(draft.paragraphs)), count)) if count else set()
    return replace(draft, paragraphs=tuple(p for i, p in enumerate(draft.paragraphs) if i not in gone))


def merge(draft: Draft, random: Random) -> Draft:
    """Paragraphs run together."""
    merged: list[str] = []
    for paragraph in draft.paragraphs:
        if merged and random.random() < 0.3:
            merged[-1] += " " + paragraph
        else:
            merged.append(paragraph)
    return replace(draft, paragraphs=tuple(merged))


def agency(draft: Draft, random: Random) -> Draft:
    """A dateline in front or an agency line at the end."""
    name = random.choice(AGENCIES)
    if random.random() < 0.6:
        first = f"{random.choice(PLACES)} ({name}) - {draft.paragraphs[0]}"
        return replace(draft, paragraphs=(first, *draft.paragraphs[1:]))
    return replace(draft, paragraphs=(*draft.paragraphs, random.choice((f"({name})", f"Source: {name}", f"© {name}"))))


def typography(draft: Draft, random: Random) -> Draft:
    """Other quotes, dashes and spaces."""
    table = random.choice(
        (
            {"“": '"', "”": '"', "’": "'", "–": "-", "—": "-", "\u00a0": " "},
            {'"': "”", "'": "’", " - ": " – "},
            {"“": "„", "”": "“", "—": " – "},
        )
    )
    for old, new in table.items():
        draft = replace(draft, paragraphs=tuple(text.replace(old, new) for text in draft.paragraphs))
    return draft


def _words(draft: Draft, change: Callable[[str], str]) -> Draft:
    """Every run of letters passed through ``change``."""
    return replace(draft, paragraphs=tuple(re.sub(r"[^\W\d_]+", lambda m: change(m[0]), t) for t in draft.paragraphs))


def numbers(draft: Draft, random: Random) -> Draft:
    """Number words as figures, or figures with other separators."""
    if random.random() < 0.5:
        return _words(draft, lambda word: NUMBERS.get(word, word))
    return replace(draft, paragraphs=tuple(re.sub(r"(?<=\d),(?=\d{3})", "", text) for text in draft.paragraphs))


def spelling(draft: Draft, random: Random) -> Draft:
    """British and American spelling."""
    table = SPELLINGS if random.random() < 0.5 else {new: old for old, new in SPELLINGS.items()}
    return _words(draft, lambda word: table.get(word, word))


def paraphrase(draft: Draft, random: Random) -> Draft:
    """Five to thirty percent of the sentences reworded."""
    share = random.uniform(0.05, 0.3)
    vocabulary = " ".join(draft.paragraphs).split()

    def reword(sentence: str) -> str:
        if random.random() > share:
            return sentence
        words = sentence.split()
        if len(words) > 12 and random.random() < 0.3:
            middle = random.randint(4, len(words) - 4)
            words = [*words[middle:], *words[:middle]]
        return " ".join(_reword(word, vocabulary, random) for word in words)

    pieces = (re.split(r"(?<=[.!?。])\s*", text) for text in draft.paragraphs)
    return replace(draft, paragraphs=tuple(" ".join(map(reword, sentences)).strip() for sentences in pieces))


def _reword(word: str, vocabulary: Sequence[str], random: Random) -> str:
    if word.lower() in SYNONYMS and random.random() < 0.8:
        return SYNONYMS[word.lower()]
    luck = random.random()
    return random.choice(vocabulary) if luck < 0.12 else "" if luck < 0.2 else word


def update(draft: Draft, random: Random) -> Draft:
    """A write-through: one to four figures of the text raised, each everywhere."""
    figures = sorted(set(re.findall(r"(?<!\d)\d{1,3}(?!\d)", " ".join(draft.paragraphs))))
    for old in random.sample(figures, min(len(figures), random.choice((1, 1, 2, 3, 4)))):
        new = str(int(old) + random.randint(1, 9))
        paragraphs = tuple(re.sub(rf"(?<!\d){old}(?!\d)", new, text) for text in draft.paragraphs)
        draft = replace(draft, paragraphs=paragraphs)
    return draft


def lead(draft: Draft, random: Random) -> Draft:
    """A first paragraph in words of its own, before the old one or in its place, and half the time a headline too."""
    names = list(dict.fromkeys(re.findall(r"\b[A-ZÄÖÜ]\w{3,}", draft.paragraphs[0])))[:3]
    if len(draft.paragraphs) < 3 or len(names) < 3 or draft.language not in LEADS:
        return draft
    opening = random.choice(LEADS[draft.language]).format(*names, random.choice(PLACES))
    kept = draft.paragraphs if random.random() < 0.4 else draft.paragraphs[1:]
    said = random.choice(HEADLINES[draft.language]).format(names[0], random.choice(PLACES))
    title = said if random.random() < 0.5 else draft.title
    return replace(draft, title=title, paragraphs=kept).with_lines(0, opening)


_BEFORE: tuple[tuple[float, Edit], ...] = ((0.6, headline), (0.12, lead))
_AFTER: tuple[tuple[float, Edit], ...] = (
    (0.3, drop),
    (0.3, merge),
    (0.5, agency),
    (0.4, typography),
    (0.3, numbers),
    (0.2, spelling),
    (0.35, paraphrase),
    (0.1, update),
)
EDITS = (*_BEFORE, (0.45, shorten), *_AFTER)
HARSH = (*_BEFORE, (0.08, opening), (0.05, teaser), (0.4, trim), *_AFTER)
"""Weights are fitted on these: openings that are cut again, so that little of a story is found as well."""


def reprint(draft: Draft, random: Random, edits: Sequence[tuple[float, Edit]] = EDITS) -> Draft:
    """One edition as another newsroom prints it."""
    while True:
        edition = draft
        for chance, edit in edits:
            if random.random() < chance:
                edition = edit(edition, random)
        if edition.is_fair:
            return edition


def with_foreign(draft: Draft, pool: Mapping[str, Sequence[str]], random: Random) -> Draft:
    """One to three paragraphs of other stories in its language put in, mostly at the end; most stays the story's own.

    ``pool`` has them by language. A newsroom adds what it has written itself, and its readers read one language.
    """
    known = pool.get(draft.language, ())
    for paragraph in random.sample(known, min(len(known), random.randint(1, 3))):
        end = len(draft.paragraphs)
        place = end if random.random() < 0.6 else random.randint(1, end)
        longer = draft.with_lines(0 if random.random() < 0.05 else place, paragraph)
        if not longer.is_fair:
            break
        draft = longer
    return draft
