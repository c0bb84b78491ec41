"""What can become of a request to the work plan: every row of the table of errors, against a server that plays it."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from aiohttp import ClientTimeout

from bot.hindrance import Hindrance, retry_after
from bot.workplan import (
    Conflict,
    Forbidden,
    MailboxMissing,
    NotFound,
    NotSent,
    Refused,
    Throttled,
    TokenRejected,
    Uncertain,
    Unreadable,
    WorkPlanError,
    exchange,
)
from bot.workplan.exchange import AT_ONCE
from dialogs.timeoff import Draft, Interval
from tests.wire.exchanges import documented, documented_answer
from tests.wire.plans import NOW, Right, plan_at
from tests.wire.recording import Play, after, answer, hang, recording, refused, reset, slowly, then

BERLIN = ZoneInfo("Europe/Berlin")
MORNING = Interval(datetime(2025, 12, 15, 8, tzinfo=BERLIN), datetime(2025, 12, 15, 12, tzinfo=BERLIN))
DRAFT = Draft(MORNING, "Time off")
CREATED = documented("create")[1].on_the_wire()
HTML = "<html><body>Bad gateway</body></html>"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the times of the client, so that a test of silence is short."""
    short = ClientTimeout(total=1, connect=0.4, sock_read=0.5)
    monkeypatch.setattr(exchange, "TIMEOUT", short)


async def created(*script: bytes | Play) -> WorkPlanError:
    """Create time off against a server that plays the script, and return what it raised."""
    async with recording(*script) as server, plan_at(server.url) as plan:
        with pytest.raises(WorkPlanError) as raised:
            await plan.create(Right(), DRAFT)
    assert len(server.requests) == 1, "a POST is never repeated here"
    return raised.value


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (documented_answer("refused-nested").on_the_wire(), Refused),
        (refused(400, "BadRequest"), Refused),
        (answer(400, HTML), Refused),
        (refused(403, "ErrorAccessDenied"), Forbidden),
        (refused(403, "Authorization_RequestDenied"), Forbidden),
        (refused(404, "ErrorItemNotFound"), NotFound),
        (refused(404, "erroritemnotfound"), NotFound),
        (refused(400, "ErrorInvalidIdMalformed"), NotFound),
        (refused(404, "MailboxNotEnabledForRESTAPI"), MailboxMissing),
        (refused(403, "MailboxNotEnabledForRESTAPI"), MailboxMissing),
        (refused(405, "Request_BadRequest"), Refused),
        (refused(409, "Conflict"), Conflict),
        (answer(413), Refused),
        (refused(415, "RequestBodyRead"), Refused),
        (refused(422, "InvalidArguments"), Refused),
        (refused(429, "ApplicationThrottled"), Throttled),
        (answer(429, HTML), Throttled),
        (refused(408, "RequestTimeout"), Uncertain),
        (refused(500, "generalException"), Uncertain),
        (answer(502, HTML), Uncertain),
        (refused(503, "serviceNotAvailable"), Uncertain),
        (answer(504), Uncertain),
        (answer(200, "{}"), Uncertain),
        (answer(202), Uncertain),
        (answer(302, "", "Location: https://example.org/"), Uncertain),
        (answer(404, HTML), Uncertain),
        (reset, Uncertain),
        (then(b"HTTP/1.1 201 Cre", reset), Uncertain),
        (b"nonsense\r\n\r\n", Uncertain),
        (then(b"HTTP/1.1 100 Continue\r\n\r\n", reset), Uncertain),
    ],
)
async def test_every_answer_has_its_meaning(script: bytes | Play, kind: type[WorkPlanError]) -> None:
    assert type(await created(script)) is kind


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("script", [hang, then(b"HTTP/1.1 201", hang), slowly(CREATED, 0.1)])
async def test_silence_after_the_request_is_uncertain_and_has_an_end(script: Play) -> None:
    started = time.monotonic()
    assert type(await created(script)) is Uncertain
    assert time.monotonic() - started < 2


async def test_nothing_was_sent_when_nobody_listens() -> None:
    async with recording(CREATED) as server:
        pass
    async with plan_at(server.url) as plan:
        with pytest.raises(NotSent):
            await plan.create(Right(), DRAFT)


async def test_nothing_was_sent_when_the_name_leads_nowhere() -> None:
    async with plan_at("https://nowhere.invalid/v1.0") as plan:
        with pytest.raises(NotSent):
            await plan.create(Right(), DRAFT)


@pytest.mark.usefixtures("impatient")
async def test_nothing_was_sent_when_there_is_no_tls() -> None:
    async with (
        recording(CREATED) as server,
        plan_at(server.url.replace("http:", "https:").replace("127.0.0.1", "localhost")) as plan,
    ):
        with pytest.raises(NotSent):
            await plan.create(Right(), DRAFT)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "script",
    [
        answer(201),
        answer(201, '{"id": "AA'),
        answer(201, "[1]"),
        answer(201, HTML),
        answer(201, '{"id":"","start":{},"end":{},"workLocationType":"timeOff"}'),
        answer(201, b"[" * 100_000),
        answer(201, b'{"id":"' + b"a" * 5_000_000 + b'"}'),
        then(b'HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n{"id"', reset),
        then(b'HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n{"id"', hang),
        then(b"HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n", slowly(b" " * 900, 0.05)),
    ],
)
async def test_a_201_with_a_spoilt_body_still_stands(script: bytes | Play) -> None:
    async with recording(script) as server, plan_at(server.url) as plan:
        assert await plan.create(Right(), DRAFT) is None
    assert len(server.requests) == 1


async def test_deleting_what_is_gone_is_done() -> None:
    async with recording(refused(404, "ErrorItemNotFound")) as server, plan_at(server.url) as plan:
        await plan.delete(Right(), "AAMk=")
    assert server.requests[0].method == "DELETE"


async def test_a_replacement_that_breaks_off_is_not_sent_again() -> None:
    # Sent again it would be a 404, since a PUT gives the occurrence a new id; and a refusal is what it was not.
    async with recording(answer(204), reset, refused(404, "ErrorItemNotFound")) as server, plan_at(server.url) as plan:
        await plan.delete(Right(), "AAMk=")
        with pytest.raises(Uncertain):
            await plan.replace(Right(), "AAMk=", DRAFT)
    assert [sent.method for sent in server.requests] == ["DELETE", "PUT"]


async def test_a_question_that_breaks_off_is_asked_again() -> None:
    async with recording(reset, page("1")) as server, plan_at(server.url) as plan:
        assert len(await plan.view(Right(), MORNING)) == 1
    assert len(server.requests) == 2


async def test_a_404_that_is_not_the_plans_own_word_deletes_nothing() -> None:
    async with recording(answer(404, HTML)) as server, plan_at(server.url) as plan:
        with pytest.raises(Uncertain):
            await plan.delete(Right(), "AAMk=")


# -- waiting --


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0),
        ("20", 20),
        (" 7 ", 7),
        ("999999999999", 3600),
        ("Mon, 15 Dec 2025 12:01:30 GMT", 90),
        ("Mon, 15 Dec 2025 11:00:00 GMT", 0),
        ("Mon, 15 Dec 2099 11:00:00 GMT", 3600),
        ("Mon, 15 Dec 2025 12:01:30 -0000", 90),
        (None, None),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("Mon, 32 Foo 2025", None),
        ("²", None),
    ],
)
def test_retry_after_is_seconds_or_a_date_or_nothing(header: str | None, seconds: int | None) -> None:
    assert retry_after(header, NOW) == (None if seconds is None else timedelta(seconds=seconds))


@pytest.mark.parametrize("status", [429, 503, 504])
async def test_the_wait_that_was_asked_for_is_handed_on(status: int) -> None:
    error = await created(refused(status, "x", "Retry-After: 120"))
    assert error.until(NOW) == NOW + timedelta(minutes=2)


async def test_after_a_503_the_next_request_has_a_new_connection() -> None:
    script = (CREATED, CREATED, refused(503, "serviceNotAvailable"), CREATED, CREATED)
    async with recording(*script) as server, plan_at(server.url) as plan:
        for _ in range(2):
            await plan.create(Right(), DRAFT)
        with pytest.raises(Uncertain):
            await plan.create(Right(), DRAFT)
        for _ in range(2):
            await plan.create(Right(), DRAFT)
    assert server.connections == [1, 1, 1, 2, 2]


async def test_a_503_disturbs_no_request_that_is_under_way() -> None:
    async with recording(after(0.2, CREATED), refused(503, "x"), CREATED) as server, plan_at(server.url) as plan:
        slow = asyncio.create_task(plan.create(Right(), DRAFT))
        await asyncio.sleep(0.05)
        with pytest.raises(Uncertain):
            await plan.create(Right(), DRAFT)
        assert await slow is not None
        assert await plan.create(Right(), DRAFT) is not None
    assert server.connections == [1, 2, 3]


# -- tokens --


async def test_a_refused_token_is_renewed_once_with_its_challenge() -> None:
    challenge = 'WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ=="'
    async with recording(refused(401, "x", challenge), CREATED) as server, plan_at(server.url) as plan:
        right = Right()
        assert await plan.create(right, DRAFT) is not None
    assert right.refused == [("token-0", "eyJhIjoxfQ==")]
    assert [sent.headers["authorization"] for sent in server.requests] == ["Bearer token-0", "Bearer token-1"]


async def test_a_token_that_is_refused_twice_is_given_up() -> None:
    async with recording(refused(401, "InvalidAuthenticationToken")) as server, plan_at(server.url) as plan:
        right = Right()
        with pytest.raises(TokenRejected):
            await plan.create(right, DRAFT)
    assert right.refused == [("token-0", None)]
    assert len(server.requests) == 2


async def test_no_token_no_request() -> None:
    async with recording(refused(401, "x")) as server, plan_at(server.url) as plan:
        with pytest.raises(Hindrance, match="no sign-in"):
            await plan.create(Right(failure=Hindrance("no sign-in")), DRAFT)
    assert len(server.requests) == 1


async def test_one_person_has_four_requests_at_once_and_another_four_more() -> None:
    async with recording(after(0.1, CREATED)) as server, plan_at(server.url) as plan:
        jana, marcus = Right("jana"), Right("marcus")
        await asyncio.gather(*(plan.create(jana, DRAFT) for _ in range(10)))
        assert server.most_at_once == AT_ONCE
        await asyncio.gather(*(plan.create(right, DRAFT) for right in (jana, marcus) for _ in range(10)))
    assert server.most_at_once == 2 * AT_ONCE
    assert len(server.requests) == 30


# -- views --


def page(*ids: str, link: str | None = None) -> bytes:
    start, end = (f'{{"dateTime":"2025-12-15T{hour}:00:00","timeZone":"UTC"}}' for hour in ("09", "10"))
    times = f'"start":{start},"end":{end}'
    items = ",".join(f'{{"id":"{id_}","workLocationType":"timeOff",{times}}}' for id_ in ids)
    more = f',"@odata.nextLink":"{link}"' if link else ""
    return answer(200, f'{{"value":[{items}]{more}}}')


async def test_all_pages_are_read_and_a_link_is_followed_as_it_stands() -> None:
    async with recording(b"") as server, plan_at(server.url) as plan:
        link = f"{server.url}/me/x?$skiptoken=a%2Fb%27c%3D&$top=5"
        server.script = [page("1", "2", link=link), page("3")]
        seen = await plan.view(Right(), MORNING)
    assert [each.id for each in seen] == ["1", "2", "3"]
    assert server.requests[1].target == "/v1.0/me/x?$skiptoken=a%2Fb%27c%3D&$top=5"


@pytest.mark.parametrize(
    "link",
    [
        "http://127.0.0.1:9/v1.0/me/x",
        "https://graph.example/v1.0/me/x",
        "/v1.0/me/x",
        "nonsense",
        "http://[",
        "HERE/../v1.0evil/x",
    ],
)
async def test_a_token_goes_nowhere_else_with_a_link(link: str) -> None:
    async with recording(b"") as server, plan_at(server.url) as plan:
        server.script = [page("1", link=link.replace("HERE", server.url.removesuffix("/v1.0")))]
        with pytest.raises(Unreadable):
            await plan.view(Right(), MORNING)
    assert len(server.requests) == 1


async def test_pages_without_an_end_are_given_up() -> None:
    async with recording(b"") as server, plan_at(server.url) as plan:
        server.script = [page("1", link=f"{server.url}/me/again")]
        with pytest.raises(Unreadable):
            await plan.view(Right(), MORNING)


@pytest.mark.parametrize(
    "content",
    [
        answer(200),
        answer(200, HTML),
        answer(200, "{}"),
        answer(200, '{"value":{}}'),
        answer(200, "[]"),
        answer(200, '{"value":[{"workLocationType":"timeOff"}]}'),
        answer(200, '{"value":[17]}'),
        page("1").replace(b"UTC", b"XXX"),
    ],
)
async def test_half_a_view_is_no_view(content: bytes) -> None:
    async with recording(content) as server, plan_at(server.url) as plan:
        with pytest.raises(Unreadable):
            await plan.view(Right(), MORNING)


async def test_work_in_a_zone_that_nobody_knows_is_left_out() -> None:
    strange = page("1").replace(b"timeOff", b"remote!").replace(b"UTC", b"XXX").replace(b"remote!", b"office ")
    body = strange.partition(b"\r\n\r\n")[2].replace(b'"office "', b'"office"')
    async with recording(answer(200, body)) as server, plan_at(server.url) as plan:
        assert await plan.view(Right(), MORNING) == ()


async def test_what_lies_beside_the_stretch_is_left_out() -> None:
    elsewhere = Interval(datetime(2025, 12, 15, 10, tzinfo=UTC), datetime(2025, 12, 15, 11, tzinfo=UTC))
    async with recording(page("1")) as server, plan_at(server.url) as plan:
        assert await plan.view(Right(), elsewhere) == ()
        assert server.requests[0].target.endswith(
            "(startDateTime='2025-12-15T10:00:00Z',endDateTime='2025-12-15T11:00:00Z')"
        )
