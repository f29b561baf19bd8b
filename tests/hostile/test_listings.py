"""Feeds and sitemaps that are made to hurt, crawled beside a healthy one: bounded, typed, logged once."""

import codecs
import gzip
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.crawling import Seen, Site, crawled, feed
from tests.hostile.server import ok, says
from tests.hostile.test_traps import fetch_log
from wiredesk.records import Outcome, TargetKind

GOOD = "<item><title>The harbour opens</title><link>/good</link></item>"
_TENFOLD = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
LAUGHS = f"<!DOCTYPE r [<!ENTITY l0 'ha'>{_TENFOLD}]>"
PASSWORDS = "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
BAD, WRONG = Outcome.BAD_LISTING, Outcome.WRONG_TYPE


def rss(items: str, prologue: str = "") -> bytes:
    return f"{prologue}<rss version='2.0'><channel>{items}</channel></rss>".encode()


def links(*places: str) -> str:
    return "".join(f"<item><title>t</title><link>{place}</link></item>" for place in places)


@dataclass(frozen=True)
class Trap:
    """A listing, how it ends, and whether the story ``/good`` that it names is found in spite of everything."""

    body: bytes
    outcome: Outcome = Outcome.OK
    good: bool = True
    elsewhere: int = 0  # links that lead to a forbidden address, and are tried


def bad(body: bytes, outcome: Outcome = BAD) -> Trap:
    return Trap(body, outcome, good=False)


FEEDS = {
    "entities that multiply": bad(rss(links("/&l9;") + GOOD, LAUGHS)),
    "one entity, often": bad(rss(links(f"/{'&a;' * 2000}") + GOOD, f"<!DOCTYPE r [<!ENTITY a '{'x' * 20_000}'>]>")),
    "an entity of this machine": bad(rss(f"<item><title>&x;</title><link>/x</link></item>{GOOD}", PASSWORDS)),
    "an entity in a link": bad(rss(links("http://10.0.0.1/?&x;") + GOOD, PASSWORDS)),
    "a document type elsewhere": Trap(rss(GOOD, "<!DOCTYPE rss SYSTEM 'http://10.0.0.1/rss.dtd'>")),
    "depth without end": bad(rss("<a>" * 100_000 + GOOD)),
    "depth that ends": bad(rss("<a>" * 100_000 + "</a>" * 100_000 + GOOD)),
    "a tag of 100,000 attributes": Trap(
        rss(GOOD).replace(b"<channel>", b"<channel %s>" % b" ".join(b"a%d='1'" % number for number in range(100_000)))
    ),
    "other schemes": Trap(
        rss(
            links(
                *("javascript:alert(1)", "data:text/html,hi", "file:///etc/passwd", "mailto:a@b.test", "vbscript:x"),
                *("ftp://10.0.0.1/", "http://[bad/", "http://10.0.0.1:99999/", "jar:http://10.0.0.1!/"),
            )
            + GOOD
        )
    ),
    "a link inside": Trap(rss(links("http://10.0.0.1/latest/meta-data/") + GOOD), elsewhere=1),
    "cut": Trap(rss(GOOD + links("/rest"))[:-40]),
    "controls": Trap(rss(GOOD).replace(b"<item>", b"\0\1<item>")),
    "a charset that is none": Trap(rss(GOOD, "<?xml version='1.0' encoding='x-none'?>")),
    "another charset than it says": Trap(
        codecs.BOM_UTF16_LE + rss(GOOD, "<?xml version='1.0' encoding='utf-8'?>").decode().encode("utf-16-le")
    ),
    "compressed once more": Trap(gzip.compress(rss(GOOD))),
    "compressed, and a bomb": bad(gzip.compress(bytes(64 << 20))),
    "JSON without a bottom": bad(b'{"version":"https://jsonfeed.org/version/1.1","items":' + b"[" * 200_000),
    "JSON of another shape": bad(b'{"version":"https://jsonfeed.org/version/1.1","items":{"url":7}}'),
    "markup": bad(b"<!doctype html><html><body><p>Moved</p></body></html>", WRONG),
    "a PDF": bad(b"%PDF-1.7" + bytes(500), WRONG),
    "titles of a megabyte": Trap(rss(f"<item><title>{'long ' * 200_000}</title><link>/good</link></item>")),
    "noise": bad(bytes(range(256)) * 50, WRONG),
    "nothing": bad(b" \n", Outcome.EMPTY),
}


def sitemap(name: str, inner: str) -> Callable[..., bytes]:
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"

    def made(*places: str) -> bytes:
        entries = "".join(f"<{inner}><loc>{place}</loc></{inner}>" for place in places)
        return f"<{name} xmlns='{space}'>{entries}</{name}>".encode()

    return made


index, urls = sitemap("sitemapindex", "sitemap"), sitemap("urlset", "url")
SITEMAPS = {
    "itself": Trap(index("/map"), good=False),
    "each other": Trap(index("/other"), good=False),
    "other schemes": Trap(urls("javascript:alert(1)", "file:///etc/passwd", "/good")),
    "inside": Trap(index("http://10.0.0.1/map.xml"), good=False, elsewhere=1),
    "a link inside": Trap(urls("http://10.0.0.2/story", "/good"), elsewhere=1),
    "compressed": Trap(gzip.compress(urls("/good"))),
    "compressed and cut": bad(gzip.compress(urls(*(f"/{number}" for number in range(99))))[:-9]),
    "compressed, and a bomb": bad(gzip.compress(bytes(64 << 20))),
    "entities that multiply": bad(LAUGHS.encode() + urls("/&l9;", "/good")),
    "text": bad(b"http://10.0.0.1/one\n/good\n", WRONG),
}


async def caught(folder: Path, traps: dict[str, Trap], listing: str, kind: TargetKind) -> dict[str, Seen]:
    """Crawl them; each listing ends as it should, and what was stored is the good story alone."""
    sites = {
        name: Site({listing: says(ok(trap.body)), "/other": says(ok(index(listing)))}, listing, kind)
        for name, trap in traps.items()
    }
    with fetch_log() as lines:
        seen = dict(await crawled(folder, sites, max_bytes=8_000_000))
    for name, trap in traps.items():
        one = seen[name]
        assert one.outcomes.pop(listing) is trap.outcome, name
        assert one.stored == ["The harbour opens"] * trap.good, name
        assert one.outcomes.pop("/good", None) is (Outcome.OK if trap.good else None), name
        assert one.asked.pop("/robots.txt") == one.asked.pop(listing) == 1, name
        assert one.asked.pop("/good", 0) == trap.good, name
        elsewhere = {place: end for place, end in one.outcomes.items() if end is Outcome.FORBIDDEN_ADDRESS}
        assert len(elsewhere) == trap.elsewhere, name
    asked = [line["url"] for line in lines]
    assert len(asked) == len(set(asked))  # one line for each fetch, and none is repeated
    return seen


async def test_hostile_feeds(tmp_path: Path) -> None:
    seen = await caught(tmp_path, FEEDS, "/feed", TargetKind.FEED)
    assert not any(one.asked for one in seen.values())


async def test_hostile_sitemaps(tmp_path: Path) -> None:
    seen = await caught(tmp_path, SITEMAPS, "/map", TargetKind.SITEMAP)
    assert seen.pop("each other").asked == {"/other": 1}
    assert not any(one.asked for one in seen.values())


async def test_a_hundred_thousand_entries_are_two_thousand_links(tmp_path: Path) -> None:
    """Of feeds and sitemaps; the rest is left out aloud, and the loop stays free while they are filed."""
    many = [f"http://10.0.0.1/{number}" for number in range(100_000)]
    bodies = {"feed": feed(*many), "sitemap": urls(*many[:9000]), "index": index(*many[:9000])}
    kinds = {"feed": TargetKind.FEED, "sitemap": TargetKind.SITEMAP, "index": TargetKind.SITEMAP}
    sites = {name: Site({"/many": says(ok(body))}, "/many", kinds[name]) for name, body in bodies.items()}
    with fetch_log() as lines:
        seen = await crawled(tmp_path, sites, max_bytes=16_000_000)
    assert all(one.outcomes["/many"] is Outcome.OK and not one.stored for one in seen.values())
    reasons = [line["reason"] for line in lines if line["url"].endswith("/many")]
    assert len(reasons) == len(sites)
    assert all("links too many" in reason for reason in reasons)
    assert sum(line["level"] == "WARNING" and line["url"].endswith("/many") for line in lines) == len(sites)
