"""The chat page in a real browser: what is typed, pressed, changed and deleted, and what the page shows of it."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from infra.workplace import Options, Workplace
from tests.browser import chromium
from tests.page_bot import Json, TimeOff, card, page_bot
from tests.page_room import Room, fits, said, say

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

PAGE = Path(__file__).parents[1] / "infra" / "workplace" / "page"
MODULES = PAGE / "node_modules"
CONTRAST = (Path(__file__).parent / "page_contrast.js").read_text()
PROPOSAL = card("Off tomorrow afternoon?", "Book Tuesday=book", "Cancel=cancel")
AFTERNOON = TimeOff("2026-11-24T13:00:00", "2026-11-24T17:00:00")
RECEIPT = card("Booked: Tuesday 24 November, 13:00 to 17:00", "Undo=undo")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house() -> AsyncIterator[tuple[Room, str]]:
    if not MODULES.is_dir():
        pytest.skip(
            "The page's packages are missing. `python3 dev.py test` installs them (npm ci in infra/workplace/page)."
        )
    async with page_bot() as (bot, endpoint):
        with Workplace.running(options=Options(modules=MODULES)) as workplace:
            bot.settings = workplace.settings()
            yield Room(workplace.url, bot, workplace), endpoint


@pytest_asyncio.fixture(loop_scope="module")
async def room(house: tuple[Room, str]) -> Room:
    room, endpoint = house
    room.workplace.connect(endpoint)
    room.bot.forget()
    await room.ask("POST", "/reset", {})
    await room.ask("POST", "/clock", {"now": "2026-11-23T08:00:00Z"})
    return room


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, room: Room) -> AsyncIterator[Page]:
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page = await context.new_page()
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    await page.goto(f"{room.url}/#jana")
    await expect(page.get_by_role("combobox", name="Speaking")).to_have_value("jana")
    yield page
    await context.close()
    assert not broken


async def test_a_press_replaces_the_card_in_its_place_and_keeps_the_focus_there(room: Room, page: Page) -> None:
    room.bot.answers["off tomorrow afternoon"] = PROPOSAL
    room.bot.answers["thanks"] = "You are welcome."
    room.bot.cards["book"] = RECEIPT
    await say(page, "off tomorrow afternoon")
    await expect(said(page, "Off tomorrow afternoon?")).to_be_visible()
    await say(page, "thanks")
    await expect(said(page, "You are welcome.")).to_be_visible()
    await page.get_by_role("button", name="Book Tuesday").press("Enter")
    await expect(said(page, "Booked: Tuesday 24 November")).to_be_visible()
    await expect(said(page, "Off tomorrow afternoon?")).to_have_count(0)
    await expect(page.get_by_role("article").nth(1)).to_contain_text("Booked: Tuesday 24 November")
    await expect(page.get_by_role("article").nth(3)).to_contain_text("You are welcome.")
    assert await page.evaluate("document.activeElement.closest('article').textContent.includes('Booked')")
    assert room.bot.presses == [
        {"type": "Action.Execute", "title": "Book Tuesday", "verb": "book", "data": {"rid": "r1"}}
    ]


async def test_two_quick_clicks_are_two_presses_as_in_teams(room: Room, page: Page) -> None:
    room.bot.answers["off"] = PROPOSAL
    room.bot.cards["book"] = PROPOSAL
    await say(page, "off")
    await page.get_by_role("button", name="Book Tuesday").dblclick()
    await expect(page.locator("article.busy")).to_have_count(0)
    assert [press["verb"] for press in room.bot.presses] == ["book", "book"]


async def test_inputs_travel_with_the_press(room: Room, page: Page) -> None:
    choices = [{"title": "Whole day", "value": "day"}, {"title": "Afternoon", "value": "pm"}]
    inputs: list[Json] = [
        {"type": "Input.Date", "id": "day", "label": "Day"},
        {"type": "Input.Time", "id": "from", "label": "From"},
        {"type": "Input.Text", "id": "subject", "label": "Subject"},
        {"type": "Input.ChoiceSet", "id": "part", "label": "Part", "choices": choices},
        {"type": "Input.Toggle", "id": "shown", "title": "Show it", "valueOn": "yes", "valueOff": "no"},
    ]
    room.bot.answers["form"] = card("When?", "Show=show", inputs=inputs)
    room.bot.cards["show"] = card("Seen.")
    await say(page, "form")
    await page.get_by_label("Day", exact=True).fill("2026-11-24")
    await page.get_by_label("From", exact=True).fill("13:00")
    await page.get_by_label("Subject").fill("<b>dentist</b>")
    await page.get_by_label("Part").select_option(label="Afternoon")
    await page.get_by_label("Show it").check()
    await page.get_by_role("button", name="Show", exact=True).click()
    await expect(said(page, "Seen.")).to_be_visible()
    filled = {"day": "2026-11-24", "from": "13:00", "subject": "<b>dentist</b>", "part": "pm", "shown": "yes"}
    assert room.bot.presses[0]["data"] == {"rid": "r1"} | filled


async def test_what_was_written_is_text_and_never_html(room: Room, page: Page) -> None:
    nasty = "<img src=x onerror=alert(1)><b>bold</b>"
    room.bot.answers[nasty] = card(f"{nasty} **strong** [bad](javascript:alert(2)) [good](https://example.org/)")
    await say(page, nasty)
    answer = page.locator("article.bot")
    await expect(answer.locator("strong")).to_have_text("strong")
    await expect(page.locator("article.person .text")).to_have_text(nasty)
    assert await page.locator("article :is(img, b)").count() == 0
    assert nasty in await answer.inner_text()
    assert await answer.locator("a").evaluate_all("links => links.map(({href}) => href)") == ["https://example.org/"]


async def test_an_own_message_is_changed_and_deleted(room: Room, page: Page) -> None:
    await say(page, "off tomorow")
    await expect(said(page, "off tomorow")).to_be_visible()
    await page.get_by_role("textbox", name="Message").press("ArrowUp")
    await say(page, "off tomorrow")
    await expect(said(page, "off tomorrow")).to_contain_text("edited")
    await said(page, "off tomorrow").hover()
    await page.get_by_role("button", name="Delete").click()
    await expect(page.get_by_role("article")).to_have_count(0)
    assert [activity["type"] for activity in room.bot.heard] == ["message", "messageUpdate", "messageDelete"]


async def test_the_plan_changes_before_your_eyes_and_says_so(room: Room, page: Page) -> None:
    room.bot.answers["book it"] = AFTERNOON
    table = page.get_by_role("table", name="Work plan")
    await expect(table.get_by_role("row", name="Tue 24 Nov")).to_contain_text("08:30 to 12:00")
    off = table.get_by_role("cell", name="Tuesday 24 November, time off 13:00 to 17:00")
    await expect(off).to_have_count(0)
    await say(page, "book it")
    await expect(off).to_be_visible()
    await expect(page.locator("#plan-said")).to_have_text("Added: Tuesday 24 November, time off 13:00 to 17:00.")


async def test_time_off_beyond_the_weeks_shown_is_named_and_leads_there(room: Room, page: Page) -> None:
    room.bot.answers["book it"] = TimeOff("2027-01-04T00:00:00", "2027-01-04T23:59:59")
    await say(page, "book it")
    await page.get_by_role("button", name="Further ahead: Monday 4 January").click()
    await expect(page.get_by_role("cell", name="Monday 4 January, time off all day")).to_be_visible()
    await page.get_by_role("button", name="Today").click()
    await expect(page.get_by_role("row", name="Mon 23 Nov")).to_have_attribute("aria-current", "date")


async def test_without_consent_there_is_a_button_that_opens_the_sign_in(room: Room, page: Page) -> None:
    room.bot.answers["book it"] = AFTERNOON
    await room.ask("POST", "/consent", {"person": "jana", "consent": "absent"})
    await say(page, "book it")
    await expect(said(page, "Sign in to book.")).to_be_visible()
    async with page.context.expect_page() as opened:
        await page.get_by_role("button", name="Sign in").click()
    assert (await opened.value).url == f"{room.url}/connector/sign-in"


async def test_another_person_speaks_with_a_chat_a_clock_and_a_plan_of_their_own(room: Room, page: Page) -> None:
    await say(page, "only mine")
    await expect(said(page, "only mine")).to_be_visible()
    await expect(page.get_by_label("Time", exact=True)).to_have_value("2026-11-23T09:00")
    await page.get_by_role("combobox", name="Speaking").select_option(label="Marcus Reed")
    await expect(page.get_by_role("article")).to_have_count(0)
    await expect(page.get_by_label("Time", exact=True)).to_have_value("2026-11-23T03:00")
    await expect(page.get_by_role("row", name="Tue 24 Nov")).to_contain_text("09:00 to 15:00, remote")


async def test_the_clock_can_be_moved_and_set_right_again(room: Room, page: Page) -> None:
    clock = page.get_by_label("Time", exact=True)
    await clock.fill("2026-12-24T18:30")
    await clock.press("Enter")
    await expect(page.get_by_role("row", name="Thu 24 Dec")).to_have_attribute("aria-current", "date")
    assert (await room.ask("GET", ""))["clock"]["now"].startswith("2026-12-24T17:30")
    await page.get_by_role("button", name="Now", exact=True).click()
    await expect(page.get_by_role("row", name="Thu 24 Dec")).to_have_count(0)
    assert not (await room.ask("GET", ""))["clock"]["moved"]


async def test_the_drawer_fills_the_box_and_sets_consent_and_faults(room: Room, page: Page) -> None:
    await page.get_by_role("button", name="Try", exact=True).click()
    drawer = page.get_by_role("complementary", name="Try")
    await drawer.get_by_role("button", name="off tomorrow afternoon").click()
    await expect(page.get_by_role("textbox", name="Message")).to_have_value("off tomorrow afternoon")
    await expect(page.get_by_role("article")).to_have_count(0)
    await drawer.get_by_label("Jana Hoffmann").select_option("revoked")
    for name in ("Lost answer, once", "503, always"):
        await drawer.get_by_label(name).check()
    await expect(drawer.get_by_label("503, always")).to_be_checked()
    seen = await room.ask("GET", "")
    assert seen["people"][0]["consent"] == "revoked"
    assert [(rule["status"], rule["commit"]) for rule in seen["faults"]] == [(504, "before"), (503, "never")]


async def test_a_bot_that_is_gone_is_said_so_in_the_chat(room: Room, page: Page) -> None:
    room.workplace.connect("http://127.0.0.1:9/api/messages")
    await say(page, "off tomorrow")
    await expect(page.get_by_role("log")).to_contain_text(
        "The bot does not answer just now. The work plan shows what is booked."
    )


async def test_a_workplace_that_was_restarted_is_found_again(browser: Browser) -> None:
    page = await browser.new_page()
    with Workplace.running(options=Options(modules=MODULES)) as before:
        await page.goto(before.url)
        await say(page, "hello")
        await expect(page.get_by_role("article")).to_have_count(1)
    lost = page.get_by_text("The line to the workplace is lost; trying again.")
    await expect(lost).to_be_visible()
    await say(page, "kept words")
    await expect(page.get_by_text("The workplace cannot be reached.")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Message")).to_have_value("kept words")
    with Workplace.running(options=Options(modules=MODULES, port=int(before.url.rpartition(":")[2]))):
        await expect(lost).to_be_hidden(timeout=15_000)
        await expect(page.get_by_role("article")).to_have_count(0)  # the new workplace knows nothing of the old chat
    await page.close()


async def test_a_wall_clock_becomes_a_moment_also_where_it_jumps(page: Page) -> None:
    cases = {
        ("2026-07-01T09:00", "America/New_York"): "2026-07-01T13:00:00.000Z",
        ("2026-10-25T02:30", "Europe/Berlin"): "2026-10-25T00:30:00.000Z",  # comes twice: the first
        ("2026-03-29T02:30", "Europe/Berlin"): "2026-03-29T01:30:00.000Z",  # is left out: the later
    }
    script = (
        "async ([text, zone]) => new Date((await import('/page/room/moment.js')).instant(text, zone)).toISOString()"
    )
    assert {case: await page.evaluate(script, list(case)) for case in cases} == cases


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_text_can_be_read(room: Room, page: Page, scheme: Literal["light", "dark"]) -> None:
    room.bot.answers |= {"off": PROPOSAL, "book it": AFTERNOON}
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await page.get_by_label("Time", exact=True).fill("2026-11-27T10:00")  # a Friday, so that days of this week are past
    await expect(page.get_by_role("row", name="Fri 27 Nov")).to_have_attribute("aria-current", "date")
    await say(page, "book it")
    await expect(page.get_by_role("cell", name="Tuesday 24 November, time off 13:00 to 17:00")).to_be_visible()
    await say(page, "off")
    await expect(said(page, "Off tomorrow afternoon?")).to_be_visible()
    await page.get_by_role("button", name="Try", exact=True).click()
    found = await page.evaluate(CONTRAST)
    assert found["measured"] > 100
    assert found["weak"] == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
async def test_no_width_needs_sideways_scrolling(room: Room, page: Page, width: int) -> None:
    actions = [f"A rather long title, number {number}=verb" for number in range(6)]
    room.bot.answers["much"] = card("A-word-without-any-break-in-it-" * 8, *actions)
    await page.set_viewport_size({"width": width, "height": 640})
    await say(page, "much")
    await expect(page.get_by_role("button", name="number 5")).to_be_visible()
    await fits(page)
    if width < 820:
        await page.get_by_role("button", name="Work plan").click()
        await expect(page.get_by_role("log")).to_be_hidden()
    await expect(page.get_by_role("table", name="Work plan")).to_be_visible()
    await fits(page)


async def test_every_control_has_a_name(page: Page) -> None:
    await page.get_by_role("button", name="Try", exact=True).click()
    nameless = """controls => controls
        .filter((one) => one.checkVisibility())
        .filter((one) => !(one.ariaLabel || one.labels?.[0]?.textContent || one.textContent).trim())
        .map((one) => one.outerHTML)"""
    assert await page.locator("button, input, textarea, select").evaluate_all(nameless) == []
