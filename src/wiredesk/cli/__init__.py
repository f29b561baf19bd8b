"""The command line: arguments -> app -> print. Data on standard output, everything else on standard error."""

import signal
import sys
from collections.abc import Sequence

from wiredesk.cli.arguments import parse_arguments
from wiredesk.cli.configuration import set_logging
from wiredesk.cli.streams import leave_output, settle, shown
from wiredesk.errors import FetchError, StoreError, WiredeskError
from wiredesk.settings import Log


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Every foreseen failure is one line on standard error."""
    settle()
    arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
    set_logging(arguments, Log())
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except FetchError as error:
        print(shown(f"wiredesk: {error.outcome}: {error}"), file=sys.stderr)
        return error.exit_code
    except WiredeskError as error:
        print(shown(f"wiredesk: {error}"), file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except BrokenPipeError:
        leave_output()  # its reader has gone (head, less): not an error
        return 0
    except OSError as error:
        leave_output()
        place = f"{error.filename}: " if error.filename else "standard output: "
        print(shown(f"wiredesk: {place}{error.strerror or error}"), file=sys.stderr)
        return StoreError.exit_code
