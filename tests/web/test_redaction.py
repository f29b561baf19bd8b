"""URLs that may be logged and stored, and how our own secrets come back into them."""

from time import process_time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.web.test_urls import FETCHABLE
from wiredesk.web.redaction import Veil, redact, redact_line, secrets_in, without_strangers
from wiredesk.web.urls import absolute, host_of


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://ann:pw@example.com/a", "https://example.com/a"),
        ("https://ann@example.com/a", "https://example.com/a"),
        ("http:ann:p@w@example.com/a", "http:example.com/a"),
        ("//ann:pw@example.com", "//example.com"),
        ("a://https://ann:pw@example.com/a", "a://https://example.com/a"),
        ("https://example.com/?next=https://ann:pw@example.org/b", "https://example.com/?next=https://example.org/b"),
        ("https://example.com/@desk/a@b", "https://example.com/@desk/a@b"),
        ("https://example.com/a?id=7&token=abc&x=1", "https://example.com/a?id=7&token=***&x=1"),
        ("https://example.com/a?API_KEY=abc", "https://example.com/a?API_KEY=***"),
        ("https://example.com/a?X-Amz-Signature=ff&sig=1", "https://example.com/a?X-Amz-Signature=***&sig=***"),
        ("https://example.com/a?pass%77ord=abc", "https://example.com/a?pass%77ord=***"),
        ("https://example.com/a#access_token=abc&page=2", "https://example.com/a#access_token=***&page=2"),
        (
            "https://example.com/a?keyword=sea&author=ann&design=1",
            "https://example.com/a?keyword=sea&author=ann&design=1",
        ),
        ("https://example.com/a?key=", "https://example.com/a?key="),
        ("https://example.com/a;jsessionid=4F/b;c=1?d", "https://example.com/a;jsessionid=***/b;c=1?d"),
        ("https://example.com/a?x=1;token=a/b?c", "https://example.com/a?x=1;token=***"),
        ("https://example.com/a\r\nSet-Cookie: x\x1b[31m", "https://example.com/aSet-Cookie: x[31m"),
        ("no url, session=abc", "no url, session=abc"),
    ],
)
def test_redact(url: str, expected: str) -> None:
    """Logs and the database see neither users nor keys nor control characters."""
    assert redact(url) == expected


@given(FETCHABLE)
@settings(max_examples=200)
def test_a_redacted_url_stays_a_url_of_its_host(url: str) -> None:
    """Redacting loses the user and secret values, never the host, and nothing more the second time."""
    found = absolute(url)
    assume(found is not None)
    assert found is not None
    assume(";" not in host_of(found))  # a host that looks like a secret parameter is masked as one
    shown = redact(found)
    assert redact(shown) == shown
    assert host_of(shown) == host_of(found)
    assert "@" not in shown.partition("//")[2].partition("/")[0]


@given(st.sampled_from(["", "(", "'", "url=", "<", "at "]), st.sampled_from(["", ")", "'", ",", " ", ">"]), st.text())
@settings(max_examples=100)
def test_an_error_line_is_one_short_line_without_credentials(before: str, after: str, text: str) -> None:
    """Whatever stands around the URL."""
    line = redact_line(f"{text}{before}https://desk:hunter2@h.test/a?token=hunter2{after}\n{text}")
    assert "hunter2" not in line
    assert len(line) <= 300
    assert len(line.splitlines()) <= 1


def test_an_error_line_has_no_controls_and_is_made_in_time_that_grows_with_the_text() -> None:
    assert redact_line("a\x1b[2J\x00b\x9b https://h.test/?token=hunter2") == "a[2Jb https://h.test/?token=***"
    begun = process_time()
    redact_line("a." * 500)
    short = process_time()
    redact_line("a." * 50_000)
    assert process_time() - short < 1000 * max(short - begun, 1e-4)


@pytest.mark.parametrize(
    ("url", "secrets"),
    [
        ("https://ann:pw@h.test/feed", [("password", "pw")]),
        ("https://ann@h.test/feed", [("password", "")]),
        ("https://h.test/feed?id=7&token=abc&Api-Key=x%20y", [("token", "abc"), ("Api-Key", "x%20y")]),
        ("https://h.test/a;jsessionid=4F/feed?x=1#sig=9", [("jsessionid", "4F"), ("sig", "9")]),
        ("https://h.test/@desk/feed?keyword=sea", []),
        ("no url at all", []),
    ],
)
def test_what_redact_takes_out_is_known_by_name(url: str, secrets: list[tuple[str, str]]) -> None:
    assert list(secrets_in(url)) == secrets


OLD, NEW = "4f1c9a7be2d08536", "b60d3e21c5a94f78"


def test_a_veil_hides_every_place_and_puts_in_what_is_configured_today() -> None:
    """Wherever the publisher puts the token; the one that replaces it serves for what was kept."""
    old, new = Veil([("token", OLD)]), Veil([("token", NEW)])
    shown = old.cover(f"https://h.test/{OLD}/a?k={OLD}&x=1")
    assert shown == "https://h.test/***token***/a?k=***token***&x=1"
    assert new.uncover(shown) == f"https://h.test/{NEW}/a?k={NEW}&x=1"
    assert redact(shown) == shown


def test_a_secret_that_may_be_a_word_is_hidden_as_a_value_only() -> None:
    """``?key=politics`` must not break the address of every story on politics."""
    veil = Veil([("key", "politics"), ("password", "whale-song")])
    shown = veil.cover("https://ann:whale-song@h.test/politics/whale-song?key=politics&x=politics-1")
    assert shown == "https://ann:***password***@h.test/politics/whale-song?key=***key***&x=politics-1"


def test_two_secrets_of_one_name_are_told_apart() -> None:
    veil = Veil([("token", OLD), ("token", NEW), ("token", OLD)])
    shown = veil.cover(f"https://h.test/?a={NEW}&b={OLD}")
    assert shown == "https://h.test/?a=***token1***&b=***token***"
    assert veil.uncover(shown) == f"https://h.test/?a={NEW}&b={OLD}"


@pytest.mark.parametrize(
    "name", ["***token***", "******token******", "***to***token***ken***", "****token****", "***tok%65n***"]
)
def test_what_stands_for_a_secret_is_worth_nothing_when_a_publisher_writes_it(name: str) -> None:
    """Or any link could have the token sent to wherever it leads."""
    veil = Veil([("token", OLD)])
    assert OLD not in veil.uncover(veil.cover(f"https://h.test/?a={name}"))


def test_what_is_too_short_to_be_told_from_other_text_is_left() -> None:
    assert not Veil([("token", "12345"), ("user", "")])
    assert Veil([("token", "")]).cover("https://h.test/12345") == "https://h.test/12345"


NAMES = st.sampled_from(["token", "password", "a\\1"])
VALUES = st.text("abc123.(\\", max_size=20)


@given(st.lists(st.tuples(NAMES, VALUES), max_size=4), st.text("abc123/?=&", max_size=40))
def test_what_a_veil_hides_it_can_put_in_again(secrets: list[tuple[str, str]], rest: str) -> None:
    """And no value of the query is left that is a secret of ours."""
    veil = Veil(secrets)
    url = f"https://h.test/{rest}?a=b" + "".join(f"&x={value}" for _, value in secrets)
    shown = veil.cover(url)
    assert veil.uncover(shown) == url
    values = [piece.partition("=")[2] for piece in shown.split("&")]
    assert not any(value in values for _, value in secrets if len(value) >= 6)


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://eve:word@h.test/a", "https://h.test/a"),
        ("https://ann:***password***@h.test/a", "https://ann:***password***@h.test/a"),
        ("https://h.test/@desk/a@b", "https://h.test/@desk/a@b"),
    ],
)
def test_credentials_of_strangers_are_dropped(url: str, kept: str) -> None:
    assert without_strangers(url) == kept
