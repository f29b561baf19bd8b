"""wiredesk: scheduled news ingestion with source attribution and photo credits.

The tree is the map; stages stand in the order in which data flows:

    sources -> schedule -> fetch -> discover / extract -> dedupe -> store -> export
"""

from importlib.metadata import version

__version__ = version("wiredesk")
