"""The daemon: a timer that wakes the workers, signals, housekeeping, health. The only user of APScheduler.

The schedule itself is data (due times in the store); APScheduler runs one short tick and a few maintenance calls,
each with an explicit misfire policy, because its default drops calls that are one second late.
"""

import asyncio
import logging
import os
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from time import monotonic

from aiohttp import web
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from wiredesk.app import App, open_app
from wiredesk.errors import ConfigError, StoreError, WiredeskError
from wiredesk.observe import metrics, status_json
from wiredesk.records import Source
from wiredesk.settings import Settings

log = logging.getLogger(__name__)

STALL_SECONDS = 900.0  # without a finished target while leases run: the watchdog stops being fed


async def serve(settings: Settings, sources: Sequence[Source], *, reload: Callable[[], Sequence[Source]]) -> None:
    """Watch ``sources`` until SIGTERM or SIGINT; SIGHUP watches what ``reload`` returns.

    A first signal drains: nothing more is claimed, running fetches end and are committed. A second one ends at once.
    Raises ``StoreError`` when the database cannot be opened.
    """
    async with open_app(settings) as app:
        await app.watch(sources)
        _listen(app, reload)
        with _timer(app, settings):
            async with _side_port(app, settings):
                notify("READY=1")
                log.info("watching %d sources", len(sources))
                await app.workers.serve()
                notify("STOPPING=1")


def _listen(app: App, reload: Callable[[], Sequence[Source]]) -> None:
    loop = asyncio.get_running_loop()
    running: set[asyncio.Task[None]] = set()

    def stop(number: int) -> None:
        log.info("%s: finishing what runs; once more ends at once", signal.Signals(number).name)
        app.workers.stop()
        loop.remove_signal_handler(number)  # the second signal has its default effect

    def hang_up() -> None:
        task = asyncio.create_task(_reload(app, reload))
        running.add(task)
        task.add_done_callback(running.discard)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop, number)
    loop.add_signal_handler(signal.SIGHUP, hang_up)


async def _reload(app: App, reload: Callable[[], Sequence[Source]]) -> None:
    """A configuration that cannot be used changes nothing: the old sources stay watched."""
    try:
        sources = await asyncio.to_thread(reload)
        await app.watch(sources)
        log.info("reloaded: watching %d sources", len(sources))
    except WiredeskError as error:
        log.error("reload failed, the old sources stay: %s", error)


@contextmanager
def _timer(app: App, settings: Settings) -> Iterator[None]:
    """The APScheduler of one daemon, running while entered."""
    scheduler = AsyncIOScheduler(
        timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    scheduler.add_job(_tick, "interval", args=(app,), seconds=settings.schedule.tick.total_seconds())
    scheduler.add_job(_upkeep, "interval", args=(app, settings), hours=1)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)


async def _tick(app: App) -> None:
    app.workers.wake()
    if not _stalled(app):
        notify("WATCHDOG=1")


def _stalled(app: App) -> bool:
    return app.workers.busy and monotonic() - app.workers.progress_at >= STALL_SECONDS


async def _upkeep(app: App, settings: Settings) -> None:
    try:
        await app.store.retention(app.clock.now(), settings.retention.fetch_log)
        await app.store.optimize()
    except StoreError as error:
        log.warning("housekeeping failed: %s", error)


def notify(state: str) -> None:
    """Tell systemd (sd_notify protocol); nothing happens when it is not listening."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        try:
            channel.sendto(state.encode(), "\0" + address[1:] if address.startswith("@") else address)
        except OSError as error:
            log.warning("cannot notify systemd: %s", error)


@asynccontextmanager
async def _side_port(app: App, settings: Settings) -> AsyncIterator[None]:
    """Health, readiness, metrics and state on the configured port; off when the port is 0."""
    if not settings.side_port.port:
        yield
        return
    application = web.Application()
    for path, answer in (("/healthz", _health), ("/readyz", _readiness), ("/metrics", _metrics), ("/status", _status)):
        application.router.add_get(path, partial(answer, app))
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, settings.side_port.host, settings.side_port.port).start()
        except OSError as error:
            place = f"{settings.side_port.host}:{settings.side_port.port}"
            raise ConfigError(f"cannot listen on {place}: {_reason(error)}", key="side_port") from None
        yield
    finally:
        await runner.cleanup()


def _reason(error: OSError) -> str:
    """In the words of the system: asyncio tells its own story around them."""
    return os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror or str(error)


async def _health(app: App, _: web.Request) -> web.Response:
    stalled = _stalled(app)
    return web.Response(status=503 if stalled else 200, text="stalled\n" if stalled else "ok\n")


async def _readiness(app: App, request: web.Request) -> web.Response:
    """Well, and the database answers."""
    try:
        await app.store.next_ready(app.clock.now())
    except StoreError as error:
        return web.Response(status=503, text=f"{error}\n")
    return await _health(app, request)


async def _metrics(app: App, _: web.Request) -> web.Response:
    try:
        state = await app.store.status(app.clock.now())
    except StoreError as error:
        return web.Response(status=503, text=f"{error}\n")
    form = "text/plain; version=0.0.4; charset=utf-8"  # Prometheus takes the version from here
    return web.Response(body=metrics(app.tally, state).encode(), headers={"Content-Type": form})


async def _status(app: App, _: web.Request) -> web.Response:
    try:
        state = await app.store.status(app.clock.now())
    except StoreError as error:
        return web.Response(status=503, text=f"{error}\n")
    return web.json_response(text=status_json(app.tally, state))
