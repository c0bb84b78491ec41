"""The chat page as a test sees it: what is said in it, what it shows, and the room behind it."""

from dataclasses import dataclass

import aiohttp
from playwright.async_api import Locator, Page

from infra.workplace import Workplace
from tests.page_bot import Json, PageBot


@dataclass(frozen=True, slots=True)
class Room:
    """The page's other side: where it is, and the bot behind it."""

    url: str
    bot: PageBot
    workplace: Workplace

    async def ask(self, method: str, path: str, body: object = None) -> Json:
        """Ask the workplace what it holds, or set something in it."""
        async with (
            aiohttp.ClientSession(raise_for_status=True) as http,
            http.request(method, f"{self.url}/room{path}", json=body) as answer,
        ):
            found: Json = await answer.json()
            return found


async def say(page: Page, text: str) -> None:
    """Type a text and send it."""
    box = page.get_by_role("textbox", name="Message")
    await box.fill(text)
    await box.press("Enter")


def said(page: Page, text: str) -> Locator:
    """The messages in which a text stands."""
    return page.get_by_role("log", name="Conversation").get_by_role("article").filter(has_text=text)


async def fits(page: Page) -> None:
    """Nothing sticks out to the right, so that nobody has to scroll sideways."""
    wide = """() => [...document.querySelectorAll("body *:not(.unseen)")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 120))"""
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert await page.evaluate(wide) == []
