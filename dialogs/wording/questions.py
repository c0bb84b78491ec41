"""What is asked, declined or not understood, in words; each ends with a way on, and none is said twice in a row."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import assert_never

from dialogs.language import Missing, Refusal
from dialogs.planning import MOST_OCCURRENCES, Unplannable
from dialogs.replies import Asked, Declined, Lost, NotUnderstood
from dialogs.timeoff import Interval
from dialogs.wording.compose import plain
from dialogs.wording.message import Message
from dialogs.wording.voice import Voice


def way_on(lost: Lost, voice: Voice) -> tuple[str, ...]:
    """Say what else there is, once an answer has led nowhere before; never the same twice in a row."""
    if lost.form:
        return (voice.say("Or fill in the form below."),)
    if lost.times % 2 == 0:
        return (voice.say("{help} shows all that I can do.", help=voice.quoted(voice.say("help"))),)
    return ()


def examples(moment: datetime, denoted: tuple[Interval, ...], voice: Voice) -> tuple[str, str]:
    """Return two sentences to type, about the day that was named, or else the next."""
    day = denoted[0].start.date() if denoted else moment.date() + timedelta(days=1)
    named = voice.short_day(day, moment.date())
    return (voice.say("off {day} afternoon", day=named), voice.say("off {day} from 2 to 4", day=named))


def asked(reply: Asked, voice: Voice) -> Message:
    """Ask for the one thing that is missing; the second time with an example."""
    match reply.missing:
        case Missing.DATE:
            question = voice.say("Which day would you like off?")
            example = voice.say(
                "You can say \N{LEFT DOUBLE QUOTATION MARK}tomorrow\N{RIGHT DOUBLE QUOTATION MARK}, "
                "\N{LEFT DOUBLE QUOTATION MARK}Friday afternoon\N{RIGHT DOUBLE QUOTATION MARK} or "
                "\N{LEFT DOUBLE QUOTATION MARK}3 to 7 August\N{RIGHT DOUBLE QUOTATION MARK}."
            )
        case Missing.END:
            question = voice.say("Until when? I book each day by itself, so I need an end.")
            example = voice.say(
                "For instance: \N{LEFT DOUBLE QUOTATION MARK}until the end of June\N{RIGHT DOUBLE QUOTATION MARK}."
            )
        case Missing.HALF:
            question = voice.say("The morning or the afternoon?")
            example = ""
        case Missing.TIME:
            question = voice.say("At what time?")
            example = voice.say(
                "You can say \N{LEFT DOUBLE QUOTATION MARK}from 2 to 4\N{RIGHT DOUBLE QUOTATION MARK} or "
                "\N{LEFT DOUBLE QUOTATION MARK}from 3\N{RIGHT DOUBLE QUOTATION MARK}."
            )
        case Missing.TOPIC:
            question = voice.say("Which time off do you mean?")
            example = voice.say("Please name its day.")
        case _:
            assert_never(reply.missing)
    again = (example,) if reply.times > 1 and example else ()
    return plain(question, *again, *way_on(reply.lost, voice))


def declined(reply: Declined, voice: Voice) -> Message:
    """Say why it can't be booked as it stands; each reason ends with a way on."""
    sentences = [_why(reply, voice), voice.say("Nothing was booked.")]
    if reply.nearest is not None:
        when = voice.stretch(reply.nearest, date.min)  # which is never this year, so the year is always written
        example = voice.quoted(voice.say("off {day}", day=voice.short_day(reply.nearest.start.date())))
        sentences.append(voice.say("The nearest would be {when}: type {example}.", when=when, example=example))
    return plain(*sentences, *way_on(reply.lost, voice))


def _why(reply: Declined, voice: Voice) -> str:  # noqa: C901 - one case for each reason
    match reply.reason:
        case Refusal.TOO_LONG_A_SENTENCE:
            return voice.say("That message is too long for me. Please tell me in a sentence when you are off.")
        case Refusal.NO_SUCH_DATE:
            return voice.say("That date does not exist. Please name another one.")
        case Refusal.YEAR_OUT_OF_RANGE:
            return voice.say("That year is out of my reach. Please name a nearer date.")
        case Refusal.ENDS_BEFORE_IT_STARTS:
            return voice.say("That would end before it starts. Please say it once more with both ends.")
        case Refusal.TOO_LONG_A_SPAN | Unplannable.TOO_LONG:
            return voice.say("I book at most a year in one go. Please name a shorter time.")
        case Refusal.SOMEBODY_ELSE:
            return voice.say("I can only book your own time off, not somebody else's. Tell me when you are off.")
        case Refusal.HYPOTHETICAL:
            return voice.say(
                "That sounded like a question, so I left your work plan alone. Tell me when it is settled."
            )
        case Refusal.NEGATED:
            return voice.say("I read that as not taking time off. If I got it wrong, tell me the day once more.")
        case Refusal.UNCLEAR_WORD:
            words = voice.list(tuple(voice.quoted(each) for each in reply.unknown))
            return voice.say("I am not sure what {words} changes here. Please put it another way.", words=words)
        case Unplannable.TOO_MANY_DAYS:
            return voice.say(
                "That is more than {number} working days, which is the most that I book in one go. Please split it up.",
                number=MOST_OCCURRENCES,
            )
        case Unplannable.TOO_FAR:
            return voice.say("That is more than a year and a half away. Please name a nearer date.")
        case Unplannable.TOO_SHORT:
            return voice.say("I book a quarter of an hour or more. Please name a longer time.")
        case _:
            assert_never(reply.reason)


def not_understood(reply: NotUnderstood, voice: Voice) -> Message:
    """Say what was understood, and give two examples that fit this very message."""
    first, second = examples(reply.moment, reply.denoted, voice)
    if reply.denoted:
        when = voice.stretch(reply.denoted[0], reply.moment.date())
        found = voice.say("I understood {when}, but not that you want time off.", when=when)
    else:
        found = voice.say("I did not find time off in that, so I left your work plan alone.")
    attempt = voice.say("Try {first} or {second}.", first=voice.quoted(first), second=voice.quoted(second))
    return plain(found, attempt, *way_on(reply.lost, voice))
