"""Bad input, bad networks and bad luck end in a typed outcome or one clear line; everybody else goes on."""

import json
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.misfits import MISFITS, address

SETTINGS = """database = "news.db"
[fetch]
allowed_networks = ["127.0.0.0/8"]
"""


def wiredesk(*arguments: str | Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wiredesk", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, input=stdin, timeout=120, check=False)


def assert_one_line(done: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
    """The command failed with this exit code and exactly one line that holds these words."""
    lines = done.stderr.strip().splitlines()
    assert done.returncode == code, done.stderr
    assert len(lines) == 1, done.stderr
    for word in words:
        assert word in lines[0]


@pytest.fixture(scope="module")
def misfits() -> Iterator[int]:
    """The port of the misbehaving publishers."""
    command = [sys.executable, "-m", "tests.e2e.misfits"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield int(process.stdout.readline())
        process.stdin.close()


@pytest.fixture(scope="module")
def crawled(misfits: int, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """All of them crawled at once, with a host that is dead and a name that cannot be."""
    folder = tmp_path_factory.mktemp("misfits")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        dead = listener.getsockname()[1]  # closed again at once: nobody listens there
    urls = {name: f"http://{address(name)}:{misfits}/feed" for name in MISFITS} | {
        "dead": f"http://127.0.0.1:{dead}/feed"
    }
    tables = [
        f'[[source]]\nid = "{name}"\nname = "{name}"\nurl = "{url}"\ntype = "feed"\ndelay = "0s"\n'
        for name, url in urls.items()
    ]
    config = folder / "wiredesk.toml"
    config.write_text(SETTINGS + "\n".join(tables))
    return config, wiredesk("crawl", "-c", config, "--format", "json", "-q")


EXPECTED = {
    "good": {"ok": 3},
    "html-feed": {"wrong_type": 1},
    "pdf": {"ok": 1, "wrong_type": 1},
    "empty": {"empty": 1},
    "broken": {"server_error": 1},
    "loop": {"too_many_redirects": 1},
    "huge": {"ok": 1, "too_large": 1},
    "latin": {"ok": 2},
    "noise": {"ok": 1, "wrong_type": 1},
    "dead": {"robots_unreachable": 1},
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_publisher_gets_its_outcome(name: str, crawled: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    """One outcome per fetch, whatever the publisher does."""
    assert json.loads(crawled[1].stdout)[name]["outcomes"] == EXPECTED[name]


def test_the_good_ones_are_stored_and_nothing_else(crawled: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    """Two stories and the page in windows-1252, with its letters right; exit 1 tells of the failed sources."""
    config, done = crawled
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    with closing(sqlite3.connect(config.parent / "news.db")) as database:
        stored = dict(database.execute("SELECT title, source FROM article_full"))
    assert stored == {"Story number 1": "good", "Story number 2": "good", "Café crème": "latin"}


def test_nothing_reachable_is_69(tmp_path: Path) -> None:
    """When no source can be reached at all, the exit code says so."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    config = tmp_path / "wiredesk.toml"
    config.write_text(
        SETTINGS + f'[[source]]\nid = "dead"\nname = "Dead"\nurl = "http://127.0.0.1:{port}/feed"\ntype = "feed"\n'
    )
    assert_one_line(wiredesk("crawl", "-c", config, "-q"), 69, "nothing could be reached")


CONFIGURATIONS = {
    "broken TOML": ("database = ", ["wiredesk.toml:1"]),
    "unknown key": ('databse = "x.db"', ["wiredesk.toml:1", "databse", "'database'"]),
    "unknown source key": ('[[source]]\nid = "a"\nnmae = "A"\nurl = "https://a.example/"', [":3", "nmae", "'name'"]),
    "wrong type": ('[[source]]\nid = "a"\nname = 7\nurl = "https://a.example/"', [":3", "name"]),
    "bad duration": ('[[source]]\nid = "a"\nname = "A"\nurl = "https://a.example/"\ninterval = "soon"', [":5", "soon"]),
    "bad URL": ('[[source]]\nid = "a"\nname = "A"\nurl = "ftp://a.example/"', [":4", "url"]),
    "duplicate id": (
        '[[source]]\nid = "a"\nname = "A"\nurl = "https://a.example/"\n'
        '[[source]]\nid = "a"\nname = "B"\nurl = "https://b.example/"',
        ["a"],
    ),
}


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_a_bad_configuration_is_one_line_and_78(name: str, tmp_path: Path) -> None:
    """File, line and key are named, and nothing is started: no database appears."""
    text, words = CONFIGURATIONS[name]
    (tmp_path / "wiredesk.toml").write_text(text)
    assert_one_line(wiredesk("crawl", "-c", tmp_path / "wiredesk.toml"), 78, *words)
    assert [path.name for path in tmp_path.iterdir()] == ["wiredesk.toml"]


def minimal(folder: Path) -> Path:
    config = folder / "wiredesk.toml"
    config.write_text(SETTINGS)
    return config


def test_a_database_that_is_a_folder_is_one_line(tmp_path: Path) -> None:
    """Named, not a traceback."""
    (tmp_path / "news.db").mkdir()
    assert_one_line(wiredesk("crawl", "-c", minimal(tmp_path)), 74, "news.db")


def test_a_database_that_is_something_else_is_one_line(tmp_path: Path) -> None:
    """A file that is not ours is left alone."""
    (tmp_path / "news.db").write_bytes(b"holiday pictures, do not touch " * 100)
    done = wiredesk("crawl", "-c", minimal(tmp_path))
    assert done.returncode in {74, 78}
    assert_one_line(done, done.returncode, "news.db")
    assert (tmp_path / "news.db").read_bytes().startswith(b"holiday")


def test_a_database_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    """A place where nobody may write, not even root, is named."""
    assert_one_line(wiredesk("crawl", "-c", minimal(tmp_path), "--db", "/proc/news.db"), 74, "/proc/news.db")


def test_a_missing_page_is_65(tmp_path: Path) -> None:
    """A file that is not there is bad input."""
    assert_one_line(wiredesk("parse", tmp_path / "nothing.html"), 65, "nothing.html")


def test_a_batch_answers_every_line_in_order(tmp_path: Path) -> None:
    """Good lines, missing files and noise: one answer each, in input order, exit 0."""
    (tmp_path / "good.html").write_text(
        "<html><body><article><h1>Title of it</h1>"
        + "<p>The story goes on, and on, as stories do.</p>" * 6
        + "</article>"
    )
    (tmp_path / "empty.html").write_text("")
    lines = [
        json.dumps({"id": 1, "url": "https://a.example/1.html", "path": str(tmp_path / "good.html")}),
        json.dumps({"id": "two", "url": None, "path": str(tmp_path / "missing.html")}),
        "not json at all",
        json.dumps({"id": 4, "url": "https://a.example/4.html", "path": str(tmp_path / "empty.html")}),
        json.dumps({"path": 7}),
    ]
    for workers in ("1", "2"):
        done = wiredesk("parse", "--jsonl", "--workers", workers, stdin="\n".join(lines))
        assert done.returncode == 0, done.stderr
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        assert [answer["id"] for answer in answers] == [1, "two", None, 4, None]
        assert answers[0]["title"] == "Title of it"
        assert [answer["error"]["type"] for answer in answers[1:]] == ["input", "input", "not_article", "input"]
