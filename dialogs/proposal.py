"""A proposal: an offered booking that waits for its tap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never

from dialogs.booking import Purpose
from dialogs.commands import Change, Create, Remove, Replace
from dialogs.copies import replace
from dialogs.events import Meetings
from dialogs.language import Reading, Reason, Supposition
from dialogs.planning import Plan
from dialogs.timeoff import Draft, Interval, Occurrence, PatternSource

MOST_OPTIONS = 3

WORTH_ASKING = frozenset(
    {
        Supposition.NEXT_IS_NEXT_WEEK,
        Supposition.NEXT_IS_NEAREST,
        Supposition.SAME_WEEKDAY_IN_A_WEEK,
        Supposition.SAME_WEEKDAY_TODAY,
        Supposition.DAY_FIRST,
        Supposition.MONTH_FIRST,
        Supposition.AFTERNOON_HALF,
        Supposition.MORNING_HALF,
        Supposition.IN_THE_AFTERNOON,
        Supposition.IN_THE_MORNING,
        Supposition.DAY_OF_MONTH,
        Supposition.HOUR_OF_DAY,
        Supposition.CHOICE,
    }
)
"""Suppositions on which people are split: both readings become buttons. The others are only named on the card."""


@dataclass(frozen=True, slots=True)
class Word:
    """Words of the sentence and the stretch of time that they were taken for.

    `by_hours`: the caller's working hours decided it, as for "afternoon"; otherwise the words said it all.
    """

    text: str
    denoted: Interval
    by_hours: bool = False


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday on a day that the caller works otherwise."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a tap can do: a plan, the changes that bring it about, and what was supposed.

    `holidays` are the public holidays in it, by the country of the caller's locale.
    """

    plan: Plan
    changes: tuple[Change, ...]
    suppositions: tuple[Supposition, ...] = ()
    holidays: tuple[Holiday, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """An offered booking: what a tap would do, and until when it may be tapped.

    `id` is opaque, 128 random bits, and becomes the booking's. `zone` is the zone in which the times are shown and
    written (IANA); `other_zone` is the one in which the caller booked before, where that tells another time.
    `country` is where the holidays are from (ISO 3166). `changes_booking` is the id of the booking that a
    Purpose.CHANGE alters. `overlaps` and `meetings` are what it would meet, as far as that has been read. A proposal
    that `is_list` holds what stands, to be given back by its buttons; a mere "yes" never means one of them.
    """

    id: str
    purpose: Purpose
    options: tuple[Option, ...]
    zone: str
    hours: PatternSource
    offered_at: datetime
    expires_at: datetime
    message_id: str
    words: tuple[Word, ...] = ()
    unknown: tuple[str, ...] = ()
    reason: Reason | None = None
    changes_booking: str | None = None
    overlaps: tuple[Occurrence, ...] = ()
    meetings: Meetings | None = None
    other_zone: str | None = None
    country: str | None = None
    is_list: bool = False
    revision: int = 0
    card: str | None = None

    def is_open(self, at: datetime) -> bool:
        """Tell whether it may still be tapped at that moment."""
        return at < self.expires_at

    @property
    def holds_words(self) -> bool:
        """Tell whether it holds anything beside the times: what the person said, or what stands in their plan."""
        told = self.words or self.unknown or self.reason or self.overlaps or self.meetings
        return bool(told) or (self._keeps_no_subject and any(map(_is_named, self.options)))

    @property
    def _keeps_no_subject(self) -> bool:
        return self.purpose is not Purpose.BOOK or len(self.options) == 1

    def wordless(self) -> Proposal:
        """Return what is kept of it once it may not be tapped any more: enough to say what it was for, and no words.

        Several readings keep their subject: it is the administrator's, and they are offered again as they are.
        """
        options = self.options
        if self._keeps_no_subject:
            options = tuple(_wordless(each) for each in options)
        return replace(self, options=options, words=(), unknown=(), reason=None, overlaps=(), meetings=None)

    @property
    def is_covered(self) -> bool:
        """Tell whether all of it stands in the plan already, so that booking it would add nothing."""
        wanted = [draft.interval for option in self.options for draft in option.plan.drafts]
        stand = [each.interval for each in self.overlaps]
        return bool(stand) and all(
            any(there.start <= own.start and own.end <= there.end for there in stand) for own in wanted
        )

    @property
    def goes_beside(self) -> bool:
        """Tell whether the card has named time off that stands there, and offers to book this as well."""
        return bool(self.overlaps) and not self.is_covered

    @property
    def is_form(self) -> bool:
        """Tell whether it is a form that was not filled in yet: there is nothing to be booked by a tap."""
        return not all(option.changes for option in self.options)


def _is_named(option: Option) -> bool:
    return any(draft.subject for draft in option.plan.drafts) or any(
        _forgotten(each) != each for each in option.changes
    )


def _wordless(option: Option) -> Option:
    drafts = tuple(_nameless(each) for each in option.plan.drafts)
    changes = tuple(_forgotten(each) for each in option.changes)
    return replace(option, plan=replace(option.plan, drafts=drafts), changes=changes)


def _forgotten(change: Change) -> Change:
    match change:
        case Create(draft):
            return Create(_nameless(draft))
        case Replace(occurrence_id, draft, was):
            return Replace(occurrence_id, _nameless(draft), _nameless(was))
        case Remove(occurrence_id, was):
            return Remove(occurrence_id, _nameless(was))
        case _:
            assert_never(change)


def _nameless(draft: Draft) -> Draft:
    return replace(draft, subject="")


SHORT_ENOUGH = 5
"""Working days up to which a clear request may be booked without a tap, for those who chose that."""


def is_plain_sailing(proposal: Proposal) -> bool:
    """Tell whether there is one clear reading, in the future, short, with nothing to warn of."""
    if proposal.purpose is not Purpose.BOOK or len(proposal.options) != 1 or proposal.unknown:
        return False
    [option] = proposal.options
    doubts = (*option.plan.cautions, *option.suppositions, *option.holidays)
    return not doubts and proposal.other_zone is None and len(option.plan.drafts) <= SHORT_ENOUGH


def worth_offering(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings of which each deserves a button: the first, and others only where people are split."""
    first, *others = readings
    if not WORTH_ASKING & frozenset(first.suppositions):
        return (first,)
    split = [each for each in others if WORTH_ASKING & frozenset(each.suppositions)]
    return (first, *split)[:MOST_OPTIONS]
