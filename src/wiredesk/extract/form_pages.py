"""Pages that are a form with a heading: to log in, to register, to have a lost password sent, to write to the house.

Told by what titles and first headings call themselves, by language (each a regular expression that matches a whole
part of a title, casefolded), and by the fields that such a form has.
"""

import re

ACCOUNT = {
    "ar": "تسجيل الدخول|التسجيل|إنشاء حساب|نسيت كلمة (?:المرور|السر)",
    "bg": "вход|регистрация|забравена парола",
    "bn": "লগইন|লগ ইন|নিবন্ধন",
    "cs": "přihlášení|přihlásit se|registrace|zapomenuté heslo|obnova hesla",
    "da": "log ind|opret (?:konto|bruger|profil)|glemt adgangskode|bestil ny adgangskode",
    "de": (
        "anmelden|anmeldung|einloggen|mein konto|registrier(?:en|ung)|konto (?:erstellen|anlegen|eröffnen)|"
        "passwort (?:vergessen|zurücksetzen)"
    ),
    "el": "σύνδεση|είσοδος|εγγραφή",
    "en": (
        "(?:please |account |customer |member |user )?(?:log|sign)[ -]?(?:in|on|up)"
        "(?: (?:or|to|with|now|for|below)\\b.*)?|"
        "(?:user |account |member |new )?registration|register(?: (?:now|here|your account|as .*))?|my account|"
        "create (?:an?|your|new|my)(?: (?:new|free|user))* account|create new user account|join(?: (?:us|now|free))?|"
        "(?:forgot(?:ten)?|lost|reset|recover|retrieve|change)(?: (?:your|my))? password|"
        "(?:forgotten )?password (?:reset|recovery|reminder|help|assistance|request)"
    ),
    "es": (
        "iniciar sesión|inicio de sesión|acceder|mi cuenta|regist(?:ro|rarse|rate)|crear (?:una )?cuenta|"
        "(?:recuperar|restablecer|olvid[óé] (?:tu|su)) (?:la )?contraseña"
    ),
    "fa": "ورود|ثبت نام|بازیابی رمز عبور",
    "fi": "kirjaudu(?: sisään)?|rekisteröidy|luo tili|unohditko salasanan?",
    "fr": (
        "connexion|se connecter|identification|mon compte|inscription|s'inscrire|créer (?:un|votre|mon) compte|"
        "création de compte|mot de passe (?:oublié|perdu)"
    ),
    "he": "התחברות|הרשמה|שכחתי סיסמה",
    "hi": "लॉगिन(?: करें)?|लॉग इन(?: करें)?|साइन इन(?: करें)?|रजिस्टर करें",
    "hr": "prijava|registracija|zaboravljena lozinka",
    "hu": "bejelentkezés|belépés|regisztráció|elfelejtett jelszó",
    "id": "masuk|daftar|lupa (?:kata sandi|password)",
    "it": "accedi|accesso|registra(?:zione|ti)|crea (?:un )?account|password dimenticata|recupera(?: la)? password",
    "ja": "ログイン|会員登録|新規登録|新規会員登録|パスワード(?:再設定|再発行|をお?忘れ.*)",
    "ko": "로그인|회원가입|비밀번호 찾기",
    "ms": "log masuk|daftar akaun|lupa kata laluan",
    "nl": "inloggen|aanmelden|registreren|account aanmaken|wachtwoord (?:vergeten|herstellen)",
    "no": "logg inn|registrer(?: deg)?|opprett konto|glemt passord",
    "pl": "zaloguj(?: się)?|logowanie|rejestracja|zarejestruj się|(?:przypomnij|odzyskaj) hasło",
    "pt": (
        "entrar|minha conta|cadastr(?:o|e-se)|criar (?:uma )?conta|(?:recuperar|esqueci minha|redefinir) (?:a )?senha"
    ),
    "ro": "autentificare|conectare|înregistrare|creare cont|parolă uitată",
    "ru": "вход|войти|авторизация|регистрация|зарегистрироваться|(?:восстановление|сброс) пароля|забыли пароль",
    "sk": "prihlásenie|prihlásiť sa|registrácia|zabudnuté heslo",
    "sr": "пријава|prijava|пријавите се|регистрација|заборављена лозинка",
    "sv": "logga in|registrera(?: dig)?|skapa konto|glömt (?:ditt )?lösenord",
    "sw": "ingia|jisajili",
    "th": "เข้าสู่ระบบ|สมัครสมาชิก|ลืมรหัสผ่าน",
    "tr": "giriş(?: yap)?|üye girişi|kayıt(?: ol)?|üye ol|üyelik|şifremi unuttum",
    "uk": "увійти|вхід|реєстрація|відновлення пароля",
    "vi": "đăng nhập|đăng ký|quên mật khẩu",
    "zh": "登录|登入|登錄|会员登录|會員登入|注册|註冊|忘记密码|忘記密碼|找回密码",
}
"""What pages call themselves on which accounts are opened, used or recovered."""
MESSAGE = {
    "ar": "اتصل بنا|تواصل معنا",
    "bg": "контакти|за контакти",
    "cs": "kontakt|kontakty|napište nám",
    "da": "kontakt(?: os)?",
    "de": "kontakt(?:formular|aufnahme)?|kontaktieren sie uns|schreiben sie uns",
    "el": "επικοινωνία|επικοινωνήστε μαζί μας",
    "en": "contacts?(?: us| form| me)?|get in touch(?: with us)?|write to us|feedback|send us (?:a message|feedback)",
    "es": "contacto|contáct(?:anos|enos)|formulario de contacto",
    "fa": "تماس با ما",
    "fi": "ota yhteyttä|yhteystiedot|palaute",
    "fr": "contact|(?:nous )?contacte[rz](?:-nous)?|formulaire de contact",
    "he": "צור קשר",
    "hi": "संपर्क करें",
    "hr": "kontakt|kontaktirajte nas",
    "hu": "kapcsolat",
    "id": "hubungi kami|kontak",
    "it": "contatt(?:i|aci)",
    "ja": "お問い?合わ?せ(?:フォーム)?",
    "ko": "문의하기",
    "nl": "contact|neem contact op|contactformulier",
    "no": "kontakt(?: oss)?",
    "pl": "kontakt|napisz do nas",
    "pt": "contato|contacto|fale conosco|entre em contato",
    "ro": "contact|contactați-ne",
    "ru": "контакты|обратная связь|связаться с нами",
    "sv": "kontakt(?:a oss)?",
    "th": "ติดต่อเรา",
    "tr": "iletişim|bize ulaşın",
    "uk": "контакти|зворотній зв'язок|зворотний зв'язок",
    "vi": "liên hệ",
    "zh": "联系我们|聯絡我們|聯繫我們",
}
"""What pages call themselves that hold a form for a message to the house."""
ACCOUNT_FIELDS = ", ".join(
    ("input[type=password]", "input[type=email]", *(f"input[name*={word}]" for word in ("mail", "user", "login")))
)
"""Selects a field in which an account is named or opened."""
MESSAGE_FIELDS = "textarea, input[type=email], input[name*=mail]"
"""Selects a field for a message or the address of its sender."""

_ACCOUNT_PAGE, _MESSAGE_PAGE = (re.compile("|".join(table.values())) for table in (ACCOUNT, MESSAGE))
_LONGEST = 200  # characters of a title
_JOINT = re.compile(r"\s+[|»«·•–—:‹›>/-]+\s+|\s*[|｜»›：:!?！？]+\s*")  # titles name the site before or behind


def asks_for_account(head: str, host: str) -> bool:
    """Whether a title or first heading, casefolded, is that of a page to log in, register or renew a password.

    ``host`` is that of the page: what the site itself is called says nothing of the page.
    """
    return any(_ACCOUNT_PAGE.fullmatch(part) for part in _parts(head, host))


def asks_for_message(head: str, host: str) -> bool:
    """Whether a title or first heading, casefolded, is that of a page to write to the house. ``host`` as above."""
    return any(_MESSAGE_PAGE.fullmatch(part) for part in _parts(head, host))


def _parts(head: str, host: str) -> list[str]:
    return [part for part in _JOINT.split(head[:_LONGEST]) if not (part.isascii() and part.replace(" ", "") in host)]
