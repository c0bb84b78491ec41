"""What an administrator will be asked to approve, in words that they can hold against the pages of the admin centre."""

from __future__ import annotations

from infra.package.details import Details
from infra.package.parts import Parts

PERMISSIONS = (
    ("Calendars.ReadWrite", "to read and write time off in the work plan of the person who asks; Graph knows no less"),
    ("openid, profile", "to know who signed in"),
)


def approval(details: Details, parts: Parts, tenant: str) -> str:
    """Return the text that is printed once the package is made."""
    languages = ", ".join((parts.default_language, *parts.languages))
    reasons = "\n".join(f"     {name:22}{reason}" for name, reason in PERMISSIONS)
    link = (
        f"https://login.microsoftonline.com/{tenant}/v2.0/adminconsent?client_id={details.app_id}"
        "&scope=https://graph.microsoft.com/Calendars.ReadWrite"
        "&redirect_uri=https://token.botframework.com/.auth/web/redirect"
    )
    return f"""An administrator will be asked to approve:

  1. The app in the organisation's catalogue (Teams admin centre > Teams apps > Manage apps > Upload new app)
     name                  {parts.manifest["name"]["short"]} {details.version}, by {details.developer}
     id                    {details.teams_app_id}
     where                 personal chats only; no teams, no channels, no meetings, no files, no calls
     languages             {languages}
     domains               {", ".join(parts.manifest["validDomains"])}
     resource-specific     none: it reads no chat, team or channel of others

  2. Delegated permissions of the app registration {details.app_id}, once for everybody
{reasons}
     The bot has no permission of its own: it can do nothing that the person who writes to it could not do.
     {link}

  3. Whom it is offered to (Teams admin centre > Manage apps > Offhand > Users and groups): begin with a pilot group.

These pages must open for everybody, without signing in; the bot itself does not serve them:
     website               {details.website}
     privacy               {details.privacy}
     terms of use          {details.terms}
"""
