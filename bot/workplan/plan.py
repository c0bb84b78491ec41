"""The work plan: what can be asked of it and done to it, each with the caller's own right and in their own plan only.

See Graph's pages on `workHoursAndLocationsSetting`, `workPlanOccurrence` and `workPlanRecurrence`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, tzinfo
from urllib.parse import quote

from yarl import URL

from bot.settings import Settings
from bot.workplan.errors import Forbidden, NotFound, Unreadable
from bot.workplan.exchange import Bearer, Exchange
from bot.workplan.hours import Hours, from_mailbox, from_recurrences
from bot.workplan.meetings import FIELDS, counted
from bot.workplan.wire import DayEnds, entry, in_utc, occurrence
from dialogs.events import Meetings
from dialogs.timeoff import Draft, Interval, Occurrence, OccurrenceKind

MOST_PAGES = 50


class WorkPlan:
    """The caller's own work plan. To be made inside of a running event loop; every call raises Hindrance."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime]) -> None:
        self._exchange = Exchange(settings.graph_url, clock)
        self._by_id = settings.work_plan_root == "users"
        self._day_ends = DayEnds(settings.day_ends)
        self._clock = clock

    async def view(self, bearer: Bearer, stretch: Interval) -> tuple[Occurrence, ...]:
        """Return what overlaps the stretch, work and time off alike, in order of start.

        Raises Unreadable when any time off in it cannot be read: half a view would be taken for the whole.
        """
        start, end = in_utc(stretch.start), in_utc(stretch.end + timedelta(microseconds=999_999))
        path = f"{self._root(bearer)}/occurrencesView(startDateTime='{start}',endDateTime='{end}')"
        home = stretch.start.tzinfo
        found = [each for item in await self._all(bearer, path) if (each := _seen(item, home)) is not None]
        return tuple(sorted((each for each in found if each.interval.overlaps(stretch)), key=_start))

    async def create(self, bearer: Bearer, draft: Draft) -> Occurrence | None:
        """Put a block of time off into the plan; None when it stands there but the answer cannot be read."""
        path = f"{self._root(bearer)}/occurrences"
        body = entry(draft, self._day_ends)
        return _answered(await self._exchange.request(bearer, "POST", path, expecting=201, body=body), draft)

    async def replace(self, bearer: Bearer, occurrence_id: str, draft: Draft) -> Occurrence | None:
        """Put a block in the place of another. What is returned may have a new id, and that one counts."""
        path = f"{self._root(bearer)}/occurrences/{quote(occurrence_id, safe='')}"
        body = entry(draft, self._day_ends)
        return _answered(await self._exchange.request(bearer, "PUT", path, expecting=200, body=body), draft)

    async def delete(self, bearer: Bearer, occurrence_id: str) -> None:
        """Take an occurrence out of the plan; one that is not there any more is as good."""
        path = f"{self._root(bearer)}/occurrences/{quote(occurrence_id, safe='')}"
        with suppress(NotFound):
            await self._exchange.request(bearer, "DELETE", path, expecting=204)

    async def hours(self, bearer: Bearer, home: str | None = None) -> Hours:
        """Return the caller's hours and zone: the plan's, else the mailbox's.

        `home` is the IANA zone that the channel named; it is kept where the plan's Windows name stands for it too.
        """
        items = await self._all(bearer, f"{self._root(bearer)}/recurrences")
        planned = from_recurrences(items, self._clock().date(), home)
        if planned.pattern is not None:
            return planned
        try:
            path = f"{self._owner(bearer)}/mailboxSettings"
            settings = await self._exchange.request(bearer, "GET", path, expecting=200)
        except Forbidden:  # that scope is asked for, but never needed
            return planned
        return from_mailbox(settings, home)

    async def meetings(self, bearer: Bearer, stretch: Interval, times: tuple[Interval, ...]) -> Meetings:
        """Count the caller's meetings in these times, which lie in the stretch."""
        start, end = in_utc(stretch.start), in_utc(stretch.end)
        query = f"startDateTime={start}&endDateTime={end}&$select={FIELDS}&$top=100"
        return counted(await self._all(bearer, f"{self._owner(bearer)}/calendarView?{query}"), times)

    async def close(self) -> None:
        """Hang up."""
        await self._exchange.close()

    def _owner(self, bearer: Bearer) -> str:
        return f"/users/{quote(bearer.object_id, safe='')}" if self._by_id else "/me"

    def _root(self, bearer: Bearer) -> str:
        return f"{self._owner(bearer)}/settings/workHoursAndLocations"

    async def _all(self, bearer: Bearer, path: str) -> list[object]:
        """Return the items of a collection from all its pages, which lead nowhere but to Graph."""
        items: list[object] = []
        page = await self._exchange.request(bearer, "GET", path, expecting=200)
        for _ in range(MOST_PAGES):
            value = page.get("value") if isinstance(page, dict) else None
            if not isinstance(page, dict) or not isinstance(value, list):
                raise Unreadable("a collection without a list")
            items += value
            link = page.get("@odata.nextLink")
            if link is None:
                return items
            page = await self._exchange.follow(bearer, "GET", self._next(link), expecting=200)
        raise Unreadable("pages without an end")

    def _next(self, link: object) -> URL:
        root = self._exchange.root
        try:
            url = URL(str(link), encoded=True)  # opaque: as plain text, yarl would rewrite %27 and %2F in it
            if url.origin() == root.origin() and url.raw_path.startswith(f"{root.raw_path.rstrip('/')}/"):
                return url
        except ValueError as error:
            raise Unreadable("a next page that is no address") from error
        raise Unreadable("a next page that is somewhere else")


def _start(each: Occurrence) -> datetime:
    return each.interval.start


def _seen(item: object, home: tzinfo | None) -> Occurrence | None:
    """Read an item of a view; None for work in a zone that nobody knows, and for what takes no time."""
    try:
        return occurrence(item, home)
    except ValueError as error:
        kind = item.get("workLocationType") if isinstance(item, dict) else None
        if kind in {each.value for each in OccurrenceKind} - {OccurrenceKind.TIME_OFF.value}:
            return None
        raise Unreadable("time off that cannot be read") from error


def _answered(content: object, draft: Draft) -> Occurrence | None:
    try:
        return occurrence(content, draft.interval.start.tzinfo)
    except ValueError:
        return None
