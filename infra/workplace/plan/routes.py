"""The front of the API: one door, the envelope, and how many calls may be open at once."""

import json
from collections import Counter

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from infra.workplace.log import REQUEST_ID
from infra.workplace.plan.access import peek, read_caller
from infra.workplace.plan.answers import Answer, GraphFault
from infra.workplace.plan.batch import answer_batch
from infra.workplace.plan.gate import Gate, Incoming

_AT_ONCE = 4


class PlanRoutes:
    """Serves what stands behind a gate."""

    __slots__ = ("_gate", "_open")

    def __init__(self, gate: Gate) -> None:
        """Serve the API behind `gate`."""
        self._gate = gate
        self._open: Counter[tuple[str, str]] = Counter()

    def table(self) -> list[web.RouteDef]:
        """Return the routes: the API reads the rest of the path itself, with its functions and escapes."""
        return [web.route("*", r"/{version:v1\.0|beta}/{rest:.+}", self._answer)]

    def limit(self) -> Middleware:
        """Make the middleware that refuses a fifth call at once to the same mailbox.

        It has to stand outside of any delay, or there would never be five at once.
        """

        @web.middleware
        async def count(request: web.Request, handler: Handler) -> web.StreamResponse:
            switch = self._gate.board.now.concurrency
            if switch == "off" or not request.path.startswith(("/v1.0/", "/beta/")):
                return await handler(request)
            who = peek(request.headers.get("Authorization"))
            if who is None:
                return await handler(request)
            key = who if switch == "mailbox" else (who[0], "")
            if self._open[key] >= _AT_ONCE:
                message = "Application is over its MailboxConcurrency limit."
                return _refusal(request, GraphFault(429, "ApplicationThrottled", message, Retry_After="10"))
            self._open[key] += 1
            try:
                return await handler(request)
            finally:
                self._open[key] -= 1

        return count

    async def _answer(self, request: web.Request) -> web.Response:
        body = await request.read()
        incoming = Incoming(request.method, request.url, request.raw_path, request.headers, body)
        try:
            if request.match_info["rest"] == "$batch" and self._gate.board.now.batch:
                read_caller(request.headers.get("Authorization"), self._gate.keys)
                return _success(request, answer_batch(self._gate, incoming, request[REQUEST_ID]))
            return _success(request, self._gate.answer(incoming))
        except GraphFault as fault:
            return _refusal(request, fault)


def _success(request: web.Request, answer: Answer) -> web.Response:
    headers = answer.headers | _traces(request)
    if answer.body is None:
        return web.Response(status=answer.status, headers=headers)
    return web.json_response(answer.body, status=answer.status, headers=headers)


def _refusal(request: web.Request, fault: GraphFault) -> web.Response:
    client_id = request.headers.get("client-request-id", request[REQUEST_ID])
    body = fault.as_json(request[REQUEST_ID], client_id)
    return web.json_response(body, status=fault.status, headers=fault.headers | _traces(request))


def _traces(request: web.Request) -> dict[str, str]:
    diagnostic = {"ServerInfo": {"DataCenter": "This machine", "Slice": "E", "Ring": "5", "ScaleUnit": "001"}}
    client_id = request.headers.get("client-request-id", request[REQUEST_ID])
    traces = {"request-id": request[REQUEST_ID], "client-request-id": client_id, "OData-Version": "4.0"}
    return traces | {"x-ms-ags-diagnostic": json.dumps(diagnostic, separators=(",", ":"))}
