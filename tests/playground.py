"""Five stories in Microsoft 365 Agents Playground, a client that nobody here wrote: `python -m tests.playground`.

Installs the Playground into var/playground with npm the first time, drives it in Chromium through the workplace's
signing relay, and keeps a picture of each story in var/playground/pictures. It is no part of the checks, because the
Playground is not locked by this project.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, expect

from infra.dev.page import npm_command
from tests.bot_process import free_port
from tests.browser import chromium
from tests.story import PATIENCE, Stage, stage

FOLDER = Path(__file__).parents[1] / "var" / "playground"
PICTURES = FOLDER / "pictures"
PACKAGE = "@microsoft/m365agentsplayground@0.2.28"

STORIES: dict[str, tuple[tuple[str, str], ...]] = {
    "book and undo": (
        ("off tomorrow afternoon", "Shall I book this time off?"),
        ("*Book", "Booked."),
        ("*Undo", "Undone."),
    ),
    "two readings": (("off next friday", "Which one do you mean?"), ("*Book", "Booked.")),
    "change before the tap": (
        ("off on thursday", "Shall I book this time off?"),
        ("no, the morning", "8:30"),
        ("yes", "Booked."),
    ),
    "list and give back": (("when am I off?", "Your time off"), ("*Give back", "Given back.")),
    "no dead end": (("the printer is broken", "Try"), ("help", "This is what I can do")),
}


def install() -> Path:
    """Return the Playground's command, installed if it is not there yet."""
    command = FOLDER / "node_modules" / ".bin" / "agentsplayground"
    if not command.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        import subprocess  # noqa: PLC0415 - only the first time

        subprocess.run([*npm_command(), "install", "--no-audit", "--no-fund", PACKAGE], cwd=FOLDER, check=True)
    return command


@asynccontextmanager
async def playground(house: Stage, command: Path) -> AsyncIterator[str]:
    """Run the Playground against the workplace's relay, and return its address."""
    port = free_port()
    relay = f"{house.workplace.url}/relay/api/messages"
    with (FOLDER / "playground.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            "env", "BROWSER=none", str(command), "start", "-e", relay, "-c", "msteams", "-p", str(port),
            cwd=FOLDER, stdout=log, stderr=log,
        )  # fmt: skip
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()


async def opened(browser: Browser, address: str) -> Page:
    """Open the Playground's page as soon as it is served."""
    page = await (await browser.new_context(viewport={"width": 1280, "height": 900})).new_page()
    for _ in range(60):
        try:
            await page.goto(address)
        except Exception:  # noqa: BLE001 - the browser has many words for "not there yet"
            await asyncio.sleep(0.5)
        else:
            break
    await expect(_composer(page)).to_be_visible(timeout=PATIENCE)
    return page


async def play(page: Page, steps: tuple[tuple[str, str], ...]) -> None:
    """Type or press each step and wait for what it shows."""
    for said, answer in steps:
        if said.startswith("*"):
            await page.get_by_role("button", name=said[1:]).last.click()
        else:
            await _composer(page).click()
            await page.keyboard.type(said)
            await page.keyboard.press("Enter")
        await expect(page.get_by_text(answer).last).to_be_visible(timeout=PATIENCE)


def _composer(page: Page) -> Locator:
    return page.locator("[contenteditable=true]").first


async def main() -> int:
    """Play all stories; returns 1 when one did not go as told."""
    command = install()
    PICTURES.mkdir(exist_ok=True)
    async with stage() as house, playground(house, command) as address, chromium() as browser:
        page = await opened(browser, address)
        for number, (name, steps) in enumerate(STORIES.items(), 1):
            await play(page, steps)
            picture = PICTURES / f"{number}-{name.replace(' ', '-')}.png"
            await page.screenshot(path=str(picture))
            sys.stdout.write(f"ok  {name}  ({picture.relative_to(FOLDER.parents[1])})\n")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
