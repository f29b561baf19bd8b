"""Whose text it is: the member of a cluster from which the others most likely come.

Agency credits and links between the members count most, then who published first (not whom we fetched first), then who
has the most text. The answer depends on the members alone, not on their order, and may change as members arrive.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from wiredesk.dedupe.tokens import tokens
from wiredesk.records import Moment
from wiredesk.web.urls import identity

_DAY = 86_400_000  # milliseconds

# The sites on which agencies publish their own copy, by canonical name. Source: the agencies' own sites.
AGENCY_DOMAINS: Mapping[str, tuple[str, ...]] = {
    "AAP": ("aap.com.au",),
    "AGI": ("agi.it",),
    "ANI": ("aninews.in",),
    "ANP": ("anp.nl",),
    "ANSA": ("ansa.it",),
    "Adnkronos": ("adnkronos.com",),
    "Agence France-Presse": ("afp.com", "afpbb.com"),
    "Agencia EFE": ("efe.com",),
    "Agenzia Dire": ("dire.it",),
    "Agenzia Nova": ("agenzianova.com",),
    "Agerpres": ("agerpres.ro",),
    "Agência Brasil": ("ebc.com.br",),
    "Agência Lusa": ("lusa.pt",),
    "Algérie Presse Service": ("aps.dz",),
    "Anadolu Agency": ("aa.com.tr",),
    "Andina": ("andina.pe",),
    "Antara": ("antaranews.com",),
    "Armenpress": ("armenpress.am",),
    "Askanews": ("askanews.it",),
    "Associated Press": ("apnews.com", "ap.org"),
    "Austria Presse Agentur": ("apa.at",),
    "Azertac": ("azertag.az",),
    "BSS": ("bssnews.net",),
    "BTA": ("bta.bg",),
    "BelTA": ("belta.by",),
    "Belga": ("belganewsagency.eu", "belga.be"),
    "Bernama": ("bernama.com",),
    "Bloomberg": ("bloomberg.com",),
    "Business Wire": ("businesswire.com",),
    "Catholic News Agency": ("catholicnewsagency.com",),
    "Colpisa": ("colpisa.com",),
    "Cyprus News Agency": ("cna.org.cy",),
    "DHA": ("dha.com.tr",),
    "Deutsche Presse-Agentur": ("dpa.com", "dpa-international.com"),
    "ELTA": ("elta.lt",),
    "Emirates News Agency": ("wam.ae",),
    "Ethiopian News Agency": ("ena.et",),
    "Europa Press": ("europapress.es",),
    "Fars News Agency": ("farsnews.ir",),
    "Fena": ("fena.ba",),
    "FoNet": ("fonet.rs",),
    "GNA": ("gna.org.gh",),
    "GlobeNewswire": ("globenewswire.com",),
    "Hina": ("hina.hr",),
    "Hindusthan Samachar": ("hindusthansamachar.in",),
    "IANS": ("ians.in",),
    "IRNA": ("irna.ir",),
    "ISNA": ("isna.ir",),
    "Inforpress": ("inforpress.cv",),
    "Inter Press Service": ("ipsnews.net",),
    "Interfax": ("interfax.ru", "interfax.com"),
    "Interfax-Ukraine": ("interfax.com.ua",),
    "Italpress": ("italpress.com",),
    "Jiji Press": ("jiji.com",),
    "KCNA": ("kcna.kp",),
    "KNA": ("kna.de",),
    "Kazinform": ("inform.kz",),
    "Keystone-SDA": ("keystone-sda.ch",),
    "Kuwait News Agency": ("kuna.net.kw",),
    "Kyodo News": ("kyodonews.net", "kyodonews.jp"),
    "LETA": ("leta.lv",),
    "MAP": ("mapnews.ma",),
    "MIA": ("mia.mk",),
    "MTI": ("mti.hu",),
    "Mediafax": ("mediafax.ro",),
    "Mehr News Agency": ("mehrnews.com",),
    "Moldpres": ("moldpres.md",),
    "Montsame": ("montsame.mn",),
    "NAN": ("nannews.ng",),
    "NTB": ("ntb.no",),
    "National News Agency": ("nna-leb.gov.lb",),
    "Noticias Argentinas": ("noticiasargentinas.com",),
    "PA Media": ("pa.media",),
    "PAP": ("pap.pl",),
    "PNA": ("pna.gov.ph",),
    "PR Newswire": ("prnewswire.com",),
    "PR Times": ("prtimes.jp",),
    "Palestinian News Agency WAFA": ("wafa.ps",),
    "Petra News Agency": ("petra.gov.jo",),
    "Prensa Latina": ("prensa-latina.cu", "plenglish.com"),
    "Press Trust of India": ("ptinews.com",),
    "Project Syndicate": ("project-syndicate.org",),
    "Qatar News Agency": ("qna.org.qa",),
    "Radio Free Europe/Radio Liberty": ("rferl.org",),
    "Reuters": ("reuters.com",),
    "Ritzau": ("ritzau.dk",),
    "SANA": ("sana.sy",),
    "SITA": ("sita.sk",),
    "SRNA": ("srna.rs",),
    "STA": ("sta.si",),
    "STT": ("stt.fi",),
    "Saudi Press Agency": ("spa.gov.sa",),
    "Servimedia": ("servimedia.es",),
    "Sputnik": ("sputnikglobe.com", "sputniknews.com"),
    "TASR": ("tasr.sk",),
    "TT": ("tt.se",),
    "Tanjug": ("tanjug.rs",),
    "Tasnim News Agency": ("tasnimnews.com",),
    "The Canadian Press": ("thecanadianpress.com",),
    "The Conversation": ("theconversation.com",),
    "Trend News Agency": ("trend.az",),
    "Tunis Afrique Presse": ("tap.info.tn",),
    "Télam": ("telam.com.ar",),
    "UNI": ("uniindia.com",),
    "UPI": ("upi.com",),
    "United News of Bangladesh": ("unb.com.bd",),
    "Voice of America": ("voanews.com",),
    "Xinhua News Agency": ("news.cn", "xinhuanet.com"),
    "Yonhap News": ("yna.co.kr", "yonhapnews.co.kr"),
    "dts Nachrichtenagentur": ("dts-nachrichtenagentur.de",),
    "epd": ("epd.de",),
    "news aktuell": ("presseportal.de",),
    "ČTK": ("ctk.cz", "ceskenoviny.cz"),
    "İHA": ("iha.com.tr",),
    "ΑΠΕ-ΜΠΕ": ("amna.gr",),
    "Агенция Фокус": ("focus-news.net",),
    "Прайм": ("1prime.ru",),
    "РБК": ("rbc.ru",),
    "РИА Новости": ("ria.ru",),
    "Регнум": ("regnum.ru",),
    "ТАСС": ("tass.ru", "tass.com"),
    "УНИАН": ("unian.net", "unian.ua", "unian.info"),
    "УНН": ("unn.ua",),
    "Укринформ": ("ukrinform.net", "ukrinform.ua", "ukrinform.ru"),
    "中国新闻社": ("chinanews.com", "chinanews.com.cn", "ecns.cn"),
    "中央社": ("cna.com.tw", "focustaiwan.tw"),
    "뉴스1": ("news1.kr",),
    "뉴시스": ("newsis.com",),
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

    def rank(member: Member) -> tuple[int, int, int, int, int]:
        owned = max((count for name, count in credits.items() if _owns(member, name)), default=0)
        return -owned, -targets[identity(member.url)], _published(member), -member.words, member.article_id

    return min(members, key=rank).article_id


def _owns(member: Member, name: str) -> bool:
    """Whether a credit to this name is a credit to the member's publisher."""
    if member.domain in AGENCY_DOMAINS.get(name, ()):
        return True
    return bool(member.publisher) and tokens(member.publisher or "") == tokens(name) != []


def _published(member: Member) -> int:
    """When it came out, in milliseconds; a date without a time of day counts as the end of that day, for it proves no
    more. As a number, which the last day of the calendar does not end.
    """
    moment = member.published_at
    if moment is None:
        return Moment(member.first_seen).unix_ms
    return moment.unix_ms + (_DAY if moment.date_only else 0)
