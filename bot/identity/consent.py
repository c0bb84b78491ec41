"""The consent that Offhand needs, and the page on which an administrator gives it."""

from __future__ import annotations

from urllib.parse import urlencode

from bot.settings import Settings

CALENDARS = "https://graph.microsoft.com/Calendars.ReadWrite"
"""Write and read the caller's own work plan: the least that booking needs."""

MAILBOX = "https://graph.microsoft.com/MailboxSettings.Read"
"""Read the caller's zone and hours where the plan has none. Asked of the administrator in one go, never needed."""


def consent_link(settings: Settings, tenant: str) -> str:
    """Return the page for the administrator of that tenant. See Graph's page "Get access: admin consent"."""
    query = urlencode(
        {
            "client_id": settings.app_id,
            "scope": f"{CALENDARS} {MAILBOX}",
            "redirect_uri": settings.consent_redirect_url,
            "state": "offhand",
        }
    )
    return f"{settings.authority_url}/{tenant}/v2.0/adminconsent?{query}"
