"""Marked words and tokens are driven through everything that can go wrong, and turn up nowhere.

What the rest of the suite leaves behind is searched at its end (`tests.canary`); this is the story made for it.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from infra.workplace import Workplace
from infra.workplace.faults import Answer, Garble, Reset, Rule
from tests.bot_process import BotProcess, running_bot
from tests.canary import Marks
from tests.monday import NINE_ON_MONDAY, OCCURRENCES
from tests.test_whole import presses, says, shown

MARK = "canaryword"
REASON = f"off tomorrow afternoon, {MARK} with doctor {MARK}"
SUBJECT = f"Away {MARK}"


@pytest.fixture
def workplace() -> Iterator[Workplace]:
    with Workplace.running() as running:
        running.site.clock.move(NINE_ON_MONDAY)
        yield running


@pytest_asyncio.fixture
async def bot(workplace: Workplace, tmp_path: Path) -> AsyncIterator[BotProcess]:
    async with running_bot(workplace.settings(LOG_LEVEL="DEBUG", DEFAULT_SUBJECT=SUBJECT), tmp_path) as running:
        workplace.connect(running.url)
        yield running


async def test_marked_words_and_tokens_turn_up_nowhere(workplace: Workplace, bot: BotProcess, tmp_path: Path) -> None:
    """Booked, refused, broken off, garbled, unauthorised, misshapen: of all of it the log tells codes and ids."""
    offer = await says(workplace, REASON, "Shall I book this time off?")
    assert MARK in shown(offer)
    workplace.site.faults.put(Rule(Answer(429, retry_after="1"), method="POST", path=f"{OCCURRENCES}*", times=1))
    await presses(workplace, offer, "book", "Booked.")
    [booked] = workplace.time_off("jana")
    assert booked.details is not None
    assert booked.details.subject == SUBJECT
    for fault in (Garble("html"), Answer(403), Answer(500), Reset()):
        workplace.site.faults.put(Rule(fault, path="/v1.0/*"))
        await workplace.say("jana", f"what have I booked this week, {MARK}?")
        await workplace.say("marcus", REASON)
    workplace.site.faults.put()
    refusals = await refused(bot.url, workplace)

    await bot.stop()

    assert len(refusals) == 6
    assert all(status in range(400, 416) and body == b"" for status, body in refusals)
    log = bot.log.read_bytes()
    assert b'"refused"' in log
    assert MARK.encode() not in log
    marks = Marks(words={MARK})
    marks.gather(workplace)
    assert marks.words > {MARK}
    assert len(marks.secrets) > 5
    assert marks.found(tmp_path) == []


async def refused(url: str, workplace: Workplace) -> list[tuple[int, bytes]]:
    """Knock with marked tokens, bodies and headers, and return the answers, whole."""
    site = workplace.site
    good = site.delivery.token(site.service_url)
    foreign = site.mint.app_token(f"api://{MARK}")
    activity = {"type": "message", "text": MARK, "serviceUrl": site.service_url, "channelId": MARK}
    tries = (
        (None, json.dumps(activity)),
        (foreign, json.dumps(activity)),
        (f"{good}{MARK}", json.dumps(activity)),
        (good, json.dumps(activity)),
        (good, f'{{"text": "{MARK}'),
        (good, json.dumps({"text": MARK, "padding": MARK * 40_000})),
    )
    answers = []
    async with aiohttp.ClientSession() as client:
        for token, body in tries:
            headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
            async with client.post(url, data=body, headers=headers) as answer:
                answers.append((answer.status, await answer.read()))
    return answers


@pytest.mark.parametrize(
    ("name", "content", "finding"),
    [
        ("bot.log", f'{{"event": "x", "text": "{REASON}"}}', "canaryword"),
        ("bot.log", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmVk", "a token"),
        ("door.refusal", "Hello, Jana Hoffmann!", "Jana"),
        ("offhand.sqlite3", "SQLite format 3\0 s3cr3t-of-the-app", "s3cr3t"),
    ],
)
def test_the_canary_sings(tmp_path: Path, name: str, content: str, finding: str) -> None:
    """Planted marks are found: a search that finds nothing must be able to find something."""
    marks = Marks({"s3cr3t-of-the-app"}, {"Jana Hoffmann"}, {REASON})
    (tmp_path / name).write_text(content)

    [found] = marks.found(tmp_path)

    assert finding in found
    (tmp_path / name).unlink()
