"""What the Teams Store asks of a bot beyond the schema, as far as a package shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from infra.package.addresses import domain_trouble, id_trouble, url_trouble
from infra.package.answers import answer_faults
from infra.package.faults import Fault, Page
from infra.package.icons import icon_faults
from infra.package.parts import PLACEHOLDER, Parts

TOKEN_SERVICE = "token.botframework.com"  # noqa: S105 - a host, and no password
NOT_IN_A_NAME = ("teams", "microsoft", "app", "calendar", "help", "chat", "activity", "slack")
SUPERLATIVES = ("best", "#1", "world's", "unique", "leading", "easiest", "fastest")
MOST_WORDS = 500


def store_faults(parts: Parts) -> Iterator[Fault]:
    """Yield what a reviewer would send back, in the order in which they would read."""
    for rule in RULES:
        yield from rule(parts)


def _placeholders(parts: Parts) -> Iterator[Fault]:
    for name, content in parts.files.items():
        if name.endswith(".json"):
            for found in PLACEHOLDER.finditer(content.decode()):
                yield Fault(f"{name} still holds the placeholder {found[0]}.", Page.MANIFEST)


def _names(parts: Parts) -> Iterator[Fault]:
    name = parts.manifest["name"]
    for word in NOT_IN_A_NAME:
        if word in str(name["short"]).lower().split():
            yield Fault(f"The name {name['short']!r} has the word {word!r} in it.", Page.STORE)
    if name["short"] == name.get("full"):
        yield Fault("The short and the full name are the same.", Page.STORE)


def _descriptions(parts: Parts) -> Iterator[Fault]:
    texts = {parts.default_language: (parts.manifest["description"]["short"], parts.manifest["description"]["full"])}
    for tag, strings in parts.languages.items():
        texts[tag] = (strings.get("description.short", ""), strings.get("description.full", ""))
    for tag, (short, full) in texts.items():
        if not short or not full:
            yield Fault(f"The description is missing in {tag}.", Page.LOCALISATION)
        if "app" in short.lower().split():
            yield Fault(f"The short description ({tag}) calls itself an app, which goes without saying.", Page.STORE)
        if len(full.split()) > MOST_WORDS:
            yield Fault(
                f"The long description ({tag}) has {len(full.split())} words; at most {MOST_WORDS}.", Page.STORE
            )
        if "Calendars.ReadWrite" not in full:
            yield Fault(f"The long description ({tag}) does not say what an administrator must do.", Page.STORE)
    for word in SUPERLATIVES:
        if word in texts[parts.default_language][1].lower().split():
            yield Fault(f"The long description boasts: {word!r}.", Page.STORE)


def _domains(parts: Parts) -> Iterator[Fault]:
    domains = parts.manifest.get("validDomains", [])
    for domain in domains:
        if trouble := domain_trouble(domain):
            yield Fault(f"The domain {domain!r} {trouble}.", Page.STORE)
    if TOKEN_SERVICE not in domains:
        yield Fault(f"{TOKEN_SERVICE} is not among the domains: signing in would fail.", Page.SIGN_ON)


def _developer(parts: Parts) -> Iterator[Fault]:
    for key in ("websiteUrl", "privacyUrl", "termsOfUseUrl"):
        if trouble := url_trouble(parts.manifest["developer"][key]):
            yield Fault(f"developer.{key} {trouble}.", Page.STORE)


def _bot(parts: Parts) -> Iterator[Fault]:
    bot = parts.manifest["bots"][0]
    if trouble := id_trouble(bot["botId"]):
        yield Fault(f"The id of the bot {trouble}.", Page.MANIFEST)
    if bot["scopes"] != ["personal"]:
        yield Fault("The bot is offered outside of personal chats, but an absence is personal.", Page.MANIFEST)
    on = parts.manifest.get("webApplicationInfo", {})
    if on.get("id") != bot["botId"] or on.get("resource") != f"api://botid-{bot['botId']}":
        yield Fault("webApplicationInfo does not name the bot as api://botid-<its id>.", Page.SIGN_ON)
    if parts.manifest.get("authorization"):
        yield Fault("A resource-specific permission is asked for; none is needed.", Page.MANIFEST)


def _languages(parts: Parts) -> Iterator[Fault]:
    commands = parts.manifest["bots"][0]["commandLists"][0]["commands"]
    wanted = {f"bots[0].commandLists[0].commands[{n}].{key}" for n in range(len(commands)) for key in commands[n]}
    for tag, strings in parts.languages.items():
        for key in sorted(wanted - strings.keys()):
            yield Fault(f"The strings of {tag} lack {key}.", Page.LOCALISATION)


def _icons(parts: Parts) -> Iterator[Fault]:
    yield from icon_faults(parts.icon("color"), parts.icon("outline"))


RULES: tuple[Callable[[Parts], Iterator[Fault]], ...] = (
    _placeholders,
    _names,
    _descriptions,
    _developer,
    _domains,
    _bot,
    _icons,
    _languages,
    answer_faults,
)
