"""robots.txt: what it allows, and which line said so."""

import base64
import itertools
import json
import re
import tracemalloc
from datetime import timedelta
from pathlib import Path
from string import ascii_lowercase
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.web.robots import Decision, Robots, is_product_token, path_of, robots_verdict_for_status
from wiredesk.web.robots_file import MAX_BYTES, MAX_LINE, escape_pattern

SUITE = Path(__file__).parents[3] / "shared" / "suites" / "robots_google.json"
CASES = Path(__file__).parents[2] / "fixtures" / "robots"
SITE = "https://example.com"


def body_of(case: dict[str, str]) -> bytes:
    return base64.b64decode(case["robots_b64"]) if "robots_b64" in case else case["robots"].encode()


@pytest.mark.skipif(not SUITE.exists(), reason="the shared robots suite is not here")
def test_the_google_suite() -> None:
    """All 145 decisions and 23 derived ones, facts from the tests of google/robotstxt (Apache-2.0)."""
    suite = json.loads(SUITE.read_text(encoding="utf-8"))
    cases = [*suite["cases"], *suite["derived_cases"]]
    wrong = [
        case["id"]
        for case in cases
        if Robots.parse(body_of(case)).decide(case["url"], case["user_agent"]).allowed != case["expected_allow"]
    ]
    assert (len(cases), wrong) == (168, [])


@pytest.mark.skipif(not SUITE.exists(), reason="the shared robots suite is not here")
def test_the_google_suite_of_smaller_facts() -> None:
    """Its sitemap lines, product tokens, paths and escapes."""
    suite = json.loads(SUITE.read_text(encoding="utf-8"))
    for case in suite["sitemap_cases"]:
        assert list(Robots.parse(body_of(case)).sitemaps) == case["expected_sitemaps"]
    for case in suite["valid_user_agent"]:
        assert is_product_token(case["user_agent"]) == case["expected"], case
    for case in suite["path_params_query"]:
        assert path_of(case["url"]) == case["path"], case
    for case in suite["escape_pattern"]:
        assert escape_pattern(case["pattern"].encode()) == case["escaped"], case


@pytest.mark.parametrize(
    "folder", sorted(path for path in CASES.iterdir() if path.is_dir()), ids=lambda path: path.name
)
def test_saved_cases(folder: Path) -> None:
    """Each folder of fixtures/robots holds a file and the answers that it must give."""
    robots = Robots.parse((folder / "robots.txt").read_bytes())
    answers = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    for answer in answers["decisions"]:
        found = robots.decide(answer["url"], answer["agent"])
        assert (found.allowed, found.line, found.rule) == (answer["allowed"], answer["line"], answer["rule"]), answer
    for agent, seconds in answers["crawl_delay"].items():
        delay = robots.crawl_delay(agent)
        assert (delay.total_seconds() if delay is not None else None) == seconds, agent
    assert list(robots.sitemaps) == answers["sitemaps"]


def decide(text: str, path: str, agent: str = "wiredesk") -> Decision:
    return Robots.parse(text.encode()).decide(SITE + path, agent)


RULES = """\
User-agent: *
Disallow: /private/
Allow: /private/open/
Disallow: /*.pdf$
Disallow: /search*page=
Allow: /same
Disallow: /same
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", Decision(True)),
        ("/private/a", Decision(False, 2, "Disallow: /private/")),
        ("/private/open/a", Decision(True, 3, "Allow: /private/open/")),
        ("/a/report.pdf", Decision(False, 4, "Disallow: /*.pdf$")),
        ("/a/report.pdf?x", Decision(True)),
        ("/search?q=a&page=2", Decision(False, 5, "Disallow: /search*page=")),
        ("/same/a", Decision(True, 6, "Allow: /same")),
        ("/private", Decision(True)),
        ("/robots.txt", Decision(True)),
    ],
)
def test_the_longest_match_decides_and_says_its_line(path: str, expected: Decision) -> None:
    """Longest pattern first, Allow before Disallow at the same length; the answer names line and rule."""
    assert decide(RULES, path) == expected


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("/a*b*c", "/a-b-c-d", True),
        ("/a*b*c$", "/a-b-c-d", False),
        ("/a*b*c$", "/a-b-c-c", True),
        ("/*$", "/anything", True),
        ("/a*a$", "/a", False),
        ("/a*a$", "/aa", True),
        ("*/end", "/x/end", True),
        ("**//", "/x//y", True),
        ("/a$b", "/a$bc", True),
        ("/a$b", "/a", False),
        ("/fi%73h", "/fi%73h", True),
        ("/fi%73h", "/fish", False),
        ("/ü", "/%C3%BC", True),
        ("/%c3%bc", "/%C3%BC", True),
        ("private", "/private", False),
        ("/Case", "/case", False),
    ],
)
def test_patterns(pattern: str, path: str, matches: bool) -> None:
    """Stars stand for anything, a final $ for the end; escapes are compared in one spelling and never decoded."""
    assert decide(f"user-agent: *\ndisallow: {pattern}", path).allowed is not matches


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://desk.example", "/"),
        ("https://desk.example?page=2", "/?page=2"),
        ("https://desk.example;v=1", "/;v=1"),
        ("https://desk.example#top", "/"),
        ("https://desk.example/a;b?c=d#top", "/a;b?c=d"),
        ("https://desk.example#/a?b", "/"),
        ("desk.example/a?next=https://other.example/b", "/a?next=https://other.example/b"),
        ("//desk.example/a", "/a"),
        ("/a?b", "/a?b"),
        ("a", "/"),
        ("", "/"),
    ],
)
def test_a_path_is_what_stands_behind_the_host(url: str, path: str) -> None:
    """With parameters and query and without fragment, of whole and of partial URLs."""
    assert path_of(url) == path


@pytest.mark.parametrize(
    ("agent", "named"),
    [("wiredesk", True), ("Wire_Desk-Bot", True), ("", False), ("wiredesk/1.0", False), ("w1", False), ("ä", False)],
)
def test_a_product_token_has_letters_and_hyphens(agent: str, named: bool) -> None:
    assert is_product_token(agent) is named


@pytest.mark.parametrize(
    ("written", "escaped"), [("/ü?x=ß", "/%C3%BC?x=%C3%9F"), ("/%c3%bc%zz", "/%C3%BC%zz"), ("/a b%20c", "/a b%20c")]
)
def test_a_pattern_is_compared_in_one_spelling(written: str, escaped: str) -> None:
    assert escape_pattern(written.encode()) == escaped


@pytest.mark.parametrize(
    ("name", "held"),
    [
        *(("wiredesk/2.1", True), ("WireDesk crawler", True), ("wiredesk*", True), ("wiredeskbot", False)),
        *(("* nonsense", True), ("*bot", False), ("wire desk", False), ("", False)),
    ],
)
def test_an_agent_line_names_whom_it_names_up_to_the_first_foreign_letter(name: str, held: bool) -> None:
    assert decide(f"user-agent: {name}\ndisallow: /", "/a").allowed is not held


@pytest.mark.parametrize("line", ["disallow /x", "dissallow: /x", "disalow: /x", "DISALLOW:/x", " Disallow :  /x  # y"])
def test_a_slip_of_the_pen_is_understood(line: str) -> None:
    assert decide(f"useragent: *\n{line}", "/x") == Decision(False, 2, "Disallow: /x")


def test_a_line_counts_up_to_its_limit() -> None:
    """16,663 bytes, as Google's parser reads: a rule that is cut there still holds as far as it goes."""
    long = "/" + "x" * MAX_LINE
    kept = MAX_LINE - len("disallow: ")
    robots = Robots.parse(f"user-agent: *\ndisallow: {long}\n".encode())
    assert not robots.decide(SITE + long[:kept], "wiredesk").allowed
    assert robots.decide(SITE + long[: kept - 1], "wiredesk").allowed


def test_an_allowed_index_page_opens_its_directory() -> None:
    text = "user-agent: *\ndisallow: /\nallow: /desk/index.html"
    assert [decide(text, path).allowed for path in ("/desk/", "/desk/index.html", "/desk/a", "/desk")] == [
        *(True, True, False, False)
    ]


def test_sitemap_lines_are_of_no_group() -> None:
    """Anywhere in the file, in any spelling, as written; an empty one is none."""
    text = "Sitemap: https://desk.example/1.xml\nuser-agent: x\nsite-map:/2.xml\ndisallow: /\nSITEMAP:\n"
    assert Robots.parse(text.encode()).sitemaps == ("https://desk.example/1.xml", "/2.xml")


def test_eighty_stars_are_matched_in_linear_time() -> None:
    """A bomb for engines that backtrack: never ends if pieces are tried at more than one place."""
    assert decide("user-agent: *\ndisallow: /" + "*a" * 80 + "*b$", "/" + "a" * 50_000).allowed


def test_groups_of_one_agent_are_merged_and_hide_the_star_group() -> None:
    """RFC 9309, 2.2.1: matching groups are one; `*` counts only where no group names the agent."""
    text = "user-agent: WireDesk\ndisallow: /a\n\nuser-agent: *\ndisallow: /\n\nuser-agent: wiredesk\ndisallow: /b"
    assert [decide(text, path).allowed for path in ("/a", "/b", "/c")] == [False, False, True]
    assert not decide(text, "/c", "otherbot").allowed


def test_other_lines_do_not_close_a_group() -> None:
    """Sitemap and unknown lines between agent lines leave them one group."""
    between = "sitemap: https://example.com/s.xml\ncrawl-delay: 3\nnoindex: /"
    text = f"user-agent: one\n{between}\nuser-agent: wiredesk\ndisallow: /"
    assert decide(text, "/a", "one") == decide(text, "/a") == Decision(False, 6, "Disallow: /")


@pytest.mark.parametrize("ending", ["\n", "\r", "\r\n"])
def test_lines_are_counted_under_every_line_end(ending: str) -> None:
    """Blank and comment lines count, a pair of CR and LF counts once."""
    text = ending.join(["# hello", "", "User-agent: *", "Disallow: /x # why", ""])
    assert decide(text, "/x") == Decision(False, 4, "Disallow: /x")


def test_a_byte_order_mark_whole_or_cut_is_passed_over() -> None:
    """One, two or three of its bytes."""
    for mark in (b"\xef\xbb\xbf", b"\xef\xbb", b"\xef"):
        assert not Robots.parse(mark + b"User-agent: *\nDisallow: /").decide(SITE, "wiredesk").allowed


def test_only_whole_lines_of_the_first_500_kib_count() -> None:
    """A rule cut at the limit would forbid more than was written."""
    head = b"user-agent: *\ndisallow: /early\n"
    filler = b"#" * (MAX_BYTES - len(head) - len(b"\ndisallow: /")) + b"\ndisallow: /late\n"
    robots = Robots.parse(head + filler)
    assert not robots.decide(f"{SITE}/early", "wiredesk").allowed
    assert robots.decide(f"{SITE}/later", "wiredesk").allowed
    assert robots.decide(f"{SITE}/", "wiredesk").allowed


@pytest.mark.parametrize(
    ("lines", "agent", "seconds"),
    [
        ("user-agent: *\ncrawl-delay: 10", "wiredesk", 10),
        ("user-agent: *\ncrawl-delay: 0.5", "wiredesk", 0.5),
        ("user-agent: *\nCrawl-Delay : 1e9", "wiredesk", 86_400),
        ("user-agent: *\ncrawl-delay: ten", "wiredesk", None),
        ("user-agent: *\ncrawl-delay: -1", "wiredesk", None),
        ("user-agent: *\ncrawl-delay: nan", "wiredesk", None),
        ("crawl-delay: 5\nuser-agent: *", "wiredesk", None),
        ("user-agent: *\ncrawl-delay: 2\ncrawl-delay: 7", "wiredesk", 2),
        ("user-agent: *\ncrawl-delay: 5\nuser-agent: slow\ncrawl-delay: 60\ndisallow: /", "wiredesk", 5),
        ("user-agent: *\ncrawl-delay: 5\nuser-agent: slow\ncrawl-delay: 60\ndisallow: /", "slow", 60),
        ("user-agent: *\ncrawl-delay: 5\n\nuser-agent: wiredesk\nallow: /", "wiredesk", None),
        ("user-agent: *\nrequest-rate: 1/9", "wiredesk", None),
    ],
)
def test_crawl_delay(lines: str, agent: str, seconds: float | None) -> None:
    """A number of seconds in the agent's own group; nonsense is passed over and a day is the most."""
    expected = None if seconds is None else timedelta(seconds=seconds)
    assert Robots.parse(lines.encode()).crawl_delay(agent) == expected


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        *(
            (200, "parse"),
            (206, "parse"),
            (301, "allow"),
            (400, "allow"),
            (401, "allow"),
            (403, "allow"),
            (404, "allow"),
        ),
        *((410, "allow"), (429, "disallow"), (499, "allow"), (500, "disallow"), (503, "disallow"), (599, "disallow")),
        *((0, "disallow"), (101, "disallow"), (304, "disallow"), (999, "disallow")),
    ],
)
def test_status_codes(status: int, verdict: str) -> None:
    """4xx means no rules, 5xx and 429 mean stay away, and so does what is no answer to the question."""
    assert robots_verdict_for_status(status) == verdict


AGENTS = ["".join(letters) for letters in itertools.product(ascii_lowercase, repeat=3)][:2000]


@pytest.mark.parametrize("line", ["allow:/a", "disallow:/index.html", "crawl-delay:1", "content-signal:a=b,c=d"])
def test_a_crowd_of_agents_over_a_crowd_of_lines_costs_what_the_file_is_long(line: str) -> None:
    """Every agent shares the lines of its group: 500 KiB must not become gigabytes, nor minutes."""
    lines = [line] * 2000
    crowd = "\n".join([*(f"user-agent:{agent}" for agent in AGENTS), *lines]).encode()
    plain = "\n".join([*("user-agent:abc" for _ in AGENTS), *lines]).encode()
    tracemalloc.start()
    try:
        costs = [cost_of_parsing(plain), cost_of_parsing(crowd)]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert costs[1] < 10 * costs[0]
    assert peak < 5_000_000


def cost_of_parsing(body: bytes) -> float:
    begun = process_time()
    Robots.parse(body)
    return process_time() - begun


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["User-agent: *", "user-agent: wiredesk", "Disallow: /", "Allow: /a*$", "disallow", "", ":", "#", "Allow:"]
        ),
        st.text(max_size=20),
    ),
    max_size=12,
).map("\n".join)


@given(LINES, st.text(max_size=30), st.text(max_size=10))
@settings(max_examples=200)
def test_parsing_and_deciding_are_total(text: str, url: str, agent: str) -> None:
    """Any file answers any question, and a rule that decided is a line of the file."""
    body = text.encode("utf-8", "replace")
    found = Robots.parse(body).decide(url, agent)
    assert found.allowed or found.line is not None
    assert found.line is None or 1 <= found.line <= len(body) + 1


@given(st.binary(max_size=300))
def test_any_bytes_are_a_robots_file(body: bytes) -> None:
    """Binary rubbish is read as an empty file."""
    assert isinstance(Robots.parse(body).decide(SITE, "wiredesk").allowed, bool)


@given(st.text(alphabet="ab/*$", max_size=8), st.text(alphabet="ab/", max_size=10))
@settings(max_examples=300)
def test_matching_agrees_with_a_plain_expression(pattern: str, path: str) -> None:
    """The piecewise matcher says what the obvious regular expression says."""
    anchored = pattern.endswith("$")
    core = re.escape(pattern[:-1] if anchored else pattern).replace(r"\*", ".*")
    expected = bool(pattern) and re.match(core + (r"\Z" if anchored else ""), f"/{path}") is not None
    assert decide(f"user-agent: *\ndisallow: {pattern}", f"/{path}").allowed is not expected


# ------------------------------------------------------------------------------------------------- signals

SIGNALS = b"""User-agent: *
Content-Signal: search=yes, ai-train=no
Content-Usage: train-ai=n
Content-Usage: /free/ train-ai=y
Disallow: /no

User-agent: other
Content-Signal: ai-train=yes
"""


@pytest.mark.parametrize(
    ("agent", "url", "signals"),
    [
        ("wiredesk", "https://a.test/", ("search=yes", "ai-train=no", "train-ai=n")),
        ("wiredesk", "https://a.test/free/1", ("search=yes", "ai-train=no", "train-ai=y")),
        ("other", "https://a.test/free/1", ("ai-train=yes",)),
    ],
)
def test_signals_are_those_of_the_group_and_of_the_longest_path(agent: str, url: str, signals: tuple[str, ...]) -> None:
    assert set(Robots.parse(SIGNALS).signals(url, agent)) == set(signals)


def test_signals_change_no_decision_and_are_bounded() -> None:
    assert not Robots.parse(SIGNALS).decide("https://a.test/no", "wiredesk").allowed
    flood = b"User-agent: *\n" + b"".join(b"Content-Signal: x%d=no\n" % number for number in range(9000))
    assert len(Robots.parse(flood).signals("/", "wiredesk")) <= 50


def test_a_file_without_signals_says_nothing() -> None:
    for silent in (
        b"User-agent: *\nContent-Signal:\nContent-Usage: /x\n",
        b"Content-Signal: ai-train=no\nUser-agent: *\n",
    ):
        assert Robots.parse(silent).signals("/x", "wiredesk") == ()


def test_all_agents_of_a_group_share_its_signals() -> None:
    robots = Robots.parse(b"User-agent: a\nContent-Signal: ai-train=no\nUser-agent: wiredesk\nDisallow: /no\n")
    assert robots.signals("/x", "a") == robots.signals("/x", "wiredesk") == ("ai-train=no",)
