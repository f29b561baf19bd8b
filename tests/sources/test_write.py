"""Sources written as TOML."""

from datetime import date, timedelta
from pathlib import Path

from wiredesk.records import Rules, Source, TargetKind
from wiredesk.sources import load_sources
from wiredesk.sources.write import write_toml

FULL = Source(
    id="full",
    name='Quote " and \\ and ünï\tcode',
    urls=("https://a.example/?token=s3cret", "https://b.example/"),
    type=TargetKind.SITEMAP,
    language="pt-BR",
    country="BR",
    timezone="America/Sao_Paulo",
    interval=timedelta(minutes=90),
    headers={"Authorization": "Bearer s3cret"},
    cookies={"session": "s3cret"},
    proxy="http://me:s3cret@proxy.example:1/",
    include=(r"/\d+/",),
    id_pattern=r"-(\d+)\.html",
    rules=(Rules(title="h1", remove=("a", "b"), valid_from=date(2026, 1, 1)), Rules(text="p")),
    enabled=False,
    tags=("x",),
)


def test_sources_come_back_as_they_were(tmp_path: Path) -> None:
    """Writing and loading are inverse."""
    sources = (FULL, Source(id="small", name="Small", urls=("https://c.example/",)))
    (tmp_path / "s.toml").write_text(write_toml(sources), encoding="utf-8")
    assert load_sources([tmp_path / "s.toml"]) == sources


def test_a_masked_dump_shows_no_secret() -> None:
    """Headers, cookies, proxies and tokens in URLs."""
    shown = write_toml([FULL], mask=True)
    assert "s3cret" not in shown
    assert "Authorization" in shown
