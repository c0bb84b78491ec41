"""Everything that is said without a card: questions, refusals, greetings, lists."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from dialogs.booking import draft_of
from dialogs.events import Button
from dialogs.language import Missing, Refusal
from dialogs.planning import MOST_OCCURRENCES, Unplannable, working_minutes
from dialogs.replies import (
    Asked,
    Declined,
    HeldUp,
    Listed,
    NothingToWithdraw,
    NotUnderstood,
    SignInAsked,
    SignInEnded,
    Talk,
    Talked,
)
from dialogs.timeoff import Interval, in_zone, local_days, merged
from dialogs.wording.compose import card, plain, signing_in
from dialogs.wording.message import Choice, Fact, Link, Message, Paragraph, Tone
from dialogs.wording.obstacles import obstacle_sentence, sign_in_fault_sentence
from dialogs.wording.voice import Voice

LISTED = 12


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
    return plain(*(each for each in (question, example if reply.times > 1 else "") if each))


def declined(reply: Declined, voice: Voice) -> Message:
    """Say why it can't be booked as it stands; each reason ends with a way on."""
    sentences = [_why(reply, voice), voice.say("Nothing was booked.")]
    if reply.nearest is not None:
        sentences.append(voice.say("The nearest would be {when}.", when=voice.stretch(reply.nearest)))
    return plain(*sentences)


def _why(reply: Declined, voice: Voice) -> str:  # noqa: C901 - one case for each reason
    match reply.reason:
        case Refusal.TOO_LONG_A_SENTENCE:
            return voice.say("That message is too long for me. Please tell me in a sentence when you are off.")
        case Refusal.NO_SUCH_DATE:
            return voice.say("That date does not exist.")
        case Refusal.YEAR_OUT_OF_RANGE:
            return voice.say("That year is out of my reach.")
        case Refusal.ENDS_BEFORE_IT_STARTS:
            return voice.say("That would end before it starts. Please say it once more with both ends.")
        case Refusal.TOO_LONG_A_SPAN | Unplannable.TOO_LONG:
            return voice.say("I book at most a year in one go.")
        case Refusal.SOMEBODY_ELSE:
            return voice.say("I can only book your own time off, not somebody else's.")
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
                "That is more than {number} working days; I book at most that many in one go.", number=MOST_OCCURRENCES
            )
        case Unplannable.TOO_FAR:
            return voice.say("That is more than a year and a half away. I do not book that far.")
        case Unplannable.TOO_SHORT:
            return voice.say("I book a quarter of an hour or more.")
        case _:
            assert_never(reply.reason)


def not_understood(reply: NotUnderstood, voice: Voice) -> Message:
    """Say what was understood, and give two examples that fit this very message."""
    first, second = _examples(reply.moment, reply.denoted, voice)
    sentences = []
    if reply.denoted:
        when = voice.stretch(reply.denoted[0], reply.moment.date())
        sentences.append(voice.say("I understood {when}, but not that you want time off.", when=when))
    else:
        sentences.append(voice.say("I did not find time off in that, so I left your work plan alone."))
    sentences.append(voice.say("Try {first} or {second}.", first=voice.quoted(first), second=voice.quoted(second)))
    if reply.times > 1:
        sentences.append(voice.say("{help} shows all that I can do.", help=voice.quoted(voice.say("help"))))
    return plain(*sentences)


def _examples(moment: datetime, denoted: tuple[Interval, ...], voice: Voice) -> tuple[str, str]:
    day = denoted[0].start.date() if denoted else moment.date() + timedelta(days=1)
    named = voice.short_day(day)
    return (voice.say("off {day} afternoon", day=named), voice.say("off {day} from 2 to 4", day=named))


def listed(reply: Listed, voice: Voice) -> Message:
    """List what the plan holds, merged into stretches, whoever booked it."""
    zone = ZoneInfo(reply.zone)
    stretch = voice.stretch(in_zone(reply.stretch, zone))
    if not reply.occurrences:
        return plain(voice.say("Your work plan shows no time off: {stretch}.", stretch=stretch))
    stretches = merged(tuple(in_zone(draft_of(each).interval, zone) for each in reply.occurrences))
    facts = tuple(Fact(voice.stretch(each), _amount(each, reply, voice)) for each in stretches[:LISTED])
    notes = [Paragraph(voice.say("Read from your work plan just now: {stretch}.", stretch=stretch), Tone.QUIET)]
    if len(stretches) > LISTED:
        notes.insert(0, Paragraph(voice.count("{number} more", "{number} more", len(stretches) - LISTED)))
    give_back = voice.say(
        "To give something back, say \N{LEFT DOUBLE QUOTATION MARK}cancel {day}\N{RIGHT DOUBLE QUOTATION MARK}.",
        day=voice.short_day(stretches[0].start.date()),
    )
    return card(
        voice.say("Your time off"),
        facts=facts,
        notes=(*notes, Paragraph(give_back, Tone.QUIET)),
        choices=_giving_back(reply, voice),
    )


def _giving_back(reply: Listed, voice: Voice) -> tuple[Choice, ...]:
    proposal = reply.giving_back
    if proposal is None:
        return ()
    return tuple(
        Choice(
            voice.say("Give back {when}", when=voice.short_stretch(option.plan.intervals[0])),
            Button.GIVE_BACK,
            proposal.id,
            index,
        )
        for index, option in enumerate(proposal.options)
    )


def _amount(interval: Interval, reply: Listed, voice: Voice) -> str:
    minutes = working_minutes(interval, reply.pattern)
    days = sum(reply.pattern.shift_on(day) is not None for day in local_days(interval))
    if interval.end - interval.start >= timedelta(hours=23):
        return voice.count("{number} working day", "{number} working days", days)
    return voice.duration(minutes)


def nothing_to_withdraw(reply: NothingToWithdraw, voice: Voice) -> Message:
    """Say that there is nothing to give back."""
    stretch = voice.stretch(in_zone(reply.stretch, ZoneInfo(reply.zone)))
    return plain(
        voice.say(
            "Your work plan shows no time off then ({stretch}), so there is nothing to give back.", stretch=stretch
        )
    )


def sign_in_asked(reply: SignInAsked, voice: Voice) -> Message:
    """Ask for the sign-in, or for the administrator's consent."""
    links = (Link(voice.say("Page for your administrator"), reply.link),) if reply.link else ()
    return signing_in(plain(obstacle_sentence(reply.obstacle, voice), links=links), silently=reply.silently)


def sign_in_ended(reply: SignInEnded, voice: Voice) -> Message:
    """Say why the sign-in did not come about."""
    return plain(sign_in_fault_sentence(reply.fault, voice))


def held_up(reply: HeldUp, voice: Voice) -> Message:
    """Say what is in the way of an answer; nothing was written."""
    links = (Link(voice.say("Page for your administrator"), reply.link),) if reply.link else ()
    sentences = [obstacle_sentence(reply.obstacle, voice), voice.say("Nothing was booked.")]
    if reply.obstacle.value in {"unavailable", "throttled"}:
        sentences.append(voice.say("Please ask me again in a minute."))
    return plain(*sentences, links=links)


def talked(reply: Talked, voice: Voice) -> Message:  # noqa: C901 - one case for each answer
    """Word the answers that carry nothing."""
    match reply.talk:
        case Talk.WELCOME:
            return _introduction(voice.say("Hello, I am Offhand. Tell me when you are off."), reply.moment, voice)
        case Talk.HELP:
            return _introduction(voice.say("This is what I can do"), reply.moment, voice)
        case Talk.GREETING:
            first, second = _examples(reply.moment, (), voice)
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
        case Talk.SIGNED_OUT:
            return plain(
                voice.say("You are signed out of Offhand, and open requests are dropped."),
                voice.say("This ends neither your Microsoft 365 session nor the consent that was given."),
            )
        case Talk.FORGOTTEN:
            return plain(
                voice.say("I have deleted what I kept about you."),
                voice.say("Your work plan is untouched; what was booked there can no longer be undone by me."),
            )
        case Talk.NOTHING_TO_CONFIRM:
            return plain(voice.say("There is nothing open to book. Tell me when you are off."))
        case Talk.NOTHING_TO_DISMISS:
            return plain(voice.say("There is nothing open to cancel. To give back time off, name its day."))
        case Talk.NOTHING_TO_UNDO:
            return plain(voice.say("There is nothing that I could undo."))
        case Talk.NOTHING_TO_CHANGE:
            return plain(voice.say("There is nothing to change there. Tell me when you are off."))
        case Talk.STILL_BUSY:
            return plain(voice.say("A booking of yours is still under way. Please ask me again in a few minutes."))
        case Talk.CARD_TOO_OLD:
            look = voice.say(
                "Ask {question} to see what your work plan holds.", question=voice.quoted(voice.say("when am I off?"))
            )
            return card(voice.say("This card is no longer in use."), paragraphs=(Paragraph(look),))
        case Talk.FORM_FAULTY:
            return plain(voice.say("I could not read that form, and nothing was booked. Please fill it in once more."))
        case _:
            assert_never(reply.talk)


def _introduction(headline: str, moment: datetime, voice: Voice) -> Message:
    first, second = _examples(moment, (), voice)
    facts = (
        Fact(voice.say("Book"), f"{voice.quoted(first)}, {voice.quoted(second)}"),
        Fact(voice.say("Look"), voice.quoted(voice.say("when am I off?"))),
        Fact(voice.say("Give back"), voice.quoted(voice.say("cancel Friday"))),
        Fact(voice.say("Undo"), voice.quoted(voice.say("undo"))),
    )
    can = voice.say("I put time off into your own Microsoft 365 work plan, after one tap, and take it out again.")
    cannot = voice.say("I do not ask HR or your manager, I know no balances, and I book for nobody else.")
    private = voice.say("Colleagues see “Time off”, never your reason.")
    return card(headline, paragraphs=(Paragraph(can), Paragraph(cannot), Paragraph(private)), facts=facts)
