"""Names that do not resolve, change their mind, or take too long."""

import asyncio
import socket
import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from ipaddress import ip_network
from typing import Any

import pytest

from tests.hostile.fetching import LIMITS, Names, connection_attempts, http, outcome_of
from tests.hostile.server import STORY, Hostile, ok, says
from wiredesk.fetch.connections import MOST_ADDRESSES
from wiredesk.fetch.guard import SystemResolver
from wiredesk.records import Outcome, Request


async def ask(answer: Sequence[str] | OSError) -> Outcome:
    names = Names({"hostile.test": [answer]})
    async with Hostile() as server, http(names=names) as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=f"http://hostile.test:{server.port}/"))
        sibling = await fetcher.fetch(Request(url=f"http://healthy.test:{server.port}/"))
        assert sibling.body == STORY
        return outcome


ANSWERS: Sequence[tuple[Sequence[str] | OSError, Outcome]] = (
    (socket.gaierror(socket.EAI_NONAME, "no such name"), Outcome.DNS_ERROR),
    (socket.gaierror(socket.EAI_AGAIN, "try again"), Outcome.DNS_ERROR),
    (OSError("the resolver is broken"), Outcome.DNS_ERROR),
    ((), Outcome.DNS_ERROR),
    (("not an address",), Outcome.FORBIDDEN_ADDRESS),
    (("999.1.1.1",), Outcome.FORBIDDEN_ADDRESS),
    (("",), Outcome.FORBIDDEN_ADDRESS),
    (("127.0.0.1", "127.0.0.1"), Outcome.OK),
)


@pytest.mark.parametrize(("answer", "outcome"), ANSWERS)
async def test_answers(answer: Sequence[str] | OSError, outcome: Outcome) -> None:
    assert await ask(answer) is outcome


async def test_the_address_that_was_checked_is_the_one_connected_to() -> None:
    """DNS rebinding: the second answer would be another machine, but nobody asks a second time."""
    names = Names({"rebind.test": [("127.0.0.1",), ("10.0.0.1",)]})
    async with Hostile() as server, http(names=names) as fetcher:
        with connection_attempts() as attempts:
            outcome, _ = await outcome_of(fetcher, Request(url=f"http://rebind.test:{server.port}/"))
        assert outcome is Outcome.OK
        assert names.asked == ["rebind.test"]
        assert attempts == [("127.0.0.1", server.port)]


async def test_a_name_that_turns_bad_on_a_new_connection_is_refused() -> None:
    """A new connection to another port of the name asks again, and the answer is checked again."""
    names = Names({"rebind.test": [("127.0.0.1",), ("10.0.0.1",)]})
    async with Hostile() as first, Hostile() as second, http(names=names) as fetcher:
        await fetcher.fetch(Request(url=f"http://rebind.test:{first.port}/"))
        with connection_attempts() as attempts:
            outcome, _ = await outcome_of(fetcher, Request(url=f"http://rebind.test:{second.port}/"))
        assert (outcome, attempts, second.connections) == (Outcome.FORBIDDEN_ADDRESS, [], 0)


async def test_a_dead_address_beside_a_living_one_does_not_matter() -> None:
    names = Names({"half.test": [("127.0.0.3", "127.0.0.1")]})
    limits = replace(LIMITS, allowed_networks=(ip_network("127.0.0.0/8"),))
    async with Hostile() as server, http(limits, names) as fetcher:
        assert (await fetcher.fetch(Request(url=f"http://half.test:{server.port}/"))).body == STORY


async def test_a_crowd_of_addresses_is_not_connected_to_all_and_none_twice() -> None:
    """A name of somebody's own may point at the machines of anybody else; and a host that is down needs no more."""
    crowd = tuple(f"127.0.0.{last}" for last in range(2, 200))
    limits = replace(LIMITS, allowed_networks=(ip_network("127.0.0.0/8"),), first_byte=timedelta(seconds=5))
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        port = unheard.getsockname()[1]
        async with http(limits, Names({"crowd.test": [crowd]})) as fetcher:
            with connection_attempts() as attempts:
                outcome, _ = await outcome_of(fetcher, Request(url=f"http://crowd.test:{port}/"))
    assert outcome is Outcome.CONNECT_ERROR
    assert attempts == [(address, port) for address in crowd[:MOST_ADDRESSES]]


async def test_a_resolver_that_hangs_is_a_timeout() -> None:
    class Silent:
        async def resolve(self, host: str) -> Sequence[str]:
            await asyncio.Event().wait()
            return ()

    async with http(names=Silent()) as fetcher:  # type: ignore[arg-type]
        outcome, _ = await outcome_of(fetcher, Request(url="http://hostile.test/"))
    assert outcome is Outcome.TIMEOUT


async def test_a_closed_port_is_a_connect_error() -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        async with http() as fetcher:
            outcome, _ = await outcome_of(fetcher, Request(url=f"http://hostile.test:{unheard.getsockname()[1]}/"))
    assert outcome is Outcome.CONNECT_ERROR


async def test_the_system_resolver_reads_the_hosts_file() -> None:
    resolver = SystemResolver()
    assert "127.0.0.1" in await resolver.resolve("localhost")
    resolver.close()


@pytest.mark.parametrize("name", ["a" * 70 + ".test", "a..test"])
async def test_the_system_resolver_takes_impossible_names_for_unknown(name: str) -> None:
    resolver = SystemResolver()
    with pytest.raises(OSError):
        await resolver.resolve(name)
    resolver.close()


async def test_name_servers_that_hang_do_not_hold_up_other_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question cannot be taken back: its thread waits on, long after the fetch has given up."""
    over, system = threading.Event(), socket.getaddrinfo

    def hanging(host: str, *rest: Any, **more: Any) -> Any:
        return over.wait() if host.startswith("dead") else system(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", hanging)
    resolver = SystemResolver()
    try:
        dead = [asyncio.create_task(resolver.resolve(f"dead{number}.test")) for number in range(100)]
        await asyncio.sleep(0)  # they are asked first
        async with asyncio.timeout(20):
            assert "127.0.0.1" in await resolver.resolve("localhost")
    finally:
        over.set()
        resolver.close()
        await asyncio.gather(*dead, return_exceptions=True)


async def test_one_connection_serves_many_requests_and_an_idle_one_that_died_is_replaced() -> None:
    async with Hostile({"/last": says(ok())}) as server, http() as fetcher:
        base = f"http://keep.test:{server.port}"
        for path in ("/1", "/2", "/last"):
            await fetcher.fetch(Request(url=base + path))
        assert server.connections == 1
        await fetcher.fetch(Request(url=f"{base}/4"))
        assert server.connections == 2
        assert server.paths() == ["/1", "/2", "/last", "/4"]
