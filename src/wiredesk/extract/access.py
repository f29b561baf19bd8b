"""Whether a reader without an account sees the whole story, and whether there is a story at all."""

from wiredesk.extract.body import Body
from wiredesk.extract.document import Document
from wiredesk.extract.reading import Reading
from wiredesk.extract.scope import Scope
from wiredesk.records import Access


def read(doc: Document, scope: Scope, story: Body) -> Reading[Access]:
    """The access of the story. Raises ``ReadError`` for pages that are none."""
    return Reading(Access.UNKNOWN)
