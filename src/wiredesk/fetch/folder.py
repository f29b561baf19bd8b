"""Saved pages as folders: read, written, and replayed as a fetcher.

A case is ``<root>/<source>/<case>/`` with ``page.html`` (the decoded body, whatever its type) and ``response.json``
(``url``, ``final_url``, ``status``, ``headers``, ``fetched_at``).
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from wiredesk.errors import FetchError, InputError
from wiredesk.fetch.outcomes import refused
from wiredesk.records import Outcome, Page, Request
from wiredesk.web.redaction import redact
from wiredesk.web.urls import url_key


def load_case(folder: Path) -> Page:
    """The page saved in ``folder``. Raises ``InputError`` with one line that says what is wrong."""
    try:
        saved = json.loads((folder / "response.json").read_text(encoding="utf-8"))
        fetched_at = datetime.fromisoformat(saved["fetched_at"])
        return Page(
            url=str(saved["url"]),
            final_url=str(saved.get("final_url") or saved["url"]),
            status=int(saved.get("status", 200)),
            headers={str(name).lower(): str(value) for name, value in saved.get("headers", {}).items()},
            body=(folder / "page.html").read_bytes(),
            fetched_at=fetched_at if fetched_at.tzinfo else fetched_at.replace(tzinfo=UTC),
        )
    except KeyError as exc:
        raise InputError(f"{folder}: response.json has no {exc}") from exc
    except (OSError, ValueError, TypeError, AttributeError) as exc:
        raise InputError(f"{folder}: {exc}") from exc


def save_case(folder: Path, page: Page) -> None:
    """Write ``page`` as a case; ``folder`` is made. Raises ``InputError`` when that is not possible.

    URLs are saved without passwords and secret parameters: a case ends up in a repository.
    """
    saved = {
        "url": redact(page.url),
        "final_url": redact(page.final_url),
        "status": page.status,
        "headers": dict(sorted(page.headers.items())),
        "fetched_at": page.fetched_at.isoformat(timespec="seconds"),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "page.html").write_bytes(page.body)
        text = json.dumps(saved, ensure_ascii=False, indent=2) + "\n"
        (folder / "response.json").write_text(text, encoding="utf-8")
    except OSError as exc:
        raise InputError(f"{folder}: {exc}") from exc


class FolderFetcher:
    """A ``ports.Fetcher`` that answers from saved cases, by the URL asked for or the final one.

    Of several cases of one URL the latest counts. What is not saved is NOT_FOUND; a saved status that is no page
    raises as it would over HTTP.
    """

    def __init__(self, root: Path) -> None:
        """``root`` holds one folder per source with one folder per case. Raises ``InputError``."""
        self._folders: dict[bytes, Path] = {}
        for page, folder in sorted(_cases(root), key=lambda case: case[0].fetched_at):
            for url in (page.final_url, page.url):
                self._folders[url_key(url)] = folder

    async def fetch(self, request: Request) -> Page:
        """As ``ports.Fetcher.fetch``."""
        folder = self._folders.get(url_key(request.url))
        if folder is None:
            raise FetchError(Outcome.NOT_FOUND, f"no saved case of {redact(request.url)}", status=404)
        page = load_case(folder)
        if page.status != 304 and (error := refused(page.status, page.headers, page.fetched_at)):
            raise error
        return page


def _cases(root: Path) -> Iterator[tuple[Page, Path]]:
    for folder in sorted(path.parent for path in root.glob("*/*/response.json")):
        yield load_case(folder), folder
