"""The command line: arguments -> app -> print. Data on standard output, everything else on standard error."""

import io
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from wiredesk.cli.arguments import parse_arguments
from wiredesk.cli.configuration import set_logging
from wiredesk.errors import FetchError, StoreError, WiredeskError
from wiredesk.settings import Log


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Every foreseen failure is one line on standard error."""
    _settle_streams()
    arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
    set_logging(arguments, Log())
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except FetchError as error:
        print(f"wiredesk: {error.outcome}: {error}", file=sys.stderr)
        return error.exit_code
    except WiredeskError as error:
        print(f"wiredesk: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except BrokenPipeError:
        _leave_output()  # its reader has gone (head, less): not an error
        return 0
    except OSError as error:
        _leave_output()
        place = f"{error.filename}: " if error.filename else "standard output: "
        print(f"wiredesk: {place}{error.strerror or error}", file=sys.stderr)
        return StoreError.exit_code


def _settle_streams() -> None:
    """Streams that the shell closed (``>&-``) lead nowhere; what is written is UTF-8, whatever the locale says."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open until we end
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # a lone surrogate, which UTF-8 cannot spell


def _leave_output() -> None:
    """Nothing more may be written, not even what is buffered."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
