"""Whole stories in a real browser, with the real bot, down to the plan; each leaves pictures to be looked at."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from infra.workplace.faults import Reset, Rule
from tests.browser import chromium
from tests.page_room import fits
from tests.story import PATIENCE, PHONE, press, say, shown, stage, standing, time_off

pytestmark = pytest.mark.browser

PICTURES = Path(tempfile.gettempdir()) / "offhand-stories"
OCCURRENCES = "*/occurrences"


async def picture(page: Page, name: str) -> None:
    """Take a picture of what is shown, once it stands still."""
    PICTURES.mkdir(exist_ok=True)
    await page.wait_for_timeout(300)
    await page.screenshot(path=str(PICTURES / f"{name}.png"))


async def test_an_afternoon_is_booked_undone_and_put_back() -> None:
    """The main job, and second thoughts about it, twice."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        offer = await say(page, "off tomorrow afternoon, dentist", "Shall I book this time off?")
        await expect(offer).to_contain_text("your hours on Tuesday")
        await expect(offer).to_contain_text("only you see this")
        await picture(page, "booking-1-offer")
        await press(page, "Book Tue 24 Nov", "Booked. Saved in your work plan. Not sent to HR or your manager.")
        await expect(time_off(page, "12:30–17:00")).to_have_count(1, timeout=PATIENCE)
        await picture(page, "booking-2-receipt")
        await press(page, "Undo", "Undone. It is no longer in your work plan.")
        assert await standing(house, "jana", 0) == []
        await press(page, "Put it back", "Put back. It is in your work plan again.")
        assert len(await standing(house, "jana", 1)) == 1


async def test_two_readings_are_two_buttons() -> None:
    """Next Friday is this week's for some and next week's for others: the person says which."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        question = await say(page, "off next Friday", "Which one do you mean?")
        await expect(question).to_contain_text("Friday 27 November")
        await expect(question).to_contain_text("Friday 4 December")
        await picture(page, "readings")
        await press(page, "Book Fri 27 Nov", "Booked.")
        assert [each.start.wall[:10] for each in house.workplace.time_off("jana")] == ["2026-11-27"]


async def test_a_booking_is_changed_by_a_sentence_and_by_the_form() -> None:
    """What is booked is moved, not booked twice."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        await say(page, "off tomorrow afternoon", "Shall I book this time off?")
        await press(page, "Book Tue 24 Nov", "Booked.")
        await say(page, "make it Thursday", "Shall I change your time off to this?")
        await press(page, "Change to Thu 26 Nov", "Changed.")
        assert [each.start.wall[:10] for each in house.workplace.time_off("jana")] == ["2026-11-26"]
        await press(page, "Change", "Change your request")
        await page.get_by_label("First day").last.fill("2026-11-27")
        await page.get_by_label("Last day").last.fill("2026-11-27")
        await picture(page, "change-form")
        await press(page, "Show me", "Shall I change your time off to this?")
        await press(page, "Change to Fri 27 Nov", "Changed.")
        await expect(page.get_by_role("cell", name="Friday 27 November, time off")).to_be_visible(timeout=PATIENCE)
        assert [each.start.wall[:10] for each in house.workplace.time_off("jana")] == ["2026-11-27"]


async def test_time_off_is_listed_and_given_back() -> None:
    """The list is the plan itself; a tap gives a stretch back, Undo puts it in again."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        await say(page, "off next week", "Shall I book this time off?")
        await press(page, "Book Mon 30 Nov", "Booked.")
        before = len(house.workplace.time_off("jana"))
        await say(page, "when am I off?", "Read from your work plan just now")
        await picture(page, "list")
        await press(page, "Give back Mon 30 Nov", "Given back. It is no longer in your work plan.")
        assert await standing(house, "jana", 0) == []
        await press(page, "Undo", "Put back. It is in your work plan again.")
        assert len(house.workplace.time_off("jana")) == before


async def test_the_request_waits_for_the_consent() -> None:
    """Nothing is booked without it, and nothing has to be said twice."""
    facts = "https://example.org/fact-sheet"
    async with stage(FACT_SHEET_URL=facts) as house, chromium() as browser, house.page(browser) as page:
        house.workplace.consent("jana", "revoked")
        told = await say(page, "off tomorrow afternoon", "has not allowed Offhand")
        await expect(told.get_by_role("link", name="Consent page for your administrator")).to_be_visible()
        await expect(told.get_by_role("link", name="Fact sheet")).to_have_attribute("href", facts)
        await expect(told.get_by_role("button", name="Sign in")).to_be_visible()
        await picture(page, "consent")
        assert await standing(house, "jana", 0) == []
        house.workplace.consent("jana", "given")
        await say(page, "thanks", "Shall I book this time off?")
        await press(page, "Book Tue 24 Nov", "Booked.")
        assert len(await standing(house, "jana", 1)) == 1


async def test_everything_by_typing_on_a_phone() -> None:
    """No button is needed, and nothing sticks out at 390 pixels."""
    async with stage() as house, chromium() as browser, house.page(browser, size=PHONE) as page:
        await say(page, "off from Tuesday to Thursday", "Shall I book this time off?")
        await fits(page)
        await picture(page, "phone-1-offer")
        await say(page, "yes", "Booked.")
        await expect(page.get_by_role("log").get_by_role("article").last).to_contain_text("Booked.")
        await shown(page, "This goes on below.")
        assert len(await standing(house, "jana", 3)) == 3
        await say(page, "I'm coming in on Wednesday after all", "Shall I take this entry out of your work plan?")
        await say(page, "yes", "Given back.")
        assert len(await standing(house, "jana", 2)) == 2
        await say(page, "when am I off?", "Read from your work plan just now")
        await fits(page)
        await picture(page, "phone-2-list")
        await say(page, "help", "This is what I can do")
        await fits(page)
        await picture(page, "phone-3-help")


async def test_warnings_in_the_dark() -> None:
    """What stands in the way is named on the card, readable in the dark as well."""
    async with stage() as house, chromium() as browser, house.page(browser, scheme="dark") as page:
        await say(page, "off tomorrow from 2 to 3", "Shall I book this time off?")
        await press(page, "Book Tue 24 Nov", "Booked.")
        await say(page, "off tomorrow afternoon", "Your work plan already holds time off then")
        await say(page, "off on 25 December", "You may not need time off for it.")
        await picture(page, "dark-warnings")
        await press(page, "Book Tue 24 Nov", "Booked.")
        assert len(await standing(house, "jana", 2)) == 2


async def test_a_lost_answer_books_once() -> None:
    """The plan has it, its answer is lost: it is found, told truthfully, and stands once."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        await say(page, "off tomorrow", "Shall I book this time off?")
        house.workplace.site.faults.put(Rule(Reset(commit="before"), method="POST", path=OCCURRENCES, nth=1))
        await press(page, "Book Tue 24 Nov", "Booked.")
        await picture(page, "lost-answer")
        assert len(await standing(house, "jana", 1)) == 1


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [("de-DE", "morgen Nachmittag frei"), ("ja-JP", "明日の午後休みます")],
)
async def test_the_main_job_in_another_language(locale: str, sentence: str) -> None:
    """Asked, answered and booked in the person's own language and way of writing dates."""
    async with stage() as house, chromium() as browser:
        house.workplace.site.people.change("jana", locale=locale)
        async with house.page(browser) as page:
            box = page.get_by_role("textbox", name="Message")
            await box.fill(sentence)
            await box.press("Enter")
            await shown(page, "12:30")
            await picture(page, f"{locale}-1-offer")
            await page.get_by_role("log").get_by_role("button", name="12:30").click()
            await expect(time_off(page, "12:30–17:00")).to_have_count(1, timeout=PATIENCE)
            await picture(page, f"{locale}-2-receipt")
            await expect(page.get_by_role("log")).not_to_contain_text("work plan")
            assert len(await standing(house, "jana", 1)) == 1


async def test_settings_are_kept() -> None:
    """Book at once, for those who want it: set on the card, used by the next sentence, with Undo."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        await say(page, "off on Thursday", "Shall I book this time off?")
        await say(page, "settings", "Read my hours again")
        await page.get_by_label("When I ask for time off").last.select_option("at_once")
        await picture(page, "settings")
        await press(page, "Save", "Saved.")
        await say(page, "off tomorrow afternoon", "Booked.")
        assert len(await standing(house, "jana", 1)) == 1
        await press(page, "Undo", "Undone.")
        assert await standing(house, "jana", 0) == []


async def test_a_traveller_says_whose_clock_is_meant() -> None:
    """Booked in Berlin, asked again in New York: the card says which, and a tap changes it."""
    async with stage() as house, chromium() as browser, house.page(browser) as page:
        await say(page, "off tomorrow afternoon", "Shall I book this time off?")
        await press(page, "Book Tue 24 Nov", "Booked.")
        house.workplace.site.people.change("jana", zone="America/New_York")
        await say(page, "off on Thursday from 2pm to 4pm", "these are New York times, not Berlin times")
        await picture(page, "travel")
        await press(page, "Use Berlin time", "these are Berlin times, not New York times")
        await press(page, "Book Thu 26 Nov", "Booked.")
        starts = [each.start.in_zone("Europe/Berlin").wall[:16] for each in await standing(house, "jana", 2)]
        assert "2026-11-26T14:00" in starts
