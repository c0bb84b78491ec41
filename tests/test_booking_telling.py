"""What a person still has to be told of a booking: nothing that may have been lost on its way counts as told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogs.booking import Booking, Phase, Purpose, Tempo, confirmed, owes_news, shown_apart, tell_at, telling, told
from dialogs.commands import Create
from dialogs.events import Told, Untold
from dialogs.timeoff import Draft, Grain, Interval

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MONDAY = datetime(2026, 12, 7, tzinfo=UTC)
TEMPO = Tempo()


def ended() -> Booking:
    """Return a booking that has just come to its end, which is told."""
    block = Draft(Interval(MONDAY, MONDAY + timedelta(days=1), Grain.DAYS), "Time off")
    begun = confirmed("b", Purpose.BOOK, (Create(block),), "UTC", NOW, "card")
    return replace(begun, phase=Phase.DONE, revision=2, told=2)


def test_a_state_that_an_older_card_may_still_cover_is_told_once_more() -> None:
    booking = replace(ended(), shown=1, echo_at=NOW + TEMPO.echo)

    assert not owes_news(booking, NOW)
    assert owes_news(booking, NOW + TEMPO.echo)


def test_what_is_shown_when_that_is_due_puts_it_off_and_does_not_settle_it() -> None:
    booking = replace(ended(), shown=1, echo_at=NOW)
    late = NOW + timedelta(seconds=40)

    shown = shown_apart(booking, late, late, TEMPO)

    assert tell_at(shown) == late + TEMPO.echo


def test_once_it_was_told_again_nothing_is_owed() -> None:
    again = telling(replace(ended(), shown=1, echo_at=NOW), NOW, TEMPO)
    heard = told(again, Told(NOW, "b", 2, "card"), TEMPO)

    assert tell_at(heard) is None
    assert tell_at(shown_apart(heard, NOW, NOW, TEMPO)) is None


def test_news_that_never_arrives_is_sent_less_and_less_often_and_then_given_up() -> None:
    booking, pauses = replace(ended(), told=1), []
    now = NOW
    while (due := tell_at(booking)) is not None:
        pauses.append(due - now)
        now = max(due, now)
        booking = told(telling(booking, now, TEMPO), Untold(now, "b", 2), TEMPO)

    assert pauses[1:4] == [TEMPO.tell_again * 2, TEMPO.tell_again * 4, TEMPO.tell_again * 8]
    assert max(pauses) == timedelta(hours=1)
    assert timedelta(hours=20) < now - NOW < timedelta(days=2)


def test_a_card_that_was_long_on_its_way_is_put_right_where_something_newer_was_told() -> None:
    booking = replace(ended(), revision=3, told=3, shown=3)

    heard = told(booking, Told(NOW, "b", 2, "card"), TEMPO)

    assert tell_at(heard) == NOW + TEMPO.echo
    assert heard.told == 3
