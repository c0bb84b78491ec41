"""The echo bot on the Teams SDK, without authentication and without an access log: `PORT` to listen on."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import Any

import uvicorn  # type: ignore[import-not-found] # stands in the peers' environment
from fastapi import FastAPI  # type: ignore[import-not-found] # likewise
from microsoft_teams.apps import App  # type: ignore[import-not-found] # likewise
from microsoft_teams.apps.http import FastAPIAdapter  # type: ignore[import-not-found] # likewise


def main() -> None:
    """Serve on the port that was named."""
    logging.basicConfig(level=logging.ERROR)  # a line in every turn would be measured too
    port = int(sys.argv[1])

    def server(fastapi: FastAPI) -> Any:  # noqa: ANN401 - the SDK's types are not here
        return uvicorn.Server(uvicorn.Config(fastapi, host="127.0.0.1", port=port, log_level="warning"))

    app = App(
        http_server_adapter=FastAPIAdapter(server_factory=server), dangerously_allow_unauthenticated_requests=True
    )

    @app.on_message  # type: ignore[untyped-decorator] # likewise
    async def echo(context: Any) -> None:  # noqa: ANN401 - likewise
        await context.send(f"Echo: {context.activity.text}")

    asyncio.run(app.start(port))


if __name__ == "__main__":
    main()
