"""Microsoft Teams: the only room that knows Bot Framework. Activities in, events out; messages in, cards out."""

from bot.teams.channel import TeamsChannel
from bot.teams.door import ROUTE, Door, open_door, runner

__all__ = ["ROUTE", "Door", "TeamsChannel", "open_door", "runner"]
