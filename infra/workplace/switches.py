"""Behaviour that no public source settles, as switches with a default."""

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal, get_args, get_origin, get_type_hints

from infra.workplace.wire import Json, NotUnderstood


@dataclass(frozen=True, slots=True, kw_only=True)
class Switches:
    """One choice per open question; the defaults are the likeliest answers.

    Numbers use 0 for "no limit". Work plan first, then identity provider, then the chat client.
    """

    unsupported_method: Literal["405", "400", "404", "accept-recurrence-patch"] = "405"
    bad_body: Literal["UnknownError", "BadRequest", "RequestBodyRead"] = "UnknownError"
    foreign_user: Literal["403", "404"] = "403"
    put_changes_id: bool = True
    overlap: Literal["accept", "409", "400"] = "accept"
    duplicate: Literal["accept", "409", "400", "merge"] = "accept"
    end_not_after_start: Literal["400", "accept"] = "400"
    past: Literal["accept", "400"] = "accept"
    several_days: Literal["accept", "400"] = "accept"
    all_day_is_midnight_to_midnight: bool = False
    end_boundary: Literal["as-sent", "to-midnight", "to-second-before"] = "as-sent"
    zones: Literal["windows", "windows-and-cities", "any"] = "windows"
    offset_in_date_time: Literal["400", "accept"] = "400"
    answer_zone: Literal["stored", "utc"] = "stored"
    prefer_zone: Literal["ignored", "honoured"] = "ignored"
    missing_details: Literal["accept", "400"] = "accept"
    subject_over_255: Literal["accept", "400", "cut"] = "accept"
    unknown_member: Literal["400", "ignore"] = "400"
    change_generated: Literal["400", "403", "404"] = "400"
    unknown_id: Literal["404", "400"] = "404"
    location_header: bool = False
    view_overlap: Literal["intersects", "contained"] = "intersects"
    view_order: Literal["start", "insertion"] = "start"
    time_off_hides_work: bool = True
    page_size: int = 0
    view_days_at_most: int = 0
    view_lag_seconds: float = 0.0
    concurrency: Literal["mailbox", "app", "off"] = "mailbox"
    app_only_write: Literal["403", "accept"] = "403"
    batch: bool = False
    no_mailbox: Literal["404", "403"] = "404"
    scope_echo: Literal["full", "short"] = "full"
    token_seconds: int = 4_500
    signed_in_clients: int = 1
    deliver_to: Literal["one", "all"] = "one"
    redelivery: Literal["off", "same-id", "new-id"] = "off"
    answer_within_seconds: float = 15.0

    def changed(self, found: Json) -> "Switches":
        """Return a copy with the given members, each checked, or raise `NotUnderstood`."""
        hints = get_type_hints(Switches)
        for name, value in found.items():
            if name not in hints:
                raise NotUnderstood(f'There is no switch "{name}". There are: {", ".join(hints)}.')
            _check(name, hints[name], value)
        return replace(self, **found)

    def as_json(self) -> Json:
        """Describe all switches by name and value."""
        return asdict(self)


def choices() -> Json:
    """Return, for each switch, the values that it takes: a list, or the name of a type."""
    hints = get_type_hints(Switches)
    return {field.name: list(get_args(hints[field.name])) or hints[field.name].__name__ for field in fields(Switches)}


def _check(name: str, hint: Any, value: object) -> None:  # noqa: ANN401 -- a type as typing describes it
    if get_origin(hint) is Literal:
        if value not in get_args(hint):
            raise NotUnderstood(f'"{name}" is one of {", ".join(get_args(hint))}.')
    elif hint is bool or isinstance(value, bool):
        if not (hint is bool and isinstance(value, bool)):
            raise NotUnderstood(f'"{name}" is {"true or false" if hint is bool else "a number"}.')
    elif not isinstance(value, int | float) or value < 0:
        raise NotUnderstood(f'"{name}" is a number, 0 or more.')


class Board:
    """The switches in force, for everybody who has to look them up at the time of a call."""

    __slots__ = ("now",)

    def __init__(self) -> None:
        """Start with the defaults."""
        self.now = Switches()
