"""What is in the way, in words: what happened, and whose turn it is."""

from __future__ import annotations

from typing import assert_never

from dialogs.events import Obstacle, SignInFault
from dialogs.wording.voice import Voice


def obstacle_sentence(obstacle: Obstacle, voice: Voice) -> str:  # noqa: C901 - one case for each obstacle
    """Word what is in the way."""
    match obstacle:
        case Obstacle.SIGN_IN:
            return voice.say("Please sign in, so that I can reach your work plan. I will keep your request until then.")
        case Obstacle.CONSENT:
            return voice.say(
                "Your organisation has not allowed Offhand to write to work plans yet. Please pass the link below to "
                "your administrator. I will keep your request and carry on as soon as it is allowed."
            )
        case Obstacle.INTERACTION:
            return voice.say("Your organisation asks you to sign in once more. I will keep your request until then.")
        case Obstacle.BLOCKED:
            return voice.say(
                "Your organisation's sign-in rules do not let me work from here. Your administrator can tell you why."
            )
        case Obstacle.OTHER_PERSON:
            return voice.say(
                "The account that signed in is not the one of this chat, so I touched nothing. Type {sign_out}, then "
                "sign in with your own account.",
                sign_out=voice.quoted(voice.say("sign out")),
            )
        case Obstacle.NOT_ASSIGNED:
            return voice.say("You have not been given access to Offhand. Please ask your administrator.")
        case Obstacle.NO_MAILBOX:
            return voice.say(
                "Your account has no Exchange Online mailbox, and without one there is no work plan to write to."
            )
        case Obstacle.FORBIDDEN:
            return voice.say(
                "Microsoft 365 does not allow me to write to your work plan. Please ask your administrator."
            )
        case Obstacle.MISCONFIGURED:
            return voice.say("Offhand is not set up properly here. Please tell your administrator.")
        case Obstacle.THROTTLED:
            return voice.say("Microsoft 365 asked me to wait.")
        case Obstacle.UNAVAILABLE:
            return voice.say("I cannot reach Microsoft 365 right now.")
        case _:
            assert_never(obstacle)


def sign_in_fault_sentence(fault: SignInFault, voice: Voice, *, waits: bool) -> str:
    """Word why a sign-in did not come about; nothing was booked, and what `waits` goes on waiting."""
    match fault:
        case SignInFault.DECLINED:
            told = voice.say("You closed the sign-in, so nothing was booked.")
        case SignInFault.CONSENT_MISSING:
            told = voice.say("Nothing was booked yet: I need your consent first.")
        case SignInFault.FAILED:
            told = voice.say("The sign-in did not work, and nothing was booked.")
        case _:
            assert_never(fault)
    if waits:
        return voice.text(told, voice.say("I still have your request: use the sign-in button to go on."))
    return voice.text(told, voice.say("Tell me when you are off, and I will ask you again."))
