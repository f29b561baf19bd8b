"""What stands beside pictures as a whole: credits of one word, kinds of pictures, buttons and labels.

Sources: those of ``credit_words``, and the labels of players and galleries.
"""

# What stands after the name, in scripts that put it there.
SUFFIXES: tuple[str, ...] = (
    "より引用", "サイトより", "インスタグラムより", "インスタより", "ホームページより",
    "公式Xより", "公式より", "HPより", "YouTubeより",
    "갈무리", "캡처", "캡쳐", "截图", "截圖", "nuotr.", "기자", "提供", "撮影",
    "摄", "摄影", "攝", "攝影", "供图", "供圖", "제공", "촬영",
)  # fmt: skip

# The picture shows a screen; whatever follows belongs to the credit: "Captura de pantalla de YouTube".
SCREENS: tuple[str, ...] = (
    "bildschirmfoto", "captura de imagen", "captura de pantalla", "captura de tela", "captura de video",
    "captura de vídeo", "capture d'écran", "capture d’écran", "ekran görüntüsü", "ekrankép", "kuvakaappaus",
    "schermafbeelding", "screen capture", "screen grab", "screen shot", "screengrab", "screenshot",
    "skjermbilde", "skjermdump", "skärmdump", "snímek obrazovky", "tangkapan layar", "zrzut ekranu", "скриншот",
    "截图自", "擷取自", "翻摄自", "翻攝自", "圖翻攝自", "图翻摄自", "翻拍自", "取自", "圖取自", "图取自",
)  # fmt: skip

# A credit may be one of these words alone: the picture came from those whom it shows, or from nobody in particular.
LONE_CREDITS = frozenset(
    [
        "acervo pessoal", "archiv", "archiv autora", "archive", "archives", "archives personnelles",
        "archivio personale", "archivo", "archivo particular", "archivo personal", "archiwum prywatne",
        "arhiva privată", "arkiv", "arquivo", "arquivo pessoal", "cc", "collage", "contributed", "cortesía", "d.r",
        "courtesy", "courtesy photo", "creative commons", "divulgação", "dok. pribadi", "dokumentasi pribadi", "dr",
        "eigen foto", "erakogu", "file", "file photo", "fotomontage", "gracieuseté", "handout", "instagram", "ist",
        "istimewa", "kotialbumi", "materiały prasowe", "osobní archiv", "per gentile concessione", "pr",
        "pressbild", "pressebild", "pressefoto", "pressfoto", "privat", "private", "privatfoto", "privatna arhiva",
        "privé", "privéfoto", "privātais arhīvs", "provided", "public domain",
        "domena publiczna", "domaine public", "dominio público", "domínio público",
        "gemeinfrei", "reproducción", "reprodução",
        "screengrab", "screenshot", "sithunyelwe", "stock", "contributed photo", "handout photo", "photo contributed",
        "photo provided", "photo submitted", "provided photo", "staff photo", "submitted", "submitted photo",
        "supplied", "supplied image",
        "supplied photo", "súkromný archív", "twitter", "wikimedia commons", "wikipedia", "youtube", "личен архив",
        "личный архив", "особистий архів", "באדיבות המצולמים", "מתוך הרשתות החברתיות", "مواقع التواصل",
        "مواقع التواصل الاجتماعي", "सोशल मीडिया", "代表撮影", "網路", "网络", "网络图片", "翻攝畫面", "资料图片",
    ]
)  # fmt: skip

# Of those, what a bracket without a credit word before it says of the picture only: "The pier in 1950 (Archiv)".
ARCHIVES = frozenset(["archiv", "archive", "archives", "archivo", "arkiv", "arquivo", "file", "file photo", "stock"])

# In brackets, or at the end of a caption, these are no credit: they say what kind of picture it is.
KIND_OF_PICTURE = frozenset(
    [
        "above", "archivaufnahme", "archivbild", "archivfoto", "archív", "archív felvétel", "arhiv", "arhiva",
        "arhivska fotografija", "arkistokuva", "arkivbild", "arkivfoto", "arşiv", "arşiv fotoğraf", "below", "c",
        "der.", "derecha", "droite", "file image", "foto archivio", "foto de archivo", "foto illustrativa",
        "foto ilustrasi", "foto ilustrativa", "fotomontáž", "gambar fail", "gambar hiasan", "gauche", "genrebild",
        "genrebilde",
        "genrefoto", "illustrasjonsbilde", "illustrasjonsfoto", "illustratiivne foto", "illustrationsbild",
        "illusztráció", "ilustracija", "ilustrasi", "ilustrativna fotografija", "ilustratyvi nuotr.",
        "ilustratīvs foto", "ilustračné foto", "ilustrační foto", "image d'archives", "image d'illustration",
        "imagem de arquivo", "imagem ilustrativa", "imagen de archivo", "imagen ilustrativa", "imagine de arhivă",
        "imagine ilustrativă", "izq.", "izquierda", "kuvituskuva", "képünk illusztráció", "l", "l-r", "left", "li.",
        "links", "m", "mitte", "modelfoto", "photo d'archives", "photo d'illustration", "pictured", "r", "re.",
        "rechts", "representational image", "representative image", "right", "symbolbild", "symbolfoto", "temsili",
        "temsili fotoğraf", "v.l.", "v.l.n.r.", "zdjęcie ilustracyjne", "à droite", "à gauche", "αρχείου",
        "φωτογραφία αρχείου", "архив", "архивна снимка", "архивное фото", "архівне фото", "иллюстративное фото",
        "илюстративна снимка", "фото из архива", "ілюстративне фото", "אילוסטרציה", "ארכיון", "أرشيفية", "تعبيرية",
        "صورة أرشيفية", "صورة تعبيرية", "عکس آرشیوی", "عکس تزئینی", "प्रतीकात्मक तस्वीर", "फाइल फोटो",
        "सांकेतिक तस्वीर", "প্রতীকী ছবি", "ফাইল ছবি", "ภาพประกอบ", "แฟ้มภาพ", "ảnh minh hoạ", "ảnh minh họa",
        "ảnh tư liệu", "イメージ", "イメージ写真", "中央", "写真はイメージ", "右", "左", "示意图", "示意圖", "資料",
        "資料写真", "資料圖", "資料圖片", "資料照", "資料照片", "資料画像", "资料图", "资料照片", "配图",
        "자료사진",
    ]
)  # fmt: skip

# In an element called "credit" that stands in a byline row: what the writer is.
WRITERS = frozenset(
    [
        "columnist", "contributing writer", "contributor", "correspondent", "editor", "penulis", "penyunting",
        "pewarta", "reporter", "special correspondent", "staff reporter", "staff writer", "tim redaksi", "writer",
    ]
)  # fmt: skip

# What the maker of a picture is, behind the name: "Jane Doe/Staff Photographer".
MAKERS = frozenset(
    [
        "chief photographer", "contributing photographer", "freelance photographer", "photographer", "photojournalist",
        "senior photographer", "staff photographer", "staff photojournalist", "visual journalist",
    ]
)  # fmt: skip

# Printed beside pictures by players, galleries and screen-reader labels; never part of caption or credit.
BUTTONS = frozenset(
    [
        "+1", "abrir en galería", "abspielen", "add to cart", "advertisement", "agrandir", "ampliar", "anmelden",
        "anzeige", "back", "bild", "bild in lightbox öffnen", "bild vergrößern", "bilder",
        "bildunterschrift anzeigen", "close", "copy link", "details", "download", "enlarge image",
        "enlarge this image", "expand", "expand image", "foto", "fotos", "full screen", "fullscreen", "galerie",
        "galería", "gallery", "help", "hide caption", "image", "image 1 of 1", "iniciar sesión", "less",
        "lire la vidéo", "loading", "loading...", "log in", "login", "mehr anzeigen", "more", "more >", "next",
        "open gallery", "open image in gallery", "open image modal", "photo", "photos", "play", "play video", "prev",
        "previous", "read more", "register", "schließen", "se connecter", "see more", "share", "show caption",
        "show more", "sign in", "sign up", "subscribe", "teilen", "this image has been supplied", "toggle caption",
        "vergrößern", "video", "view cart", "view gallery", "view image in fullscreen", "vis mer", "watch", "zoom",
        "zum vergrößern klicken",
        "全文", "更多", "查看详情", "详情", "详细", "阅读全文", "ဓာတ်ပုံ မူပိုင်",
    ]
)  # fmt: skip

# Screen-reader labels before the credit or the caption (BBC-like design systems print both).
# "Image source", as broadcasters in many languages label it, for screen readers.
IMAGE_SOURCE = (
    "автор фото|crédit photo|fonte da imagem|fuente de la imagen|kaynak|nguồn hình ảnh|sumber gambar|"
    "chanzo cha picha|इमेज स्रोत|फोटो स्रोत|ছবির উৎস|ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ|பட மூலாதாரம்|ఫొటో సోర్స్|"
    "صدر الصورة|تصویر کا ذریعہ|منبع تصویر|ที่มาของภาพ|ဓာတ်ပုံ မူရင်း|图像来源|圖像來源|画像提供|사진 출처"
)
CREDIT_LABELS = frozenset(
    [
        "image source",
        "image copyright",
        *IMAGE_SOURCE.split("|"),
        "photo credit",
        "credit",
        "bildquelle",
        "copyright",
        "bildrechte",
    ]
)
CAPTION_LABELS = frozenset(["image caption", "caption", "bildunterschrift", "bildbeschreibung", "légende", "legenda"])
