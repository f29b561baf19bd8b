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
    "2": "two zwei deux dos dois duas twee två kaksi dwa dwie два две дві dua iki اثنان दो",
    "3": "three drei trois tres três tre drie kolme trzy три tiga üç ثلاثة तीन",
    "4": "four vier quatre cuatro quatro quattro fyra neljä cztery четыре чотири empat dört أربعة चार",
    "5": "five fünf cinq cinco cinque vijf fem viisi pięć пять пʼять lima beş خمسة पांच",
    "6": "six sechs seis zes kuusi sześć шесть шість enam altı ستة",
    "7": "seven sieben sept siete sete sette zeven sju syv seitsemän siedem семь сім tujuh yedi سبعة सात",
    "8": "eight huit ocho oito otto åtta åtte otte kahdeksan osiem восемь вісім delapan sekiz ثمانية आठ",
    "9": "nine neun nueve nove negen nio yhdeksän dziewięć девять девʼять sembilan dokuz تسعة",
    "10": "ten zehn dix diez dez dieci tien tio kymmenen dziesięć десять sepuluh عشرة",
    "11": "eleven onze undici elva elleve jedenaście одиннадцать одинадцять sebelas",
    "12": "twelve zwölf douze doce doze dodici twaalf tolv dwanaście двенадцать дванадцять",
    "20": "twenty zwanzig vingt veinte vinte venti twintig tjugo dwadzieścia двадцать двадцять yirmi",
    "30": "thirty dreißig trente treinta trinta trenta dertig trettio trzydzieści тридцать otuz",
    "40": "forty vierzig quarante cuarenta quarenta quaranta veertig fyrtio czterdzieści сорок kırk",
    "50": "fifty fünfzig cinquante cincuenta cinquenta cinquanta vijftig femtio pięćdziesiąt пятьдесят elli",
    "60": "sixty sechzig soixante sesenta sessenta sessanta zestig sextio sześćdziesiąt шестьдесят altmış",
    "80": "eighty achtzig ochenta oitenta ottanta tachtig åttio osiemdziesiąt восемьдесят seksen",
    "90": "ninety neunzig noventa novanta negentig nittio dziewięćdziesiąt девяносто doksan",
}
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

# In Han writing every sign is a token. Each of these is part of other words too, so it counts beside another number.
_HAN_DIGITS = dict(zip("一二两兩三四五六七八九", "12223456789", strict=True))
_HAN_SCALES = frozenset("十百千万萬亿億兆백천만억조")
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
    plain = _SUFFIX.sub(_apart, _western(text)).split()
    words = [word for printed in plain for word in ([printed] if _is_figure(printed) else tokens(printed))]
    found: list[str] = []
    beside = False  # whether the token before is a number
    for place, word in enumerate(words):
        value = _value(word, beside=beside, following=words[place + 1] if place + 1 < len(words) else "")
        beside = value is not None
        if value is not None:
            found.append(value)
    return found


def _apart(found: re.Match[str]) -> str:
    """A figure, and what stands right behind it, as words of their own."""
    suffix = _SUFFIXES.get(found[2].casefold(), found[2])
    return f" {_plain(found[1])} {suffix[:1] if suffix[:1] in _HAN_SCALES else suffix}"


def other_numbers(old: str, new: str) -> bool:
    """Whether two wordings give other numbers, or the same ones in another currency or with another sign."""
    money = [_MONEY.findall(text) for text in (old, new)]
    return figures(old) != figures(new) or (all(money) and money[0] != money[1])


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
