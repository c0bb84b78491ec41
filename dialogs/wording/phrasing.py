"""From a reply to a message: one place that knows who words what."""

from __future__ import annotations

from typing import assert_never

from dialogs import replies
from dialogs.copies import replace
from dialogs.wording import bookings, ended, forms, hindrances, lists, proposals, proving, questions, settings, talk
from dialogs.wording.message import Message
from dialogs.wording.voice import Voice, voice_of


def phrase(reply: replies.Reply, locale: str) -> Message:
    """Put a reply into the words of a locale (BCP 47); English where the language is not spoken."""
    voice = voice_of(locale)
    message, language = _worded(reply, voice), voice.locale.language
    return message if message.language == language else replace(message, language=language)


def _worded(reply: replies.Reply, voice: Voice) -> Message:  # noqa: C901 - one case for each reply
    match reply:
        case replies.Offered():
            return proposals.offered(reply, voice)
        case replies.FormOffered():
            return forms.form(reply, voice)
        case replies.Dismissed():
            return ended.dismissed(reply, voice)
        case replies.Expired():
            return ended.expired(reply, voice)
        case replies.BookingShown():
            return bookings.booking_shown(reply, voice)
        case replies.Asked():
            return questions.asked(reply, voice)
        case replies.Declined():
            return questions.declined(reply, voice)
        case replies.NotUnderstood():
            return questions.not_understood(reply, voice)
        case replies.Listed():
            return lists.listed(reply, voice)
        case replies.NothingToWithdraw():
            return lists.nothing_to_withdraw(reply, voice)
        case replies.SettingsShown():
            return settings.settings_shown(reply, voice)
        case replies.SignInAsked():
            return hindrances.sign_in_asked(reply, voice)
        case replies.SignInEnded():
            return hindrances.sign_in_ended(reply, voice)
        case replies.HeldUp():
            return hindrances.held_up(reply, voice)
        case replies.SelfTestBegun():
            return proving.self_test_begun(voice)
        case replies.SelfTestShown():
            return proving.self_test_shown(reply, voice)
        case replies.Talked():
            return talk.talked(reply, voice)
        case _:
            assert_never(reply)
