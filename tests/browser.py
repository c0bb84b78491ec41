"""A real browser for tests: finds Chromium, or skips with a sentence where there is none."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Playwright, async_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")

# Nothing but the page under test is to be asked for: no update, no account, no trial of another protocol.
# A container's root has no sandbox to offer, and no graphics card.
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Start a Chromium and end it: the system's own, else playwright's. Without either the test is skipped."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=_found(playwright), args=_FLAGS)
        try:
            yield browser
        finally:
            await browser.close()


def _found(playwright: Playwright) -> str:
    own = playwright.chromium.executable_path
    path = next(filter(None, map(shutil.which, _NAMES)), own if Path(own).exists() else None)
    if path is None:
        pytest.skip(
            "There is no Chromium to drive. `python3 dev.py test` installs one where it may (apt install chromium)."
        )
    return path
