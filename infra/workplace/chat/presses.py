"""A button on a card is pressed: what the client sends, and what it does with the answer."""

from dataclasses import replace

from infra.workplace.chat.activities import Activities, new_message_id
from infra.workplace.chat.delivery import BotAnswer, Delivery
from infra.workplace.chat.sign_on import SignOn
from infra.workplace.chat.transcripts import Transcripts
from infra.workplace.people import Person
from infra.workplace.wire import Json, NotUnderstood

_CARD = "application/vnd.microsoft.card.adaptive"
_LOGIN = "application/vnd.microsoft.activity.loginRequest"


class Presses:
    """Plays Action.Execute and Action.Submit."""

    __slots__ = ("_activities", "_delivery", "_sign_on", "_transcripts")

    def __init__(self, activities: Activities, delivery: Delivery, sign_on: SignOn, transcripts: Transcripts) -> None:
        """Press in the chats of `transcripts`."""
        self._activities = activities
        self._delivery = delivery
        self._sign_on = sign_on
        self._transcripts = transcripts

    async def press(self, person: Person, message_id: str, action: Json) -> BotAnswer:
        """Press an action of a message and return the bot's (last) answer.

        Presses are not put in order: two quick taps are two invokes at the same time, as in the real client.
        """
        match action.get("type"):
            case "Action.Submit":
                return await self._delivery.deliver(self._activities.submitted(person, message_id, action.get("data")))
            case "Action.Execute":
                return await self._execute(person, message_id, action)
            case other:
                raise NotUnderstood(f"An action of type {other!r} is not sent to a bot.")

    async def _execute(self, person: Person, message_id: str, action: Json) -> BotAnswer:
        sent = {name: action[name] for name in ("type", "title", "verb", "data", "id") if name in action}
        value: Json = {"action": sent, "trigger": "manual"}
        invoke = self._activities.invoked(person, "adaptiveCard/action", value, message_id)
        answer = await self._delivery.deliver(invoke)
        if _kind(answer) == _LOGIN:
            answer = await self._log_in(person, message_id, invoke, answer)
        if answer.body is not None and _kind(answer) == _CARD and answer.body.get("statusCode") == 200:
            self._replace(person, message_id, answer.body.get("value"))
        return answer

    async def _log_in(self, person: Person, message_id: str, invoke: Json, asked: BotAnswer) -> BotAnswer:
        """Repeat the press with a token of the client's own, or leave the person with a sign-in button."""
        request: Json = (asked.body or {}).get("value") or {}
        resource = request.get("tokenExchangeResource") or {}
        token = self._sign_on.token_for(person) if resource.get("id") else None
        answer = asked
        if token is not None:
            proof = {"id": resource["id"], "connectionName": request.get("connectionName"), "token": token}
            value = invoke["value"] | {"authentication": proof}
            answer = await self._delivery.deliver(self._activities.invoked(person, invoke["name"], value, message_id))
        if token is None or _asks_again(answer):
            self._sign_on.show_button(person, new_message_id(), request, press=invoke)
        return answer

    def _replace(self, person: Person, message_id: str, card: object) -> None:
        shown = self._transcripts.find(person.id, message_id)
        if shown is not None and isinstance(card, dict):
            self._transcripts.put(person.id, replace(shown, card=card, edited=True))


def _kind(answer: BotAnswer) -> object:
    return None if answer.body is None else answer.body.get("type")


def _asks_again(answer: BotAnswer) -> bool:
    return answer.body is not None and answer.body.get("statusCode") in (401, 412)
