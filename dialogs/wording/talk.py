"""Answers that carry nothing, in words: greetings, help, privacy, and what there is not."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from dialogs.events import Button
from dialogs.replies import Talk, Talked
from dialogs.wording.compose import card, plain
from dialogs.wording.message import Choice, Fact, Message, Paragraph
from dialogs.wording.questions import examples, way_on
from dialogs.wording.voice import Voice

ANY = "any"
"""What a button is about that is about nothing in particular."""


def talked(reply: Talked, voice: Voice) -> Message:  # noqa: C901, PLR0915 - one case for each answer
    """Word the answers that carry nothing."""
    match reply.talk:
        case Talk.WELCOME:
            return _introduction(voice.say("Hello, I am Offhand. Tell me when you are off."), reply.moment, voice)
        case Talk.HELP:
            return _introduction(voice.say("This is what I can do"), reply.moment, voice)
        case Talk.GREETING:
            first, second = examples(reply.moment, (), voice)
            return plain(
                voice.say(
                    "Hello! Tell me when you are off, for instance {first} or {second}.",
                    first=voice.quoted(first),
                    second=voice.quoted(second),
                )
            )
        case Talk.THANKS:
            return plain(voice.say("You're welcome."))
        case Talk.PRIVACY:
            return plain(
                voice.say("I write time off into your own work plan with your own permission, and nothing else."),
                voice.say(
                    "Your reasons are never written down, and I keep no record of your absences: for an open "
                    "request and for Undo I keep dates and the ids of the entries that I made, for a while."
                ),
                voice.say("{forget} removes that, too.", forget=voice.quoted(voice.say("delete my data"))),
            )
        case Talk.SIGNED_IN:
            return plain(voice.say("You are signed in. Tell me when you are off."))
        case Talk.SIGNED_OUT:
            return plain(
                voice.say("You are signed out of Offhand, and open requests are dropped."),
                voice.say("Your Microsoft 365 session and the consent stay as they are."),
            )
        case Talk.FORGOTTEN:
            return plain(
                voice.say("I have deleted what I kept about you."),
                voice.say("Your work plan is untouched; I can no longer undo what was booked there."),
            )
        case Talk.NOTHING_TO_CONFIRM:
            return _nowhere(reply, voice.say("There is nothing open to book. Tell me when you are off."), voice)
        case Talk.NOTHING_TO_DISMISS:
            nothing = voice.say("There is nothing open to cancel.")
            how = voice.say("To give back time off, type {example}.", example=voice.quoted(voice.say("cancel Friday")))
            return _nowhere(reply, voice.text(nothing, how), voice)
        case Talk.NOTHING_TO_UNDO:
            look = voice.say("{question} shows what you have.", question=voice.quoted(voice.say("when am I off?")))
            return _nowhere(reply, voice.text(voice.say("There is nothing that I could undo."), look), voice)
        case Talk.NOTHING_TO_CHANGE:
            return _nowhere(reply, voice.say("There is nothing to change there. Tell me when you are off."), voice)
        case Talk.UNDONE_ALREADY:
            done = voice.say("That is undone already.")
            how = voice.say("{redo} brings it back.", redo=voice.quoted(voice.say("put it back")))
            return _nowhere(reply, voice.text(done, how), voice)
        case Talk.KEPT:
            return _nowhere(reply, voice.say("All right, everything stays as it is."), voice)
        case Talk.DROPPED:
            return plain(voice.say("All right, I dropped that. Nothing was booked."))
        case Talk.LAST_BOOKED:
            last = voice.say("Nothing is open. This is what you booked last; Undo takes it back.")
            return _nowhere(reply, last, voice)
        case Talk.UNSAID_LATE:
            return plain(
                voice.say("You deleted your message, but its time off is booked already and stays."),
                voice.say("{undo} takes it back.", undo=voice.quoted(voice.say("undo"))),
            )
        case Talk.WILL_FORGET:
            return plain(
                voice.say("I dropped what was open, and will delete the rest once your last booking is settled."),
                voice.say("I will tell you here when that is done."),
            )
        case Talk.STILL_BUSY:
            busy = voice.say("A booking of yours is still under way. I will tell you here how it ends.")
            return _nowhere(reply, voice.text(busy, voice.say("Please ask me again then.")), voice)
        case Talk.CARD_TOO_OLD:
            show = Choice(voice.say("Show my time off"), Button.LIST, ANY)
            old = voice.say("Nothing was changed by it. This is what you can do instead:")
            return card(
                voice.say("This card is no longer in use"), paragraphs=(Paragraph(old),), choices=(show, _help(voice))
            )
        case Talk.FORM_FAULTY:
            return plain(voice.say("I could not read that form, and nothing was booked. Please fill it in once more."))
        case _:
            assert_never(reply.talk)


def _nowhere(reply: Talked, sentence: str, voice: Voice) -> Message:
    return plain(sentence, *way_on(reply.lost, voice))


def _help(voice: Voice) -> Choice:
    return Choice(voice.say("What can you do?"), Button.HELP, ANY)


def _introduction(headline: str, moment: datetime, voice: Voice) -> Message:
    first, second = examples(moment, (), voice)
    more = (voice.say("settings"), voice.say("privacy"), voice.say("sign out"), voice.say("delete my data"))
    facts = (
        Fact(voice.say("Book"), voice.both(voice.quoted(first), voice.quoted(second))),
        Fact(voice.say("Look"), voice.quoted(voice.say("when am I off?"))),
        Fact(voice.say("Give back"), voice.quoted(voice.say("cancel Friday"))),
        Fact(voice.say("Undo"), voice.quoted(voice.say("undo"))),
        Fact(voice.say("More"), voice.list(tuple(voice.quoted(each) for each in more))),
    )
    choices = (Choice(voice.say("Show my time off"), Button.LIST, ANY),)
    can = voice.say("I put time off into your own Microsoft 365 work plan, after one tap, and take it out again.")
    cannot = voice.say("I do not ask HR or your manager, I know no balances, and I book for nobody else.")
    private = voice.say("Colleagues may see a neutral title, never your reason.")
    return card(
        headline, paragraphs=(Paragraph(can), Paragraph(cannot), Paragraph(private)), facts=facts, choices=choices
    )
