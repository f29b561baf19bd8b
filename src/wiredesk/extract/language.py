"""The language of the story: what the page declares, checked against what it says."""

import re
from collections.abc import Iterator
from functools import cache

from gcld3 import NNetLanguageIdentifier

from wiredesk.extract import tongues
from wiredesk.extract.document import Document
from wiredesk.extract.reading import Candidate, Reading

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-.*)?", re.IGNORECASE)
_SAMPLE = 2000  # characters that the recogniser is shown
_ENOUGH = 120  # characters of story below which the page's own word stands
_NAMES = {"english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es"}
# Country codes and withdrawn codes in place of language codes (IANA language subtag registry, "Deprecated").
_MEANT = {
    "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "in": "id", "iw": "he", "ji": "yi", "jp": "ja", "kr": "ko",
    "ua": "uk", "vn": "vi",
}  # fmt: skip
# ISO 639-2 codes of languages that BCP 47 names with two letters.
_LONG = {
    "ara": "ar", "bul": "bg", "ces": "cs", "chi": "zh", "cze": "cs", "dan": "da", "deu": "de", "dut": "nl", "ell": "el",
    "eng": "en", "fas": "fa", "fin": "fi", "fra": "fr", "fre": "fr", "ger": "de", "gre": "el", "heb": "he", "hin": "hi",
    "hun": "hu", "ind": "id", "ita": "it", "jpn": "ja", "kor": "ko", "nld": "nl", "nor": "no", "per": "fa", "pol": "pl",
    "por": "pt", "ron": "ro", "rum": "ro", "rus": "ru", "spa": "es", "swe": "sv", "tha": "th", "tur": "tr", "ukr": "uk",
    "vie": "vi", "zho": "zh",
}  # fmt: skip
_NO_LANGUAGE = frozenset({"mis", "mul", "und", "xx", "zxx"})


def normal(tag: str) -> str | None:
    """A language tag in the form of BCP 47 (RFC 5646, section 2.1.1): ``en_us`` is ``en-US``. None for no tag."""
    text = tag.strip().replace("_", "-").split(",")[0].split(".")[0].strip()
    text = _NAMES.get(text.lower(), text)
    found = _TAG.fullmatch(text) if len(text) <= 35 else None
    if found is None:
        return None
    language = found[1].lower()
    language = _MEANT.get(language, _LONG.get(language, language))
    if language in _NO_LANGUAGE:
        return None
    return "-".join(filter(None, (language, (found[2] or "").title(), (found[3] or "").upper())))


def declared(doc: Document) -> str | None:
    """The first language tag that the page declares, unchecked."""
    return next((candidate.value for candidate in _candidates(doc)), None)


def read(doc: Document, text: str) -> Reading[str | None]:
    """The BCP 47 tag of the story ``text``; the declared one unless script or words of the text speak against it."""
    lost: list[Candidate[str | None]] = []
    for candidate in _candidates(doc):
        if len(text) < _ENOUGH or tongues.could_be(_base(candidate.value), text):
            return Reading(candidate.value, candidate.evidence, tuple(lost))
        lost.append(Candidate(candidate.value, candidate.evidence, "the text is in another language"))
    found, _ = tongues.judge(text)
    if found:
        return Reading(found, "words of the text", tuple(lost))
    detected = _detect(text[:_SAMPLE]) if len(text) >= 40 else None
    return Reading(detected, "language detection" if detected else "", tuple(lost))


def _base(tag: str) -> str:
    return tag.split("-", 1)[0]


def _candidates(doc: Document) -> Iterator[Candidate[str]]:
    seen = set()
    for tag, evidence in _declarations(doc):
        value = normal(tag)
        if value and value not in seen:
            seen.add(value)
            yield Candidate(value, evidence)


def _declarations(doc: Document) -> Iterator[tuple[str, str]]:
    root = doc.boxes[0].attrs if doc.boxes else {}
    for name in ("lang", "xml:lang"):
        if value := root.get(name):
            yield value, f"html[{name}]"
    article = doc.ld_article
    if article and (spoken := article.get("inLanguage")):
        first = spoken[0] if isinstance(spoken, list) and spoken else spoken
        tag = first.get("alternateName") or first.get("name") if isinstance(first, dict) else first
        if isinstance(tag, str):
            yield tag, "json-ld inLanguage"
    for name in ("og:locale", "content-language", "language", "dc.language", "dcterms.language"):
        for value in doc.meta.get(name, ())[:1]:
            yield value, f"meta {name}"


@cache
def _recogniser() -> NNetLanguageIdentifier:
    return NNetLanguageIdentifier(0, _SAMPLE)


def _detect(text: str) -> str | None:
    """The language of ``text`` by CLD3 (Google's recogniser, 107 languages), where it is sure; else None."""
    found = _recogniser().FindLanguage(text)
    return normal(found.language) if found.is_reliable else None
