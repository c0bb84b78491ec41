"""The whole of it: the workplace, the bot as a process of its own, and what a person sees and their plan holds."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from infra.workplace import Workplace
from infra.workplace.chat.transcripts import Message
from infra.workplace.faults import Answer, Reset, Rule
from tests.bot_process import BotProcess, running_bot
from tests.monday import NINE_ON_MONDAY, OCCURRENCES

PATIENCE = 30.0
"""Seconds for what comes by itself: what a loaded machine may take, not what it should."""


@pytest.fixture
def workplace() -> Iterator[Workplace]:
    """Run a workplace in which it is nine o'clock on a Monday in Berlin."""
    with Workplace.running() as running:
        running.site.clock.move(NINE_ON_MONDAY)
        yield running


@pytest_asyncio.fixture
async def bot(workplace: Workplace, tmp_path: Path) -> AsyncIterator[BotProcess]:
    """Run the bot against the workplace."""
    async with running_bot(workplace.settings(), tmp_path) as running:
        workplace.connect(running.url)
        yield running


def newest(workplace: Workplace, person: str = "jana") -> Message:
    """Return the last thing that the bot said."""
    return [each for each in workplace.transcript(person) if each.author == "bot"][-1]


def shown(message: Message) -> str:
    """Return all that can be read on a message, without what only keeps its lines together."""
    written = (message.text or "") + json.dumps(message.card or {}, ensure_ascii=False)
    return written.replace("\N{WORD JOINER}", "")


async def seen(workplace: Workplace, shows: Callable[[Message], bool], person: str = "jana") -> Message:
    """Return the newest thing that the bot said of which this is true, as soon as there is one."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for message in reversed(workplace.transcript(person)):
                if message.author == "bot" and shows(message):
                    return message
            await asyncio.sleep(0.05)


async def says(workplace: Workplace, text: str, answer: str, person: str = "jana") -> Message:
    """Say something, and return the answer that shows what is expected."""
    await workplace.say(person, text)
    return await seen(workplace, lambda each: answer in shown(each), person)


async def presses(workplace: Workplace, message: Message, button: str, answer: str, person: str = "jana") -> Message:
    """Press a button, and return the card as it is when it shows what is expected."""
    await workplace.press(person, message, button)
    return await seen(workplace, lambda each: answer in shown(each), person)


def writes(workplace: Workplace) -> list[str]:
    """Return the requests that were to change a plan."""
    return [
        f"{each.method} {each.path}"
        for each in workplace.site.log.entries()
        if "occurrences" in each.path and each.method in {"POST", "PUT", "DELETE"}
    ]


@pytest.mark.usefixtures("bot")
async def test_an_afternoon_is_booked_and_undone(workplace: Workplace) -> None:
    """From the sentence to the plan and back, by taps, with the caller's own hours and a silent sign-in."""
    offer = await says(workplace, "off tomorrow afternoon", "Tuesday 24 November, 12:30–17:00")
    assert workplace.time_off("jana") == []

    receipt = await presses(workplace, offer, "book", "Booked. Saved in your work plan.")

    [occurrence] = workplace.time_off("jana")
    assert occurrence.details is not None
    assert occurrence.details.subject == "Time off"
    assert (occurrence.start.wall, occurrence.start.zone) == (
        "2026-11-24T12:30:00.0000000",
        "W. Europe Standard Time",
    )
    await presses(workplace, receipt, "undo", "Undone. It is no longer in your work plan.")
    assert workplace.time_off("jana") == []


@pytest.mark.usefixtures("bot")
async def test_words_do_what_buttons_do(workplace: Workplace) -> None:
    """Everything can be done by typing."""
    await says(workplace, "off tomorrow", "Shall I book this time off?")
    await says(workplace, "yes", "Booked.")
    assert len(workplace.time_off("jana")) == 1
    await says(workplace, "undo", "Undone.")
    assert workplace.time_off("jana") == []


@pytest.mark.usefixtures("bot")
async def test_a_second_tap_and_a_redelivery_book_nothing_more(workplace: Workplace) -> None:
    """One card is one booking, however often it is pressed."""
    offer = await says(workplace, "off tomorrow", "Shall I book this time off?")
    await presses(workplace, offer, "book", "Booked.")
    answer = await workplace.press("jana", offer, "book")
    assert answer.status == 200
    assert len(workplace.time_off("jana")) == 1
    assert len([each for each in writes(workplace) if each.startswith("POST")]) == 1


@pytest.mark.usefixtures("bot")
async def test_another_persons_card_is_nobodys(workplace: Workplace) -> None:
    """A card pressed by somebody else shows nothing of what is on it, and writes nothing."""
    offer = await says(workplace, "off tomorrow", "Shall I book this time off?")
    verb = {
        "type": "Action.Execute",
        "verb": "book",
        "data": {"about": json.dumps(offer.card).split('"about": "')[1][:22]},
    }
    theirs = workplace.transcript("marcus")
    assert theirs == []
    await says(workplace, "hello", "Hello!", person="marcus")
    pressed = newest(workplace, "marcus")
    forged = Message(pressed.id, "bot", pressed.at, card={"actions": [verb]})
    answer = await workplace.press("marcus", forged, "book")
    assert answer.status == 200
    assert "no longer in use" in json.dumps(answer.body, ensure_ascii=False)
    assert writes(workplace) == []


@pytest.mark.usefixtures("bot")
async def test_without_consent_the_request_waits_and_is_finished(workplace: Workplace) -> None:
    """The request is kept while the consent is missing; when it comes, the card comes by itself."""
    workplace.consent("jana", "revoked")
    await workplace.say("jana", "off tomorrow afternoon")
    await seen(workplace, lambda each: each.sign_in is not None)
    assert any("Consent page for your administrator" in shown(each) for each in workplace.transcript("jana"))
    assert writes(workplace) == []
    workplace.consent("jana", "given")
    await workplace.say("jana", "thanks")
    await seen(workplace, lambda each: "Shall I book this time off?" in shown(each))


@pytest.mark.usefixtures("bot")
async def test_when_graph_is_down_nothing_is_lost(workplace: Workplace) -> None:
    """The person is told that nothing was sent, and it is booked when Graph is back."""
    offer = await says(workplace, "off tomorrow", "Shall I book this time off?")
    workplace.site.faults.put(Rule(Answer(503, retry_after="1"), path="/v1.0/*", times=2))
    await presses(workplace, offer, "book", "Booked.")
    assert len(workplace.time_off("jana")) == 1


@pytest.mark.usefixtures("bot")
async def test_a_lost_answer_is_not_sent_again(workplace: Workplace) -> None:
    """When the plan has it but its answer is lost, it is found there; one occurrence, and a truthful card."""
    offer = await says(workplace, "off tomorrow", "Shall I book this time off?")
    workplace.site.faults.put(Rule(Reset(commit="before"), method="POST", path=OCCURRENCES, nth=1))
    await presses(workplace, offer, "book", "Booked. Saved in your work plan.")
    assert len(workplace.time_off("jana")) == 1
    assert len([each for each in writes(workplace) if each.startswith("POST")]) == 1


async def test_a_restart_keeps_the_card_and_its_undo(workplace: Workplace, tmp_path: Path) -> None:
    """What was offered before a power cut can be booked after it, and undone after the next."""
    async with running_bot(workplace.settings(), tmp_path) as first:
        workplace.connect(first.url)
        offer = await says(workplace, "off tomorrow", "Shall I book this time off?")
        await first.kill()
    async with running_bot(workplace.settings(), tmp_path) as second:
        workplace.connect(second.url)
        receipt = await presses(workplace, offer, "book", "Booked.")
        await second.kill()
    async with running_bot(workplace.settings(), tmp_path) as third:
        workplace.connect(third.url)
        await presses(workplace, receipt, "undo", "Undone.")
        assert await third.stop() == 0
    assert workplace.time_off("jana") == []


@pytest.mark.usefixtures("bot")
async def test_a_group_is_asked_to_write_in_private(workplace: Workplace) -> None:
    """In a group nothing is understood, and nothing is written."""
    await says(workplace, "hello", "Hello!")
    own = next(each for each in workplace.site.log.entries() if each.path.endswith("/activities"))
    assert own.status in {200, 201}
    activity = workplace.site.activities.message(workplace.person("jana"), "off tomorrow")
    conversation = activity["conversation"] | {"conversationType": "groupChat", "isGroup": True}
    answer = await workplace.deliver(activity | {"conversation": conversation})
    assert answer.status < 300
    assert "personal chat" in shown(newest(workplace))
    assert writes(workplace) == []
