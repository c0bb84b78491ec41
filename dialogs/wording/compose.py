"""Putting a message together, with its spoken form made from all that is seen."""

from __future__ import annotations

from dataclasses import replace

from dialogs.wording.message import Choice, Fact, Field, Link, Message, Paragraph


def plain(*sentences: str, links: tuple[Link, ...] = ()) -> Message:
    """Return a message of sentences alone."""
    paragraphs = tuple(Paragraph(each) for each in sentences)
    return Message(spoken=" ".join(sentences), paragraphs=paragraphs, links=links)


def signing_in(message: Message, *, silently: bool) -> Message:
    """Return the message with the channel's own way of signing in added."""
    return replace(message, asks_sign_in=True, silently=silently)


def card(  # noqa: PLR0913 - one parameter for each part that a card can have
    headline: str,
    *,
    paragraphs: tuple[Paragraph, ...] = (),
    facts: tuple[Fact, ...] = (),
    notes: tuple[Paragraph, ...] = (),
    fields: tuple[Field, ...] = (),
    choices: tuple[Choice, ...] = (),
    links: tuple[Link, ...] = (),
) -> Message:
    """Return a card; what is read aloud follows the order in which it is seen."""
    spoken = (
        _ended(headline),
        *(each.text for each in paragraphs),
        *(_ended(f"{each.name}: {each.value}") for each in facts),
        *(each.text for each in notes),
    )
    return Message(
        spoken=" ".join(spoken),
        headline=headline,
        paragraphs=paragraphs,
        facts=facts,
        notes=notes,
        fields=fields,
        choices=choices,
        links=links,
    )


def _ended(text: str) -> str:
    """End a line as a sentence, for those who hear it; a short form such as "Nov." has its stop already."""
    return text if text.endswith((".", "?", "!", "。", "？")) else f"{text}."
