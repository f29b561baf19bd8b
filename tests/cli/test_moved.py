"""A listing that has moved, as the commands tell it: the configuration's line, the list and the state."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.world import DAY, answer, claim_one
from wiredesk.cli import main
from wiredesk.records import Hop, Source, TargetKind
from wiredesk.store.sqlite import SqliteStore

OLD, NEW = "https://alpha.test/feed", "https://news.alpha.test/rss"
CONFIG = f"""database = "news.db"
[agent]
contact = "desk@wiredesk.test"
[[source]]
id = "alpha"
name = "Alpha"
urls = [
  "https://alpha.test/sitemap",
  "{OLD}",
]
type = "feed"
"""


@pytest.fixture
async def config(tmp_path: Path) -> Path:
    """The feed was redirected for good on four days that end today; the sitemap rests."""
    now = datetime.now(UTC)
    async with await SqliteStore.open(tmp_path / "news.db") as store:
        urls = ("https://alpha.test/sitemap", OLD)
        await store.sync_sources([Source(id="alpha", name="Alpha", urls=urls, type=TargetKind.FEED)], now - 3 * DAY)
        for days in (3, 2, 1, 0):
            at = now - days * DAY
            lease = await claim_one(store, at)
            for target in lease.targets:
                hops = (Hop(url=OLD, status=301),) if target.url == OLD else ()
                final = NEW if hops else target.url
                await store.finish([answer(lease, target, at, redirects=hops, final_url=final)])
            await store.release(lease, at)
    file = tmp_path / "wiredesk.toml"
    file.write_text(CONFIG)
    return file


async def test_doctor_names_the_line_and_what_to_write(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And list and state say where it is asked."""
    for verb in (["doctor"], ["sources", "list"], ["status"]):
        await asyncio.to_thread(main, [*verb, "-c", str(config), "--format", "json"])
    out = capsys.readouterr().out
    decoder, found = json.JSONDecoder(), []
    while out := out.strip():
        value, end = decoder.raw_decode(out)
        found.append(value)
        out = out[end:]
    doctor, listed, state = found
    (finding,) = [one for one in doctor if NEW in one["wrong"]]
    assert (finding["where"], finding["remedy"]) == ("alpha", f'in {config}:9 write "{NEW}" instead')
    assert listed["moved"] == {OLD: NEW}
    assert state["sources"][0]["moved"][0]["to"] == NEW
