"""Random conversations: in no state is Offhand silent, stuck, or saying the same useless thing twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from importlib import import_module

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot import records
from dialogs.conversation import Conversation, Decision, Rules
from dialogs.conversation.astray import FORM_AT, NOWHERE
from dialogs.events import Button, Event, Form, Obstacle, Pressed, Said, SignedIn, SignInFailed, SignInFault, Unsaid
from dialogs.replies import Asked, BookingShown, Declined, HeldUp, Lost, NothingToWithdraw, NotUnderstood, Talked
from dialogs.wording.message import Message
from dialogs.wording.voice import Voice
from tests.transcript import Play, Shown

REQUESTS = (
    "off tomorrow",
    "off tomorrow afternoon",
    "off next week",
    "off next Friday",
    "half day on Thursday",
    "off every Friday until Christmas",
    "off yesterday",
    "off on Saturday",
    "off on 25 December",
    "off on 30 February",
    "off from 4 January to 30 June",
    "I need time off",
    "off every Friday",
    "dentist tomorrow at 10",
    "what if I took Friday off?",
    "Anna is off on Friday",
)
CHANGES = (
    "make it Thursday",
    "no, the morning",
    "plus Friday",
    "until 4pm",
    "whole day",
    "change it",
    "not on Thursday",
)
LOOKS = ("when am I off?", "am I off next week?", "cancel Friday", "cancel everything in December", "cancel everything")
TALK = (
    "hi",
    "help",
    "privacy",
    "settings",
    "settings at once",
    "thanks",
    "no",
    "cancel",
    "sign out",
    "delete my data",
    "keep it",
    "give back",
    "show it again",
)
NONSENSE = ("the printer is broken", "🌴", ".", "7", "9", "'; DROP TABLE plan", "<at>everyone</at>", "Berlin")
WRITING = ("yes", "book it", "book", "undo", "put it back", "try again", "1", "2")
HARMLESS = (*REQUESTS, *CHANGES, *LOOKS, *TALK, *NONSENSE)

LARGEST_RECORD = 60_000
INVITATIONS = (
    "?",
    "“",
    "Tell me",
    "takes it back",
    "tell me",
    "Please",
    "ask me",
    "I will",
    "I still have your request",
    "You're welcome",
    "dropped",
    "stays as it is",
    "deleted",
    "signed out",
)


@dataclass(frozen=True, slots=True)
class Say:
    text: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    which: int
    first: date | None = None
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What the world does: a line of a transcript."""

    line: str


@dataclass(frozen=True, slots=True)
class Delete:
    pass


@dataclass(frozen=True, slots=True)
class SignIn:
    fault: SignInFault | None


Move = Say | Press | Turn | Delete | SignIn

WORLD = (*(f"world {each.value}" for each in Obstacle), "world lost", "world refuse", "world ok", "world ok")
TIMES = ("later 5s", "later 3m", "later 20m", "later 2h", "later 3d", "zone America/New_York", "zone Europe/Berlin")
HELD = ("holds 2026-11-27 Dentist", "holds 2026-12-01..2026-12-04 Ski trip", "meetings 3 1", "hours none")

moves = st.one_of(
    st.builds(Say, st.sampled_from(HARMLESS), st.booleans()),
    st.builds(Say, st.sampled_from((*REQUESTS, *WRITING))),
    st.builds(Say, st.sampled_from(WRITING)),
    st.builds(
        Press,
        st.integers(0, 400),
        st.none() | st.dates(date(2026, 11, 1), date(2027, 12, 31)),
        st.none() | st.sampled_from([time(9), time(14)]),
        st.none() | st.sampled_from([time(8), time(17)]),
    ),
    st.builds(Turn, st.sampled_from((*WORLD, *TIMES, *HELD))),
    st.builds(Delete),
    st.builds(SignIn, st.none() | st.sampled_from(SignInFault)),
)


walks = st.lists(moves, min_size=1, max_size=30)


@settings(max_examples=250)
@given(walks)
def test_no_conversation_is_ever_stuck(walk: list[Move]) -> None:
    """Walk, and look at every answer on the way."""
    walked(walk)


def walked(walk: list[Move]) -> None:
    """Walk; raises AssertionError where it leads to silence, into a dead end, or to the same words twice."""
    play = Play()
    last: Shown | None = None
    for move in walk:
        before, plan = len(play.shown), dict(play.plan)
        quiet = not any(each.is_under_way for each in play.conversation.bookings)
        at_once = play.conversation.preferences.book_at_once
        if not _made(play, move):
            continue
        answers = play.shown[before:]
        for answer in answers:
            assert _leads_on(answer.message), f"no way on after {move}:\n{answer.text}"
            assert answer.text.strip(), move
        if isinstance(move, Say | Press | SignIn):
            # What is said in one breath with something that waits is answered after it, in a moment.
            waiting = play.conversation.waiting
            assert answers or (waiting is not None and waiting.then), f"silent after {move}"
        if isinstance(move, Say) and move.text in HARMLESS and quiet and not at_once:
            assert play.plan == plan, f"{move} wrote without a tap"
        for answer in answers:
            if last is not None and _is_dead_end(last) and _is_dead_end(answer):
                assert answer.text != last.text, f"said twice: {answer.text}"
            if not isinstance(answer.sending.reply, BookingShown):
                last = answer
        if isinstance(move, Say | Press) and all(isinstance(each.sending.reply, BookingShown) for each in answers):
            last = None  # what they said led somewhere in between
        _kept(play)


@given(st.lists(st.sampled_from(("the printer is broken", "🌴", ".", "blah")), min_size=FORM_AT, max_size=9))
def test_whoever_is_not_understood_is_offered_the_form(words: list[str]) -> None:
    """Every third answer in a row that led nowhere brings the form."""
    play = Play()
    for word in words:
        play.say(word)
    forms = [each for each in play.shown if each.message.fields and each.message.headline != "Settings"]
    assert len(forms) == len(words) // FORM_AT


def _made(play: Play, move: Move) -> bool:
    """Make a move; False where it can't be made."""
    match move:
        case Say(text, edited):
            if not edited or not play.last_message:
                play.say(text)
            elif f"{play.last_message}:{text}" in play.conversation.heard:
                return False
            else:
                play.take(Said(play.occasion(), text, play.last_message, edited=True))
        case Press(which, first, start, end):
            choices = [each for shown in play.shown for each in shown.message.choices]
            if not choices:
                return False
            choice = choices[which % len(choices)]
            form = Form(first=first, start=start, end=end, pace="ask") if choice.sends_form else None
            play.take(Pressed(play.occasion(), choice.button, choice.subject, "card", choice.choice, form))
        case Turn(line):
            play.step(line)
        case Delete():
            play.take(Unsaid(play.occasion(), play.last_message))
        case SignIn(fault):
            play.take(SignedIn(play.occasion()) if fault is None else SignInFailed(play.occasion(), fault))
    return True


def _leads_on(message: Message) -> bool:
    by_hand = message.choices or message.fields or message.links or message.asks_sign_in
    return bool(by_hand) or any(each in message.spoken for each in INVITATIONS) or message.headline is not None


def _is_dead_end(shown: Shown) -> bool:
    match shown.sending.reply:
        case Asked() | Declined() | NotUnderstood() | NothingToWithdraw() | HeldUp():
            return True
        case Talked(talk=talk):
            return talk in NOWHERE
        case _:
            return False


def _kept(play: Play) -> None:
    record = records.dump(play.conversation)
    assert records.dump(records.load(record)) == record
    assert len(record.encode()) < LARGEST_RECORD, len(record.encode())


def test_every_button_can_be_pressed_at_any_card_id() -> None:
    """An id that never was, under every button: an answer, and no harm."""
    for button in Button:
        play = Play()
        play.take(Pressed(play.occasion(), button, "never-was", "card", 7))
        assert play.shown
        assert not play.plan


def _uncounted(before: Conversation, event: Event, decision: Decision, rules: Rules) -> Decision:
    """Forget how often in a row an answer led nowhere."""
    return decision


def _mute(conversation: Conversation, event: Event, rules: Rules) -> Decision:
    """Hear, and say nothing."""
    return Decision(conversation)


def _blunt(lost: Lost, voice: Voice) -> tuple[str, ...]:
    """Know no other way on."""
    return ()


@pytest.mark.parametrize(
    ("module", "name", "spoiled", "told"),
    [
        ("dialogs.conversation.decide", "counted", _uncounted, "said twice"),
        ("dialogs.conversation.decide", "heard", _mute, "silent after"),
        ("dialogs.conversation.decide", "pressed", _mute, "silent after"),
        ("dialogs.wording.talk", "way_on", _blunt, "said twice"),
    ],
)
def test_the_walk_finds_what_it_is_there_to_find(
    monkeypatch: pytest.MonkeyPatch, module: str, name: str, spoiled: object, told: str
) -> None:
    """Spoil one part of the conversation, and the walk says what is wrong with it."""
    monkeypatch.setattr(import_module(module), name, spoiled)
    once = settings(max_examples=250, phases=[Phase.generate], database=None, report_multiple_bugs=False)
    with pytest.raises(AssertionError, match=told):
        once(given(walks)(walked))()
