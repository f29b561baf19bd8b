"""``wiredesk robots``: may we fetch it, from a file, from the site and in batch."""

import asyncio
import base64
import io
import json
from pathlib import Path

import pytest

from tests.hostile.server import Hostile, ok, says
from wiredesk.cli import main

RULES = "User-agent: wiredesk\nDisallow: /no\n\nUser-agent: otherbot\nDisallow: /\n"


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a configuration, and loopback allowed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WIREDESK_FETCH__ALLOWED_NETWORKS", "127.0.0.0/8")


def test_a_file_answers_with_the_line_that_decided(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "robots.txt"
    file.write_text(RULES)
    assert main(["robots", "--file", str(file), "https://a.test/no/1", "https://a.test/yes"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "no   https://a.test/no/1  line 2: Disallow: /no",
        "yes  https://a.test/yes  no rule names it",
    ]
    assert main(["robots", "--file", str(file), "https://a.test/yes"]) == 0
    assert main(["robots", "--file", str(file), "--agent", "OtherBot", "https://a.test/yes"]) == 1


async def test_the_site_is_asked_for_us_or_for_another_agent(capsys: pytest.CaptureFixture[str]) -> None:
    """One request for robots.txt, and none for the page."""
    async with Hostile({"/robots.txt": says(ok(RULES.encode()))}) as server:
        base = f"http://127.0.0.1:{server.port}"
        assert await asyncio.to_thread(main, ["robots", f"{base}/yes", f"{base}/no"]) == 1
        assert await asyncio.to_thread(main, ["robots", "--agent", "otherbot", f"{base}/yes"]) == 1
        assert server.paths() == ["/robots.txt"] * 2
    assert capsys.readouterr().out.splitlines() == [
        f"yes  {base}/yes  no rule names it (robots.txt)",
        f"no   {base}/no  line 2: Disallow: /no (robots.txt)",
        f"no   {base}/yes  line 5: Disallow: / (robots.txt)",
    ]


def test_the_batch_answers_line_by_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a line holds there is one answer for it; what it cannot be is an error with its id."""
    row = {"id": 1, "robots": RULES, "agent": "wiredesk", "url": "https://a.test/no"}
    encoded = {"id": "b", "robots_b64": base64.b64encode(RULES.encode()).decode(), "agent": "x", "url": "/no"}
    good = [json.dumps(row).encode(), json.dumps(encoded).encode()]
    bad = [
        *(b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b'{"id": 7}', b"null"),
        json.dumps(row | {"url": 5}).encode(),
        json.dumps(row | {"robots": "\ud800"}).encode(),
    ]
    lines = b"\n".join([*good, *bad[:2], b"", *bad[2:]])
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert main(["robots", "--jsonl"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answers[:2] == [{"id": 1, "allowed": False, "line": 2}, {"id": "b", "allowed": True, "line": None}]
    assert [sorted(answer) for answer in answers[2:]] == [["error", "id"]] * len(bad)
    assert [answer["id"] for answer in answers[2:]] == [None, None, None, None, 7, None, 1, 1]


def test_an_empty_file_in_base64_is_a_file_and_noise_is_none(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"id": n, "robots_b64": text, "agent": "x", "url": "/"} for n, text in enumerate(("", "!!", "QQ=", "é"))]
    lines = "\n".join(map(json.dumps, rows)).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert main(["robots", "--jsonl"]) == 0
    empty, *noise = map(json.loads, capsys.readouterr().out.splitlines())
    assert empty == {"id": 0, "allowed": True, "line": None}
    assert [answer["error"]["type"] for answer in noise] == ["input"] * 3


def test_what_a_site_wrote_cannot_speak_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nor is a password printed that stood in the URL."""
    file = tmp_path / "robots.txt"
    file.write_bytes("User-agent: *\nAllow: /index.htm\x1b[2J\x07\u202eé\nDisallow: /no\n".encode())
    assert main(["robots", "--file", str(file), "https://user:word@a.test/"]) == 0
    assert capsys.readouterr().out == "yes  https://a.test/  line 2: Allow: /index.htm\ufffd[2J\ufffd\ufffdé\n"


def test_no_url_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["robots"]) == 2
    assert "name a URL" in capsys.readouterr().err


async def test_sitemaps_that_robots_txt_names_are_offered_where_the_page_names_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Those of the site alone: robots.txt may name any place of the web, and the guard is not all that stands there."""
    async with Hostile({"/": says(ok(b"<html><p>News</p></html>", "Content-Type: text/html"))}) as server:
        base = f"http://127.0.0.1:{server.port}"
        lines = ("/news.xml", f"{base}/all.xml", "https://elsewhere.test/map.xml", "javascript:alert(1)")
        rules = "".join(f"Sitemap: {line}\n" for line in lines).encode()
        server.scripts["/robots.txt"] = says(ok(rules))
        assert await asyncio.to_thread(main, ["sources", "add", f"{base}/"]) == 0
        assert server.paths() == ["/robots.txt", "/"]
    said = capsys.readouterr()
    assert f'urls = ["{base}/news.xml", "{base}/all.xml"]' in said.out
    assert 'type = "sitemap"' in said.out
    assert said.err == ""


@pytest.mark.parametrize("host", ["127.0.0.1"])
async def test_a_site_without_a_name_gets_a_sensible_id(host: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``sources add`` of an address, as of a name, prints an id that may stand in a configuration."""
    feed = b"<html><head><link rel=alternate type='application/rss+xml' href='/feed'></head><p>News</p></html>"
    async with Hostile({"/": says(ok(feed, "Content-Type: text/html"))}) as server:
        assert await asyncio.to_thread(main, ["sources", "add", f"http://{host}:{server.port}/"]) == 0
    assert 'id = "127-0-0-1"' in capsys.readouterr().out
