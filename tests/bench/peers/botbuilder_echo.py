"""The stock echo bot of the Bot Framework SDK, as its samples have it, without authentication: `PORT` to listen on."""

from __future__ import annotations

import logging
import sys
from types import SimpleNamespace

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import (
    CloudAdapter,
    ConfigurationBotFrameworkAuthentication,
)


class Echo(ActivityHandler):  # type: ignore[misc] # the SDK has no types
    """Says what it hears."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Answer one message."""
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")


def main() -> None:
    """Serve on the port that was named."""
    logging.basicConfig(level=logging.ERROR)  # a line in every turn would be measured too
    nobody = SimpleNamespace(APP_ID="", APP_PASSWORD="", APP_TYPE="MultiTenant", APP_TENANTID="")  # no authentication
    adapter, echo = CloudAdapter(ConfigurationBotFrameworkAuthentication(nobody)), Echo()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse | None = await adapter.process(request, echo)
        return answer or web.Response()

    application = web.Application()
    application.router.add_post("/api/messages", messages)
    web.run_app(application, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)


if __name__ == "__main__":
    main()
