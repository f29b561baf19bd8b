"""What we watch: TOML and OPML -> Source."""
