"""Start a workplace and stay: python -m infra.workplace --bot http://127.0.0.1:3978/api/messages."""

import argparse
import asyncio
import json
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from infra.workplace.loopback import Exposed, is_loopback
from infra.workplace.options import APP_ID, Credential, Options
from infra.workplace.servers import open_workplace

_BOT = "http://127.0.0.1:3978/api/messages"


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, run until interrupted, and return the exit code."""
    chosen = _parser().parse_args(arguments)
    secret = {"client_secret": chosen.client_secret} if chosen.client_secret else {}
    options = Options(
        bots=tuple(bot.strip() for bot in chosen.bot.split(",")),
        host=chosen.host,
        port=chosen.port,
        tls_port=chosen.tls_port,
        exposed=chosen.yes_expose_this,
        app_id=chosen.app_id.lower(),
        credential=Credential(chosen.credential),
        modules=chosen.modules,
        **secret,
    )
    try:
        with tempfile.TemporaryDirectory(prefix="workplace-") as folder:
            asyncio.run(_run(options, Path(folder), chosen.settings_file))
    except (Exposed, OSError) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m infra.workplace", description=__doc__)
    parser.add_argument("--bot", default=_BOT, help="message endpoint of the bot; several, with commas, for replicas")
    parser.add_argument("--host", default="127.0.0.1", help="where to listen; nothing but loopback is accepted")
    parser.add_argument("--port", type=int, default=8400, help="for page, work plan API, connector (0: any free one)")
    parser.add_argument("--tls-port", type=int, default=8401, help="for the identity provider (0: any free one)")
    parser.add_argument("--app-id", default=APP_ID, help="the bot's app registration")
    parser.add_argument("--client-secret", help="its secret (made up if left out)")
    parser.add_argument("--credential", default="secret", choices=list(Credential), help="how the bot proves who it is")
    parser.add_argument("--modules", type=Path, help="the node_modules folder with the page's scripts")
    parser.add_argument("--settings-file", type=Path, help="write the bot's settings there, .json or KEY=VALUE lines")
    parser.add_argument("--yes-expose-this", action="store_true", help="allow a host that others can reach")
    return parser


async def _run(options: Options, folder: Path, settings_file: Path | None) -> None:
    async with open_workplace(options, folder) as (site, _):
        if not is_loopback(options.host):
            print(
                f"WARNING: everybody who reaches {options.host} can act as every person in this workplace.", flush=True
            )
        if settings_file is not None:
            _write(settings_file, site.settings())
        print(f"Workplace: {site.base}/  (identity provider: {site.mint.authority.base})", flush=True)
        print(f"Delivers to: {', '.join(options.bots)}", flush=True)
        await _asked_to_stop()


async def _asked_to_stop() -> None:
    """Wait for an interrupt; a polite end from the one who started us counts as one."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: loop.call_soon_threadsafe(stop.set))
    while not stop.is_set():
        # Windows wakes a sleeping loop for a signal only when the loop has something to do.
        try:
            await asyncio.wait_for(stop.wait(), 0.5)
        except TimeoutError:
            continue


def _write(file: Path, settings: dict[str, str]) -> None:
    """Write the settings whole or not at all: somebody may be waiting for the file."""
    lines = (f"{name}={value}\n" for name, value in settings.items())
    text = json.dumps(settings, indent=2) if file.suffix == ".json" else "".join(lines)
    unfinished = file.with_name(file.name + ".part")
    unfinished.touch(mode=0o600)
    unfinished.write_text(text)
    unfinished.replace(file)


if __name__ == "__main__":
    raise SystemExit(main())
