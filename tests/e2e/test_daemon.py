"""The daemon as a real process: ready, reload, drain, one instance per database."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.e2e.test_kill import Publisher, publisher

ARTICLES = 30
PATIENCE = 60.0  # seconds until a state that must come is given up


@contextmanager
def daemon(config: Path, notices: socket.socket) -> Iterator[subprocess.Popen[str]]:
    """A running daemon that tells ``notices`` (a systemd-like socket) about its state."""
    command = [sys.executable, "-m", "wiredesk", "run", "-c", str(config), "-v"]
    environment = {**os.environ, "NOTIFY_SOCKET": notices.getsockname()}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def notices(tmp_path: Path) -> Iterator[socket.socket]:
    """Where the daemon says READY=1 and the like."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind(str(tmp_path / "notify"))
        channel.settimeout(PATIENCE)
        yield channel


def wait_for_notice(notices: socket.socket, wanted: str) -> None:
    while notices.recv(1000).decode() != wanted:
        pass


def source(name: str, site: Publisher) -> str:
    return (
        f'[[source]]\nid = "{name}"\nname = "{name}"\nurl = "http://127.0.0.1:{site.port}/sitemap.xml"\n'
        'type = "sitemap"\ndelay = "0s"\n'
    )


def configure(folder: Path, *sources: str) -> Path:
    config = folder / "wiredesk.toml"
    head = 'database = "news.db"\n[fetch]\nallowed_networks = ["127.0.0.0/8"]\n[schedule]\ntick = "1s"\n'
    config.write_text(head + "".join(sources))
    return config


def stored(folder: Path) -> int:
    with closing(sqlite3.connect(f"file:{folder / 'news.db'}?mode=ro", uri=True)) as database:
        return int(database.execute("SELECT count(*) FROM article").fetchone()[0])


def wait_until_stored(folder: Path, articles: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while stored(folder) < articles:
        assert time.monotonic() < deadline, f"{stored(folder)} of {articles} stored"
        time.sleep(0.05)  # polling a state of another process, bounded by the deadline


def test_it_crawls_reloads_and_drains(tmp_path: Path, notices: socket.socket) -> None:
    """Ready; a source added and SIGHUP: watched without a restart; SIGTERM: exit 0 with everything committed."""
    with publisher(ARTICLES) as first, publisher(ARTICLES) as second:
        config = configure(tmp_path, source("first", first))
        with daemon(config, notices) as process:
            wait_for_notice(notices, "READY=1")
            wait_until_stored(tmp_path, ARTICLES)
            configure(tmp_path, source("first", first), source("second", second))
            process.send_signal(signal.SIGHUP)
            wait_until_stored(tmp_path, 2 * ARTICLES)
            process.send_signal(signal.SIGTERM)
            _, err = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, err
        assert "Traceback" not in err


def test_a_reload_that_fails_changes_nothing(tmp_path: Path, notices: socket.socket) -> None:
    """A typo in the configuration is logged; the old sources stay watched and the daemon lives."""
    with publisher(ARTICLES) as site:
        config = configure(tmp_path, source("only", site))
        with daemon(config, notices) as process:
            wait_for_notice(notices, "READY=1")
            config.write_text(config.read_text() + "\nnonsense = \n")
            process.send_signal(signal.SIGHUP)
            assert process.stderr is not None
            line = next(line for line in process.stderr if "reload failed" in line)
            assert "wiredesk.toml" in line
            wait_until_stored(tmp_path, ARTICLES)
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=PATIENCE)
        assert process.returncode == 0


def test_a_second_instance_is_refused_with_75(tmp_path: Path, notices: socket.socket) -> None:
    """While a daemon holds the database, a crawl says so in one line; readers are welcome."""
    with publisher(ARTICLES) as site:
        config = configure(tmp_path, source("only", site))
        with daemon(config, notices) as process:
            wait_for_notice(notices, "READY=1")
            command = [sys.executable, "-m", "wiredesk", "crawl", "-c", str(config)]
            refused = subprocess.run(command, capture_output=True, text=True, check=False)
            assert refused.returncode == 75
            assert len(refused.stderr.strip().splitlines()) == 1
            assert "news.db" in refused.stderr
            command = [sys.executable, "-m", "wiredesk", "status", "-c", str(config)]
            assert subprocess.run(command, capture_output=True, check=False).returncode == 0
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=PATIENCE)
