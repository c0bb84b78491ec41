"""Commands carried out on the work plan, and the events that come of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.hindrance import Hindrance
from bot.workplan import outcome_of
from dialogs.commands import Attempt, Change, Create, LookAt, ReadHours, Remove, Replace, Write
from dialogs.events import (
    Answer,
    Gone,
    Hindered,
    HoursRead,
    NotSent,
    Obstacle,
    PlanSeen,
    RefusalCode,
    Refused,
    Stands,
    Uncertain,
    Written,
)
from dialogs.timeoff import Draft, Interval
from tests.wire.exchanges import documented
from tests.wire.plans import NOW, Right, now, plan_at
from tests.wire.recording import Play, answer, recording, refused, reset

BERLIN = ZoneInfo("Europe/Berlin")
DRAFT = Draft(Interval(datetime(2025, 12, 15, 8, tzinfo=BERLIN), datetime(2025, 12, 15, 12, tzinfo=BERLIN)), "Time off")
IN_TWENTY = NOW + timedelta(seconds=20)


async def written(right: Right, *changes: Change, script: tuple[bytes | Play, ...]) -> tuple[Answer, ...] | Hindered:
    attempts = tuple(Attempt(n, 1, change) for n, change in enumerate(changes))
    async with recording(*script) as server, plan_at(server.url) as plan:
        match await outcome_of(Write("booking", attempts), plan, right, now):
            case Written(at=at, answers=answers):
                assert at == NOW
                return answers
            case Hindered() as hindered:
                assert server.requests == []
                return hindered
            case other:
                pytest.fail(str(other))


@pytest.mark.parametrize(
    ("change", "script", "expected"),
    [
        (Create(DRAFT), answer(201, "x"), Stands(None)),
        (Remove("a", DRAFT), answer(204), Gone()),
        (Remove("a", DRAFT), refused(404, "ErrorItemNotFound"), Gone()),
        (Remove("a", DRAFT), reset, Uncertain()),
        (Replace("a", DRAFT, DRAFT), refused(404, "ErrorItemNotFound"), Refused(RefusalCode.NOT_FOUND)),
        (Replace("a", DRAFT, DRAFT), answer(200, "x"), Stands(None)),
        (Create(DRAFT), refused(400, "UnknownError"), Refused(RefusalCode.INVALID)),
        (Create(DRAFT), refused(403, "ErrorAccessDenied"), Refused(RefusalCode.FORBIDDEN)),
        (Create(DRAFT), refused(404, "MailboxNotEnabledForRESTAPI"), Refused(RefusalCode.NO_MAILBOX)),
        (Create(DRAFT), refused(409, "Conflict"), Refused(RefusalCode.CONFLICT)),
        (Create(DRAFT), refused(429, "x", "Retry-After: 20"), NotSent(IN_TWENTY, Obstacle.THROTTLED)),
        (Create(DRAFT), refused(429, "x", "Retry-After: soon"), NotSent(None, Obstacle.THROTTLED)),
        (Create(DRAFT), refused(401, "x"), NotSent(None, Obstacle.SIGN_IN)),
        (Create(DRAFT), refused(503, "x", "Retry-After: 20"), Uncertain(IN_TWENTY)),
        (Create(DRAFT), answer(504), Uncertain()),
        (Create(DRAFT), reset, Uncertain()),
    ],
)
async def test_every_answer_becomes_one_of_the_dialogs(change: Change, script: bytes | Play, expected: Answer) -> None:
    assert await written(Right(), change, script=(script,)) == (expected,)


async def test_what_stands_is_handed_on() -> None:
    match await written(Right(), Create(DRAFT), script=(documented("create")[1].on_the_wire(),)):
        case (Stands(occurrence=found),) if found is not None:
            assert found.subject == "Personal Day"
        case other:
            pytest.fail(str(other))


async def test_answers_come_in_the_order_of_the_attempts() -> None:
    changes = (Remove("a", DRAFT), Remove("b", DRAFT), Remove("c", DRAFT))
    assert await written(Right(), *changes, script=(answer(204),)) == (Gone(), Gone(), Gone())


async def test_a_token_that_cannot_be_renewed_leaves_the_one_change_unsent() -> None:
    class Locked(Hindrance):
        obstacle = Obstacle.BLOCKED

    answers = await written(Right(failure=Locked()), Create(DRAFT), script=(refused(401, "x"),))
    assert answers == (NotSent(None, Obstacle.BLOCKED),)


async def test_without_a_token_nothing_is_sent() -> None:
    class NoConsent(Hindrance):
        obstacle = Obstacle.CONSENT

    class Unknown(Right):
        async def token(self) -> str:
            raise NoConsent(link="https://login.example/adminconsent")

    match await written(Unknown(), Create(DRAFT), Create(DRAFT), script=(answer(201),)):
        case Hindered(obstacle=obstacle, link=link, at=at, command=command):
            assert (obstacle, link, at) == (Obstacle.CONSENT, "https://login.example/adminconsent", NOW)
            assert isinstance(command, Write)
        case other:
            pytest.fail(str(other))


@pytest.mark.parametrize(
    ("script", "obstacle", "until"),
    [
        (refused(404, "MailboxNotEnabledForRESTAPI"), Obstacle.NO_MAILBOX, None),
        (refused(403, "ErrorAccessDenied"), Obstacle.FORBIDDEN, None),
        (refused(429, "x", "Retry-After: 20"), Obstacle.THROTTLED, IN_TWENTY),
        (refused(503, "x", "Retry-After: 20"), Obstacle.UNAVAILABLE, IN_TWENTY),
        (refused(401, "x"), Obstacle.SIGN_IN, None),
        (refused(500, "x"), Obstacle.UNAVAILABLE, None),
        (answer(200, "x"), Obstacle.UNAVAILABLE, None),
        (reset, Obstacle.UNAVAILABLE, None),
    ],
)
async def test_a_question_that_is_not_answered_is_hindered(
    script: bytes | Play, obstacle: Obstacle, until: datetime | None
) -> None:
    async with recording(script) as server, plan_at(server.url) as plan:
        for command in (ReadHours(), LookAt("booking", DRAFT.interval)):
            assert await outcome_of(command, plan, Right(), now) == Hindered(NOW, command, obstacle, until)


async def test_questions_are_answered() -> None:
    recurrences, view = documented("recurrences")[1].on_the_wire(), documented("view")[1].on_the_wire()
    look = LookAt("booking", Interval(datetime(2025, 12, 1, tzinfo=BERLIN), datetime(2025, 12, 3, tzinfo=BERLIN)))
    async with recording(recurrences, view) as server, plan_at(server.url) as plan:
        match await outcome_of(ReadHours(), plan, Right(), now, "America/Tijuana"):
            case HoursRead(at=at, pattern=pattern, zone=zone):
                assert at == NOW
                assert pattern is not None
                assert zone in {"America/Tijuana", "America/Los_Angeles"}
            case other:
                pytest.fail(str(other))
        match await outcome_of(look, plan, Right(), now):
            case PlanSeen(look=same, occurrences=(one,)):
                assert same == look
                assert one.id.startswith("AAkBOQAICN4w")
            case other:
                pytest.fail(str(other))
