"""The likeliest character set of bytes that no label explains.

First charset-normalizer, among the encodings that the web uses; then, where it says a Latin script, the alphabet that
covers the accented letters: statistics of short texts cannot tell French in windows-1252 from Polish in windows-1250.
"""

import re

import charset_normalizer

MAX_BYTES = 16_384
"""Of text beyond ASCII: statistics gain nothing from more, and cost a microsecond for every ten bytes."""

# Python codec -> name of the WHATWG Encoding Standard. Only these are looked for.
_CANDIDATES = {
    "big5hkscs": "big5",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "cp1252": "windows-1252",
    "cp1253": "windows-1253",
    "cp1254": "windows-1254",
    "cp1255": "windows-1255",
    "cp1256": "windows-1256",
    "cp1257": "windows-1257",
    "cp874": "windows-874",
    "cp932": "shift_jis",
    "cp949": "euc-kr",
    "euc_jp": "euc-jp",
    "gb18030": "gb18030",
    "iso8859_2": "iso-8859-2",
    "koi8_r": "koi8-r",
    "koi8_u": "koi8-u",
}

# Letters beyond ASCII of the languages written in each Latin code page (Unicode CLDR exemplar characters).
_ALPHABETS = {
    "cp1252": (
        "àâæçèéêëîïôœùûüÿ",  # French
        "äöüß",  # German
        "áéíñóúüªº",  # Spanish
        "ãáàâçéêíóôõúü",  # Portuguese
        "àèéìíòóùú",  # Italian
        "åäöéü",  # Swedish, Finnish
        "åæøéòô",  # Danish, Norwegian
        "äëïéèöóüáíú",  # Dutch
        "áæðéíóöúýþ",  # Icelandic
        "àçéèíïóòúü·",  # Catalan
    ),
    "cp1250": (
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "ąćęłńóśźż",  # Polish
        "áéíóöőúüű",  # Hungarian
        "ăâîşţ",  # Romanian
        "čćđšž",  # Croatian, Slovene
    ),
    "cp1254": ("çğıöşüâîûi̇",),  # Turkish; its capital I with a dot folds to two characters
    "cp1257": (
        "ąčęėįšųūž",  # Lithuanian
        "āčēģīķļņšūž",  # Latvian
        "äöõüšž",  # Estonian
    ),
    "iso8859_2": (
        "ąćęłńóśźż",  # Polish
        "áčďéěíňóřšťúůýž",  # Czech
        "áéíóöőúüű",  # Hungarian
        "čćđšž",  # Croatian, Slovene
    ),
}

_LATIN = frozenset(_ALPHABETS)
# Text between tags. No multi-byte encoding of the web uses the bytes of < and > inside a character.
_RUN = re.compile(rb"[^<>]+")


def _sample(body: bytes) -> bytes:
    """Up to ``MAX_BYTES`` of the runs of text that decide, without markup and scripts in ASCII."""
    runs, size = [], 0
    for run in _RUN.finditer(body):
        if run[0].isascii():
            continue
        runs.append(run[0][: MAX_BYTES - size])
        size += len(runs[-1])
        if size >= MAX_BYTES:
            break
    return b"\n".join(runs)


def _latin(body: bytes) -> str:
    """The Latin code page, in order of use on the web, in which the accented letters form one language's alphabet."""
    best, best_share = "cp1252", -1.0
    for codec, alphabets in _ALPHABETS.items():
        letters = [one for one in body.decode(codec, "replace") if one > "\x7f" and not one.isspace()]
        folded = [one.lower() for one in letters if one.isalpha()]
        for alphabet in alphabets:
            share = sum(one in alphabet for one in folded) / max(len(letters), 1)
            if share > best_share:
                best, best_share = codec, share
    return best


def likeliest(body: bytes) -> str:
    """The WHATWG name of the encoding ``body`` is most likely in; windows-1252, the web's default, when in doubt."""
    sample = _sample(body)
    best = charset_normalizer.from_bytes(sample, cp_isolation=list(_CANDIDATES)).best()
    if best is None:
        return "windows-1252"
    codec = _latin(sample) if best.encoding in _LATIN else best.encoding
    return _CANDIDATES.get(codec, "windows-1252")
