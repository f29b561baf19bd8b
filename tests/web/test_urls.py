"""URLs: what is fetched, what names a document, what may be logged."""

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from wiredesk.web.urls import MAX_LENGTH, absolute, host_of, identity, registrable_domain, same_document_hint, url_key

HARD = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            [
                *(
                    "http://",
                    "HTTPS:",
                    "//",
                    "\\",
                    "/",
                    "?",
                    "#",
                    "#!",
                    "&",
                    "=",
                    ";",
                    ":",
                    "@",
                    "%",
                    "%2e",
                    "%2F",
                    "%%37E",
                ),
                *(
                    "www.",
                    "m.",
                    "amp.",
                    "example",
                    ".com",
                    ".co.uk",
                    "xn--",
                    "[::1]",
                    "127.1",
                    "0x7f",
                    ":80",
                    ":443",
                    ":8443",
                ),
                *(
                    "cdn.ampproject.org",
                    "/c/s/",
                    "www.google.com/amp/s/",
                    "/amp",
                    ".amp",
                    ".amp.html",
                    "/index.html",
                    "..",
                ),
                *(
                    "utm_source",
                    "amp",
                    "1",
                    "id",
                    "7",
                    "ref",
                    "rss",
                    ";jsessionid=",
                    ";",
                    "&amp;",
                    "/(S(a))",
                    "/default.aspx",
                    "a",
                    "ü",
                    "ß",
                    "。",
                    "新",
                    "\t",
                    " ",
                ),
                *("\ud800", "\x00", "\u200d", "+", "%20", "~", "%7e", "'", "|", "^"),
            ]
        ),
        max_size=14,
    ).map("".join),
    st.lists(
        st.sampled_from(["/amp", "/a", "/index.php", ".amp", ".html", "//", "?", "&", "amp=1", "b=2", "%41", "%"])
    ).map(lambda pieces: "https://www.example.com" + "".join(pieces)),
)
# Mostly URLs that can be fetched: a test that needs one must not throw most of its inputs away.
FETCHABLE = st.builds(
    "{}{}".format,
    st.sampled_from(
        ["http://example.org/", "https://jane:key@example.org", "http://[::1]:80/", "https://b\u00fccher.example"]
    ),
    HARD,
)


@given(HARD)
@settings(max_examples=400)
@example("http://example.com/%%37E")
@example("http://0../")
@example("http://0x1../")
@example("http://a.b./")
@example("https://a-com.cdn.ampproject.org/c/s/www.google.com/amp/s/a.com/b/amp/")
@example("http://www.m.www.example.com./x/amp/index.html")
@example("https://m.google.com/url/?q=https://www.google.com/url%3Fq%3Dhttps%253A%252F%252Fa.com%252Fb")
@example("https://www.google.com/url?q=http://[&url=http://a.com/b")
def test_identity_is_total_and_idempotent(url: str) -> None:
    """Every text has an identity, and the identity is its own."""
    once = identity(url)
    assert identity(once) == once
    assert once.encode().decode() == once
    assert len(url_key(url)) == 16


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "https://www.google.com/url?url=https%3A%2F%2Fpaper.example%2Fa%2F7%3Futm_term%3Dx",
            "paper.example/a/7",
        ),
        ("https://www.google.co.uk/url?q=http://www.paper.example/a/7&ved=1", "paper.example/a/7"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fpaper.example%2Fa%2F7%3Ffbclid%3Dq&h=AT", "paper.example/a/7"),
        ("https://l.instagram.com/?u=https%3A%2F%2Fpaper.example%2Fa%2F7&e=AT", "paper.example/a/7"),
        ("https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fpaper.example%2Fa%2F7", "paper.example/a/7"),
        (
            "http://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fpaper.example%2fa%2f7&c=1",
            "paper.example/a/7",
        ),
        ("https://duckduckgo.com/l/?uddg=https%3A%2F%2Fpaper.example%2Fa%2F7&rut=0", "paper.example/a/7"),
        ("https://out.reddit.com/?url=https%3A%2F%2Fpaper.example%2Fa%2F7&token=0", "paper.example/a/7"),
        ("https://vk.com/away.php?to=https%3A%2F%2Fpaper.example%2Fa%2F7&cc_key=", "paper.example/a/7"),
        ("https://www.google.com/url?q=javascript:alert(1)", "google.com/url?q=javascript:alert(1)"),
        ("https://www.google.com/search?q=https://paper.example/a/7", "google.com/search?q=https://paper.example/a/7"),
        ("https://other.example/url?q=https://paper.example/a/7", "other.example/url?q=https://paper.example/a/7"),
    ],
)
def test_a_page_that_only_leads_on_names_where_it_leads(url: str, expected: str) -> None:
    """The exits of well-known platforms hold the target; anything that looks alike names itself."""
    assert identity(url) == f"https://{expected}"


@given(HARD | FETCHABLE, st.none() | FETCHABLE)
@settings(max_examples=400)
def test_an_absolute_url_is_final_or_refused(url: str, base: str | None) -> None:
    """What comes out is http(s), short, without fragment, with a host, and stays as it is when asked again."""
    found = absolute(url, base)
    assume(found is not None)
    assert found is not None
    assert found.startswith(("http://", "https://"))
    assert "#" not in found
    assert len(found) <= MAX_LENGTH
    assert host_of(found)
    assert absolute(found) == found


@pytest.mark.parametrize(
    ("url", "base", "expected"),
    [
        ("HTTP://Example.COM:80/a/../b?q=1#part", None, "http://example.com/b?q=1"),
        ("https://example.com:443", None, "https://example.com/"),
        ("https://example.com:8443/", None, "https://example.com:8443/"),
        ("../c?x", "https://example.com/a/b/d", "https://example.com/a/c?x"),
        ("//cdn.example.com/x", "https://example.com/", "https://cdn.example.com/x"),
        ("?page=2", "https://example.com/list?page=1", "https://example.com/list?page=2"),
        ("", "https://example.com/a#b", "https://example.com/a"),
        ("\\news\\today", "https://example.com/a/", "https://example.com/news/today"),
        ("  https://exam\tple.com/a\n/b ", None, "https://example.com/a/b"),
        ("https://münchen.example/straße?ö=ü", None, "https://xn--mnchen-3ya.example/stra%C3%9Fe?%C3%B6=%C3%BC"),
        ("http://127.1/", None, "http://127.0.0.1/"),
        ("http://１２７.０.０.１/", None, "http://127.0.0.1/"),
        ("http://Example.com./a", None, "http://example.com/a"),
        ("http://u.:p@example.com.:8080", None, "http://u.:p@example.com:8080/"),
        ("/a", "http://example.com./", "http://example.com/a"),
        ("http://example.com../a", None, "http://example.com../a"),
        ("http://./a", None, "http://./a"),
        ("https://example.com/%7Efolk", None, "https://example.com/%7Efolk"),
        ("/relative", None, None),
        ("javascript:alert(1)", "https://example.com/", None),
        ("mailto:desk@example.com", "https://example.com/", None),
        ("data:text/html,hello", "https://example.com/", None),
        ("file:///etc/passwd", None, None),
        ("ftp://example.com/", None, None),
        ("http://", None, None),
        ("http://exa mple.com/", None, None),
        ("http://example.com:99999/", None, None),
        ("http://[::1%25lo]/", None, None),
        ("https://example.com/" + "a" * MAX_LENGTH, None, None),
        ("https://example.com/" + "ü" * 500, None, None),
        ("https://example.com/2026/03/03/03/story", None, "https://example.com/2026/03/03/03/story"),
        ("https://example.com/a/b/a/b/a/b/a/b/", None, None),
        ("https://example.com/" + "/".join(str(n) for n in range(21)), None, None),
    ],
)
def test_absolute(url: str, base: str | None, expected: str | None) -> None:
    """Relative references resolve as in a browser; what cannot or should not be fetched is None."""
    assert absolute(url, base) == expected


STORY = "https://example.com/2026/03/harbour-bridge-opens"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/2026/03/harbour-bridge-opens",
        "https://www.example.com/2026/03/harbour-bridge-opens/",
        "https://m.example.com:443/2026/03/harbour-bridge-opens#comments",
        "http://mobile.example.com:80//2026/03//harbour-bridge-opens",
        "https://amp.example.com/2026/03/harbour-bridge-opens",
        "https://EXAMPLE.com./2026/./x/../03/harbour%2Dbridge-opens",
        "https://reader:secret@example.com/2026/03/harbour-bridge-opens",
        f"{STORY}/amp",
        f"{STORY}/amp/",
        f"{STORY}.amp",
        f"{STORY}/index.html",
        f"{STORY}/amp/index.html",
        f"{STORY}?amp=1",
        f"{STORY}?amp",
        f"{STORY}?outputType=amp",
        f"{STORY}?utm_source=x&utm_medium=rss&fbclid=IwAR0&gclid=1",
        f"{STORY}?source=rss",
        f"{STORY}?ref=home&CMP=share_btn",
        f"{STORY}?",
        f"{STORY}?&&",
        f"{STORY}?srsltid=AfmB&gad_source=1&gbraid=0A&wbraid=0B&rdt_cid=5&ScCid=x&epik=dj0",
        f"{STORY}?msclkid=a&ttclid=b&twclid=c&li_fat_id=d&yclid=e&ysclid=f&vero_id=g&mc_eid=h&_hsenc=i&igshid=j",
        f"{STORY}?at_medium=a&at_campaign=b&at_source=c&at_creation=d&xtor=RSS-3&ns_mchannel=e&ns_fee=0&WT.nav=f",
        f"{STORY}?tblci=a&dicbo=b&obOrigUrl=true&cx_recsWidget=c&mrfcid=d&elqTrackId=e&sfmc_id=f&unlocked_article_code=g",
        f"{STORY}?utm_source=a;utm_medium=b",
        f"{STORY}?cid=rss&replytocom=17&_x_tr_sl=en&_x_tr_tl=de",
        f"{STORY}?utm_source=a&amp;utm_medium=b",
        f"{STORY}?PHPSESSID=0a1b2c",
        f"{STORY}/index.shtml",
        f"{STORY}/default.aspx",
        "https://wap.example.com/2026/03/harbour-bridge-opens",
        "https://touch.example.com/2026/03/harbour-bridge-opens",
        "https://example.com/(S(hfk2k3u4pa0vqzvn))/2026/03/harbour-bridge-opens",
        f"{STORY};jsessionid=0A1B2C?utm%5Fcampaign=spring",
        "https://example.com/amp/2026/03/harbour-bridge-opens",
        "https://example-com.cdn.ampproject.org/c/s/example.com/2026/03/harbour-bridge-opens/amp?amp_js_v=0.1&usqp=mq331",
        "https://cdn.ampproject.org/v/s/www.example.com/2026/03/harbour-bridge-opens",
        "https://www.google.com/amp/s/www.example.com/2026/03/harbour-bridge-opens",
        "https://www.google.co.uk/amp/example.com/2026/03/harbour-bridge-opens",
    ],
)
def test_twenty_urls_of_one_article_have_one_identity(url: str) -> None:
    """Front ends, AMP copies, trackers, ports, fragments and spelling do not name another document."""
    assert identity(url) == STORY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.com/read?1423", "https://example.com/read?1424"),
        ("https://example.com/read?1423", "https://example.com/read"),
        ("https://example.com/read?id=7", "https://example.com/read?id=8"),
        ("https://example.com/?p=1&p=2", "https://example.com/?p=2&p=1"),
        ("https://example.com/#!/story/99", "https://example.com/#!/story/98"),
        ("https://example.com/#!/story/99", "https://example.com/"),
        ("https://example.com/Story", "https://example.com/story"),
        ("https://example.com:8443/a", "https://example.com/a"),
        ("https://news.example.com/a", "https://example.com/a"),
        ("https://example.com/amp", "https://example.com/"),
        ("https://example.com/a?source=afp", "https://example.com/a?source=dpa"),
        ("https://example.com/a?q=x%26y", "https://example.com/a?q=x&y"),
        ("https://example.com/a%2Fb", "https://example.com/a/b"),
        ("https://example.com/a?x=1;y=2", "https://example.com/a?x=1&y=2"),
        ("https://example.com/a?sid=12", "https://example.com/a?sid=13"),
        ("https://example.com/a?cid=12", "https://example.com/a?cid=13"),
        ("https://example.com/a(b)/c", "https://example.com/c"),
        ("https://example.com/read.php?ref=1423", "https://example.com/read.php?ref=1424"),
        ("https://example.com/letter?newsletter_id=7", "https://example.com/letter?newsletter_id=8"),
        ("https://m.co.uk/a", "https://co.uk/a"),
        ("https://one.blogspot.com/a", "https://two.blogspot.com/a"),
        ("https://www.google.com/amp/guide", "https://guide/"),
    ],
)
def test_different_documents_keep_different_identities(one: str, other: str) -> None:
    """A key that may be the article's own number, a case, a port or a path never merges two documents."""
    assert identity(one) != identity(other)
    assert url_key(one) != url_key(other)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.com/a?b=2&a=1&b=1", "https://example.com/a?a=1&b=2&b=1"),
        ("https://example.com/a?id=7&amp;page=2&amp;utm_id=3", "https://example.com/a?id=7&page=2"),
        ("https://example.com/a?x=1;utm_id=3;y=2", "https://example.com/a?x=1;y=2"),
        ("https://de.m.example.org/a", "https://de.example.org/a"),
        ("https://example.com/%7efolk/%c3%bc", "https://example.com/~folk/%C3%BC"),
        ("https://example.com/100%", "https://example.com/100%25"),
        ("http://[2001:DB8::1]:80/a", "https://[2001:db8::1]/a"),
        ("mailto:desk@example.com", "mailto:desk@example.com"),
        ("no url at all", "no url at all"),
        ("", ""),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
    ],
)
def test_the_normal_form(url: str, expected: str) -> None:
    """The form is readable, sorted and spelled in one way; what is no URL names itself."""
    assert identity(url) == expected


@given(st.permutations(["id=7", "b=2", "a=1", "utm_source=x", "fbclid=y", "1423"]))
def test_the_order_of_the_query_does_not_count(pieces: list[str]) -> None:
    """Sorted by name, trackers gone, the bare number kept."""
    assert identity("https://example.com/read?" + "&".join(pieces)) == "https://example.com/read?1423&a=1&b=2&id=7"


def test_a_path_of_many_amp_segments_is_read_in_bounded_time() -> None:
    """Texts longer than any address name themselves."""
    url = "https://example.com/x" + "/amp/index.html" * 10_000
    assert identity(url) == url


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTPS://News.Example.com:443/a", "news.example.com"),
        ("http://news.example.com:8080/a", "news.example.com:8080"),
        ("http://[::1]:8080/", "[::1]:8080"),
        ("not a url", ""),
    ],
)
def test_host_of(url: str, expected: str) -> None:
    """Politeness is counted per host and port."""
    assert host_of(url) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://news.bbc.co.uk/a", "bbc.co.uk"),
        ("www.example.com", "example.com"),
        ("example.com:8080", "example.com"),
        ("EXAMPLE.COM.", "example.com"),
        ("one.two.blogspot.com", "two.blogspot.com"),
        ("https://127.0.0.1:80/", "127.0.0.1"),
        ("http://[2001:db8::1]/", "[2001:db8::1]"),
        ("www.bücher.example", "xn--bcher-kva.example"),
        ("https://новости.дом.бел.рф", "xn--90ais.xn--p1ai"),
        ("a.b.個人.香港", "b.xn--gmqw5a.xn--j6w193g"),
        ("co.uk", "co.uk"),
        ("localhost", "localhost"),
        ("", ""),
        ("exa mple", ""),
    ],
)
def test_registrable_domain(text: str, expected: str) -> None:
    """By the Public Suffix List, private section included, for URLs and hosts."""
    assert registrable_domain(text) == expected


PAGE = "https://www.example.com/news/2026/bridge?utm_source=x"


@pytest.mark.parametrize(
    ("page", "hint", "expected"),
    [
        (PAGE, "https://www.example.com/news/2026/bridge", "https://www.example.com/news/2026/bridge"),
        (PAGE, "/news/2026/bridge-opens", "https://www.example.com/news/2026/bridge-opens"),
        (PAGE, " https://amp.example.com/news/2026/bridge#top ", "https://amp.example.com/news/2026/bridge"),
        (PAGE, "https://agency.example.org/news/2026/bridge", None),
        (PAGE, "https://www.example.com/", None),
        (PAGE, "https://www.example.com", None),
        (PAGE, "https://www.example.com/news", None),
        (PAGE, "https://www.example.com/?p=123", None),
        (PAGE, "javascript:void(0)", None),
        ("https://example.com/bridge", "https://example.com/bridge-opens", "https://example.com/bridge-opens"),
        ("https://example.com/?p=7", "https://example.com/?p=7", "https://example.com/?p=7"),
        ("https://example.com/news/read.php?id=7", "https://example.com/news/read.php", None),
        (
            "https://example.com/news/bridge?page=2",
            "https://example.com/news/bridge",
            "https://example.com/news/bridge",
        ),
        ("not a url", "https://example.com/news/bridge", None),
    ],
)
def test_a_canonical_hint_is_believed_only_within_reason(page: str, hint: str, expected: str | None) -> None:
    """Same site, not the home page, not shorter than an article's path, not a script without its number."""
    assert same_document_hint(page, hint) == expected


# -------------------------------------------------------------------------------------------- the URL standard


@pytest.mark.parametrize(
    ("url", "base", "expected"),
    [
        ("http:\\\\desk.example\\wire\\a", None, "http://desk.example/wire/a"),
        ("https:desk.example/wire", None, "https://desk.example/wire"),
        ("https:////desk.example///wire", None, "https://desk.example///wire"),
        ("https:wire/b", "https://desk.example/a/c", "https://desk.example/a/wire/b"),
        ("http:wire", "https://desk.example/a/", "http://wire/"),
        ("\t ht\ntps://desk.ex\rample/wi\tre\n ", None, "https://desk.example/wire"),
        ("https://desk.example/wire #top", None, "https://desk.example/wire%20"),
        ("wire ? a # top", "https://desk.example/x/y", "https://desk.example/x/wire%20?%20a%20"),
        ("https://d%65sk.Example/%7Ewire%zz", None, "https://desk.example/%7Ewire%zz"),
        ("https://DE\xadSK.example", None, "https://desk.example/"),
        ("https://ｄｅｓｋ。example/", None, "https://desk.example/"),
        ("https://straße.example/ß?ß", None, "https://xn--strae-oqa.example/%C3%9F?%C3%9F"),
        ("https://desk%2eexample/", None, "https://desk.example/"),
        ("https://desk%00.example/", None, None),
        ("https://desk example/", None, None),
        ("https://desk.example:/", None, "https://desk.example/"),
        ("https://desk.example:00443/", None, "https://desk.example/"),
        ("https://desk.example:65536/", None, None),
        ("https://desk.example:8x/", None, None),
        ("https://a:b@c:d@desk.example/", None, "https://a:b%40c%3Ad@desk.example/"),
        ("https://@/wire", None, None),
        ("https://0x7f.1/", None, "https://127.0.0.1/"),
        ("https://017700000001/", None, "https://127.0.0.1/"),
        ("https://1.2.3.256/", None, None),
        ("https://1.2.3.4.5/", None, None),
        ("https://desk.1/", None, None),
        ("https://256/", None, "https://0.0.1.0/"),
        ("https://[::1.2.3.4]/", None, "https://[::102:304]/"),
        ("https://[1::2::3]/", None, None),
        ("https://[::1%25eth0]/", None, None),
        ("https://desk.example/a/./b/%2e%2E/c/..", None, "https://desk.example/a/"),
        ("../../../wire", "https://desk.example/a/b", "https://desk.example/wire"),
        ("/..//wire", "https://desk.example/a/b", "https://desk.example//wire"),
        ("//other.example\\wire", "https://desk.example/a", "https://other.example/wire"),
        ("///other.example/wire", "https://desk.example/a", "https://other.example/wire"),
        ("?", "https://desk.example/a?b", "https://desk.example/a?"),
        ("", "https://desk.example/a?b#c", "https://desk.example/a?b"),
        ("#d", "https://desk.example/a?b#c", "https://desk.example/a?b"),
        (
            "https://desk.example/'\"<>`{}|^?'\"<>`{}|^",
            None,
            "https://desk.example/'%22%3C%3E%60%7B%7D|%5E?%27%22%3C%3E`{}|^",
        ),
        ("https://desk.example/\ud800?\ud800", None, "https://desk.example/%EF%BF%BD?%EF%BF%BD"),
        ("wire", "mailto:desk@desk.example", None),
        ("javascript:alert(1)", "https://desk.example/", None),
        ("https://ex%41mple.desk.example:443/%", None, "https://example.desk.example/%"),
    ],
)
def test_urls_are_read_as_browsers_read_them(url: str, base: str | None, expected: str | None) -> None:
    """Each row is a fact of https://url.spec.whatwg.org: one for each state of its parser that hosts are hidden in."""
    assert absolute(url, base) == expected


# ------------------------------------------------------------------------------------------------ id patterns

NUMBER = r"-(\d+)(?:\.html|$)"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.com/news/old-headline-4711.html",
        "http://example.com/sport/a/new-headline-4711.html?utm_source=x",
        "https://amp.example.com/news/old-headline-4711.amp.html",
        "https://example.com/news/old-headline-4711/amp/",
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/news/x-4711.html",
        "https://sport.example.com/x-%34711.html#top",
        "https://www.google.com/url?q=https://example.com/x-4711.html",
    ],
)
def test_urls_with_the_number_of_one_article_have_one_identity(url: str) -> None:
    assert identity(url, NUMBER) == "article:example.com:4711"
    assert url_key(url, NUMBER) == url_key("https://example.com/-4711", NUMBER)


@pytest.mark.parametrize(
    ("url", "pattern", "expected"),
    [
        ("https://example.com/x-4712.html", NUMBER, "article:example.com:4712"),
        ("https://other.example/x-4711.html", NUMBER, "article:other.example:4711"),
        ("https://one.github.io/x-4711.html", NUMBER, "article:one.github.io:4711"),
        ("http://127.0.0.1:8080/x-4711.html", NUMBER, "article:127.0.0.1:8080:4711"),
        ("https://example.com/read?b=1&id=7&utm_id=9", "[?&]id=([0-9]+)", "article:example.com:7"),
        ("https://example.com/read?utm_id=9", "id=([0-9]+)", "https://example.com/read"),
        ("https://www.example.com/about/", NUMBER, "https://example.com/about"),
        ("https://example.com/x-.html", "-([0-9]*)", "https://example.com/x-.html"),
        ("https://example.com/b", "(a)?b", "https://example.com/b"),
        (f"https://example.com/{'x' * 1024}-1.html", NUMBER, f"https://example.com/{'x' * 1024}-1.html"),
        ("mailto:desk-1.html", NUMBER, "mailto:desk-1.html"),
    ],
)
def test_the_name_that_a_pattern_gives(url: str, pattern: str, expected: str) -> None:
    """Numbers count within a registrable domain; what holds none is named as without a pattern."""
    assert identity(url, pattern) == expected


@given(HARD, st.sampled_from([r"(\d+)", r"/a(.*)", r"(.+)", r"([^/]*)$", r"(amp)?", r"\.([a-z]+)", "id=(7?)", "%(..)"]))
@example("https://example.com/a-1/index.html", "/a-([0-9])$")
def test_a_name_by_pattern_is_total_and_idempotent(url: str, pattern: str) -> None:
    """Every text has a name under every pattern, and the name is its own, also as a URL without a pattern."""
    once = identity(url, pattern)
    assert identity(once, pattern) == once
    assert identity(once) == once
