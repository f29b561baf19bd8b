"""URLs that may be logged and stored, and how our own secrets come back into them."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.web.test_urls import HARD
from wiredesk.web.redaction import Veil, redact, redact_line, secrets_in, without_strangers
from wiredesk.web.urls import absolute, host_of


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://ann:pw@example.com/a", "https://example.com/a"),
        ("https://ann@example.com/a", "https://example.com/a"),
        ("http:ann:p@w@example.com/a", "http:example.com/a"),
        ("//ann:pw@example.com", "//example.com"),
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


@given(HARD)
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


@pytest.mark.parametrize(
    ("url", "secrets"),
    [
        ("https://ann:pw@h.test/feed", [("user", "ann"), ("password", "pw")]),
        ("https://ann@h.test/feed", [("user", "ann"), ("password", "")]),
        ("https://h.test/feed?id=7&token=abc&Api-Key=x%20y", [("token", "abc"), ("Api-Key", "x%20y")]),
        ("https://h.test/a;jsessionid=4F/feed?x=1#sig=9", [("jsessionid", "4F"), ("sig", "9")]),
        ("https://h.test/@desk/feed?keyword=sea", []),
        ("no url at all", []),
    ],
)
def test_what_redact_takes_out_is_known_by_name(url: str, secrets: list[tuple[str, str]]) -> None:
    assert list(secrets_in(url)) == secrets


def test_a_veil_hides_every_place_and_puts_in_what_is_configured_today() -> None:
    """Wherever the publisher puts the token; the one that replaces it serves for what was kept."""
    old, new = Veil([("token", "swordfish")]), Veil([("token", "marlin-9")])
    shown = old.cover("https://h.test/swordfish/a?k=swordfish&x=1")
    assert shown == "https://h.test/***token***/a?k=***token***&x=1"
    assert new.uncover(shown) == "https://h.test/marlin-9/a?k=marlin-9&x=1"
    assert redact(shown) == shown


def test_two_secrets_of_one_name_are_told_apart() -> None:
    veil = Veil([("token", "swordfish"), ("token", "marlin-9"), ("token", "swordfish")])
    shown = veil.cover("https://h.test/?a=marlin-9&b=swordfish")
    assert shown == "https://h.test/?a=***token1***&b=***token***"
    assert veil.uncover(shown) == "https://h.test/?a=marlin-9&b=swordfish"


def test_what_is_too_short_to_be_told_from_other_text_is_left() -> None:
    assert not Veil([("token", "12345"), ("user", "")])
    assert Veil([("token", "")]).cover("https://h.test/12345") == "https://h.test/12345"


NAMES = st.sampled_from(["token", "password", "sig"])


@given(st.lists(st.tuples(NAMES, st.text("abc123", max_size=9)), max_size=4), st.text("abc123/?=&", max_size=40))
def test_what_a_veil_hides_it_can_put_in_again(secrets: list[tuple[str, str]], rest: str) -> None:
    """Nothing of it is left meanwhile, unless one secret is a part of another."""
    veil = Veil(secrets)
    url = f"https://h.test/{rest}" + "".join(f"&{value}" for _, value in secrets)
    shown = veil.cover(url)
    assert veil.uncover(shown) == url
    assert not any(value in shown for _, value in secrets if len(value) >= 6)


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
