"""The keys of a text: its fingerprint, and its lowest shingle keys, of which some make its sketch.

The fingerprint is for exact duplicates. The sketch is for near ones: the hashes of all runs of five tokens
(shingles) are ordered and the lowest kept, so that two texts share keys about as often as they share text (bottom-k
sampling: Broder, "On the resemblance and containment of documents", 1997). Keys that many stories share come from
lines that many carry (column footers, background paragraphs) and are left out of sketches; higher ones take their
place.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from xxhash import xxh3_64_intdigest

from wiredesk.dedupe.litter import cleared
from wiredesk.dedupe.plain import in_one_script
from wiredesk.dedupe.tokens import cut, token_bytes, utf8

SHINGLE = 5  # tokens in a shingle
SKETCH_SIZE = 16
REACH = 2 * SKETCH_SIZE  # lowest keys that a sketch may be chosen from
LEAST_KEYS = 4  # with fewer left, common lines are all the text there is
OPENING = 30  # runs: what a teaser of 200 characters keeps of a story
OPENING_KEYS = 2
SKETCH_BITS = 38  # so that a key and a 24-bit article number fit one SQLite rowid
_KEY_MASK = (1 << SKETCH_BITS) - 1


@dataclass(frozen=True, slots=True)
class TextKeys:
    """All keys of one text, as ``fingerprint`` and ``lowest_keys`` give them."""

    fingerprint: str
    lowest: tuple[int, ...]
    opening: tuple[int, ...]


def keys_of(text: str) -> TextKeys:
    """All keys of a text, which is cut into tokens only once."""
    print_, runs = _all_keys(text)
    bare = cleared(text)
    runs = runs if bare == text else run_keys(bare)
    return TextKeys(print_, _lowest_keys(runs), _lowest_keys(runs[:OPENING])[:OPENING_KEYS])


def fingerprint(text: str) -> str:
    """32 hex digits (BLAKE2b-128) of the token stream; ``""`` for a text without tokens.

    Equal for texts that differ in typography and line breaks alone. Cryptographic, because equality is believed
    without reading the texts.
    """
    return _fingerprint(token_bytes(text))


def lowest_keys(text: str) -> tuple[int, ...]:
    """The at most 32 lowest shingle keys, cut to 38 bits; empty for a text without tokens.

    A text shorter than a shingle is one shingle.
    """
    return _lowest_keys(run_keys(text))


def sketch(keys: TextKeys, common: Collection[int] = ()) -> tuple[int, ...]:
    """The 16 lowest of a text's keys and the 2 of its opening, without those in ``common``, which many stories share.

    ``common`` is passed over where it leaves fewer than 4 keys: then it is all the text there is. The opening has keys
    of its own because a teaser keeps nothing else: of a long story's lowest keys few stand there.
    """
    kept = [key for key in keys.lowest if key not in common] if common else keys.lowest
    lowest = (kept if len(kept) >= LEAST_KEYS else keys.lowest)[:SKETCH_SIZE]
    return tuple(dict.fromkeys((*lowest, *(key for key in keys.opening if key not in common))))


def run_keys(text: str) -> tuple[int, ...]:
    """The 64-bit hash of every run of five tokens, in order; a text no longer than one run is one run."""
    return _all_keys(text)[1]


@lru_cache(maxsize=256)
def _all_keys(text: str) -> tuple[str, tuple[int, ...]]:
    """The fingerprint and the runs. Remembers the last texts (20 KB each), for copies come soon after each other."""
    words = cut(text)[1]
    plain = in_one_script(words)
    printed = utf8(words).split()
    return _fingerprint(printed), tuple(_run_keys(printed if plain == words else utf8(plain).split()))


def _fingerprint(words: Sequence[bytes]) -> str:
    return blake2b(b" ".join(words), digest_size=16).hexdigest() if words else ""


def _lowest_keys(runs: Sequence[int]) -> tuple[int, ...]:
    # Ordered by the whole hash and cut to its low bits: the lowest hashes share their high bits.
    return tuple(map(short_key, _lowest(runs)))


def short_key(run: int) -> int:
    """The key of a run as sketches hold it."""
    return run & _KEY_MASK


def _lowest(keys: Sequence[int]) -> list[int]:
    """The lowest distinct keys. Hashes are uniform, so nearly always a cheap cut leaves few to sort."""
    cut = (1 << 64) * 2 * REACH // (len(keys) + 1)
    few = sorted({key for key in keys if key < cut})
    return (few if len(few) >= REACH else sorted(set(keys)))[:REACH]


def _run_keys(words: Sequence[bytes]) -> Iterable[int]:
    """Joined by ``map`` over shifted copies, which keeps the loop in C: half the time of cutting up one buffer."""
    if len(words) <= SHINGLE:
        return [xxh3_64_intdigest(b"".join(words))] if words else []
    shifted = (words[place:] for place in range(SHINGLE))
    return map(xxh3_64_intdigest, map(b"".join, zip(*shifted, strict=False)))
