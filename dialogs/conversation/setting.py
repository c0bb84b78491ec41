"""What the person sets for themselves."""

from __future__ import annotations

from dataclasses import replace

from dialogs.conversation.course import onward
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.events import Occasion, Pressed
from dialogs.replies import Sending, SettingsShown


def settings(conversation: Conversation, occasion: Occasion, rules: Rules, *, saved: bool = False) -> Sending:
    """Show the settings."""
    chosen = conversation.preferences
    reply = SettingsShown(occasion.fresh_id, chosen.book_at_once, rules.may_book_at_once, chosen.language, saved=saved)
    return Sending(reply, subject=occasion.fresh_id)


def save(conversation: Conversation, press: Pressed, rules: Rules) -> Decision:
    """Keep what the card sent; what it did not offer is left as it was."""
    chosen, form = conversation.preferences, press.form
    if form is not None and form.language is not None:
        chosen = replace(chosen, language=form.language if form.language in rules.languages else None)
    if form is not None and form.pace is not None:
        chosen = replace(chosen, book_at_once=form.pace == "at_once" and rules.may_book_at_once)
    conversation = replace(conversation, preferences=chosen)
    shown = settings(conversation, press.occasion, rules, saved=True)
    return onward(conversation, press.occasion.at, rules, (replace(shown, card=press.card),))
