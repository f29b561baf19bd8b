"""What only a site says to its reader: accounts, subscriptions, newsletters, channels, comments, by language.

Collected like the tables of ``phrases``; all of it speaks to the reader of a site. A phrase matches
anywhere in a short line, folded.
"""

from collections.abc import Callable, Iterable

from wiredesk.extract.phrases import every

ACCOUNT = {
    "ar": "النشرة البريدية|قناتنا على|اشترك في قناة",
    "bg": "абонирайте се|нюзлетър",
    "cs": "newsletter|pro předplatitele|odběr novinek",
    "da": "nyhedsbrev|din konto|dit abonnement",
    "de": (
        "ihr abo|ihrem abo|ihr konto|dein abo|digital-abo|probeabo|newsletter|fehler gefunden|"
        "app herunterladen|news-app|unser angebot|datenschutzerklärung|datenschutz-einstellungen|"
        "privatsphäre-einstellungen|laden der inhalte|laden externer inhalte|laden von inhalten|whatsapp-kanal"
    ),
    "el": "newsletter|στο google news",
    "en": (
        "with one account|your account|unlimited online access|unlimited digital access|"
        "unlimited access to|articles per month|create an account|newsletter|epaper|free trial|your inbox|"
        "your subscription|register to unlock|sign in to|log in to|subscribe to|subscribe now|"
        "subscribe for|already a subscriber|support local journalism|privacy policy|privacy notice|"
        "terms of service|terms and conditions|terms of use|affiliate links|affiliate commission|"
        "your browser|enable javascript|special offers|email updates|reserved for subscribers|free to read|"
        "on google news|preferred source|join the conversation|ad blocker|article was originally published|"
        "story was originally published|article originally appeared|story originally appeared|"
        "whatsapp channel|telegram channel|apps for ios|cookie settings|cookie preferences"
    ),
    "es": (
        "tu cuenta|su cuenta de|tu suscripción|su suscripción|boletín de|newsletter|política de privacidad|suscriptores"
        "|canal de whatsapp|canal de telegram|canal de youtube"
    ),
    "fa": "کانال تلگرام ما",
    "fi": "uutiskirje|tilaajille|sovelluksemme",
    "fr": (
        "votre compte|votre abonnement|newsletter|réservé aux abonnés|réservée aux abonnés|"
        "politique de confidentialité|chaîne whatsapp|notre application|paramètres de cookies|dépôt de cookies"
    ),
    "hi": "व्हाट्सएप चैनल|सब्सक्राइब",
    "hr": "newsletter|pretplat|viber zajednic",
    "hu": "hírlevél|feliratkoz",
    "id": "saluran whatsapp|kanal whatsapp|di google news",
    "it": "il tuo account|il tuo abbonamento|newsletter|informativa sulla privacy|canale whatsapp|canale telegram",
    "ja": (
        "会員限定です|会員登録できます|会員登録すると|登録すると|電子版が利用|読み放題|メールマガジン|"
        "有料会員になると|ログインして続き|続きを読むには|この記事は有料|定期購読者の方"
    ),
    "ko": "로그인 후 이용|회원만 볼 수|구독하시면|회원 전용 기사|뉴스레터 구독",
    "nl": "je account|je abonnement|nieuwsbrief|newsletter|whatsapp-kanaal|cookies accepteren",
    "no": "nyhetsbrev|ditt abonnement",
    "pl": "newsletter|polityka prywatności|twoje konto|kanał na whatsappie|plików cookie",
    "pt": "sua conta|sua assinatura|newsletter|política de privacidade|canal do whatsapp|canal no whatsapp",
    "ro": "newsletter|pe google news|abonează-te",
    "ru": "наш telegram|телеграм-канал|telegram-канал|рассылк",
    "sv": "nyhetsbrev|ditt konto|din prenumeration",
    "tr": "çerezlerden|gizlilik politikası|whatsapp kanal|google news'te",
    "uk": "телеграм-канал|telegram-канал|наш telegram",
    "vi": "đăng ký nhận|trên google news",
    "zh": "登录后查看|登錄後查看|登入後查看|会员专享|會員專享|訂閱後|付费阅读|付費閱讀",
}
# Consent, offers of subscription, letters to the reader's mail, and rights reserved.
NOTICES = {
    "ar": (
        "للمشتركين فقط|لمتابعة القراءة|ملفات تعريف الارتباط|سياسة الخصوصية|بريدك الإلكتروني|جميع الحقوق محفوظة|"
        "جميع الحقوق محفوظه"
    ),
    "bg": (
        "коментарите с обиди|само за абонати|използва бисквитки|използваме бисквитки|във вашата поща|"
        "всички права запазени"
    ),
    "bn": "নিউজলেটার সাবস্ক্রাইব|কুকি ব্যবহার|আপনার ইমেইলে|সর্বস্বত্ব",
    "ca": "només per a subscriptors|utilitzem galetes|tots els drets reservats",
    "cs": (
        "předplaťte si|už máte předplatné|soubory cookie|používáme cookies|všechna práva vyhrazena|"
        "bez souhlasu zakázáno"
    ),
    "da": (
        "skal være abonnent|bliv abonnent|kun for abonnenter|bruger cookies|anvender cookies|i din indbakke|"
        "alle rettigheder forbeholdes"
    ),
    "de": (
        "nur für abonnenten|exklusiv für abonnenten|bereits ein abo|alle artikel lesen|verwenden cookies|"
        "verwendet cookies|verwendung von cookies|in ihrem postfach|in ihr postfach|datenschutzbestimmungen|"
        "alle rechte vorbehalten|kommentare werden vor"
    ),
    "el": (
        "μόνο για συνδρομητές|γίνετε συνδρομητ|είστε ήδη συνδρομητ|χρησιμοποιούμε cookies|χρησιμοποιεί cookies|"
        "στο email σας|με επιφύλαξη παντός"
    ),
    "en": (
        "to keep reading|limit of free articles|for subscribers only|we use cookies|uses cookies|use of cookies|"
        "partners store|personalise ads|personalize ads|all rights reserved|may not be published, broadcast|"
        "keep comments civil|document is subject to copyright|no part may be reproduced"
    ),
    "es": (
        "para seguir leyendo|utilizamos cookies|utiliza cookies|uso de cookies|cookies propias|en tu correo|"
        "en su correo|todos los derechos reservados|normas de participación"
    ),
    "et": "uudiskiri|ainult tellijatele|oled juba tellija|kasutame küpsiseid|kasutab küpsiseid|kõik õigused kaitstud",
    "fa": "ویژه مشترکان|برای ادامه مطالعه|مشترک شوید|از کوکی|در ایمیل شما|تمامی حقوق|کلیه حقوق",
    "fi": (
        "jatka lukemista|oletko jo tilaaja|käytämme evästeitä|käyttää evästeitä|sähköpostiisi|"
        "kaikki oikeudet pidätetään"
    ),
    "fr": (
        "de cet article à lire|réservé à nos abonnés|utilisons des cookies|utilise des cookies|"
        "utilisation de cookies|dans votre boîte mail|conditions générales d'utilisation|tous droits réservés|"
        "reproduction interdite|commentaires sont modérés"
    ),
    "he": (
        "ניוזלטר|לתנאי השימוש|למנויים בלבד|להמשיך לקרוא|כבר מנויים|קובצי cookie|קבצי cookie|לתיבת המייל|"
        "כל הזכויות שמורות"
    ),
    "hi": "कुकीज़ का उपयोग|कुकीज का|आपके इनबॉक्स|सर्वाधिकार सुरक्षित",
    "hr": "koristimo kolačiće|koristi kolačiće|u vašem sandučiću|sva prava pridržana|sva prava zadržana",
    "hu": "előfizetőink|már előfizető|sütiket használ|adatkezelési szabályzat|minden jog fenntartva",
    "id": "khusus untuk pelanggan|untuk membaca selengkapnya|menggunakan cookie|di email anda|hak cipta dilindungi",
    "it": (
        "riservato agli abbonati|continuare a leggere|sei già abbonato|utilizziamo cookie|utilizza cookie|"
        "uso dei cookie|nella tua casella|riproduzione riservata|tutti i diritti riservati"
    ),
    "ja": "クッキーを使用|クッキーを利用|cookieを使用|cookieを利用|有料会員限定|利用規約に同意|無断転載",
    "ko": "유료 회원|구독하고 계속|쿠키를 사용|이메일로 받아|개인정보 처리방침|무단전재|무단 전재",
    "lt": (
        "naujienlaišk|privatumo politik|tik prenumeratoriams|naudojame slapukus|naudoja slapukus|visos teisės saugomos"
    ),
    "lv": "tikai abonentiem|izmantojam sīkdatnes|izmanto sīkdatnes|visas tiesības aizsargātas",
    "nl": (
        "alleen voor abonnees|word abonnee|gebruiken cookies|gebruikt cookies|gebruik van cookies|in je mailbox|"
        "in uw mailbox|privacybeleid|alle rechten voorbehouden"
    ),
    "no": (
        "bli abonnent|for abonnenter|allerede abonnent|bruker informasjonskapsler|bruker cookies|rett i innboksen|"
        "alle rettigheter"
    ),
    "pl": (
        "kup prenumeratę|dla prenumeratorów|aby czytać dalej|pliki cookie|w twojej skrzynce|wszelkie prawa zastrzeżone"
    ),
    "pt": (
        "para assinantes|já é assinante|usamos cookies|utilizamos cookies|utiliza cookies|uso de cookies|"
        "no seu e-mail|todos os direitos reservados|responsabilidade exclusiva de seus autores"
    ),
    "ro": (
        "exclusiv abonaților|pentru abonați|folosim cookie|folosește cookie|module cookie|"
        "politica de confidențialitate|toate drepturile rezervate"
    ),
    "ru": (
        "только подписчикам|для подписчиков|оформите подписку|чтобы читать дальше|файлы cookie|используем cookie|"
        "использует cookie|политикой конфиденциальности|на вашу почту|все права защищены"
    ),
    "sk": "len pre predplatiteľov|súbory cookie|všetky práva vyhradené",
    "sl": "uporabljamo piškotke|uporablja piškotke|vse pravice pridržane",
    "sv": (
        "bli prenumerant|redan prenumerant|för prenumeranter|använder cookies|använder kakor|i din inkorg|"
        "alla rättigheter förbehållna"
    ),
    "ta": "சந்தாதாரர்களுக்கு மட்டும்|குக்கீகளைப்|அனைத்து உரிமைகளும்",
    "th": "สำหรับสมาชิกเท่านั้น|สมัครสมาชิกเพื่อ|ใช้คุกกี้|นโยบายความเป็นส่วนตัว|สงวนลิขสิทธิ์",
    "tr": (
        "abonelere özel|okumak için abone|zaten üye misiniz|çerezler kullan|çerez politika|e-postanızda|"
        "tüm hakları saklıdır|her hakkı saklıdır|yorumlar onaylanma"
    ),
    "uk": "для передплатників|оформіть передплату|файли cookie|у вашій пошті|на вашу пошту|права захищен",
    "vi": "dành riêng cho thuê bao|để đọc tiếp|sử dụng cookie|hộp thư của bạn|giữ bản quyền",
    "zh": (
        "订阅后|訂閱者專屬|继续阅读全文|繼續閱讀全文|使用cookie|使用 cookie|隐私政策|隱私權政策|版权所有|版權所有|"
        "未经授权不得|未經授權|不得转载|請勿轉載"
    ),
}
# Rules for those who comment, and whose opinions comments are.
COMMENTING = {
    "ar": "شروط التعليق|سياسة التعليقات|لا تعبر عن رأي موقع|التعليقات لا تعبر",
    "bg": "правила за коментиране|коментари, които съдържат",
    "cs": "pravidla diskuse|pravidla diskuze|diskusní příspěvky vyjadřují",
    "da": "debatregler|regler for debat",
    "de": (
        "über den rss-2.0-feed verfolgen|kommentare sind momentan deaktiviert|unsere netiquette|kommentarregeln|"
        "kommentarfunktion unter diesem|kommentarfunktion zu diesem|kommentarfunktion für diesen|kommentare geben nicht"
    ),
    "el": "όροι σχολιασμού|κανόνες σχολιασμού|τα σχόλια εκφράζουν",
    "en": (
        "through the rss 2.0 feed|comments and pings are|comments are moderated|comments policy|comment policy|"
        "commenting rules|views expressed in comments"
    ),
    "es": "normas de los comentarios|política de comentarios|los comentarios publicados son",
    "fa": "قوانین ارسال نظر|نظرات حاوی توهین|نظرات حاوی مطالب",
    "fi": "kommentoinnin säännöt|keskustelun säännöt|kommentointiohjeet",
    "fr": "charte de modération|charte des commentaires|règles de modération",
    "he": "כללי התגובות|תגובות המכילות",
    "hr": "pravila komentiranja|komentari izražavaju",
    "hu": "moderálási alapelv|kommentszabály|hozzászólási szabály",
    "id": "komentar menjadi tanggung jawab|kebijakan komentar",
    "it": "regole per i commenti|policy dei commenti|i commenti sono moderati",
    "ja": "コメントポリシー|コメント投稿のルール|コメントは承認後",
    "ko": "댓글 운영 원칙|댓글 운영원칙|댓글 운영정책|댓글 작성 규칙",
    "nl": "reactieregels|spelregels voor reacties|reacties worden gemodereerd",
    "no": "debattregler|regler for kommentarfelt",
    "pl": "regulamin komentowania|regulamin komentarzy|komentarze są moderowane",
    "pt": "política de comentários|os comentários não representam|os comentários são de responsabilidade",
    "ro": "reguli de comentare|comentariile sunt moderate|regulamentul comentariilor",
    "ru": "правила комментирования|правила размещения комментариев|комментарии модерируются",
    "sv": "kommentarsregler|regler för kommentarer|debattregler",
    "tr": "yorum kuralları|yorum yazma kuralları|yorumların sorumluluğu",
    "uk": "правила коментування|коментарі модеруються",
    "vi": "quy định bình luận|ý kiến của bạn sẽ được",
    "zh": "网友评论仅|评论不代表|評論不代表|留言規則|评论规则|文明上网理性发言",
}
# The reader's own mailbox. Beside a word for news it is an offer to fill it.
MAILBOX = {
    "ar": "في بريدك الإلكتروني|إلى بريدك",
    "bg": "във вашата поща|на вашия имейл",
    "bn": "আপনার ইমেইলে",
    "cs": "do vašeho e-mailu|do vašeho emailu|do vaší schránky",
    "da": "i din indbakke",
    "de": "in ihrem postfach|in ihr postfach|in dein postfach|in deinem postfach|per mail in ihr",
    "el": "στο email σας",
    "en": "to your inbox|in your inbox",
    "es": "en tu correo|en su correo|en tu email",
    "fa": "در ایمیل شما|به ایمیل شما",
    "fi": "sähköpostiisi",
    "fr": "dans votre boîte mail|dans votre boite mail",
    "he": "לתיבת המייל",
    "hi": "आपके इनबॉक्स",
    "hr": "u vašem sandučiću|na vaš e-mail",
    "hu": "a postafiókjában|az e-mail fiókjába",
    "id": "di email anda|ke email anda",
    "it": "nella tua casella|nella tua mail",
    "ja": "メールでお届け",
    "ko": "이메일로 받아",
    "ms": "di e-mel anda",
    "nl": "in je mailbox|in uw mailbox|in je inbox",
    "no": "rett i innboksen",
    "pl": "w twojej skrzynce|na twoją skrzynkę",
    "pt": "no seu e-mail|no seu email",
    "ro": "pe e-mailul tău|în inboxul tău",
    "ru": "на вашу почту|на вашу электронную почту",
    "sk": "do vášho e-mailu|do vášho emailu",
    "sr": "у вашем сандучету|na vaš mejl",
    "sv": "i din inkorg|till din inkorg",
    "th": "ทางอีเมลของคุณ",
    "tr": "e-postanızda|e-posta kutunuz",
    "uk": "на вашу пошту|у вашій пошті",
    "vi": "hộp thư của bạn|trong hộp thư",
    "zh": "发送到您的邮箱|寄到您的信箱",
}
# What stories speak of as well: the channel of a ministry, the newsletter of a union, the privacy policy of a company.
_OF_STORIES = every(
    {
        "channels": (
            "whatsapp-kanal|whatsapp channel|telegram channel|canal de whatsapp|canal de telegram|canal de youtube|"
            "chaîne whatsapp|canale whatsapp|canale telegram|whatsapp-kanaal|canal do whatsapp|canal no whatsapp|"
            "телеграм-канал|telegram-канал|whatsapp kanal|kanał na whatsappie|saluran whatsapp|kanal whatsapp|"
            "व्हाट्सएप चैनल|whatsapp-канал|viber zajednic"
        ),
        "letters": "newsletter|nyhedsbrev|nyhetsbrev|nieuwsbrief|hírlevél|uutiskirje|рассылк|нюзлетър|ניוזלטר",
        "rules": (
            "privacy policy|privacy notice|terms of service|terms of use|terms and conditions|datenschutzerklärung|"
            "datenschutzbestimmungen|política de privacidad|política de privacidade|politique de confidentialité|"
            "informativa sulla privacy|privacybeleid|polityka prywatności|gizlilik politikası|"
            "politica de confidențialitate|conditions générales d'utilisation"
        ),
    }
)
_NEWS = every(
    {
        "all": (
            "أخبار|новини|খবর|zprávy|nyhed|nachrichten|neuigkeiten|ειδήσεις|news|stories|headlines|noticias|خبر|uutiset|"
            "actualité|infos|החדשות|खबर|vijesti|hírei|híreket|berita|notizie|ニュース|뉴스|nieuws|nyhet|wiadomości|notícias|"
            "știri|новости|správy|вести|vesti|ข่าว|haber|tin quan trọng|tin tức|新闻|新聞"
        )
    }
)
# Most phrases share a stem: where a text lacks it, none of them need be looked for.
_STEMS = (
    "cookie", "abonn", "prenum", "abo", "subscri", "account", "privacy", "channel", "kanal", "canal", "google",
    "original", "alle re", "free ", "unlimited", "email", "affiliate", "tilaa", "postfach", "brev", "reserv", "cuenta",
    "konto", "laden", "app", "terms ", "comment", "coment", "koment",
)  # fmt: skip
_MAIL = every(MAILBOX)
_PHRASES = every(ACCOUNT) | every(NOTICES) | every(COMMENTING) | _MAIL


def _grouped(phrases: Iterable[str], part: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    """The phrases by a part that a text must hold to hold them: a stem, a whole word, the last letter beyond ASCII."""
    groups: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(phrases):
        groups[part(phrase)] = (*groups.get(part(phrase), ()), phrase)
    return groups


def _stem(phrase: str) -> str:
    return next((stem for stem in _STEMS if stem in phrase), "")


def _inner_word(phrase: str) -> str:
    """The longest word that stands whole between two others, where there is one."""
    return max(phrase.split()[1:-1], key=len, default="")


_ASCII = _grouped(filter(str.isascii, _PHRASES), _stem)
_BY_WORD = _grouped(_ASCII.pop(""), _inner_word)
_BY_STEM = (*_ASCII.items(), ("", _BY_WORD.pop("")))
_BY_LETTER = _grouped((phrase for phrase in _PHRASES if not phrase.isascii()), max)


def of_account(text: str) -> tuple[str, ...]:
    """The phrases of ``ACCOUNT``, ``NOTICES`` and ``COMMENTING`` that a folded text holds, in no order."""
    groups = [phrases for stem, phrases in _BY_STEM if stem in text]
    groups += [_BY_WORD[word] for word in _BY_WORD.keys() & set(text.split())]
    if not text.isascii():
        groups += [_BY_LETTER[letter] for letter in _BY_LETTER.keys() & set(text)]
    return tuple([phrase for phrases in groups for phrase in phrases if phrase in text])


def is_offer(found: Iterable[str], *, told: bool) -> bool:
    """Whether a line speaks of accounts; ``found`` are the phrases of ``of_account`` in it, ``told`` says that it is a
    sentence without a link: words that stories use as well do not make an offer of it."""
    return not told or any(phrase not in _OF_STORIES for phrase in found)


def offers_news(line: str, found: Iterable[str]) -> bool:
    """Whether a folded line offers news to the reader's mailbox; ``found`` as above."""
    return any(phrase in _MAIL for phrase in found) and any(word in line for word in _NEWS)
