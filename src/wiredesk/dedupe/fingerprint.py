"""The three keys of a text: its fingerprint, the keys of its lines, and its sketch.

The fingerprint is for exact duplicates. The sketch is for near ones: the hashes of all runs of five tokens
(shingles) are ordered and the lowest kept, so that two texts share keys about as often as they share text (bottom-k
sampling: Broder, "On the resemblance and containment of documents", 1997). Line keys let the store recognise lines
that many stories carry (column footers, background paragraphs), which are left out of sketches.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import accumulate, chain

from xxhash import xxh3_64_intdigest

from wiredesk.dedupe.tokens import token_bytes, utf8

SHINGLE = 5  # tokens in a shingle
SKETCH_SIZE = 16
SKETCH_BITS = 38  # so that a key and a 24-bit article number fit one SQLite rowid
_KEY_MASK = (1 << SKETCH_BITS) - 1
LEAST_TOKENS = 25  # with fewer left, common lines are all the text there is

_Lines = Sequence[Sequence[bytes]]


@dataclass(frozen=True, slots=True)
class TextKeys:
    """All keys of one text, as ``fingerprint``, ``line_keys`` and ``sketch`` give them."""

    fingerprint: str
    lines: tuple[int, ...]
    sketch: tuple[int, ...]


def keys_of(text: str) -> TextKeys:
    """All keys of a text, which is cut into tokens only once."""
    lines = token_bytes(text)
    return TextKeys(_fingerprint(lines), _line_keys(lines), _sketch(lines))


def fingerprint(text: str) -> str:
    """32 hex digits (BLAKE2b-128) of the token stream; ``""`` for a text without tokens.

    Equal for texts that differ in typography and line breaks alone. Cryptographic, because equality is believed
    without reading the texts.
    """
    return _fingerprint(token_bytes(text))


def line_keys(text: str) -> tuple[int, ...]:
    """One 63-bit key per distinct line that has tokens, in order of first appearance."""
    return _line_keys(token_bytes(text))


def sketch(text: str, common: Collection[int] = ()) -> tuple[int, ...]:
    """At most 16 keys of 38 bits; empty for a text without tokens.

    ``common`` holds keys of lines to leave out; it is passed over where fewer than 25 tokens would remain.
    A text shorter than a shingle is one shingle.
    """
    lines = token_bytes(text)
    kept = [line for line in lines if _line_key(line) not in common] if common else lines
    return _sketch(kept if sum(map(len, kept)) >= LEAST_TOKENS else lines)


def shingle_keys(stream: Sequence[str]) -> list[int]:
    """The 64-bit hash of every run of five tokens; a stream no longer than one run is one run."""
    return _shingle_keys(utf8(" ".join(stream)).split())


def _fingerprint(lines: _Lines) -> str:
    return blake2b(b" ".join(chain.from_iterable(lines)), digest_size=16).hexdigest() if lines else ""


def _line_keys(lines: _Lines) -> tuple[int, ...]:
    return tuple(dict.fromkeys(map(_line_key, lines)))


def _line_key(line: Sequence[bytes]) -> int:
    return xxh3_64_intdigest(b" ".join(line)) >> 1


def _sketch(lines: _Lines) -> tuple[int, ...]:
    # Ordered by the whole hash and cut to its low bits: the lowest hashes share their high bits.
    return tuple(key & _KEY_MASK for key in _lowest(_shingle_keys(list(chain.from_iterable(lines)))))


def _lowest(keys: list[int]) -> list[int]:
    """The 16 lowest distinct keys. Hashes are uniform, so nearly always a cheap cut leaves few to sort."""
    cut = (1 << 64) * 4 * SKETCH_SIZE // (len(keys) + 1)
    few = sorted({key for key in keys if key < cut})
    return (few if len(few) >= SKETCH_SIZE else sorted(set(keys)))[:SKETCH_SIZE]


def _shingle_keys(words: Sequence[bytes]) -> list[int]:
    """Cut from one buffer without separators, which is much faster than joining each run."""
    buffer = b"".join(words)
    bounds = list(accumulate(map(len, words), initial=0))
    if 0 < len(words) <= SHINGLE:
        return [xxh3_64_intdigest(buffer)]
    return list(map(xxh3_64_intdigest, map(buffer.__getitem__, map(slice, bounds, bounds[SHINGLE:]))))
