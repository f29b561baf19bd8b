"""Lines that a page changes by itself: counters, times that count from now, links to other stories, advertisements.

The reader of pages leaves most of them out. Of those that slip through, a change is nobody's edit. A counter or an
advertisement is the whole line and a link is set apart, because "12 people were hurt" is news. Own collection.
"""

import re

COUNTED = (
    "aufrufe", "bình luận", "comentarios", "comentários", "comments?", "commentaires?", "commenti", "görüntülenme",
    "kommentarer", "kommentare?", "komentarz[ey]?", "komentarzy", "leituras", "lecturas?", "lectures?", "likes?",
    "lượt xem", "okunma", "partages?", "reacties?", "reactions?", "readers", "reads?", "shares?", "views?", "visitas?",
    "visningar", "visninger", "visualizações", "visualizzazioni", "vues?", "weergaven", "wyświetleń", "yorum", "σχόλια",
    "комментари(?:й|я|ев)", "коментар(?:і|ів)?", "переглядів", "просмотр(?:а|ов)?", "تعليقات?", "مشاهد(?:ة|ات)",
    "تعليق", "بازدید", "次(?:阅读|浏览)", "回閲覧", "件のコメント", "条评论", "조회", "댓글",
)  # fmt: skip
TIMES = (
    "seconds?", "minutes?", "mins?", "hours?", "hrs?", "days?", "weeks?", "sekunden?", "minuten?", "stunden?",
    "tage?n?", "heures?", "jours?", "minutos?", "horas?", "d[ií]as?", "minut[oi]", "or[ae]", "giorn[oi]", "uur",
    "dagen", "minuter", "timm?[ae]r?", "timer", "minut[yę]?", "godzin[yę]?", "минут[уы]?", "час(?:а|ов)?",
    "хвилин[иу]?", "годин[иу]?", "dakika", "saat", "gün", "menit", "jam", "phút", "giờ", "دقائق", "دقيقة", "ساعات",
    "ساعة", "मिनट", "घंटे", "分钟", "小时", "分鐘", "小時", "分", "時間", "분", "시간",
)  # fmt: skip
AGO = (
    "ago", "read", "atrás", "fa", "geleden", "lalu", "önce", "sedan", "siden", "sitten", "temu", "trước", "πριν",
    "назад", "тому", "पहले", "前", "전", "yang lalu",
)  # fmt: skip
SINCE = ("vor", "hace", "il y a", "há", "för", "for", "منذ", "לפני")
ADVERTS = (
    "ad", "ads", "advertisement", "advertising", "anzeige", "annons", "annonse", "iklan", "ilan", "mainos",
    "publicidad", "publicidade", "publicité", "pubblicità", "quảng cáo", "reclame", "reklam", "reklama", "sponsored",
    "werbung", "διαφήμιση", "реклама", "פרסומת", "إعلان", "विज्ञापन", "โฆษณา", "广告", "廣告", "広告", "광고",
)  # fmt: skip
LEADS = (
    "à lire aussi", "a lire aussi", "also read", "auch interessant", "baca juga", "citește și", "czytaj też",
    "czytaj także", "čtěte také", "lees ook", "leggi anche", "leia mais", "leia também", "les også", "lesen sie auch",
    "lee también", "lea también", "lire aussi", "lue myös", "læs også", "läs också", "mehr zum thema", "more on this",
    "read also", "read more", "read next", "recommended", "related", "related articles?", "related stor(?:y|ies)",
    "see also", "te puede interesar", "weitere artikel", "xem thêm", "you may also like", "zobacz także",
    "διαβάστε επίσης", "читайте також", "читайте также", "קראו גם", "اقرأ أيضا", "بیشتر بخوانید", "यह भी पढ़ें",
    "อ่านเพิ่มเติม", "相关阅读", "延伸閱讀", "関連記事", "관련기사",
)  # fmt: skip

_NUMBER = r"\d[\d.,\u00a0\u202f]*\s?(?:k|m|tys\.?|тыс\.?|万|萬|천|만)?"


def _any(words: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(words)})"


_AMOUNT = (
    rf"{_NUMBER}\s?{_any(COUNTED)}|{_any(COUNTED)}\s?:?\s?\(?{_NUMBER}\)?|"
    rf"{_NUMBER}\s?{_any(TIMES)}\s?{_any(AGO)}|{_any(SINCE)}\s{_NUMBER}\s?{_any(TIMES)}|"
    rf"{_NUMBER} people (?:have )?(?:shared|read|liked?|viewed) this(?: article| story| page| post)?|"
    rf"(?:viewed|read|shared) {_NUMBER} times"
)
_SAID = (
    r"(?:(?:last |first )?(?:updated|published|posted|aktualisiert|veröffentlicht|mis à jour|publié|actualizado):?\s)?"
)
_COUNTER = re.compile(rf"\W*{_SAID}(?:{_AMOUNT})\W*")
_PIECE = re.compile(r"\s[|;/\u00b7\u2022\u2013\u2014-]\s|,\s")
_ADVERT = re.compile(rf"\W*{_any(ADVERTS)}(?:\s?\d+)?\W*")
_LEAD = re.compile(rf"\W*{_any(LEADS)}\s*(?:[:：|»>\u2013\u2014]|$)")
_LONGEST = 300  # characters: longer lines are prose
_LONGEST_PIECE = 60


def passes(line: str) -> bool:
    """Whether a line is one that changes by itself."""
    if len(line) > _LONGEST:
        return False
    line = line.casefold()
    if _LEAD.match(line) or _ADVERT.fullmatch(line):
        return True
    return all(len(piece) <= _LONGEST_PIECE and _COUNTER.fullmatch(piece) for piece in _PIECE.split(line))
