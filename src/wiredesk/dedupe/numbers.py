"""Numbers as printed and words that are numbers, so that "15 thousand" for "15 million" is a change of numbers.

Separators are read as a person reads them: "1.234,5" is "1,234.5", and "1.5" is not "15". All decimal digits count as
the Western ones.

Small numbers are left out where they are another word as often (French "neuf", Italian "sei" and "due", Dutch
"acht", and one in every language, which is the article). A milliard and a billion are told apart by word, not by
value, which differs between languages. Own collection.
"""

import re
import unicodedata
from collections.abc import Mapping

from wiredesk.dedupe.tokens import tokens, word_key

_SMALL: Mapping[str, str] = {
    "2": "two zwei deux dos dois duas twee två kaksi dwa dwie dwóch dwoje dvou două два две двух двое двоих дві двох "
    "двоє dua iki δύο اثنان اثنين दो שניים שתיים 두",
    "3": "three drei trois tres três tre drie kolme trzy trzech troje tři tří třech trei három три трех трое троих "
    "трьох троє tiga üç τρία τρεις τριών ثلاثة ثلاث سه तीन שלושה שלוש 세",
    "4": "four vier quatre cuatro quatro quattro fyra neljä cztery czterech czworo čtyři čtyř patru négy четыре "
    "четырех четверо четверых чотири чотирьох empat dört τέσσερα τέσσερις τεσσάρων أربعة أربع چهار चार ארבעה ארבע 네",
    "5": "five fünf cinq cinco cinque vijf fem viisi pięć pięciu pięcioro pět pěti cinci öt пять пяти пятеро пятерых "
    "пʼяти lima beş πέντε خمسة خمس پنج पांच पाँच חמישה חמש 다섯",
    "6": "six sechs seis zes kuusi sześć sześciu sześcioro šest šesti șase шесть шести шестеро шестерых шість шістьох "
    "enam altı έξι ستة شش छह ששה שישה 여섯",
    "7": "seven sieben sept siete sete sette zeven sju syv seitsemän siedem siedmiu siedmioro sedm sedmi șapte семь "
    "семи семеро семерых сім tujuh yedi επτά εφτά سبعة هفت सात שבעה 일곱",
    "8": "eight huit ocho oito otto åtta åtte otte kahdeksan osiem ośmiu ośmioro osm osmi nyolc восемь восьми вісім "
    "delapan sekiz οκτώ οχτώ ثمانية ثماني هشت आठ שמונה 여덟",
    "9": "nine neun nueve nove negen nio yhdeksän dziewięć dziewięciu devět devíti kilenc девять девяти "
    "девʼять sembilan dokuz εννέα εννιά تسعة नौ תשעה 아홉",
    "10": "ten zehn dix diez dez dieci tien tio kymmenen dziesięć dziesięciu deset deseti zece tíz десять десяти "
    "sepuluh δέκα عشرة दस 열",
    "11": "eleven onze undici elva elleve yksitoista jedenaście jedenastu jedenáct одиннадцать одиннадцати одинадцять "
    "sebelas έντεκα ग्यारह",
    "12": "twelve zwölf douze doce doze dodici twaalf tolv kaksitoista dwanaście dwunastu dvanáct двенадцать "
    "двенадцати дванадцять δώδεκα बारह",
    "13": "thirteen dreizehn treize trece treze tredici dertien tretton tretten kolmetoista trzynaście třináct "
    "trzynastu тринадцать тринадцати тринадцять δεκατρία δεκατρείς तेरह",
    "14": "fourteen vierzehn quatorze catorce catorze quattordici veertien fjorton fjorten neljätoista czternaście "
    "czternastu čtrnáct четырнадцать четырнадцати чотирнадцять δεκατέσσερα δεκατέσσερις चौदह",
    "15": "fifteen fünfzehn quinze quince quindici vijftien femton femten viisitoista piętnaście piętnastu patnáct "
    "пятнадцать пятнадцати пʼятнадцять δεκαπέντε पंद्रह",
    "16": "sixteen sechzehn dieciséis dezesseis dezasseis sedici zestien seksten kuusitoista szesnaście szesnastu "
    "šestnáct шестнадцать шестнадцати шістнадцять δεκαέξι सोलह",
    "17": "seventeen siebzehn diecisiete dezessete dezassete diciassette zeventien sjutton sytten seitsemäntoista "
    "siedemnaście siedemnastu sedmnáct семнадцать семнадцати сімнадцять δεκαεπτά δεκαεφτά सत्रह",
    "18": "eighteen achtzehn dieciocho dezoito diciotto achttien arton atten kahdeksantoista osiemnaście osiemnastu "
    "osmnáct восемнадцать восемнадцати вісімнадцять δεκαοκτώ δεκαοχτώ अठारह",
    "19": "nineteen neunzehn diecinueve dezenove dezanove diciannove negentien nitton nitten yhdeksäntoista "
    "dziewiętnaście dziewiętnastu devatenáct девятнадцать девятнадцати девʼятнадцять δεκαεννέα उन्नीस",
    "20": "twenty zwanzig vingt veinte vinte venti twintig tjugo dwadzieścia dwudziestu dvacet двадцать двадцати "
    "двадцять yirmi είκοσι बीस",
    "30": "thirty dreißig trente treinta trinta trenta dertig trettio trzydzieści trzydziestu třicet тридцать тридцати "
    "otuz τριάντα तीस",
    "40": "forty vierzig quarante cuarenta quarenta quaranta veertig fyrtio czterdzieści čtyřicet сорок kırk σαράντα",
    "50": "fifty fünfzig cinquante cincuenta cinquenta cinquanta vijftig femtio pięćdziesiąt padesát пятьдесят elli "
    "πενήντα",
    "60": "sixty sechzig soixante sesenta sessenta sessanta zestig sextio sześćdziesiąt šedesát шестьдесят altmış "
    "εξήντα",
    "70": "seventy siebzig setenta settanta zeventig sjuttio siedemdziesiąt sedmdesát семьдесят yetmiş εβδομήντα",
    "80": "eighty achtzig ochenta oitenta ottanta tachtig åttio osiemdziesiąt osmdesát восемьдесят seksen ογδόντα",
    "90": "ninety neunzig noventa novanta negentig nittio dziewięćdziesiąt devadesát девяносто doksan ενενήντα",
}
# Written as one word: unit and ten with "and" between them, unit and hundred or thousand.
_UNITS = (
    ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
    ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
)
_TENS = (
    ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
    ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
)
_ANDS = (("und",), ("en", "ën"))
_LARGE = ((("hundert", "00"), ("tausend", "000")), (("honderd", "00"), ("duizend", "000")))
_SCALES: Mapping[str, str] = {
    "dozen": "dozen dozens dutzend douzaine docena docenas dúzia dozzina dozijn dussin tuzin дюжина",
    "hundred": "hundred hundreds hundert hunderte cent cents cien ciento cientos cem centenas cento honderd "
    "hundra hundre сто сотни сотен yüz مئة مائة सौ",
    "thousand": "thousand thousands tausend tausende tsd mille milliers mil miles milhares mila migliaia duizend "
    "duizenden tusen tusind tuhat tuhatta tysiąc tysiące tysięcy тысяча тысячи тысяч тыс тисяча тисячі тисяч тис "
    "ribu ألف آلاف هزار ہزار हज़ार हजार হাজার elfu nghìn",
    "million": "million millions millionen mio millón millones milhão milhões milione milioni miljoen miljoenen "
    "miljon miljoner millioner miljoona miljoonaa milion miliony milionów mln миллион миллиона миллионов "
    "млн мільйон мільйона мільйонів milyon juta مليون ملايين میلیون ملین triệu",
    "milliard": "milliard milliarde milliarden milliards mrd milliarder miljard miljarden miljarder miliardo miliardi "
    "miliard miliardy miliardów mld миллиард миллиарда миллиардов млрд мільярд мільярда мільярдів milyar miljardi "
    "miljardia مليار مليارات میلیارد ارب अरब tỷ",
    "billion": "billion billions billionen billón billones bilhão bilhões bilione bilioni biljoen biljon bilion "
    "biliony bilionów bn",
    "trillion": "trillion trillions trillionen trillón trillones trilhão trilhões biljard триллион триллиона "
    "триллионов трлн трильйон трильйонів trilyun trilyon تريليون تریلیون",
    "lakh": "lakh lakhs lac لاکھ लाख লাখ",
    "crore": "crore crores کروڑ करोड़ কোটি",
}
_NUMBERS = {token: value for table in (_SMALL, _SCALES) for value, words in table.items() for token in tokens(words)}
for _units, _tens, _ands, _large in zip(_UNITS, _TENS, _ANDS, _LARGE, strict=True):
    for _unit, _name in enumerate(_units, start=1):
        _NUMBERS |= {
            word_key(f"{_name}{_and}{_ten}"): f"{tens}{_unit}"
            for tens, _ten in enumerate(_tens, start=2)
            for _and in _ands
        }
        _NUMBERS |= {f"{_name}{_word}": f"{_unit}{_zeros}" for _word, _zeros in _large}

WORDS = {word: value for word, value in _NUMBERS.items() if value.isdigit() and word.isalpha()}
"""Words for numbers, as tokens, with their figures."""

# In Han writing every sign is a token. Each of these is part of other words too, so it counts beside another number.
HAN_NUMBERS = "〇零一二两兩三四五六七八九十百千万萬亿億兆"
_HAN_DIGITS = dict(zip("〇零一二两兩三四五六七八九", "0012223456789", strict=True))
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_SCALES = frozenset("十百千万萬亿億兆백천만억조")
_HAN_RUN = re.compile("[〇零一二两兩三四五六七八九十百千]{2,12}")
_ALONE = re.compile(rf"[\d.,]*[{HAN_NUMBERS}][\d.,{HAN_NUMBERS}]*|\d[\d.,]*")
# What stands right behind a figure: "$5m" is not "$5bn".
_SUFFIXES = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion", "tn": "trillion"}


# A figure with its separators: point, comma, apostrophes, the Arabic ones, spaces before three digits; its minus.
_FIGURE = re.compile(
    "(?:(?<![\\w)])[-\u2212])?\\d+(?:(?:[.,'\u2019\u066b\u066c](?=\\d)|[ \u00a0\u2009\u202f](?=\\d{3}(?!\\d)))\\d+)*"
)
_SUFFIX = re.compile(rf"({_FIGURE.pattern})([^\W\d_]*)")
_SEPARATOR = re.compile("[^\\d\u2212-]")
_GROUP = 3  # digits between separators of thousands
_MONEY = re.compile("[$\u00a3\u00a5\u20a0-\u20bf]")


def figures(text: str) -> list[str]:
    """The numbers of a text, in figures or in words: "three" is "3", and all forms of "million" are one."""
    plain = _SUFFIX.sub(_apart, _HAN_RUN.sub(_counted, _western(text))).split()
    words = [word for printed in plain for word in ([printed] if _is_figure(printed) else tokens(printed))]
    found: list[str] = []
    beside = False  # whether the token before is a number
    for place, word in enumerate(words):
        value = _value(word, beside=beside, following=words[place + 1] if place + 1 < len(words) else "")
        beside = value is not None
        if value is not None:
            found.append(value)
    return found


def _counted(run: re.Match[str]) -> str:
    """Signs that are one number below ten thousand, as a figure: by units (二十六) or digit by digit (二〇二六)."""
    whole = part = 0
    for sign in run[0]:
        if sign in _HAN_UNITS:
            whole, part = whole + (part or 1) * _HAN_UNITS[sign], 0
        else:
            part = part * 10 + int(_HAN_DIGITS[sign])
    return f" {whole + part} "


def _apart(found: re.Match[str]) -> str:
    """A figure, and what stands right behind it, as words of their own."""
    suffix = _SUFFIXES.get(found[2].casefold(), found[2])
    return f" {_plain(found[1])} {suffix[:1] if suffix[:1] in _HAN_SCALES else suffix}"


def other_numbers(old: str, new: str) -> bool:
    """Whether two wordings give other numbers, or the same ones in another currency or with another sign."""
    if is_number(old) and is_number(new):
        return _alone(old) != _alone(new)
    money = [_MONEY.findall(text) for text in (old, new)]
    return figures(old) != figures(new) or (all(money) and money[0] != money[1])


def is_number(text: str) -> bool:
    """Whether a text is nothing but one number, in figures or in Han writing, where a lone sign may be anything."""
    return _ALONE.fullmatch(_western(text)) is not None


def _alone(number: str) -> list[str]:
    return [_HAN_DIGITS[number]] if number in _HAN_DIGITS else figures(number)


def printed_key(word: str) -> str:
    """What one printed word is compared by: letters and digits, its figures as they are read, its currency."""
    if word.isalpha():
        return word_key(word)
    return " ".join([word_key(_FIGURE.sub(" ", _western(word))), *printed_numbers(word)]).strip()


def printed_numbers(text: str) -> list[str]:
    """Figures as they are read, then currencies: what a text says beside its tokens, which keep no sign and no mark."""
    return [*map(_plain, _FIGURE.findall(_western(text))), *_MONEY.findall(text)]


def _is_figure(printed: str) -> bool:
    return printed[-1] in "0123456789" and printed.strip("-.0123456789") == ""


def _western(text: str) -> str:
    """The text with the decimal digits of all scripts as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def _plain(figure: str) -> str:
    """A figure without separators of thousands, and with a point before decimals."""
    figure = figure.replace("\u2212", "-")
    parts, marks = _SEPARATOR.split(figure), _SEPARATOR.findall(figure)
    if not marks:
        return figure
    short = len(parts[0].strip("-")) <= _GROUP
    grouped = short and all(len(part) in (2, _GROUP) for part in parts[1:-1])  # by twos where lakhs are counted
    if grouped and len(set(marks)) == 1 and len(parts[-1]) == _GROUP and parts[0] != "0":
        return "".join(parts)
    decimal = marks[-1] not in marks[:-1] and (grouped or len(parts) == 2)
    return f"{''.join(parts[:-1])}.{parts[-1]}" if decimal else ".".join(parts)


def _value(word: str, *, beside: bool, following: str) -> str | None:
    if any(letter.isdigit() for letter in word):
        return word
    if word in _HAN_DIGITS and (beside or following in _HAN_SCALES):
        return _HAN_DIGITS[word]
    if word in _HAN_SCALES and (beside or following in _HAN_SCALES):
        return word
    return _NUMBERS.get(word)
