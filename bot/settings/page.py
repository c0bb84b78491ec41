"""The page of settings, made from their own table."""

from __future__ import annotations

from bot.settings.table import TABLE, Setting


def settings_page() -> str:
    """Write all settings as a page in Markdown."""
    rows = "\n".join(_row(each) for each in TABLE)
    return f"""# Settings

Environment variables; an empty value counts as none. This page is what `python -m bot.settings` prints.

| setting | default | meaning |
|---|---|---|
{rows}
"""


def _row(setting: Setting) -> str:
    default = "**needed**" if setting.needed else f"`{setting.default}`" if setting.default else ""
    return f"| `{setting.name}` | {default} | {setting.meaning.replace('|', '&#124;')} |"
