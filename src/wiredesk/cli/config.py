"""``wiredesk config``: what is configured, and whether it can be used."""

import argparse

from wiredesk.cli.configuration import load
from wiredesk.cli.tables import counted
from wiredesk.settings import dump


def run_check(arguments: argparse.Namespace) -> int:
    """Read settings and every source; a mistake is one line with file, line and key."""
    _, sources = load(arguments)
    enabled = sum(source.enabled for source in sources)
    print(f"configuration ok: {counted(len(sources), 'source')}, {enabled} enabled")
    return 0


def run_dump(arguments: argparse.Namespace) -> int:
    """The settings in force."""
    settings, _ = load(arguments, sources=False)
    print(dump(settings), end="")
    return 0
