"""The front of the API: token, person, dispatch, envelope."""

import base64
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from yarl import URL

from infra.workplace.clock import Clock
from infra.workplace.identity.consent import Consents
from infra.workplace.keys import KeyRing
from infra.workplace.log import REQUEST_ID
from infra.workplace.people import People, Person
from infra.workplace.plan import mailbox, resources
from infra.workplace.plan.access import Caller, peek, read_caller
from infra.workplace.plan.answers import Answer, GraphFault, access_denied
from infra.workplace.plan.calls import Call, split_path
from infra.workplace.plan.store import Plans
from infra.workplace.switches import Board
from infra.workplace.wire import Json

_AT_ONCE = 4


@dataclass(slots=True)
class PlanRoutes:
    """The API over everybody's plans, for whoever holds a token signed with `keys`.

    `changed` is called with a person's object id after every write.
    """

    plans: Plans
    people: People
    consents: Consents
    keys: KeyRing
    board: Board
    clock: Clock
    changed: Callable[[str], None]
    _open: Counter[tuple[str, str]] = field(default_factory=Counter)

    def table(self) -> list[web.RouteDef]:
        """Return the routes: the API has one door, and reads the rest of the path itself."""
        return [web.route("*", r"/{version:v1\.0|beta}/{rest:.+}", self._answer)]

    def limit(self) -> Middleware:
        """Make the middleware that refuses a fifth call at once to the same mailbox.

        It has to stand outside of any delay, or there would never be five at once.
        """

        @web.middleware
        async def count(request: web.Request, handler: Handler) -> web.StreamResponse:
            switch, who = self.board.now.concurrency, peek(request.headers.get("Authorization"))
            if switch == "off" or who is None or not request.path.startswith(("/v1.0/", "/beta/")):
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
        try:
            call = await self._read(request)
            answer = self._dispatch(call)
        except GraphFault as fault:
            return _refusal(request, fault)
        if call.method != "GET":
            self.changed(call.person.oid)
        return _success(request, answer)

    def _dispatch(self, call: Call) -> Answer:
        match call.rest:
            case "settings", "workHoursAndLocations", *_:
                return resources.answer(call, self.plans.of(call.person.oid))
            case _:
                return mailbox.answer(call)

    async def _read(self, request: web.Request) -> Call:
        caller = read_caller(request.headers.get("Authorization"), self.keys)
        self._challenge(caller)
        version, *rest = split_path(request.raw_path)
        person, tail = self._whose(caller, rest)
        if not person.mailbox:
            raise _without_mailbox(self.board.now.no_mailbox)
        return Call(
            request.method,
            version,
            tuple(tail),
            URL(str(request.url)),
            request.query,
            request.headers,
            await request.read(),
            caller,
            person,
            self.clock.now(),
            self.board.now,
        )

    def _whose(self, caller: Caller, rest: list[str]) -> tuple[Person, list[str]]:
        """Tell whose plan is meant; nobody else's than the caller's own."""
        match rest:
            case ["me", *tail]:
                if caller.app_only:
                    raise GraphFault(400, "BadRequest", "/me request is only valid with delegated authentication flow.")
                person = self.people.known_as(caller.oid)
            case ["users", name, *tail]:
                person = self.people.known_as(name)
                if not caller.app_only and (person is None or person.oid != caller.oid):
                    raise self._foreign()
            case [first, *_]:
                raise GraphFault(400, "BadRequest", f"Resource not found for the segment '{first}'.")
            case _:
                raise GraphFault(400, "BadRequest", "Invalid request.")
        if person is None:
            raise GraphFault(404, "ResourceNotFound", "User not found")
        return person, tail

    def _foreign(self) -> GraphFault:
        if self.board.now.foreign_user == "403":
            return access_denied()
        return GraphFault(404, "ErrorItemNotFound", "The specified object was not found in the store.")

    def _challenge(self, caller: Caller) -> None:
        """Send a claims challenge to an app that understands it, when the person has to sign in again."""
        standing = self.consents.of(caller.oid)
        if not caller.challengeable or caller.auth_time + 1 >= standing.sign_in_demanded_at:
            return
        demand: Json = {"access_token": {"nbf": {"essential": True, "value": str(int(standing.sign_in_demanded_at))}}}
        claims = base64.b64encode(json.dumps(demand).encode()).decode()
        challenge = f'Bearer realm="", error="insufficient_claims", claims="{claims}"'
        message = "Continuous access evaluation resulted in challenge with result: InteractionRequired."
        raise GraphFault(401, "InvalidAuthenticationToken", message, WWW_Authenticate=challenge)


def _without_mailbox(switch: str) -> GraphFault:
    message = "The mailbox is either inactive, soft-deleted, or is hosted on-premise."
    return GraphFault(int(switch), "MailboxNotEnabledForRESTAPI", message)


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
