"""Whose text it is: the member of a cluster from which the others most likely come.

Agency credits and links between the members count most, then who published first (not whom we fetched first), then who
has the most text. The answer depends on the members alone, not on their order, and may change as members arrive.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wiredesk.dedupe.tokens import tokens
from wiredesk.records import Moment
from wiredesk.web.urls import identity

# The sites on which agencies publish their own copy, by canonical name. Source: the agencies' own sites.
AGENCY_DOMAINS: Mapping[str, tuple[str, ...]] = {
    "ANSA": ("ansa.it",),
    "Adnkronos": ("adnkronos.com",),
    "Agence France-Presse": ("afp.com", "afpbb.com"),
    "Agencia EFE": ("efe.com",),
    "Agerpres": ("agerpres.ro",),
    "Agência Lusa": ("lusa.pt",),
    "Anadolu Agency": ("aa.com.tr",),
    "Antara": ("antaranews.com",),
    "Askanews": ("askanews.it",),
    "Associated Press": ("apnews.com", "ap.org"),
    "Austria Presse Agentur": ("apa.at",),
    "Belga": ("belganewsagency.eu", "belga.be"),
    "Bernama": ("bernama.com",),
    "Bloomberg": ("bloomberg.com",),
    "Deutsche Presse-Agentur": ("dpa.com", "dpa-international.com"),
    "Europa Press": ("europapress.es",),
    "Hina": ("hina.hr",),
    "IANS": ("ians.in",),
    "Interfax": ("interfax.ru", "interfax.com"),
    "Interfax-Ukraine": ("interfax.com.ua",),
    "Jiji Press": ("jiji.com",),
    "Keystone-SDA": ("keystone-sda.ch",),
    "Kyodo News": ("kyodonews.net", "kyodonews.jp"),
    "MTI": ("mti.hu",),
    "PA Media": ("pa.media",),
    "PAP": ("pap.pl",),
    "Press Trust of India": ("ptinews.com",),
    "Reuters": ("reuters.com",),
    "Ritzau": ("ritzau.dk",),
    "Tanjug": ("tanjug.rs",),
    "The Canadian Press": ("thecanadianpress.com",),
    "Xinhua News Agency": ("news.cn", "xinhuanet.com"),
    "Yonhap News": ("yna.co.kr", "yonhapnews.co.kr"),
    "ČTK": ("ctk.cz", "ceskenoviny.cz"),
    "ТАСС": ("tass.ru", "tass.com"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One article of a cluster, as far as its origin is concerned.

    ``domain`` is the registrable domain of its URL, ``credited`` the canonical names of its attributions that do not
    name the publisher itself, ``words`` the length of its text.
    """

    article_id: int
    url: str
    domain: str
    publisher: str | None = None
    credited: tuple[str, ...] = ()
    canonical_elsewhere: str | None = None
    published_at: Moment | None = None
    first_seen: datetime
    words: int = 0


def choose_origin(members: Sequence[Member]) -> int:
    """The article id of the origin. Raises ``ValueError`` when there are no members."""
    credits = Counter(name for member in members for name in set(member.credited))
    targets = Counter(identity(member.canonical_elsewhere) for member in members if member.canonical_elsewhere)

    def rank(member: Member) -> tuple[int, int, datetime, int, int]:
        owned = max((count for name, count in credits.items() if _owns(member, name)), default=0)
        return -owned, -targets[identity(member.url)], _published(member), -member.words, member.article_id

    return min(members, key=rank).article_id


def _owns(member: Member, name: str) -> bool:
    """Whether a credit to this name is a credit to the member's publisher."""
    if member.domain in AGENCY_DOMAINS.get(name, ()):
        return True
    return bool(member.publisher) and tokens(member.publisher or "") == tokens(name) != []


def _published(member: Member) -> datetime:
    """When it came out; a date without a time of day counts as the end of that day, for it proves no more."""
    moment = member.published_at
    if moment is None:
        return member.first_seen.astimezone(UTC)
    return (moment.at + timedelta(days=1) if moment.date_only else moment.at).astimezone(UTC)
