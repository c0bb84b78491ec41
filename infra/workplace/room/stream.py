"""What happens in one person's chat, as Server-Sent Events."""

import asyncio
import json

from aiohttp import web

from infra.workplace.chat.transcripts import Transcripts
from infra.workplace.people import People
from infra.workplace.room.answers import spoken

_KEEP_ALIVE = 15.0


class StreamRoutes:
    """`GET /room/events?person=ID`."""

    def __init__(self, transcripts: Transcripts, people: People) -> None:
        """Tell what happens in `transcripts`."""
        self._transcripts = transcripts
        self._people = people
        self._closing = asyncio.Event()

    def table(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [web.get("/room/events", spoken(self._stream))]

    def close(self) -> None:
        """End all streams."""
        self._closing.set()

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        person = self._people.get(request.query.get("person", ""))
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
        await response.prepare(request)
        closing = asyncio.create_task(self._closing.wait())
        try:
            with self._transcripts.watch(person.id) as queue:
                # Told first, so that a reader knows that the stream is open even when nothing has been said yet.
                await response.write(b": open\n\n")
                while not closing.done():
                    waiting = asyncio.create_task(queue.get())
                    await asyncio.wait({waiting, closing}, timeout=_KEEP_ALIVE, return_when=asyncio.FIRST_COMPLETED)
                    if not waiting.done():
                        waiting.cancel()
                        await response.write(b": still here\n\n")
                        continue
                    notice = waiting.result()
                    await response.write(f"event: {notice.kind}\ndata: {json.dumps(notice.data)}\n\n".encode())
        except ConnectionResetError:
            pass
        finally:
            closing.cancel()
        return response
