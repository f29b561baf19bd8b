"""kill -9 at random moments loses nothing and doubles nothing."""

import json
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

SEED = 20261123
MOST_AGAIN = 14  # articles asked for again per kill: two under way, and the twelve that may wait for their commit


class Publisher:
    """A running publisher: its port and the articles that it was asked for, one by one."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._stdin, self._stdout = process.stdin, process.stdout
        self.port = int(self._stdout.readline())
        self.requests = 0

    def wait_for(self, requests: int) -> None:
        """Return when that many more articles have been asked for."""
        for _ in range(requests):
            assert self._stdout.readline(), "the publisher ended"
            self.requests += 1

    def close(self) -> int:
        """End it; returns the number of article requests in all."""
        self._stdin.close()
        self.requests += sum(1 for _ in self._stdout)
        return self.requests


@contextmanager
def publisher(articles: int) -> Iterator[Publisher]:
    """Run a publisher in a process of its own."""
    command = [sys.executable, "-m", "tests.e2e.publisher", str(articles)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        running = Publisher(process)
        try:
            yield running
        finally:
            running.close()


def configure(folder: Path, port: int) -> Path:
    """One source on loopback without rests between requests."""
    config = folder / "wiredesk.toml"
    config.write_text(
        f"""
database = "kill.db"
[fetch]
allowed_networks = ["127.0.0.0/8"]
[[source]]
id = "publisher"
name = "Publisher"
url = "http://127.0.0.1:{port}/sitemap.xml"
type = "sitemap"
language = "en"
delay = "0s"
concurrency = 2
"""
    )
    return config


def start(config: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "wiredesk", "crawl", "-c", str(config), "--format", "json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def survive(folder: Path, articles: int, kills: int) -> None:
    """Crawl a publisher, killed at random moments and restarted; check what is stored and what it cost."""
    draw = random.Random(SEED)
    pauses = [draw.randint(1, 8 * articles // (5 * kills)) for _ in range(kills)]
    assert sum(pauses) < articles, "every kill must find work under way"
    with publisher(articles) as site:
        config = configure(folder, site.port)
        for pause in pauses:
            crawl = start(config)
            site.wait_for(pause)
            crawl.send_signal(signal.SIGKILL)
            crawl.communicate()
        crawl = start(config)
        out, err = crawl.communicate(timeout=1200)
        assert crawl.returncode == 0, err
        requests = site.close()

    assert set(json.loads(out)["publisher"]["outcomes"]) <= {"ok", "same_bytes", "not_modified"}
    with closing(sqlite3.connect(folder / "kill.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        stored = [url for (url,) in database.execute("SELECT canonical_url FROM article_full")]
    assert sorted(stored) == sorted(f"http://127.0.0.1:{site.port}/story/{n}.html" for n in range(articles))
    assert requests <= articles + MOST_AGAIN * kills


def test_killed_twenty_times_it_stores_every_article_once(tmp_path: Path) -> None:
    """Restarted after each SIGKILL, the crawl ends with every article, none twice, few fetched again."""
    survive(tmp_path, articles=800, kills=20)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_killed_two_hundred_times_it_stores_every_article_once(tmp_path: Path) -> None:
    """The same over 16,000 articles."""
    survive(tmp_path, articles=16_000, kills=200)
