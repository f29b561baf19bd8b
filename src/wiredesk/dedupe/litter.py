"""Lines that a poor extractor leaves between the paragraphs of a story: nothing in them is the story's.

Links to other stories, the buttons of a share bar, whose picture stands there. They differ from outlet to outlet and
from day to day, so they are not learned as standing lines are; between the paragraphs of a brief they part what its
copies have in common. Only what is compared goes without them, never what is kept. Own collection.
"""

import re
from functools import lru_cache

from wiredesk.dedupe.passing import POINTERS, passes
from wiredesk.dedupe.tokens import tokens

# Words of which the rows of buttons beside a story are made.
_BUTTONS = {
    "any": "a4 aa bluesky e email facebook instagram linkedin mail messenger pinterest pocket reddit telegram threads"
    " twitter vk whatsapp x",
    "ar": "شارك طباعة مشاركة",
    "da": "del på",
    "de": "abspielen anhören artikel auf der die diesen drucken favoriten kommentare kommentieren kopieren merken per"
    " teilen vorlesen",
    "el": "εκτύπωση κοινοποίηση",
    "en": "article bookmark comment comments copy download font like link listen on post print save share text this to"
    " tweet via",
    "es": "compartir copiar el en enviar escuchar guardar imprimir la",
    "fa": "اشتراک چاپ",
    "fi": "jaa",
    "fr": "copier envoyer imprimer l le lien larticle par partager sur écouter",
    "he": "הדפסה שתף שתפו",
    "hi": "करें प्रिंट शेयर",
    "hu": "nyomtatás",
    "id": "bagikan",
    "it": "ascolta condividi salva stampa su sul",
    "nl": "delen luister op",
    "no": "dela dele",
    "pl": "podziel przez się udostępnij",
    "pt": "compartilhar imprimir no ouvir partilhar",
    "ru": "вконтакте одноклассники поделиться распечатать скопировать слушать ссылку",
    "tr": "paylaş yazdır",
    "uk": "друк поділитися",
    "vi": "chia sẻ",
}
_BUTTON_WORDS = frozenset(word for words in _BUTTONS.values() for word in words.split())
_WORD = re.compile(r"[^\W_]+")
_HAN_BUTTONS = re.compile(
    r"\W*(?:(?:分享(?:到(?:微信|微博|朋友圈))?|收藏|打印|列印|字[体體号號大小中]*|[大小中]|シェア(?:する)?|印刷|保存|ツイート"
    r"|(?:この)?記事を(?:スクラップ|保存|印刷)(?:する)?|공유(?:하기)?|인쇄|แชร์|พิมพ์)\W*)+"
)
_PICTURED = re.compile(
    r"[\W_]*(?:(?:archiv|file|symbol|titel|courtesy|stock)\s?)?(?:ảnh|beeld|bild|billede|fot|foto|fotos|fotoğraf|image"
    r"|images|immagine|kép|kuva|ljósmynd|photo|photograph|photos|picture|pictures|zdjęcie|φωτογραφία|снимка|фото|תמונה"
    r"|صورة|عکس|फोटो|ছবি|ภาพ|图|圖|图片|圖片|资料图片|資料圖片|写真|사진)\b[^.:：©/]{0,24}(?:[:：©/|]|\.\s?©|[\u3000])\s*\S.{0,60}"
)
_AGENCY_ALONE = re.compile(r"\W*(?:©\s?)?(?:getty images|shutterstock|istock|adobe stock|picture alliance|imago)\W*")
_LONGEST = 160  # characters of a pointer or credit
_LONGEST_ROW = 60  # of a row of buttons
_FEW = 4  # blanks in a pointer that ends as sentences do
_STOPS = (".", "!", "…", "。", "।", "؟", "۔")


@lru_cache(maxsize=256)
def cleared(text: str) -> str:
    """The text without such lines; the text as it is where it has none, or nothing else. Remembers the last texts."""
    lines = text.splitlines()
    kept = [line for line in lines if not is_litter(line)]
    if len(kept) == len(lines):
        return text
    rest = "\n".join(kept)
    return rest if tokens(rest) else text


def is_litter(line: str) -> bool:
    """Whether a line points to another story, is a row of buttons or says whose picture stands there."""
    bare = line.strip()
    if not bare or len(bare) > _LONGEST:
        return False
    small = bare.casefold()
    if small.lstrip("»>*•–—-[( ").startswith(POINTERS):
        return not small.endswith(_STOPS) or small.count(" ") < _FEW
    credits = _PICTURED.fullmatch(small) or _AGENCY_ALONE.fullmatch(small)
    return credits is not None or _is_row(small) or passes(bare)


def _is_row(line: str) -> bool:
    """Whether a line is nothing but buttons: words of them, of which one has more than a letter."""
    if len(line) > _LONGEST_ROW:
        return False
    words = _WORD.findall(line)  # not ``tokens``, which remembers the last texts and would forget them for lines
    row = max(map(len, words), default=0) > 1 and _BUTTON_WORDS.issuperset(words)
    return row or _HAN_BUTTONS.fullmatch(line) is not None
