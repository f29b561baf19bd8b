"""Words that stand around photo credits, per language.

Sources: style guides and house captions of the agencies, the IPTC photo metadata terms (credit line, source, copyright
notice, creator) in translation, and Wiktionary for the everyday words of "photo", "picture", "source" and "courtesy".
Each table is sorted by language code.
"""

# "Photo", "picture": a credit follows when a colon, a copyright sign or a preposition comes after it.
PHOTO_WORDS: dict[str, str] = {
    "af": "foto prent",
    "ar": "تصوير صورة الصورة",
    "bg": "снимка снимки",
    "bn": "ছবি",
    "cs": "foto snímek",
    "cy": "llun",
    "da": "foto fotos pressefoto arkivfoto billede",
    "de": "foto fotos bild bilder symbolfoto symbolbild archivfoto archivbild titelbild fotocredit fotohinweis grafik",
    "el": "φωτογραφία φωτό φωτο φωτογραφίες",
    "en": "photo photos photograph photographs photography picture pictures pic image images illustration",
    "es": "foto fotos fotografía fotografia imagen imágenes ilustración",
    "et": "foto",
    "eu": "argazkia",
    "fa": "عکس",
    "fi": "kuva kuvat kuvaaja arkistokuva",
    "fr": "photo photos photographie image images illustration infographie",
    "he": "צילום תצלום",
    "hi": "फोटो तस्वीर फ़ोटो",
    "hr": "foto fotografija",
    "hu": "fotó fotók kép képek fotó/videó",
    "id": "foto dok ilustrasi gambar",
    "is": "ljósmynd mynd ljósmyndir",
    "it": "foto fotografia immagine",
    "ja": "写真 画像 撮影",
    "ko": "사진 사진출처 사진제공",
    "lt": "nuotrauka nuotr",
    "lv": "foto",
    "ms": "foto gambar",
    "nl": "foto foto's beeld fotograaf",
    "no": "foto bilde arkivfoto illustrasjon illustrasjonsfoto",
    "pl": "foto fot zdjęcie zdjęcia",
    "pt": "foto fotos fotografia imagem imagens divulgação/foto",
    "ro": "foto fotografie",
    "ru": "фото фотография коллаж снимок иллюстрация",
    "sk": "foto snímka",
    "sl": "foto",
    "sr": "фото foto",
    "sv": "foto bild arkivbild",
    "sw": "picha",
    "th": "ภาพ รูปภาพ",
    "tr": "fotoğraf foto fotoğraflar görsel",
    "uk": "фото колаж світлина",
    "ur": "تصویر",
    "vi": "ảnh hình",
    "xh": "umfanekiso ifoto",
    "zh": "图 图片 摄影 摄 圖 圖片",
    "zu": "isithombe izithombe",
}

# "Credit", "source", "rights": inside a caption they name who supplied the picture.
RIGHTS_WORDS: dict[str, str] = {
    "ar": "المصدر",
    "cs": "zdroj autor",
    "da": "kilde",
    "de": "quelle bildquelle fotoquelle bildrechte bildnachweis fotonachweis bildcredit urheber fotograf fotografin",
    "en": "credit credits source photographer copyright courtesy",
    "es": "crédito créditos fuente cortesía autor",
    "fi": "lähde",
    "fr": "crédit crédits source",
    "hu": "forrás",
    "id": "sumber kredit",
    "it": "fonte credit crediti",
    "ja": "出典 提供",
    "ko": "출처",
    "nl": "bron",
    "no": "kilde fotograf",
    "pl": "źródło autor",
    "pt": "crédito créditos fonte",
    "ro": "sursa sursă",
    "ru": "источник автор",
    "sv": "källa fotograf",
    "tr": "kaynak",
    "uk": "джерело",
    "vi": "nguồn",
    "zh": "来源 图片来源 图源 來源 圖片來源 圖源 出处",
}

# Fixed openings that need no colon.
OPENINGS: tuple[str, ...] = (
    "all rights reserved",
    "alle rechte vorbehalten",
    "cedida por",
    "copyright",
    "courtesy",
    "courtesy of",
    "courtesy photo",
    "crédit photo",
    "crédits photo",
    "crédits photos",
    "credit photo",
    "fotocredit",
    "image copyright",
    "image credit",
    "image credits",
    "image courtesy of",
    "image provided by",
    "image supplied by",
    "image source",
    "main image credit",
    "photo courtesy",
    "photo courtesy of",
    "photo credit",
    "photo credits",
    "photo provided by",
    "photo source",
    "photo supplied by",
    "photograph supplied by",
    "picture courtesy of",
    "picture credit",
    "picture provided by",
    "picture supplied by",
    "provided by",
    "screenshot via",
    "source photo",
    "tous droits réservés",
)

# After "photo", before the name.
PREPOSITIONS: dict[str, str] = {
    "cs": "od",
    "da": "af",
    "de": "von",
    "en": "by from via courtesy of",
    "es": "de por vía cortesía de",
    "fr": "de par via",
    "it": "di da",
    "nl": "van door",
    "no": "av",
    "pt": "de por",
    "sv": "av",
}

# What stands after the name, in scripts that put it there.
SUFFIXES: tuple[str, ...] = (
    "nuotr.",
    "기자",
    "提供",
    "撮影",
    "摄",
    "摄影",
    "攝",
    "攝影",
    "供图",
    "供圖",
    "제공",
    "촬영",
)

# A credit may be one of these words alone: the picture came from those whom it shows, or from nobody in particular.
LONE_CREDITS = frozenset(
    [
        "archiv", "archive", "archives", "archivo", "arkiv", "arquivo", "cc", "collage", "contributed", "courtesy",
        "courtesy photo", "creative commons", "divulgação", "dr", "file", "file photo", "fotomontage", "handout",
        "instagram", "privat", "private", "provided", "public domain", "reproducción", "reprodução", "screengrab",
        "screenshot", "sithunyelwe", "stock", "submitted", "supplied", "supplied image", "supplied photo", "twitter",
        "wikimedia commons", "wikipedia", "youtube", "代表撮影", "资料图片",
    ]
)  # fmt: skip

# In brackets, or at the end of a caption, these are no credit: they say what kind of picture it is.
KIND_OF_PICTURE = frozenset(
    [
        "above", "archivaufnahme", "archivbild", "archivfoto", "arkistokuva", "arkivbild", "arkivfoto", "below", "c",
        "der.", "derecha", "droite", "foto de archivo", "fotomontáž", "gauche", "ilustračné foto", "ilustrační foto",
        "imagen de archivo", "imagen ilustrativa", "izq.", "izquierda", "l", "l-r", "left", "li.", "links", "m",
        "mitte", "pictured", "r", "re.", "rechts", "right", "symbolbild", "symbolfoto", "v.l.", "v.l.n.r.",
        "zdjęcie ilustracyjne", "à droite", "à gauche", "архив", "архивное фото",
        "中央", "右", "左", "資料", "資料写真",
        "자료사진",
    ]
)  # fmt: skip

# Printed beside pictures by players, galleries and screen-reader labels; never part of caption or credit.
BUTTONS = frozenset(
    [
        "+1", "abrir en galería", "abspielen", "advertisement", "agrandir", "ampliar", "anzeige", "back", "bild",
        "bild in lightbox öffnen", "bild vergrößern", "bilder", "bildunterschrift anzeigen", "close", "copy link",
        "details", "download", "enlarge image", "enlarge this image", "expand", "expand image", "foto", "fotos",
        "full screen", "fullscreen", "galerie", "galería", "gallery", "hide caption", "image", "image 1 of 1", "less",
        "lire la vidéo", "loading", "loading...", "mehr anzeigen", "more", "more >", "next", "open gallery",
        "open image in gallery", "open image modal", "photo", "photos", "play", "play video", "prev", "previous",
        "read more", "schließen", "see more", "share", "show caption", "show more", "teilen",
        "this image has been supplied", "toggle caption", "vergrößern", "video", "view gallery",
        "view image in fullscreen", "vis mer", "watch", "zoom", "zum vergrößern klicken",
    ]
)  # fmt: skip

# Screen-reader labels before the credit or the caption (BBC-like design systems print both).
CREDIT_LABELS = frozenset(
    ["image source", "image copyright", "photo credit", "credit", "bildquelle", "copyright", "bildrechte"]
)
CAPTION_LABELS = frozenset(["image caption", "caption", "bildunterschrift", "bildbeschreibung", "légende", "legenda"])
