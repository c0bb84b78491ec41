"""Write the golden cards anew: `python -m tests.cards`. Read the difference before it is committed."""

from __future__ import annotations

import json
from pathlib import Path

from bot.teams.cards import render
from tests.cards.messages import MESSAGES


def main() -> None:
    """Render every message into its file."""
    for name, message in MESSAGES.items():
        text = json.dumps(render(message), indent=2, ensure_ascii=False)
        (Path(__file__).parent / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
