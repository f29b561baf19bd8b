"""Reading in processes that can be killed.

A page can hold the HTML parser for many seconds and a thread cannot be stopped, so pages are read in a few
long-lived child processes with a deadline each. A child that misses its deadline, dies or outgrows its memory is
replaced; its page gets a typed error and nothing else is lost. Parent and child exchange length-prefixed pickles
over the child's standard input and output (both ends are this program, so pickle is safe here). The parent packs, sends
and unpacks nothing large in one go: a body travels beside its pickle in slices, links come in parts.
"""

import asyncio
import gc
import os
import pickle
import resource
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, BinaryIO

from wiredesk.errors import ReadError
from wiredesk.pipeline import read_page
from wiredesk.records import Article, Link, Listing, Outcome, Page, Source, Target

_LENGTH = struct.Struct(">I")
_SLICE = 256 * 1024  # bytes of a body that are written before others get their turn
_PART = 200  # links that are packed together: a fraction of a millisecond to unpack
_CHILD_MEMORY = 2 << 30  # address space of one child, bytes: a parse that needs more is hostile
_START_SECONDS = 60.0  # a child that is not ready by then never will be

BESIDE_A_LOOP = 20_000  # objects, for ``spare_collector``: with more to walk in one go the loop would wait

_Question = tuple[Page, Target, Source]
_Answer = Listing | Article | tuple[Outcome, str, bool]


class ReaderPool:
    """``count`` child processes, started when first needed. An async context manager; a ``pipeline.Reader``."""

    def __init__(self, count: int, deadline: float) -> None:
        """``deadline``: seconds that one page may take before its process is replaced."""
        self._deadline = deadline
        self._alive: set[asyncio.subprocess.Process] = set()
        self._slots: asyncio.Queue[asyncio.subprocess.Process | None] = asyncio.Queue()
        for _ in range(count):
            self._slots.put_nowait(None)

    async def __aenter__(self) -> "ReaderPool":
        return self

    async def __aexit__(self, *_: object) -> None:
        for process in tuple(self._alive):
            await self._end(process)

    @property
    def processes(self) -> frozenset[int]:
        """Process ids of the children that live."""
        return frozenset(process.pid for process in self._alive)

    async def read(self, page: Page, target: Target, source: Source) -> Listing | Article:
        """Read one page in a child. Raises ``ReadError``; PARSE_TIMEOUT when the deadline was missed."""
        process = await self._slots.get()
        healthy = False
        try:
            process = process or await self._start()
            answer = await asyncio.wait_for(_ask(process, (page, target, source)), self._deadline)
            healthy = True
        except TimeoutError:
            raise ReadError(Outcome.PARSE_TIMEOUT, f"reading took longer than {self._deadline:g} s") from None
        except (EOFError, OSError) as error:
            raise ReadError(Outcome.PARSE_ERROR, f"the reading process died ({type(error).__name__})") from None
        finally:
            if process is not None and not healthy:
                await self._end(process)
            self._slots.put_nowait(process if healthy else None)
        if isinstance(answer, tuple):
            outcome, message, gone = answer
            raise ReadError(outcome, message, gone=gone)
        return answer

    async def _start(self) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "wiredesk.readers",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            start_new_session=True,  # Ctrl-C reaches the parent alone, which drains
        )
        self._alive.add(process)
        assert process.stdout is not None
        try:
            await asyncio.wait_for(process.stdout.readexactly(_LENGTH.size), _START_SECONDS)
        except BaseException:
            await self._end(process)
            raise
        return process

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        self._alive.discard(process)
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _ask(process: asyncio.subprocess.Process, question: _Question) -> _Answer:
    assert process.stdin is not None
    assert process.stdout is not None
    page, target, source = question
    process.stdin.write(_packed((replace(page, body=b""), target, source)) + _LENGTH.pack(len(page.body)))
    body = memoryview(page.body)
    for start in range(0, len(body), _SLICE):
        process.stdin.write(body[start : start + _SLICE])
        await process.stdin.drain()
    answer: _Answer = await _unpacked(process.stdout)
    links: list[Link] = []
    while part := await _unpacked(process.stdout):
        links += part
        await asyncio.sleep(0)
    return replace(answer, links=tuple(links)) if isinstance(answer, Listing) else answer


def _packed(thing: object) -> bytes:
    pickled = pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(pickled)) + pickled


async def _unpacked(stream: asyncio.StreamReader) -> Any:
    (length,) = _LENGTH.unpack(await stream.readexactly(_LENGTH.size))
    return pickle.loads(await stream.readexactly(length))


def _parts(answer: _Answer) -> Iterator[object]:
    """The answer without its links, the links in parts, and nothing to end them."""
    if isinstance(answer, Listing):
        yield replace(answer, links=())
        for start in range(0, len(answer.links), _PART):
            yield answer.links[start : start + _PART]
    else:
        yield answer
    yield ()


def _answer(question: _Question) -> _Answer:
    try:
        return read_page(*question)
    except ReadError as error:
        return error.outcome, str(error), error.gone
    except (MemoryError, RecursionError) as error:
        return Outcome.PARSE_ERROR, f"the page is too complex to read ({type(error).__name__})", False


def spare_collector(objects: int = 100_000) -> None:
    """Let Python's cyclic collector run rarely, and never over what the program itself is made of.

    It looks when so many more ``objects`` were made than freed. A page makes thousands of small objects that die
    together when it is done: the default, 700, walks them again and again meanwhile, which takes a third of the
    reading time. Beside an event loop the old objects matter more: to walk them all stops it for 15 ms.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(objects, 10, 10)


def _serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """The child: answer until the parent closes the pipe. An unforeseen error ends the child with its traceback."""
    resource.setrlimit(resource.RLIMIT_AS, (_CHILD_MEMORY, _CHILD_MEMORY))
    spare_collector()
    answers.write(_LENGTH.pack(0))
    answers.flush()
    while head := questions.read(_LENGTH.size):
        page, target, source = pickle.loads(questions.read(*_LENGTH.unpack(head)))
        body = questions.read(*_LENGTH.unpack(questions.read(_LENGTH.size)))
        for part in _parts(_answer((replace(page, body=body), target, source))):
            answers.write(_packed(part))
        answers.flush()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt, BrokenPipeError):
        stdout = os.dup(1)
        os.dup2(2, 1)  # a stray print must not corrupt the answers
        _serve(sys.stdin.buffer, os.fdopen(stdout, "wb"))
