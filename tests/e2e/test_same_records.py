"""A page gives the same record in every process: nothing depends on the order in which Python keeps strings."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PAGES = sorted((Path(__file__).parents[2] / "fixtures" / "pages").rglob("*.html"))
TOPIC = """<html><head><title>Harbour run: a portrait of Zoë Lee - Sport - gazette.example</title></head>
<body><b>Harbour run: a portrait of Zoë Lee</b><p>She has run along the quay since she was nine, she says.</p>
<p>Her coach, who mends nets, thinks that she will win: nobody else trains there.</p></body></html>"""


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The lines of a batch: our own pages, and one whose headline only the title tells."""
    topic = tmp_path_factory.mktemp("pages") / "topic.html"
    topic.write_text(TOPIC, encoding="utf-8")
    return "".join(
        json.dumps({"id": page.stem, "url": f"https://gazette.example/sport/{page.stem}", "path": str(page)}) + "\n"
        for page in (topic, *PAGES)
    )


def records(batch: str, seed: int) -> list[dict[str, object]]:
    done = subprocess.run(
        [sys.executable, "-m", "wiredesk", "parse", "--jsonl"],
        input=batch,
        env=os.environ | {"PYTHONHASHSEED": str(seed)},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return [
        {key: value for key, value in json.loads(line).items() if key != "fetched_at"}
        for line in done.stdout.splitlines()
    ]


def test_the_seed_of_hashes_changes_no_record(batch: str) -> None:
    first = records(batch, 1)
    assert len(first) == len(PAGES) + 1
    assert all(records(batch, seed) == first for seed in (2, 3, 4))
