"""What only a site says to its reader: accounts, subscriptions, newsletters, channels, by language.

Collected like the tables of ``phrases``. A phrase matches anywhere in a short line, folded.
"""

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
    "el": "newsletter|στο google news|ακολουθήστε το",
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
_ACCOUNT = tuple(sorted(every(ACCOUNT)))
_ASCII = tuple(filter(str.isascii, _ACCOUNT))  # all that a text without other letters can hold


def of_account(text: str) -> tuple[str, ...]:
    """The phrases of ``ACCOUNT`` that a folded text holds."""
    return tuple([phrase for phrase in (_ASCII if text.isascii() else _ACCOUNT) if phrase in text])
