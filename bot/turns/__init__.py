"""Turns: decide, keep, act; and the worker that takes up what is due."""

from bot.turns.ports import Channel, Delivery, DeliveryFailed, Outlet, Tester
from bot.turns.turn import CouldNotKeep, TurnLost, Turns
from bot.turns.worker import Worker

__all__ = ["Channel", "CouldNotKeep", "Delivery", "DeliveryFailed", "Outlet", "Tester", "TurnLost", "Turns", "Worker"]
