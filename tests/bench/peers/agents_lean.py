"""The least that echoes on the Microsoft 365 Agents SDK, without authentication: `PORT` to listen on."""

from __future__ import annotations

import logging
import sys

from aiohttp import web
from microsoft_agents.hosting.aiohttp import (  # type: ignore[import-not-found] # stands in the peers' environment
    CloudAdapter,
)
from microsoft_agents.hosting.core import (  # type: ignore[import-not-found] # likewise
    ActivityHandler,
    RestChannelServiceClientFactory,
    TurnContext,
)


class Echo(ActivityHandler):  # type: ignore[misc] # likewise
    """Says what it hears. No AgentApplication around it: that would load and save state in every turn."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Answer one message."""
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")


def main() -> None:
    """Serve on the port that was named."""
    logging.basicConfig(level=logging.ERROR)  # a line in every turn would be measured too
    # Whoever has no claims is anonymous, and an anonymous turn asks no connection for a token.
    factory = RestChannelServiceClientFactory(connection_manager=None)
    adapter, echo = CloudAdapter(channel_service_client_factory=factory), Echo()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse | None = await adapter.process(request, echo)
        return answer or web.Response()

    application = web.Application()
    application.router.add_post("/api/messages", messages)
    web.run_app(application, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)


if __name__ == "__main__":
    main()
