"""The floor: what an authenticated, durable turn costs without any SDK. Called with PORT FOLDER AUDIENCE.

A token is proven by RS256 in every request, one row is committed to SQLite (WAL, synchronous=FULL) by one thread, and
3 kB are posted to the service URL, on one pooled session, all of it on the event loop that Offhand turns on. The key
comes by standard input, as a JWK. Whoever is under half of this has overhead to explain.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import aiohttp
import jwt
from aiohttp import web

if sys.platform == "win32":
    from asyncio import new_event_loop
else:
    from uvloop import new_event_loop

CARD = b'{"type":"message","text":"' + b"x" * 3_000 + b'"}'


class Database:
    """One connection on one thread; a commit is on the disk before its call returns."""

    def __init__(self, path: Path) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for statement in (
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "CREATE TABLE turn (id INTEGER PRIMARY KEY, body TEXT NOT NULL)",
        ):
            self._connection.execute(statement)

    async def keep(self, body: str) -> None:
        """Keep one turn."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._insert, body)

    def _insert(self, body: str) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO turn (body) VALUES (?)", (body,))
        self._connection.execute("COMMIT")


def main() -> None:
    """Serve on the port that was named."""
    port, folder, audience = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    key = jwt.PyJWK(json.load(sys.stdin))
    database = Database(folder / "floor.sqlite3")
    session: list[aiohttp.ClientSession] = []

    async def messages(request: web.Request) -> web.Response:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        jwt.decode(token, key, algorithms=["RS256"], audience=audience)
        body = await request.read()
        activity = json.loads(body)
        await database.keep(body.decode())
        url = f"{activity['serviceUrl']}v3/conversations/{activity['conversation']['id']}/activities"
        async with session[0].post(url, data=CARD, headers={"Content-Type": "application/json"}) as answer:
            await answer.read()
        return web.Response()

    async def life(_: web.Application) -> AsyncIterator[None]:
        async with aiohttp.ClientSession() as opened:
            session.append(opened)
            yield

    application = web.Application()
    application.cleanup_ctx.append(life)
    application.router.add_post("/api/messages", messages)
    web.run_app(application, host="127.0.0.1", port=port, access_log=None, print=None, loop=new_event_loop())


if __name__ == "__main__":
    main()
