"""Our end of a connection: what comes in one go is parsed slice by slice, in order, and its end last."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from wiredesk.fetch.peer import SLICE, Peer

BODY = b"".join(b"%07d " % number for number in range(9_000))
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY)


@asynccontextmanager
async def connected() -> AsyncIterator[tuple[Peer, socket.socket]]:
    """A peer that waits for an answer, and the other end of its connection."""
    ours, theirs = socket.socketpair()
    loop = asyncio.get_running_loop()
    with theirs:
        transport, peer = await loop.create_connection(lambda: Peer(loop, 10**6), sock=ours)
        peer.set_response_params(read_bufsize=2**20, read_until_eof=True)
        peer.expect()
        yield peer, theirs
        transport.abort()


async def test_the_loop_turns_between_two_slices() -> None:
    async with connected() as (peer, _):
        peer.data_received(HEAD + BODY)
        _, payload = await peer.read()
        assert payload.total_bytes <= SLICE
        assert peer.should_close  # nothing may be asked while something waits
        assert await payload.read() == BODY
        assert not peer.should_close


async def test_what_comes_meanwhile_waits_its_turn() -> None:
    async with connected() as (peer, _):
        peer.data_received(HEAD + BODY[:40_000])
        peer.data_received(BODY[40_000:50_000])
        peer.data_received(BODY[50_000:])
        _, payload = await peer.read()
        assert await payload.read() == BODY
        assert not peer.should_close


async def test_the_end_of_a_connection_comes_last() -> None:
    """A body that ends with the connection is whole."""
    async with connected() as (peer, _):
        peer.data_received(b"HTTP/1.1 200 OK\r\n\r\n" + BODY)
        peer.connection_lost(None)
        _, payload = await peer.read()
        assert await payload.read() == BODY


async def test_whoever_sends_on_is_read_again_when_all_is_parsed() -> None:
    async with connected() as (peer, theirs):
        peer.data_received(HEAD + BODY[:40_000])
        peer.data_received(BODY[40_000:50_000])
        _, payload = await peer.read()
        theirs.sendall(BODY[50_000:])
        assert await payload.read() == BODY


async def test_a_flood_takes_what_waits_with_it() -> None:
    async with connected() as (peer, _):
        peer.data_received(b"HTTP/1.1 100 Continue\r\n\r\n" * 9_000)
        for _ in range(len(b"HTTP/1.1 100 Continue\r\n\r\n") * 9_000 // SLICE):
            await asyncio.sleep(0)
        assert "answers" in str(peer.exception())
