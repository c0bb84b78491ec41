"""What is said while the hours are being read for the sentence before it waits its turn; nothing is dropped unsaid."""

from __future__ import annotations

from datetime import timedelta

from bot import records
from dialogs.commands import ReadHours
from dialogs.conversation import Decision, decide
from dialogs.events import Event, Hindered, HoursRead, Obstacle, Said, SignedIn, Unsaid, Woke
from dialogs.replies import Offered
from tests.transcript import DEFAULT_HOURS, Play


class Slow(Play):
    """A play in which the plan takes its time: what the decision asks for is done when the test says so."""

    def decided(self, event: Event) -> Decision:
        """Decide one event, and keep what is to be kept."""
        self.now += timedelta(milliseconds=300)
        decision = decide(self.conversation, event, self.rules)
        self.conversation = records.load(records.dump(decision.conversation))
        return decision

    def typed(self, text: str) -> Decision:
        """Type a message."""
        return self.decided(Said(self.occasion(), text, f"message of {text}"))

    def read(self) -> Decision:
        """Let the hours be there."""
        return self.decided(HoursRead(self.now, DEFAULT_HOURS, self.zone))


def offers(decision: Decision) -> list[str]:
    """Return the days of what is offered."""
    replies = [each.reply for each in decision.sendings]
    starts = [each.proposal.options[0].plan.intervals[0].start for each in replies if isinstance(each, Offered)]
    return [f"{each:%a %H:%M}" for each in starts]


def test_two_sentences_in_one_breath_are_both_answered_in_order() -> None:
    """The second corrects the first, which it could not if the first were gone."""
    play = Slow()
    assert play.typed("off on Thursday").command == ReadHours()
    assert play.typed("no, the afternoon") == Decision(play.conversation)
    assert offers(play.read()) == ["Thu 00:00"]
    due = play.conversation.due(play.rules)
    assert due is not None
    assert due <= play.now
    assert play.decided(Woke(play.now)).command == ReadHours()
    assert offers(play.read()) == ["Thu 13:00"]
    assert play.conversation.waiting is None


def test_deleting_the_first_leaves_the_second() -> None:
    """Only what was deleted is dropped."""
    play = Slow()
    play.typed("off on Thursday")
    play.typed("off on Friday")
    play.decided(Unsaid(play.occasion(), "message of off on Thursday"))
    assert play.decided(Woke(play.now)).command == ReadHours()
    assert offers(play.read()) == ["Fri 00:00"]


def test_deleting_the_second_leaves_the_first() -> None:
    """And nothing comes after it."""
    play = Slow()
    play.typed("off on Thursday")
    play.typed("off on Friday")
    play.decided(Unsaid(play.occasion(), "message of off on Friday"))
    assert offers(play.read()) == ["Thu 00:00"]
    assert play.conversation.waiting is None


def test_a_silent_sign_in_in_between_drops_nothing_either() -> None:
    """The first request of somebody new waits for it, and the next one behind it."""
    play = Slow()
    play.typed("off on Thursday")
    assert play.decided(Hindered(play.now, ReadHours(), Obstacle.SIGN_IN)).sendings
    play.typed("off on Friday")
    assert play.decided(SignedIn(play.occasion())).command == ReadHours()
    assert offers(play.read()) == ["Thu 00:00"]
    assert play.decided(Woke(play.now)).command == ReadHours()
    assert offers(play.read()) == ["Fri 00:00"]


def test_the_card_of_an_edited_message_is_put_out_of_use() -> None:
    """The new card names the one whose words are gone."""
    play = Slow()
    play.typed("off on Thursday")
    play.read()
    [former] = play.conversation.proposals
    edited = play.decided(Said(play.occasion(), "off on Friday", "message of off on Thursday", edited=True))
    assert offers(edited) == ["Fri 00:00"]
    assert edited.sendings[0].instead_of == former.id
