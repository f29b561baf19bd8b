"""What we watch: TOML and OPML -> Source."""

from wiredesk.sources.loader import load_sources

__all__ = ["load_sources"]
