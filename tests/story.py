"""A story in the browser: a person at the chat page, the real bot behind it, and their plan beside it."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from infra.workplace import Options, Workplace
from infra.workplace.plan.occurrences import Occurrence
from tests.bot_process import running_bot
from tests.monday import NINE_ON_MONDAY

MODULES = Path(__file__).parents[1] / "infra" / "workplace" / "page" / "node_modules"
PATIENCE = 30_000
"""Milliseconds for what comes by itself: what a loaded machine may take, not what it should."""

Scheme = Literal["light", "dark"]
WIDE = (1280, 800)
PHONE = (390, 844)


@dataclass(frozen=True, slots=True)
class Stage:
    """A workplace with the bot in it, where it is nine o'clock on a Monday in Berlin."""

    workplace: Workplace

    @asynccontextmanager
    async def page(
        self, browser: Browser, person: str = "jana", size: tuple[int, int] = WIDE, scheme: Scheme = "light"
    ) -> AsyncIterator[Page]:
        """Open the chat page as somebody."""
        context = await browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce"
        )
        page = await context.new_page()
        await page.goto(f"{self.workplace.url}/#{person}")
        await expect(page.get_by_role("textbox", name="Message")).to_be_visible(timeout=PATIENCE)
        yield page
        await context.close()


@asynccontextmanager
async def stage(**settings: str) -> AsyncIterator[Stage]:
    """Set the stage: workplace and bot, each with its own store, gone afterwards; `settings` are the bot's."""
    if not MODULES.is_dir():
        pytest.skip("The page's packages are missing. `python3 dev.py test` installs them.")
    with tempfile.TemporaryDirectory() as folder, Workplace.running(options=Options(modules=MODULES)) as workplace:
        workplace.site.clock.move(NINE_ON_MONDAY)
        async with running_bot(workplace.settings(**settings), Path(folder)) as bot:
            workplace.connect(bot.url)
            yield Stage(workplace)


async def say(page: Page, text: str, answer: str) -> Locator:
    """Type something and return the newest bubble that shows the answer."""
    box = page.get_by_role("textbox", name="Message")
    await box.fill(text)
    await box.press("Enter")
    return await shown(page, answer)


async def press(page: Page, button: str, answer: str) -> Locator:
    """Tap the newest button whose name begins so."""
    await page.get_by_role("log").get_by_role("button", name=button).last.click()
    return await shown(page, answer)


async def shown(page: Page, text: str) -> Locator:
    """Wait until the chat shows a text, and return the newest message that does."""
    bubble = page.get_by_role("log", name="Conversation").get_by_role("article").filter(has_text=text).last
    await expect(bubble).to_be_visible(timeout=PATIENCE)
    return bubble


def time_off(page: Page, text: str) -> Locator:
    """Return the places of the work plan that show this text."""
    return page.get_by_role("table", name="Work plan").get_by_text(text)


async def standing(house: Stage, person: str, number: int) -> list[Occurrence]:
    """Return somebody's time off, as soon as their plan holds so many entries."""
    async with asyncio.timeout(PATIENCE / 1000):
        while True:
            found = house.workplace.time_off(person)
            if len(found) == number:
                return found
            await asyncio.sleep(0.05)
