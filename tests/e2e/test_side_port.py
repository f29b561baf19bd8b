"""The side port of a real daemon, and the verb that asks it."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.e2e.test_daemon import configure, daemon, source, wait_for_notice, wait_until_stored
from tests.e2e.test_kill import publisher

ARTICLES = 5
LISTINGS = 2  # the index and its one sitemap
PATIENCE = 60.0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def notices_at(path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind(str(path))
        channel.settimeout(PATIENCE)
        yield channel


def get(port: int, path: str) -> tuple[int, str, str]:
    """Status, media type and text of an answer."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as connection:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.headers.get_content_type(), answer.read().decode()


def healthcheck(config: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wiredesk", "healthcheck", "-c", str(config), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


def with_port(config: Path, port: int, host: str = "127.0.0.1") -> Path:
    config.write_text(f'[side_port]\nhost = "{host}"\nport = {port}\n'.join(_split(config.read_text())))
    return config


def _split(text: str) -> tuple[str, str]:
    """Before and after the place where a table may be put in."""
    head, mark, tail = text.partition("[fetch]")
    return head, mark + tail


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    """A daemon that has stored what there is: its side port and its configuration."""
    folder, port = tmp_path_factory.mktemp("side-port"), free_port()
    with publisher(ARTICLES) as site, notices_at(folder / "notify") as notices:
        config = with_port(configure(folder, source("only", site)), port)
        with daemon(config, notices):
            wait_for_notice(notices, "READY=1")
            wait_until_stored(folder, ARTICLES)
            yield port, config


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_it_is_well_and_ready(path: str, running: tuple[int, Path]) -> None:
    """For whoever supervises it."""
    assert get(running[0], path) == (200, "text/plain", "ok\n")


def test_the_metrics_count_what_happened(running: tuple[int, Path]) -> None:
    """Counters by source and outcome, gauges of the store; one TYPE line per name, no URL anywhere."""
    status, kind, text = get(running[0], "/metrics")
    assert (status, kind) == (200, "text/plain")
    lines = text.splitlines()
    samples = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    assert samples['wiredesk_fetches_total{source="only",outcome="ok"}'] == str(ARTICLES + LISTINGS)
    assert samples['wiredesk_articles_total{source="only",verdict="new"}'] == str(ARTICLES)
    assert float(samples['wiredesk_received_bytes_total{source="only"}']) > 0
    assert samples["wiredesk_due_targets"] == "0"
    types = [line.split()[2] for line in lines if line.startswith("# TYPE")]
    assert len(set(types)) == len(types)
    assert {name.split("{")[0] for name in samples} == set(types)
    assert "http" not in text


def test_the_status_is_json(running: tuple[int, Path]) -> None:
    """The state of the store and what was done since the start."""
    status, kind, text = get(running[0], "/status")
    assert (status, kind) == (200, "application/json")
    state = json.loads(text)
    assert (state["articles"], state["sources"], state["due"], state["lag_seconds"]) == (ARTICLES, 1, 0, 0.0)
    assert state["outcomes_24h"] == {"ok": ARTICLES + LISTINGS}
    assert state["since_start"] == {"fetches": ARTICLES + LISTINGS, "failures": 0, "stored": ARTICLES}


def test_nothing_else_is_served(running: tuple[int, Path]) -> None:
    """Four paths, no listing of them, no writing."""
    assert get(running[0], "/")[0] == 404
    with closing(HTTPConnection("127.0.0.1", running[0], timeout=PATIENCE)) as connection:
        connection.request("POST", "/healthz")
        assert connection.getresponse().status == 405


def test_healthcheck_is_0_while_the_daemon_is_well(running: tuple[int, Path]) -> None:
    """And says so, unless it shall be quiet."""
    _, config = running
    done = healthcheck(config)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
    assert healthcheck(config, "-q").stdout == ""


def test_healthcheck_is_1_when_nobody_answers(tmp_path: Path) -> None:
    """With one line that names the place."""
    done = healthcheck(with_port(configure(tmp_path), free_port()))
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "127.0.0.1:" in done.stderr


def test_healthcheck_without_a_side_port_is_78(tmp_path: Path) -> None:
    """There is nothing to ask: an error of the configuration."""
    (tmp_path / "wiredesk.toml").write_text('database = "news.db"\n')
    done = healthcheck(tmp_path / "wiredesk.toml")
    assert done.returncode == 78
    assert "side_port.port" in done.stderr


@pytest.mark.parametrize("answer", [b"HTTP/1.1 503 Oh\r\nContent-Length: 7\r\n\r\nstalled", b"SSH-2.0-other\r\n"])
def test_healthcheck_is_1_when_somebody_else_answers_or_it_is_stalled(answer: bytes, tmp_path: Path) -> None:
    """Only a 200 is well."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = tmp_path / "wiredesk.toml"
        config.write_text(f"[side_port]\nport = {listener.getsockname()[1]}\n")
        command = [sys.executable, "-m", "wiredesk", "healthcheck", "-c", str(config)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1000)
                connection.sendall(answer)
            out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (1, "")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("port", ["taken", 70_000])
def test_a_port_that_cannot_be_had_is_78(port: str | int, tmp_path: Path) -> None:
    """One line, and the database is free again."""
    with socket.create_server(("127.0.0.1", 0)) as listener, publisher(1) as site:
        wanted = listener.getsockname()[1] if port == "taken" else int(port)
        config = with_port(configure(tmp_path, source("only", site)), wanted)
        command = [sys.executable, "-m", "wiredesk", "run", "-c", str(config)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 78, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "side_port" in done.stderr
