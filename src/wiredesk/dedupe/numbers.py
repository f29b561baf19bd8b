"""Words that are numbers, so that "15 thousand" for "15 million" is a change of numbers and not of wording.

Small numbers are left out where they are another word as often (French "neuf", Italian "sei" and "due", Dutch
"acht", and one in every language, which is the article). A milliard and a billion are told apart by word, not by
value, which differs between languages. Own collection.
"""

from collections.abc import Mapping, Sequence

from wiredesk.dedupe.tokens import tokens

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
_HAN_SCALES = frozenset("十百千万萬亿億兆")


def figures(words: Sequence[str]) -> list[str]:
    """The numbers among tokens, in figures or in words: "three" is "3", and all forms of "million" are one."""
    found: list[str] = []
    beside = False  # whether the token before is a number
    for word, following in zip(words, [*words[1:], ""], strict=True):
        value = _value(word, beside=beside, following=following)
        beside = value is not None
        if value is not None:
            found.append(value)
    return found


def _value(word: str, *, beside: bool, following: str) -> str | None:
    if any(letter.isdigit() for letter in word):
        return word
    if word in _HAN_DIGITS and (beside or following in _HAN_SCALES):
        return _HAN_DIGITS[word]
    if word in _HAN_SCALES and (beside or following in _HAN_SCALES):
        return word
    return _NUMBERS.get(word)
