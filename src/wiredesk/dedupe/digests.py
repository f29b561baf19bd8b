"""Words by which headlines announce several stories at once: live blogs, round-ups, briefings. Own collection.

Such a text begins with one of its stories as often as not, and only the headline tells it from a long version of that.
"""

import re
from functools import lru_cache

from wiredesk.dedupe.plain import in_one_script
from wiredesk.dedupe.tokens import tokens

DIGEST_WORDS = (
    "and other news",
    "and other stories",
    "as it happened",
    "at a glance",
    "basın özeti",
    "briefing",
    "brèves",
    "canlı anlatım",
    "das war der tag",
    "das wichtigste",
    "direto",
    "diretta",
    "e altre notizie",
    "e outras notícias",
    "en ander nieuws",
    "en bref",
    "en direct",
    "en directo",
    "en vivo",
    "et autres infos",
    "evening bulletin",
    "günün özeti",
    "i inne wiadomości",
    "in brief",
    "in kürze",
    "kort nieuws",
    "kurz gemeldet",
    "kurz notiert",
    "kurznachrichten",
    "l essentiel",
    "liveblog",
    "liveticker",
    "minuto a minuto",
    "morning bulletin",
    "na żywo",
    "nachrichten kompakt",
    "nachrichten um",
    "nachrichtenüberblick",
    "news bulletin",
    "newsblog",
    "newsticker",
    "nieuwsoverzicht",
    "noticias en breve",
    "notizie in breve",
    "och andra nyheter",
    "presseschau",
    "pressestimmen",
    "przegląd prasy",
    "přehled zpráv",
    "rassegna stampa",
    "revista de prensa",
    "revue de presse",
    "round up",
    "roundup",
    "tagesüberblick",
    "the day in",
    "themen am",
    "things to know on",
    "things to know this",
    "things to know today",
    "ticker",
    "top stories",
    "und weitere meldungen",
    "und weitere nachrichten",
    "ve diğer haberler",
    "what the papers say",
    "what you need to know this morning",
    "what you need to know this week",
    "what you need to know today",
    "y otras noticias",
    "главное за",
    "главные новости",
    "и другие новости",
    "обзор прессы",
    "хроника",
    "مباشر",
    "موجز",
    "สรุปข่าว",
    "きょうのニュース",
    "ライブ",
    "主なニュース",
    "今日要闻",
    "各紙の論調",
    "报章摘要",
    "新闻摘要",
    "早报",
    "直播",
    "简报",
    "速報中",
    "뉴스 브리핑",
    "실시간",
    "오늘의 뉴스",
)
# An English verb too ("Why live in a tiny house?"): it counts where it stands apart, or before what is live.
_LIVE = re.compile(
    r"(?:^|[:|–—•·]\s*|\s-\s+)live\b|\blive(?:\s*[:|–—•·]|\s+-\s|\s+(?:blog|coverage|news|report|text|updates?)\b)"
)
_KICKER = re.compile(r"^\W*(?:in brief|in kürze|kort nieuws)\s*[:|–—-]\s*(?=\S)", re.IGNORECASE)
"""What stands over one short story, and says nothing of others."""
_PHRASES = frozenset(" ".join(tokens(in_one_script(words))) for words in DIGEST_WORDS)


@lru_cache(maxsize=256)
def announces_digest(title: str) -> bool:
    """Whether a headline says that several stories follow."""
    words = f" {' '.join(tokens(_KICKER.sub('', in_one_script(title))))} "
    return bool(_LIVE.search(title.casefold())) or any(f" {phrase} " in words for phrase in _PHRASES)
