"""The provider's two pages: one asks who somebody is and what they allow, one says a sentence."""

from collections.abc import Iterable
from html import escape

from infra.workplace.people import TENANT_NAME, Person

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif } body { margin: 0; min-height: 100vh; display:
grid; place-items: center; background: Canvas } main { width: min(26rem, 100vw - 3rem); padding: 2rem; border: 1px
solid #8884; border-radius: .75rem } h1 { font-size: 1.35rem; margin: 0 0 .25rem } p { margin: .25rem 0 1rem }
fieldset { border: 0; padding: 0; margin: 0 0 1rem } legend { font-weight: 600; padding: 0 } label { display: flex;
gap: .6rem; padding: .5rem; border-radius: .5rem; cursor: pointer } label:hover { background: #8882 } small { color:
GrayText; display: block } ul { padding-left: 1.2rem; margin-top: .25rem } button { font: inherit; padding: .5rem
1.25rem; border-radius: .5rem; border: 1px solid #8886; cursor: pointer } button.primary { background: #4f52b2; color:
white; border-color: transparent }
"""

MEANINGS = {
    "access_as_user": "Let Offhand know who you are when you chat with it",
    "Calendars.ReadWrite": "Read and write your calendars and your work plan",
    "MailboxSettings.Read": "Read your mailbox settings (time zone, working hours)",
}


def page(title: str, body: str) -> str:
    """Return a whole page around a body that is already HTML."""
    viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">'
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">{viewport}'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main><h1>{escape(title)}</h1>{body}"
        "</main></body></html>"
    )


def sentence_page(title: str, sentence: str) -> str:
    """Return a page that says one thing."""
    return page(title, f"<p>{escape(sentence)}</p>")


def consent_page(title: str, people: Iterable[Person], chosen: str, permissions: Iterable[str]) -> str:
    """Return the page on which an account is chosen and permissions are allowed or not."""
    accounts = "".join(_account(person, checked=chosen in (person.upn, person.oid)) for person in people)
    listed = "".join(f"<li>{escape(MEANINGS[name])}<small>{escape(name)}</small></li>" for name in permissions)
    asked = f"<fieldset><legend>Offhand asks to</legend><ul>{listed}</ul></fieldset>" if listed else ""
    return page(
        title,
        f"<p>{escape(TENANT_NAME)}</p>"
        f'<form method="post"><fieldset><legend>Account</legend>{accounts}</fieldset>{asked}'
        '<button class="primary" name="decision" value="accept">Accept</button> '
        '<button name="decision" value="cancel" formnovalidate>Cancel</button></form>',
    )


def _account(person: Person, *, checked: bool) -> str:
    role, state = " (administrator)" if person.admin else "", " checked" if checked else ""
    words = f"<span>{escape(person.name)}{role}<small>{escape(person.upn)}</small></span>"
    return f'<label><input type="radio" name="account" value="{person.oid}" required{state}>{words}</label>'
