"""Which language a text is in, by its script and its most frequent small words: the check on what pages declare.

``judge`` needs no model and no start-up: it counts letters of scripts and stop words. Scripts that one language of the
press writes alone decide by themselves; the rest goes to the words. The lists are the most frequent function words of
each language (own selection; frequencies as in Leipzig Corpora Collection), without those that tell nothing.
"""

import re
from collections import Counter
from types import MappingProxyType

from wiredesk.web.text import letter_runs

_SAMPLE = 1500  # characters: some 220 words decide as well as a whole story
_SCRIPT_SAMPLE = 200
_LATIN = re.compile(r"[A-Za-z]+")
_TOKEN = re.compile(r"[^\W\d_]+")
_MIN_TOKENS = 12

_INDIC = re.compile(r"[\u0900-\u0963\u0980-\u09e3\u09f0\u09f1]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_BY_SCRIPT = MappingProxyType({"bengali": ("bn", "as"), "devanagari": ("hi", "mr", "ne")})
"""Scripts that few languages share: the one with most words is answered, however few, else the first."""
_FEW = 0.09
_NGUNI_SHARE = 0.15  # measured: a fifth and more of their longer words, of other languages under 4 %
_NGUNI_BEGINNINGS = (
    "aba", "aka", "akh", "ama", "ase", "ban", "bay", "eku", "emi", "eni", "esi", "eyi", "ezi", "imi", "isi", "izi",
    "kubo", "kuf", "kuk", "kul", "kum", "kun", "kus", "kuth", "kuy", "kuz", "kwa", "kwe", "kwi", "lwa", "nabo", "nama",
    "naso", "ned", "nem", "nes", "nez", "nga", "nge", "ngo", "ngu", "noku", "nom", "oku", "uku", "ukh", "uma", "umf",
    "umk", "umn", "umt", "wab", "wak", "wes", "yab", "yak", "yam", "yas", "yez", "zak", "zal", "zas", "zez", "zok",
)  # fmt: skip
# small words of one and not of the other (own selection, from grammars)
_XHOSA = frozenset(["apho", "kuba", "kunye", "kwaye", "ngoku", "oku", "okanye", "phaya", "ukuba", "xana"])
_ZULU = frozenset(["bese", "futhi", "kanye", "lapho", "manje", "ngoba", "noma", "ukuthi", "ukuze", "uthe", "yini"])
_XHOSA_LETTERS = re.compile(r"[rR]h|[tT]y|mntu\b")

_STOP_WORDS = """
af die van en het in is nie wat om te dat vir met op sy aan ook sal hy was deur maar hulle
az və bu ilə üçün bir də ki olan edib olub deyib ilin tərəfindən daha isə kimi onun
bs i je u na se da su od za koji što će kao iz bi nije sa bilo biti ali li
ca el la de que i els les amb per una ha del no és al dels més però han aquest
cs a se na je v že s z do to o pro si ve by za jako po jsou podle ale jeho také
cy y yn a i ar o mae wedi ei bod gan yr am fod eu oedd fel hefyd
da og at er det en til på som den af de med har ikke et der han men vil også blev
de der die und in den von zu das mit sich auf für ist im dem nicht ein eine als auch es an werden aus
en the of and to in that is was for on with as it said at by has from are have be his which
es el la de que en y los del las por con una para su es al lo como más pero se sus
et ja on ei et see oli ning ka mis kui aga ta oma mida selle nii tema ole või
eu eta da ez du bat izan dira dute zuen egin hori ere dela baina beste zen baino
fi ja on ei että oli se hän ovat mukaan myös kun mutta joka sen kuin ole vuoden sekä nyt
fil ang ng sa na mga ay at ni si para ito kay nang niya din hindi may ayon pa
fr de la le les et des en un du une que est dans pour qui il au par sur plus pas avec ce
ga an na agus ar go is i bhí sé leis tá ag le do nach gur
gl o a de que e do da en os na un unha no para con por as dos máis non pola
hr i je u na se da su od za koji što će kao iz nije bi tijekom godine kod samo ali
hu a az és hogy nem is egy volt meg csak de van mint már szerint ki még ez azt után
id yang dan di untuk dengan ini dari pada dalam tidak akan itu ke juga oleh tersebut ada bisa
is og að í á er sem til var um við það en ekki með hann af fyrir eru hefur
it di e che il la in un per è del non una si della con le da i dei ha al sono
lt ir kad yra tai su į iš buvo kaip bet jau apie dėl po už taip jo savo bus
lv un ir ar ka no par kas uz arī tas ko gan bet pēc bija vai viņš lai
ms yang dan di untuk dengan ini dari pada dalam tidak akan itu ke turut oleh beliau kerana boleh kepada
nb og i er det på til som en for av at med har de ikke den et om fra også ble
nl de het van een en in is dat op te voor met zijn niet aan er ook die bij om door naar
nn og i er det på til som ein for av at med har dei ikkje den eit om frå også vart
pl w i na z się do że to jest nie o jak po od za przez ale który dla oraz został
pt de que a o e do da em um para com não uma os no se na por mais dos as foi
ro de și în a la cu care din pe că nu o mai pentru au este fost sunt prin după
sk a na je sa v že s z do aj o pre ako to si by po ktoré podľa však jeho
sl in je na da se so za v pa ki ne tudi po bi ob ni kot bo leta
sq të dhe në e për një me që nga është i se nuk ka u më ishte kjo
sv och i att det som på är en av för den med till har inte om ett de han var från men
sw ya na wa kwa ni katika la za kuwa hiyo ambao lakini pia huo alisema hii
tr ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ise olduğunu göre
uz va bu bilan uchun ham bir bo'lgan deb qilish edi ushbu mumkin yil haqida
vi của và là có trong cho được các không một với người những khi đã này về
be і ў на не што з да па як у гэта за ад але для пра яго было гэтым
bg на и в да се за от са с че по не който като това ще има към е
kk мен және бұл үшін деп бар болған де бойынша жылы туралы да еді осы
ky жана менен бул үчүн деп бар болгон боюнча жылы да эле ушул
mk на и во да се за од со дека ќе не по која што како е се го ги
mn нь энэ юм гэж байна болон бөгөөд байгаа хийх дээр
ru и в на не что с по он как это из за к для от но его также был было она
sr и у је на да се за од су који са ће не као из што би није биће
uk і в на що не з у до та про це за як від але для його також був буде під
ar في من على أن إلى التي عن الذي مع ما هذا بعد كان قد أو هذه بين كما ذلك
ckb لە و بە بۆ کە ئەو لەگەڵ ئەم دەکات هەر وەک
fa و در به از که این را با است برای آن های شد یک تا کرد خود می
ps د په او چې ته له کې هم دا یې سره نه شوي وو
ur کے کی میں ہے کا اور سے کو نے پر ہیں کہ یہ بھی اس نہیں تھا
sd جي ۾ ۽ جو آهي کي سان تي نه جا کان
ug بىلەن ۋە بۇ بىر ئۇ ئۈچۈن دەپ بولغان
hi के में की है और से का को ने पर हैं कि यह भी नहीं एक था
mr आहे आणि या की हे ते होते असे केले झाली म्हणाले मध्ये नाही यांनी त्यांनी
ne छ र को मा हो पनि भएको छन् गर्ने भने गरेको लागि थियो उनले
bn এ ও এই করে থেকে জন্য হয়েছে তার না করা বলেন এক হয় সঙ্গে
as আৰু এই কৰা পৰা হৈছে এক বাবে
he של את על לא הוא כי זה גם עם או היה אבל כל היא יותר
yi און איז די פון דער אין צו מיט האט
"""

_SCRIPTS = (
    ("hangul", "ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("kana", "ja", re.compile(r"[\u3040-\u30ff]")),
    ("han", "zh", re.compile(r"[\u3400-\u9fff]")),
    ("thai", "th", re.compile(r"[\u0e01-\u0e5b]")),
    ("greek", "el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("georgian", "ka", re.compile(r"[\u10a0-\u10ff]")),
    ("armenian", "hy", re.compile(r"[\u0530-\u058f]")),
    ("tamil", "ta", re.compile(r"[\u0b80-\u0bff]")),
    ("telugu", "te", re.compile(r"[\u0c00-\u0c7f]")),
    ("kannada", "kn", re.compile(r"[\u0c80-\u0cff]")),
    ("malayalam", "ml", re.compile(r"[\u0d00-\u0d7f]")),
    ("gujarati", "gu", re.compile(r"[\u0a80-\u0aff]")),
    ("gurmukhi", "pa", re.compile(r"[\u0a00-\u0a7f]")),
    ("oriya", "or", re.compile(r"[\u0b00-\u0b7f]")),
    ("sinhala", "si", re.compile(r"[\u0d80-\u0dff]")),
    ("burmese", "my", re.compile(r"[\u1000-\u109f]")),
    ("khmer", "km", re.compile(r"[\u1780-\u17ff]")),
    ("lao", "lo", re.compile(r"[\u0e80-\u0eff]")),
    ("ethiopic", "am", re.compile(r"[\u1200-\u137f]")),
    ("tibetan", "bo", re.compile(r"[\u0f00-\u0fff]")),
    ("thaana", "dv", re.compile(r"[\u0780-\u07bf]")),
    ("hebrew", None, re.compile(r"[\u0590-\u05ff]")),
    ("arabic", None, re.compile(r"[\u0600-\u06ff\u0750-\u077f]")),
    ("devanagari", None, re.compile(r"[\u0900-\u097f]")),
    ("bengali", None, re.compile(r"[\u0980-\u09ff]")),
    ("cyrillic", None, re.compile(r"[\u0400-\u04ff]")),
)

_SCRIPT_OF = MappingProxyType(
    {
        **dict.fromkeys(("he", "yi"), "hebrew"),
        **dict.fromkeys(("ar", "ckb", "fa", "ps", "sd", "ug", "ur"), "arabic"),
        **dict.fromkeys(("hi", "mr", "ne"), "devanagari"),
        **dict.fromkeys(("as", "bn"), "bengali"),
        **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "uk"), "cyrillic"),
        **{language: script for script, language, _ in _SCRIPTS if language},
    }
)
_BOTH = frozenset({"az", "bs", "hr", "kk", "ks", "ku", "mn", "ms", "pa", "sr", "tg", "tt", "ug", "uz"})
"""Languages that papers write in more than one script."""


def _languages_of_words() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for line in _STOP_WORDS.strip().splitlines():
        language, *words = line.split()
        for word in words:
            table.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in table.items()}


_WORDS = _languages_of_words()
KNOWN = frozenset(language for languages in _WORDS.values() for language in languages) | frozenset(_SCRIPT_OF)
"""Base languages that ``judge`` can tell."""

_SAME = MappingProxyType({"no": "nb", "sh": "bs", "tl": "fil"})
_WORD_LANGUAGES = frozenset(language for languages in _WORDS.values() for language in languages) | frozenset(_SAME)
_LEAST = 0.03  # measured: prose holds 6 % or more of the listed words of its own language, of others under 3 %

# Pairs so close that a stop word count does not overrule the page's own word.
_KIN = (
    frozenset({"bs", "hr", "sr", "sh"}),
    frozenset({"da", "nb", "nn", "no"}),
    frozenset({"id", "ms"}),
    frozenset({"cs", "sk"}),
    frozenset({"es", "gl", "pt", "ca"}),
    frozenset({"hi", "mr", "ne", "sa"}),
    frozenset({"bg", "mk"}),
    frozenset({"be", "ru", "uk"}),
    frozenset({"kk", "ky"}),
    frozenset({"af", "nl"}),
    frozenset({"fil", "tl"}),
    frozenset({"ja", "zh", "yue"}),
)


def kin(first: str, second: str) -> bool:
    """Whether two base languages are one for a reader who counts small words."""
    return first == second or any(first in group and second in group for group in _KIN)


def script_of(text: str) -> tuple[str | None, str | None]:
    """The script that most letters of ``text`` are in, and the language where that decides; None for Latin."""
    text = text[:_SCRIPT_SAMPLE]
    if text.isascii():
        return None, None
    letters = sum(map(str.isalpha, text))
    if sum(map(len, _LATIN.findall(text))) * 2 > letters:
        return None, None
    counts = {name: len(pattern.findall(text)) for name, _, pattern in _SCRIPTS}
    if counts["kana"] * 12 > letters:  # Japanese mixes kana into Han characters, Chinese never does
        return "kana", "ja"
    name, language, _ = max(_SCRIPTS, key=lambda script: counts[script[0]])
    return (name, language) if counts[name] * 3 > letters else (None, None)


def judge(text: str) -> tuple[str | None, dict[str, float]]:
    """The language of ``text`` where it is clear, else None; and the share of its words that each language claims."""
    script, alone = script_of(text)
    if alone:
        return alone, {alone: 1.0}
    found, shares = _by_words(_tokens(text[:_SAMPLE]))
    if found is None and script is not None and script in _BY_SCRIPT:
        found = max(_BY_SCRIPT[script], key=lambda language: shares.get(language, 0.0))
    elif found is None and script is None:
        found = _mixed_han(text) or _clear(shares) or _nguni(text)
    return found, shares


def _clear(shares: dict[str, float]) -> str | None:
    """A language with fewer words than usual that no other comes near."""
    ranked = sorted(shares.items(), key=lambda one: -one[1])
    rival = next((share for language, share in ranked[1:] if not kin(language, ranked[0][0])), 0.0)
    return ranked[0][0] if ranked and ranked[0][1] >= _FEW and ranked[0][1] >= 2 * rival else None


def _nguni(text: str) -> str | None:
    """Zulu or Xhosa: they write small words onto the next one, so the beginnings of words tell them."""
    tokens = [token for token in _TOKEN.findall(text[:_SAMPLE].lower()) if len(token) > 3]
    begun = sum(token.startswith(_NGUNI_BEGINNINGS) for token in tokens)
    if len(tokens) < _MIN_TOKENS or begun < _NGUNI_SHARE * len(tokens):
        return None
    zulu, xhosa = (sum(map(words.__contains__, tokens)) for words in (_ZULU, _XHOSA))
    xhosa += len(_XHOSA_LETTERS.findall(text[:_SAMPLE]))
    return "xh" if xhosa > zulu else "zu"


def _mixed_han(text: str) -> str | None:
    """Chinese beside much Latin: a Han character is a word, so an eighth of the letters is most of the text."""
    sample = text[:_SAMPLE]
    return "zh" if 8 * len(_HAN.findall(sample)) > sum(map(str.isalpha, sample)) else None


def _tokens(text: str) -> list[str]:
    """The words of ``text`` in small letters; vowel signs of Indian scripts are part of them."""
    return _INDIC.findall(text) if _INDIC.search(text, 0, _SCRIPT_SAMPLE) else letter_runs(text.lower())


def _by_words(tokens: list[str]) -> tuple[str | None, dict[str, float]]:
    if len(tokens) < _MIN_TOKENS:
        return None, {}
    counts: dict[str, int] = {}
    for languages, times in Counter(filter(None, map(_WORDS.get, tokens))).items():
        for language in languages:
            counts[language] = counts.get(language, 0) + times
    ranked = [(language, count / len(tokens)) for language, count in sorted(counts.items(), key=lambda one: -one[1])]
    shares = dict(ranked)
    if not ranked or ranked[0][1] < 0.12:
        return None, shares
    rival = next((share for language, share in ranked[1:] if not kin(language, ranked[0][0])), 0.0)
    return (ranked[0][0] if ranked[0][1] >= 1.4 * rival else None), shares


def could_be(language: str, text: str) -> bool:
    """Whether ``text`` may be in the declared base ``language``: false only when script or words speak against it."""
    script, alone = script_of(text)
    if alone:
        return kin(alone, language) or (alone == "zh" and language in ("yue", "ja", "ko"))
    own_script = _SCRIPT_OF.get(language)
    if language in KNOWN and language not in _BOTH and own_script != script:
        return False
    tokens = _tokens(text[:_SAMPLE]) if language in _WORD_LANGUAGES else []
    if len(tokens) < _MIN_TOKENS:
        return True
    found, shares = _by_words(tokens)
    own = shares.get(_SAME.get(language, language), 0.0)
    if found is None:
        return own >= _LEAST  # no language of ours, but surely not the declared one either
    return kin(found, language) or own * 2 > shares[found]
