"""Notes of correction, as newsrooms of many languages print them."""

import pytest

from wiredesk.web.corrections import CORRECTION_PHRASES, CORRECTION_WORDS, is_correction_note


@pytest.mark.parametrize(
    "paragraph",
    [
        "Correction: the ferry sails on Monday.",
        "CORRECTION (3 May 2026): the ferry sails on Monday, not on Sunday as we said.",
        "(Corrects spelling of name in paragraph 3)",
        "Correction 3 May 2026",
        "A correction was made on May 3, 2026, because the ferry sails on Monday and not on Sunday",
        "This article was amended on 3 May 2026 to say that the ferry sails on Monday.",
        "An earlier version of this article misstated the day on which the ferry sails.",
        "This story has been corrected to show that the ferry sails on Monday.",
        "Editor\u2019s note: the day was wrong.",
        "Korrektur: Die Fähre fährt am Montag.",
        "Anmerkung der Redaktion: Die Fähre fährt am Montag.",
        "In einer früheren Fassung dieses Textes stand, die Fähre fahre am Sonntag.",
        "Une version précédente de cet article indiquait dimanche.",
        "Rectificatif : le bateau part lundi.",
        "Fe de errores: sale el lunes.".replace("errores", "erratas"),
        "Una versión anterior de este artículo decía domingo.",
        "Errata corrige: il traghetto parte lunedì.",
        "Uma versão anterior deste texto dizia domingo.",
        "Errata: a balsa parte na segunda-feira.",
        "Correctie: de boot vaart op maandag.",
        "Rättelse: Färjan går på måndag.",
        "Rettelse: Færgen sejler mandag.",
        "Oikaisu: lautta lähtee maanantaina.",
        "Sprostowanie: prom odpływa w poniedziałek.",
        "Oprava: trajekt vyplouvá v pondělí.",
        "Helyreigazítás: a komp hétfőn indul.",
        "Erată: feribotul pleacă luni.",
        "Διόρθωση: το πλοίο φεύγει Δευτέρα.",
        "Исправление: паром уходит в понедельник.",
        "В более ранней версии статьи говорилось о воскресенье.",
        "Виправлення: пором відходить у понеділок.",
        "Düzeltme: Feribot pazartesi kalkıyor.",
        "Ralat: feri berlayar hari Senin.",
        "Đính chính: phà chạy thứ Hai.",
        "تصحيح: تبحر العبارة يوم الاثنين",
        "اصلاحیه: کشتی دوشنبه حرکت می‌کند",
        "תיקון טעות: המעבורת יוצאת ביום שני",
        "भूल सुधार: नौका सोमवार को चलती है",
        "更正：渡轮周一开航。",
        "訂正：フェリーは月曜に出ます。",
        "[정정] 배는 월요일에 떠난다.",
        "(This version of the March 3 story corrects the day in paragraph 2)",
        "This piece was updated to remove a wrong reference to Sunday.",
        "We have corrected the day in this story.",
        "Korrekturhinweis: Die Fähre fährt am Montag.",
        "Hinweis: In einer ersten Fassung stand, die Fähre fahre am Sonntag.",
        "Dieser Artikel wurde nachträglich korrigiert.",
        "Contrairement à ce que nous avions écrit dans une première version, le bateau part lundi.",
        "Mise à jour : nous avons corrigé le jour du départ.",
        "En una primera versión de esta noticia se indicó domingo por error.",
        "ERRAMOS: a balsa parte na segunda-feira.",
        "Esta reportagem foi corrigida em 3 de maio.",
        "Artikkelia korjattu 3.5. kello 12: lautta lähtee maanantaina",
        "W pierwotnej wersji artykułu podaliśmy niedzielę.",
        "V předchozí verzi článku byla chybně uvedena neděle.",
        "Cikkünk korábbi változatában tévesen vasárnap állt.",
        "Într-o versiune anterioară a acestui articol era duminică.",
        "Haberin önceki versiyonunda pazar yazıyordu.",
        "Исправлено: паром уходит в понедельник",
        "В первоначальной версии материала говорилось о воскресенье.",
        "Σε προηγούμενη έκδοση του άρθρου γράφαμε Κυριακή.",
        "תיקון: המעבורת יוצאת ביום שני",
        "编者注：本文此前版本将开航日写成周日。",
        "本文已更正：渡轮周一开航。",
        "おわびと訂正：フェリーは月曜に出ます。",
        "フェリーは日曜としておりましたが、正しくは月曜です。お詫びして訂正いたします。",
        "정정보도문",
        "알려드립니다: 기사 내용을 바로잡습니다",
    ],
)
def test_a_note_is_known(paragraph: str) -> None:
    assert is_correction_note(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "A correction of prices in the market was overdue, said the bank's chief economist on Monday.",
        "Corrections officers went on strike in the north on Monday, the union said in a statement.",
        "Correctional facility: the inmates were moved on Monday to a prison in the north of the country.",
        "Mayor: the correction of the register will take a year.",
        "Market correction: shares fell by a tenth on Monday.",
        "The minister corrected himself: it was twelve.",
        "Clarification from the ministry is expected.",
        "Уточнение бюджета принято депутатами.",
        "The treaty was corrected in an earlier version of this law.",
        "В первоначальной версии законопроекта говорилось о воскресенье.",
        "Die Korrektur des Registers dauert ein Jahr, sagte die Bürgermeisterin am Montag in der Stadt.",
    ],
)
def test_a_text_that_speaks_of_corrections_is_no_note(paragraph: str) -> None:
    assert not is_correction_note(paragraph)


def test_tables_are_sorted() -> None:
    assert list(CORRECTION_WORDS) == sorted(CORRECTION_WORDS)
    assert list(CORRECTION_PHRASES) == sorted(CORRECTION_PHRASES)
