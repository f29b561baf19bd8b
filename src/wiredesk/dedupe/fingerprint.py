"""The three keys of a text: its fingerprint, the keys of its lines, and its sketch.

The fingerprint is for exact duplicates. The sketch is for near ones: the hashes of all runs of five tokens
(shingles) are ordered and the lowest kept, so that two texts share keys about as often as they share text (bottom-k
sampling: Broder, "On the resemblance and containment of documents", 1997). Line keys let the store recognise lines
that many stories carry (column footers, background paragraphs), which are left out of sketches.
"""

from collections.abc import Collection, Sequence
from hashlib import blake2b
from itertools import accumulate

from xxhash import xxh3_64_intdigest

from wiredesk.dedupe.tokens import token_lines, tokens

SHINGLE = 5  # tokens in a shingle
SKETCH_SIZE = 16
SKETCH_BITS = 38  # so that a key and a 24-bit article number fit one SQLite rowid
_KEY_MASK = (1 << SKETCH_BITS) - 1
LEAST_TOKENS = 25  # with fewer left, common lines are all the text there is


def fingerprint(text: str) -> str:
    """32 hex digits (BLAKE2b-128) of the token stream; ``""`` for a text without tokens.

    Equal for texts that differ in typography and line breaks alone. Cryptographic, because equality is believed
    without reading the texts.
    """
    stream = tokens(text)
    return blake2b(_bytes(" ".join(stream)), digest_size=16).hexdigest() if stream else ""


def line_keys(text: str) -> tuple[int, ...]:
    """One 63-bit key per distinct line that has tokens, in order of first appearance."""
    return tuple(dict.fromkeys(line_key(line) for line in token_lines(text)))


def sketch(text: str, common: Collection[int] = ()) -> tuple[int, ...]:
    """At most 16 keys of 38 bits; empty for a text without tokens.

    ``common`` holds keys of lines to leave out; it is passed over where fewer than 25 tokens would remain.
    A text shorter than a shingle is one shingle.
    """
    lines = token_lines(text)
    kept = [line for line in lines if line_key(line) not in common] if common else lines
    stream = [token for line in kept for token in line]
    if common and len(stream) < LEAST_TOKENS:
        stream = [token for line in lines for token in line]
    # Ordered by the whole hash and cut to its low bits: the lowest hashes share their high bits.
    return tuple(key & _KEY_MASK for key in _lowest(shingle_keys(stream)))


def _lowest(keys: list[int]) -> list[int]:
    """The 16 lowest distinct keys. Hashes are uniform, so nearly always a cheap cut leaves few to sort."""
    cut = (1 << 64) * 4 * SKETCH_SIZE // (len(keys) + 1)
    few = sorted({key for key in keys if key < cut})
    return (few if len(few) >= SKETCH_SIZE else sorted(set(keys)))[:SKETCH_SIZE]


def shingle_keys(stream: Sequence[str]) -> list[int]:
    """The 64-bit hash of every run of five tokens; a stream no longer than one run is one run.

    Cut from one buffer without separators, which is much faster than joining each run.
    """
    words = _bytes(" ".join(stream)).split()
    buffer = b"".join(words)
    bounds = list(accumulate(map(len, words), initial=0))
    if 0 < len(words) <= SHINGLE:
        return [xxh3_64_intdigest(buffer)]
    return list(map(xxh3_64_intdigest, map(buffer.__getitem__, map(slice, bounds, bounds[SHINGLE:]))))


def line_key(line: tuple[str, ...]) -> int:
    """The 63-bit key of one line of tokens."""
    return xxh3_64_intdigest(_bytes(" ".join(line))) >> 1


def _bytes(text: str) -> bytes:
    """UTF-8 that lone surrogates, which JSON input can hold, do not break."""
    return text.encode("utf-8", "surrogatepass")
