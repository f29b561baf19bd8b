"""Where articles are: Page -> Listing. Pure."""

from wiredesk.discover.alternates import autodiscover
from wiredesk.discover.listing import read_listing

__all__ = ["autodiscover", "read_listing"]
