"""Streams, files and batches as shells and pipes hand them over: one clear line, never a traceback."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import filled, output
from tests.store.world import HOUR, NOON, article, deliver, story
from wiredesk.cli import main
from wiredesk.cli.files import read_file
from wiredesk.cli.tables import table
from wiredesk.errors import InputError
from wiredesk.records import Attribution, AttributionKind
from wiredesk.store.sqlite import SqliteStore

WIDE = ("source", "next poll", "problem")
ROW = ("harbour-herald", "in 31 min", "failed 4 times in a row (timeout 4)")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    async def fill(store: SqliteStore) -> None:
        await deliver(store, article("https://alpha.test/story/1", story(1)))

    return filled(tmp_path_factory.mktemp("streams"), fill)


def shell(command: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command line with a redirection of the shell behind it."""
    line = ["sh", "-c", f'"$0" -m wiredesk "$@" {command}', sys.executable, *map(str, arguments)]
    return subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)


def test_a_full_disk_behind_standard_output_is_one_line(database: Path) -> None:
    done = shell(">/dev/full", "status", "--db", database)
    assert (done.returncode, done.stderr) == (74, "wiredesk: standard output: No space left on device\n")


def test_closed_streams_lead_nowhere(database: Path) -> None:
    """Closed standard error does not send errors into the data, closed standard input is empty."""
    done = shell("2>&- <&-", "dedupe", "--jsonl")
    assert (done.returncode, done.stdout) == (0, "")
    done = shell(">&-", "status", "--db", database)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("end", ["", "-wal", "-shm", ".lock"])
@pytest.mark.parametrize("verb", [("export", "-o"), ("db", "backup")], ids=" ".join)
def test_the_database_is_never_written_over(
    verb: tuple[str, ...], end: str, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By whatever path it is named."""
    target = database.parent / ".." / database.parent.name / (database.name + end)
    before = database.read_bytes()
    assert main([*verb, str(target), "--db", str(database)]) == 2
    assert "belongs to the database" in capsys.readouterr().err
    assert database.read_bytes() == before


@pytest.mark.parametrize(("target", "why"), [(".", "a folder"), ("none/x", "no such folder")])
def test_output_needs_a_file_in_a_folder(
    target: str, why: str, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for verb in (("export", "-o"), ("db", "backup")):
        assert main([*verb, str(database.parent / target), "--db", str(database)]) == 2
        assert why in capsys.readouterr().err


def test_what_is_not_there_is_said(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A source that never was, an article with a number beyond what SQLite counts."""
    assert main(["export", "--source", "nobody", "--db", str(database)]) == 65
    assert main(["show", "9" * 30, "--db", str(database)]) == 65
    assert capsys.readouterr().err.count("\n") == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("changes", "--consumer", ""),
        ("changes", "--consumer", "desk", "--ack", "-5"),
        ("changes", "--consumer", "desk", "--ack", "9" * 30),
        ("crawl", "--max-time", "soon"),
        ("edits", "--since", "999999d"),
        ("fixture", "add", "page.html", "--source", "../elsewhere"),
        ("sources", "add", "herald.test"),
    ],
    ids=" ".join,
)
def test_impossible_values_are_refused_in_our_words(
    arguments: tuple[str, ...], database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2; no name of a function, no exception."""
    try:
        code = main([*arguments, "--db", str(database)])
    except SystemExit as end:
        code = int(str(end.code))
    said = capsys.readouterr().err
    assert code == 2
    assert "parse_" not in said
    assert "Error" not in said


def test_a_batch_answers_every_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever bytes a line holds; the reason is ours, not an exception's."""
    lines = [b'{"id": 1, "path": "\xff"}', b'{"id": 2}', b"[]", b"null", b'{"id": "\\ud800", "path": "/none"}',
             b'{"id": 4, "path": "a\\u0000b"}', b'{"id": 5, "url": 7, "path": "x"}', b"[" * 100_000]  # fmt: skip
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n".join(lines))))
    assert main(["parse", "--jsonl"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["id"] for answer in answers] == [None, 2, None, None, "?", 4, 5, None]
    assert all(answer["error"]["type"] == "input" for answer in answers)
    assert not any("Error(" in answer["error"]["message"] for answer in answers)


def test_each_page_that_fails_is_named_and_the_next_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Once: the outcome, or the file and what the system says of it."""
    empty = tmp_path / "empty.html"
    empty.touch()
    assert main(["parse", str(tmp_path / "none.html"), "http://10.0.0.1/a", str(empty)]) == 65
    assert capsys.readouterr().err.splitlines() == [
        f"wiredesk: {tmp_path}/none.html: No such file or directory",
        "wiredesk: http://10.0.0.1/a: forbidden_address: robots.txt: 10.0.0.1: private address 10.0.0.1",
        f"wiredesk: {empty}: not_article: no story on the page",
    ]


def test_a_page_that_cannot_be_fetched_says_with_which_outcome(capsys: pytest.CaptureFixture[str]) -> None:
    """By its name in docs/operations.md, where a person finds what to do."""
    assert main(["sources", "add", "http://10.0.0.1/"]) == 1
    assert capsys.readouterr().err.startswith("wiredesk: forbidden_address: ")


def test_a_damaged_gzip_file_is_bad_input(tmp_path: Path) -> None:
    file = tmp_path / "page.html.gz"
    file.write_bytes(b"\x1f\x8b\x08\0\0\0\0\0\0\3" + b"\xff" * 30)
    with pytest.raises(InputError):
        read_file(file)


def test_a_table_fits_its_terminal() -> None:
    """Its last column is wrapped; where that leaves too little, each row becomes lines of name and value."""
    assert max(map(len, table(WIDE, [ROW], 100).splitlines())) == 62
    assert table(WIDE, [ROW], 50).splitlines()[2:] == [
        "harbour-herald  in 31 min  failed 4 times in a row",
        "                           (timeout 4)",
    ]
    assert table(WIDE, [ROW], 40).splitlines() == [
        "source     harbour-herald", "next poll  in 31 min", "problem    failed 4 times in a row (timeout 4)"
    ]  # fmt: skip


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose articles hold, in every field that is printed, what a terminal would obey."""
    obeyed = "\x1b]0;owned\x07\x9b2J\u202e"

    async def fill(store: SqliteStore) -> None:
        for hour in range(2):
            text = f"{story(1)}\n\n{obeyed} took {12 + hour} houses."
            fields = {"title": f"Flood{obeyed}", "publisher": obeyed, "photo_credits": (obeyed,), "authors": (obeyed,)}
            credit = Attribution(name=f"Wire{obeyed}", printed=obeyed, kind=AttributionKind.AGENCY)
            page = article("https://alpha.test/story/1", text, attribution=(credit,), **fields)
            await deliver(store, page, at=NOON + hour * HOUR)

    return filled(tmp_path_factory.mktemp("hostile"), fill)


@pytest.mark.parametrize(
    "command",
    [
        *("edits", "edits --format jsonl", "show 1", "show 1 --format json", "changes --consumer x"),
        *("wire-share", "wire-share --by attribution", "wire-share --format json"),
    ],
)
def test_nothing_of_a_page_is_obeyed_by_the_terminal(command: str, hostile: Path) -> None:
    """Escape sequences and overrides of direction are spelled out; JSON says the same as before."""
    printed = output(*command.split(), "--db", hostile)
    assert {sign for sign in printed if not sign.isprintable()} <= {"\n"}
    if command == "show 1 --format json":
        assert json.loads(printed)["revisions"][0]["title"] == "Flood\x1b]0;owned\x07\x9b2J\u202e"


def test_nothing_of_an_argument_is_obeyed_by_the_terminal(hostile: Path) -> None:
    done = shell("", "show", "\x1b[2J\u202e", "--db", hostile)
    assert done.returncode == 65
    assert "\\u001b[2J\\u202e" in done.stderr
