"""Words by which headlines announce several stories at once: live blogs, round-ups, briefings. Own collection.

Such a text begins with one of its stories as often as not, and only the headline tells it from a long version of that.
"""

import re
from functools import lru_cache

from wiredesk.dedupe.tokens import tokens

DIGEST_WORDS = (
    "and other news",
    "and other stories",
    "as it happened",
    "at a glance",
    "briefing",
    "canlı anlatım",
    "das war der tag",
    "das wichtigste",
    "direto",
    "diretta",
    "e altre notizie",
    "e outras notícias",
    "en ander nieuws",
    "en direct",
    "en directo",
    "en vivo",
    "et autres infos",
    "i inne wiadomości",
    "in brief",
    "in kürze",
    "kort nieuws",
    "l essentiel",
    "liveblog",
    "liveticker",
    "minuto a minuto",
    "na żywo",
    "nachrichtenüberblick",
    "newsblog",
    "newsticker",
    "nieuwsoverzicht",
    "och andra nyheter",
    "round up",
    "roundup",
    "tagesüberblick",
    "the day in",
    "ticker",
    "top stories",
    "und weitere meldungen",
    "und weitere nachrichten",
    "ve diğer haberler",
    "what you need to know this morning",
    "what you need to know this week",
    "what you need to know today",
    "y otras noticias",
    "главное за",
    "и другие новости",
    "хроника",
    "مباشر",
    "موجز",
    "ライブ",
    "早报",
    "直播",
    "简报",
    "실시간",
)
# An English verb too ("Why live in a tiny house?"): it counts where it stands apart, or before what is live.
_LIVE = re.compile(
    r"(?:^|[:|–—•·]\s*|\s-\s+)live\b|\blive(?:\s*[:|–—•·]|\s+-\s|\s+(?:blog|coverage|news|report|text|updates?)\b)"
)
_KICKER = re.compile(r"^\W*(?:in brief|in kürze|kort nieuws)\s*[:|–—-]\s*(?=\S)", re.IGNORECASE)
"""What stands over one short story, and says nothing of others."""
_PHRASES = frozenset(" ".join(tokens(words)) for words in DIGEST_WORDS)


@lru_cache(maxsize=256)
def announces_digest(title: str) -> bool:
    """Whether a headline says that several stories follow."""
    words = f" {' '.join(tokens(_KICKER.sub('', title)))} "
    return bool(_LIVE.search(title.casefold())) or any(f" {phrase} " in words for phrase in _PHRASES)
