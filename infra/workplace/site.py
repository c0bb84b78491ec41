"""The parts of a workplace, joined: what belongs to whom, and what concerns several of them."""

import secrets
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from aiohttp import ClientSession

from infra.workplace.certificates import ServerCertificate, make_client_certificate
from infra.workplace.chat.activities import Activities
from infra.workplace.chat.bearer import BotOnly
from infra.workplace.chat.delivery import Delivery
from infra.workplace.chat.exchange import Exchange
from infra.workplace.chat.members import Members
from infra.workplace.chat.presses import Presses
from infra.workplace.chat.sign_on import SignOn
from infra.workplace.chat.token_service import TokenService
from infra.workplace.chat.transcripts import Notice, Transcripts
from infra.workplace.clock import Clock
from infra.workplace.faults import Faults
from infra.workplace.identity.consent import Consents, Word
from infra.workplace.identity.grants import Grants
from infra.workplace.identity.minting import Mint
from infra.workplace.identity.registration import (
    CHANNEL,
    EXCHANGE_AUDIENCE,
    Authority,
    FederatedSubject,
    Registration,
)
from infra.workplace.identity.routes import PUBLIC_REDIRECT
from infra.workplace.keys import KeyRing
from infra.workplace.log import Log
from infra.workplace.options import Credential, Options
from infra.workplace.people import TENANT_ID, People, Person
from infra.workplace.plan.mailboxes import Mailboxes
from infra.workplace.plan.samples import furnish
from infra.workplace.plan.store import Plans
from infra.workplace.switches import Board, Switches

_ONE_DAY = 86_400


@dataclass(slots=True)
class Site:
    """Everything that stands in a workplace. `base` and `authority.base` are the addresses of its two servers."""

    options: Options
    folder: Path
    base: str
    certificate: ServerCertificate
    clock: Clock
    people: People
    board: Board
    faults: Faults
    log: Log
    consents: Consents
    plans: Plans
    mailboxes: Mailboxes
    transcripts: Transcripts
    members: Members
    registration: Registration
    mint: Mint
    grants: Grants
    channel_keys: KeyRing
    activities: Activities
    delivery: Delivery
    sign_on: SignOn
    presses: Presses
    tokens: TokenService
    bot_only: BotOnly

    @property
    def service_url(self) -> str:
        """The address at which the bot answers in the chat."""
        return f"{self.base}/connector/"

    def settings(self, **more: str) -> dict[str, str]:
        """Return the settings with which the bot finds this workplace; `more` are added or replace some of them."""
        return {
            "APP_ID": self.options.app_id,
            "TENANT_ID": TENANT_ID,
            **self._credential(),
            "AUTHORITY_URL": self.mint.authority.base,
            "AUTHORITY_CA_FILE": str(self.certificate.authority),
            "GRAPH_URL": f"{self.base}/v1.0",
            "CHANNEL_METADATA_URL": f"{self.base}/v1/.well-known/openidconfiguration",
            "CHANNEL_ISSUER": CHANNEL,
            "TOKEN_SERVICE_URL": self.base,
            "CONNECTOR_SCOPE": f"{CHANNEL}/.default",
            "SERVICE_HOSTS": "127.0.0.1,localhost",
            "ALLOW_LOOPBACK": "1",
            "CONNECTION_NAME": self.options.connection,
            **more,
        }

    def put_consent(self, person: Person, word: Word) -> None:
        """Set a person's consent; whatever was granted on the strength of the old one is revoked."""
        self.consents.put(person.oid, word)
        if word is not Word.GIVEN:
            self.grants.forget(person.oid)
        if word is Word.ABSENT:
            self.tokens.forget(person.teams_id)

    def hire(self, count: int) -> list[Person]:
        """Let more people work here, with a plan each."""
        hired = self.people.hire(count)
        for person in hired:
            self._furnish(person)
        return hired

    def rotate_keys(self, *, retire: bool = False) -> None:
        """Let the identity provider and the channel sign with new keys; with `retire` the old ones are gone at once."""
        self.mint.keys.rotate(retire=retire)
        self.channel_keys.rotate(retire=retire)
        self.delivery.forget_tokens()
        if self.options.credential is Credential.FEDERATED:
            self._write_federated_token()

    def reset(self) -> None:
        """Make everything as it was at the start; the keys and the log of requests stay."""
        self.people.reset()
        self.clock.move(None)
        self.board.now = Switches()
        self.faults.put()
        self.consents.reset()
        self.members.reset()
        self.tokens.forget()
        self.transcripts.clear()
        self.plans.clear()
        self.mailboxes.clear()
        for person in self.people:
            self._furnish(person)

    def plan_changed(self, oid: str) -> None:
        """Tell whoever watches that a plan is not what it was."""
        person = self.people.known_as(oid)
        if person is not None:
            self.transcripts.tell(person.id, Notice("plan"))

    def _furnish(self, person: Person) -> None:
        furnish(self.plans.of(person.oid), person, self.clock.now().astimezone(person.tzinfo).date())

    def _credential(self) -> dict[str, str]:
        match self.options.credential:
            case Credential.SECRET:
                return {"CLIENT_SECRET": self.registration.secret}
            case Credential.CERTIFICATE:
                file = self.folder / "bot.pem"
                if not file.exists():
                    self.registration.certificates.append(make_client_certificate(file, "offhand"))
                return {"CLIENT_CERTIFICATE_FILE": str(file)}
            case Credential.FEDERATED:
                return {"FEDERATED_TOKEN_FILE": str(self._write_federated_token())}

    def _write_federated_token(self) -> Path:
        """Put a token of the workload's own identity where the bot reads it, as a cluster does."""
        subject = FederatedSubject(self.mint.authority.issuer, str(uuid.uuid5(uuid.NAMESPACE_URL, self.options.app_id)))
        if subject not in self.registration.federated:
            self.registration.federated.append(subject)
        now, file = int(time.time()), self.folder / "federated-token"
        claims = {"iss": subject.issuer, "sub": subject.subject, "aud": EXCHANGE_AUDIENCE, "jti": secrets.token_hex(8)}
        file.touch(mode=0o600)
        file.write_text(self.mint.keys.sign(claims | {"iat": now, "nbf": now, "exp": now + _ONE_DAY}))
        return file


def join(
    options: Options,
    folder: Path,
    base: str,
    authority: Authority,
    certificate: ServerCertificate,
    session: ClientSession,
) -> Site:
    """Join the parts of a workplace whose servers have these addresses. `session` carries its own outgoing calls."""
    clock, people, board, consents = Clock(), People(), Board(), Consents()
    registration = Registration(options.app_id, options.client_secret)
    mint = Mint(KeyRing(), authority, registration, consents, board)
    grants = Grants(mint, registration, consents, people, board)
    channel_keys = KeyRing(("msteams",))
    transcripts, members = Transcripts(), Members(people)
    activities = Activities(options.app_id, f"{base}/connector/", clock)
    delivery = Delivery(session, channel_keys, options.bots, options.app_id, board)
    sign_on = SignOn(activities, delivery, transcripts, consents, mint, registration, board, clock)
    bot_only = BotOnly(mint.keys, options.app_id)
    exchange = Exchange(session, certificate.client, authority, registration)
    tokens = TokenService(exchange, people, sign_on, bot_only, options.connection, base)
    registration.redirects += [tokens.callback, PUBLIC_REDIRECT]
    site = Site(
        options=options,
        folder=folder,
        base=base,
        certificate=certificate,
        clock=clock,
        people=people,
        board=board,
        faults=Faults(),
        log=Log(),
        consents=consents,
        plans=Plans(board),
        mailboxes=Mailboxes(),
        transcripts=transcripts,
        members=members,
        registration=registration,
        mint=mint,
        grants=grants,
        channel_keys=channel_keys,
        activities=activities,
        delivery=delivery,
        sign_on=sign_on,
        presses=Presses(activities, delivery, sign_on, transcripts),
        tokens=tokens,
        bot_only=bot_only,
    )
    site.reset()
    return site
