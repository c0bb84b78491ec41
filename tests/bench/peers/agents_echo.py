"""The echo bot of the Microsoft 365 Agents SDK's quickstart, without authentication: `PORT` to listen on."""

from __future__ import annotations

import logging
import sys

from aiohttp import web
from microsoft_agents.hosting.aiohttp import (  # type: ignore[import-not-found] # stands in the peers' environment
    CloudAdapter,
    start_agent_process,
)
from microsoft_agents.hosting.core import (  # type: ignore[import-not-found] # likewise
    AgentApplication,
    MemoryStorage,
    TurnContext,
    TurnState,
)
from microsoft_agents.hosting.core.authorization import (  # type: ignore[import-not-found] # likewise
    AgentAuthConfiguration,
    AnonymousTokenProvider,
    ConnectionManager,
)


def main() -> None:
    """Serve on the port that was named."""
    logging.basicConfig(level=logging.ERROR)  # a line in every turn would be measured too
    nobody = {"SERVICE_CONNECTION": AgentAuthConfiguration()}
    connections = ConnectionManager(lambda _: AnonymousTokenProvider(), nobody)
    adapter = CloudAdapter(connection_manager=connections)
    agent = AgentApplication[TurnState](storage=MemoryStorage(), connection_manager=connections)

    @agent.activity("message")  # type: ignore[untyped-decorator] # likewise
    async def echo(context: TurnContext, _: TurnState) -> None:
        await context.send_activity(f"You said: {context.activity.text}")

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse | None = await start_agent_process(request, agent, adapter)
        return answer or web.Response()

    application = web.Application()
    application.router.add_post("/api/messages", messages)
    web.run_app(application, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)


if __name__ == "__main__":
    main()
