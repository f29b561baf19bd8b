"""Words with which newsrooms tell of a correction, in the languages we read most. Own collection.

A word opens a paragraph and is set apart from what follows ("Correction: ...", "(更正)"), for a text may speak of a
correction of prices. A phrase speaks of the article itself, so it counts anywhere in the first words.
"""

import re

from wiredesk.dedupe.tokens import tokens

CORRECTION_WORDS = (
    "anmerkung der redaktion",
    "berichtigung",
    "clarification",
    "corecție",
    "correcció",
    "corrección",
    "corrected",
    "correctie",
    "correctif",
    "correction",
    "corrections",
    "corrects",
    "correzione",
    "correção",
    "düzeltme",
    "editors note",
    "erată",
    "errata",
    "errata corrige",
    "erratum",
    "esclarecimento",
    "fe de errata",
    "fe de erratas",
    "fe derrates",
    "helyesbítés",
    "helyreigazítás",
    "hinweis der redaktion",
    "ispravak",
    "ispravka",
    "klarstellung",
    "koreksi",
    "korekta",
    "korjaus",
    "korrektur",
    "oikaisu",
    "oprava",
    "ralat",
    "rectificación",
    "rectificare",
    "rectificatie",
    "rectificatif",
    "retificação",
    "rettelse",
    "rettifica",
    "rättelse",
    "sprostowanie",
    "tekzip",
    "đính chính",
    "διευκρίνιση",
    "διόρθωση",
    "виправлення",
    "исправление",
    "поправка",
    "спростування",
    "уточнение",
    "уточнення",
    "הבהרה",
    "תיקון טעות",
    "اصلاحیه",
    "تصحيح",
    "تصحیح",
    "تنويه",
    "توضيح",
    "भूल सुधार",
    "शुद्धिपत्र",
    "सुधार",
    "সংশোধনী",
    "திருத்தம்",
    "แก้ไขข่าว",
    "修正",
    "勘誤",
    "勘误",
    "更正",
    "訂正",
    "바로잡습니다",
    "정정",
    "정정보도",
)
CORRECTION_PHRASES = (
    "an earlier version of this",
    "article has been amended",
    "article has been corrected",
    "article was amended",
    "article was corrected",
    "correction was made",
    "dans une version précédente",
    "eerdere versie van dit",
    "en tidigare version av",
    "en tidligere version af",
    "en tidligere versjon av",
    "en una versión anterior",
    "has been updated to correct",
    "in an earlier version of this",
    "in einer früheren fassung",
    "in einer früheren version",
    "in einer vorherigen version",
    "in una versione precedente",
    "numa versão anterior",
    "poprzedniej wersji",
    "previous version of this",
    "story has been corrected",
    "story was corrected",
    "uma versão anterior dest",
    "una versione precedente di questo",
    "una versión anterior de est",
    "une version antérieure",
    "une version précédente",
    "в более ранней версии",
    "в предыдущей версии",
    "у попередній версії",
    "在本文的早期版本",
    "当初の記事",
    "本文先前版本",
)

_OPENING = 3  # tokens before which the word stands: "(Correction)", "3 May: correction"
_PHRASE = 14  # tokens among which the phrase begins
_APART = re.compile(r"[:：)\]】》|\u2013\u2014]|\s-\s")
_NEAR = 50  # characters within which a word of correction is set apart
_LINE = 6  # tokens of a line that is nothing but the word and perhaps a date


def _folded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(tokens(phrase)) for phrase in phrases)


_WORDS = tuple(f"{word} " for word in _folded(CORRECTION_WORDS))
_PHRASES = tuple(f" {phrase}" for phrase in _folded(CORRECTION_PHRASES))


def is_correction_note(paragraph: str) -> bool:
    """Whether a paragraph tells of a correction of the article that it stands in."""
    found = tokens(paragraph)
    opening = " ".join(found[:_PHRASE])
    if any(phrase in f" {opening}" for phrase in _PHRASES):
        return True
    if len(found) > _LINE:
        found = tokens(paragraph[: max((mark.end() for mark in _APART.finditer(paragraph[:_NEAR])), default=0)])
    return any(f"{' '.join(found[place:])} ".startswith(_WORDS) for place in range(min(_OPENING, len(found))))
