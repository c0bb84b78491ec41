"""The judge of the real run: what each card says in the end, and what the plan holds on its days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from infra.workplace import Workplace
from infra.workplace.chat.transcripts import Message
from tests.chaos.visits import Wish


class Said(Enum):
    """What a card says became of a booking, by the words that only this end has."""

    BOOKED = "Booked."
    UNDONE = "Undone."
    PARTLY = "Only a part of it went through."
    FAILED = "Nothing was added to your work plan."
    UNCHANGED = "Your work plan is unchanged."
    STANDING = "You already have this time off"
    IN_THE_WAY = "There is already time off in your work plan then."
    TOO_OLD = "This card is no longer in use"
    UNKNOWN = "I do not know whether this was saved"
    OPEN = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong in the end; all of it zero is the promise."""

    duplicates: int
    untrue: int
    unanswered: int
    foreign_writes: int
    unknown_told: int
    words: tuple[str, ...]


def said_on(message: Message | None) -> Said:
    """Read a card as a person would."""
    text = _text(message)
    return next((each for each in Said if each.value and each.value in text), Said.OPEN)


def _text(message: Message | None) -> str:
    return "" if message is None else (message.text or "") + " ".join(_texts(message.card))


def _texts(part: object) -> Iterator[str]:
    match part:
        case {"text": str(text)}:
            yield text
        case dict():
            yield from (text for each in part.values() for text in _texts(each))
        case list():
            yield from (text for each in part for text in _texts(each))


def judged(workplace: Workplace, wishes: Iterable[Wish], silent: Iterable[Wish]) -> Verdict:
    """Compare every card with the plan of its person."""
    wishes = tuple(wishes)
    standing: Counter[tuple[str, date]] = Counter()
    for person in workplace.site.people:
        for each in workplace.time_off(person.id):
            standing[person.id, each.start.instant.astimezone(person.tzinfo).date()] += 1
    duplicates, untrue, unanswered, unknown, words = 0, 0, len(tuple(silent)), 0, []
    for wish in wishes:
        card = workplace.site.transcripts.find(wish.person, wish.card or "")
        said = said_on(card)
        counts = [standing.pop((wish.person, day), 0) for day in wish.days]
        duplicates += sum(max(0, count - 1) for count in counts)
        unknown += said is Said.UNKNOWN
        if said is Said.OPEN:
            unanswered += wish.card is not None
            words.append(f"{wish.person} {wish.days[0]}: the plan holds {counts}, and the card says: {_text(card)}")
        elif not _is_true(said, counts):
            untrue += 1
            words.append(f"{wish.person} {wish.days[0]}: told {said.name}, the plan holds {counts}")
        elif max(counts) > 1:
            words.append(f"{wish.person} {wish.days[0]}: twice, the plan holds {counts}")
    return Verdict(duplicates, untrue, unanswered, sum(standing.values()), unknown, tuple(words))


def _is_true(said: Said, counts: list[int]) -> bool:
    match said:
        case Said.BOOKED | Said.STANDING | Said.UNCHANGED:
            return min(counts) >= 1
        case Said.UNDONE | Said.FAILED | Said.IN_THE_WAY | Said.TOO_OLD:
            return max(counts) == 0
        case Said.PARTLY:
            return min(counts) == 0 or len(counts) > 1
        case Said.UNKNOWN | Said.OPEN:
            return True
