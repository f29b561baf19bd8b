"""What only the publisher and we may know goes to the publisher and nowhere else."""

import os
import subprocess
import sys
import threading
from base64 import b64encode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

PASSWORD, TOKEN, HEADER, COOKIE, PRESENT = (
    f"swordfish-{word}-2f9c" for word in ("pass", "query", "head", "jar", "gift")
)
# A feed for subscribers: it names its story with the reader's own token.
FEED = (
    "<rss version='2.0'><channel><item><title>The harbour opens</title>"
    f"<link>/story?api_key={TOKEN}&amp;part=1</link><guid>/story?api_key={TOKEN}</guid></item></channel></rss>"
)
STORY = "<html><article><h1>The harbour opens</h1>" + "<p>Ships came in at dawn, as they had for years.</p>" * 9


class Publisher(BaseHTTPRequestHandler):
    """A feed behind a password, one that is broken, and a story; every answer brings a cookie."""

    heard: list[tuple[str, str | None, str | None, str | None]]

    def do_GET(self) -> None:
        path, headers = self.path.partition("?")[0], self.headers
        self.heard.append((self.path, headers["Authorization"], headers["Cookie"], headers["X-Pass"]))
        if path == "/story" and f"api_key={TOKEN}" not in self.path:
            self.send_error(403)
            return
        body = {"/feed": FEED, "/story": STORY, "/robots.txt": ""}.get(path)
        self.send_response(200 if body is not None else 500)
        self.send_header("Content-Type", "application/rss+xml" if path == "/feed" else "text/html")
        self.send_header("Set-Cookie", f"session={PRESENT}")
        self.end_headers()
        self.wfile.write((body or self.path).encode())

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing: the test's own output is what is looked through."""


@pytest.fixture
def publisher() -> Iterator[ThreadingHTTPServer]:
    Publisher.heard = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Publisher) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_no_secret_is_in_database_log_output_or_dump(publisher: ThreadingHTTPServer, tmp_path: Path) -> None:
    """Passwords in URLs, tokens in queries, headers and cookies are sent, and stand in no file and no line of ours."""
    place = f"ann:{PASSWORD}@127.0.0.1:{publisher.server_port}"
    (tmp_path / "wiredesk.toml").write_text(
        f"""
        fetch = {{ allowed_networks = ["127.0.0.1/32"] }}
        [[source]]
        id = "herald"
        name = "Herald"
        urls = ["http://{place}/feed?api_key={TOKEN}", "http://{place}/broken?token={TOKEN}"]
        delay = "0s"
        headers = {{ "X-Pass" = "{HEADER}" }}
        cookies = {{ "session" = "{COOKIE}" }}
        """,
        encoding="utf-8",
    )
    said = b""
    for verb in (["crawl", "-vv", "--all"], ["config", "dump"], ["status"], ["sources", "list"], ["export"]):
        ran = subprocess.run(
            [sys.executable, "-m", "wiredesk", *verb],
            cwd=tmp_path,
            env=dict(os.environ),
            capture_output=True,
            timeout=60,
        )
        assert b"Traceback" not in ran.stderr, verb
        said += ran.stdout + ran.stderr
    authorization = f"Basic {b64encode(f'ann:{PASSWORD}'.encode()).decode()}"
    asked = {path.partition("?")[0] for path, *secrets in Publisher.heard if secrets == [
        authorization, f"session={COOKIE}", HEADER
    ]}  # fmt: skip
    assert {"/feed", "/broken"} <= asked
    assert f"/story?api_key={TOKEN}&part=1" in [path for path, *_ in Publisher.heard]  # put in again for the fetch
    assert b"The harbour opens" in said
    written = b"".join(path.read_bytes() for path in tmp_path.glob("wiredesk.db*"))
    assert b"The harbour opens" in written
    for secret in (PASSWORD, TOKEN, HEADER, COOKIE, PRESENT, authorization):
        assert secret.encode() not in said
        assert secret.encode() not in written
