"""Everything in the room that can be set: people, clock, consent, faults, switches, keys."""

from datetime import datetime
from zoneinfo import ZoneInfoNotFoundError

from aiohttp import web

from infra.workplace.chat.transcripts import Notice
from infra.workplace.faults import rule_from_json
from infra.workplace.identity.consent import Word
from infra.workplace.identity.refusals import is_known
from infra.workplace.people import Person
from infra.workplace.room.answers import spoken
from infra.workplace.site import Site
from infra.workplace.switches import choices
from infra.workplace.wire import Json, NotUnderstood, parse_object, read_object, text_of


class FurnitureRoutes:
    """The room's addresses for trying things out."""

    def __init__(self, site: Site) -> None:
        """Set the parts of `site`."""
        self._site = site

    def table(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/room", spoken(self._room)),
            web.post("/room/clock", spoken(self._clock)),
            web.post("/room/consent", spoken(self._consent)),
            web.post("/room/people", spoken(self._hire)),
            web.post("/room/people/{id}", spoken(self._person)),
            web.get("/room/faults", spoken(self._faults)),
            web.put("/room/faults", spoken(self._put_faults)),
            web.get("/room/switches", spoken(self._switches)),
            web.put("/room/switches", spoken(self._put_switches)),
            web.get("/room/log", spoken(self._log)),
            web.delete("/room/log", spoken(self._clear_log)),
            web.post("/room/rotate-keys", spoken(self._rotate)),
            web.post("/room/reset", spoken(self._reset)),
        ]

    async def _room(self, _: web.Request) -> web.Response:
        site = self._site
        clock = {"now": site.clock.now().isoformat().replace("+00:00", "Z"), "moved": site.clock.moved}
        reachable = await site.delivery.reachable()
        people = [self._describe(person) for person in site.people if not person.extra]
        room = {"people": people, "clock": clock, "bot": {"reachable": reachable}, "faults": site.faults.as_json()}
        return web.json_response(room)

    def _describe(self, person: Person) -> Json:
        described: Json = {"id": person.id, "name": person.name, "initials": person.initials, "locale": person.locale}
        described |= {"zone": person.zone, "consent": self._site.consents.of(person.oid).word.value}
        described |= {"installed": self._site.members.has_bot(person)}
        return described | {"signedIn": self._site.tokens.holds(person.teams_id)}

    async def _clock(self, request: web.Request) -> web.Response:
        now = (await read_object(request)).get("now")
        try:
            moment = None if now is None else datetime.fromisoformat(now)
        except (ValueError, TypeError) as fault:
            raise NotUnderstood('"now" must be a moment such as 2026-11-23T09:00:00Z, or null.') from fault
        if moment is not None and moment.tzinfo is None:
            raise NotUnderstood('"now" must have an offset, or Z.')
        self._site.clock.move(moment)
        return self._changed()

    async def _consent(self, request: web.Request) -> web.Response:
        body = await read_object(request)
        person = self._site.people.get(text_of(body, "person"))
        try:
            word = Word(text_of(body, "consent"))
        except ValueError as fault:
            raise NotUnderstood(f'"consent" is one of {", ".join(Word)}.') from fault
        self._site.put_consent(person, word)
        return self._changed()

    async def _hire(self, request: web.Request) -> web.Response:
        count = (await read_object(request)).get("count")
        if not isinstance(count, int) or not 1 <= count <= 2_000:
            raise NotUnderstood('"count" must be between 1 and 2000.')
        hired = self._site.hire(count)
        self._site.transcripts.tell(None, Notice("room"))
        return web.json_response({"people": [person.id for person in hired]})

    async def _person(self, request: web.Request) -> web.Response:
        body, short = await read_object(request), request.match_info["id"]
        unknown = set(body) - {"locale", "zone", "mailbox", "refusal", "signInAgain"}
        if unknown:
            raise NotUnderstood(f"Unknown: {', '.join(sorted(unknown))}.")
        try:
            changes = {name: body.get(name) for name in ("locale", "zone", "mailbox")}
            person = self._site.people.change(short, **changes)
        except (ZoneInfoNotFoundError, ValueError, TypeError) as fault:
            raise NotUnderstood(f"There is no zone {body.get('zone')!r}.") from fault
        refusal = body.get("refusal")
        if refusal is not None and not (isinstance(refusal, int) and is_known(refusal)):
            raise NotUnderstood(f"There is no refusal AADSTS{refusal}.")
        if "refusal" in body:
            self._site.consents.refuse(person.oid, refusal)
        if body.get("signInAgain"):
            self._site.consents.demand_sign_in(person.oid)
        return self._changed()

    async def _faults(self, _: web.Request) -> web.Response:
        return web.json_response(self._site.faults.as_json())

    async def _put_faults(self, request: web.Request) -> web.Response:
        wrapped = parse_object(b'{"rules":' + (await request.read() or b"null") + b"}")
        found = wrapped["rules"]
        if not isinstance(found, list):
            raise NotUnderstood("A list of fault rules is needed.")
        seed = request.query.get("seed", "1")
        if not seed.isdecimal():
            raise NotUnderstood("seed must be a number.")
        self._site.faults.put(*(rule_from_json(rule) for rule in found), seed=int(seed))
        self._site.transcripts.tell(None, Notice("room"))
        return await self._faults(request)

    async def _switches(self, request: web.Request) -> web.Response:
        if "choices" in request.query:
            return web.json_response(choices())
        return web.json_response(self._site.board.now.as_json())

    async def _put_switches(self, request: web.Request) -> web.Response:
        self._site.board.now = self._site.board.now.changed(await read_object(request))
        return await self._switches(request)

    async def _log(self, request: web.Request) -> web.Response:
        entries = self._site.log.entries(request.query.get("method"), request.query.get("path"))
        return web.json_response([entry.as_json() for entry in entries])

    async def _clear_log(self, _: web.Request) -> web.Response:
        self._site.log.clear()
        return web.json_response({})

    async def _rotate(self, request: web.Request) -> web.Response:
        body = await read_object(request) if request.can_read_body else {}
        self._site.rotate_keys(retire=bool(body.get("retire")))
        return web.json_response({})

    async def _reset(self, _: web.Request) -> web.Response:
        self._site.reset()
        return self._changed()

    def _changed(self) -> web.Response:
        self._site.transcripts.tell(None, Notice("room"))
        self._site.transcripts.tell(None, Notice("plan"))
        return web.json_response({})
