"""What a self-test found, in words. The checks stay English in every language: they are made to be sent to others."""

from __future__ import annotations

from dialogs.replies import SelfTestShown
from dialogs.selftest import Check
from dialogs.wording.compose import card, plain
from dialogs.wording.message import Fact, Message, Paragraph, Tone
from dialogs.wording.voice import Voice

MARKS = {True: "✓", False: "✗", None: "•"}


def self_test_begun(voice: Voice) -> Message:
    """Ask for a moment of patience."""
    return plain(voice.say("I am trying everything that a booking needs, in your own plan."))


def self_test_shown(reply: SelfTestShown, voice: Voice) -> Message:
    """Show each check, and at the top how it went as a whole."""
    went = Paragraph(voice.say("Everything that a booking needs works."), Tone.GOOD)
    if not reply.passed:
        went = Paragraph(voice.say("Something failed. The deployment page says what each line means."), Tone.WARNING)
    facts = tuple(Fact(each.name, _found(each, voice)) for each in reply.checks)
    return card(voice.say("Self-test"), paragraphs=(went,), facts=facts)


def _found(check: Check, voice: Voice) -> str:
    found = check.found
    if check.passed is False:
        found = voice.say("{found} (expected: {expected})", found=check.found, expected=check.expected)
    return f"{MARKS[check.passed]} {found}"
