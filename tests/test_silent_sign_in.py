"""A silent sign-in that was lost is tried once more; one that came about and changed nothing is not."""

from __future__ import annotations

from dialogs.events import SignedIn, SignInFailed, SignInFault
from tests.transcript import Play


def asked(play: Play, text: str) -> bool:
    """Say it, and tell whether the sign-in that is asked for may be tried without a tap."""
    play.step("later 3m")  # what is said in one breath with an earlier request waits behind it
    play.say(text)
    [*_, request] = [each.message for each in play.shown if each.message.asks_sign_in]
    return request.silently


def begun() -> Play:
    play = Play()
    play.step("world sign_in")
    return play


def test_a_lost_one_is_tried_once_more_and_then_by_a_button() -> None:
    play = begun()

    assert [asked(play, f"off on {day} December") for day in (1, 2, 3)] == [True, True, False]


def test_one_that_changed_nothing_is_asked_for_by_a_button() -> None:
    play = begun()
    assert asked(play, "off on 1 December")

    play.take(SignedIn(play.occasion()))

    assert not asked(play, "off on 2 December")


def test_so_is_one_that_failed() -> None:
    play = begun()
    assert asked(play, "off on 1 December")

    play.take(SignInFailed(play.occasion(), SignInFault.DECLINED))

    assert not asked(play, "off on 2 December")
