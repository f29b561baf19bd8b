"""Notices that stand where an article stood, under its own headline or another, with status 200. Own collection."""

import re

from wiredesk.dedupe.tokens import tokens

_LONGEST = 70  # tokens of a notice
_SHARE = 0.5  # of the words of the article that it stands for, at most

REMOVED = (
    r"(?:is|are) (?:no longer|not) available",
    r"(?:has been|was) (?:removed|withdrawn|deleted|taken down|unpublished|retracted)",
    r"nicht (?:mehr|länger) verfügbar",
    r"wurde (?:\w+ )?(?:entfernt|gelöscht|zurückgezogen)",
    r"n['\u2019]est plus (?:disponible|en ligne)",
    r"a été (?:supprimée?|retirée?|dépubliée?)",
    r"ya no (?:está|se encuentra) disponible",
    r"ha sido (?:eliminad|retirad)[oa]",
    r"não está mais disponível",
    r"já não está disponível",
    r"foi (?:removid|retirad)[oa]",
    r"non è più disponibile",
    r"è stat[oa] rimoss[oa]",
    r"niet (?:langer|meer) beschikbaar",
    r"is verwijderd",
    r"inte längre tillgänglig",
    r"har tagits bort",
    r"ikke l(?:eng|æng)ere? tilg(?:jeng|æng)elig",
    r"er fjernet",
    r"ei ole enää saatavilla",
    r"nie jest już dostępn",
    r"został[ao]? usunięt",
    r"není k dispozici",
    r"byl[ao]? (?:odstraněn|smazán)",
    r"már nem (?:érhető el|elérhető)",
    r"nu mai este disponibil",
    r"a fost șters",
    r"больше не доступ",
    r"был[ао]? удал[её]н",
    r"більше не доступ",
    r"було видалено",
    r"δεν είναι πλέον διαθέσιμ",
    r"artık (?:mevcut|yayında) değil",
    r"yayından kaldırıl",
    r"(?:sudah|telah) (?:tidak tersedia|dihapus)",
    r"không còn tồn tại",
    r"đã bị (?:xóa|gỡ)",
    r"已(?:被)?(?:删除|刪除|下架|撤回)",
    r"(?:文章|内容|页面)不存在",
    r"公開を終了",
    r"掲載(?:期間)?(?:が|を)終了",
    r"削除されました",
    r"삭제된 (?:기사|페이지)",
    r"삭제되었",
    r"لم يعد متاح",
    r"تم حذف",
    r"دیگر در دسترس نیست",
    r"אינ[הו] זמינ",
    r"הוסר[ה ]",
    r"अब उपलब्ध नहीं",
    r"हटा दिया गया",
)
_REMOVED = re.compile("|".join(REMOVED))


def announces_removal(title: str, text: str, before: str) -> bool:
    """Whether a page says only that its article was taken down, where ``before`` stood."""
    words = len(tokens(text))
    if words > _LONGEST or words > _SHARE * len(tokens(before)):
        return False
    return _REMOVED.search(f"{title}\n{text}".casefold()) is not None
