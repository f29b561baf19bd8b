"""Words by which headlines announce several stories at once: live blogs, round-ups, briefings. Own collection.

Such a text begins with one of its stories as often as not, and only the headline tells it from a long version of that.
"""

from functools import lru_cache

from wiredesk.dedupe.tokens import tokens

DIGEST_WORDS = (
    "as it happened",
    "at a glance",
    "briefing",
    "canlı anlatım",
    "das war der tag",
    "das wichtigste",
    "direto",
    "diretta",
    "en direct",
    "en directo",
    "en vivo",
    "in brief",
    "in kürze",
    "kort nieuws",
    "l essentiel",
    "live",
    "liveblog",
    "liveticker",
    "minuto a minuto",
    "na żywo",
    "nachrichtenüberblick",
    "newsblog",
    "newsticker",
    "nieuwsoverzicht",
    "round up",
    "roundup",
    "tagesüberblick",
    "the day in",
    "ticker",
    "top stories",
    "what you need to know",
    "главное за",
    "хроника",
    "مباشر",
    "موجز",
    "ライブ",
    "早报",
    "直播",
    "简报",
    "실시간",
)
_PHRASES = frozenset(" ".join(tokens(words)) for words in DIGEST_WORDS)


@lru_cache(maxsize=256)
def announces_digest(title: str) -> bool:
    """Whether a headline says that several stories follow."""
    words = f" {' '.join(tokens(title))} "
    return any(f" {phrase} " in words for phrase in _PHRASES)
