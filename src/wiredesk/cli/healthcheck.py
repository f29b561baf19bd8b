"""``wiredesk healthcheck``: asks the side port of a running daemon, for container and service supervisors."""

import argparse
import sys
from http.client import HTTPConnection, HTTPException

from wiredesk.cli.configuration import load
from wiredesk.errors import ConfigError
from wiredesk.settings import SidePort

SECONDS = 5.0  # supervisors give a check about that long
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # listening there, it answers here


def run(arguments: argparse.Namespace) -> int:
    """0 when the daemon says that it is well; 1 when it says otherwise or nothing."""
    settings, _ = load(arguments, sources=False)
    if not settings.side_port.port:
        raise ConfigError("is 0: the daemon has no port to ask; set one", key="side_port.port")
    well, said = ask(settings.side_port)
    if not well or not arguments.quiet:
        print(said, file=sys.stdout if well else sys.stderr)
    return 0 if well else 1


def ask(side_port: SidePort) -> tuple[bool, str]:
    """Whether ``/healthz`` answers 200, and one line of what was said."""
    host = _EVERYWHERE.get(side_port.host, side_port.host)
    connection = HTTPConnection(host, side_port.port, timeout=SECONDS)
    try:
        connection.request("GET", "/healthz")
        answer = connection.getresponse()
        said = _line(answer.read(200).decode("utf-8", "replace"))
    except (OSError, HTTPException) as error:
        why = getattr(error, "strerror", None) or _line(str(error)) or type(error).__name__
        return False, f"{host}:{side_port.port} does not answer: {why}"
    finally:
        connection.close()
    return answer.status == 200, said if answer.status == 200 else f"status {answer.status}: {said}"


def _line(text: str) -> str:
    return " ".join(text.split())
