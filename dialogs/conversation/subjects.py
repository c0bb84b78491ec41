"""What colleagues may see of time off where nobody chose a text: one neutral word, in the caller's language."""

from __future__ import annotations

from dialogs.conversation.state import Conversation, Rules

NEUTRAL = {
    "en": "Time off",
    "de": "Abwesend",
    "fr": "Absence",
    "es": "Ausencia",
    "pt": "Ausência",
    "nl": "Afwezig",
    "it": "Assenza",
    "ja": "不在",
}


def subject_of(conversation: Conversation, rules: Rules) -> str:
    """Return the administrator's text, else the neutral word of the language in which the caller is answered."""
    if rules.subject is not None:
        return rules.subject
    language = (conversation.tongue or rules.locale).partition("-")[0].casefold()
    return NEUTRAL.get(language, NEUTRAL["en"])
