"""One call to the API, taken apart once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote

from yarl import URL

from infra.workplace.people import Person
from infra.workplace.plan.access import Caller
from infra.workplace.plan.answers import GraphFault, bad_body
from infra.workplace.plan.times import read_instant
from infra.workplace.switches import Switches
from infra.workplace.wire import Json, NotUnderstood, parse_object

_FUNCTION = re.compile(r"(\w+)\((.*)\)")
_PARAMETER = re.compile(r"\s*(\w+)\s*=\s*'([^']*)'\s*")


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a known person, after the front of the path (`/v1.0/me` or `/v1.0/users/{id}`) has been read.

    `rest` are the segments behind it, each unquoted on its own, so that an id may contain anything. `version` is v1.0
    or beta.
    """

    method: str
    version: str
    rest: tuple[str, ...]
    address: URL
    query: Mapping[str, str]
    headers: Mapping[str, str]
    raw_body: bytes
    caller: Caller
    person: Person
    now: datetime
    switches: Switches

    @property
    def body(self) -> Json:
        """The JSON object sent, or a refusal."""
        if "json" not in self.headers.get("Content-Type", ""):
            raise GraphFault(415, "UnsupportedMediaType", "A Content-Type of application/json is needed.")
        try:
            return parse_object(self.raw_body)
        except NotUnderstood as fault:
            raise bad_body(self.switches, str(fault)) from fault

    def context(self, tail: str) -> str:
        """Return the documented `@odata.context` for something of this person."""
        return f"https://graph.microsoft.com/{self.version}/$metadata#users('{self.person.oid}')/{tail}"


def split_path(raw_path: str) -> tuple[str, ...]:
    """Split a raw path into unquoted segments."""
    return tuple(unquote(segment) for segment in raw_path.partition("?")[0].strip("/").split("/"))


def read_range(segment: str, switches: Switches) -> tuple[datetime, datetime] | None:
    """Read `occurrencesView(startDateTime='..',endDateTime='..')`; None if it is another function."""
    function = _FUNCTION.fullmatch(segment)
    if function is None or function[1] != "occurrencesView":
        return None
    parameters = (_PARAMETER.fullmatch(part) for part in function[2].split(","))
    given = {found[1]: found[2] for found in parameters if found is not None}
    try:
        start, end = read_instant(given["startDateTime"]), read_instant(given["endDateTime"])
    except (KeyError, ValueError):
        raise GraphFault(400, "BadRequest", "startDateTime and endDateTime must be quoted ISO 8601 texts.") from None
    if end <= start:
        raise GraphFault(400, "BadRequest", "endDateTime must be after startDateTime.")
    if switches.view_days_at_most and (end - start).days > switches.view_days_at_most:
        raise GraphFault(400, "BadRequest", f"The range has more than {switches.view_days_at_most} days.")
    return start, end
