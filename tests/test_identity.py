"""Tokens of a person, exchanged at a real identity provider over real TLS: the workplace's."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import time
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, parse_qsl, urlsplit

import jwt
import pytest

from bot.identity import (
    CALENDARS,
    Blocked,
    ConsentRequired,
    IdentityError,
    IdentityUnavailable,
    InteractionRequired,
    Misconfigured,
    NotAssigned,
    OtherPerson,
    SignInRequired,
    access_tokens,
    entra,
)
from bot.stores.store import Person
from bot.telemetry import start_logging
from dialogs.commands import ReadHours
from dialogs.events import Obstacle
from infra.workplace import Options, Workplace
from infra.workplace.faults import Answer, Delay, Garble, Hang, Reset, Rule
from infra.workplace.identity.consent import Word
from infra.workplace.identity.grants import Grants
from infra.workplace.identity.minting import Mint
from infra.workplace.options import Credential
from infra.workplace.people import JANA, MARCUS, TENANT_ID
from infra.workplace.switches import Switches
from tests.wire.rights import Clock, SignIns, assertion, signed_in, tokens_of

pytest_plugins = ["tests.wire.fixtures"]

WHO = Person(TENANT_ID, JANA.oid)
OTHER = Person(TENANT_ID, MARCUS.oid)


def exchanges(workplace: Workplace) -> int:
    """Count the requests at the token endpoint."""
    return len(workplace.site.log.entries("POST", "/oauth2/v2.0/token"))


async def refused(workplace: Workplace, sign_ins: SignIns, **settings: str) -> IdentityError:
    async with tokens_of(workplace, sign_ins, **settings) as tokens:
        with pytest.raises(IdentityError) as raised:
            await tokens.token(WHO, "chat")
    return raised.value


# -- the good way --


async def test_an_assertion_becomes_a_token_for_graph(workplace: Workplace) -> None:
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        token = await tokens.token(WHO, "chat")
    claims = jwt.decode(token.text, options={"verify_signature": False})
    assert (claims["oid"], claims["tid"], claims["aud"]) == (JANA.oid, TENANT_ID, "https://graph.microsoft.com")
    assert "Calendars.ReadWrite" in claims["scp"]
    assert claims["xms_cc"] == ["CP1"]
    assert token.text not in repr(token)


@pytest.mark.parametrize("credential", Credential)
async def test_every_kind_of_credential_works(credential: Credential) -> None:
    with Workplace.running(options=Options(credential=credential)) as workplace:
        async with tokens_of(workplace, signed_in(workplace)) as tokens:
            assert (await tokens.token(WHO, "chat")).text
        (entry,) = workplace.site.log.entries("POST", "/oauth2/v2.0/token")
    form = dict(parse_qsl(entry.body))
    assert ("client_secret" in form) is (credential is Credential.SECRET)
    assert ("client_assertion" in form) is (credential is not Credential.SECRET)


async def test_what_goes_over_the_wire(workplace: Workplace) -> None:
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        await tokens.token(WHO, "chat")
    (discovery,) = workplace.site.log.entries("GET")
    assert discovery.path == f"/{TENANT_ID}/v2.0/.well-known/openid-configuration"
    (entry,) = workplace.site.log.entries("POST")
    form = dict(parse_qsl(entry.body))
    assert form["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer"
    assert form["requested_token_use"] == "on_behalf_of"
    assert set(form["scope"].split()) == {CALENDARS, "openid", "profile"}, "a refresh token is not asked for"
    assert json.loads(form["claims"]) == {"access_token": {"xms_cc": {"values": ["CP1"]}}}


async def test_three_calls_are_one_exchange(workplace: Workplace) -> None:
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        first = await tokens.token(WHO, "chat")
        assert await tokens.token(WHO, "chat") == first
        assert await tokens.token(WHO, "chat") == first
    assert exchanges(workplace) == 1


async def test_twenty_calls_at_once_are_one_exchange_per_person(workplace: Workplace) -> None:
    sign_ins = SignIns({"chat": [assertion(workplace)], "other": [assertion(workplace, MARCUS)]})
    workplace.site.faults.put(Rule(Delay(0.1), path="*/token"))
    async with tokens_of(workplace, sign_ins) as tokens:
        got = await asyncio.gather(
            *(tokens.token(who, chat) for _ in range(10) for who, chat in ((WHO, "chat"), (OTHER, "other")))
        )
    assert exchanges(workplace) == 2
    assert len({token.text for token in got}) == 2


async def test_a_token_with_less_than_five_minutes_is_renewed_first(workplace: Workplace) -> None:
    workplace.site.board.now = Switches(token_seconds=3600)
    clock = Clock()
    async with tokens_of(workplace, signed_in(workplace), clock) as tokens:
        first = await tokens.token(WHO, "chat")
        clock.at += 3600 - 301
        assert await tokens.token(WHO, "chat") == first
        clock.at += 2
        assert await tokens.token(WHO, "chat") != first
    assert exchanges(workplace) == 2


async def test_a_short_lived_token_is_used_but_not_kept(workplace: Workplace) -> None:
    workplace.site.board.now = Switches(token_seconds=120)
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        assert await tokens.token(WHO, "chat") != await tokens.token(WHO, "chat")


async def test_a_token_that_is_as_good_as_expired_is_not_handed_out(workplace: Workplace) -> None:
    sign_ins = signed_in(workplace)
    workplace.site.board.now = Switches(token_seconds=10)
    assert type(await refused(workplace, sign_ins)) is IdentityUnavailable


async def test_scopes_may_be_told_in_short(workplace: Workplace) -> None:
    workplace.site.board.now = Switches(scope_echo="short")
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        assert (await tokens.token(WHO, "chat")).text


async def test_of_many_people_those_seen_longest_ago_are_forgotten(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access_tokens, "CAPACITY", 1)
    sign_ins = SignIns({"chat": [assertion(workplace)], "other": [assertion(workplace, MARCUS)]})
    async with tokens_of(workplace, sign_ins) as tokens:
        first = await tokens.token(WHO, "chat")
        await tokens.token(OTHER, "other")
        assert await tokens.token(WHO, "chat") != first
    assert exchanges(workplace) == 3


# -- consent --


async def test_without_consent_the_administrators_page_is_offered_and_consent_helps_at_once(
    workplace: Workplace,
) -> None:
    workplace.consent("jana", Word.REVOKED)
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        with pytest.raises(ConsentRequired) as raised:
            await tokens.token(WHO, "chat")
        workplace.consent("jana", Word.GIVEN)
        assert (await tokens.token(WHO, "chat")).text, "msal would play the old refusal for a minute"
    hindered = raised.value.hindered(ReadHours(), datetime(2026, 11, 23, tzinfo=UTC))
    assert hindered.obstacle is Obstacle.CONSENT
    link = urlsplit(hindered.link or "")
    assert f"{link.scheme}://{link.netloc}{link.path}" == f"{workplace.authority_url}/{TENANT_ID}/v2.0/adminconsent"
    query = parse_qs(link.query)
    assert query["client_id"] == [workplace.site.options.app_id]
    assert query["scope"] == [CALENDARS]
    assert query["redirect_uri"] == ["https://token.botframework.com/.auth/web/redirect"]


# -- who it is --


async def test_somebody_elses_assertion_is_never_sent(workplace: Workplace) -> None:
    sign_ins = SignIns({"chat": [assertion(workplace, MARCUS)]})
    assert type(await refused(workplace, sign_ins)) is OtherPerson
    assert exchanges(workplace) == 0
    assert sign_ins.dropped == ["chat"], "the next sign-in is a real one"


@pytest.mark.parametrize("claims", [{"oid": None}, {"tid": None}, {"oid": 7}, {"tid": MARCUS.oid}])
async def test_an_assertion_that_does_not_say_whose_it_is_is_never_sent(
    workplace: Workplace, claims: dict[str, object]
) -> None:
    assert type(await refused(workplace, SignIns({"chat": [assertion(workplace, **claims)]}))) is OtherPerson
    assert exchanges(workplace) == 0


@pytest.mark.parametrize("nonsense", ["", "x", "a.b.c", "a.e30.c", "a.W10.c", "ä.ö.ü"])
async def test_what_is_no_token_at_all_is_never_sent(workplace: Workplace, nonsense: str) -> None:
    assert type(await refused(workplace, SignIns({"chat": [nonsense]}))) is OtherPerson
    assert exchanges(workplace) == 0


@pytest.mark.parametrize("claims", [{"oid": MARCUS.oid, "tid": TENANT_ID}, {"oid": JANA.oid}, {}])
async def test_an_answer_that_does_not_name_the_person_is_thrown_away(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch, claims: dict[str, str]
) -> None:
    monkeypatch.setattr(Mint, "id_token", lambda mint, _: mint.sign(claims))
    assert type(await refused(workplace, signed_in(workplace))) is OtherPerson


async def test_an_answer_without_the_scope_that_was_asked_for_is_no_consent(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Grants, "_echo", lambda *_: "https://graph.microsoft.com/User.Read openid")
    error = await refused(workplace, signed_in(workplace))
    assert type(error) is ConsentRequired
    assert error.link is not None


async def test_a_person_of_another_tenant_is_refused_without_a_word(workplace: Workplace) -> None:
    async with tokens_of(workplace, SignIns({"chat": [assertion(workplace, tid=MARCUS.oid)]})) as tokens:
        with pytest.raises(Blocked):
            await tokens.token(Person(MARCUS.oid, JANA.oid), "chat")
    assert workplace.site.log.entries() == []


# -- signing in again --


async def test_whoever_has_not_signed_in_has_to(workplace: Workplace) -> None:
    sign_ins = SignIns()
    error = await refused(workplace, sign_ins)
    assert type(error) is SignInRequired
    assert sign_ins.dropped == []
    assert error.hindered(ReadHours(), datetime(2026, 11, 23, tzinfo=UTC)).obstacle is Obstacle.SIGN_IN


async def test_an_expired_assertion_is_replaced_once(workplace: Workplace) -> None:
    old = assertion(workplace, exp=int(time.time()) - 600)
    sign_ins = SignIns({"chat": [old, assertion(workplace)]})
    async with tokens_of(workplace, sign_ins) as tokens:
        assert (await tokens.token(WHO, "chat")).text
    assert exchanges(workplace) == 2
    assert sign_ins.dropped == []


@pytest.mark.parametrize("count", [1, 3])
async def test_assertions_that_stay_expired_end_the_sign_in(workplace: Workplace, count: int) -> None:
    old = [assertion(workplace, exp=int(time.time()) - 600 - n) for n in range(count)]
    sign_ins = SignIns({"chat": old})
    assert isinstance(await refused(workplace, sign_ins), SignInRequired)
    assert exchanges(workplace) == min(count, 2)
    assert sign_ins.dropped == ["chat"]


async def test_a_forged_assertion_gets_nowhere(workplace: Workplace) -> None:
    forged = jwt.encode(
        {"oid": JANA.oid, "tid": TENANT_ID}, "not the provider's key, but long enough", algorithm="HS256"
    )
    assert isinstance(await refused(workplace, SignIns({"chat": [forged]})), SignInRequired)


async def test_signing_out_forgets_the_token(workplace: Workplace) -> None:
    sign_ins = signed_in(workplace)
    async with tokens_of(workplace, sign_ins) as tokens:
        await tokens.token(WHO, "chat")
        await tokens.sign_out(WHO, "chat")
        assert sign_ins.dropped == ["chat"]
        with pytest.raises(SignInRequired):
            await tokens.token(WHO, "chat")


async def test_signing_out_wins_over_an_exchange_that_is_under_way(workplace: Workplace) -> None:
    workplace.site.faults.put(Rule(Delay(0.2), path="*/token", times=1))
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        under_way = asyncio.create_task(tokens.token(WHO, "chat"))
        await asyncio.sleep(0.05)
        await tokens.sign_out(WHO, "chat")
        assert (await under_way).text
        with pytest.raises(SignInRequired):
            await tokens.token(WHO, "chat")


@pytest.mark.parametrize(
    ("number", "kind", "ends"),
    [
        (65001, ConsentRequired, False),
        (65004, ConsentRequired, False),
        (50076, InteractionRequired, True),
        (50079, InteractionRequired, True),
        (50158, Blocked, False),
        (53003, Blocked, False),
        (53000, Blocked, False),
        (50057, Blocked, False),
        (50013, SignInRequired, True),
        (500133, SignInRequired, True),
        (500131, Misconfigured, False),
        (700082, SignInRequired, True),
        (50173, SignInRequired, True),
        (50105, NotAssigned, False),
        (7000215, Misconfigured, False),
        (7000222, Misconfigured, False),
        (500011, Misconfigured, False),
        (50196, IdentityUnavailable, False),
    ],
)
async def test_every_number_has_its_reaction(
    workplace: Workplace, number: int, kind: type[IdentityError], *, ends: bool
) -> None:
    workplace.site.consents.refuse(JANA.oid, number)
    sign_ins = signed_in(workplace)
    error = await refused(workplace, sign_ins)
    assert isinstance(error, kind)
    assert (sign_ins.dropped == ["chat"]) is ends
    assert str(number) in str(error)


async def test_what_the_next_sign_in_must_satisfy_is_handed_on(workplace: Workplace) -> None:
    workplace.site.consents.refuse(JANA.oid, 50079)
    error = await refused(workplace, signed_in(workplace))
    assert "polids" in json.loads(error.claims or "")["access_token"]


# -- claims challenges --


async def test_a_refused_token_is_renewed_with_the_claims_of_the_challenge(workplace: Workplace) -> None:
    challenge = base64.b64encode(b'{"access_token":{"nbf":{"essential":true,"value":"1"}}}').decode().rstrip("=")
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        bearer = tokens.bearer(WHO, "chat")
        first = await bearer.token()
        second = await bearer.renewed(first, challenge)
        assert second != first
        assert await bearer.token() == second
        assert await bearer.renewed(first, challenge) == second, "whoever comes later takes what the first one got"
    sent = [json.loads(dict(parse_qsl(entry.body))["claims"]) for entry in workplace.site.log.entries("POST")]
    assert [set(each["access_token"]) for each in sent] == [{"xms_cc"}, {"xms_cc", "nbf"}]


async def test_a_challenge_that_needs_the_person_ends_the_sign_in(workplace: Workplace) -> None:
    sign_ins = signed_in(workplace)
    async with tokens_of(workplace, sign_ins) as tokens:
        token = await tokens.token(WHO, "chat")
        workplace.site.consents.demand_sign_in(JANA.oid)
        sign_ins.given["chat"] = [assertion(workplace, auth_time=0)]
        with pytest.raises(InteractionRequired):
            await tokens.renew(WHO, "chat", token.text, "e30=")
    assert sign_ins.dropped == ["chat"]


@pytest.mark.parametrize("challenge", [None, "", "%%%", "4pyT4p"])
async def test_a_challenge_that_cannot_be_read_is_a_plain_refusal(workplace: Workplace, challenge: str | None) -> None:
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        token = await tokens.token(WHO, "chat")
        assert (await tokens.renew(WHO, "chat", token.text, challenge)) != token


# -- the operator's faults --


async def test_a_wrong_secret_is_the_operators_to_mend(workplace: Workplace) -> None:
    error = await refused(workplace, signed_in(workplace), CLIENT_SECRET="wrong")
    assert type(error) is Misconfigured
    assert "7000215" in str(error)


async def test_an_expired_secret_is_the_operators_to_mend(workplace: Workplace) -> None:
    workplace.site.registration.secret_expired = True
    try:
        error = await refused(workplace, signed_in(workplace))
    finally:
        workplace.site.registration.secret_expired = False
    assert type(error) is Misconfigured


async def test_an_unknown_app_is_the_operators_to_mend(workplace: Workplace) -> None:
    assert type(await refused(workplace, signed_in(workplace), APP_ID=MARCUS.oid)) is Misconfigured


async def test_an_unknown_tenant_is_the_operators_to_mend(workplace: Workplace) -> None:
    sign_ins = SignIns({"chat": [assertion(workplace, tid=MARCUS.oid)]})
    async with tokens_of(workplace, sign_ins, ALLOWED_TENANTS=MARCUS.oid) as tokens:
        with pytest.raises(Misconfigured):
            await tokens.token(Person(MARCUS.oid, JANA.oid), "chat")


async def test_a_stranger_with_another_certificate_is_not_entra(workplace: Workplace) -> None:
    async with tokens_of(workplace, signed_in(workplace), AUTHORITY_CA_FILE="") as tokens:
        with pytest.raises(IdentityUnavailable, match="SSLError"):
            await tokens.token(WHO, "chat")


async def test_the_environment_cannot_change_whom_we_trust(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        assert (await tokens.token(WHO, "chat")).text


# -- when Entra is not well --


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
async def test_entra_asks_to_be_left_alone_and_is(workplace: Workplace, status: int) -> None:
    workplace.site.faults.put(Rule(Answer(status, retry_after="30"), path="*/token", times=2))
    sign_ins = SignIns({"chat": [assertion(workplace)], "other": [assertion(workplace, MARCUS)]})
    clock = Clock()
    async with tokens_of(workplace, sign_ins, clock) as tokens:
        for round_, wait in ((1, 30), (1, 20), (1, 10), (2, 30), (2, 20)):
            with pytest.raises(IdentityUnavailable) as raised:
                await tokens.token(WHO, "chat")
            assert raised.value.retry_after == timedelta(seconds=wait)
            assert exchanges(workplace) == round_
            clock.at += 10
        assert (await tokens.token(OTHER, "other")).text, "nobody else has to wait"
        clock.at += 10
        assert (await tokens.token(WHO, "chat")).text
    assert sign_ins.dropped == []


@pytest.mark.parametrize(
    "action", [Answer(503), Reset(), Garble("html"), Garble("empty"), Garble("cut"), Garble("huge")]
)
@pytest.mark.parametrize("path", ["*/token", "*/openid-configuration"])
async def test_entra_answers_nonsense_and_the_next_call_is_well(
    workplace: Workplace, action: Answer | Reset, path: str
) -> None:
    workplace.site.faults.put(Rule(action, path=path, times=1))
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        with pytest.raises(IdentityUnavailable):
            await tokens.token(WHO, "chat")
        assert (await tokens.token(WHO, "chat")).text


async def test_entra_hangs_and_the_loop_does_not(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.identity.line.READ_SECONDS", 0.5)
    workplace.site.faults.put(Rule(Hang(3), path="*/token", times=1))
    async with tokens_of(workplace, signed_in(workplace)) as tokens:
        worst = 0.0

        async def heartbeat() -> None:
            nonlocal worst
            while True:
                before = time.monotonic()
                await asyncio.sleep(0.01)
                worst = max(worst, time.monotonic() - before - 0.01)

        beating = asyncio.create_task(heartbeat())
        with pytest.raises(IdentityUnavailable):
            await tokens.token(WHO, "chat")
        beating.cancel()
        assert (await tokens.token(WHO, "chat")).text
    assert worst < 0.25


async def test_waiting_for_entra_has_an_end(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entra, "PATIENCE_SECONDS", 0.2)
    workplace.site.faults.put(Rule(Delay(1), path="*/token", times=1))
    assert type(await refused(workplace, signed_in(workplace))) is IdentityUnavailable


# -- what must not be kept or told --


async def test_no_token_is_logged_and_msal_keeps_none(workplace: Workplace) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    lines = io.StringIO()
    start_logging("DEBUG", lines)
    logging.getLogger("msal").setLevel(logging.DEBUG)
    try:
        async with tokens_of(workplace, signed_in(workplace)) as tokens:
            token = await tokens.token(WHO, "chat")
            workplace.consent("jana", Word.REVOKED)
            with pytest.raises(ConsentRequired):
                await tokens.renew(WHO, "chat", token.text)
            provider = tokens._entra  # noqa: SLF001 # to look into its memory is the test
            application = provider._applications[TENANT_ID]  # noqa: SLF001 # likewise
            assert application.token_cache._cache == {}  # type: ignore[attr-defined] # noqa: SLF001 # msal's own
    finally:
        logging.getLogger("msal").setLevel(logging.NOTSET)
        root.handlers[:] = before
        root.setLevel(level)
    assert "no_token" in lines.getvalue()
    for secret in workplace.site.mint.issued:
        assert secret not in lines.getvalue()
    assert JANA.name not in lines.getvalue()
