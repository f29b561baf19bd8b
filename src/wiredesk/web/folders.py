"""Redirects that lead up: from an article that is gone to its section or to the home page."""

from wiredesk.web.urls import identity, registrable_domain


def leads_up(asked: str, final: str) -> bool:
    """Whether the address ``final``, to which ``asked`` led, is no place for an article that stood there.

    That is a home page, a folder of the same site above it, or one with a single segment where it had more.
    """
    below, above = identity(asked), identity(final)
    if below == above or "?" in above:
        return False
    folders, deeper = _segments(above), _segments(below)
    if not folders:
        return True
    if len(folders) >= len(deeper) or registrable_domain(below) != registrable_domain(above):
        return False
    return len(folders) == 1 or deeper[: len(folders)] == folders


def _segments(name: str) -> list[str]:
    return [segment for segment in name.partition("?")[0].split("/")[3:] if segment]
