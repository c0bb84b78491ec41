"""What is wrong with a package, in one line, with the page that helps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

TEAMS = "https://learn.microsoft.com/microsoftteams/platform"


class Page(Enum):
    """Where a fault is explained."""

    MANIFEST = "https://learn.microsoft.com/microsoft-365/extensibility/schema/"
    PACKAGE = f"{TEAMS}/concepts/build-and-test/apps-package"
    LOCALISATION = f"{TEAMS}/concepts/build-and-test/apps-localization"
    STORE = f"{TEAMS}/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines"
    SIGN_ON = f"{TEAMS}/bots/how-to/authentication/bot-sso-manifest"
    COMMANDS = f"{TEAMS}/bots/how-to/create-a-bot-commands-menu"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that keeps a package from being taken."""

    wrong: str
    page: Page

    def __str__(self) -> str:
        """Return the one line that is printed."""
        return f"{self.wrong} See {self.page.value}"
