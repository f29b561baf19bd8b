"""``wiredesk dedupe --jsonl`` clusters texts of any origin, answering line by line in the caller's own ids."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import output, wiredesk
from tests.store.world import story


def line(name: object, text: str, day: int | None = 2, **fields: object) -> dict[str, object]:
    published = f"2026-03-{day:02}T12:00:00Z" if day else None
    row = {"id": name, "url": f"https://{name}.test/story", "title": f"Headline of {name}", "text": text}
    return row | {"published_at": published, "source": str(name)} | fields


def answers(rows: Sequence[object], *arguments: str) -> list[dict[str, Any]]:
    stdin = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows).encode()
    printed = output("dedupe", "--jsonl", *arguments, stdin=stdin)
    return [json.loads(each) for each in printed.splitlines()]


COPY = "As we reported this morning.\n\n" + story(1)


def test_each_line_has_its_answer_in_the_callers_ids() -> None:
    first, copy, other = answers([line("a", story(1)), line(17, COPY), line("c", story(2))])
    assert first == {"id": "a", "verdict": "new", "cluster": "a", "lookalike": None, "score": None, "evidence": None}
    assert (copy["id"], copy["verdict"], copy["cluster"], copy["lookalike"]) == (17, "near-duplicate", "a", "a")
    assert copy["score"] > 0
    assert copy["evidence"] == "one text is 97% of the other, word for word"
    assert (other["verdict"], other["cluster"]) == ("new", "c")


def test_the_same_url_is_the_same_article() -> None:
    """It is named by the line that brought it first."""
    url = {"url": "https://one.test/story?utm_source=feed"}
    rows = [line("a", story(1), **url), line("b", story(1), title="Headline of a", **url), line("c", COPY, **url)]
    found = answers(rows)
    assert [each["verdict"] for each in found] == ["new", "unchanged", "revision"]
    assert {each["cluster"] for each in found} == {"a"}


def test_texts_without_a_url_are_articles_of_their_own() -> None:
    rows = [{"id": 0, "text": story(1)}, {"id": 1, "text": story(2)}, {"id": 2, "text": story(1), "url": ""}]
    assert [(each["verdict"], each["cluster"]) for each in answers(rows)] == [
        ("new", 0),
        ("new", 1),
        ("near-duplicate", 0),
    ]


def test_a_copy_outside_the_window_is_a_story_of_its_own() -> None:
    assert [each["cluster"] for each in answers([line("a", story(1)), line("b", COPY, day=20)])] == ["a", "b"]


def test_a_misdated_text_does_not_part_the_others() -> None:
    rows = [line("a", story(1)), line("old", story(2), day=31), line("b", COPY), line("future", story(3))]
    rows[3]["published_at"] = "2999-01-01"
    assert [each["cluster"] for each in answers([*rows, line("c", story(1) + "\n\nMore.", day=3)])] == [
        "a",
        "old",
        "a",
        "future",
        "a",
    ]


BAD = [
    ("nonsense", None, "JSON"),
    ("[" * 100_000, None, "JSON"),
    ("[1]", None, "object"),
    ("{}", None, "id"),
    ('{"id": true, "text": "x"}', True, "id"),
    ('{"id": "a"}', "a", "text"),
    ('{"id": "a", "text": 5}', "a", "text"),
    ('{"id": "a", "text": "x", "url": []}', "a", "url"),
    ('{"id": "a", "text": "x", "published_at": "yesterday"}', "a", "published_at"),
    ('{"id": "a", "text": "x", "published_at": "0001-01-01T00:00:00+05:00"}', "a", "published_at"),
    ('{"id": "\\ud800", "text": null}', "\ud800", "text"),
]


def test_a_bad_line_is_answered_with_its_error_and_the_rest_goes_on() -> None:
    found = answers([*(text for text, _, _ in BAD), "", line("good", story(1))])
    assert len(found) == len(BAD) + 1
    for answer, (_, name, word) in zip(found, BAD, strict=False):
        assert answer["id"] == name
        assert answer["error"]["type"] == "input"
        assert word in answer["error"]["message"]
    assert found[-1]["verdict"] == "new"


def test_an_id_names_one_article() -> None:
    """Given to another text it would put that one's lookalikes into the wrong cluster."""
    rows = [line("a", story(1)), line("a", story(2), url="https://b.test/"), {"id": "c", "text": COPY}]
    rows += [line("a", COPY), {"id": "c", "text": COPY}, line("d", story(2))]
    first, refused, copy, revision, again, other = answers(rows)
    assert [each["error"]["message"] for each in (refused, again)] == [
        "id: given before, to a text with another URL or none"
    ] * 2
    assert [(each["verdict"], each["cluster"]) for each in (first, copy, revision, other)] == [
        ("new", "a"),
        ("near-duplicate", "a"),
        ("revision", "a"),
        ("new", "d"),
    ]


def test_copies_from_the_ends_of_the_calendar_are_answered() -> None:
    days = ["9999-12-31", "9999-12-31", "9999-12-31T23:59:59Z", "0001-01-01", "0001-01-01T00:00:00Z"]
    rows = [line(number, story(1), published_at=day) for number, day in enumerate(days)]
    assert [each["cluster"] for each in answers(rows)] == [0] * 5


def test_bytes_that_are_no_utf8_are_a_bad_line() -> None:
    [answer] = output("dedupe", "--jsonl", stdin=b'{"id": "a", "text": "\xff\xfe"}\n').splitlines()
    assert "error" in json.loads(answer)


def test_texts_that_a_database_cannot_hold_are_answered_all_the_same() -> None:
    hostile = [line("\x00", "\x00\ud800 " * 40), line("empty", ""), line("sign", "!?!"), line("long", "x" * 3_000_000)]
    assert [each["verdict"] for each in answers(hostile)] == ["new"] * 4


def test_with_final_the_clusters_are_those_of_the_end() -> None:
    """A text that unites two clusters changes what is said of their members only when the end is waited for."""
    parts = story(1, 30).split("\n\n")
    first, last = "\n\n".join(parts[:6]), "\n\n".join(parts[4:])
    bridge = {"title": "Bridge"}
    rows = [line("a", first, **bridge), line("b", last, **bridge), "{}", line("c", story(1, 30), **bridge)]
    at_once, settled = answers(rows), answers(rows, "--final")
    assert [each["id"] for each in settled] == ["a", "b", None, "c"]
    assert [each.get("cluster") for each in at_once] == ["a", "b", None, "a"]
    assert [each.get("cluster") for each in settled] == ["a", "a", None, "a"]
    assert [each.get("verdict") for each in settled] == [each.get("verdict") for each in at_once]


def test_whoever_waits_for_an_answer_gets_it() -> None:
    """One line in, one line out, while the stream stays open."""
    command = [sys.executable, "-m", "wiredesk", "dedupe", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for name in ("a", "b"):
            process.stdin.write(json.dumps(line(name, story(1))).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["cluster"] == "a"
        process.stdin.close()
        assert process.wait(60) == 0


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert answers([line("a", story(1))])
    assert list(tmp_path.iterdir()) == []


def test_no_input_is_no_output_and_lines_have_to_be_asked_for() -> None:
    assert output("dedupe", "--jsonl") == ""
    done = wiredesk("dedupe")
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
