"""Makes the pictures of the pages: `python -m tests.pictures`, with the real bot in a real browser."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.browser import chromium
from tests.story import press, say, stage

DOCS = Path(__file__).parents[1] / "docs"


async def main() -> None:
    """Book an afternoon and take its picture."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        await say(page, "off tomorrow afternoon", "Shall I book this time off?")
        await press(page, "Book Tue 24 Nov", "Booked. Saved in your work plan.")
        await page.wait_for_timeout(500)
        await page.screenshot(path=str(DOCS / "booked.png"))


if __name__ == "__main__":
    asyncio.run(main())
