"""`python -m bot.settings` prints the page of settings that stands in docs."""

from __future__ import annotations

import sys

from bot.settings.page import settings_page

sys.stdout.write(settings_page())
