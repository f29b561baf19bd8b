"""Words with which newsrooms tell of a correction, in the languages we read most. Own collection.

A word opens a paragraph and is set apart from what follows ("Correction: ...", "(更正)"), for a text may speak of a
correction of prices. A phrase speaks of the article itself, so it counts anywhere in the first words.
"""

import re

from wiredesk.web.text import fold

CORRECTION_WORDS = (
    "aclaración",
    "anmerkung der redaktion",
    "atitaisymas",
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
    "erramos",
    "errata",
    "errata corrige",
    "erratum",
    "esclarecimento",
    "fe de errata",
    "fe de erratas",
    "fe de errores",
    "fe derrates",
    "helyesbítés",
    "helyreigazítás",
    "hinweis der redaktion",
    "ispravak",
    "ispravka",
    "klarstellung",
    "koreksi",
    "korekta",
    "korjattu",
    "korjaus",
    "korrektur",
    "korrekturhinweis",
    "labojums",
    "leiðrétting",
    "oikaisu",
    "oprava",
    "parandus",
    "popravak",
    "popravek",
    "ralat",
    "rectificación",
    "rectificare",
    "rectificatie",
    "rectificatif",
    "rectification",
    "retificação",
    "rettelse",
    "rettifica",
    "richtigstellung",
    "rättelse",
    "sprostowanie",
    "tekzip",
    "zuzenketa",
    "đính chính",
    "διευκρίνιση",
    "διόρθωση",
    "виправлення",
    "виправлено",
    "исправление",
    "исправлено",
    "поправка",
    "спростування",
    "уточнение",
    "уточнення",
    "הבהרה",
    "תיקון",
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
    "แก้ไข",
    "おわびと訂正",
    "お詫びと訂正",
    "修正",
    "勘誤",
    "勘误",
    "更正",
    "訂正",
    "바로잡습니다",
    "정정",
    "정정보도",
    "정정보도문",
)
# Of English and German the pieces of which the phrases are made.
_PIECES = (
    "article", "blog", "caption", "column", "headline", "item", "page", "piece", "post", "report", "story", "text",
)  # fmt: skip
_MENDED = (
    "has been amended", "has been corrected", "has been updated to correct", "has been updated to remove",
    "incorrectly stated", "misstated", "was amended", "was corrected", "was updated to correct",
    "was updated to remove",
)  # fmt: skip
CORRECTION_PHRASES = (
    "abbiamo corretto",
    "an earlier version gave",
    "an earlier version incorrectly",
    "an earlier version misstated",
    "an earlier version said",
    "artikel is gecorrigeerd",
    "artikeln har rättats",
    "artikkelen er rettet",
    "artikkelia korjattu",
    "artiklen er rettet",
    "cet article a été corrigé",
    "contrairement à ce que nous avions écrit",
    "correction was made",
    "dans une première version",
    "dans une version antérieure",
    "dans une version précédente",
    "eerdere versie van dit",
    "em uma versão anterior",
    "en tidigare version av",
    "en tidligere version af",
    "en tidligere versjon av",
    "en una primera versión",
    "en una versión anterior",
    "esta noticia ha sido corregida",
    "este artigo foi corrigido",
    "este artículo ha sido corregido",
    "haben das korrigiert",
    "haben den fehler korrigiert",
    "haben dies korrigiert",
    "hemos corregido",
    "in der ursprünglichen fassung",
    "in der ursprünglichen version",
    "in een eerdere versie",
    "in una prima versione",
    "in una versione precedente",
    "juttua korjattu",
    "korábbi verziójában",
    "korábbi változatában",
    "nachträglich korrigiert",
    "nous avons corrigé",
    "numa primeira versão",
    "numa versão anterior",
    "phiên bản trước của bài",
    "pierwotnej wersji artykułu",
    "pierwotnej wersji tekstu",
    "poprzedniej wersji",
    "předchozí verzi textu",
    "předchozí verzi článku",
    "původní verzi textu",
    "původní verzi článku",
    "reportagem foi corrigida",
    "saken er rettet",
    "story corrects",
    "texten har rättats",
    "texto foi corrigido",
    "this version corrects",
    "uma versão anterior dest",
    "una versione precedente di questo",
    "una versión anterior de est",
    "une première version de cet article",
    "une version antérieure",
    "une version précédente",
    "versi sebelumnya dari artikel",
    "versiune anterioară a acest",
    "we have corrected",
    "önceki sürümünde",
    "önceki versiyonunda",
    "σε προηγούμενη έκδοση",
    "σε προηγούμενη εκδοχή",
    "в более ранней версии",
    "в первоначальной версии материала",
    "в первоначальной версии статьи",
    "в первоначальной версии текста",
    "в предыдущей версии",
    "у першій версії",
    "у попередній версії",
    "בגרסה קודמת",
    "تم تصحيح هذا",
    "نسخة سابقة من هذا",
    "在本文的早期版本",
    "当初の記事",
    "文先前版本",
    "文已更正",
    "文早期版本",
    "文此前版本",
    "此前版本有误",
    "特此更正",
    "記事の一部を訂正",
    "기사 내용을 바로잡습니다",
)
_MADE = (
    *(
        f"{when} version of {which} {one}"
        for when in ("earlier", "previous")
        for which in ("the", "this")
        for one in _PIECES
    ),
    *(f"{one} {mended}" for one in ("article", "piece", "report", "story") for mended in _MENDED),
    *(
        f"in einer {when} {text}"
        for when in ("ersten", "früheren", "vorherigen", "älteren")
        for text in ("fassung", "version")
    ),
)
# Where a note in Japanese says what it is: at its end.
_APOLOGY = re.compile("(?:お詫び|おわび)(?:して|の上|のうえ)?[、]?訂正")

_OPENING = 3  # words before which the word stands: "(Correction)", "3 May: correction"
_PHRASE = 14  # words among which the phrase begins
_BEGINNING = 400  # characters that hold them
_LONGEST = 1500  # of a note; longer paragraphs are the story
_APART = re.compile(r"[:：)\]】》|\u2013\u2014]|\s-\s")
_NEAR = 50  # characters within which a word of correction is set apart
_LINE = 6  # words of a line that is nothing but the word and perhaps a date

# A word; in Han, Kana, Thai, Lao, Khmer and Myanmar, where nothing sets words apart, a sign.
_SIGN = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(f"[{_SIGN}]|[^\\W_{_SIGN}]+")


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).replace("'", ""))


def _folded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(_words(phrase)) for phrase in phrases)


_OPENERS = tuple(f"{word} " for word in _folded(CORRECTION_WORDS))
_PHRASES = re.compile(rf" (?:{'|'.join(sorted(_folded((*CORRECTION_PHRASES, *_MADE))))})")


def is_correction_note(paragraph: str) -> bool:
    """Whether a paragraph tells of a correction of the article that it stands in."""
    if len(paragraph) > _LONGEST:
        return False
    found = _words(paragraph[:_BEGINNING])
    if _PHRASES.search(" " + " ".join(found[:_PHRASE])) or _APOLOGY.search(paragraph):
        return True
    apart = max((mark.end() for mark in _APART.finditer(paragraph[:_NEAR])), default=0)
    if _opens(_words(paragraph[:apart])):
        return True
    return len(found) <= _LINE and _opens(found) and (len(found) == 1 or any(map(_dated, found)))


def _opens(found: list[str]) -> bool:
    """Whether a word of correction comes first, or behind a date."""
    places = [place for place in range(min(_OPENING, len(found))) if place == 0 or any(map(_dated, found[:place]))]
    return any(f"{' '.join(found[place:])} ".startswith(_OPENERS) for place in places)


def _dated(word: str) -> bool:
    return any(map(str.isdigit, word))
