"""The caller's own work plan in Microsoft Graph: view, create, replace, delete, hours. A thin client over aiohttp."""

from bot.workplan.answers import outcome_of
from bot.workplan.errors import (
    Conflict,
    Forbidden,
    MailboxMissing,
    NotFound,
    NotSent,
    Refused,
    Throttled,
    TokenRejected,
    Uncertain,
    Unreadable,
    WorkPlanError,
)
from bot.workplan.exchange import Bearer
from bot.workplan.hours import Hours
from bot.workplan.plan import WorkPlan

__all__ = [
    "Bearer",
    "Conflict",
    "Forbidden",
    "Hours",
    "MailboxMissing",
    "NotFound",
    "NotSent",
    "Refused",
    "Throttled",
    "TokenRejected",
    "Uncertain",
    "Unreadable",
    "WorkPlan",
    "WorkPlanError",
    "outcome_of",
]
