"""The self-test by word: for those whom the administrator has named, and small talk for everybody else."""

from __future__ import annotations

from dialogs.commands import SelfTest
from dialogs.conversation.course import onward
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.events import Said
from dialogs.replies import SelfTestBegun, SelfTestShown, Sending
from dialogs.selftest import SelfTested

SPELLINGS = frozenset({"self-test", "selftest", "self test"})
"""What has to be typed, in any language: a command for administrators, as the pages print it."""


def asks_for_self_test(said: Said, rules: Rules) -> bool:
    """Tell whether this person may, and does, ask for it."""
    return rules.self_tests and said.text.strip().casefold() in SPELLINGS


def self_test(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Say that it has begun, and begin."""
    return onward(conversation, said.occasion.at, rules, (Sending(SelfTestBegun()),), SelfTest())


def self_tested(conversation: Conversation, outcome: SelfTested, rules: Rules) -> Decision:
    """Show what was found."""
    return onward(conversation, outcome.at, rules, (Sending(SelfTestShown(outcome.checks)),))
