"""What the person sets for themselves: by the card, or by typing it after the word "settings"."""

from __future__ import annotations

from dialogs.conversation.course import onward
from dialogs.conversation.standpoint import pattern_of
from dialogs.conversation.state import Conversation, Decision, Preferences, Rules
from dialogs.copies import replace
from dialogs.events import Occasion, Pressed, Said
from dialogs.replies import Sending, SettingsShown

AT_ONCE = "at_once"
"""The pace of those who want clear and short requests booked without a tap."""

_AT_ONCE_TYPED = frozenset(
    ("at once", "sofort", "tout de suite", "enseguida", "de imediato", "meteen", "subito", "すぐに")
)
_ASK_TYPED = frozenset(
    (
        *("card first", "erst zeigen", "d'abord la carte", "primero la tarjeta", "primeiro o cartão"),
        *("eerst de kaart", "prima la scheda", "確認してから"),
    )
)
_HOURS_TYPED = frozenset(("hours", "stunden", "zeiten", "horaires", "horario", "horário", "uren", "orari", "時間"))
_LANGUAGES_TYPED = {
    "en": ("english", "englisch", "anglais", "inglés", "inglês", "engels", "inglese", "英語"),
    "de": ("german", "deutsch", "allemand", "alemán", "alemão", "duits", "tedesco", "ドイツ語"),
    "fr": ("french", "französisch", "français", "francés", "francês", "frans", "francese", "フランス語"),
    "es": ("spanish", "spanisch", "espagnol", "español", "espanhol", "spaans", "spagnolo", "スペイン語"),
    "pt": ("portuguese", "portugiesisch", "portugais", "portugués", "português", "portugees", "ポルトガル語"),
    "nl": ("dutch", "niederländisch", "néerlandais", "neerlandés", "holandês", "nederlands", "olandese", "オランダ語"),
    "it": ("italian", "italienisch", "italien", "italiano", "italiaans", "イタリア語"),
    "ja": ("japanese", "japanisch", "japonais", "japonés", "japonês", "japans", "giapponese", "日本語"),
}


def settings(
    conversation: Conversation, occasion: Occasion, rules: Rules, *, saved: bool = False, reads_again: bool = False
) -> Sending:
    """Show the settings."""
    chosen = conversation.preferences
    reply = SettingsShown(
        occasion.fresh_id,
        chosen.book_at_once,
        rules.may_book_at_once,
        chosen.language,
        pattern=pattern_of(conversation, rules) if conversation.hours is not None else None,
        saved=saved,
        reads_again=reads_again,
    )
    return Sending(reply, subject=occasion.fresh_id)


def typed_settings(conversation: Conversation, said: Said, rules: Rules) -> Decision:
    """Show the settings, with what was typed behind the word kept already."""
    text = said.text.casefold()
    chosen = _typed(text, conversation.preferences, rules)
    saved = chosen != conversation.preferences
    again = any(each in text for each in _HOURS_TYPED)
    conversation = replace(conversation, preferences=chosen, hours=None if again else conversation.hours)
    shown = settings(conversation, said.occasion, rules, saved=saved, reads_again=again)
    return onward(conversation, said.occasion.at, rules, (shown,))


def save(conversation: Conversation, press: Pressed, rules: Rules) -> Decision:
    """Keep what the card sent; what it did not offer is left as it was."""
    chosen, form = conversation.preferences, press.form
    if form is not None and form.language is not None:
        chosen = replace(chosen, language=form.language if form.language in rules.languages else None)
    if form is not None and form.pace is not None:
        chosen = replace(chosen, book_at_once=form.pace == AT_ONCE and rules.may_book_at_once)
    conversation = replace(conversation, preferences=chosen)
    return _shown_again(conversation, press, settings(conversation, press.occasion, rules, saved=True), rules)


def read_hours_again(conversation: Conversation, press: Pressed, rules: Rules) -> Decision:
    """Let go of the hours, so that the next request reads them anew."""
    conversation = replace(conversation, hours=None)
    return _shown_again(conversation, press, settings(conversation, press.occasion, rules, reads_again=True), rules)


def _shown_again(conversation: Conversation, press: Pressed, shown: Sending, rules: Rules) -> Decision:
    return onward(conversation, press.occasion.at, rules, (replace(shown, card=press.card),))


def _typed(text: str, chosen: Preferences, rules: Rules) -> Preferences:
    language = next((each for each, names in _LANGUAGES_TYPED.items() if any(name in text for name in names)), None)
    if language in rules.languages:
        chosen = replace(chosen, language=language)
    if any(each in text for each in _AT_ONCE_TYPED):
        return replace(chosen, book_at_once=rules.may_book_at_once)
    if any(each in text for each in _ASK_TYPED):
        return replace(chosen, book_at_once=False)
    return chosen
