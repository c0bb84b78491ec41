"""The event loop that turns everything: libuv's, by uvloop; asyncio's own on Windows, for which there is no uvloop."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from asyncio import new_event_loop
else:
    from uvloop import new_event_loop

__all__ = ["new_event_loop"]
