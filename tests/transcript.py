"""Transcripts: conversations as text files, played through `decide` with a small plan on the other side.

A file holds several, each begun by a line of `== title`. Then, line by line:

    at 2026-11-23T09:00 Europe/Berlin en-GB     when, where and in which language (before the first word)
    hours mon-fri 09:00-17:00                   the hours in the caller's plan ("none": it holds none)
    zone America/New_York                       the person's device is in another zone from now on
    self-tests                                  the administrator lets this person test the installation
    further Workday https://example.org         where the administrator wants it requested as well
    fact-sheet https://example.org/facts        what an administrator reads before giving consent
    subject Out of office                       what the administrator wants colleagues to see
    holds 2026-11-24 13:00-17:00 Time off       what stands in the plan already (a date alone: the whole day;
                                                2026-11-24..2026-11-27: several days in one entry)
    meetings 3 1                                meetings in the calendar, and how many of them the caller organises
    world consent                               what is in the way: an Obstacle by name, "lost" (the next write
                                                commits and its answer is lost), "refuse" (it is refused), "ok" (it is
                                                made), "clear"; what was in the way is gone then, and they sign in
    signs in                                    the sign-in comes about, and changes nothing by itself
    sign-in declined                            it does not: a SignInFault by name
    arrives                                     the person opens the chat for the first time
    fill start 10:00                            an input of the form, before its button is pressed
    later 20m                                   time passes; what is due is taken up
    > off tomorrow afternoon                    the person types; ">edit text" edits the last message, ">delete" it
    * Book                                      the person presses the newest button whose title begins so
    ** Book                                     presses it twice, as an impatient thumb does
    < Tuesday 24 November                       the newest answer shows this; "<! text" does not
    << Tuesday 24 November                      one of the answers since the last line of the person shows this
    shows 1                                     so many answers came since the last line of the person or the world
    [Undo]                                      the newest answer has a button whose title begins so; "[!Undo]" not
    = 2026-11-24 13:00-17:00 Time off           the plan holds exactly the lines of "=" that follow each other
    = nothing
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot import records
from bot.settings.hours import working_pattern
from dialogs.commands import Create, LookAhead, LookAt, ReadHours, Remove, Replace, SelfTest, SignOut, Write
from dialogs.conversation import Conversation, Decision, Rules, decide
from dialogs.events import (
    AheadSeen,
    Answer,
    Arrived,
    Event,
    Form,
    Gone,
    Hindered,
    HoursRead,
    Meetings,
    Obstacle,
    Occasion,
    PlanSeen,
    Pressed,
    RefusalCode,
    Refused,
    Said,
    SignedIn,
    SignedOut,
    SignInFailed,
    SignInFault,
    Stands,
    Told,
    Uncertain,
    Unsaid,
    Woke,
    Written,
)
from dialogs.replies import Further, Sending
from dialogs.selftest import Check, SelfTested
from dialogs.timeoff import Draft, Grain, Interval, Occurrence, OccurrenceKind, PatternSource
from dialogs.wording.message import Choice, Message
from dialogs.wording.phrasing import phrase

DEFAULT_HOURS = replace(working_pattern("mon-fri 09:00-17:00"), source=PatternSource.PLAN)
PAUSES = {"s": timedelta(seconds=1), "m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


@dataclass
class Transcript:
    """One conversation of a file."""

    title: str
    lines: list[tuple[int, str]] = field(default_factory=list)


def transcripts_in(path: Path) -> list[Transcript]:
    """Read the transcripts of a file."""
    found: list[Transcript] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("== "):
            found.append(Transcript(line[3:].strip()))
        elif line.strip() and not line.startswith("#"):
            found[-1].lines.append((number, line.strip()))
    return found


@dataclass
class Shown:
    """An answer as it stands in the chat."""

    sending: Sending
    message: Message

    @property
    def text(self) -> str:
        """Everything that can be read on it."""
        message = self.message
        parts = [message.headline or "", *(each.text for each in message.paragraphs)]
        parts += [f"{each.name}: {each.value}" for each in message.facts]
        parts += [each.text for each in message.notes]
        parts += [f"{each.label}: {each.value or ''}" for each in message.fields]
        parts += [f"({each.title})" for each in message.links]
        parts += [f"[{each.title}]" for each in message.choices]
        return "\n".join(part for part in parts if part)


class Play:
    """A conversation being played."""

    def __init__(self) -> None:
        """Begin with nothing said, and an empty plan."""
        self.conversation = Conversation()
        self.now = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
        self.zone = "Europe/Berlin"
        self.locale = "en-GB"
        self.rules = Rules(pattern=working_pattern("mon-fri 09:00-17:00"))
        self.pattern: object = DEFAULT_HOURS
        self.plan: dict[str, Occurrence] = {}
        self.meetings: Meetings | None = None
        self.world: list[str] = []
        self.shown: list[Shown] = []
        self.form: dict[str, Any] = {}
        self.made = 0
        self.mark = 0
        self.last_message = ""

    def step(self, line: str) -> None:  # noqa: C901, PLR0915 - one case for each kind of line
        """Play one line; raises AssertionError where it is not as the transcript says."""
        word, _, rest = line.partition(" ")
        if word in {">", ">edit", ">delete", "*", "**", "later", "world", "signs", "sign-in", "arrives"}:
            self.mark = len(self.shown)
        match word:
            case "at":
                stamp, self.zone, self.locale = rest.split()
                self.now = datetime.fromisoformat(stamp).replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)
            case "hours":
                own = None if rest == "none" else replace(working_pattern(rest), source=PatternSource.PLAN)
                self.pattern = own
            case "holds":
                self._stand(self._draft(rest))
            case "zone":
                self.zone = rest
            case "fact-sheet":
                self.rules = replace(self.rules, fact_sheet=rest)
            case "subject":
                self.rules = replace(self.rules, subject=rest)
            case "further":
                title, url = rest.rsplit(" ", 1)
                self.rules = replace(self.rules, further=Further(title, url))
            case "self-tests":
                self.rules = replace(self.rules, self_tests=True)
            case "shows":
                assert len(self.shown) - self.mark == int(rest), [each.text for each in self.shown[self.mark :]]
            case "signs":
                self.take(SignedIn(self.occasion()))
            case "sign-in":
                self.take(SignInFailed(self.occasion(), SignInFault(rest)))
            case "arrives":
                self.take(Arrived(self.occasion()))
            case "meetings":
                count, organised = rest.split()
                self.meetings = Meetings(int(count), int(organised))
            case "world":
                self.world = [] if rest in {"clear", "ok"} else [*self.world, rest]
                if rest == "clear":
                    self.take(SignedIn(self.occasion()))
            case "fill":
                name, _, value = rest.partition(" ")
                self.form[name] = self._filled(name, value)
            case "later":
                self._later(int(rest[:-1]) * PAUSES[rest[-1]])
            case ">edit":
                self.take(Said(self.occasion(), rest, self.last_message, edited=True))
            case ">delete":
                self.take(Unsaid(self.occasion(), self.last_message))
            case ">":
                self.say(rest)
            case "*":
                self._press(self._button(rest))
            case "**":
                choice = self._button(rest)
                self._press(choice)
                self._press(choice)
            case "<":
                assert rest in self.shown[-1].text, f"not shown: {rest}\n\n{self.shown[-1].text}"
            case "<<":
                texts = [each.text for each in self.shown[self.mark :]]
                assert any(rest in each for each in texts), f"not shown: {rest}\n\n{texts}"
            case "<!":
                assert rest not in self.shown[-1].text, f"shown: {rest}\n\n{self.shown[-1].text}"
            case _ if line.startswith("[!"):
                titles = [each.title for each in self.shown[-1].message.choices]
                assert not any(each.startswith(line[2:-1]) for each in titles), titles
            case _ if line.startswith("["):
                titles = [each.title for each in self.shown[-1].message.choices]
                assert any(each.startswith(line[1:-1]) for each in titles), titles
            case _:
                raise ValueError(f"no such line in a transcript: {line}")

    def say(self, text: str) -> None:
        """Type a message."""
        self.last_message = f"message-{self.made + 1}"
        self.take(Said(self.occasion(), text, self.last_message))

    def held(self) -> list[str]:
        """Return what the plan holds, in the words of `=` lines."""
        return [self._written_out(each) for each in sorted(self.plan.values(), key=lambda each: each.interval.start)]

    def _later(self, pause: timedelta) -> None:
        until = self.now + pause
        while (due := self.conversation.due(self.rules)) is not None and due <= until:
            self.now = max(self.now, due) + timedelta(milliseconds=1)
            self.take(Woke(self.now))
        self.now = until

    def occasion(self) -> Occasion:
        """Return here and now."""
        self.made += 1
        moment = self.now.astimezone(ZoneInfo(self.zone))
        return Occasion(self.now, f"id-{self.made}", moment, self.zone, self.locale, "here")

    def _button(self, title: str) -> Choice:
        for shown in reversed(self.shown):
            for choice in shown.message.choices:
                if choice.title.startswith(title):
                    return choice
        raise AssertionError(f"no button: {title}\n\n{self.shown[-1].text}")

    def _filled(self, name: str, value: str) -> object:
        if name in {"first", "last"}:
            return date.fromisoformat(value)
        return time.fromisoformat(value) if name in {"start", "end"} else value

    def _press(self, choice: Choice) -> None:
        form = Form(**self.form) if choice.sends_form else None
        self.form = {}
        self.take(Pressed(self.occasion(), choice.button, choice.subject, "card", choice.choice, form))

    def take(self, event: Event) -> None:
        """Take an event through to its end, the world doing what is asked of it."""
        events = [event]
        while events:
            decision = decide(self.conversation, events.pop(0), self.rules)
            # What is kept is what is read again: nothing may live in memory alone.
            self.conversation = records.load(records.dump(decision.conversation))
            events += self._shown(decision)
            if decision.command is not None:
                events.append(self._done(decision))

    def _shown(self, decision: Decision) -> list[Event]:
        told: list[Event] = []
        for sending in decision.sendings:
            self.shown.append(Shown(sending, phrase(sending.reply, self.conversation.tongue or self.rules.locale)))
            if sending.owed and sending.subject is not None:
                told.append(Told(self.now, sending.subject, sending.revision, sending.card))
        return told

    def _done(self, decision: Decision) -> Event:
        command = decision.command
        assert command is not None
        if self.world and self.world[0] in {each.value for each in Obstacle}:
            if isinstance(command, SelfTest):
                return SelfTested(self.now, (Check("Reaching the plan", "no hindrance", self.world[0], passed=False),))
            return Hindered(self.now, command, Obstacle(self.world[0]), link="https://example.org/consent")
        match command:
            case ReadHours():
                return HoursRead(self.now, self.pattern, self.zone)  # type: ignore[arg-type] # None or a pattern
            case LookAt(stretch=stretch):
                seen = tuple(each for each in self.plan.values() if each.interval.overlaps(stretch))
                return PlanSeen(self.now, command, tuple(sorted(seen, key=lambda each: each.interval.start)))
            case LookAhead(stretch=stretch, times=times):
                met = tuple(each for each in self.plan.values() if each.interval.overlaps(stretch))
                return AheadSeen(self.now, command, met, self.meetings if times else None)
            case Write(attempts=attempts):
                return Written(self.now, command, tuple(self._answer(each.change) for each in attempts))
            case SignOut():
                return SignedOut(self.now)
            case SelfTest():
                return SelfTested(self.now, (Check("Store", "a durable write", "written"),))

    def _answer(self, change: Create | Replace | Remove) -> Answer:
        fate = self.world.pop(0) if self.world else ""
        if fate == "refuse":
            return Refused(RefusalCode.INVALID)
        answer = self._made(change)
        return Uncertain() if fate == "lost" else answer

    def _made(self, change: Create | Replace | Remove) -> Answer:
        match change:
            case Create(draft):
                return Stands(self._stand(draft))
            case Replace(occurrence_id, draft, _):
                self.plan.pop(occurrence_id)
                return Stands(self._stand(draft))
            case Remove(occurrence_id, _):
                self.plan.pop(occurrence_id, None)
                return Gone()

    def _stand(self, draft: Draft) -> Occurrence:
        self.made += 1
        occurrence = Occurrence(
            f"occurrence-{self.made}",
            OccurrenceKind.TIME_OFF,
            draft.interval,
            draft.subject,
            all_day=draft.interval.grain is Grain.DAYS,
        )
        self.plan[occurrence.id] = occurrence
        return occurrence

    def _draft(self, text: str) -> Draft:
        zone = ZoneInfo(self.zone)
        days, _, rest = text.partition(" ")
        day, _, until = days.partition("..")
        first, last = date.fromisoformat(day), date.fromisoformat(until or day)
        timed = re.match(r"(\d\d:\d\d)-(\d\d:\d\d) ?(.*)", rest)
        if timed is None:
            midnight = datetime.combine(first, time(0), tzinfo=zone)
            return Draft(
                Interval(midnight, datetime.combine(last + timedelta(days=1), time(0), tzinfo=zone), Grain.DAYS),
                rest or "Time off",
            )
        start, end = (datetime.combine(first, time.fromisoformat(each), tzinfo=zone) for each in timed.groups()[:2])
        return Draft(Interval(start, end), timed.group(3) or "Time off")

    def _written_out(self, occurrence: Occurrence) -> str:
        zone = ZoneInfo(self.zone)
        start, end = occurrence.interval.start.astimezone(zone), occurrence.interval.end.astimezone(zone)
        last = (end - timedelta(minutes=1)).date()
        days = start.date().isoformat() if last == start.date() else f"{start.date()}..{last}"
        hours = "" if occurrence.all_day else f" {start:%H:%M}-{end:%H:%M}"
        return f"{days}{hours} {occurrence.subject}"


def play(transcript: Transcript) -> None:
    """Play a transcript to its end; raises AssertionError with the line at which it went another way."""
    stage = Play()
    lines = list(transcript.lines)
    while lines:
        number, line = lines.pop(0)
        try:
            if line.startswith("= "):
                expected = [line[2:]]
                while lines and lines[0][1].startswith("= "):
                    expected.append(lines.pop(0)[1][2:])
                held = stage.held()
                assert held == ([] if expected == ["nothing"] else expected), f"the plan holds {held}"
            else:
                stage.step(line)
        except AssertionError as error:
            raise AssertionError(f"line {number}: {line}\n{error}") from None
