"""Who calls, about whom, and which part of the API answers."""

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from yarl import URL

from infra.workplace.clock import Clock
from infra.workplace.identity.consent import Consents
from infra.workplace.keys import KeyRing
from infra.workplace.people import People, Person
from infra.workplace.plan import mailbox, resources
from infra.workplace.plan.access import Caller, read_caller
from infra.workplace.plan.answers import Answer, GraphFault, access_denied, not_found
from infra.workplace.plan.calls import Call, split_path
from infra.workplace.plan.mailboxes import Mailboxes
from infra.workplace.plan.store import Plans
from infra.workplace.switches import Board
from infra.workplace.wire import Json


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it came, alone or as one of a batch. `raw_path` still has its escapes."""

    method: str
    address: URL
    raw_path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class Gate:
    """The API over everybody's plans, for whoever holds a token signed with `keys`.

    `changed` is called with a person's object id after every write.
    """

    plans: Plans
    mailboxes: Mailboxes
    people: People
    consents: Consents
    keys: KeyRing
    board: Board
    clock: Clock
    changed: Callable[[str], None]

    def answer(self, incoming: Incoming) -> Answer:
        """Answer one request, or raise `GraphFault`."""
        call = self._read(incoming)
        answer = self._dispatch(call)
        if call.method != "GET":
            self.changed(call.person.oid)
        return answer

    def _dispatch(self, call: Call) -> Answer:
        match call.rest:
            case "settings", "workHoursAndLocations", *_:
                return resources.answer(call, self.plans.of(call.person.oid))
            case _:
                return mailbox.answer(call, self.mailboxes.of(call.person.oid))

    def _read(self, incoming: Incoming) -> Call:
        caller = read_caller(incoming.headers.get("Authorization"), self.keys)
        self._challenge(caller)
        version, *rest = split_path(incoming.raw_path)
        person, tail = self._whose(caller, rest)
        if tail and not person.mailbox:
            message = "The mailbox is either inactive, soft-deleted, or is hosted on-premise."
            raise GraphFault(int(self.board.now.no_mailbox), "MailboxNotEnabledForRESTAPI", message)
        return Call(
            incoming.method,
            version,
            tuple(tail),
            incoming.address,
            incoming.address.query,
            incoming.headers,
            incoming.body,
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
                if person is not None and name.lower() not in (person.oid, person.upn):
                    person = None
                if not caller.app_only and (person is None or person.oid != caller.oid):
                    raise access_denied() if self.board.now.foreign_user == "403" else not_found()
            case _:
                raise GraphFault(400, "BadRequest", f"Resource not found for the segment '{'/'.join(rest[:1])}'.")
        if person is None:
            raise GraphFault(404, "ResourceNotFound", "User not found")
        return person, tail

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
