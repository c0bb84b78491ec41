"""Who works here: three people of one tenant, in three zones, with three kinds of week."""

import base64
import hashlib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

TENANT_ID = "5f3b8a52-1c0d-4e7a-9f6e-2b7c94d0a318"
TENANT_NAME = "Northwind Traders"


class UnknownPerson(LookupError):
    """Nobody here has this id."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the tenant.

    `id` is the short name used in the room; `oid` the object id in the directory, which every token and activity
    carries. `zone` is the IANA name of the zone in which the person lives. `extra` people are many and work for load
    tests: the page leaves them out.
    """

    id: str
    oid: str
    name: str
    upn: str
    locale: str
    zone: str
    platform: str = "Web"
    admin: bool = False
    mailbox: bool = True
    extra: bool = False

    @property
    def initials(self) -> str:
        """The first letters of the first and the last name."""
        names = self.name.split()
        return (names[0][0] + names[-1][0]).upper()

    @property
    def teams_id(self) -> str:
        """The person's id in the channel: opaque, fixed, and not the object id."""
        digest = hashlib.sha256(self.oid.encode()).digest()
        return "29:1" + base64.urlsafe_b64encode(digest + digest[:9]).decode()

    @property
    def conversation_id(self) -> str:
        """The id of the person's own chat with the bot."""
        digest = hashlib.sha512(self.oid.encode()).digest()
        return "a:1" + base64.urlsafe_b64encode(digest).decode().rstrip("=")

    @property
    def tzinfo(self) -> ZoneInfo:
        """The person's zone with its rules."""
        return ZoneInfo(self.zone)

    @property
    def country(self) -> str:
        """The country of the locale, as the client tells it."""
        return self.locale.rpartition("-")[2].upper()


JANA = Person(
    "jana",
    "0c2d7f4e-61f3-4b0e-8a5b-7c1f0d3e9a24",
    "Jana Hoffmann",
    "jana.hoffmann@northwind.example",
    "en-GB",
    "Europe/Berlin",
)
MARCUS = Person(
    "marcus",
    "9e41b6d8-2a7c-4f15-b3d0-58c6e7f1a902",
    "Marcus Reed",
    "marcus.reed@northwind.example",
    "en-US",
    "America/New_York",
    platform="Windows",
)
LUCIA = Person(
    "lucia",
    "d7a50f39-84be-4c62-9170-e3b2c8f64d15",
    "Lucía Serrano",
    "lucia.serrano@northwind.example",
    "es-ES",
    "Europe/Madrid",
    platform="iOS",
    admin=True,
)


class People:
    """The people as they are now; locale, zone, mailbox can be changed to try things."""

    __slots__ = ("_names", "_people")

    def __init__(self) -> None:
        """Start with the three sample people."""
        self._people: dict[str, Person] = {}
        self._names: dict[str, str] = {}
        self.reset()

    def reset(self) -> None:
        """Make everybody as they were at the start."""
        self._people.clear()
        self._names.clear()
        for person in (JANA, MARCUS, LUCIA):
            self._add(person)

    def __iter__(self) -> Iterator[Person]:
        """Go through everybody, in a fixed order."""
        return iter(tuple(self._people.values()))

    def get(self, short: str) -> Person:
        """Return the person with this short id, or raise `UnknownPerson`."""
        try:
            return self._people[short]
        except KeyError:
            raise UnknownPerson(f'Nobody here is called "{short}". Known: {", ".join(self._people)}.') from None

    def hire(self, count: int) -> list[Person]:
        """Let more people work here, all of them in Berlin; they stay until a reset."""
        begin = len(self._people)
        hired = [_colleague(number) for number in range(begin, begin + count)]
        for person in hired:
            self._add(person)
        return hired

    def known_as(self, name: str) -> Person | None:
        """Find somebody by object id, user principal name, channel id, or the id of their own chat."""
        return self._people.get(self._names.get(name) or self._names.get(name.lower(), ""))

    def change(
        self, short: str, *, locale: str | None = None, zone: str | None = None, mailbox: bool | None = None
    ) -> Person:
        """Change what is given; an unknown zone raises ZoneInfo's own error."""
        person = self.get(short)
        if zone is not None:
            ZoneInfo(zone)
        changed = replace(
            person,
            locale=person.locale if locale is None else locale,
            zone=person.zone if zone is None else zone,
            mailbox=person.mailbox if mailbox is None else mailbox,
        )
        self._people[short] = changed
        return changed

    def _add(self, person: Person) -> None:
        self._people[person.id] = person
        self._names |= dict.fromkeys((person.oid, person.upn, person.teams_id, person.conversation_id), person.id)


def _colleague(number: int) -> Person:
    oid = str(uuid.uuid5(uuid.NAMESPACE_DNS, f"colleague-{number}.northwind.example"))
    short = f"colleague-{number}"
    upn = f"{short}@northwind.example"
    return Person(short, oid, f"Colleague {number}", upn, "en-GB", "Europe/Berlin", extra=True)
