"""Lines that are never the story where they stand alone: over an advertisement, over the stories before and after.

Collected like the tables of ``phrases``; a line matches as a whole, folded, without marks around it.
"""

from wiredesk.extract.phrases import every

ADVERTISEMENT = every(
    {
        "latin": (
            "ad|ads|advert|advertisement|advertisement - continue reading below|advertising|story continues below|"
            "scroll to continue|scroll to continue with content|sponsored content|passer la publicité|"
            "saltar publicidad|anzeige|werbung|publicité|pub|publicidad|publicidade|"
            "continua após a publicidade|"
            "continua depois da publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos|auglýsing|reklama|"
            "reklame|reklaam|reklam|hirdetés|publicitate|publicitat|oglas|skelbimas|quảng cáo|iklan|inzerce|"
            "inzercia|tangazo|matangazo"
        ),
        "others": (
            "διαφήμιση|реклама|оглас|إعلان|اعلان|إعلانات|تبلیغات|آگهی|اشتہار|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|"
            "പരസ്യം|โฆษณา|広告|スポンサーリンク|광고|广告|廣告|廣告（請繼續閱讀本文"
        ),
    }
)
"""What stands over an advertisement."""

NEIGHBOURS = every(
    {
        "ar": "المقال السابق|المقال التالي|الخبر السابق|الخبر التالي|السابق|التالي",
        "bg": "предишна статия|следваща статия|предишна новина|следваща новина",
        "cs": "předchozí článek|další článek|následující článek",
        "da": "forrige artikel|næste artikel",
        "de": (
            "vorheriger artikel|nächster artikel|vorheriger beitrag|nächster beitrag|voriger artikel|vorige meldung|"
            "nächste meldung|vorherige meldung"
        ),
        "el": "προηγούμενο άρθρο|επόμενο άρθρο",
        "en": (
            "previous article|previous post|next post|previous story|next story|older post|newer post|"
            "prev article|previous entry|next entry"
        ),
        "es": (
            "artículo anterior|artículo siguiente|siguiente artículo|noticia anterior|noticia siguiente|"
            "entrada anterior|entrada siguiente"
        ),
        "fa": "مطلب قبلی|مطلب بعدی|خبر قبلی|خبر بعدی",
        "fi": "edellinen artikkeli|seuraava artikkeli",
        "fr": "article précédent|article suivant|billet précédent|billet suivant|publication précédente",
        "he": "הכתבה הקודמת|הכתבה הבאה",
        "hr": "prethodni članak|sljedeći članak|prethodna vijest|sljedeća vijest",
        "hu": "előző cikk|következő cikk",
        "id": "artikel sebelumnya|artikel selanjutnya|artikel berikutnya|berita sebelumnya|berita selanjutnya",
        "it": "articolo precedente|articolo successivo|prossimo articolo",
        "ja": "前の記事|次の記事|前の記事へ|次の記事へ",
        "ko": "이전 기사|다음 기사|이전기사|다음기사|이전글|다음글",
        "nl": "vorig artikel|volgend artikel|vorige artikel|volgende artikel|vorig bericht|volgend bericht",
        "no": "forrige artikkel|neste artikkel|forrige sak|neste sak",
        "pl": "poprzedni artykuł|następny artykuł|poprzedni wpis|następny wpis",
        "pt": "artigo anterior|próximo artigo|artigo seguinte|notícia anterior|próxima notícia|matéria anterior",
        "ro": "articolul anterior|articolul precedent|articolul următor",
        "ru": "предыдущая статья|следующая статья|предыдущая новость|следующая новость|предыдущая запись",
        "sk": "predchádzajúci článok|ďalší článok|nasledujúci článok",
        "sr": "претходни чланак|следећи чланак|prethodna vest|sledeća vest",
        "sv": "föregående artikel|nästa artikel",
        "th": "ข่าวก่อนหน้า|ข่าวถัดไป|บทความก่อนหน้า|บทความถัดไป",
        "tr": "önceki haber|sonraki haber|önceki yazı|sonraki yazı|önceki makale|sonraki makale",
        "uk": "попередня стаття|наступна стаття|попередня новина|наступна новина",
        "vi": "bài trước|bài tiếp theo|bài viết trước|bài viết sau|tin trước|tin sau",
        "zh": "上一篇文章|下一篇文章|上一則|下一則",
    }
)
"""What stands over the story before or after this one."""
