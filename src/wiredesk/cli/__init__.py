"""The command line: arguments -> app -> print. Data on standard output, everything else on standard error."""

import os
import signal
import sys
from collections.abc import Sequence

from wiredesk.cli.arguments import parse_arguments
from wiredesk.cli.configuration import set_logging
from wiredesk.errors import WiredeskError
from wiredesk.settings import Log


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Every foreseen failure is one line on standard error."""
    arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
    set_logging(arguments, Log())
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except WiredeskError as error:
        print(f"wiredesk: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # the reader of our output has gone (head, less): not an error, but nothing more may be written
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
