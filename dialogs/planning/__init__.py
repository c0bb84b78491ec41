"""Planning: from intervals and the caller's own hours to the blocks that would stand in the plan."""

from dialogs.planning.blocks import MOST_OCCURRENCES, plan
from dialogs.planning.plans import Caution, Plan, Unplannable
from dialogs.planning.working import back_at, working_minutes

__all__ = ["MOST_OCCURRENCES", "Caution", "Plan", "Unplannable", "back_at", "plan", "working_minutes"]
