"""Each class of hostile sites crawled beside a healthy one: what is stored, what is asked for, what it costs.

The cases are those of the other files, where the fetcher alone meets them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hostile import (
    test_compression,
    test_content,
    test_dns,
    test_headers,
    test_politeness,
    test_redirects,
    test_ssrf,
    test_tls,
    test_transfer,
)
from tests.hostile.crawling import Seen, Site, crawled, feed
from tests.hostile.fetching import LOOPBACK, Case, connection_attempts
from tests.hostile.server import STORY, Script, ok, says
from wiredesk.records import Outcome
from wiredesk.web.addresses import refusal
from wiredesk.web.decode import decode

OK = Outcome.OK
STORED = ["The harbour opens"]
BOMBS = [
    Case(name, test_compression.encoded(test_compression.bomb(name), name), Outcome.TOO_LARGE)
    for name in [*test_compression.PACKERS, "gzip, gzip"]
]
BOMBS += [
    Case(
        f"nothing in {name}",
        test_compression.encoded(pack(test_compression.NOTHING), f"gzip, {name}"),
        Outcome.TOO_LARGE,
    )
    for name, pack in test_compression.PACKERS.items()
]
PAGES: dict[str, Sequence[Case]] = {
    "bombs": BOMBS,
    "compression": [*test_compression.GOOD, *test_compression.BAD],
    "content": test_content.LYING,
    "headers": test_headers.CASES,
    "redirects": test_redirects.CASES,
    "statuses": test_content.ERRORS,
    "transfer": test_transfer.CASES,
    "walls": test_content.WALLS,
}


def ending(case: Case) -> Outcome:
    """How the story ends: as the fetch does, or as what it is when it is read."""
    if case.outcome is not OK or case.body is None or STORY.decode() in decode(case.body)[0]:
        return case.outcome
    return Outcome.WRONG_TYPE if case.body else Outcome.EMPTY


@pytest.mark.parametrize("name", PAGES)
async def test_a_hostile_story_is_stored_only_when_it_is_whole(name: str, tmp_path: Path) -> None:
    """A feed in order, a story that is not: its outcome, its requests, and nothing of it in the database."""
    seen = await crawled(tmp_path, {case.name: Site({"/story": case.script}) for case in PAGES[name]})
    for case in PAGES[name]:
        one, end = seen[case.name], ending(case)
        assert one.outcomes == {"/feed": OK, "/story": end}, case.name
        assert one.stored == (STORED if end is OK else []), case.name
        assert sum(one.asked.values()) == 2 + case.requests, case.name


async def test_robots_txt_decides_whatever_it_is(tmp_path: Path) -> None:
    """Unreachable: nothing else is asked for. Otherwise what it forbids is not."""
    both = says(ok(feed("/yes", "/no")))
    cases = {case.name: case for case in test_politeness.CASES}
    seen = await crawled(
        tmp_path, {name: Site({"/robots.txt": one.robots, **one.others, "/feed": both}) for name, one in cases.items()}
    )
    for name, case in cases.items():
        away = case.allowed is Outcome.ROBOTS_UNREACHABLE
        pages = {"/feed": case.allowed} if away else {"/feed": OK, "/yes": case.allowed, "/no": case.denied}
        assert seen[name].outcomes == pages, name
        assert seen[name].asked["/robots.txt"] == 1, name
        assert {path for path in pages if seen[name].asked[path]} == {path for path in pages if pages[path] is OK}, name
        assert len(seen[name].stored) == [case.allowed, case.denied].count(OK), name


def page(title: str, text: str) -> str:
    return f"<html><title>{title}</title><h1>{title}</h1><p>{text}</p><p>{text[::-1]}</p></html>"


SHIPS = {
    "Schiffe kamen früh": "Über Nacht öffnete der Hafen; neun Schiffe lagen bis Mittag fest am Kai, sagte der Lotse.",
    "Корабли пришли": "К полудню девять кораблей стояли у причала, и краны не останавливались ни разу.",
    "船が着いた": "夜明けに港が開き、昼までに九隻が岸壁に着いたと水先人は話した。",
    "港口开放": "黎明时分港口开放，到中午已有九艘船停靠码头，起重机一刻不停。",
    "배가 들어왔다": "새벽에 항구가 열렸고 정오까지 아홉 척이 부두에 닿았다고 도선사가 말했다.",
}
GERMAN, RUSSIAN, JAPANESE, CHINESE, KOREAN = SHIPS
CHARSETS = {  # name: title, encoding, Content-Type, start of the page
    "UTF-8 with a mark": (GERMAN, "utf-8-sig", "text/html; charset=iso-8859-1", ""),
    "UTF-8 called Latin-1": (GERMAN, "utf-8", "text/html; charset=iso-8859-1", ""),
    "Latin-1 without a word": (GERMAN, "latin-1", "text/html", ""),
    "UTF-16 without a word": (RUSSIAN, "utf-16", "text/html", ""),
    "KOI8-R by header": (RUSSIAN, "koi8-r", "text/html; charset=koi8-r", ""),
    "windows-1251 by its own word": (RUSSIAN, "cp1251", "text/html", "<meta charset=windows-1251>"),
    "Shift_JIS by header": (JAPANESE, "shift_jis", "text/html; charset=Shift_JIS", ""),
    "EUC-JP by its own word": (JAPANESE, "euc-jp", "text/html", "<meta charset=euc-jp>"),
    "GB18030 called gb2312": (CHINESE, "gb18030", "text/html; charset=gb2312", ""),
    "Big5 by header": ("港口開放", "big5", "text/html; charset=big5", ""),
    "EUC-KR by header": (KOREAN, "euc-kr", "text/html; charset=euc-kr", ""),
    "a charset that is none": (GERMAN, "utf-8", "text/html; charset=x-wrong", ""),
    "cut inside a letter": (GERMAN, "utf-8", "text/html; charset=utf-8", ""),
    "NUL bytes between": (GERMAN, "utf-8", "text/html; charset=utf-8", "\0" * 50),
}


async def test_a_page_is_stored_in_its_own_letters_whatever_it_is_called(tmp_path: Path) -> None:
    sites = {}
    for name, (title, encoding, kind, start) in CHARSETS.items():
        body = (start + page(title, SHIPS.get(title, title * 5))).encode(encoding)
        body += b"\xc3" if name == "cut inside a letter" else b""
        sites[name] = Site({"/story": says(ok(body, f"Content-Type: {kind}"))})
    seen = await crawled(tmp_path, sites)
    assert {name: one.stored for name, one in seen.items()} == {name: [one[0]] for name, one in CHARSETS.items()}


WALLED = {
    "bot check": "<title>Just a moment...</title><p>Checking your browser before you can go on to the page.</p>",
    "consent": "<title>Before you continue</title><p>We and our partners store cookies on your device.</p>",
    "login": "<title>Sign in</title><form><input type=password></form><p>Please sign in to read on.</p>",
}
MISSING = "<title>404 - Page not found</title><p>The page you were looking for is not here any more, sorry.</p>"


async def test_a_wall_with_status_200_is_no_story(tmp_path: Path) -> None:
    """Asked for once and not stored; nor is a page that says that there is none."""
    pages = {**WALLED, "missing": MISSING}
    seen = await crawled(tmp_path, {name: Site({"/story": says(ok(html.encode()))}) for name, html in pages.items()})
    for name, one in seen.items():
        assert one.outcomes["/story"] is (Outcome.WALL if name in WALLED else Outcome.NOT_ARTICLE), name
        assert (one.stored, one.asked["/story"]) == ([], 1), name


CLOSED = says(b"")
BUSY = says(ok(b"", "Retry-After: 86400", status="429 Slow Down"))


@dataclass(frozen=True)
class Wish:
    """What a site does, and what its paths then get asked, and how that ends."""

    scripts: dict[str, Script]
    outcomes: dict[str, Outcome]


MANY = {"/feed": says(ok(feed(*(f"/{n}" for n in range(8)))))} | {f"/{n}": CLOSED for n in range(8)}
WISHES = {
    "a listing that wants rest": Wish({"/feed": BUSY}, {"/feed": Outcome.THROTTLED}),
    "a story that wants rest, for the host": Wish(
        {"/feed": says(ok(feed("/a", "/b"))), "/a": BUSY}, {"/feed": OK, "/a": Outcome.THROTTLED}
    ),
    "a listing in trouble": Wish({"/feed": says(ok(b"", status="500 Oops"))}, {"/feed": Outcome.SERVER_ERROR}),
    "a host that breaks down": Wish(
        MANY, {"/feed": OK} | {f"/{n}": Outcome.CONNECT_ERROR for n in range(5)} | {"/5": Outcome.THROTTLED}
    ),
    "a 304 that nobody asked for": Wish(
        {"/feed": says(b"HTTP/1.1 304 Not Modified\r\n\r\n")}, {"/feed": Outcome.BAD_RESPONSE}
    ),
}


async def test_a_wish_for_rest_is_granted_to_the_host(tmp_path: Path) -> None:
    """And a host that breaks down gets rest unasked: one request per path, none after the fifth failure."""
    seen = await crawled(tmp_path, {name: Site(wish.scripts) for name, wish in WISHES.items()})
    for name, wish in WISHES.items():
        assert seen[name].outcomes == wish.outcomes, name
        sent = [path for path, outcome in wish.outcomes.items() if path != "/5"]
        assert seen[name].asked == {"/robots.txt": 1} | dict.fromkeys(sent, 1), name
        assert seen[name].stored == [], name


async def test_a_site_without_a_good_certificate_gets_no_request(tmp_path: Path) -> None:
    cases = {case.context.__name__: case for case in test_tls.CASES}
    sites = {name: Site(tls=case.context()) for name, case in cases.items()}
    seen = await crawled(tmp_path, sites, test_tls.trusting())
    for name, case in cases.items():
        good = case.outcome is OK
        assert seen[name].outcomes["/feed"] is (OK if good else Outcome.ROBOTS_UNREACHABLE), name
        assert seen[name].stored == (STORED if good else []), name
        assert bool(seen[name].asked) is good, name


async def test_dns_that_lies_or_fails_reaches_nothing(tmp_path: Path) -> None:
    """Private addresses in every spelling, no address, and an answer that changes after it was checked."""
    answers = {str(answer): (answer,) for answer, _ in test_dns.ANSWERS}
    inside = {address: ((address,),) for address in test_ssrf.ADDRESSES if refusal(address, LOOPBACK)}
    sites = {name: Site(answers=known) for name, known in {**answers, **inside}.items()}
    sites["rebinding"] = Site(answers=(("127.0.0.1",), ("10.0.0.1",)))
    with connection_attempts() as attempts:
        seen = await crawled(tmp_path, sites)
    ends = {str(answer): outcome for answer, outcome in test_dns.ANSWERS} | {"rebinding": OK}
    for name, one in seen.items():
        end = ends.get(name, Outcome.FORBIDDEN_ADDRESS)
        end = Outcome.ROBOTS_UNREACHABLE if end is Outcome.DNS_ERROR else end  # it is what is asked for first
        assert one.outcomes["/feed"] is end, name
        assert (one.stored, bool(one.asked)) == ((STORED, True) if end is OK else ([], False)), name
    assert {address for address, *_ in attempts} == {"127.0.0.1"}  # type: ignore[misc]


async def test_links_that_lead_inside_are_not_followed(tmp_path: Path) -> None:
    """A feed that names forbidden places and no URLs beside a story: the story alone is asked for."""
    inside = [spelling for spelling in test_ssrf.SPELLINGS if spelling.startswith("http://") and "10.0.0.1" in spelling]
    scripts = {"/feed": says(ok(feed(*map(_escaped, inside), "/story")))}
    with connection_attempts() as attempts:
        seen = await crawled(tmp_path, {"inside": Site(scripts)})
    outcomes = seen["inside"].outcomes
    assert (outcomes.pop("/feed"), outcomes.pop("/story")) == (OK, OK)
    assert set(outcomes.values()) == {Outcome.FORBIDDEN_ADDRESS}
    assert seen["inside"].stored == STORED
    assert {address for address, *_ in attempts} == {"127.0.0.1"}  # type: ignore[misc]


def _escaped(link: str) -> str:
    return link.replace("&", "&amp;").replace("<", "&lt;")


def prose(characters: int) -> bytes:
    """A story of about so many characters, no two paragraphs alike."""
    line = "By noon ship {} lay at the quay, and the cranes had not stopped once since the morning. "
    paragraphs: Iterable[str] = (f"<p>{line.format(number) * 50}</p>" for number in range(characters // 4400))
    return f"<html><title>The harbour opens</title>{''.join(paragraphs)}</html>".encode()


SUSPICIOUS = {
    "nested without end": (b"<div>" * 300_000, Outcome.PARSE_ERROR),
    "a tag of 300,000 attributes": (b"<p " + b" ".join(b"a%d=1" % n for n in range(300_000)), Outcome.PARSE_ERROR),
    "a tag of 4 MB": (b"<p title='" + b"x" * 4_000_000 + b"'>", Outcome.NOT_ARTICLE),
    "a text of 7 MB": (prose(7_000_000), Outcome.TOO_LARGE),
    "a long text": (prose(200_000), OK),
    "7 MB of blanks": (b" " * 7_000_000, Outcome.EMPTY),
}


async def test_a_suspicious_document_costs_its_own_reading_alone(tmp_path: Path) -> None:
    """The loop neither packs nor hashes it in one go, and what is no article is not kept.

    A page that toils beyond the deadline of its process is in tests/test_readers.py: one that a healthy page keeps
    on any machine takes too long here.
    """
    pages = {name: Site({"/story": says(ok(body))}) for name, (body, _) in SUSPICIOUS.items()}
    seen = await crawled(tmp_path, pages, max_bytes=8_000_000)
    for name, (_, outcome) in SUSPICIOUS.items():
        assert seen[name] == Seen({"/feed": OK, "/story": outcome}, STORED if outcome is OK else [], seen[name].asked)
