"""Offhand: joins the parts and serves them. Nothing happens at import."""

from __future__ import annotations

import gc

if __name__ == "__main__":
    gc.disable()  # until the start is over: it leaves nothing to collect, and looking for it took a tenth of its time

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

from aiohttp import web

from bot.event_loop import new_event_loop
from bot.health import open_health
from bot.identity import AccessTokens, AppTokens, Entra
from bot.selftest.trial import Trial
from bot.served import observed
from bot.settings import Settings, SettingsInvalid
from bot.stores import Store, StoreError, open_store
from bot.teams import TeamsChannel, open_door, runner
from bot.telemetry import ExporterMissing, note, start_export, start_logging
from bot.turns import Turns, Worker
from bot.workplan import WorkPlan

LOOK_FOR_DUE_WORK = timedelta(seconds=1)
DRAIN_WITHIN = 20.0
"""Seconds for work under way when the process is asked to stop; an orchestrator mostly grants thirty."""


def now() -> datetime:
    """Return the moment, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place where the time enters the program


def build(settings: Settings, store: Store) -> web.Application:
    """Join the parts of the program into one web application; it owns them, the store included."""
    application = web.Application(middlewares=[observed])
    entra = Entra(settings, now)
    app_tokens = AppTokens(entra)
    channel = TeamsChannel(settings, app_tokens)
    plan = WorkPlan(settings, now)
    tokens = AccessTokens(entra, channel)
    turns = Turns(
        store=store,
        rules=settings.rules,
        tokens=tokens,
        plan=plan,
        clock=now,
        channel=channel,
        tester=Trial(settings, store, channel, app_tokens, tokens, plan, now),
        record_life=settings.record_life,
    )
    worker = Worker(turns=turns, store=store, clock=now, lease=settings.rules.tempo.lease, pause=LOOK_FOR_DUE_WORK)

    async def lasting(_: web.Application) -> AsyncIterator[None]:
        yield
        await plan.close()
        await app_tokens.close()
        await entra.close()
        await store.close()

    async def working(_: web.Application) -> AsyncIterator[None]:
        task = asyncio.create_task(worker.run())
        yield
        await worker.stop(DRAIN_WITHIN)
        await task

    # What is added first ends last: the worker stops, then the door lets its turns finish, then the parts are closed.
    application.cleanup_ctx.append(lasting)
    door = open_door(
        application,
        settings=settings,
        channel=channel,
        turns=turns,
        store=store,
        clock=now,
        most_bytes=settings.largest_message,
    )
    application.cleanup_ctx.append(working)
    open_health(application, {"store": store.ping, "keys": door.ready})
    return application


async def serve(settings: Settings) -> None:
    """Serve until the process is asked to stop, then finish what is under way."""
    store = await open_store(settings.store_url)
    serving = runner(build(settings, store))
    await serving.setup()
    await web.TCPSite(serving, settings.host, settings.port).start()
    _settle_memory()
    note("listening", host=settings.host, port=settings.port)
    await _asked_to_stop()
    note("stopping")
    await serving.cleanup()


def _settle_memory() -> None:
    """Tell the collector that what was built at the start stays: it went through it again and again, 7 % of a turn."""
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
    gc.enable()


async def _asked_to_stop() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    try:
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, stop.set)
    except NotImplementedError:
        # Windows: Ctrl-C arrives as KeyboardInterrupt, and asyncio.run cancels what runs.
        pass
    await stop.wait()


def main() -> int:
    """Run the program; returns its exit code."""
    try:
        settings = Settings.read()
    except SettingsInvalid as invalid:
        sys.stderr.write(f"{invalid}\n")
        return 2
    start_logging(settings.log_level)
    try:
        stop_export = start_export(settings.otlp_url) if settings.otlp_url else None
    except ExporterMissing as missing:
        sys.stderr.write(f"{missing}\n")
        return 2
    try:
        with asyncio.Runner(loop_factory=new_event_loop) as loop:
            loop.run(serve(settings))
    except StoreError as error:
        sys.stderr.write(f"The store cannot be used: {error}. See docs/operate.md#store\n")
        return 3
    except OSError as error:
        sys.stderr.write(f"Cannot listen on {settings.host}:{settings.port}: {error.strerror}\n")
        return 4
    finally:
        if stop_export is not None:
            stop_export()
    return 0


if __name__ == "__main__":
    sys.exit(main())
