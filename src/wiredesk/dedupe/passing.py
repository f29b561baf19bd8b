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
# Calls that no sentence of a story opens with; a headline may follow without a mark.
POINTERS = (
    "à lire aussi", "à lire également", "also read", "auch interessant", "baca juga", "czytaj także", "czytaj też",
    "čtěte také", "devamını oku", "leer también", "lees ook", "leggi anche", "leia também", "leia mais", "les også",
    "lesen sie auch", "lesetipp", "lea también", "lee también", "lire aussi", "lire également", "lue myös", "læs også",
    "läs också", "läs även", "olvassa el ezt is", "přečtěte si také", "pročitajte i", "read also", "sehen sie auch",
    "te puede interesar", "vea también", "voir aussi", "xem thêm", "zobacz także", "zobacz też", "διαβάστε ακόμη",
    "διαβάστε επίσης", "прочетете още", "читайте також", "читайте также", "читайте ещё", "читайте еще", "קראו גם",
    "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "بیشتر بخوانید", "यह भी पढ़ें", "ये भी पढ़ें", "আরও পড়ুন", "อ่านเพิ่มเติม",
    "อ่านข่าวเพิ่มเติม",
    "延伸閱讀", "相关阅读", "相关新闻", "相關新聞", "関連記事", "あわせて読みたい", "관련기사", "관련 기사",
)  # fmt: skip
LEADS = (
    *POINTERS,
    "a lire aussi", "citește și", "mehr zum thema", "more on this", "read more", "read next", "recommended",
    "related", "related articles?", "related stor(?:y|ies)", "see also", "weitere artikel", "you may also like",
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
