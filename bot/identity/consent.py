"""The consent that Offhand needs, and the page on which an administrator gives it."""

from __future__ import annotations

from urllib.parse import urlencode

from bot.settings import Settings

CALENDARS = "https://graph.microsoft.com/Calendars.ReadWrite"
"""Write and read the caller's own work plan: the least that booking needs, and all that is asked for.

An administrator may add MailboxSettings.Read: the hours of people whose plan names none then come from their mailbox.
"""


def consent_link(settings: Settings, tenant: str) -> str:
    """Return the page for the administrator of that tenant. See Graph's page "Get access: admin consent"."""
    query = urlencode(
        {
            "client_id": settings.app_id,
            "scope": CALENDARS,
            "redirect_uri": settings.consent_redirect_url,
            "state": "offhand",
        }
    )
    return f"{settings.authority_url}/{tenant}/v2.0/adminconsent?{query}"
