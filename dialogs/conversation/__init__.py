"""The conversation: decide(conversation, event, rules) -> Decision, pure."""

from dialogs.conversation.decide import decide
from dialogs.conversation.state import Conversation, Decision, Hours, Rules

__all__ = ["Conversation", "Decision", "Hours", "Rules", "decide"]
