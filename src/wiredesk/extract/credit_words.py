"""Words that stand around photo credits, per language.

Sources: style guides and house captions of the agencies, the IPTC photo metadata terms (credit line, source, copyright
notice, creator) in translation, and Wiktionary for the everyday words of "photo", "picture", "source" and "courtesy".
Each table is sorted by language code.
"""

# "Photo", "picture": a credit follows when a colon, a copyright sign or a preposition comes after it.
PHOTO_WORDS: dict[str, str] = {
    "af": "foto prent",
    "ar": "تصوير صورة الصورة",
    "az": "foto",
    "bg": "снимка снимки",
    "bn": "ছবি",
    "ca": "foto fotografia imatge",
    "cs": "foto snímek",
    "cy": "llun",
    "da": "foto fotos pressefoto arkivfoto billede",
    "de": "foto fotos bild bilder symbolfoto symbolbild archivfoto archivbild titelbild fotocredit fotohinweis grafik",
    "el": "φωτογραφία φωτό φωτο φωτογραφίες φωτογραφια φωτ φωτ.",
    "en": "photo photos photograph photographs photography picture pictures pic image images illustration",
    "es": "foto fotos fotografía fotografia imagen imágenes ilustración",
    "et": "foto",
    "eu": "argazkia",
    "fa": "عکس",
    "fi": "kuva kuvat kuvaaja arkistokuva",
    "fr": "photo photos photographie image images illustration infographie",
    "gl": "foto",
    "he": "צילום תצלום",
    "hi": "फोटो तस्वीर फ़ोटो",
    "hr": "foto fotografija",
    "hu": "fotó fotók kép képek fotó/videó",
    "hy": "լուսանկարը",
    "id": "foto dok ilustrasi gambar",
    "is": "ljósmynd mynd ljósmyndir",
    "it": "foto fotografia immagine",
    "ja": "写真 画像 撮影 写真提供 画像提供",
    "ka": "ფოტო",
    "kk": "фото",
    "km": "រូបភាព",
    "ko": "사진 사진출처 사진제공 사진제공 이미지",
    "lt": "nuotrauka nuotr",
    "lv": "foto",
    "mk": "фото",
    "ml": "ചിത്രം",
    "mn": "гэрэл",
    "ms": "foto gambar",
    "my": "ဓာတ်ပုံ",
    "ne": "तस्बिर",
    "nl": "foto foto's beeld fotograaf",
    "no": "foto bilde arkivfoto illustrasjon illustrasjonsfoto",
    "pl": "foto fot zdjęcie zdjęcia zdjęć",
    "pt": "foto fotos fotografia imagem imagens divulgação/foto",
    "ro": "foto fotografie fotografia",
    "ru": "фото фотография коллаж снимок иллюстрация",
    "sk": "foto snímka",
    "sl": "foto",
    "sq": "foto",
    "sr": "фото foto",
    "sv": "foto bild arkivbild",
    "sw": "picha",
    "ta": "படம்",
    "te": "ఫోటో",
    "th": "ภาพ รูปภาพ แฟ้มภาพ ภาพจาก ภาพโดย",
    "tr": "fotoğraf foto fotoğraflar görsel",
    "uk": "фото колаж світлина",
    "ur": "تصویر",
    "uz": "foto",
    "vi": "ảnh hình",
    "xh": "umfanekiso ifoto",
    "zh": "图 图片 摄影 摄 圖 圖片 圖片提供 图片提供 照片 圖源",
    "zu": "isithombe izithombe",
}

# "Credit", "source", "rights": inside a caption they name who supplied the picture.
RIGHTS_WORDS: dict[str, str] = {
    "ar": "المصدر مصدر",
    "bg": "източник",
    "bn": "সূত্র",
    "ca": "font crèdit",
    "cs": "zdroj autor",
    "da": "kilde",
    "de": (
        "quelle bildquelle fotoquelle bildrechte bildnachweis fotonachweis "
        "bildcredit urheber fotograf fotografin urheber/quelle/verbreiter fotorechte"
    ),
    "el": "πηγή πηγη",
    "en": "credit credits source photographer copyright courtesy",
    "es": "crédito créditos fuente cortesía autor",
    "et": "allikas autor",
    "fa": "منبع",
    "fi": "lähde",
    "fr": "crédit crédits source",
    "he": "קרדיט מקור",
    "hi": "साभार स्रोत सौजन्य",
    "hr": "izvor autor",
    "hu": "forrás",
    "id": "sumber kredit",
    "is": "heimild",
    "it": "fonte credit crediti",
    "ja": "出典 提供",
    "ko": "출처 제공",
    "lt": "šaltinis",
    "lv": "avots",
    "ms": "sumber",
    "nl": "bron",
    "no": "kilde fotograf",
    "pl": "źródło autor",
    "pt": "crédito créditos fonte",
    "ro": "sursa sursă",
    "ru": "источник автор",
    "sk": "zdroj autor",
    "sl": "vir",
    "sr": "извор izvor",
    "sv": "källa fotograf",
    "sw": "chanzo",
    "th": "ที่มา แหล่งที่มา เครดิต",
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
    "credit photo",
    "crédit photo",
    "crédits photo",
    "crédits photos",
    "foto cedida por",
    "foto disediakan oleh",
    "foto fornita da",
    "foto zur verfügung gestellt von",
    "fotocredit",
    "image copyright",
    "image courtesy of",
    "image credit",
    "image credits",
    "image fournie par",
    "image provided by",
    "image source",
    "image supplied by",
    "main image credit",
    "photo courtesy",
    "photo courtesy of",
    "photo credit",
    "photo credits",
    "photo fournie par",
    "photo provided by",
    "photo remise par",
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
    "zdjęcie udostępnione przez",
    "фото надано",
    "фото предоставлено",
)

# The picture shows a screen; whatever follows belongs to the credit: "Captura de pantalla de YouTube".
SCREENS: tuple[str, ...] = (
    "bildschirmfoto", "captura de imagen", "captura de pantalla", "captura de tela", "captura de video",
    "captura de vídeo", "capture d'écran", "capture d’écran", "ekran görüntüsü", "ekrankép", "kuvakaappaus",
    "schermafbeelding", "screen capture", "screen grab", "screen shot", "screengrab", "screenshot",
    "skjermbilde", "skjermdump", "skärmdump", "snímek obrazovky", "tangkapan layar", "zrzut ekranu", "скриншот",
    "截图自", "擷取自", "翻摄自", "翻攝自",
)  # fmt: skip

# Before "photo" in a prefix: what kind of picture it is.
KINDS: tuple[str, ...] = (
    "archive", "archivní", "arşiv", "file", "handout", "ilustrační", "ilustračné", "representational", "representative",
    "stock", "temsili", "undated", "архивное", "архівне", "иллюстративное", "ілюстративне",
)  # fmt: skip

# After it: "Ảnh minh họa: ...", "Photo d'illustration : ...".
KINDS_BEHIND: tuple[str, ...] = (
    "archiwalne", "d'archives", "d'illustration", "d’archives", "d’illustration", "de archivo", "de arquivo",
    "di repertorio", "d'archivio", "ilustracyjne", "ilustrasi", "ilustrativa", "illustrativa", "minh hoạ", "minh họa",
    "tư liệu", "файл",
)  # fmt: skip

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
    "sw": "na",
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
        "above", "archivaufnahme", "archivbild", "archivfoto", "arkistokuva", "arkivbild", "arkivfoto", "below",
        "c", "der.", "derecha", "droite", "file image", "foto archivio", "foto de archivo", "foto illustrativa",
        "fotomontáž", "gauche", "ilustračné foto", "ilustrační foto", "image d'archives", "image d'illustration",
        "imagem de arquivo", "imagem ilustrativa", "imagen de archivo", "imagen ilustrativa", "izq.", "izquierda",
        "l", "l-r", "left", "li.", "links", "m", "mitte", "photo d'archives", "photo d'illustration", "pictured",
        "r", "re.", "rechts", "representational image", "representative image", "right", "symbolbild", "symbolfoto",
        "v.l.", "v.l.n.r.", "zdjęcie ilustracyjne", "à droite", "à gauche", "архив", "архивное фото", "中央", "右",
        "左", "示意图", "示意圖", "資料", "資料写真", "資料圖", "資料圖片", "資料照", "資料照片", "资料图", "资料照片",
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
