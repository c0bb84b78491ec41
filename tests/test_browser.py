"""The main job as a person does it: in a real browser, with the real bot, down to the plan."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.browser import chromium
from tests.story import PATIENCE, press, say, stage, time_off

pytestmark = pytest.mark.browser


async def test_an_afternoon_booked_and_undone_in_the_browser() -> None:
    """Type, tap Book, see it stand in the plan; tap Undo, see it go."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        await say(page, "off tomorrow afternoon", "Shall I book this time off?")
        await expect(time_off(page, "Time off").first).to_be_visible()
        await expect(time_off(page, "12:30–17:00")).to_have_count(0)

        await press(page, "Book Tue 24 Nov", "Booked. Saved in your work plan.")

        await expect(time_off(page, "12:30–17:00")).to_have_count(1, timeout=PATIENCE)
        assert len(house.workplace.time_off("jana")) == 1

        await press(page, "Undo", "Undone. It is no longer in your work plan.")

        await expect(time_off(page, "12:30–17:00")).to_have_count(0, timeout=PATIENCE)
        assert house.workplace.time_off("jana") == []
