"""Codes that a source may carry: languages, countries and time zones."""

import re
from difflib import get_close_matches
from zoneinfo import ZoneInfo, available_timezones

_ISO_639 = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss "
    "st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
LANGUAGES = frozenset(_ISO_639.split())
"""ISO 639-1; three-letter codes are accepted by their form."""

_ISO_3166 = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
COUNTRIES = frozenset(_ISO_3166.split())
"""ISO 3166-1 alpha-2, and XK for Kosovo as the Unicode CLDR has it."""

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?((?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*)", re.I)


def language_tag(text: str) -> str:
    """A BCP 47 tag (language, script, region, variants) in its usual case: ``pt-BR``. Raises ``ValueError``."""
    match = _TAG.fullmatch(text.replace("_", "-").strip())
    if match is None or (len(match[1]) == 2 and match[1].lower() not in LANGUAGES):
        raise ValueError(f"{text!r} is no language tag; write BCP 47 such as en, pt-BR or zh-Hans")
    script, region = match[2] and match[2].title(), match[3] and match[3].upper()
    return "-".join(filter(None, (match[1].lower(), script, region))) + match[4].lower()


def country_code(text: str) -> str:
    """A country code of ISO 3166-1. Raises ``ValueError``."""
    if text.upper() == "UK":
        raise ValueError("'UK' is reserved, not assigned, in ISO 3166-1; the United Kingdom is 'GB'")
    if text.upper() not in COUNTRIES:
        raise ValueError(f"{text!r} is no country code of ISO 3166-1; write two letters such as GB or KR")
    return text.upper()


def zone_name(text: str) -> str:
    """An IANA time zone name. Raises ``ValueError`` naming the nearest one."""
    try:
        ZoneInfo(text)
    except (ValueError, OSError, KeyError):
        near = get_close_matches(text, available_timezones(), 1)
        hint = f"; did you mean {near[0]!r}?" if near else "; write a name such as Europe/Berlin"
        raise ValueError(f"{text!r} is no time zone{hint}") from None
    return text
