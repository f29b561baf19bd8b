"""One text prepared for comparison: its tokens, its runs, and which of its words are names and numbers."""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse, pairwise

from wiredesk.dedupe.fingerprint import run_keys
from wiredesk.dedupe.tokens import all_tokens, cut, is_sign, tokens

HEAD = 25  # words of the text that, after the title, name what the story is about
SPACED = "\u0e00"  # the scripts before it have spaces
LETTERS = "\u1800"  # of the scripts without spaces, those before it write letters, of which a word has some four;
PER_WORD = 4
_CUT = re.compile(r"(?:…|\.\.\.)[\s\])）］]*\Z").search
_MARK = 10  # characters
HAN_PER_WORD = 2  # the others signs, of which it has two


@dataclass(frozen=True, slots=True)
class Profile:
    """One text prepared for comparison."""

    stream: tuple[str, ...]
    runs5: tuple[int, ...]
    places: Mapping[int, int]  # of the runs: where each stands first
    vocabulary: Set[str]
    title: Set[str]
    names: Set[str]
    numbers: Set[str]
    telling: Set[str]  # names and numbers
    head: Set[str]
    per_word: float  # tokens: more than one in scripts without spaces
    is_cut: bool  # it ends in the mark of what was cut off


@lru_cache(maxsize=256)
def profile(title: str, text: str) -> Profile:
    """Prepare a text for comparison. Remembers the last texts: a story that many print is compared often."""
    cased, folded = cut(text)
    stream, heading = all_tokens(text), tokens(title)
    runs5 = run_keys(text)
    per_word = 1.0 if folded.isascii() else _per_word(stream)
    words, own = frozenset(_words(heading)), frozenset(stream)
    known = own if per_word == 1.0 else frozenset(_words(stream))
    vocabulary = known | words
    names = _names(set(cased.split()), own)
    numbers = frozenset(word for word in filterfalse(str.isalpha, vocabulary) if word[0].isdigit())
    return Profile(
        stream=stream,
        runs5=runs5,
        places=dict(zip(reversed(runs5), range(len(runs5) - 1, -1, -1), strict=True)),
        vocabulary=vocabulary,
        title=words,
        names=names,
        numbers=numbers,
        telling=names | numbers,
        head=words.union(_words(stream[: round(HEAD * per_word)])),
        per_word=per_word,
        is_cut=_CUT(text[-_MARK:]) is not None,
    )


def _per_word(stream: Sequence[str]) -> float:
    """How many tokens make a word: signs and letters of scripts without spaces are less than one."""
    if max(stream, default="") < SPACED:
        return 1.0
    signs = [token for token in stream if is_sign(token)]
    letters = sum(sign < LETTERS for sign in signs)
    words = len(stream) - len(signs) + letters / PER_WORD + (len(signs) - letters) / HAN_PER_WORD
    return len(stream) / words


def _words(stream: Sequence[str]) -> Sequence[str]:
    """The tokens; in place of signs, which recur in every text, the pairs of them."""
    if max(stream, default="") < SPACED:
        return stream
    words = [token for token in stream if not is_sign(token)]
    return words + [one + two for one, two in pairwise(stream) if is_sign(one) and is_sign(two)]


def _names(cased: Set[str], folded: Set[str]) -> Set[str]:
    """Capitalised tokens that the text never writes small; empty for scripts without capitals."""
    return frozenset(word.casefold() for word in cased - folded if word[0].isupper() and word.lower() not in cased)
